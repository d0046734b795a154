import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Pointer, Season, Unit, Vague } from './reading.ts';

/** Months by name and by abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map<string, number>([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ...MONTH_NAMES.map((name, index) => [`${name.slice(0, 3)}.`, index + 1] as const),
  ['sept', 9],
  ['sept.', 9],
]);

/** Months that are also given names, verbs or nouns: a bare one needs a word before it that takes a month. */
export const NAMELIKE_MONTHS = wordSet('march april may june august');

/** Short forms that name a month only beside a day or a year. */
export const isShortMonth = (word: string): boolean => word.length <= 5 && word !== 'may' && !MONTH_WORDS.has(word);

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** Weekdays by name, 1 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map<string, number>(
  WEEKDAY_NAMES.map((name, index) => [name, index + 1]),
);

/** Short weekdays: read only before a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map<string, number>([
  ['mon', 1],
  ['mon.', 1],
  ['tue', 2],
  ['tue.', 2],
  ['tues', 2],
  ['tues.', 2],
  ['wed', 3],
  ['wed.', 3],
  ['thu', 4],
  ['thu.', 4],
  ['thur', 4],
  ['thur.', 4],
  ['thurs', 4],
  ['thurs.', 4],
  ['fri', 5],
  ['fri.', 5],
  ['sat', 6],
  ['sat.', 6],
  ['sun', 7],
  ['sun.', 7],
]);

/** Words before a weekday that make a name of it. */
export const BEFORE_WEEKDAY_NAME = wordSet(`
  super black bloody fat cyber shrove giving ruby casual freaky palm ash good maundy easter
`);

/** Words after a weekday that make a name of it: programmes and papers. */
export const AFTER_WEEKDAY_NAME: ReadonlySet<string> = new Set(['times', 'herald', 'mirror', 'telegraph']);

/** Seasons by name. */
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
]);

/** First month of each season. */
export const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Units of time by name, in the singular. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** Units of time by name, in the plural. */
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['days', 'day'],
  ['weeks', 'week'],
  ['weekends', 'weekend'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** Parts of a day: they keep its date. */
export const DAYPARTS = wordSet('morning afternoon evening night midday noon midnight');

/** Words that point from the day of publication. */
export const POINTERS: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** Words that point from the date mentioned last, and how far. */
export const BACK_POINTERS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** Words that narrow a date without moving it. */
export const MODIFIERS: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Counts that name no number: dates counted with them are somewhere in the past. */
export const VAGUE_COUNTS = wordSet('several some many few couple');

/** Adverbs that may stand before a count of units. */
export const APPROXIMATORS = wordSet('about almost around roughly nearly exactly just only approximately over');

/** Single words and phrases with no place on the calendar. A phrase matches word by word. */
export const LOOSE: readonly (readonly [string, Vague])[] = [
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent days', 'PAST_REF'],
  ['past years', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the past few years', 'PAST_REF'],
  ['the past few months', 'PAST_REF'],
  ['the past several quarters', 'PAST_REF'],
  ['the last few months', 'PAST_REF'],
  ['the last few years', 'PAST_REF'],
  ['years ago', 'PAST_REF'],
  ['months ago', 'PAST_REF'],
  ['weeks ago', 'PAST_REF'],
  ['days ago', 'PAST_REF'],
  ['decades ago', 'PAST_REF'],
  ['centuries ago', 'PAST_REF'],
  ['coming years', 'FUTURE_REF'],
  ['coming months', 'FUTURE_REF'],
  ['coming weeks', 'FUTURE_REF'],
  ['coming days', 'FUTURE_REF'],
  ['the coming years', 'FUTURE_REF'],
  ['the coming months', 'FUTURE_REF'],
  ['the coming weeks', 'FUTURE_REF'],
  ['the coming days', 'FUTURE_REF'],
  ['future quarters', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
];

/** Holidays on a fixed month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['inauguration day', [1, 20]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ['may day', [5, 1]],
  ['juneteenth', [6, 19]],
  ['independence day', [7, 4]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
]);

/** Holidays on the nth weekday of a month: month, weekday, nth. */
export const WEEKDAY_HOLIDAYS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['martin luther king jr. day', [1, 1, 3]],
  ['martin luther king day', [1, 1, 3]],
  ["presidents' day", [2, 1, 3]],
  ['presidents day', [2, 1, 3]],
  ["mother's day", [5, 7, 2]],
  ['memorial day', [5, 1, -1]],
  ["father's day", [6, 7, 3]],
  ['labor day', [9, 1, 1]],
  ['columbus day', [10, 1, 2]],
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
]);

/** Holidays so many days from Easter. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter', 0],
  ['easter monday', 1],
]);
