import { eachHash } from '../text/sketch.ts';
import { rowsOf } from './numbers.ts';

/** Wording that more articles than this share is a set phrase. */
const SET_PHRASE = 12;
/** In a folder of more articles than this a quarter of the sample is enough to find the pairs. */
const LARGE = 2_000;

/** Tells of each two articles that have wording in common, by their sketches, how many sampled shingles they share; set phrases left out. */
export function compareWording(
  sketches: readonly string[],
  tell: (a: number, b: number, shared: number) => void,
): void {
  const count = sketches.length;
  const weight = count > LARGE ? 4 : 1;
  const entries = sharedEntries(sketches, weight);
  const holders = Int32Array.from(entries, (entry) => entry % count);
  const { starts, places } = rowsOf(holders, count);
  const shared = new Int32Array(count);
  for (let a = 0; a < count; a++) {
    const others: number[] = [];
    for (let at = starts[a]!; at < starts[a + 1]!; at++) {
      const place = places[at]!;
      const hash = Math.floor(entries[place]! / count);
      for (let other = place + 1; other < entries.length && Math.floor(entries[other]! / count) === hash; other++) {
        const b = holders[other]!;
        if (shared[b] === 0) others.push(b);
        shared[b]! += weight;
      }
    }
    for (const b of others) {
      tell(a, b, shared[b]!);
      shared[b] = 0;
    }
  }
}

/** The sampled shingles that several articles have, as `hash * count + article`, sorted. */
function sharedEntries(sketches: readonly string[], weight: number): Float64Array {
  const count = sketches.length;
  let size = 0;
  for (const sketch of sketches) eachHash(sketch, (hash) => void (hash % weight === 0 && size++));
  const entries = new Float64Array(size);
  size = 0;
  sketches.forEach((sketch, article) => {
    eachHash(sketch, (hash) => {
      if (hash % weight === 0) entries[size++] = hash * count + article;
    });
  });
  entries.sort();
  let kept = 0;
  for (let from = 0, to = 0; from < size; from = to) {
    const end = (Math.floor(entries[from]! / count) + 1) * count;
    while (to < size && entries[to]! < end) to++;
    if (to - from < 2 || to - from > SET_PHRASE) continue;
    entries.copyWithin(kept, from, to);
    kept += to - from;
  }
  return entries.subarray(0, kept);
}
