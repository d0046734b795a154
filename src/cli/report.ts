import type { Reading } from '../extract/index.ts';
import type { Reconciled } from '../reconcile/index.ts';
import type { Case, Claim, Kind, ProblemRecord, Report } from '../schema/index.ts';
import { readOverrides } from './commands/overrides.ts';
import { interruptible } from './interrupt.ts';
import { CONFLICT_KINDS, type ExtractOptions, type FORMATS } from './options.ts';
import { print } from './output.ts';
import { warn } from './problems.ts';
import { styleFor } from './style.ts';

type Format = (typeof FORMATS)[number];

/** How to print; options that contradict each other are wrong usage. */
export function wantedFormat(options: ExtractOptions): Format | undefined {
  const { format, json } = options;
  const fault = contradiction(options);
  if (!fault) return json ? 'json' : ((format as Format | undefined) ?? 'text');
  warn(fault);
  process.exitCode = 2;
  return undefined;
}

/** Which options cannot stand together. */
function contradiction({ format, json, claims, coverage, failOn }: ExtractOptions): string | undefined {
  if (json && format !== undefined && format !== 'json') return `--json and -f ${format} contradict each other`;
  if (claims && coverage) return '--claims and --coverage contradict each other: claims are not reconciled';
  if (claims && failOn) return '--claims and --fail-on contradict each other: claims are not reconciled';
  return undefined;
}

/** The claims of the kinds asked for. */
export const onlyKinds = (claims: readonly Claim[], only: readonly Kind[] | undefined): readonly Claim[] =>
  only ? claims.filter(({ kind }) => only.includes(kind)) : claims;

/** A case with the facts of some kinds alone, and the conflicts about them. */
function narrow(legalCase: Case, only: readonly Kind[] | undefined): Case {
  if (!only) return legalCase;
  const facts = legalCase.facts.filter(({ kind }) => only.includes(kind));
  const kept = new Set(facts.map(({ id }) => id));
  const conflicts = legalCase.conflicts.filter(({ about }) => about.some((id) => kept.has(id)));
  return { ...legalCase, facts, conflicts };
}

/** Reconciles and prints the report in the format asked for; sets the exit code that `--fail-on` asks for. Returns the number of cases. */
export async function printReport(
  readings: Iterable<Reading>,
  records: readonly ProblemRecord[],
  format: Format,
  options: ExtractOptions,
): Promise<number> {
  const { reconcileEach, wholeReport } = await import('../reconcile/index.ts');
  const overrides = await readOverrides(options);
  const whole = interruptible(() => reconcileEach(readings, overrides ? { overrides } : {}));
  let count = 0;
  const { failOn = [], only } = options;
  const report: Reconciled = {
    articles: whole.articles,
    claims: through(function* () {
      for (const claim of whole.claims) if (!only || only.includes(claim.kind)) yield claim;
    }),
    cases: through(function* () {
      for (const made of whole.cases) {
        const legalCase = narrow(made, only);
        count++;
        if (failOn.length > 0 && failsOn(legalCase, failOn)) process.exitCode ||= 1;
        yield legalCase;
      }
    }),
    problems: through(function* () {
      yield* records;
      yield* whole.problems;
    }),
  };
  const inOnePiece = options.coverage || format === 'text' || format === 'csv';
  await print(
    inOnePiece
      ? await linesOf(
          interruptible(() => wholeReport(report)),
          format,
          options,
        )
      : format === 'json'
        ? (await import('../render/json.ts')).renderJson(report)
        : (await import('../render/ndjson.ts')).renderNdjson(report),
    options.output,
  );
  for (const { message } of whole.problems) warn(`${options.overrides}: ${message}`, options.quiet);
  return count;
}

const through = <T>(values: () => Generator<T>): Iterable<T> => ({ [Symbol.iterator]: values });

async function linesOf(report: Report, format: Format, options: ExtractOptions): Promise<Iterable<string>> {
  if (options.coverage) {
    const { renderCoverage, renderCoverageCsv, renderCoverageJson } = await import('../render/coverage.ts');
    if (format === 'csv') return renderCoverageCsv(report);
    return format === 'text' ? renderCoverage(report, styleFor(options)) : renderCoverageJson(report, format);
  }
  if (format === 'csv') return (await import('../render/csv.ts')).renderFactsCsv(report);
  return (await import('../render/page.ts')).renderPage(report, styleFor(options), {
    explain: options.explain === true,
    verbose: options.verbose === true,
  });
}

const failsOn = ({ facts, conflicts }: Case, failOn: readonly string[]): boolean =>
  (failOn.includes('conflict') && conflicts.length > 0) ||
  conflicts.some(({ kind }) => CONFLICT_KINDS.includes(kind) && failOn.includes(kind)) ||
  (failOn.includes('unresolved') && facts.some((fact) => fact.kind === 'date' && fact.value === undefined));
