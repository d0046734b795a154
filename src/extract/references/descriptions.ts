import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { DESCRIPTIONS, type Description, FOLLOWERS, MODIFIERS } from './lexicon.ts';

/** A description in the text: its head noun, the words before it, and the token after it. */
export interface Described extends Description {
  readonly last: number;
  readonly words: string;
  readonly modified: boolean;
}

const MOST_MODIFIERS = 3;

/** The description that the article word at the token begins: `the groups`, `the federal judge`. */
export function descriptionAt({ text, tokens }: Document, at: number, to: number): Described | undefined {
  for (let head = at + 1; head < to && head <= at + 1 + MOST_MODIFIERS; head++) {
    const word = tokens.word[head]!;
    const description = DESCRIPTIONS.get(word);
    if (description && !continues(tokens, head, to))
      return {
        ...description,
        last: head + 1,
        words: text.slice(tokens.start[at + 1], tokens.end[head]),
        modified: head > at + 1,
      };
    if (tokens.shape[head] !== Shape.Lower || !MODIFIERS.has(word)) return undefined;
  }
  return undefined;
}

/** Whether the word after the noun makes it part of another phrase: `the court order`, `the judge Amy Cole`. */
function continues(tokens: Document['tokens'], head: number, to: number): boolean {
  const next = head + 1;
  if (next >= to) return false;
  if (tokens.shape[next] === Shape.Capital || tokens.shape[next] === Shape.Caps)
    return tokens.word[next] !== 'monday' && !/day$/.test(tokens.word[next]!);
  if (tokens.word[next] === '-') return tokens.start[next] === tokens.end[head];
  return FOLLOWERS.has(tokens.word[next]!) || DESCRIPTIONS.has(tokens.word[next]!) || tokens.word[next] === 'of';
}
