import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/extract/names/compare.ts';
import type { NameType } from '../../src/extract/names/name-parts.ts';
import { isSpellingSlip } from '../../src/extract/names/spelling.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly type: NameType;
  readonly match: boolean;
}

const PAIRS = `
= person Maria Delgado | Delgado, Maria
= person Marta K. Lindqvist | Marta Lindqvist
= person Judge Orla Finch | Orla Finch
= person Helena Strauß | Helena Strauss
= person Bill Harcastle | William Harcastle
= person J. Okonkwo-Reyes | Jerome Okonkwo-Reyes
= person Melissa Brandtner | Melissa Branttner
= person Сергей Волошин | Sergey Voloshin
= organization Harbor Light Shelters, Inc. | Harbor Light Shelters
= organization Tanner & Holt LLC | Tanner and Holt Limited Liability Company
= organization Bureau of River Traffic | BRT
= organization Department of Labour Standards | Department of Labor Standards
= organization Forty-Second Street Alliance | 42nd Street Alliance
= organization United States Bureau of Mines | U.S. Bureau of Mines
! person Anna Lindqvist | Marta Lindqvist
! person Hans O Winterberg | Hans Joachim Winterberg
! person Winterberg | Hans Joachim Winterberg
! person John Doe 1 | John Doe 2
! organization Local 12 | Local 21
! organization Tanner AG | Tanner GmbH
! organization Northern Rivers Council | Southern Rivers Council
! organization Harbor Systems Inc. | Harbor Industries Inc.
`
  .trim()
  .split('\n')
  .map((line): Pair => {
    const [, sign, type, a, b] = /^(.) (\w+) (.*) \| (.*)$/.exec(line)!;
    return { a: a!, b: b!, type: type as NameType, match: sign === '=' };
  });

describe('two names are', () => {
  test.each(PAIRS.filter(({ match }) => match))('the same: $a | $b', ({ a, b, type }) => {
    expect(compareNames(a, b, type)).toMatchObject({ same: true });
  });
  test.each(PAIRS.filter(({ match }) => !match))('not the same: $a | $b', ({ a, b, type }) => {
    expect(compareNames(a, b, type)).toMatchObject({ same: false });
  });
});

test('the order of the two names does not matter', () => {
  for (const { a, b, type } of PAIRS) expect(compareNames(a, b, type).same).toBe(compareNames(b, a, type).same);
});

test('the decision gives its reasons in words', () => {
  expect(compareNames('Melissa Brandtner', 'Melissa Branttner', 'person').because).toEqual([
    'words alike: melissa, brandtner ~ branttner',
  ]);
});

test('a slip of the pen is one letter of a long word, or two neighbours that changed places', () => {
  expect(isSpellingSlip('winterberg', 'winterburg')).toBe(true);
  expect(isSpellingSlip('holland', 'hollnad')).toBe(true);
  expect(isSpellingSlip('lyons', 'lynn')).toBe(false);
  expect(isSpellingSlip('north', 'south')).toBe(false);
});

const gold = new URL('../../../shared/eval/names/name_pairs.dev.jsonl', import.meta.url);

test.skipIf(!existsSync(gold))('agrees with what people say of other pairs', () => {
  const rows = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair & { schema: string; source: string })
    .filter(({ source }) => source.startsWith('nomenklatura'));
  const said = rows.filter(
    ({ a, b, schema }) => compareNames(a, b, schema === 'Person' ? 'person' : 'organization').same,
  );
  const right = said.filter(({ match }) => match).length;
  const precision = right / said.length;
  const recall = right / rows.filter(({ match }) => match).length;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`names: precision ${(100 * precision).toFixed(1)}, F1 ${(100 * f1).toFixed(1)} (${rows.length} pairs)`);
  expect(precision).toBeGreaterThan(0.9);
  expect(f1).toBeGreaterThan(0.84);
});
