import type { Article, Claim, ProblemRecord, Report } from '../schema/index.ts';

/** The whole report as indented JSON. */
export const renderJson = (report: Report): string[] => [JSON.stringify(report, null, 2)];

/** Articles and claims, not reconciled, as indented JSON. */
export function renderClaimsJson(
  readings: readonly { article: Article; claims: readonly Claim[] }[],
  problems: readonly ProblemRecord[],
): string[] {
  const articles = readings.map(({ article }) => article);
  const claims = readings.flatMap((reading) => reading.claims);
  return [JSON.stringify({ version: 1, articles, claims, cases: [], problems }, null, 2)];
}
