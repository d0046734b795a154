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

/** Milliseconds that reading may take on a machine with other work to do. */
const PATIENCE = 60_000;

/** How many times as long reading takes for the text repeated 32 times as for it repeated four times. */
function growth(text: string): number {
  const time = (times: number): number => {
    const source = { id: 'a', text: text.repeat(times) };
    readArticle(source);
    const started = performance.now();
    readArticle(source);
    return performance.now() - started;
  };
  const [small, large] = [time(4), time(32)];
  return large / small;
}

test(
  'time grows no faster than the length of an article',
  () => {
    expect(growth(`${articles.map((article) => article.text).join('\n\n')}\n\n`)).toBeLessThan(8 * 2.5);
  },
  PATIENCE,
);

test.each([
  ['of the fixtures', articles.map((article) => article.text.replaceAll(/\s+/g, ' ')).join(' ')],
  [
    'of court sentences',
    `Judge Ann Reyes of the U.S. District Court for the District of Columbia denied the motion on March 5, 2024. "We will
    appeal," said Tom Harlow, a lawyer for Brenton Mills Inc. The baker Milo Quist argued that the law violates the First Amendment.
    On Monday, the court heard Harlow v. Denton County. Attorney General Paul Weston filed a lawsuit against the Northfield
    School District. He ordered the company to pay $5 million. `
      .replaceAll(/\s+/g, ' ')
      .repeat(60),
  ],
])(
  'time grows no faster than the length of one line %s',
  (_, line) => {
    expect(growth(`${line} `)).toBeLessThan(8 * 2.5);
  },
  PATIENCE,
);
