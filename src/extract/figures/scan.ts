import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { isGlued, type Scan as Sentence, shapeAt, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { APPROXIMATE, IRREGULAR_PLURALS, NOT_IN_PHRASE, NOT_PLURAL, UNIT_NOUNS } from './lexicon.ts';

/** The tokens of one sentence, with the text they stand in. */
export interface Scan extends Sentence {
  readonly text: string;
}

/** A figure found: its tokens `from` (inclusive) `to` (exclusive) and what it says. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly of?: string;
  readonly approximate?: true;
}

/** The phrases of approximation by their last word, the longest first. */
const APPROXIMATE_BY_END: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byEnd = new Map<string, (readonly string[])[]>();
  for (const phrase of APPROXIMATE) byEnd.set(phrase.at(-1)!, [...(byEnd.get(phrase.at(-1)!) ?? []), phrase]);
  return byEnd;
})();

/** The phrase of approximation that ends before the token: where it begins. */
export function approximationBefore(scan: Scan, at: number): number | undefined {
  const phrases = at > scan.from ? APPROXIMATE_BY_END.get(scan.tokens.word[at - 1]!) : undefined;
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const start = at - phrase.length;
    if (start >= scan.from && phrase.every((word, index) => scan.tokens.word[start + index] === word)) return start;
  }
  return undefined;
}

/** Whether a word is a plural noun by its form. */
export const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('ous') && !NOT_PLURAL.has(word));

/** The noun phrase that a number counts. */
export interface Counted {
  /** token after its last word */
  readonly to: number;
  readonly words: string;
  readonly head: string;
}

/** How many words may stand between a number and the noun it counts. */
const REACH = 5;

/** The noun phrase after a number, up to its plural noun: `lower court rulings`, `harbor-based tenant groups`. */
export function countedAt(scan: Scan, at: number): Counted | undefined {
  const { tokens } = scan;
  let words = 0;
  for (let end = at; end < scan.to && words <= REACH; end++) {
    const word = tokens.word[end]!;
    const shape = tokens.shape[end]!;
    if (shape === Shape.Mark) {
      if (word !== '-' || end === at || !isGlued(scan, end) || !isGlued(scan, end - 1)) return undefined;
      continue;
    }
    if (word === 'and' && words === 1 && shapeAt(scan, end + 1) === Shape.Lower && !isPlural(wordAt(scan, end + 1)))
      continue;
    if (shape === Shape.Number || shape === Shape.Ordinal) return undefined;
    if (NOT_IN_PHRASE.has(word) || NUMBER_WORDS.has(word)) return undefined;
    if (wordAt(scan, end - 1) !== '-') words++;
    if (!isPlural(word) || (wordAt(scan, end + 1) === '-' && isGlued(scan, end))) continue;
    // of two plurals the second is what is counted: tenant rights groups; but not the years tenants had waited
    const next = wordAt(scan, end + 1);
    const last = isPlural(next) && !NOT_IN_PHRASE.has(next) && !UNIT_NOUNS.has(word.slice(0, -1)) ? end + 1 : end;
    return { to: last + 1, words: phraseOf(scan, at, last + 1), head: tokens.word[last]! };
  }
  return undefined;
}

/** The article's own words of a stretch of tokens. */
export const phraseOf = ({ text, tokens }: Scan, from: number, to: number): string =>
  text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, ' ');
