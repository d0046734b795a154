import type { Reconciled } from '../reconcile/index.ts';
import type { Article, Claim, ProblemRecord } from '../schema/index.ts';

/** The whole report as indented JSON, a record at a time: it may be longer than a string can be. */
export function* renderJson({ articles, claims, cases, problems }: Reconciled): Generator<string> {
  yield '{';
  yield '  "version": 1,';
  yield* renderList('articles', articles, ',');
  yield* renderList('claims', claims, ',');
  yield* renderList('cases', cases, ',');
  yield* renderList('problems', problems, '');
  yield '}';
}

/** A field with a list of records. */
function* renderList(name: string, records: Iterable<object>, end: string): Generator<string> {
  let before: string | undefined;
  for (const record of records) {
    yield before === undefined ? `  "${name}": [` : `${before},`;
    before = `    ${JSON.stringify(record, null, 2).replaceAll('\n', '\n    ')}`;
  }
  if (before === undefined) yield `  "${name}": []${end}`;
  else {
    yield before;
    yield `  ]${end}`;
  }
}

/** Articles and claims, not reconciled, as indented JSON. */
export const renderClaimsJson = (
  readings: readonly { article: Article; claims: readonly Claim[] }[],
  problems: readonly ProblemRecord[],
): Generator<string> =>
  renderJson({
    articles: readings.map(({ article }) => article),
    claims: readings.flatMap((reading) => reading.claims),
    cases: [],
    problems,
  });
