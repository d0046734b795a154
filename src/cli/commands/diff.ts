import { basename } from 'node:path';
import type { Reading } from '../../extract/index.ts';
import type { Diff, DiffEntry } from '../../reconcile/diff.ts';
import type { Kind } from '../../schema/index.ts';
import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { report } from '../problems.ts';
import { looksSaved, readReport } from '../saved.ts';
import { styleFor } from '../style.ts';
import { readAll } from './extract.ts';
import { readOverrides } from './overrides.ts';

/** Prints what two articles, folders or saved reports claim alone, in another way, in conflict and together. */
export async function runDiff(a: string, b: string, options: ExtractOptions & { exitCode?: true }): Promise<void> {
  const { diff } = await import('../../reconcile/diff.ts');
  const sides = [await readSide(a, options), await readSide(b, options)] as const;
  if (!sides[0] || !sides[1]) return;
  const result = onlyKinds(diff(sides[0], sides[1], await readOverrides(options)), options.only);
  if (options.json) await print([JSON.stringify(result, null, 2)], options.output);
  else {
    const { renderDiff } = await import('../../render/diff.ts');
    const names = nameSides(a, b);
    await print(renderDiff(result, styleFor(options), { ...names, verbose: options.verbose === true }), options.output);
  }
  const differ = [result.onlyA, result.onlyB, result.changed, result.conflicts].some(({ length }) => length > 0);
  if (options.exitCode && differ) process.exitCode ||= 1;
}

/** The articles of a file, a folder or a saved report; nothing where none could be read. */
async function readSide(path: string, options: ExtractOptions): Promise<Reading[] | undefined> {
  if (path.endsWith('.json') || (await looksSaved(path))) {
    const saved = await readReport(path, options.quiet);
    return saved && (await import('../../reconcile/diff.ts')).readingsOf(saved);
  }
  const { sources, problems } = await readInput([path], options);
  report(problems, options.quiet);
  return sources.length ? readAll(sources, options) : undefined;
}

function nameSides(a: string, b: string): { a: string; b: string } {
  const names = { a: basename(a), b: basename(b) };
  return names.a === names.b ? { a, b } : names;
}

function onlyKinds(result: Diff, only: readonly Kind[] | undefined): Diff {
  if (!only) return result;
  const wanted = <E extends DiffEntry>(entries: readonly E[]): E[] =>
    entries.filter(({ fact }) => only.includes(fact.kind));
  const conflicts = result.conflicts.filter((conflict) =>
    [...conflict.a, ...conflict.b].some(({ kind }) => only.includes(kind)),
  );
  return {
    ...result,
    onlyA: wanted(result.onlyA),
    onlyB: wanted(result.onlyB),
    both: wanted(result.both),
    changed: wanted(result.changed),
    conflicts,
  };
}
