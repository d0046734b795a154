import {
  type Day,
  isDay,
  isoDay,
  isoMonth,
  mondayOf,
  monthLength,
  nthWeekday,
  partsOf,
  toDay,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekendRange,
  weekRange,
} from './calendar.ts';
import type { Direction } from './direction.ts';
import { holidayIn } from './holidays.ts';
import { SEASON_START } from './lexicon.ts';
import { type Memory, recall, type Settled } from './memory.ts';
import type { Calendar, Mention, Season, Shift, Unit } from './reading.ts';
import { calendarTimex } from './timex.ts';

/** What a mention is resolved against. */
export interface Setting {
  /** day from which relative dates count, if the article or its record gives one */
  readonly anchor?: Day;
  /** `published 2025-03-21`, for the chain of reasons */
  readonly anchorWords: string;
  readonly memory: Memory;
  /** the day of the lead, for what is quoted from that day: `Today’s ruling` */
  readonly spoken?: Settled;
  /** the date that this one is joined to: `April or May` */
  readonly beside?: Settled;
  readonly block: number;
  /** whether the sentence compares stretches of months: `for the nine months` */
  readonly overMonths: () => boolean;
  /** past or future, by the cue or tense that governs the mention; asked only where it matters */
  readonly direction: () => Direction | undefined;
}

/** The calendar value of a mention, what settled it, and how, in words. */
export interface Resolution {
  readonly value: string;
  readonly resolved: 'stated' | 'published' | 'article';
  readonly because: string;
  /** first day and precision, for what refers back */
  readonly settled?: Pick<Settled, 'day' | 'unit'>;
  readonly mismatch?: string;
}

const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTH_NAMES = ' January February March April May June July August September October November December'.split(' ');

/** Gives a mention its calendar value, or nothing where neither the words nor the article settle it. */
export function resolve({ reading }: Mention, setting: Setting): Resolution | undefined {
  if (reading.form === 'loose') return undefined;
  if (reading.form === 'shift') return resolveShift(reading, setting);
  return resolveCalendar(reading, setting);
}

function resolveCalendar(reading: Calendar, setting: Setting): Resolution | undefined {
  if (reading.decade !== undefined || reading.century !== undefined) return stated(calendarTimex(reading));
  const { anchor } = setting;
  const shifted =
    reading.yearShift !== undefined && anchor !== undefined ? partsOf(anchor).year + reading.yearShift : undefined;
  if (reading.yearShift !== undefined && shifted === undefined) return undefined;
  const year = reading.year ?? shifted;
  if (reading.sameQuarter && year !== undefined && setting.memory.quarter)
    return asQuarter(
      quarterIndex({ year, quarter: quarterOf(setting.memory.quarter.day).quarter }),
      'article',
      `the quarter of “${setting.memory.quarter.words}”`,
    );
  if (year !== undefined) return inYear(reading, year, setting, shifted !== undefined);
  if (reading.until) return fromRangeEnd(reading, reading.until);
  if (anchor === undefined || reading.some) return undefined;
  if (reading.nth !== undefined) return nearNth(reading, anchor, setting);
  if (reading.month !== undefined)
    return reading.day === undefined ? nearMonth(reading, anchor, setting) : nearDate(reading, anchor, setting);
  if (reading.weekday !== undefined) return nearWeekday(reading, anchor, setting);
  if (reading.season) return nearSeason(reading, anchor, setting);
  if (reading.quarter !== undefined) return nearQuarter(reading.quarter, anchor, setting);
  if (reading.holiday !== undefined) return nearHoliday(reading, anchor, setting);
  return undefined;
}

const stated = (value: string, settled?: Resolution['settled']): Resolution => ({
  value,
  resolved: 'stated',
  because: 'the words say it',
  ...(settled ? { settled } : {}),
});

/** A date whose year is known. */
function inYear(reading: Calendar, year: number, setting: Setting, shifted: boolean): Resolution | undefined {
  const resolution = datedIn(reading, year);
  if (!resolution || !shifted) return resolution;
  return { ...resolution, resolved: 'published', because: `the year counted from ${setting.anchorWords}` };
}

function datedIn(reading: Calendar, year: number): Resolution | undefined {
  const { month, day, weekday, nth } = reading;
  if (month !== undefined && weekday !== undefined && nth !== undefined) {
    const date = nthWeekday(year, month, weekday, nth);
    return stated(isoDay(date), { day: date, unit: 'day' });
  }
  if (month !== undefined && day !== undefined) {
    if (!isDay(year, month, day)) return undefined;
    const date = toDay(year, month, day);
    if (reading.week) return stated(weekRange(date), { day: mondayOf(date), unit: 'week' });
    return { ...stated(isoDay(date), { day: date, unit: 'day' }), ...mismatchOf(date, weekday) };
  }
  if (month !== undefined) return stated(isoMonth(year, month), { day: toDay(year, month, 1), unit: 'month' });
  const start = toDay(year, 1, 1);
  if (reading.holiday !== undefined) {
    const date = holidayIn(year, reading.holiday);
    return date === undefined ? undefined : stated(isoDay(date), { day: date, unit: 'day' });
  }
  if (reading.season) return stated(String(year), { day: start, unit: 'year' });
  if (reading.quarter !== undefined)
    return stated(`${year}-Q${reading.quarter}`, { day: toDay(year, reading.quarter * 3 - 2, 1), unit: 'quarter' });
  if (reading.half !== undefined) return stated(`${year}-H${reading.half}`, { day: start, unit: 'year' });
  return stated(String(year).padStart(4, '0'), { day: start, unit: 'year' });
}

/** A weekday printed with a date is checked against it. */
function mismatchOf(date: Day, weekday: number | undefined): { mismatch?: string } {
  if (weekday === undefined || weekdayOf(date) === weekday) return {};
  return { mismatch: `${isoDay(date)} is a ${WEEKDAY_NAMES[weekdayOf(date)]}, not a ${WEEKDAY_NAMES[weekday]}` };
}

/** `between August and November 2001`: the year of the end, or the one before where the range crosses it. */
function fromRangeEnd(reading: Calendar, until: Calendar): Resolution | undefined {
  if (until.year === undefined || until.month === undefined || reading.month === undefined) return undefined;
  const crosses =
    reading.month > until.month || (reading.month === until.month && (reading.day ?? 0) > (until.day ?? 0));
  const resolution = datedIn(reading, crosses ? until.year - 1 : until.year);
  return resolution && { ...resolution, because: `the range ends in ${calendarTimex(until)}` };
}

interface Candidate {
  readonly day: Day;
  readonly why: string;
}

const asDay = (
  { day, why }: Candidate,
  { anchorWords }: Setting,
  mismatch: { mismatch?: string } = {},
): Resolution => ({
  value: isoDay(day),
  resolved: 'published',
  because: `${why} ${anchorWords}`,
  settled: { day, unit: 'day' },
  ...mismatch,
});

function nearWeekday(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const weekday = reading.weekday!;
  const name = WEEKDAY_NAMES[weekday]!;
  const same = weekdayOf(anchor) === weekday;
  if (reading.lastWeekday !== undefined) return weekdayRange(weekday, reading.lastWeekday, anchor, setting);
  if (reading.pointer === 'last' || reading.pointer === 'past')
    return asDay({ day: weekdayBefore(anchor - 1, weekday), why: `the last ${name} before` }, setting);
  if (reading.pointer === 'next')
    return asDay({ day: weekdayAfter(anchor + 1, weekday), why: `the next ${name} after` }, setting);
  if (same) return asDay({ day: anchor, why: `the same ${name} as` }, setting);
  const direction = setting.direction();
  const ahead = direction ? direction.toward === 'future' : reading.pointer === 'this';
  if (ahead)
    return asDay(
      {
        day: weekdayAfter(anchor, weekday),
        why: `“${direction?.cue ?? 'this'}” points ahead: the first ${name} after`,
      },
      setting,
    );
  return asDay({ day: weekdayBefore(anchor, weekday), why: `the latest ${name} before` }, setting);
}

/** `Thursday through Sunday`: the last such stretch, or the next under a cue. */
function weekdayRange(first: number, last: number, anchor: Day, setting: Setting): Resolution {
  const length = (last - first + 7) % 7;
  const ahead = setting.direction()?.toward === 'future';
  const end = ahead ? weekdayAfter(anchor, first) + length : weekdayBefore(anchor, last);
  return {
    value: `${isoDay(end - length)}/${isoDay(end)}`,
    resolved: 'published',
    because: `the ${ahead ? 'first such days after' : 'latest such days before'} ${setting.anchorWords}`,
    settled: { day: end, unit: 'day' },
  };
}

/** `the first Monday in October` */
function nearNth(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const year = partsOf(anchor).year;
  const days = [year - 1, year, year + 1].map((one) => nthWeekday(one, reading.month!, reading.weekday!, reading.nth!));
  const chosen = chooseDay(days, anchor, reading, setting);
  return chosen && asDay(chosen, setting);
}

/** How many days after the publication a date without a year may lie and still be of the same year. */
const SLACK = 3;
/** Days within which a date is taken though its verb points the other way, and beyond which the other is not believed. */
const NEAR = 65;
const FAR = 295;
/** Days ahead within which a date that nothing governs is taken, if the past one is twice as far. */
const SOON = 90;

function nearDate(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const { month, day, weekday } = reading;
  const year = partsOf(anchor).year;
  const years = [year - 1, year, year + 1].filter((one) => isDay(one, month!, day!));
  const days = years.map((one) => toDay(one, month!, day!));
  if (reading.week) {
    const date = closest(days, anchor);
    return {
      value: weekRange(date),
      resolved: 'published',
      because: `the week nearest to ${setting.anchorWords}`,
      settled: { day: mondayOf(date), unit: 'week' },
    };
  }
  if (weekday !== undefined) {
    const fitting = days.filter((one) => weekdayOf(one) === weekday);
    if (fitting.length > 0)
      return asDay(
        { day: closest(fitting, anchor), why: `the year in which it is a ${WEEKDAY_NAMES[weekday]}, nearest to` },
        setting,
      );
  }
  const chosen = chooseDay(days, anchor, reading, setting);
  return chosen && asDay(chosen, setting, mismatchOf(chosen.day, weekday));
}

const closest = (days: readonly Day[], anchor: Day): Day =>
  days.reduce((best, day) => (Math.abs(day - anchor) < Math.abs(best - anchor) ? day : best));

function chooseDay(
  days: readonly Day[],
  anchor: Day,
  { pointer, election }: Calendar,
  setting: Setting,
): Candidate | undefined {
  const earlier = days.filter((day) => day <= anchor).at(-1);
  const later = days.find((day) => day >= anchor);
  if (pointer === 'last' || pointer === 'past')
    return earlier === undefined ? undefined : { day: earlier, why: 'the last one before' };
  if (pointer === 'next') return later === undefined ? undefined : { day: later, why: 'the next one after' };
  // elections are named long before they are held, in even years
  const coming = later === undefined ? 0 : partsOf(later).year;
  if (election && coming % 2 === 0 && coming === partsOf(anchor).year)
    return { day: later!, why: 'the election of the year of' };
  const near = closest(days, anchor);
  const direction = setting.direction();
  // a governing word is not believed where it would move the date by most of a year
  const meant = direction?.toward === 'future' ? later : earlier;
  if (Math.abs(near - anchor) <= NEAR && (meant === undefined || Math.abs(meant - anchor) > FAR))
    return { day: near, why: 'the one nearest to' };
  if (direction?.toward === 'future' && later !== undefined)
    return { day: later, why: `“${direction.cue}” points ahead: the first after` };
  if (later !== undefined && later - anchor <= SLACK) return { day: later, why: 'the one nearest to' };
  if (direction?.toward === 'past' && earlier !== undefined) return { day: earlier, why: 'the latest on or before' };
  if (later !== undefined && earlier !== undefined && later - anchor <= SOON && 2 * (later - anchor) < anchor - earlier)
    return { day: later, why: 'the one nearest to' };
  return earlier === undefined ? undefined : { day: earlier, why: 'the latest on or before' };
}

function nearMonth(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const month = reading.month!;
  const now = partsOf(anchor);
  const name = MONTH_NAMES[month]!;
  const make = (year: number, why: string): Resolution => ({
    value: isoMonth(year, month),
    resolved: 'published',
    because: `${why} ${setting.anchorWords}`,
    settled: { day: toDay(year, month, 1), unit: 'month' },
  });
  const before = now.month >= month ? now.year : now.year - 1;
  const after = now.month <= month ? now.year : now.year + 1;
  if (reading.pointer === 'last') {
    const lag = now.month - month;
    // “last October” in December can be either year’s; “last November” is not last month
    if (lag === 2) return undefined;
    return make(lag < 2 ? now.year - 1 : now.year, `the last ${name} before`);
  }
  if (reading.pointer === 'past') return make(now.month > month ? now.year : now.year - 1, `the last ${name} before`);
  if (reading.pointer === 'next') return make(month > now.month ? now.year : now.year + 1, `the next ${name} after`);
  if (reading.pointer === 'this') return make(now.year, `${name} of the year of`);
  // elections are named long before they are held, in even years
  if (reading.election && now.year % 2 === 0 && month >= now.month) return make(now.year, `${name} of the year of`);
  if (setting.beside) {
    const { year, month: other } = partsOf(setting.beside.day);
    return make(month < other ? year + 1 : year, `beside “${setting.beside.words}”, counted from`);
  }
  const direction = setting.direction();
  if (direction?.toward === 'future') return make(after, `“${direction.cue}” points ahead: the first ${name} from`);
  return make(before, `the latest ${name} up to`);
}

function nearSeason({ season, pointer }: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const { year, month } = partsOf(anchor);
  const start = SEASON_START[season!];
  const begun = month >= start;
  const current = begun && month < start + 3;
  const chosen = seasonYear({ year, begun, current, justOver: month === start + 3 }, season!, pointer, setting);
  if (chosen === undefined) return undefined;
  return {
    value: String(chosen),
    resolved: 'published',
    because: `the season nearest to ${setting.anchorWords}`,
    settled: { day: toDay(chosen, start, 1), unit: 'year' },
  };
}

function seasonYear(
  {
    year,
    begun,
    current,
    justOver,
  }: { readonly year: number; readonly begun: boolean; readonly current: boolean; readonly justOver: boolean },
  season: Season,
  pointer: Calendar['pointer'],
  setting: Setting,
): number | undefined {
  // just after its end, “last spring” can be this year’s or the one before
  if (pointer === 'last' && justOver) return undefined;
  if (pointer === 'last' || pointer === 'past') return begun && !current && season !== 'WI' ? year : year - 1;
  if (pointer === 'next') return begun ? year + 1 : year;
  if (pointer === 'this') return year;
  const direction = setting.direction();
  if (direction?.toward === 'past' && !begun) return year - 1;
  return direction?.toward === 'future' && begun && !current ? year + 1 : year;
}

const quarterOf = (day: Day): { readonly year: number; readonly quarter: number } => {
  const { year, month } = partsOf(day);
  return { year, quarter: Math.ceil(month / 3) };
};

const asQuarter = (index: number, resolved: Resolution['resolved'], because: string): Resolution => {
  const year = Math.floor(index / 4);
  const quarter = index - year * 4 + 1;
  return {
    value: `${year}-Q${quarter}`,
    resolved,
    because,
    settled: { day: toDay(year, quarter * 3 - 2, 1), unit: 'quarter' },
  };
};

const quarterIndex = ({ year, quarter }: { readonly year: number; readonly quarter: number }): number =>
  year * 4 + quarter - 1;

function nearQuarter(quarter: number, anchor: Day, setting: Setting): Resolution {
  const now = quarterOf(anchor);
  const direction = setting.direction();
  const year = quarter <= now.quarter ? now.year : direction?.toward === 'future' ? now.year : now.year - 1;
  return asQuarter(
    quarterIndex({ year, quarter }),
    'published',
    `the latest such quarter up to ${setting.anchorWords}`,
  );
}

function nearHoliday(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const year = partsOf(anchor).year;
  const days = [year - 1, year, year + 1].flatMap((one) => holidayIn(one, reading.holiday!) ?? []);
  if (days.length === 0) return undefined;
  if (!reading.week) {
    const chosen = chooseDay(days, anchor, reading, setting);
    return chosen && asDay(chosen, setting);
  }
  const date = closest(days, anchor);
  return {
    value: weekRange(date),
    resolved: 'published',
    because: `the week nearest to ${setting.anchorWords}`,
    settled: { day: mondayOf(date), unit: 'week' },
  };
}

function resolveShift(reading: Shift, setting: Setting): Resolution | undefined {
  const { anchor, spoken, memory, block } = setting;
  const { unit, by } = reading;
  if (unit === 'quarter' && reading.from === 'mentioned') return fromQuarter(reading, setting);
  // in a report on a quarter, a year earlier is the same quarter of the year before
  if (unit === 'year' && by === -1 && reading.compared && memory.quarter && !setting.overMonths())
    return asQuarter(
      quarterIndex(quarterOf(memory.quarter.day)) - 4,
      'article',
      `a year before “${memory.quarter.words}”`,
    );
  if (reading.from === 'published') {
    if (unit === 'day' && by === 0 && spoken)
      return counted(reading, spoken.day, 'article', `“${spoken.words}”, when it was said`);
    return anchor === undefined ? undefined : counted(reading, anchor, 'published', setting.anchorWords);
  }
  const fine = unit === 'day' || unit === 'week' || unit === 'weekend';
  const base = recall(memory, fine ? 'day' : 'coarser', block, by === 0 ? 3 : 1);
  if (!base)
    return reading.compared && by === -1 && anchor !== undefined && memory.last
      ? counted(reading, anchor, 'published', setting.anchorWords)
      : undefined;
  if ((fine && base.unit !== 'day') || (unit === 'month' && base.unit === 'year')) return undefined;
  return counted(reading, base.day, 'article', `“${base.words}”`);
}

/** `the quarter`, `last year’s quarter`: from the quarter told last, else the one before the publication. */
function fromQuarter({ by }: Shift, { memory, anchor, anchorWords }: Setting): Resolution | undefined {
  if (memory.quarter)
    return asQuarter(
      quarterIndex(quarterOf(memory.quarter.day)) + by,
      'article',
      `counted from “${memory.quarter.words}”`,
    );
  if (anchor === undefined) return undefined;
  return asQuarter(quarterIndex(quarterOf(anchor)) - 1 + by, 'published', `the quarter before ${anchorWords}`);
}

/** So many units from a day. */
function counted(
  { unit, by, as }: Shift,
  from: Day,
  resolved: Resolution['resolved'],
  anchor: string,
): Resolution | undefined {
  const because =
    by === 0
      ? `the ${unit} of ${anchor}`
      : `${Math.abs(by)} ${unit}${Math.abs(by) === 1 ? '' : 's'} ${by < 0 ? 'before' : 'after'} ${anchor}`;
  const common = { resolved, because };
  // on a Sunday the week just ended is the last one
  const sunday = unit === 'week' && by === -1 && !as && resolved === 'published' && weekdayOf(from) === 7 ? 1 : 0;
  const day = shifted(from + sunday, unit, by);
  switch (as ?? unit) {
    case 'day':
      return { value: isoDay(day), ...common, settled: { day, unit: 'day' } };
    case 'week':
      return { value: weekRange(day), ...common, settled: { day: mondayOf(day), unit: 'week' } };
    case 'weekend':
      return { value: weekendRange(day), ...common, settled: { day: mondayOf(day) + 5, unit: 'week' } };
    case 'month': {
      const { year, month } = partsOf(day);
      return { value: isoMonth(year, month), ...common, settled: { day: toDay(year, month, 1), unit: 'month' } };
    }
    case 'quarter':
      return asQuarter(quarterIndex(quarterOf(day)), resolved, because);
    case 'year': {
      const { year } = partsOf(day);
      return { value: String(year).padStart(4, '0'), ...common, settled: { day: toDay(year, 1, 1), unit: 'year' } };
    }
    case 'decade':
      return by === 0 || as ? { value: String(Math.floor(partsOf(day).year / 10)), ...common } : undefined;
    default:
      return undefined;
  }
}

function shifted(from: Day, unit: Unit, by: number): Day {
  if (unit === 'day') return from + by;
  if (unit === 'week') return from + 7 * by;
  // on the weekend itself and through Wednesday, “the weekend” is the one just gone
  if (unit === 'weekend') return from + 7 * by - (by === 0 && weekdayOf(from) < 4 ? 7 : 0);
  const { year, month, day } = partsOf(from);
  const months =
    unit === 'month'
      ? by
      : unit === 'quarter'
        ? 3 * by
        : 12 * by * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12 + 1];
  return toDay(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}
