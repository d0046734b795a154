import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { report, warn } from '../problems.ts';
import { styleFor } from '../style.ts';
import { readAll } from './extract.ts';

/** Holds the quotes of a draft against the articles; exit code 1 if one is not borne out. */
export async function runCheck(draftPath: string, paths: readonly string[], options: ExtractOptions): Promise<void> {
  const draftInput = await readInput([draftPath], { ...(options.date ? { date: options.date } : {}) });
  const input = await readInput(paths, options);
  report([...draftInput.problems, ...input.problems], options.quiet);
  const [draft] = await readAll(draftInput.sources, {});
  // without an article nothing can be said of a quote
  if (!draft || input.sources.length === 0) return;
  const { checkQuotes } = await import('../../reconcile/check.ts');
  const checked = checkQuotes(draft, await readAll(input.sources, options));
  const faults = checked.filter(({ verdict }) => verdict !== 'found');
  if (options.json) await print([JSON.stringify(checked, null, 2)], options.output);
  else await print((await import('../../render/check.ts')).renderCheck(checked, styleFor(options)), options.output);
  warn(
    `${checked.length - faults.length} of ${checked.length} ${checked.length === 1 ? 'quote is' : 'quotes are'} borne out`,
    options.quiet,
  );
  if (faults.length > 0) process.exitCode ||= 1;
}
