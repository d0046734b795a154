import { ARTICLES } from '../../lexicon/grammar.ts';
import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { readersBy } from '../../rules/readers.ts';
import type { DateClaim, FigureClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { firstEndingAfter, type Span, spanAt } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { AFTER_ARTICLE, articleCount, compound, count, lifeTerm, looseCount, range } from './count.ts';
import { LOOSE_COUNTS, MONEY_SIGNS } from './lexicon.ts';
import { amountAt, signedMoney, wordedMoney } from './money.ts';
import { approximationBefore, type Found, type Scan } from './scan.ts';
import { fraction, PARTS, percentage, proportion, simpleFraction } from './share.ts';
import { vote } from './vote.ts';

/** Amounts, counts, votes and terms, with what they count. What is told as a date is no figure. */
export function findFigures(
  { text, tokens, sentences }: Document,
  dates: readonly Draft<DateClaim>[] = [],
): Draft<FigureClaim>[] {
  const figures: Draft<FigureClaim>[] = [];
  for (const { from, to } of sentences) {
    const scan: Scan = { text, tokens, from, to };
    let at = from;
    while (at < to) {
      const found = mayBegin(scan, at) && !isInDate(dates, tokens.start[at]!) ? figureAt(scan, at) : undefined;
      if (!found) {
        at++;
        continue;
      }
      const figure = draftOf(scan, found);
      if (isDate(dates, figure)) at++;
      else {
        figures.push(figure);
        at = found.to;
      }
    }
  }
  return figures;
}

/** Whether the offset lies in a date. */
const isInDate = (dates: readonly Span[], offset: number): boolean => spanAt(dates, offset) !== undefined;

/** Whether a date holds the figure: `two weeks ago`, `2019`. */
function isDate(dates: readonly Span[], { start, end }: Span): boolean {
  const date = dates[firstEndingAfter(dates, start)];
  return date !== undefined && date.start < end;
}

type Reader = (scan: Scan, at: number) => Found | undefined;

/** Which readers a word or sign calls: the figures that begin with no number. */
const READERS = readersBy<Reader>([
  [MONEY_SIGNS.keys(), signedMoney],
  [LOOSE_COUNTS, looseCount],
  ['half', simpleFraction],
  ['a', simpleFraction, articleCount],
  ['an', articleCount],
  ['the', (scan, at) => (scan.tokens.word[at + 1] === 'single' ? articleCount(scan, at) : undefined)],
  ['life', lifeTerm],
]);

/** What the first of the readers finds that the word calls. */
function readAt(scan: Scan, at: number): Found | undefined {
  for (const read of READERS.get(scan.tokens.word[at]!) ?? []) {
    const found = read(scan, at);
    if (found) return found;
  }
  return undefined;
}

/** Words and signs with which a figure may begin, and those with which it goes on after an article. */
const FIRST = cueClass([...NUMBER_WORDS, ...READERS.keys()]);
const SECOND = cueClass([...PARTS.keys(), ...AFTER_ARTICLE, '-']);

/** Whether a figure may begin at the token: what most tokens are not. */
function mayBegin({ tokens, to }: Scan, at: number): boolean {
  const shape = tokens.shape[at];
  if (shape === Shape.Number || shape === Shape.Ordinal) return true;
  if ((tokens.cues[at]! & FIRST) === 0) return false;
  return !ARTICLES.has(tokens.word[at]!) || (at + 1 < to && (tokens.cues[at + 1]! & SECOND) !== 0);
}

function figureAt(scan: Scan, at: number): Found | undefined {
  const shape = scan.tokens.shape[at];
  const word = scan.tokens.word[at]!;
  if (shape !== Shape.Number && shape !== Shape.Ordinal && !NUMBER_WORDS.has(word)) return readAt(scan, at);
  if (word === 'one') {
    const part = simpleFraction(scan, at);
    if (part) return part;
  }
  const amount = amountAt(scan, at);
  if (!amount) return undefined;
  return (
    (shape === Shape.Number ? vote(scan, at) : undefined) ??
    percentage(scan, at, amount) ??
    wordedMoney(scan, at, amount) ??
    fraction(scan, at, amount) ??
    proportion(scan, at, amount) ??
    range(scan, at, amount) ??
    compound(scan, at, amount) ??
    count(scan, at, amount)
  );
}

function draftOf(scan: Scan, { from, to, rule, value, unit, of, approximate }: Found): Draft<FigureClaim> {
  const approximated = approximationBefore(scan, from);
  const { tokens } = scan;
  return {
    kind: 'figure',
    start: tokens.start[approximated ?? from]!,
    end: tokens.end[to - 1]!,
    rule,
    value,
    ...(unit ? { unit } : {}),
    ...(of ? { of } : {}),
    ...(approximated !== undefined || approximate ? { approximate: true } : {}),
  };
}
