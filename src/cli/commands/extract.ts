import { setImmediate } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Reading } from '../../extract/index.ts';
import type { Source } from '../../text/source.ts';
import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { counted, type Problem, printUsage, recordOf, report, warn } from '../problems.ts';
import { onlyKinds, printReport, wantedFormat } from '../report.ts';
import { styleFor } from '../style.ts';
import { withJudges } from './judges.ts';

/** Reads, extracts, reconciles and prints. */
export async function runExtract(paths: readonly string[], options: ExtractOptions, command: Command): Promise<void> {
  if (paths.length === 0 && process.stdin.isTTY) return printUsage(command);
  const format = wantedFormat(options);
  if (!format) return;
  const started = performance.now();
  const { sources, problems } = await readInput(paths.length ? paths : ['-'], options);
  report(problems.map(hinted), options.quiet);
  const readings = await readAll(sources, options);
  const read = performance.now();
  const records = problems.map((problem) => recordOf(hinted(problem)));
  if (options.claims) {
    const wanted = readings.map(({ article, claims }) => ({ article, claims: onlyKinds(claims, options.only) }));
    if (format === 'ndjson')
      await print((await import('../../render/ndjson.ts')).renderClaims(wanted, records), options.output);
    else if (format === 'json')
      await print((await import('../../render/json.ts')).renderClaimsJson(wanted, records), options.output);
    else if (format === 'csv')
      await print(
        (await import('../../render/csv.ts')).renderClaimsCsv(wanted.flatMap(({ claims }) => claims)),
        options.output,
      );
    else
      await print(
        (await import('../../render/claims.ts')).renderClaimsText(wanted, styleFor(options), {
          explain: options.explain === true,
        }),
        options.output,
      );
    return;
  }
  const cases = await printReport(readings, records, format, options);
  if (options.verbose) {
    const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
    warn(
      `${counted(readings.length, 'article')}, ${counted(claims, 'claim')}, ${counted(cases, 'case')}; read in ${seconds(read - started)}, reconciled in ${seconds(performance.now() - read)}`,
    );
  }
}

/** A path that is not there may be a mistyped command. */
const hinted = (problem: Problem): Problem =>
  problem.code === 'missing' && /^[a-z]+$/.test(problem.path)
    ? { ...problem, hint: 'commands are diff, show, verify, check, reconcile, schema, complete' }
    : problem;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** What each article gives, in the order of the sources. */
export const readAll = async (sources: readonly Source[], options: ExtractOptions): Promise<Reading[]> =>
  withJudges(await readEach(sources, options), options);

async function readEach(sources: readonly Source[], options: ExtractOptions): Promise<Reading[]> {
  if (options.jobs && options.jobs > 1 && sources.length > 1)
    return (await import('../jobs.ts')).readInWorkers(sources, options.jobs);
  const { readArticles } = await import('../../extract/index.ts');
  return withProgress(sources, options, readArticles);
}

/** How many articles, or characters of them, are read between two looks at the clock, and at what the user wants. */
const STEP = 16;
const STEP_LENGTH = 2 ** 18;

/** Where a step that begins at a source ends. */
function stepEnd(sources: readonly Source[], from: number): number {
  let length = 0;
  let at = from;
  while (at < sources.length && at < from + STEP && length < STEP_LENGTH) length += sources[at++]!.text.length;
  return at;
}

/**
 * Reads the sources; once that takes more than a second, a line on a terminal tells how far it has come.
 * Between two steps a signal to stop is heard.
 */
async function withProgress(
  sources: readonly Source[],
  { quiet }: ExtractOptions,
  read: (sources: readonly Source[]) => Reading[],
): Promise<Reading[]> {
  const told = !quiet && process.stderr.isTTY;
  let next = performance.now() + 1000;
  let shown = false;
  const readings: Reading[] = [];
  for (let at = 0, end = 0; at < sources.length; at = end) {
    if (told && performance.now() > next) {
      process.stderr.write(`\r${at}/${sources.length} articles`);
      next = performance.now() + 200;
      shown = true;
    }
    end = stepEnd(sources, at);
    readings.push(...read(sources.slice(at, end)));
    await setImmediate();
  }
  if (shown) process.stderr.write('\r\x1b[K');
  return readings;
}
