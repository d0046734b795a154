import { expect, test } from 'vitest';
import { describe as words } from '../../src/render/describe.ts';
import type { Claim } from '../../src/schema/index.ts';

const figure = (text: string, fields: object): Claim =>
  ({ kind: 'figure', id: 'x', article: 'a', start: 0, end: 1, line: 1, text, rule: 'x', ...fields }) as Claim;

test.each([
  ['up to 26 years', { value: 26, unit: 'years', approximate: true }, 'up to 26 years'],
  ['At least 40 boats', { value: 40, of: 'boats', approximate: true }, 'at least 40 boats'],
  ['no more than two', { value: 2, approximate: true }, 'no more than 2'],
  ['70,000-odd riders', { value: 70_000, of: 'riders', approximate: true }, 'about 70,000 riders'],
  ['40 boats', { value: 40, of: 'boats' }, '40 boats'],
  ['roughly $5 million', { value: 5_000_000, unit: 'USD', approximate: true }, 'roughly $5,000,000'],
  ['millions of dollars', { value: 'millions', unit: 'USD' }, 'millions USD'],
])('a figure keeps the bound of its words: %s', (text, fields, told) => {
  expect(words(figure(text, fields))).toBe(told);
});

test('a fact takes the bound from the words of a claim', () => {
  const { text: _, ...fact } = figure('', { value: 26, unit: 'years', approximate: true });
  expect(words(fact as Claim)).toBe('about 26 years');
  expect(words(fact as Claim, 'up to 26 years')).toBe('up to 26 years');
});
