import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const grounds = (...paragraphs: string[]): string[][] =>
  claimsOf('holding', paragraphs.join('\n\n')).map(({ grounds = [] }) => grounds.map(({ text }) => text));

const RULED = 'Judge Ann Reyes of the U.S. District Court blocked the ferry toll on Monday.';

describe('the reason that the judge gives after the ruling', () => {
  test.each([
    ['Reyes wrote that the harbor board had no power to charge it.', 'the harbor board had no power to charge it'],
    ['“The board had no power to charge it,” the judge wrote.', 'The board had no power to charge it'],
    ['“The board had no power to charge it,” wrote Reyes.', 'The board had no power to charge it'],
    ['“The board had no power to charge it,” her court ruling said.', 'The board had no power to charge it'],
    [
      'Reyes, who was named to the bench in 1998, said the board had no power to charge it.',
      'the board had no power to charge it',
    ],
    ['The judge in Salem found the board had no power to charge it.', 'the board had no power to charge it'],
    ['Reyes said in her order Monday, “The board had no power to charge it.', 'The board had no power to charge it'],
    [
      'Reyes ruled late Monday afternoon that the board had no power to charge it.',
      'the board had no power to charge it',
    ],
    [
      'The judge agreed with the argument that the board had no power to charge it.',
      'the board had no power to charge it',
    ],
  ])('%s', (sentence, reason) => {
    expect(grounds(RULED, sentence)[0]).toEqual([reason]);
  });

  test.each([
    'Harbor director Tom Hale said he was confident that an appeal would succeed.',
    'The Justice Department said it was weighing the ruling and what to do next.',
    '“This will help the islanders whom they serve,” said Tom Hale of the ferry union.',
    'A spokesman for the judge said that no more hearings were planned this year.',
    'The court found itself at odds with the board over the toll again.',
    'The judge agreed not to hear the board before the end of the summer.',
    'The judge held a hearing on the toll of almost six hours last week.',
    'The judge called for a further hearing on the toll and the fares next week.',
    'The toll has been charged on the ferries since the late summer of last year.',
  ])('is nobody else’s: %s', (sentence) => {
    expect(grounds(RULED, sentence)[0]).toEqual([]);
  });

  test('stands further down where the ruling is what the article leads with', () => {
    const between = Array.from({ length: 6 }, () => 'The ferry sails from the old pier twice a day.').join(' ');
    expect(grounds(RULED, between, 'Reyes wrote that the board had no power to charge it.')[0]).toEqual([
      'the board had no power to charge it',
    ]);
    expect(grounds(RULED, between, 'He said that the toll was a burden on all of the islanders.')[0]).toEqual([]);
  });

  test('may be what a later clause says that the court found', () => {
    const between = Array.from({ length: 6 }, () => 'The ferry sails from the old pier twice a day.').join(' ');
    const later = 'On Monday, Reyes ruled that the harbor board had overstepped when it set the toll.';
    expect(grounds(RULED, between, later)[0]).toEqual(['the harbor board had overstepped when it set the toll']);
  });
});

describe('a dissent', () => {
  const UPHELD = 'The Supreme Court on Monday upheld the ferry toll in a case brought by islanders.';

  test.each([
    'In a dissent, Justice Ann Reyes wrote that the toll punished those who live on the islands.',
    'Justice Ann Reyes said in dissent that the toll punished those who live on the islands.',
    'In her dissent Justice Ann Reyes wrote that the majority’s reasons for the toll were thin.',
    'Justice Ann Reyes, dissenting, said the toll punished those who live on the islands.',
    'Justice Ann Reyes wrote in a concurring opinion that the toll punished the islanders most.',
  ])('gives no reason of the court: %s', (sentence) => {
    expect(grounds(UPHELD, sentence)[0]).toEqual([]);
  });

  test('goes on where the dissenter speaks again', () => {
    const said = 'Reyes wrote that the toll punished those who live on the islands.';
    expect(grounds(UPHELD, 'Justices Ann Reyes and Tom Hale dissented.', said)[0]).toEqual([]);
  });

  test('may stand beside the majority, which gives the reason', () => {
    const said = 'Justice Ann Reyes wrote for the majority that the toll was a fee for the use of the pier.';
    expect(grounds(UPHELD, said)[0]).toEqual(['the toll was a fee for the use of the pier']);
  });
});
