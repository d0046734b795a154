import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/extract/index.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { Claim, Report } from '../src/schema/index.ts';
import type { Source } from '../src/text/source.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const articles: Source[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name, text: readFileSync(new URL(name, fixtures), 'utf8') }));

/** Text in the shape of news: sentences of the fixtures cut anywhere, with odd marks between. */
const words = articles.flatMap(({ text }) => text.split(/(?<=\s)/));
const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '\n',
        '\n\n',
        '(',
        '—',
        '$',
        '…',
        'v.',
        'U.S.',
        '\u00a0',
        '😀',
        'é',
        '\r\n',
        // names that every object has
        'constructor ',
        'Constructor ',
        '__proto__ ',
        'toString ',
        'valueOf of ',
      ),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => parts.join(''));

function expectTrue({ text, id }: Source): void {
  const { article, claims } = readArticle({ id, text });
  const clutter = (article.skipped ?? []).filter(({ reason }) => reason !== 'related link');
  for (const claim of claims) {
    expect(clutter.filter(({ start, end }) => start < claim.end && claim.start < end)).toEqual([]);
    expect(claim.end).toBeGreaterThan(claim.start);
    expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    const inner = [
      ...('mentions' in claim ? claim.mentions : []),
      ...(claim.kind === 'holding' ? [...(claim.grounds ?? []), ...(claim.limits ?? [])] : []),
    ];
    for (const span of inner) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(Claim.parse(claim)).toEqual(claim);
  }
}

describe('every claim holds its text and fits its schema', () => {
  test.each(articles)('$id', expectTrue);

  test('of text made at random in the shape of news', () => {
    fc.assert(
      fc.property(newsy, (text) => expectTrue({ id: 'a', text })),
      { numRuns: 150 },
    );
  });

  test('of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => expectTrue({ id: 'a', text })),
      { numRuns: 150 },
    );
  });
});

describe('the report', () => {
  const readings = articles.map(readArticle);
  const report = reconcile(readings);

  test('fits its schema', () => {
    expect(Report.parse(report)).toEqual(report);
  });

  test('is the same bytes on every run', () => {
    expect(JSON.stringify(reconcile(articles.map(readArticle)))).toBe(JSON.stringify(report));
  });

  test('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(JSON.stringify(reconcile(shuffled))).toBe(JSON.stringify(report));
      }),
      { numRuns: 5 },
    );
  });

  test('names only claims that there are, and every article is in one case', () => {
    const ids = new Set(report.claims.map(({ id }) => id));
    for (const { facts, conflicts } of report.cases) {
      for (const id of [...facts, ...conflicts.flatMap(({ sides }) => sides)].flatMap(({ claims }) => claims))
        expect(ids.has(id)).toBe(true);
    }
    expect(report.cases.flatMap((legalCase) => legalCase.articles).sort()).toEqual(articles.map(({ id }) => id).sort());
  });
});

test('the names that every object has are words like others', () => {
  for (const word of ['constructor', 'hasOwnProperty', 'valueOf', 'toString', '__proto__', 'Constructor'])
    expectTrue({
      id: 'a',
      text: `Judge ${word} ruled Monday that ${word} Section ${word} of the ${word} Act, ${word} v. ${word}, said ${word} ${word} the ${word}.`,
    });
});

test('ids survive another article beside', () => {
  const [first, second] = articles;
  const ids = (sources: readonly Source[]) =>
    sources.flatMap((source) =>
      readArticle(source)
        .claims.filter(({ article }) => article === first!.id)
        .map(({ id }) => id),
    );
  expect(ids([first!, second!])).toEqual(ids([first!]));
});

/** How many times as much work reading takes for the text repeated eight times as often. */
function growth(text: string, times: number): number {
  const work = (count: number): number => {
    const source = { id: 'a', text: text.repeat(count) };
    const started = process.cpuUsage();
    readArticle(source);
    return process.cpuUsage(started).user;
  };
  work(times);
  const small = work(times);
  return work(8 * times) / small;
}

const SLACK = { timeout: 60_000, retry: 2 };

test('work grows no faster than the length of an article', SLACK, () => {
  expect(growth(`${articles.map((article) => article.text).join('\n\n')}\n\n`, 4)).toBeLessThan(8 * 1.5);
});

test('work grows no faster than the length of one line of the fixtures', SLACK, () => {
  expect(growth(`${articles.map((article) => article.text.replaceAll(/\s+/g, ' ')).join(' ')} `, 4)).toBeLessThan(12);
});

// A loop over the rest of the line in each sentence costs little beside a long sentence, and much beside a short one.
test.each([
  'The court heard it, she said. ',
  'A judge ruled. ',
  'The stay lifted. ',
  'Judge Ann Poe left. ',
  'Ann Poe, a lawyer, spoke. ',
  'He pleaded guilty to it. ',
  'The law held, they argued. ',
  'He paid $5 on Monday. ',
  '“No,” he said. ',
  'Harlow v. Pell came first. ',
])('work grows no faster than the length of one line of “%s”', SLACK, (sentence) => {
  expect(growth(sentence, 3000)).toBeLessThan(12);
});

test('work grows no faster than the length of one sentence', SLACK, () => {
  expect(
    growth('the plea that Ann Poe of the court denied on March 5 and which the lawyer said he would appeal ', 800),
  ).toBeLessThan(12);
});
