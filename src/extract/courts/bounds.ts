import { MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { Document } from '../../text/document.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { BOROUGH_STATE, COUNTRIES, COURT_KINDS, COURT_OF, COURT_PLACES, NOT_OF_COURT } from './lexicon.ts';
import { stateOf } from './places.ts';

/** Words of dates and titles, which no name of a place has. */
const NO_PLACE = wordSet(WEEKDAY_NAMES, MONTH_NAMES, MONTH_ABBREVIATIONS, 'judge justice magistrate chief');

const NEW = wordSet('york jersey mexico hampshire delhi zealand orleans south');
/** Words that name the United States, one by one. */
export const US = /^(?:u\.s\.|us|united|states)$/;

/** First token of the court's name: kinds of court, places, `U.S.`. */
export function leftOf(tokens: Tokens, from: number, head: number): number {
  const capital = isCapitalized(tokens.shape[head]);
  let first = head;
  for (let at = head - 1; at >= from && head - at < 10; at--) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at]!;
    if (isCapitalized(shape) || shape === Shape.Ordinal) {
      if (NOT_OF_COURT.has(word) && !(word === 'new' && NEW.has(tokens.word[at + 1]!))) break;
      if (!capital && !isKindRun(tokens, at + 1, head)) break;
      first = at;
      if (!capital && (word === 'u.s.' || word === 'us')) break;
    } else if (COURT_KINDS.has(word) && first === at + 1) first = at;
    else if (US.test(word) && shape !== Shape.Lower) first = at;
    else if (
      (word === "'s" || word === "'") &&
      /^(?:magistrates?|surrogate|children|coroner|sheriff)$/.test(tokens.word[at - 1] ?? '')
    )
      continue;
    else if ((word === "'s" || word === "'") && isCapitalized(tokens.shape[at - 1]) && belongsTo(tokens, at - 1, from))
      continue;
    else if (word === 'of' && first === at + 1 && tokens.word[at - 1] === 'district') continue;
    else if (word === '-' && first === at + 1 && isCapitalized(tokens.shape[at - 1])) continue;
    else break;
  }
  while (first < head && (tokens.word[first] === "'s" || tokens.word[first] === '-')) first++;
  return first;
}

/** A supreme court is of a land, a state or a county; other capitals before it are no part of its name. */
export function supremeStart(tokens: Tokens, first: number, head: number): number {
  let supreme = head - 1;
  while (supreme >= first && tokens.word[supreme] !== 'supreme') supreme--;
  if (supreme <= first) return first;
  let at = supreme - 1;
  while (at > first && (COURT_KINDS.has(tokens.word[at]!) || tokens.word[at] === "'s")) at--;
  if (US.test(tokens.word[at]!)) return at > first && tokens.word[at - 1] === 'united' ? at - 1 : at;
  const word = tokens.word[at]!;
  const two = `${tokens.word[at - 1]} ${word}`;
  const known = (name: string): boolean => isLand(name) || name === 'county' || BOROUGH_STATE[name] !== undefined;
  if (at > first && known(two)) return at - 1;
  if (!known(word)) return COURT_KINDS.has(word) ? at : at + (tokens.word[at + 1] === "'s" ? 2 : 1);
  return word === 'county' ? first : at;
}

const isLand = (name: string): boolean =>
  stateOf(name) !== undefined ||
  stateOf(name.toUpperCase()) !== undefined ||
  COUNTRIES.has(name) ||
  COURT_PLACES[name] !== undefined;

const isKindRun = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tokens.shape[at] === Shape.Lower && !COURT_KINDS.has(tokens.word[at]!)) return false;
  return true;
};

/** `Hawaii's`, `India's`: the place whose court it is. */
function belongsTo(tokens: Tokens, at: number, from: number): boolean {
  const word = tokens.word[at]!;
  const two = at > from ? `${tokens.word[at - 1]} ${word}` : word;
  return (
    Boolean(stateOf(word) ?? stateOf(two)) ||
    COUNTRIES.has(word) ||
    COUNTRIES.has(two) ||
    two === 'of columbia' ||
    two === 'district columbia'
  );
}

/** Last token: `of Appeals for the Ninth Circuit`, `for the Northern District of Ohio`, `in Boston`. */
export function rightOf(doc: Document, head: number, to: number): number {
  const { tokens } = doc;
  let last = head;
  const next = tokens.word[head + 1];
  if (next === 'of' && head + 2 < to) {
    const word = tokens.word[head + 2]!;
    if (COURT_OF.has(word)) last = kindEnd(tokens, head + 2, to);
    else last = placeEnd(tokens, head + 2, to) ?? head;
  }
  const more = last + 1;
  if (more + 1 >= to) return last;
  if (tokens.word[more] === 'for' || (tokens.word[more] === 'of' && last > head) || tokens.word[more] === 'in') {
    const end = placeEnd(tokens, more + 1, to);
    if (end !== undefined) return end;
  }
  return last;
}

function kindEnd(tokens: Tokens, from: number, to: number): number {
  let last = from;
  for (let at = from + 1; at < to && at < from + 5; at++) {
    const word = tokens.word[at]!;
    if (word === "'s" && /^(?:queen|king)$/.test(tokens.word[at - 1]!)) continue;
    if (
      /^(?:military|commission|criminal|special|civil|human|first)$/.test(tokens.word[at - 1]!) &&
      isCapitalized(tokens.shape[at])
    ) {
      last = at;
      continue;
    }
    if (
      !/^(?:pleas|claims|trade|appeals?|rights|bench|sessions|division|justice|affairs|sport|claims|arbitration)$/.test(
        word,
      )
    )
      break;
    last = at;
  }
  return last;
}

/** Last token of the place that starts here: capitalised words, districts, a state after a comma. */
function placeEnd(tokens: Tokens, from: number, to: number): number | undefined {
  let at = from;
  if (tokens.word[at] === 'the') at++;
  let last: number | undefined;
  for (; at < to && at < from + 9; at++) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at]!;
    if (NO_PLACE.has(word) || /^\d+$/.test(word)) break;
    if (isCapitalized(shape) || shape === Shape.Ordinal) last = at;
    else if (last === undefined && /^(?:northern|southern|eastern|western|central|middle)$/.test(word)) continue;
    else if (word === 'of' && /^(?:district|county|circuit|city|state)$/.test(tokens.word[at - 1] ?? '')) continue;
    else if (word === 'the' && tokens.word[at - 1] === 'of') continue;
    else if ((word === 'circuit' || word === 'district') && last !== undefined) last = at;
    else if (word === ',' && last !== undefined && isState(tokens, at + 1)) continue;
    else break;
    if (word !== ',' && last === at && tokens.word[at - 1] === ',') break;
  }
  return last;
}

function isState(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (word === undefined || !isCapitalized(tokens.shape[at])) return false;
  return Boolean(stateOf(word) ?? stateOf(`${word} ${tokens.word[at + 1] ?? ''}`));
}

/** The place in the words before or after the head. */
export function placeIn(doc: Document, first: number, head: number, last: number): string | undefined {
  const { tokens, text } = doc;
  let from = -1;
  let to = -1;
  for (let at = first; at < head; at++) {
    const word = tokens.word[at]!;
    if (COURT_KINDS.has(word) || US.test(word) || !isCapitalized(tokens.shape[at])) {
      if (from >= 0) break;
      continue;
    }
    if (from < 0) from = at;
    to = at;
  }
  for (let at = head + 1; at <= last; at++)
    if (/^(?:for|in|of)$/.test(tokens.word[at]!) && !COURT_OF.has(tokens.word[at + 1] ?? '')) {
      const start = tokens.word[at + 1] === 'the' ? at + 2 : at + 1;
      if (start <= last) return text.slice(tokens.start[start], tokens.end[last]);
    }
  return from >= 0 ? text.slice(tokens.start[from], tokens.end[to]) : undefined;
}
