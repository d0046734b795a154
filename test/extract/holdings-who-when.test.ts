import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const holdings = (...paragraphs: string[]) => claimsOf('holding', paragraphs.join('\n\n'), '2021-06-11');

describe('who decided', () => {
  test.each([
    'Judge Ann Reyes of the U.S. District Court denied the motion.',
    'Judge Ann Reyes of the federal district court denied the motion.',
    'Judge Ann Reyes of the Superior Court denied the motion.',
    'Justice Ann Reyes of the Supreme Court denied the motion.',
  ])('the court of a judge may stand right before the verb: %s', (text) => {
    expect(holdings(text)).toMatchObject([{ actor: 'Ann Reyes', instrument: 'motion', outcome: 'denied' }]);
  });

  test.each([
    'Clerk Ann Reyes of the Superior Court denied the motion.',
    'The clerk of the Superior Court denied the motion.',
    'Lawyers for Judge Ann Reyes of the Superior Court denied the claims.',
    'Judge Ann Reyes of the Superior Court orders desk fell ill.',
  ])('nobody but a judge rules for the court: %s', (text) => {
    expect(holdings(text)).toEqual([]);
  });

  test('a court is named by its city', () => {
    const [refused] = holdings(
      'The Salem-based court denied the request of the harbor board.',
      'The Supreme Court may step in.',
    );
    expect(refused?.actor).toBe('The Salem-based court');
  });

  test('a judge whom the background only describes is not the one named elsewhere', () => {
    const [described] = holdings(
      'Islanders wait for a ruling on the ferry toll.',
      'The board was silent.',
      'The harbor is small.',
      'The pier is old.',
      'A federal judge has struck down the ferry law of another state.',
      'Other states may follow.',
      'Islanders hope so.',
      'Few still heed an order of Judge Ann Reyes.',
    );
    expect(described?.actor).toBe('A federal judge');
  });

  test('the court may stand after its country', () => {
    expect(holdings("The baker has been ordered to pay damages by the country's Supreme Court.")[0]).toMatchObject({
      actor: 'Supreme Court',
      outcome: 'ordered',
    });
  });

  test('the maker of a ruling stands after the first `by`, and right after it', () => {
    expect(holdings('The harvest was delayed for a year by this lawsuit, watched as ever by the grand jury.')).toEqual(
      [],
    );
    expect(holdings('The growers were backed by three unions for a case not yet granted by the high court.')).toEqual(
      [],
    );
  });

  test('the next sentence may name the court', () => {
    const [first] = holdings(
      'A court has ruled that the minister must ask parliament first.',
      "The High Court's decision is a blow to the cabinet.",
    );
    expect(first?.actor).toBe('High Court');
  });

  test('a sentence is a court’s where nobody else is said to have passed it', () => {
    expect(holdings('Harlan Voss was sentenced to nine years in prison.')[0]?.actor).toBe('court');
  });

  test('a sentence is that of the judge who speaks next', () => {
    expect(
      holdings('Harlan Voss was sentenced to nine years in prison. Judge Nora Quill called the fraud cruel.')[0]?.actor,
    ).toBe('Nora Quill');
  });

  test('soldiers are sentenced by a court-martial', () => {
    expect(
      holdings('In 2012 the sergeant was court-martialed over the theft.', 'He was jailed for a year.')[0]?.actor,
    ).toBe('court-martial');
  });

  test('a given name stands for the one person who has it', () => {
    expect(
      holdings('His wife Mara pleaded guilty in June to fraud.', '“I am sorry,” Mara Voss said on Monday.')[0]?.actor,
    ).toBe('Mara Voss');
  });

  test('a commission may find that the law was broken', () => {
    expect(
      holdings(
        "The Civil Rights Commission concluded that the inn's refusal was no accident and that it violated the guest's rights.",
      )[0],
    ).toMatchObject({ actor: 'The Civil Rights Commission', outcome: 'ruled unlawful' });
  });

  test('votes of single justices are no rulings', () => {
    expect(holdings('Justice Nora Quill voted to uphold the levy.')).toEqual([]);
    expect(holdings('Three Supreme Court justices sided with the growers.')).toEqual([]);
  });

  test('the supreme court of a state is not that of the country', () => {
    const clauses = holdings(
      'The Supreme Court on Monday upheld the levy.',
      "The state's Supreme Court ruled in May that the levy was lawful.",
    );
    expect(clauses.map(({ actor }) => actor)).toEqual(['Supreme Court', "state's Supreme Court"]);
  });

  test('courts of one kind in two cities are two', () => {
    const clauses = holdings(
      'The federal appeals court in Tulsa upheld the levy.',
      'The federal appeals court in Omaha struck down a similar levy law in 2011.',
    );
    expect(clauses.map(({ actor }) => actor)).toEqual([
      'federal appeals court in Tulsa',
      'federal appeals court in Omaha',
    ]);
  });

  test('who has left the bench rules no more', () => {
    expect(holdings('The retirement of former Justice Nora Quill in 2018 cleared the way for a new nominee.')).toEqual(
      [],
    );
  });
});

describe('when it was decided', () => {
  test('on the same day: that of the ruling told before', () => {
    const clauses = holdings(
      'The Supreme Court on Monday refused to take up a challenge to the map.',
      'On the same day, a county judge dismissed a lawsuit over the levy.',
    );
    expect(clauses.map(({ date }) => date)).toEqual(['2021-06-07', '2021-06-07']);
  });

  test('a day that names the ruling is its day', () => {
    expect(
      holdings(
        "The Supreme Court's decision to uphold the levy has changed few minds.",
        "Many had waited for Thursday's Supreme Court ruling.",
      )[0]?.date,
    ).toBe('2021-06-10');
  });

  test('a term in which a case will be heard is no date of taking it up', () => {
    expect(holdings('The Supreme Court on Monday agreed to hear the case in the fall.')[0]?.date).toBe('2021-06-07');
  });

  test('an earlier ruling has no part in the date of the verb that governs it', () => {
    const earlier = holdings(
      'The Supreme Court said Monday that it will review lower court rulings blocking the levy.',
    )[1];
    expect(earlier).toMatchObject({ outcome: 'blocked' });
    expect(earlier?.date).toBeUndefined();
  });

  test('a ruling dated by a week has not the day of the lead', () => {
    expect(
      holdings('Growers met Tuesday even as a court halted the levy. A county judge last week blocked the levy.').map(
        ({ date }) => date,
      ),
    ).toEqual([undefined, undefined]);
  });

  test('the month of a ruling stands before its noun', () => {
    expect(holdings('Judge Nora Quill had previously blocked the rule in a December 2017 ruling.')[0]?.date).toBe(
      '2017-12',
    );
  });

  test('a sentence in the paragraph of the plea is of the day of the plea', () => {
    expect(
      holdings('Harlan Voss pleaded guilty today to bribery. He was sentenced to three years.').map(({ date }) => date),
    ).toEqual(['2021-06-11', '2021-06-11']);
  });

  test('what the trial judge allows is of the day of the verdict', () => {
    expect(
      holdings(
        'Harlan Voss was convicted on Thursday of fraud.',
        'Judge Nora Quill ruled Voss could remain free on bail.',
      ).map(({ date }) => date),
    ).toEqual(['2021-06-10', '2021-06-10']);
  });

  test('the day of the deed is not that of the sentence', () => {
    const [sentenced] = holdings('Harlan Voss was sentenced to life for the murder of a sailor in 2002.');
    expect(sentenced).toMatchObject({ outcome: 'sentenced' });
    expect(sentenced?.date).not.toBe('2002');
  });
});

describe('verdicts told by a noun', () => {
  test.each([
    ['The inquiry led to his guilty plea to two counts of fraud.', 'pleaded guilty', undefined],
    ['Harlan Voss appealed after his 2009 conviction for fraud.', 'convicted', '2009'],
    ['Voss received five years in prison.', 'sentenced', undefined],
    ['Voss is serving a 12-year sentence for fraud.', 'sentenced', undefined],
    ['Voss was given a life sentence.', 'sentenced', undefined],
  ])('%s', (text, outcome, date) => {
    expect(holdings(text).map((claim) => [claim.outcome, claim.date])).toEqual([[outcome, date]]);
  });

  test.each([
    'Voss could receive five years in prison.',
    'They showed their conviction to stand firm.',
    'Voss received a letter from prison.',
  ])('none: %s', (text) => {
    expect(holdings(text)).toEqual([]);
  });

  test('a second verb has the auxiliary of the first', () => {
    expect(holdings('Voss was convicted of fraud and sentenced to five years.').map((h) => h.outcome)).toEqual([
      'convicted',
      'sentenced',
    ]);
  });
});

describe('what was decided', () => {
  test.each([
    ['A panel sided Friday with the growers.', 'granted'],
    ['The judge put a nationwide hold on the levy.', 'blocked'],
    ['The appeals court ruled that the lower court erred when it threw the case out.', 'reversed'],
    ['The court ruled 5-3 against the curfew law.', 'ruled unlawful'],
    ['The court ruled 5-3 against the growers.', 'denied'],
    ['A divided court further raised the stakes Monday, ruling that the law applies to barns.', 'held'],
    ['The court handed growers a blow by blocking the law.', 'blocked'],
    ["The court's decision not to review the levy came late.", 'denied'],
    ['The justices agreed Tuesday to decide whether the levy is lawful.', 'granted'],
    ['The judge ordered Harlan Voss to jail.', 'detained'],
  ])('%s', (text, outcome) => {
    expect(holdings(text).map((claim) => claim.outcome)).toEqual([outcome]);
  });

  test.each([
    'The Supreme Court in 2008 found for the first time that the clause protects barns.',
    'The judge, 71, has repeatedly denied the claims.',
    'The judge issued an opinion dissenting from the decision to issue the stay.',
    'He would rather have the courts sanction the marriage.',
    'Growers asked the judge who made the 2015 ruling to reverse it.',
  ])('no ruling: %s', (text) => {
    expect(holdings(text)).toEqual([]);
  });

  test('a ruling on that decision is on the relief that it gave', () => {
    const clauses = holdings(
      'A district court issued a preliminary injunction blocking the levy.',
      'But the 8th Circuit Court of Appeals tossed out that decision.',
    );
    expect(clauses.at(-1)).toMatchObject({ outcome: 'vacated', instrument: 'preliminary injunction' });
  });

  test('what a trial judge reverses of an agency is a rule', () => {
    expect(holdings('The judge reversed a decision by the Department of Barns to delist the owl.')[0]).toMatchObject({
      outcome: 'reversed',
      instrument: 'rule',
    });
  });

  test('a limit may be told by what is left out', () => {
    expect(
      holdings('Judge lets agency share records for criminal cases, not deportations')[0]?.limits?.map(
        ({ text }) => text,
      ),
    ).toEqual(['not deportations']);
  });

  test('a party that broke an order is in contempt, not unlawful as a law is', () => {
    const clauses = holdings(
      'The secretary was held in contempt after a judge said she violated an earlier order to stop the sale.',
    );
    expect(clauses.map(({ outcome, instrument }) => [outcome, instrument])).toEqual([
      ['held in contempt', 'contempt'],
      ['held', 'contempt'],
    ]);
    expect(clauses[0]?.ruling).toBe(clauses[1]?.ruling);
  });
});

describe('the day of the lead', () => {
  test('is not that of what the lead tells as done before', () => {
    const [before] = holdings('The pier opened on Monday after a federal judge blocked the night curfew.');
    expect(before).toMatchObject({ outcome: 'blocked' });
    expect(before?.date).toBeUndefined();
  });

  test('is no date of long before that stands below it', () => {
    const [ruled] = holdings(
      'A federal appeals court has rejected a request to reopen the pier.',
      'The harbor board closed the pier in an order of May 3.',
    );
    expect(ruled).toMatchObject({ outcome: 'denied' });
    expect(ruled?.date).toBeUndefined();
  });

  test('is not that of another court, which ruled before', () => {
    const [, lower] = holdings(
      'The Supreme Court on Monday lifted the ban on night ferries.',
      'Many lower courts ruled against the night ferries.',
    );
    expect(lower).toMatchObject({ outcome: 'denied' });
    expect(lower?.date).toBeUndefined();
  });

  test('of two dates before a ruling the nearer is its own', () => {
    const [, older] = holdings(
      'The Supreme Court on Monday struck down the night curfew.',
      'Senator Tom Hale wants a law that undoes this spring’s decision as well as a 2010 ruling that allowed the ferry toll.',
    );
    expect(older).toMatchObject({ outcome: 'allowed', date: '2010' });
  });
});
