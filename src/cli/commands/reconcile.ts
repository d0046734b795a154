import type { Reading } from '../../extract/index.ts';
import type { Article, Claim, ProblemRecord } from '../../schema/index.ts';
import { readText } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { type Problem, report as reportProblems } from '../problems.ts';
import { printReport, wantedFormat } from '../report.ts';

/** Reads what `extract --claims -f ndjson` printed, in any order of lines, and prints the report. */
export async function runReconcile(path: string, options: ExtractOptions): Promise<void> {
  const format = wantedFormat(options);
  if (!format) return;
  const problems: Problem[] = [];
  const text = (await readText(path, problems)) ?? '';
  const { readings, records } = parseRecords(text, path, problems);
  reportProblems(problems, options.quiet);
  await printReport(readings, records, format, options);
}

/** The articles with their claims, and the problems that the first half met. */
export function parseRecords(
  text: string,
  path: string,
  problems: Problem[],
): { readings: Reading[]; records: ProblemRecord[] } {
  const articles = new Map<string, Article>();
  const claims = new Map<string, Claim[]>();
  const records: ProblemRecord[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseRecord(line);
    if (!record) return void problems.push({ code: 'not-json', path, line: index + 1 });
    const { type, ...fields } = record;
    if (type === 'article' && typeof fields.id === 'string') articles.set(fields.id, fields as unknown as Article);
    else if (type === 'claim' && typeof fields.article === 'string') {
      const claim = fields as unknown as Claim;
      const known = claims.get(claim.article);
      if (known) known.push(claim);
      else claims.set(claim.article, [claim]);
    } else if (type === 'problem') records.push(fields as unknown as ProblemRecord);
    else
      return void problems.push({
        code: 'not-a-record',
        path,
        line: index + 1,
        reason: 'is neither an article nor a claim',
      });
  });
  const readings = [...articles.values()].map((article) => ({
    article,
    claims: claims.get(article.id) ?? [],
  }));
  return { readings, records };
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
