import { createHash } from 'node:crypto';
import type { Claim, Report } from '../../schema/index.ts';
import type { Source } from '../../text/source.ts';
import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { counted, report as reportProblems, warn } from '../problems.ts';
import { readReport } from '../saved.ts';

/** Reads the articles of a saved report again and proves that every span is in them, byte for byte; exit code 1 if one is not. */
export async function runVerify(path: string, paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { quiet, from } = options;
  const report = await readReport(path, quiet);
  if (!report) return;
  const { sources, problems } = await readInput(paths.length ? paths : report.articles.map(({ id }) => id), {
    ...(from ? { from } : {}),
  });
  reportProblems(problems, quiet);
  const faults = verifyReport(report, sources);
  await print(faults);
  if (faults.length > 0) process.exitCode ||= 1;
  else {
    const spans = counted(report.claims.length, 'span');
    const holds = report.claims.length === 1 ? 'holds its' : 'hold their';
    warn(`${spans} of ${counted(report.articles.length, 'article')} ${holds} text`, quiet);
  }
}

/** What of the report is not borne out by the articles, a line each. */
function verifyReport(report: Report, sources: readonly Source[]): string[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const changed = report.articles.flatMap(({ id, sha256 }) => {
    const text = texts.get(id);
    if (text === undefined) return [`${id}: not among the articles read`];
    return createHash('sha256').update(text).digest('hex') === sha256
      ? []
      : [`${id}: changed since the report was made`];
  });
  const wrong = report.claims.flatMap((claim) => {
    const text = texts.get(claim.article);
    return text === undefined ? [] : spanFaults(claim, text);
  });
  return [...changed, ...wrong];
}

function spanFaults(claim: Claim, text: string): string[] {
  const spans = [
    claim,
    ...('mentions' in claim ? claim.mentions : []),
    ...(claim.kind === 'holding' ? [...(claim.grounds ?? []), ...(claim.limits ?? [])] : []),
  ];
  return spans
    .filter(({ start, end, text: words }) => end <= start || text.slice(start, end) !== words)
    .map(
      ({ start, end, text: words }) =>
        `${claim.article}:${claim.line}: ${claim.kind} ${claim.id}: ${start}-${end} is not “${words}”`,
    );
}
