import { hashWord } from './hash.ts';

/**
 * Classes of words as bits, so that "is this word one of those?" is a test of a number that each token carries. A lexicon
 * that is asked for every token registers its words once, at load:
 *
 *     const SAYING = cueClass(SAYING_VERBS.keys());
 *
 * and then `(tokens.cues[at]! & SAYING) !== 0` says whether the word of a token is one of them, and
 * `(sentence.cues & SAYING) !== 0` whether any word of the sentence is: test that first. Words are in lower case as in
 * `tokens.word`; the Set or Map stays for what a word means. There are 32 classes: keep them for what is asked most.
 */
export function cueClass(words: Iterable<string>): number {
  if (classes === 32) throw new Error('no cue class is left');
  const bit = 1 << classes++;
  for (const word of words) entryOf(word).cues |= bit;
  forget();
  return bit;
}

/** What is known of a word: its classes, and what the lists of names say. */
interface Entry {
  cues: number;
  flags: number;
}

/** Registers what the lists of names say of words, as bits that each token carries in `tokens.flags`. */
export function nameFlags(words: Iterable<readonly [string, number]>): void {
  for (const [word, flags] of words) entryOf(word).flags = flags;
  forget();
}

const UNKNOWN: Readonly<Entry> = { cues: 0, flags: 0 };

/** What is known of a word in lower case. */
export const knownOf = (word: string): Readonly<Entry> => entries.get(word) ?? UNKNOWN;

let classes = 0;
const entries = new Map<string, Entry>();

function entryOf(word: string): Entry {
  let entry = entries.get(word);
  if (!entry) {
    entry = { cues: 0, flags: 0 };
    entries.set(word, entry);
  }
  return entry;
}

/** Slots of the table, a power of two, and how many may be taken. */
const SLOTS = 1 << 15;
const FULL = SLOTS * 0.7;

/**
 * Words as they were met, each kept once, found by two numbers that spell them: an open hash table. A word that is known
 * costs no string. It only saves time: what it returns for a word is always the same.
 */
const firsts = new Int32Array(SLOTS);
const seconds = new Int32Array(SLOTS);
const cuesAt = new Int32Array(SLOTS);
const flagsAt = new Int32Array(SLOTS);
const hashAt = new Int32Array(SLOTS);
const kept: string[] = new Array(SLOTS).fill('');
let taken = 0;

function forget(): void {
  if (taken === 0) return;
  firsts.fill(0);
  kept.fill('');
  taken = 0;
}

/** The slot of the word that the numbers spell, the first of them not 0; a word that is new is cut from the text. */
export function slotOf(first: number, second: number, text: string, start: number, end: number): number {
  let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 17;
  for (let key = firsts[slot]!; key !== 0; key = firsts[slot]!) {
    if (key === first && seconds[slot] === second) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return enter(slot, first, second, text.slice(start, end).toLowerCase());
}

function enter(free: number, first: number, second: number, word: string): number {
  let slot = free;
  if (taken >= FULL) {
    forget();
    slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 17;
  }
  taken++;
  firsts[slot] = first;
  seconds[slot] = second;
  // the key of an object is the engine's own copy of the word: comparing it with a literal is comparing two pointers
  kept[slot] = Object.keys({ __proto__: null, [word]: 0 })[0]!;
  const { cues, flags } = knownOf(word);
  cuesAt[slot] = cues;
  flagsAt[slot] = flags;
  hashAt[slot] = hashWord(word);
  return slot;
}

/** The word in a slot. */
export const wordIn = (slot: number): string => kept[slot]!;

/** The classes of the word in a slot. */
export const cuesIn = (slot: number): number => cuesAt[slot]!;

/** What the lists of names say of the word in a slot. */
export const flagsIn = (slot: number): number => flagsAt[slot]!;

/** The hash of the word in a slot. */
export const hashIn = (slot: number): number => hashAt[slot]!;
