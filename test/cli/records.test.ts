import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleFault, claimFault } from '../../src/cli/record-fields.ts';
import { Records } from '../../src/cli/records.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { RECORDS } from '../../src/schema/report.ts';

const article = { type: 'article', id: 'a.txt', sha256: 'ab', words: 3 };
const claim = {
  type: 'claim',
  id: 'c1',
  article: 'a.txt',
  kind: 'statute',
  start: 0,
  end: 5,
  line: 1,
  text: 'a law',
  rule: 'statute/x',
  name: 'A Law',
};

function recordsOf(...lines: readonly object[]): { records: Records; faults: unknown[] } {
  const records = new Records();
  return { records, faults: lines.map((line) => records.add(JSON.stringify(line))) };
}

describe('lines of claims', () => {
  test('an article with its claims is a reading, in whatever order they come', () => {
    const { records, faults } = recordsOf(claim, article);
    const { type: _, ...fields } = claim;
    expect(faults).toEqual([undefined, undefined]);
    expect([...records.readings()]).toEqual([{ article: { id: 'a.txt', sha256: 'ab', words: 3 }, claims: [fields] }]);
  });

  test('two articles of one id and another text are told, and neither is read', () => {
    const { records } = recordsOf(article, claim, { ...article, sha256: 'cd' });
    expect(records.unfit()).toEqual({ claimed: [], doubled: ['a.txt'] });
    expect([...records.readings()]).toEqual([]);
  });

  test('one article that comes twice is one', () => {
    const { records } = recordsOf(article, claim, article, claim);
    expect(records.unfit().doubled).toEqual([]);
    expect([...records.readings()].map(({ claims }) => claims.length)).toEqual([1]);
  });

  test.each([
    [{ ...claim, text: undefined }, 'has no "text"'],
    [{ ...claim, name: 7 }, 'has no "name"'],
    [{ ...claim, kind: 'weather' }, 'is a claim of no known "kind"'],
    [{ ...article, sha256: undefined }, 'has no "sha256"'],
    [{ type: 'verdict' }, 'is neither an article nor a claim'],
  ])('a record that lacks what it must have is named: %j', (line, reason) => {
    expect(recordsOf(line).faults).toEqual([{ code: 'not-a-record', reason }]);
  });
});

describe('what a record must have is what its schema asks for', () => {
  const required = (name: string): string[] => {
    const schema = z.toJSONSchema(RECORDS[name]!) as { required: string[] };
    return schema.required.filter((field) => field !== 'kind').sort();
  };
  /** The fields that are missed one after another, beginning with none. */
  function missed(faultOf: (record: Record<string, unknown>) => string | undefined, record: Record<string, unknown>) {
    const fields: string[] = [];
    for (let fault = faultOf(record); fault !== undefined; fault = faultOf(record)) {
      const field = /"(.+)"/.exec(fault)![1]!;
      fields.push(field);
      record[field] = field === 'mentions' ? [] : ['start', 'end', 'line', 'words'].includes(field) ? 1 : 'x';
    }
    return fields.sort();
  }

  test('an article', () => {
    expect(missed(articleFault, {})).toEqual(required('article'));
  });

  test.each(KINDS)('a %s', (kind) => {
    expect(missed(claimFault, { kind })).toEqual(required(kind === 'case' ? 'case-name' : kind));
  });
});
