import type { Reconciled } from '../reconcile/index.ts';
import type { Article, Claim, ProblemRecord } from '../schema/index.ts';

/** A record with its type before it, and its case. */
const line = (type: string, record: object, legalCase?: string): string =>
  `{"type":"${type}",${legalCase === undefined ? '' : `"case":${JSON.stringify(legalCase)},`}${JSON.stringify(record).slice(1)}`;

/** Articles, their claims and the problems, one record a line. */
export function* renderClaims(
  readings: Iterable<{ article: Article; claims: readonly Claim[] }>,
  problems: readonly ProblemRecord[],
): Generator<string> {
  for (const { article, claims } of readings) {
    yield line('article', article);
    for (const claim of claims) yield line('claim', claim);
  }
  for (const problem of problems) yield line('problem', problem);
}

/** The report, one record a line, each with its `type`; facts and conflicts name their case. */
export function* renderNdjson(report: Reconciled): Generator<string> {
  for (const article of report.articles) yield line('article', article);
  for (const claim of report.claims) yield line('claim', claim);
  for (const { facts, conflicts, ...legalCase } of report.cases) {
    yield line('case', legalCase);
    for (const fact of facts) yield line('fact', fact, legalCase.id);
    for (const conflict of conflicts) yield line('conflict', conflict, legalCase.id);
  }
  for (const problem of report.problems) yield line('problem', problem);
}
