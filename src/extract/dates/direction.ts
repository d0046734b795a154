import { NOUN_MARKERS } from '../../lexicon/grammar.ts';
import type { Scan } from '../../text/scan.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { AHEAD_NOUNS, LIMITS, MADE_NOUNS } from './cues.ts';
import { isVerbal, presentVerb, REACH, tenseAfter, tenseBefore } from './governors.ts';
import type { Mention } from './reading.ts';
import { taggedTense } from './tense.ts';
import { type Direction, future, likely, past } from './toward.ts';

/** What governs the date: the nearest cue or verb group of its clause, before it first, then after it. */
export function directionOf(mention: Mention): Direction | undefined {
  const { scan } = mention;
  const around = beside(scan, mention);
  if (around) return around;
  if (describes(scan, mention)) return undefined;
  return (
    limit(scan, mention) ??
    tenseBefore(scan, mention.from - 1, false) ??
    presentVerb(scan, mention.from - 1) ??
    tenseAfter(scan, mention.to) ??
    tenseBefore(scan, mention.from - 1, true) ??
    taggedTense(mention)
  );
}

/** Words that touch the date: `as soon as Friday`, `Friday at the earliest`, `Friday’s hearing will`. */
function beside({ tokens, from: first, to: end }: Scan, { from, to }: Mention): Direction | undefined {
  const word = (at: number): string => (at >= first && at < end ? tokens.word[at]! : '');
  if (word(from - 1) === 'as' && /^(?:soon|early|late)$/.test(word(from - 2)) && word(from - 3) === 'as')
    return word(from - 2) === 'late' ? past('as late as') : future(`as ${word(from - 2)} as`);
  if (
    /^(?:at|as)$/.test(word(to)) &&
    /^(?:the|a)$/.test(word(to + 1)) &&
    /^(?:earliest|latest|deadline)$/.test(word(to + 2))
  )
    return (isPluperfect(tokens, from, first) ? likely : future)(word(to + 2));
  if (word(from - 1) === 'ended' && PERIODS.has(word(from - 2))) return { ...past('ended'), sure: true };
  const when = relativeWhen(tokens, to, end);
  if (when !== undefined) {
    const direction = tenseAfter({ tokens, from: first, to: end }, when);
    if (direction?.toward === 'future') return direction;
  }
  const noun = word(from - 1) === 'on' ? from - 2 : from - 1;
  if (MADE_NOUNS.has(word(noun)) && tokens.shape[noun] === Shape.Lower) return past(word(noun));
  return undefined;
}

/** What ends on a day: `the quarter ended Sept. 30`. */
const PERIODS = wordSet('quarter period year half months weeks');

/** Whether the clause tells what had been done by then: `had ruled so and set Friday as the deadline`. */
function isPluperfect({ word, shape }: Tokens, date: number, first: number): boolean {
  for (let at = date - 1; at >= first && at > date - REACH; at--)
    if (word[at] === 'had' && shape[at] === Shape.Lower) return true;
  return false;
}

/** The token after `, when` that follows the date, over a second date joined to it: `Tuesday and Wednesday, when the court will sit`. */
function relativeWhen(tokens: Tokens, to: number, end: number): number | undefined {
  let at = to;
  if (/^(?:and|or)$/.test(tokens.word[at] ?? '') && tokens.shape[at + 1] === Shape.Capital) at += 2;
  if (tokens.word[at] === ',') at++;
  return at < end && tokens.word[at] === 'when' ? at + 1 : undefined;
}

/** Whether the date describes a noun (`Wednesday’s ruling`, `the March 7 complaint`): then no verb governs it, unless the noun is itself ahead. */
function describes({ tokens, from: first, to: end }: Scan, { from, to }: Mention): boolean {
  const possessive = to < end && tokens.word[to] === "'s";
  const noun = possessive ? to + 1 : to;
  if (noun >= end || tokens.shape[noun] === Shape.Mark) return false;
  if (AHEAD_NOUNS.has(tokens.word[noun]!) || AHEAD_NOUNS.has(tokens.word[noun + 1] ?? '')) return false;
  if (possessive) return true;
  const before = from > first ? tokens.word[from - 1]! : '';
  return tokens.shape[noun] === Shape.Lower && DESCRIBING.has(before);
}

const DESCRIBING = wordSet(NOUN_MARKERS, "that 's");

/** `by Monday`, `until June 1`: still ahead unless a past tense governs it. */
function limit(scan: Scan, { from, to }: Mention): Direction | undefined {
  const word = from > scan.from ? scan.tokens.word[from - 1]! : '';
  if (!LIMITS.has(word)) return undefined;
  if (from - 3 >= scan.from && scan.tokens.word[from - 3] === 'to' && isVerbal(scan.tokens, from - 2))
    return future(word);
  const fronted = from - 1 <= scan.from + 1;
  const governor = fronted ? tenseAfter(scan, to) : tenseBefore(scan, from - 2, false);
  if (governor?.toward === 'past' && word === 'until' && isNegated(scan, from)) return governor;
  if (
    governor?.toward === 'past' &&
    (fronted ||
      word === 'before' ||
      (word === 'through' && governor.cue !== 'extended' && governor.cue !== 'has') ||
      LASTING.has(governor.cue))
  )
    return governor;
  return future(word);
}

/** `was not ready until Friday`: what is denied up to then happened then. */
function isNegated({ tokens, from }: Scan, date: number): boolean {
  for (let at = date - 2; at >= from && at > date - 7; at--)
    if (tokens.word[at] === 'not' || tokens.word[at]!.endsWith("n't")) return true;
  return false;
}

/** Past tenses that leave a limit in the past: `remained until Friday`. */
const LASTING = wordSet('was were worked stayed remained lived served lasted led held ran continued waited');
