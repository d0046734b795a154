import { statSync } from 'node:fs';
import type { Report } from '../schema/index.ts';
import { readText } from './input.ts';
import { type Problem, report as reportProblems } from './problems.ts';

/** A saved report read back and checked against its schema, or nothing; what is wrong is printed. */
export async function readReport(path: string, quiet?: boolean): Promise<Report | undefined> {
  const problems: Problem[] = [];
  const text = await readText(path, problems);
  const report = text === undefined ? undefined : await parseReport(text);
  if (text !== undefined && !report) problems.push({ code: 'wrong-form', path, wanted: 'a report of extract --json' });
  reportProblems(problems, quiet);
  return report;
}

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

/** The report that a text holds, if it holds one. */
async function parseReport(text: string): Promise<Report | undefined> {
  try {
    const { Report: schema } = await import('../schema/report.ts');
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
