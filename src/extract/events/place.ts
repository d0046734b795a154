import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';

/** The tokens of the sentence around a date: the date is `from` (inclusive) `to` (exclusive). */
export interface Place {
  readonly doc: Document;
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

/** The word at a token of the sentence, lower-cased; empty outside it. */
export const word = ({ doc, first, last }: Place, at: number): string =>
  at >= first && at < last ? doc.tokens.word[at]! : '';

/** Whether a word stands there, not a mark nor the end of the sentence. */
export const isWord = ({ doc, first, last }: Place, at: number): boolean =>
  at >= first && at < last && doc.tokens.shape[at] !== Shape.Mark;

/** The article's words, as it spaces them. */
export const phrase = ({ doc }: Place, from: number, to: number): string =>
  doc.text.slice(doc.tokens.start[from]!, doc.tokens.end[to - 1]!);
