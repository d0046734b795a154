import type { Reader } from './filed.ts';
import { readInstrument } from './instruments.ts';
import { INSTRUMENTS } from './lexicon.ts';
import { readAppealed, readAsked, readCharged, readSought, readSued } from './verbs.ts';

/** Which reader a word calls. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...INSTRUMENTS.keys()].map((word) => [word, readInstrument] as const),
  ...['sued', 'sues', 'suing', 'countersued'].map((word) => [word, readSued] as const),
  ...['appealed'].map((word) => [word, readAppealed] as const),
  ...['asked', 'asks', 'asking', 'urged', 'petitioned'].map((word) => [word, readAsked] as const),
  ...['sought', 'seeking', 'seeks', 'requested', 'moved'].map((word) => [word, readSought] as const),
  ...['indicted', 'charged', 'indicts', 'charges'].map((word) => [word, readCharged] as const),
]);
