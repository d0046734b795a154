import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim } from '../../src/schema/index.ts';
import { party, reading } from './made.ts';

const year = (value: string, event: string): Partial<Claim> =>
  ({ kind: 'date', text: value, timex: value, value, resolved: 'stated', event, start: 60 }) as Partial<Claim>;

const conflicts = (first: Partial<Claim>[], second: Partial<Claim>[], words: readonly string[] = []) =>
  reconcile(
    [
      reading('a', first, { context: { 'a-1': words[0] ?? '' } }),
      reading('b', second, { context: { 'b-1': words[1] ?? '' } }),
    ],
    { together: true },
  ).cases[0]!.conflicts;

const yard = party('Velora Freight', 'other', { mentions: [{ start: 20, end: 34, text: 'Velora Freight' }] });
const bank = party('Acme Barge Bank', 'other', { mentions: [{ start: 20, end: 34, text: 'Acme Barge Bank' }] });

test('two years for the end of one company are a conflict of dates', () => {
  expect(conflicts([yard, year('2015', 'collapsed')], [yard, year('2014', 'going bust')])).toMatchObject([
    { kind: 'date', sides: [{ value: '2015' }, { value: '2014' }] },
  ]);
});

test('the ends of two companies are two events', () => {
  expect(conflicts([yard, year('2015', 'collapsed')], [bank, year('2014', 'collapsed')])).toEqual([]);
});

test('other events of one company are no conflict', () => {
  expect(conflicts([yard, year('2015', 'collapsed')], [yard, year('2014', 'sued')])).toEqual([]);
});

test('words in common do not make one event of a nomination and a confirmation', () => {
  const words = ['judg seat president harbor', 'judg seat president harbor'];
  expect(conflicts([yard, year('2010', 'nominated')], [yard, year('2011', 'confirmed')], words)).toEqual([]);
  expect(conflicts([yard, year('2010', 'seat won')], [yard, year('2011', 'seat won')], words)).toHaveLength(1);
});
