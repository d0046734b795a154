import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** The tokens of one sentence, with the text they stand in. */
export interface Scan {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** A date expression found at a token: it ends before `to`, or at the offset `end` inside the last token. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly end?: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** A way of reading a date expression that begins at the token. */
export type Recogniser = (scan: Scan, at: number) => Found | undefined;

/** The word at the token, empty outside the sentence. */
export const wordAt = ({ tokens, from, to }: Scan, at: number): string =>
  at >= from && at < to ? tokens.word[at]! : '';

export const isCapital = ({ tokens, from, to }: Scan, at: number): boolean =>
  at >= from && at < to && (tokens.shape[at] === Shape.Capital || tokens.shape[at] === Shape.Caps);

export const isNumber = ({ tokens, to }: Scan, at: number): boolean => at < to && tokens.shape[at] === Shape.Number;

/** Whether two tokens stand together without a space. */
export const isGlued = ({ tokens, from, to }: Scan, left: number): boolean =>
  left >= from && left + 1 < to && tokens.end[left] === tokens.start[left + 1];

/** Whether the words stand one after the other from the token on. */
export function startsWith(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (wordAt(scan, at + index) !== words[index]) return false;
  return true;
}
