import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { isCapital, isGlued, isNumber, type Scan, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { standsAlone } from './counted.ts';
import { APPROXIMATORS, BACK_POINTERS, DAYPARTS, PLURAL_UNITS, UNITS } from './lexicon.ts';
import { found, shift } from './made.ts';
import { type Found, startsWith } from './scan.ts';

/** `that day`, `the same year`, `the following morning`, `the next day`, `the previous week`. */
export function anaphoric(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === 'the' ? 1 : 0;
  const word = wordAt(scan, at + the);
  const by = BACK_POINTERS.get(word);
  if (by === undefined || (the === 1) === (word === 'that')) return undefined;
  const next = at + the + 1;
  const part = wordAt(scan, next);
  const fiscal = part === 'fiscal' ? 1 : 0;
  const yearBack = by === 0 && part === 'month' ? yearBackAt(scan, next + 1) : undefined;
  if (yearBack) return found(at, yearBack, 'date/anaphoric', shift('month', -12, 'mentioned'));
  const unit = DAYPARTS.has(part) && by !== 0 ? 'day' : UNITS.get(wordAt(scan, next + fiscal));
  if (!unit || isCapital(scan, next)) return undefined;
  if (unit === 'day' && word === 'that' && DAYPARTS.has(part)) return undefined;
  return found(at, next + fiscal + 1, 'date/anaphoric', shift(unit, by, 'mentioned'));
}

/** End of `a year earlier`, `last year`, `the previous year` after `the same month`. */
export function yearBackAt(scan: Scan, at: number): number | undefined {
  if (startsWith(scan, at, ['a', 'year', 'earlier']) || startsWith(scan, at, ['a', 'year', 'ago'])) return at + 3;
  if (startsWith(scan, at, ['the', 'previous', 'year']) || startsWith(scan, at, ['the', 'year', 'before']))
    return at + 3;
  return startsWith(scan, at, ['last', 'year']) ? at + 2 : undefined;
}

/** `the day before`, `the day after`, `the morning after`: from the day just told. */
export function dayBeside(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at) !== 'the' || !/^(?:day|night|morning)$/.test(wordAt(scan, at + 1))) return undefined;
  const side = wordAt(scan, at + 2);
  if ((side !== 'before' && side !== 'after') || !standsAlone(scan, at + 2)) return undefined;
  return found(at, at + 3, 'date/anaphoric', shift('day', side === 'after' ? 1 : -1, 'mentioned'));
}

/** Words of the event that tells a day apart: `, two days before the ferries were to stop`. */
const LONGEST_EVENT = 10;

/** The day just named, told again by what came before or after it: `April 3, a day before the vote`. */
export function sameDay(scan: Scan, { to, reading }: Found): Found | undefined {
  if (wordAt(scan, to) !== ',' || reading.form !== 'calendar') return undefined;
  if (reading.day === undefined && reading.weekday === undefined) return undefined;
  const from = to + 1;
  const side = wordAt(scan, from) === 'the' ? dayAt(scan, from + 1) : countedDays(scan, from);
  if (side === undefined || !/^(?:before|after)$/.test(wordAt(scan, side)) || standsAlone(scan, side)) return undefined;
  let end = side + 1;
  while (end < scan.to && (scan.tokens.shape[end] !== Shape.Mark || isInside(scan, end))) end++;
  return end - side > LONGEST_EVENT ? undefined : found(from, end, 'date/anaphoric', shift('day', 0, 'mentioned'));
}

/** Whether the mark stands within a phrase: a possessive or a hyphen. */
const isInside = (scan: Scan, at: number): boolean => {
  const mark = wordAt(scan, at);
  return mark === "'s" || (mark === '-' && isGlued(scan, at - 1) && isGlued(scan, at));
};

const dayAt = (scan: Scan, at: number): number | undefined =>
  /^(?:day|night|morning)$/.test(wordAt(scan, at)) ? at + 1 : undefined;

/** End of `a day`, `three weeks`, `just two months`. */
function countedDays(scan: Scan, at: number): number | undefined {
  const first = APPROXIMATORS.has(wordAt(scan, at)) ? at + 1 : at;
  const word = wordAt(scan, first);
  const unit = wordAt(scan, first + 1);
  const one = word === 'a' && UNITS.has(unit);
  const several = (NUMBER_WORDS.has(word) || isNumber(scan, first)) && PLURAL_UNITS.has(unit);
  return one || several ? first + 2 : undefined;
}
