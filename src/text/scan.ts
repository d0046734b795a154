import { isCapitalized, Shape, type Tokens } from './tokens.ts';

/** The tokens of one sentence, as rules read them: nothing stands before or after it. */
export interface Scan {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** The word at the token, empty outside the sentence. */
export const wordAt = ({ tokens, from, to }: Scan, at: number): string =>
  at >= from && at < to ? tokens.word[at]! : '';

/** The shape of the token, a mark outside the sentence. */
export const shapeAt = ({ tokens, from, to }: Scan, at: number): Shape =>
  at >= from && at < to ? tokens.shape[at]! : Shape.Mark;

/** Whether the token begins with a capital. */
export function isCapital(scan: Scan, at: number): boolean {
  const shape = shapeAt(scan, at);
  return isCapitalized(shape);
}

/** Whether the token is a number in digits. */
export const isNumber = (scan: Scan, at: number): boolean => shapeAt(scan, at) === Shape.Number;

/** Whether two tokens stand together without a space. */
export const isGlued = ({ tokens, from, to }: Scan, left: number): boolean =>
  left >= from && left + 1 < to && tokens.end[left] === tokens.start[left + 1];
