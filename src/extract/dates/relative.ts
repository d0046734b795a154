import { ordinalAt } from '../../lexicon/numbers.ts';
import { isCapital, type Scan, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { monthDate } from './absolute.ts';
import { DAYPARTS, MONTHS, POINTERS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';
import { found, shift } from './made.ts';
import { holiday } from './period.ts';
import type { Calendar, Pointer } from './reading.ts';
import { type Found, startsWith } from './scan.ts';

/** Names of papers and programmes that end so: `USA Today`. */
export const isTitle = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && at > scan.from && isCapital(scan, at - 1);

const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export function nearDay(scan: Scan, at: number): Found | undefined {
  const by = DAYS.get(wordAt(scan, at));
  if (by === undefined || isTitle(scan, at)) return undefined;
  if (wordAt(scan, at) === 'today' && isNowadays(scan, at))
    return found(at, at + 1, 'date/loose', { form: 'loose', ref: 'PRESENT_REF' });
  return found(at, at + 1, 'date/near-day', shift('day', by));
}

/** `today’s world`, `as strong today as it was`, `faster than is done today`, `still matters today`: these days, not this day. */
function isNowadays(scan: Scan, at: number): boolean {
  if (wordAt(scan, at + 1) === "'s") return AGES.has(wordAt(scan, at + 2));
  if (wordAt(scan, at + 1) === 'as') return wordAt(scan, at - 2) === 'as';
  for (let before = at - 1; before > at - 6; before--) {
    const word = wordAt(scan, before);
    if (word === 'still' && before === at - 2) return !/(?:ed|ing)$/.test(wordAt(scan, at - 1));
    if (word === 'than' && /^(?:is|are|can)$/.test(wordAt(scan, before + 1))) return true;
  }
  return false;
}

const AGES = wordSet('world society age standards times youth economy');

/** `today is the eighth day of the trial`, `it’s the second day of`: the day of publication. */
export function nthDay(scan: Scan, at: number): Found | undefined {
  if (!/^(?:is|'s)$/.test(wordAt(scan, at - 1)) || !/^(?:today|it|this)$/.test(wordAt(scan, at - 2))) return undefined;
  const ordinal = at + 1 < scan.to ? ordinalAt(scan.tokens, at + 1, scan.to) : undefined;
  if (!ordinal || wordAt(scan, ordinal.to) !== 'day' || wordAt(scan, ordinal.to + 1) !== 'of') return undefined;
  return found(at, ordinal.to + 1, 'date/near-day', shift('day', 0));
}

/** `the day before yesterday`, `the day after tomorrow`. */
export function secondDay(scan: Scan, at: number): Found | undefined {
  if (startsWith(scan, at, ['the', 'day', 'before', 'yesterday']))
    return found(at, at + 4, 'date/near-day', shift('day', -2));
  if (startsWith(scan, at, ['the', 'day', 'after', 'tomorrow']))
    return found(at, at + 4, 'date/near-day', shift('day', 2));
  return undefined;
}

const POINTER_SHIFT: Readonly<Record<Pointer, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** `last Monday`, `this November`, `next week`, `this past spring`, `last year's third quarter`, `the current fiscal year`. */
export function pointed(scan: Scan, at: number): Found | undefined {
  const first = wordAt(scan, at) === 'the' ? at + 1 : at;
  const word = wordAt(scan, first);
  let pointer = POINTERS.get(word);
  if (!pointer) return undefined;
  let next = first + 1;
  if (word === 'this' && (wordAt(scan, next) === 'past' || wordAt(scan, next) === 'coming'))
    pointer = wordAt(scan, next++) === 'past' ? 'past' : 'next';
  else if (first > at && (word === 'past' || word === 'last') && wordAt(scan, next) === 'weekend') pointer = 'last';
  else if (first > at && word === 'last' && wordAt(scan, next) === 'decade') pointer = 'last';
  else if (word === 'past' || (first > at && word !== 'current' && word !== 'coming')) return undefined;
  if (word === 'coming' && first === at) return undefined;
  // “his last year in office” is no year of the calendar
  if (word === 'last' && /^(?:his|her|their|its|my|our|your|'s)$/.test(wordAt(scan, first - 1))) return undefined;
  return pointedAt(scan, at, next, pointer);
}

function pointedAt(scan: Scan, from: number, at: number, pointer: Pointer): Found | undefined {
  const named = namedPart(scan, at);
  if (named) {
    if (named.reading.year !== undefined) return undefined;
    return found(from, named.to, 'date/pointed', { ...named.reading, pointer });
  }
  const word = wordAt(scan, at);
  if (pointer === 'this' && DAYPARTS.has(word)) return found(from, at + 1, 'date/near-day', shift('day', 0));
  if (pointer === 'last' && (word === 'night' || word === 'evening'))
    return found(from, at + 1, 'date/near-day', shift('day', -1));
  const fiscal = word === 'fiscal' || word === 'calendar' ? 1 : 0;
  const unit = UNITS.get(wordAt(scan, at + fiscal));
  if (isCapital(scan, at + fiscal) && scan.tokens.shape[at + fiscal] !== Shape.Caps) return undefined;
  if (!unit || (unit === 'day' && pointer !== 'next')) return undefined;
  if (unit === 'day') return found(from, at + 1, 'date/anaphoric', shift('day', 1, 'mentioned'));
  const end = at + fiscal + 1;
  return (
    (unit === 'year' ? ofYear(scan, from, end, pointer) : undefined) ??
    found(from, end, 'date/pointed', shift(unit, POINTER_SHIFT[pointer]))
  );
}

/** `last year's third quarter`, `this year's quarter`. */
function ofYear(scan: Scan, from: number, at: number, pointer: Pointer): Found | undefined {
  if (wordAt(scan, at) !== "'s") return undefined;
  const yearShift = POINTER_SHIFT[pointer];
  const ordinal = at + 1 < scan.to ? ordinalAt(scan.tokens, at + 1, scan.to) : undefined;
  if (ordinal && ordinal.value < 5 && wordAt(scan, ordinal.to) === 'quarter')
    return found(from, ordinal.to + 1, 'date/quarter', { form: 'calendar', quarter: ordinal.value, yearShift });
  if (wordAt(scan, at + 1) === 'quarter')
    return found(from, at + 2, 'date/quarter', shift('quarter', yearShift * 4, 'mentioned'));
  return undefined;
}

/** A weekday, month, season or holiday that a pointer can stand before. */
function namedPart(scan: Scan, at: number): { readonly reading: Calendar; readonly to: number } | undefined {
  const word = wordAt(scan, at);
  const season = SEASONS.get(word);
  if (season) return { reading: { form: 'calendar', season }, to: at + 1 };
  if (!isCapital(scan, at)) return undefined;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) {
    const date = wordAt(scan, at + 1) === ',' ? monthDate(scan, at + 2) : undefined;
    if (date?.reading.form === 'calendar' && date.reading.day !== undefined)
      return { reading: { ...date.reading, weekday }, to: date.to };
    return { reading: { form: 'calendar', weekday }, to: at + 1 };
  }
  if (MONTHS.has(word)) {
    const month = monthDate(scan, at);
    return month?.reading.form === 'calendar' ? { reading: month.reading, to: month.to } : undefined;
  }
  const feast = holiday(scan, at);
  return feast?.reading.form === 'calendar' ? { reading: feast.reading, to: feast.to } : undefined;
}

/** `the week of March 6`. */
export function weekOf(scan: Scan, at: number): Found | undefined {
  if (!startsWith(scan, at, ['the', 'week', 'of'])) return undefined;
  const date = monthDate(scan, at + 3);
  if (date?.reading.form !== 'calendar' || date.reading.day === undefined) return undefined;
  return found(at, date.to, 'date/week-of', { ...date.reading, week: true });
}
