import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim } from '../../src/schema/index.ts';
import { judge, party, reading, ruling } from './made.ts';

const told = (first: Partial<Claim>[], second: Partial<Claim>[], words: readonly string[] = []) =>
  reconcile(
    [
      reading('a', first, { context: { 'a-2': words[0] ?? '' } }),
      reading('b', second, { context: { 'b-2': words[1] ?? '' } }),
    ],
    { together: true },
  ).cases[0]!.conflicts;

const order = (more: object = {}): Partial<Claim> =>
  ruling('blocked', {
    actor: 'Orla Finch',
    instrument: 'preliminary injunction',
    effect: 'stopped',
    date: '2021-05-03',
    text: 'Finch barred the port from charging the two owners any more than it charged in the year before',
    start: 100,
    ...more,
  });
const people = (text: string, value: number, of: string, start: number): Partial<Claim> =>
  ({ kind: 'figure', text, value, of, start }) as Partial<Claim>;

test('a ruling that is for two people here and for five plaintiffs there is a contradiction', () => {
  const conflicts = told(
    [judge('Orla Finch'), order(), people('two residents', 2, 'residents', 120)],
    [judge('Orla Finch'), order(), people('five plaintiffs', 5, 'plaintiffs', 400)],
    ['', 'rul favor harbor'],
  );
  expect(conflicts).toMatchObject([{ kind: 'contradiction', field: 'for', sides: [{ value: 'two residents' }, {}] }]);
});

test('plaintiffs who are counted elsewhere than in the ruling contradict nobody', () => {
  const conflicts = told(
    [judge('Orla Finch'), order(), people('two residents', 2, 'residents', 120)],
    [judge('Orla Finch'), order(), people('five plaintiffs', 5, 'plaintiffs', 400)],
    ['', 'moor boat spring'],
  );
  expect(conflicts).toEqual([]);
});

test('two votes for one ruling are a contradiction', () => {
  const conflicts = told([judge('Orla Finch'), order({ vote: '5-4' })], [judge('Orla Finch'), order({ vote: '6-3' })]);
  expect(conflicts).toMatchObject([{ kind: 'contradiction', field: 'vote' }]);
});

test('two presidents who appointed one judge are a contradiction, two ways to name one are not', () => {
  const by = (appointedBy: string) => [judge('Orla Finch', { appointedBy })];
  expect(told(by('Marsh'), by('Edwin Calder'))).toMatchObject([{ field: 'appointedBy' }]);
  expect(told(by('Calder'), by('Edwin Calder'))).toEqual([]);
});

test('a fine of one sum that two others pay is a contradiction', () => {
  const fined = (text: string) => [
    party('Velora Freight', 'defendant'),
    party('Milo Quist', 'defendant'),
    ruling('fined', { actor: 'Orla Finch', instrument: 'contempt', text, start: 300 }),
    { kind: 'figure', text: '$40,000', value: 40_000, unit: 'USD', start: 310 } as Partial<Claim>,
  ];
  const company = fined('Finch also fined Velora Freight $40,000 on Monday');
  const person = fined('the court issued a $40,000 fine to Milo Quist, who runs it');
  expect(told(company, person)).toMatchObject([
    { field: 'object', note: 'The fine of $40,000 is on Velora Freight in a, on Milo Quist in b.' },
  ]);
  expect(told(company, company)).toEqual([]);
});
