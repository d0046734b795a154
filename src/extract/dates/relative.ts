import { NUMBER_WORDS, numberAt, ordinalAt } from '../../lexicon/numbers.ts';
import { Shape } from '../../text/tokens.ts';
import { monthDate } from './absolute.ts';
import {
  APPROXIMATORS,
  BACK_POINTERS,
  DAYPARTS,
  LOOSE,
  MONTHS,
  PLURAL_UNITS,
  POINTERS,
  SEASONS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from './lexicon.ts';
import { holiday } from './period.ts';
import type { Calendar, Loose, Pointer, Reading, Shift, Unit } from './reading.ts';
import { type Found, isCapital, isNumber, type Scan, startsWith, wordAt } from './scan.ts';

const found = (from: number, to: number, rule: string, reading: Reading): Found => ({ from, to, rule, reading });
const shift = (unit: Unit, by: number, from: Shift['from'] = 'published'): Shift => ({ form: 'shift', unit, by, from });

/** Names of papers and programmes that end so: `USA Today`. */
const isTitle = (scan: Scan, at: number): boolean => isCapital(scan, at) && at > scan.from && isCapital(scan, at - 1);

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
  return found(at, at + 1, 'date/near-day', shift('day', by));
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

/** A count of units: `two weeks`, `a year`, `several months`, `a couple of days`. */
interface Span {
  readonly unit: Unit;
  readonly count: number | undefined;
  readonly to: number;
}

function spanAt(scan: Scan, at: number): Span | undefined {
  let next = at;
  let count: number | undefined;
  const word = wordAt(scan, at);
  if (word === 'a' || word === 'an') {
    next++;
    if (wordAt(scan, next) === 'dozen') {
      count = 12;
      next++;
    } else if (wordAt(scan, next) === 'couple' || wordAt(scan, next) === 'few') {
      next += wordAt(scan, next + 1) === 'of' ? 2 : 1;
    } else count = 1;
  } else if (VAGUE_COUNTS.has(word)) next++;
  else {
    const number = isNumber(scan, at) || NUMBER_WORDS.has(word) ? numberAt(scan.tokens, at, scan.to) : undefined;
    if (!number) return undefined;
    count = number.value;
    next = number.to;
  }
  const unit = UNITS.get(wordAt(scan, next)) ?? PLURAL_UNITS.get(wordAt(scan, next));
  return unit && { unit, count, to: next + 1 };
}

/** `two weeks ago`, `nearly four years ago`, `a year earlier`, `three days later`, `ten years ago this month`. */
export function counted(scan: Scan, at: number): Found | undefined {
  let first = at;
  const word = wordAt(scan, at);
  if (APPROXIMATORS.has(word)) first++;
  else if ((word === 'more' || word === 'less') && wordAt(scan, at + 1) === 'than') first += 2;
  const span = spanAt(scan, first);
  if (!span || (span.count !== undefined && !Number.isInteger(span.count))) return undefined;
  const { unit, count, to } = span;
  switch (wordAt(scan, to)) {
    case 'ago':
      return ago(scan, at, span);
    case 'from':
      if (count === undefined || !/^(?:now|today)$/.test(wordAt(scan, to + 1))) return undefined;
      return found(at, to + 2, 'date/from-now', shift(unit, count));
    case 'earlier':
    case 'before':
    case 'later':
    case 'after': {
      const forward = wordAt(scan, to) === 'later' || wordAt(scan, to) === 'after';
      if (count === undefined || !standsAlone(scan, to)) return undefined;
      return found(at, to + 1, 'date/anaphoric', {
        ...shift(unit, forward ? count : -count, 'mentioned'),
        ...(unit === 'year' && !forward ? COMPARED : {}),
      });
    }
    default:
      return undefined;
  }
}

/** `later` and `earlier` always stand alone; `after` and `before` only where no event follows. */
function standsAlone(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'later' || word === 'earlier') return wordAt(scan, at + 1) !== 'than';
  return at + 1 >= scan.to || /^[,.;:?!)]/.test(wordAt(scan, at + 1));
}

function ago(scan: Scan, from: number, { unit, count, to }: Span): Found {
  if (count === undefined) return found(from, to + 1, 'date/ago', { form: 'loose', ref: 'PAST_REF' });
  const next = wordAt(scan, to + 1);
  const as = next === 'this' ? UNITS.get(wordAt(scan, to + 2)) : undefined;
  if (as && as !== unit) return found(from, to + 3, 'date/ago', { ...shift(unit, -count), as });
  if (next === 'today') return found(from, to + 2, 'date/ago', { ...shift(unit, -count), as: 'day' });
  return found(from, to + 1, 'date/ago', {
    ...shift(unit, -count),
    ...(unit === 'year' && count === 1 ? COMPARED : {}),
  });
}

const COMPARED = { compared: true } as const;

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
function yearBackAt(scan: Scan, at: number): number | undefined {
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

/** `the weekend`, `the quarter`, `the latest quarter`, `the year-ago period`, `the year` after a word that takes a time. */
export function thePeriod(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at) !== 'the') return undefined;
  const word = wordAt(scan, at + 1);
  if (word === 'weekend') return found(at, at + 2, 'date/period', shift('weekend', 0));
  const compared = comparedPeriod(scan, at, COMPARING.has(word) ? at + 2 : at + 1);
  if (compared) return compared;
  if (word === 'quarter')
    return wordAt(scan, at + 2) === 'of'
      ? undefined
      : found(at, at + 2, 'date/quarter', shift('quarter', 0, 'mentioned'));
  if (word === 'latest' && /^(?:quarter|period)$/.test(wordAt(scan, at + 2)))
    return found(at, at + 3, 'date/quarter', shift('quarter', -1));
  if (word === 'year' && wordAt(scan, at + 2) === '-') return yearBeside(scan, at + 1, at);
  if (word === 'fiscal' && wordAt(scan, at + 2) === 'year' && !isNumber(scan, at + 3))
    return found(at, at + 3, 'date/period', shift('year', 0));
  const unit = word === 'year' || word === 'month' || word === 'week' ? word : undefined;
  if (!unit || !/^(?:of|for|in|during|throughout)$/.test(wordAt(scan, at - 1))) return undefined;
  if (
    /^(?:of|that|to|he|she|they|it|i|we|the|a|in|when|after|before|-|ended|ending|when|leading|prior|since)$/.test(
      wordAt(scan, at + 2),
    )
  )
    return undefined;
  const of = wordAt(scan, at - 1) === 'of';
  if (of && !/^(?:end|beginning|start|middle|course|half|close|days|quarter|months|weeks)$/.test(wordAt(scan, at - 2)))
    return undefined;
  return found(at, at + 2, 'date/period', shift(unit, 0));
}

const COMPARING = new Set(['comparable', 'corresponding', 'same', 'like']);

/** `the quarter a year ago`, `the corresponding period last year`: the quarter of the report, a year before. */
function comparedPeriod(scan: Scan, from: number, noun: number): Found | undefined {
  if (!/^(?:quarter|period)$/.test(wordAt(scan, noun))) return undefined;
  const to = yearBackAt(scan, noun + 1);
  return to === undefined ? undefined : found(from, to, 'date/quarter', shift('quarter', -4, 'mentioned'));
}

/** `year-earlier`, `year-ago quarter`, `year-end`, `year's end`, `year end`. */
export function yearBeside(scan: Scan, at: number, from = at): Found | undefined {
  if (wordAt(scan, at) !== 'year') return undefined;
  const joint = wordAt(scan, at + 1);
  const second = joint === '-' || joint === "'s" ? wordAt(scan, at + 2) : joint;
  const to = joint === '-' || joint === "'s" ? at + 3 : at + 2;
  if (second === 'end') return found(from, to, 'date/period', shift('year', 0));
  if (joint !== '-' || (second !== 'ago' && second !== 'earlier')) return undefined;
  const noun = from < at && /^(?:quarter|period)$/.test(wordAt(scan, to)) ? 1 : 0;
  return found(from, to + noun, 'date/year-earlier', { ...shift('year', -1, 'mentioned'), ...COMPARED });
}

/** `the week of March 6`. */
export function weekOf(scan: Scan, at: number): Found | undefined {
  if (!startsWith(scan, at, ['the', 'week', 'of'])) return undefined;
  const date = monthDate(scan, at + 3);
  if (date?.reading.form !== 'calendar' || date.reading.day === undefined) return undefined;
  return found(at, date.to, 'date/week-of', { ...date.reading, week: true });
}

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
  if (word === 'current' && /^(?:and|or|-|affairs)$/.test(wordAt(scan, to))) return undefined;
  if (word === 'the' && phrase.words[1] === 'past' && phrase.words.length === 2 && !isThePast(scan, at))
    return undefined;
  if (word === 'recently' && wordAt(scan, at - 1) === 'as') return undefined;
  return found(at, to, 'date/loose', phrase.reading);
}

/** `in the past`, not `in the past year`. */
const isThePast = (scan: Scan, at: number): boolean =>
  wordAt(scan, at - 1) === 'in' &&
  (at + 2 >= scan.to || /^(?:[,.;?!]|he|she|they|it|we|that|and|but|to)$/.test(wordAt(scan, at + 2)));
