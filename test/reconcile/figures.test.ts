import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim } from '../../src/schema/index.ts';
import { reading } from './made.ts';

const figure = (text: string, value: number | string, more: object = {}): Partial<Claim> =>
  ({ kind: 'figure', text, value, ...more }) as Partial<Claim>;

const told = (first: Partial<Claim>[], second: Partial<Claim>[], context: readonly [string, string] = ['', '']) => {
  const articles = [
    reading('a', first, { context: { 'a-0': context[0] } }),
    reading('b', second, { context: { 'b-0': context[1] } }),
  ];
  const [only] = reconcile(articles, { together: true }).cases;
  return { figures: only!.facts, conflicts: only!.conflicts };
};

test('one number of one thing is one fact', () => {
  const { figures, conflicts } = told(
    [figure('2,400 boats', 2400, { of: 'boats' })],
    [figure('2,400 boats', 2400, { of: 'fishing boats' })],
  );
  expect(figures).toHaveLength(1);
  expect(conflicts).toEqual([]);
});

test('one number that counts other things is a conflict of scope', () => {
  const { conflicts } = told(
    [figure('640,000 licenses', 640_000, { of: 'licenses' })],
    [figure('640,000 owners', 640_000, { of: 'owners' })],
  );
  expect(conflicts).toMatchObject([{ kind: 'scope', note: '640,000 licenses in a, 640,000 owners in b.' }]);
});

test('a small number stands for other things in any case', () => {
  const { figures, conflicts } = told(
    [figure('three ferries', 3, { of: 'ferries' })],
    [figure('three judges', 3, { of: 'judges' })],
  );
  expect(figures).toHaveLength(2);
  expect(conflicts).toEqual([]);
});

test('near numbers of one thing among the same words are a contradiction', () => {
  const { conflicts } = told(
    [figure('41 piers', 41, { of: 'piers' })],
    [figure('43 piers', 43, { of: 'piers' })],
    ['storm wreck harbor', 'wreck storm coast'],
  );
  expect(conflicts).toMatchObject([{ kind: 'contradiction', field: 'value', note: '41 piers in a, 43 piers in b.' }]);
});

test('near numbers among other words say nothing of one another', () => {
  const { conflicts } = told(
    [figure('41 piers', 41, { of: 'piers' })],
    [figure('43 boats', 43, { of: 'boats' })],
    ['storm wreck harbor', 'licens sold spring'],
  );
  expect(conflicts).toEqual([]);
});

test('dockets of one case that differ by a digit are a contradiction', () => {
  const { conflicts } = told(
    [{ kind: 'case', name: 'Ashdown v. Mellor', docket: '19-412' } as Partial<Claim>],
    [{ kind: 'case', name: 'Ashdown v. Mellor', docket: '19-cv-442' } as Partial<Claim>],
  );
  expect(conflicts).toMatchObject([{ kind: 'contradiction', field: 'docket' }]);
});

test('the most that may be given is no other number than what was given', () => {
  const words: [string, string] = ['prison sentenc smuggl', 'prison sentenc smuggl'];
  const years = (text: string, value: number, approximate?: true) =>
    figure(text, value, { unit: 'years', ...(approximate ? { approximate } : {}) });
  expect(told([years('up to 30 years', 30, true)], [years('26 years', 26)], words).conflicts).toEqual([]);
  expect(told([years('28 years', 28)], [years('26 years', 26)], words).conflicts).toHaveLength(1);
});

test('a number told as the least and as the whole is a conflict of wording', () => {
  const sides = [
    figure('more than 900', 900, { approximate: true }),
    figure('roughly 900', 900, { approximate: true }),
  ];
  const { conflicts } = told([sides[0]!], [sides[1]!], ['otter population', 'otter river population']);
  expect(conflicts).toMatchObject([{ kind: 'wording', field: 'approximate' }]);
});

test('a number that has another beside it is a part of the whole', () => {
  const { conflicts } = told(
    [
      figure('41 pilots', 41, { of: 'pilots', start: 100, end: 109 }),
      figure('two mates', 2, { of: 'mates', start: 114, end: 123 }),
    ],
    [figure('43 pilots', 43, { of: 'pilots' })],
    ['letter sign harbor council', 'letter sign harbor council'],
  );
  expect(conflicts).toEqual([]);
});

test('a number told of the beginning is no other number than that of the end', () => {
  const sides = [figure('six ports', 6, { of: 'ports' }), figure('five ports', 5, { of: 'ports' })] as const;
  const words = 'ban ship enter';
  expect(told([sides[0]], [sides[1]], [`initial ${words}`, words]).conflicts).toEqual([]);
  expect(told([sides[0]], [sides[1]], [words, words]).conflicts).toHaveLength(1);
});

test('voters and their votes are one number', () => {
  const { conflicts } = told(
    [figure('538 members', 538, { of: 'members' })],
    [figure('538 votes', 538, { of: 'votes' })],
  );
  expect(conflicts).toEqual([]);
});

test('those who go to court are counted once, also where they are few', () => {
  const sides = [
    figure('two families', 2, { of: 'families' }),
    figure('four families', 4, { of: 'families' }),
  ] as const;
  const words = 'sued harbor council';
  expect(told([sides[0]], [sides[1]], [words, words]).conflicts).toHaveLength(1);
  expect(told([sides[0]], [sides[1]], ['live harbor council', 'live harbor council']).conflicts).toEqual([]);
  const others = figure('two other families', 2, { of: 'other families' });
  expect(told([others], [sides[1]], [words, words]).conflicts).toEqual([]);
});

test('votes needed for one question and for another contradict nobody', () => {
  const words = 'senat confirm major simple';
  const sides = [figure('51 votes', 51, { of: 'votes' }), figure('60 votes', 60, { of: 'votes' })] as const;
  expect(told([sides[0]], [sides[1]], [words, words]).conflicts).toEqual([]);
});

const onDay = (id: string, day: string, claims: readonly Partial<Claim>[]) =>
  reading(id, claims, { published: { value: day, from: 'field' } });
const vote = (value: string) =>
  ({ kind: 'figure', value, unit: 'votes', text: value, rule: 'figure/vote' }) as Partial<Claim>;
const conflictsOf = (...readings: ReturnType<typeof reading>[]) =>
  reconcile(readings, { together: true }).cases[0]!.conflicts.map(({ field, note }) => `${field}: ${note}`);

test('two votes of one bench in articles of the same days are a contradiction', () => {
  expect(conflictsOf(onDay('a', '2021-05-03', [vote('7-2')]), onDay('b', '2021-05-04', [vote('6-3')]))).toEqual([
    'vote: The vote is 7-2 in a, 6-3 in b.',
  ]);
});

test('votes of other benches, of other days or beside one another are none', () => {
  const one = onDay('a', '2021-05-03', [vote('7-2')]);
  expect(conflictsOf(one, onDay('b', '2021-05-03', [vote('2-1')]))).toEqual([]);
  expect(conflictsOf(one, onDay('b', '2021-06-03', [vote('6-3')]))).toEqual([]);
  expect(conflictsOf(one, onDay('b', '2021-05-03', [vote('6-3'), vote('7-2')]))).toEqual([]);
});

test('what is counted months later is no contradiction, and time itself grows within weeks', () => {
  const spell = (text: string, value: number, unit: string) => figure(text, value, { unit, of: unit });
  const words = 'spent jail harbor';
  const at = (id: string, day: string, claim: Partial<Claim>) =>
    reading(id, [claim], { published: { value: day, from: 'field' }, context: { [`${id}-0`]: words } });
  const nine = at('b', '2021-05-23', spell('nine months', 9, 'months'));
  expect(conflictsOf(at('a', '2021-05-20', spell('eight months', 8, 'months')), nine)).toHaveLength(1);
  expect(conflictsOf(at('a', '2021-05-02', spell('eight months', 8, 'months')), nine)).toEqual([]);
});

test('a state and 19 others are 20 states', () => {
  const words = 'states sued harbor levy';
  const at = (id: string, text: string, value: number, of: string) =>
    reading(id, [figure(text, value, { of })], { context: { [`${id}-0`]: words } });
  expect(conflictsOf(at('a', '19 other states', 19, 'other states'), at('b', '20 states', 20, 'states'))).toEqual([]);
});
