import { readInput } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { print } from '../output.ts';
import { report } from '../problems.ts';
import { onlyKinds } from '../report.ts';
import { styleFor } from '../style.ts';
import { readAll } from './extract.ts';

/** Prints an article with its claims marked in place; of several, each under its id. */
export async function runShow(path: string, options: ExtractOptions): Promise<void> {
  const { sources, problems } = await readInput([path], options);
  report(problems, options.quiet);
  const readings = await readAll(sources, options);
  const { renderShow } = await import('../../render/show.ts');
  const style = styleFor(options);
  const pages = sources.flatMap(({ id, text }, index) => {
    const { article, claims } = readings[index]!;
    const lines = renderShow(text, onlyKinds(claims, options.only), article.skipped ?? [], style);
    return sources.length > 1 ? [`${index > 0 ? '\n' : ''}${style.colour.bold(id)}`, ...lines] : [...lines];
  });
  await print(pages, options.output);
}
