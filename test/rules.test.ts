import { describe, expect, test } from 'vitest';
import { readersBy } from '../src/rules/readers.ts';
import { matchRule, type Rule } from '../src/rules/rule.ts';

const files = import.meta.glob<Record<string, unknown>>('../src/extract/*/rules.ts', { eager: true });

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'finds' in value && 'leaves' in value;

const rules = Object.values(files)
  .flatMap((file) => Object.values(file))
  .flatMap((value) => (Array.isArray(value) ? value : [value]))
  .filter(isRule);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.finds)('finds %s', (example) => {
    const text = example.replaceAll(/\[\[|\]\]/g, '');
    const wanted = [...example.matchAll(/\[\[(.*?)\]\]/g)].map((mention) => mention[1]);
    const found = matchRule(rule, text).map(({ start, end }) => text.slice(start, end));
    expect(wanted.length, 'the mention stands in [[brackets]]').toBeGreaterThan(0);
    expect(found).toEqual(wanted);
  });

  test.each(rule.leaves)('leaves %s', (example) => {
    expect(matchRule(rule, example)).toEqual([]);
  });

  test('takes no longer on text made to slow it down', () => {
    const started = performance.now();
    for (const unit of [' ', 'a', 'A ', '1', rule.finds[0]!.slice(0, 12)])
      matchRule(rule, unit.repeat(50_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('there are rules, and their ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids).toEqual([...new Set(ids)]);
});

test('a word calls the readers of every list that it stands in, in their order', () => {
  const readers = readersBy([
    ['sued sues', 'suit'],
    [['sued', 'appealed'], 'verb', 'clause'],
  ]);
  expect([...readers]).toEqual([
    ['sued', ['suit', 'verb', 'clause']],
    ['sues', ['suit']],
    ['appealed', ['verb', 'clause']],
  ]);
});
