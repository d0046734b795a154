import { numberAt, ordinalAt } from '../../lexicon/numbers.ts';
import { isCapital, type Scan, wordAt } from '../../text/scan.ts';
import { wordSet } from '../../text/word-list.ts';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, SEASONS, WEEKDAY_HOLIDAYS } from './lexicon.ts';
import type { Calendar } from './reading.ts';
import { type Found, startsWith } from './scan.ts';
import { decade, yearAfter, yearAt } from './year.ts';

const calendar = (from: number, to: number, rule: string, reading: Omit<Calendar, 'form'>): Found => ({
  from,
  to,
  rule,
  reading: { form: 'calendar', ...reading },
});

/** The year that a quarter or half names after itself: `of 1984`, `of fiscal 2020`, `last year`. */
function periodYear(scan: Scan, at: number): { readonly to: number; readonly parts: Partial<Calendar> } {
  const fiscal = fiscalYearAt(scan, wordAt(scan, at) === 'of' ? at + 1 : at);
  if (fiscal) return { to: fiscal.to, parts: { year: fiscal.year } };
  return yearAfter(scan, at) ?? { to: at, parts: {} };
}

const SHORT_QUARTERS = ['q1', 'q2', 'q3', 'q4'];

/** `third quarter`, `third-quarter`, `fiscal first quarter`, `the third quarter of 1984`, `Q3 2020`. */
export function quarter(scan: Scan, at: number): Found | undefined {
  const short = SHORT_QUARTERS.indexOf(wordAt(scan, at));
  if (short >= 0) {
    const year = periodYear(scan, at + 1);
    return calendar(at, year.to, 'date/quarter', { quarter: short + 1, ...year.parts });
  }
  const first = wordAt(scan, at) === 'fiscal' ? at + 1 : at;
  if (first >= scan.to) return undefined;
  const ordinal = ordinalAt(scan.tokens, first, scan.to);
  if (!ordinal || ordinal.value > 4) return undefined;
  let next = ordinal.to;
  if (wordAt(scan, next) === '-') next++;
  if (wordAt(scan, next) === 'fiscal') next++;
  if (wordAt(scan, next) !== 'quarter') return undefined;
  const year = periodYear(scan, next + 1);
  return calendar(at, year.to, 'date/quarter', { quarter: ordinal.value, ...year.parts });
}

/** `first half of 1989`, `last half of the '80s`. */
export function half(scan: Scan, at: number): Found | undefined {
  const which = { first: 1, second: 2, last: 2, latter: 2 }[wordAt(scan, at)];
  if (which === undefined || wordAt(scan, at + 1) !== 'half') return undefined;
  const years = startsWith(scan, at + 2, ['of', 'the']) ? decade(scan, apostropheAt(scan, at + 4)) : undefined;
  if (years) return { ...years, from: at };
  const year = periodYear(scan, at + 2);
  return year.to === at + 2 ? undefined : calendar(at, year.to, 'date/half', { half: which, ...year.parts });
}

const apostropheAt = (scan: Scan, at: number): number => (/^['‘]$/.test(wordAt(scan, at)) ? at + 1 : at);

/** `first six months of 2017`: the year, for lack of a notation. */
export function monthsOf(scan: Scan, at: number): Found | undefined {
  if (!/^(?:first|last|final)$/.test(wordAt(scan, at)) || at + 2 >= scan.to) return undefined;
  const count = numberAt(scan.tokens, at + 1, scan.to);
  if (!count || !/^(?:months|weeks|days|quarters)$/.test(wordAt(scan, count.to)) || wordAt(scan, count.to + 1) !== 'of')
    return undefined;
  const year = yearAt(scan, count.to + 2);
  return year && calendar(at, year.to, 'date/year-part', { year: year.year });
}

/** `fiscal 1989`, `fiscal year 2024`, `FY2024`. */
export function fiscalYear(scan: Scan, at: number): Found | undefined {
  const found = fiscalYearAt(scan, at);
  return found && calendar(at, found.to, 'date/fiscal-year', { year: found.year });
}

function fiscalYearAt(scan: Scan, at: number): { readonly year: number; readonly to: number } | undefined {
  const word = wordAt(scan, at);
  const glued = /^fy'?((?:20)?\d\d)$/.exec(word);
  if (glued) return { year: glued[1]!.length === 4 ? Number(glued[1]) : 2000 + Number(glued[1]), to: at + 1 };
  if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return undefined;
  const year = yearAt(scan, wordAt(scan, at + 1) === 'year' ? at + 2 : at + 1);
  return word === 'financial' && wordAt(scan, at + 1) !== 'year' ? undefined : year;
}

const BEFORE_SEASON = wordSet(`
  in over during by until till since for before after through throughout between late early mid of and every
`);

/** `spring of 2017`, `summer 2016`, `fall of last year`, and `the fall`, `in spring` where the season is a time. */
export function season(scan: Scan, at: number): Found | undefined {
  const found = SEASONS.get(wordAt(scan, at));
  if (!found) return undefined;
  const year = yearAfter(scan, at + 1);
  const the = wordAt(scan, at - 1) === 'the' ? 1 : 0;
  const from = at - the;
  if (year) return calendar(from, year.to, 'date/season', { season: found, ...year.parts });
  const before = wordAt(scan, from - 1);
  const after = wordAt(scan, at + 1);
  if (!BEFORE_SEASON.has(before) || (isCapital(scan, at) && isCapital(scan, at + 1))) return undefined;
  if (before === 'every' || after === '-' || after === 'of' || after === 'from' || after === 'out' || after === 'short')
    return undefined;
  if (!the && found === 'FA' && wordAt(scan, at) === 'fall' && before !== 'in' && before !== 'last') return undefined;
  if ((after === 'term' || after === 'semester') && the)
    return calendar(from, at + 2, 'date/season', { season: found });
  // without an article a season before a noun describes it: summer jobs
  if (!the && before !== 'in' && before !== 'since' && before !== 'late' && before !== 'early' && before !== 'mid')
    return undefined;
  return calendar(from, at + 1, 'date/season', { season: found });
}

interface HolidayName {
  readonly words: readonly string[];
  readonly name: string;
}

const HOLIDAYS: ReadonlyMap<string, readonly HolidayName[]> = (() => {
  const byFirst = new Map<string, HolidayName[]>();
  for (const name of [...FIXED_HOLIDAYS.keys(), ...WEEKDAY_HOLIDAYS.keys(), ...EASTER_HOLIDAYS.keys()]) {
    const words = name
      .split(' ')
      .flatMap((word) =>
        word.endsWith("'s") ? [word.slice(0, -2), "'s"] : word.endsWith("s'") ? [word.slice(0, -1), "'"] : [word],
      );
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, name }]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** First words of the names of holidays. */
export const HOLIDAY_STARTS: readonly string[] = [...HOLIDAYS.keys()];

const BEFORE_HOLIDAY = wordSet('on at by before after until till since over around during this last next through');

/** `Thanksgiving Day`, `Good Friday`; a short name needs a word before it that takes a time. */
export function holiday(scan: Scan, at: number): Found | undefined {
  if (!isCapital(scan, at)) return undefined;
  const name = HOLIDAYS.get(wordAt(scan, at))?.find(({ words }) => startsWith(scan, at, words));
  if (!name) return undefined;
  const to = at + name.words.length;
  const bare = name.words.length === 1;
  const week = wordAt(scan, to) === 'week' && bare;
  if (!week && !BEFORE_HOLIDAY.has(wordAt(scan, at - 1)) && at > scan.from) return undefined;
  if (bare && (at === scan.from || isCapital(scan, to))) return undefined;
  if (
    bare &&
    !week &&
    /^(?:tree|trees|card|cards|party|present|presents|eggs?|season|shopping|sales)$/.test(wordAt(scan, to))
  )
    return undefined;
  const year = yearAfter(scan, week ? to + 1 : to);
  return calendar(at, year?.to ?? (week ? to + 1 : to), 'date/holiday', {
    holiday: name.name,
    ...(week ? { week: true } : {}),
    ...year?.parts,
  });
}
