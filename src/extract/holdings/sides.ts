import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { nounAt } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isAdverb } from './walk.ts';

const STEPS = new Set([
  'on',
  'in',
  'by',
  'last',
  'this',
  'late',
  'early',
  'week',
  'month',
  'year',
  ...WEEKDAY_NAMES,
  'today',
  'yesterday',
  'vote',
  'a',
  '-',
  '–',
  ...MONTH_NAMES,
  'unanimous',
  'decision',
  'morning',
  'afternoon',
  'evening',
  'night',
  'separately',
  'ruling',
  'opinion',
]);

const PLACES = wordSet('in on by at during for to');

/** A date, a vote or the way of deciding between the verb and what it says. */
function isStep({ word }: Tokens, at: number): boolean {
  const here = word[at]!;
  if (here === 'on' || here === 'in' || here === 'by') return startsDate(word[at + 1] ?? '');
  return STEPS.has(here);
}

const startsDate = (word: string): boolean => DATED.has(word) || /day$|^\d/.test(word);
const DATED = wordSet(MONTH_NAMES, 'a an');

const SIDES = /^(?:in|for|against|on)$/;

/** `ruled Monday in favor of the baker`: which side the court took. */
export function sideTaken(tokens: Tokens, from: number, stop: number): Reading | undefined {
  for (let at = from; at < stop && at < from + 9; at++) {
    const word = tokens.word[at]!;
    const next = tokens.word[at + 1] ?? '';
    if (word === 'that' || word === ',') return undefined;
    if (
      !SIDES.test(word) &&
      !STEPS.has(word) &&
      !isAdverb(word) &&
      !/^\d/.test(word) &&
      !/^(?:broad|narrow|grounds|vote)$/.test(word)
    )
      return undefined;
    if (word === 'against') return against(tokens, at + 1, stop);
    if (word === 'in' && isFavor(tokens, at + 1, stop)) return { outcome: 'granted', weak: true };
    if (word === 'on' && next === 'behalf') return { outcome: 'granted', weak: true };
    if (word === 'for' && next === 'the' && tokens.word[at + 3] === 'time') return undefined;
    if (word === 'for' && tokens.word[at - 1] !== 'grounds' && at === from) return { outcome: 'granted', weak: true };
    if (word === 'for' && tokens.word[at - 1] === 'grounds') return { outcome: 'granted', weak: true };
  }
  return undefined;
}

/** `in favor of the baker`, `in his favor`, `in the baker's favor`. */
function isFavor({ word }: Tokens, from: number, stop: number): boolean {
  for (let at = from; at < stop && at < from + OWNER; at++)
    if (word[at] === 'favor' || word[at] === 'favour') return at === from || OWNERS.has(word[at - 1]!);
  return false;
}
const OWNERS = wordSet("' 's her his its our their");
const OWNER = 6;

/** `ruled 6-2 against the curfew law`: the law falls; against anybody else the ruling says no. */
function against(tokens: Tokens, from: number, stop: number): Reading {
  for (let at = from; at < stop && at < from + 9; at++) {
    if (tokens.shape[at] === Shape.Mark && tokens.word[at] !== '-') break;
    const noun = nounAt(tokens, at, stop);
    if (noun?.kind === 'policy' && (noun.next >= stop || ENDS.test(tokens.word[noun.next]!)))
      return {
        outcome: 'ruled unlawful',
        effect: 'stopped',
        weak: true,
        ...(noun.instrument ? { instrument: noun.instrument } : {}),
      };
  }
  return { outcome: 'denied', weak: true };
}

const ENDS = /^(?:[.,;:)"”—–]|and|but|that|which|in|on|of|for|from|by|after|as|because|saying|finding|when|while)$/;

/** The token at which the content of a saying starts: after dates, votes and `that`. */
export function contentStart(tokens: Tokens, from: number, stop: number): number {
  let at = from;
  while (at < stop && (isStep(tokens, at) || isAdverb(tokens.word[at]!) || /^\d/.test(tokens.word[at]!))) at++;
  if (PLACES.has(tokens.word[at] ?? ''))
    for (let i = at + 2; i < stop && i < at + 10 && tokens.word[i] !== ','; i++)
      if (tokens.word[i] === 'that') return i + 1;
  if (tokens.word[at] === ',') at = afterInsertion(tokens, at, stop) ?? at + 1;
  return tokens.word[at] === 'that' ? at + 1 : at;
}

/** `held, 5-4, that`: the token of `that` after what stands between commas. */
function afterInsertion({ word }: Tokens, open: number, stop: number): number | undefined {
  for (let at = open + 1; at < stop && at < open + INSERTION; at++)
    if (word[at] === ',') return word[at + 1] === 'that' ? at + 1 : undefined;
  return undefined;
}
const INSERTION = 16;
