import { eachHash } from '../text/sketch.ts';
import { IntList, rowsOf } from './numbers.ts';

/** Wording that more articles than this share is a set phrase. */
const SET_PHRASE = 12;
/** In a folder of more articles than this a quarter of the sample is enough to find the pairs. */
const LARGE = 2_000;

/**
 * Tells of each two articles that have wording in common, by their sketches, how many sampled shingles they share; set phrases left out,
 * and how many with set phrases, if that is enough to tell. Of those that have a set phrase only each and the next are held against each other.
 */
export function compareWording(
  sketches: readonly string[],
  enough: number,
  tell: (a: number, b: number, shared: number, withPhrases: number) => void,
): void {
  const weight = sketches.length > LARGE ? 4 : 1;
  const { hashes, holders, isPhrase } = sharedHashes(sketches, weight);
  const { starts, places } = rowsOf(holders, sketches.length);
  const shared = new Int32Array(sketches.length);
  const phrases = new Int32Array(sketches.length);
  for (let a = 0; a < sketches.length; a++) {
    const others: number[] = [];
    for (let at = starts[a]!; at < starts[a + 1]!; at++) {
      const place = places[at]!;
      if (isPhrase[place]) {
        if (hashes[place + 1] !== hashes[place]) continue;
        const b = holders[place + 1]!;
        if (shared[b] === 0 && phrases[b] === 0) others.push(b);
        phrases[b]! += weight;
        continue;
      }
      for (let other = place + 1; other < hashes.length && hashes[other] === hashes[place]; other++) {
        const b = holders[other]!;
        if (shared[b] === 0 && phrases[b] === 0) others.push(b);
        shared[b]! += weight;
      }
    }
    for (const b of others) {
      const withPhrases = shared[b]! + phrases[b]!;
      if (withPhrases >= enough) tell(a, b, shared[b]!, withPhrases);
      shared[b] = 0;
      phrases[b] = 0;
    }
  }
}

interface Hashes {
  readonly hashes: Int32Array;
  /** the article of each */
  readonly holders: Int32Array;
}

/** The sampled shingles that several articles have, sorted, with the articles in order. */
function sharedHashes(sketches: readonly string[], weight: number): Hashes & { readonly isPhrase: Uint8Array } {
  const { hashes, holders } = sortHashes(sampleHashes(sketches, weight));
  const isPhrase = new Uint8Array(hashes.length);
  let kept = 0;
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    if (to - from < 2) continue;
    if (to - from > SET_PHRASE) isPhrase.fill(1, kept, kept + to - from);
    hashes.copyWithin(kept, from, to);
    holders.copyWithin(kept, from, to);
    kept += to - from;
  }
  return { hashes: hashes.subarray(0, kept), holders: holders.subarray(0, kept), isPhrase };
}

/** One shingle in so many of each article. */
function sampleHashes(sketches: readonly string[], weight: number): Hashes {
  const hashes = new IntList();
  const holders = new IntList();
  let article = 0;
  const keep = (hash: number): void => {
    hashes.push(hash);
    holders.push(article);
  };
  for (; article < sketches.length; article++) eachHash(sketches[article]!, weight, keep);
  return { hashes: hashes.part(0, hashes.length), holders: holders.part(0, holders.length) };
}

/** Sorts by hash, in two steps of twelve bits; equal ones stay in order. */
function sortHashes({ hashes, holders }: Hashes): Hashes {
  const digits = new Int32Array(hashes.length);
  for (let at = 0; at < digits.length; at++) digits[at] = hashes[at]! & 0xfff;
  const low = rowsOf(digits, 0x1000).places;
  for (let at = 0; at < digits.length; at++) digits[at] = hashes[low[at]!]! >>> 12;
  const high = rowsOf(digits, 0x1000).places;
  const sorted: Hashes = { hashes: new Int32Array(hashes.length), holders: digits };
  for (let at = 0; at < digits.length; at++) {
    const place = low[high[at]!]!;
    sorted.hashes[at] = hashes[place]!;
    sorted.holders[at] = holders[place]!;
  }
  return sorted;
}
