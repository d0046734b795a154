import { type Scan, wordAt } from '../../text/scan.ts';
import type { Reading } from './reading.ts';

/** A date expression found at a token: it ends before `to`, or at the offset `end` inside the last token. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly end?: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** A way of reading a date expression that begins at the token. */
export type Reader = (scan: Scan, at: number) => Found | undefined;

/** Whether the words stand one after the other from the token on. */
export function startsWith(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (wordAt(scan, at + index) !== words[index]) return false;
  return true;
}
