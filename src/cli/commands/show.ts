import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { report } from '../problems.ts';
import { onlyKinds } from '../report.ts';
import { styleFor } from '../style.ts';
import { readAll } from './extract.ts';

/** Prints an article with its claims marked in place. */
export async function runShow(path: string, options: ExtractOptions): Promise<void> {
  const { sources, problems } = await readInput([path], options);
  report(problems, options.quiet);
  const readings = await readAll(sources, options);
  const { renderShow } = await import('../../render/show.ts');
  const pages = sources.flatMap(({ text }, index) => {
    const { article, claims } = readings[index]!;
    return [...renderShow(text, onlyKinds(claims, options.only), article.skipped ?? [], styleFor(options))];
  });
  await print(pages, options.output);
}
