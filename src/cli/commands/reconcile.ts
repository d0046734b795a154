import type { Command } from 'commander';
import { eachLine } from '../lines.ts';
import type { ExtractOptions } from '../options.ts';
import { type Problem, printUsage, recordOf, report as reportProblems } from '../problems.ts';
import { Records } from '../records.ts';
import { printReport, wantedFormat } from '../report.ts';

/** Reads what `extract --claims -f ndjson` printed, in any order of lines, and prints the report. */
export async function runReconcile(file: string | undefined, options: ExtractOptions, command: Command): Promise<void> {
  if (file === undefined && process.stdin.isTTY) return printUsage(command);
  const path = file ?? '-';
  const format = wantedFormat(options);
  if (!format) return;
  const problems: Problem[] = [];
  const faults: Problem[] = [];
  const records = new Records();
  let isReport = false;
  const whole = await eachLine(path, problems, (line, number) => {
    isReport ||= number === 1 && line.trim() === '{';
    const fault = isReport ? undefined : records.add(line);
    if (fault?.code === 'of-a-report') isReport = true;
    else if (fault) faults.push({ ...fault, path, line: number });
  });
  const { claimed, doubled } = records.unfit();
  const orphans = claimed.map((id): Problem => ({ code: 'no-article-line', path, id }));
  const twins = doubled.map((id): Problem => ({ code: 'two-texts', path, id }));
  if (isReport) problems.push({ code: 'wrong-form', path, wanted: WANTED });
  else problems.push(...faults, ...orphans, ...twins);
  reportProblems(problems, options.quiet);
  const read = whole && !isReport;
  const told = [...(read ? records.problems : []), ...problems.map(recordOf)];
  await printReport(read ? records.readings() : [], told, format, options);
}

const WANTED = 'the lines of extract --claims -f ndjson, but a whole report';
