import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const holdings = (text: string) => claimsOf('holding', text);

describe('ways of telling a ruling', () => {
  test.each([
    ['The Supreme Court held, 5-4, that the harbor can charge a toll.', 'allowed'],
    ['The state court ruled 4-2, with one judge away, that the toll violates the charter.', 'ruled unlawful'],
    ['The high court ruled that “harbor tolls” were constitutional.', 'upheld'],
    ['The high court has declared that islanders have a right to sail.', 'held'],
    ['The appeals court ruled that the toll was in violation of the charter.', 'ruled unlawful'],
    ['An appeals court ruled in his favor last August.', 'granted'],
    ['Judge Ann Reyes ruled in the harbor board’s favor.', 'granted'],
    ['The Supreme Court issued a 5-4 ruling in favor of the islanders.', 'granted'],
    ['The Supreme Court handed down a short opinion holding that the toll violated the charter.', 'ruled unlawful'],
    ['The justices voted, 5-4, to dismiss the millers’ challenge to the toll law.', 'dismissed'],
    ['The state Supreme Court voted along party lines to strike down the toll.', 'struck down'],
    ['The justices voted 5 to 4 to block the toll law.', 'blocked'],
    ['The Supreme Court denied that emergency request.', 'denied'],
    ['Three federal appeals courts have now struck down the toll law.', 'struck down'],
    ['The court’s decision in 2013 striking down the toll law drew protests.', 'struck down'],
    ['The Supreme Court eliminated the requirement.', 'struck down'],
    ['The Supreme Court exempted fishermen from the rule.', 'narrowed'],
    ['The Supreme Court wiped away a ruling against the islanders.', 'vacated'],
    ['The court reaffirmed its toll decision in a brief order.', 'affirmed'],
    ['A divided appeals court panel refused to lift the injunction.', 'denied'],
    ['The court’s majority held that the no-toll provision violated the charter.', 'ruled unlawful'],
    ['The Supreme Court issued a page of reasons for its decision not to block the auction of the pier.', 'denied'],
    ['A judge’s ruling to force the board to publish its letters may not last.', 'ordered'],
    ['A court order requiring the board to hand over its books was served at noon.', 'ordered'],
    ['The Supreme Court decision directing the board to wait drew protests.', 'ordered'],
    ['The judge placed a hold on the lawsuits against the board.', 'granted'],
    ['Judge Ann Reyes certified the oystermen’s case as a class-action lawsuit.', 'certified'],
    ['The appeals court overruled its own precedents to let the islanders sue.', 'reversed'],
  ])('%s', (text, outcome) => {
    expect(holdings(text).map((holding) => holding.outcome)).toEqual([outcome]);
  });

  test.each([
    'Dissenting judges rejected this conclusion.',
    'In her 2007 dissent, Justice Ann Reyes rejected the theory of the board.',
    'The clerk goes before Judge Ann Reyes on Thursday and says why she shouldn’t be jailed.',
    'The clerk must say why she shouldn’t be jailed.',
    'The Supreme Court has reversed its approach to tolls in recent years.',
    'The court concluded the hearings of the term on Wednesday.',
    'The court issued a ruling that has been cited ever since.',
    'The lawsuit requests an injunction to stop the board from charging islanders.',
    'The justices could avoid the question by issuing a ruling that the islanders lack standing.',
    'Three justices said the court must look after the trust of the town.',
    'Judge Ann Reyes has said she cannot be a stamp in the hand of others.',
    'It would be for a justice who has ruled out a hearing before the summer.',
    'The judge told the two mills they would do well to settle the case.',
    'The judge told the mill he was in no mood to delay the trial.',
    'As the larger issues have been settled, the cases turn to other matters.',
    'The mayor issued an order telling the harbor police to leave.',
    'The board’s decision to require a toll drew protests.',
    'Even if the board wins a Supreme Court ruling forcing the islanders to pay, they will not.',
    'The sailor was granted asylum two years later.',
  ])('nothing is ruled: %s', (text) => {
    expect(holdings(text)).toEqual([]);
  });

  test('an order that suspends a rule is no sanction', () => {
    const [, order] = holdings(
      'The court upheld a lower court’s order suspending the ban on sailors from the islands.',
    );
    expect(order?.outcome).toBe('blocked');
  });

  test('what a judge concludes on the way is no ruling, what a court concludes is', () => {
    expect(holdings('Judge Ann Reyes concluded that the islanders had been patient.')).toEqual([]);
    expect(holdings('The appeals court concluded that the board had no power to tax.')[0]?.outcome).toBe('held');
  });
});
