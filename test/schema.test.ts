import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readArticle } from '../src/extract/index.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { renderClaims, renderNdjson } from '../src/render/ndjson.ts';
import { RECORDS } from '../src/schema/report.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const readings = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((id) => readArticle({ id, text: readFileSync(new URL(id, fixtures), 'utf8') }));
const problems = [{ path: 'gone.txt', code: 'missing', message: 'no such file or folder' }];
const report = { ...reconcile(readings), problems };

/** The schemas as they are printed: no field but those described. */
const strict = new Map(Object.entries(RECORDS).map(([kind, record]) => [kind, asPrinted(record)]));

function asPrinted(record: z.ZodType): z.ZodType {
  return z.fromJSONSchema(z.toJSONSchema(record) as Parameters<typeof z.fromJSONSchema>[0]);
}

const faultsOf = (kind: string, record: unknown): unknown[] => {
  const result = strict.get(kind)!.safeParse(record);
  return result.success ? [] : [kind, record, result.error.issues];
};

test.each([
  ['a report', [...renderNdjson(report)], ['article', 'claim', 'case', 'fact', 'conflict', 'problem']],
  ['claims', [...renderClaims(readings, problems)], ['article', 'claim', 'problem']],
])('each line of %s fits the schema of its type', (_, lines, types) => {
  const records = lines.map((line) => JSON.parse(line) as { type: string });
  expect(records.flatMap((record) => faultsOf(record.type, record)).slice(0, 3)).toEqual([]);
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(types));
});

test('each record of a report fits the schema of its kind', () => {
  const faults = [
    ...report.articles.flatMap((article) => faultsOf('article', article)),
    ...report.claims.flatMap((claim) => faultsOf(claim.kind === 'case' ? 'case-name' : claim.kind, claim)),
    ...report.cases.flatMap((legalCase) => [
      ...faultsOf('case', legalCase),
      ...legalCase.facts.flatMap((fact) => faultsOf('fact', fact)),
      ...legalCase.conflicts.flatMap((conflict) => faultsOf('conflict', conflict)),
    ]),
  ];
  expect(faults.slice(0, 3)).toEqual([]);
});

test.each([
  ['a field that is not described', 'problem', { ...problems[0], colour: 'red' }],
  ['the type of another record', 'problem', { ...problems[0], type: 'claim' }],
  ['a case in a report without its facts', 'case', { id: 'a', articles: [] }],
])('%s does not fit', (_, kind, record) => {
  expect(faultsOf(kind, record)).not.toEqual([]);
});
