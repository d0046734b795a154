/** The words of a list that is written as running text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The words of lists, written as running text or made before, to look words up in. */
export const wordSet = (...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === 'string' ? words(list) : [...list])));

/** The alternatives of a pattern, from a list with commas between them and its lines. */
export const alternatives = (list: string): string =>
  list
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .join('|');

/** For each word of the lists, the bits of all lists that it stands in. */
export function wordBits(
  lists: Iterable<readonly [words: Iterable<string>, bits: number]>,
): ReadonlyMap<string, number> {
  const bitsOf = new Map<string, number>();
  for (const [list, bits] of lists) for (const word of list) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bits);
  return bitsOf;
}
