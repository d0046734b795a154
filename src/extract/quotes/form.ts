import { Shape } from '../../text/tokens.ts';
import type { Scene, Utterance } from './scene.ts';

/** Whether the words are a sentence of their own or built into the writer's. */
export function formOf(
  { doc, tokens, owner }: Scene,
  { quoted, from, length }: Utterance,
  spoken: boolean,
): 'direct' | 'fragment' {
  const { text } = doc;
  const last = text[quoted.end - 1]!;
  const capital = tokens.shape[from + 1] !== Shape.Lower;
  if (!spoken && length < 4) return 'fragment';
  const before = from > 0 && owner[from - 1] === 0 ? tokens.word[from - 1]! : '';
  if (capital && (/[.,?!…]/.test(last) || /^[,:.?!]$/.test(before) || before === ''))
    return length > 1 ? 'direct' : 'fragment';
  return /^[,:]$/.test(before) && length > 3 ? 'direct' : 'fragment';
}
