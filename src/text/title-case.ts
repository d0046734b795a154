import type { Sentence } from './sentences.ts';
import { isCapitalized, Shape, type Tokens } from './tokens.ts';

/** Whether the sentence is a headline with capitals on its words: a capital is then no sign of a name. */
export function isTitleCase({ shape }: Pick<Tokens, 'shape'>, { from, to }: Sentence): boolean {
  let small = 0;
  let capital = 0;
  for (let at = from; at < to; at++) {
    const kind = shape[at];
    if (isCapitalized(kind)) capital++;
    else if (kind === Shape.Lower) small++;
  }
  return capital > 3 && capital > 1.5 * small;
}
