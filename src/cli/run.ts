import type { ProblemRecord } from '../schema/index.ts';
import { readInput } from './input.ts';
import { print } from './output.ts';
import { recordOf } from './problems.ts';

/** The options of the main command as they come from the command line. */
export interface ExtractOptions {
  readonly format: string;
  readonly json?: true;
  readonly output?: string;
  readonly claims?: true;
  readonly only?: string;
  readonly date?: string;
  readonly from?: 'ndjson';
  readonly quiet?: true;
}

/** Reads, extracts, reconciles and prints. */
export async function runExtract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const input = readInput(paths, {
    ...(options.from ? { from: options.from } : {}),
    ...(options.date ? { date: options.date } : {}),
  });
  const problems: ProblemRecord[] = input.problems.map(recordOf);
  if (!options.quiet) for (const { path, message } of problems) process.stderr.write(`extract: ${path}: ${message}\n`);
  if (problems.length > 0) process.exitCode = 2;
  const { readArticle } = await import('../extract/index.ts');
  const only = options.only ? new Set(options.only.split(',')) : undefined;
  const readings = input.sources
    .map(readArticle)
    .map(({ article, claims }) => ({ article, claims: only ? claims.filter(({ kind }) => only.has(kind)) : claims }));
  if (options.claims) {
    const { renderClaims } = await import('../render/ndjson.ts');
    return print(renderClaims(readings, problems), options.output);
  }
  const { reconcile } = await import('../reconcile/index.ts');
  const report = { ...reconcile(readings), problems };
  if (options.format === 'ndjson')
    return print((await import('../render/ndjson.ts')).renderNdjson(report), options.output);
  return print((await import('../render/json.ts')).renderJson(report), options.output);
}
