import type { Document } from './document.ts';
import { Shape } from './tokens.ts';

/** One shingle in so many is kept. */
const SAMPLE = 3;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A sample of what the article says, to tell copies and rewrites by: the hashes of every third or so run of three words,
 * four letters each, sorted. Page clutter is left out.
 */
export function sketchOf({ tokens: { count, shape, hash } }: Pick<Document, 'tokens'>): string {
  const hashes = new Uint32Array(count);
  let kept = 0;
  let first = 0;
  let second = 0;
  for (let at = 0, seen = 0; at < count; at++) {
    if (shape[at] === Shape.Mark) continue;
    const third = hash[at]!;
    if (++seen > 2) {
      const mixed = mix(first, second, third);
      if (mixed % SAMPLE === 0) hashes[kept++] = (mixed >>> 7) & 0xffffff;
    }
    first = second;
    second = third;
  }
  return spelt(hashes.subarray(0, kept).sort());
}

/** Sorted hashes as letters, each once. */
function spelt(hashes: Uint32Array): string {
  const letters = Buffer.allocUnsafe(4 * hashes.length);
  let end = 0;
  let before = -1;
  for (const hash of hashes) {
    if (hash === before) continue;
    before = hash;
    for (let shift = 18; shift >= 0; shift -= 6) letters[end++] = LETTERS.charCodeAt((hash >>> shift) & 63);
  }
  return letters.toString('latin1', 0, end);
}

/** Goes through the hashes that a sketch holds, but for those that a small power of two does not divide. */
export function eachHash(sketch: string, divisor: number, use: (hash: number) => void): void {
  for (let at = 0; at + 4 <= sketch.length; at += 4) {
    let hash = VALUES[sketch.charCodeAt(at + 3)]!;
    if (hash % divisor !== 0) continue;
    for (let letter = 0; letter < 3; letter++) hash |= VALUES[sketch.charCodeAt(at + letter)]! << (18 - 6 * letter);
    use(hash);
  }
}

/** How many hashes a sketch holds. */
export const sketchSize = (sketch: string): number => sketch.length >>> 2;

const VALUES = new Uint8Array(128);
for (let at = 0; at < LETTERS.length; at++) VALUES[LETTERS.charCodeAt(at)] = at;

/** Hash of three hashes in a row. */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
