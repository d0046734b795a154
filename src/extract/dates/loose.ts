import { BEING } from '../../lexicon/grammar.ts';
import { type Scan, wordAt } from '../../text/scan.ts';
import { LOOSE } from './lexicon.ts';
import { found } from './made.ts';
import type { Loose } from './reading.ts';
import { isTitle } from './relative.ts';
import { type Found, startsWith } from './scan.ts';

interface LoosePhrase {
  readonly words: readonly string[];
  readonly reading: Loose;
}

const LOOSE_PHRASES: ReadonlyMap<string, readonly LoosePhrase[]> = (() => {
  const byFirst = new Map<string, LoosePhrase[]>();
  for (const [phrase, ref] of LOOSE) {
    const words = phrase.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, reading: { form: 'loose', ref } }]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** First words of the phrases that name no place on the calendar. */
export const LOOSE_STARTS: readonly string[] = [...LOOSE_PHRASES.keys()];

/** `now`, `recently`, `these days`, `years ago`. */
export function loose(scan: Scan, at: number): Found | undefined {
  const phrase = LOOSE_PHRASES.get(wordAt(scan, at))?.find(({ words }) => startsWith(scan, at, words));
  if (!phrase) return undefined;
  const to = at + phrase.words.length;
  const word = phrase.words[0]!;
  if (word === 'now' && (wordAt(scan, to) === '-' || wordAt(scan, at - 1) === '-' || isTitle(scan, at)))
    return undefined;
  // “is now” tells of a change, not of a time
  if (word === 'now' && BEING.has(wordAt(scan, at - 1))) return undefined;
  if (word === 'current' && /^(?:and|or|-|affairs)$/.test(wordAt(scan, to))) return undefined;
  if (word === 'the' && phrase.words[1] === 'past' && phrase.words.length === 2 && !isThePast(scan, at))
    return undefined;
  const before = wordAt(scan, at - 1);
  // “the recently passed law”, “has recently begun”, “its current name” describe, and place nothing in time
  if (word === 'recently' && /^(?:as|the|a|most|more|have|has|had|was|were|is|are|been)$/.test(before))
    return undefined;
  if (word === 'current' && /^(?:its|their|no)$/.test(before)) return undefined;
  if (word === 'currently' && wordAt(scan, to) === ',') return undefined;
  return found(at, to, 'date/loose', phrase.reading);
}

/** `in the past`, not `in the past year`. */
const isThePast = (scan: Scan, at: number): boolean =>
  wordAt(scan, at - 1) === 'in' &&
  (at + 2 >= scan.to || /^(?:[,.;?!]|he|she|they|it|we|that|and|but|to)$/.test(wordAt(scan, at + 2)));
