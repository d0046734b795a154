import { AUXILIARIES } from './gap-words.ts';
import type { Noun } from './nouns.ts';
import { formsOf } from './operators.ts';
import type { Context, Reading } from './reading.ts';
import { readContent } from './saying.ts';
import { sideTaken } from './sides.ts';

/** What a ruling that is issued says: `in favor of the growers`, `that the fee is void`, `holding that`. */
export function toldBy({ tokens, chain }: Context, { next }: Noun): Reading | undefined {
  const { word } = tokens;
  const that = HOLDING.test(word[next] ?? '') ? next + 1 : next;
  if (word[that] === 'that' && (AUXILIARIES.has(word[that + 1] ?? '') || formsOf(word[that + 1] ?? '') > 0))
    return undefined;
  if (word[that] === 'that') return readContent(tokens, that + 1, chain.end, 'rule');
  return sideTaken(tokens, next, chain.end);
}
const HOLDING = /^(?:concluding|declaring|finding|holding|ruling|saying)$/;
