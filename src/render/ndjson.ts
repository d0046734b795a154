import type { Article, Claim, ProblemRecord, Report } from '../schema/index.ts';

const line = (type: string, record: object): string => JSON.stringify({ type, ...record });

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
export function* renderNdjson(report: Report): Generator<string> {
  for (const article of report.articles) yield line('article', article);
  for (const claim of report.claims) yield line('claim', claim);
  for (const { facts, conflicts, ...legalCase } of report.cases) {
    yield line('case', legalCase);
    for (const fact of facts) yield line('fact', { case: legalCase.id, ...fact });
    for (const conflict of conflicts) yield line('conflict', { case: legalCase.id, ...conflict });
  }
  for (const problem of report.problems) yield line('problem', problem);
}
