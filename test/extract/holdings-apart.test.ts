import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/extract/index.ts';
import type { HoldingClaim } from '../../src/schema/index.ts';

/** The number of the ruling of each clause, in order. */
const rulings = (...paragraphs: string[]): number[] => {
  const holdings = readArticle({ id: 'a', text: paragraphs.join('\n\n') }).claims.filter(
    (claim): claim is HoldingClaim => claim.kind === 'holding',
  );
  const names = [...new Set(holdings.map(({ ruling }) => ruling))];
  return holdings.map(({ ruling }) => names.indexOf(ruling) + 1);
};

const LEAD = [
  'The harbor town has long argued about its ferries.',
  'Islanders want them to sail at night.',
  'The board wants quiet.',
  'Both have been to court.',
];

describe('a survey of what one court has ruled', () => {
  test('each thing decided on is a case of its own', () => {
    expect(
      rulings(
        ...LEAD,
        'The Supreme Court upheld a fishing quota.',
        'The court struck down a night curfew.',
        'It ruled in favor of a sailor who kept a dog aboard.',
      ),
    ).toEqual([1, 2, 3]);
  });

  test('a judge who also ruled for somebody else did so in another case', () => {
    expect(
      rulings(
        ...LEAD,
        'Judge Ann Reyes of the U.S. District Court ruled against a newspaper that asked for the letters.',
        'She also ruled against a company that wanted the contract.',
      ),
    ).toEqual([1, 2]);
  });

  test('a judge who has sided with many did so in many cases', () => {
    expect(
      rulings(
        ...LEAD,
        'Judge Ann Reyes of the U.S. District Court ruled in favor of the harbor police.',
        'She has repeatedly sided with sailors who lost their boats.',
      ),
    ).toEqual([1, 2]);
  });

  test('a year on one side alone sets a ruling apart', () => {
    expect(
      rulings(
        ...LEAD,
        'The Supreme Court ruled that the board may close the pier.',
        'In 2012, the Supreme Court ruled that islanders may fish at night.',
      ),
    ).toEqual([1, 2]);
  });

  test('what a justice says further on is not the court’s ruling', () => {
    expect(
      rulings(
        ...LEAD,
        'The Supreme Court found for the sailors in a 5-4 ruling.',
        'Many cheered.',
        'Justice Ann Reyes instructed that the pier be kept open.',
      ),
    ).toEqual([1, 2]);
  });

  test('what a court does with its ruling belongs to it', () => {
    expect(
      rulings(
        ...LEAD,
        'The appeals court threw out the conviction of the captain.',
        'The court ordered that he be tried again.',
        'The court sent the case back to the district court.',
      ),
    ).toEqual([1, 1, 1]);
  });

  test('what shares its words is told again', () => {
    expect(
      rulings(
        ...LEAD,
        'The Supreme Court struck down the night curfew for sailors.',
        'Many had waited for it.',
        'The harbor was full.',
        'The court ruled that the curfew for sailors was unconstitutional.',
      ),
    ).toEqual([1, 1]);
  });

  test('what a court has ruled at some time is not what it ruled now', () => {
    expect(
      rulings(
        'The Supreme Court ruled on Monday that the harbor board may close the pier at night.',
        ...LEAD,
        'The Supreme Court has held that sailors are not employees.',
      ),
    ).toEqual([1, 2]);
  });

  test('a judge who is told of further down is not the court of the lead', () => {
    expect(
      rulings(
        'The appeals court denied the request of the harbor board on Sunday.',
        ...LEAD,
        'The harbor is small.',
        'It is old.',
        'The ban on night ferries was lifted by a judge.',
      ),
    ).toEqual([1, 2]);
  });

  test('months of no year may differ', () => {
    expect(
      rulings(
        'Islanders marched on the pier.',
        ...LEAD,
        'In December, the Supreme Court allowed the ferry rule to take full effect.',
        'In June, the Supreme Court allowed part of the ferry rule to take effect.',
      ),
    ).toEqual([1, 2]);
  });
});

describe('news of one ruling', () => {
  test('a similar case is another one', () => {
    expect(
      rulings(
        'A federal judge ordered the ferry company to pay the islanders $2 million.',
        'Last year, a different company was ordered to pay $3 million.',
      ),
    ).toEqual([1, 2]);
  });

  test('the ruling of another court that stands beside is that court’s', () => {
    expect(
      rulings(
        'Judge Ann Reyes ordered a loosening of the ferry curfew on Monday.',
        'The change comes after a Supreme Court ruling allowed the harbor board to keep the curfew for sailors.',
      ),
    ).toEqual([1, 2]);
  });

  test('a judge who is only described beside the one who is named is another', () => {
    expect(
      rulings(
        'Judge Ann Reyes ruled on Monday that the board must keep the ferries, a day after a district court judge struck down the curfew.',
      ),
    ).toEqual([1, 2]);
  });

  test('an even split leaves in place what was ruled below', () => {
    expect(
      rulings(
        'The Supreme Court split 4-4 Monday on a challenge to the ferry toll.',
        'The court, by its tied vote, left in place a lower court ruling that favored the board.',
      ),
    ).toEqual([1, 1]);
  });

  test('what is done with an appeal is not the trial judge’s', () => {
    expect(
      rulings(
        'Islanders wait.',
        'Judge Ann Reyes denied the request in May.',
        'The board appealed.',
        'That appeal was denied on Tuesday.',
      ),
    ).toEqual([1, 2]);
  });

  test('a company that was fined was not fined by the Supreme Court', () => {
    expect(
      rulings(
        'The Supreme Court on Tuesday upheld a law on the burial of whales.',
        ...LEAD,
        'A ferry company had no permit for it, so it was fined $10,000.',
      ),
    ).toEqual([1, 2]);
  });

  test('its clauses stay one', () => {
    expect(
      rulings(
        'A federal judge on Monday blocked the ferry toll for islanders.',
        'Judge Ann Reyes ruled that the harbor board had no power to charge it.',
        'Reyes also ordered the board to pay the money back.',
        'She rejected the argument that the toll was a fee.',
      ),
    ).toEqual([1, 1, 1, 1]);
  });
});
