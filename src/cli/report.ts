import type { Claim, Kind, Report } from '../schema/index.ts';
import { CONFLICT_KINDS, type ExtractOptions, type FORMATS } from './options.ts';
import { print } from './output.ts';
import { warn } from './problems.ts';
import { styleFor } from './style.ts';

type Format = (typeof FORMATS)[number];

/** How to print; two options that say different things are wrong usage. */
export function wantedFormat({ format, json }: ExtractOptions): Format | undefined {
  if (json && format !== undefined && format !== 'json') {
    warn(`--json and -f ${format} contradict each other`);
    process.exitCode = 2;
    return undefined;
  }
  return json ? 'json' : ((format as Format | undefined) ?? 'text');
}

/** The claims of the kinds asked for. */
export const onlyKinds = (claims: readonly Claim[], only: readonly Kind[] | undefined): readonly Claim[] =>
  only ? claims.filter(({ kind }) => only.includes(kind)) : claims;

/** The report with the facts of some kinds alone, and the conflicts about them. */
export function narrow(report: Report, only: readonly Kind[] | undefined): Report {
  if (!only) return report;
  const cases = report.cases.map((legalCase) => {
    const facts = legalCase.facts.filter(({ kind }) => only.includes(kind));
    const kept = new Set(facts.map(({ id }) => id));
    return {
      ...legalCase,
      facts,
      conflicts: legalCase.conflicts.filter(({ about }) => about.some((id) => kept.has(id))),
    };
  });
  return { ...report, claims: [...onlyKinds(report.claims, only)], cases };
}

/** Prints a report in the format asked for, and sets the exit code that `--fail-on` asks for. */
export async function printReport(whole: Report, format: Format, options: ExtractOptions): Promise<void> {
  const report = narrow(whole, options.only);
  await print(await linesOf(report, format, options), options.output);
  if (options.failOn && failsOn(report, options.failOn)) process.exitCode ||= 1;
}

async function linesOf(report: Report, format: Format, options: ExtractOptions): Promise<Iterable<string>> {
  if (options.coverage) {
    const { renderCoverage, renderCoverageCsv, renderCoverageJson } = await import('../render/coverage.ts');
    if (format === 'csv') return renderCoverageCsv(report);
    return format === 'text' ? renderCoverage(report, styleFor(options)) : renderCoverageJson(report, format);
  }
  switch (format) {
    case 'json':
      return (await import('../render/json.ts')).renderJson(report);
    case 'ndjson':
      return (await import('../render/ndjson.ts')).renderNdjson(report);
    case 'csv':
      return (await import('../render/csv.ts')).renderFactsCsv(report);
    case 'text':
      return (await import('../render/page.ts')).renderPage(report, styleFor(options), {
        explain: options.explain === true,
        verbose: options.verbose === true,
      });
  }
}

function failsOn({ cases }: Report, failOn: readonly string[]): boolean {
  return cases.some(
    ({ facts, conflicts }) =>
      (failOn.includes('conflict') && conflicts.length > 0) ||
      conflicts.some(({ kind }) => CONFLICT_KINDS.includes(kind) && failOn.includes(kind)) ||
      (failOn.includes('unresolved') && facts.some((fact) => fact.kind === 'date' && fact.value === undefined)),
  );
}
