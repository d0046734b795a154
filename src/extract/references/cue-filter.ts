/** A quick test that most words fail: whether any cue has the word's first letter, last letter and length. */
type CueFilter = Uint8Array;

const slot = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(word.length - 1) & 31) << 4) | Math.min(word.length, 15);

/** The filter of a list of words. */
export function cueFilter(words: Iterable<string>): CueFilter {
  const filter = new Uint8Array(1 << 14);
  for (const word of words) filter[slot(word)] = 1;
  return filter;
}

/** Whether the word may be one of the list; only then is the list asked. */
export const mayBeCue = (filter: CueFilter, word: string): boolean => filter[slot(word)] === 1;
