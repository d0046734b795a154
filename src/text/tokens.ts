/** What a token looks like. */
export const Shape = {
  /** punctuation and symbols, one character each; runs of dots and dashes are one token */
  Mark: 0,
  /** `court` */
  Lower: 1,
  /** `Court`, `McDonald`, `U.S.`, `J.` */
  Capital: 2,
  /** `IRS`, two letters or more, all capitals */
  Caps: 3,
  /** `iPhone`: starts small and has a capital */
  Mixed: 4,
  /** `700,000`, `3.5` */
  Number: 5,
  /** `9th`, `1990s`, `5G` */
  Ordinal: 6,
} as const;
/** What a token looks like, as a number. */
export type Shape = (typeof Shape)[keyof typeof Shape];

/** Whether a token of the shape begins with a capital: `Court`, `IRS`. */
export const isCapitalized = (shape: number | undefined): boolean => shape === Shape.Capital || shape === Shape.Caps;

/** Whether a token of the shape begins with a capital or has one within: `Court`, `IRS`, `iPhone`. */
export const hasCapital = (shape: number | undefined): boolean => isCapitalized(shape) || shape === Shape.Mixed;

/**
 * The tokens of an article, one entry each in parallel arrays. Hyphens stand alone (`IRS`, `-`, `ICE`), a possessive
 * is a token of its own (`judge`, `'s`), the full stop of an abbreviation belongs to it (`U.S.`, `Sept.`).
 */
export interface Tokens {
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly shape: ArrayLike<Shape>;
  /** the word in lower case, curly apostrophes made straight */
  readonly word: readonly string[];
  /** the classes of the word: see `cueClass` */
  readonly cues: ArrayLike<number>;
  /** what the lists of names say of the word: see `nameFlags` */
  readonly flags: ArrayLike<number>;
  /** a hash of the word */
  readonly hash: ArrayLike<number>;
}

/** The token after those of a phrase that begins with the token and ends with the offset. */
export function tokenAfter({ count, start }: Tokens, from: number, end: number): number {
  let to = from + 1;
  while (to < count && start[to]! < end) to++;
  return to;
}

/** Index of the first of the tokens `from` (inclusive) `to` (exclusive) that is the word; -1 if none is. */
export function indexBetween(words: readonly string[], word: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at] === word) return at;
  return -1;
}
