import { statSync } from 'node:fs';
import type { Report } from '../schema/index.ts';
import { readText } from './input.ts';
import { type Problem, report as reportProblems } from './problems.ts';
import { Records } from './records.ts';

/** A saved report, or saved claims, read back and checked against the schema, or nothing; what is wrong is printed. */
export async function readReport(path: string, quiet?: boolean): Promise<Report | undefined> {
  const problems: Problem[] = [];
  const text = await readText(path, problems);
  const report = text === undefined ? undefined : await parseReport(text);
  if (text !== undefined && !report) problems.push({ code: 'wrong-form', path, wanted: WANTED });
  reportProblems(problems, quiet);
  return report;
}

const WANTED = 'a report of extract --json or -f ndjson';

/** How a report of ours begins, as JSON or as a record a line. */
const SAVED = /^\s*\{\s*"(?:version":\s*\d|type":\s*"(?:article|claim|case|fact|conflict|problem)")/;

/** Whether a file holds what we once printed, and no article. */
export async function looksSaved(path: string): Promise<boolean> {
  try {
    return statSync(path).isFile() && SAVED.test((await readText(path, [])) ?? '');
  } catch {
    return false;
  }
}

/** The report that a text holds, if it holds one: as JSON, or a record a line. */
async function parseReport(text: string): Promise<Report | undefined> {
  const { Report: schema } = await import('../schema/report.ts');
  const whole = schema.safeParse(parseJson(text));
  const parsed = whole.success ? whole : schema.safeParse(recordsOf(text));
  return parsed.success ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Articles and claims of the lines of a text as a report of no cases; nothing where a line is no record of ours. */
function recordsOf(text: string): Report | undefined {
  const records = new Records();
  const isOurs = text.split('\n').every((line) => (records.add(line)?.code ?? 'of-a-report') === 'of-a-report');
  const { claimed, doubled } = records.unfit();
  if (!isOurs || claimed.length > 0 || doubled.length > 0) return undefined;
  const readings = [...records.readings()];
  return {
    version: 1,
    articles: readings.map(({ article }) => article),
    claims: readings.flatMap(({ claims }) => claims),
    cases: [],
    problems: records.problems,
  };
}
