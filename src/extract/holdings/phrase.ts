import type { Phrase } from '../../schema/court.ts';
import type { Document } from '../../text/document.ts';

/** The tokens as a phrase of the article, without quotation marks and commas at its ends. */
export function phraseOf({ text, tokens }: Document, from: number, to: number): Phrase {
  let first = from;
  let last = to - 1;
  while (first < last && EDGE.test(tokens.word[first]!)) first++;
  while (last > first && EDGE.test(tokens.word[last]!)) last--;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { start, end, text: text.slice(start, end) };
}

const EDGE = /^["“”,;:.]$/;
