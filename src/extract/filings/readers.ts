import { readersBy } from '../../rules/readers.ts';
import type { Reader } from './filed.ts';
import { readInstrument } from './instruments.ts';
import { INSTRUMENTS } from './lexicon.ts';
import { readAppealed, readAsked, readCharged, readSought, readSued } from './verbs.ts';

/** Which readers a word calls: the rules by which something is filed. Of a word that is both, the verb is read. */
export const READERS = readersBy<Reader>([
  ['sued sues suing countersued', readSued],
  ['appealed', readAppealed],
  ['asked asks asking urged petitioned', readAsked],
  ['sought seeking seeks requested moved', readSought],
  ['indicted charged indicts charges', readCharged],
  [INSTRUMENTS.keys(), readInstrument],
]);
