import { isDay, isoDay, isoMonth, mondayOf, nthWeekday, partsOf, toDay, weekRange } from './calendar.ts';
import { holidayIn } from './holidays.ts';
import { nearMonth, nearSeason } from './month.ts';
import { nearDate, nearHoliday, nearNth, nearWeekday } from './nearest.ts';
import { asQuarter, nearQuarter, quarterIndex, quarterOf } from './quarter.ts';
import type { Calendar, Mention, Shift } from './reading.ts';
import { mismatchOf, type Resolution, type Setting, stated } from './resolution.ts';
import { resolveShift } from './shift.ts';
import { calendarTimex, yearless } from './timex.ts';

/** Gives a mention its calendar value, or nothing where neither the words nor the article settle it. */
export function resolve({ reading }: Mention, setting: Setting): Resolution | undefined {
  if (reading.form === 'loose') return undefined;
  if (reading.ended) return endedQuarter(reading, reading.ended, setting);
  if (reading.form === 'shift') return resolveShift(reading, setting);
  return resolveCalendar(reading, setting);
}

/** Days from the middle of a quarter to its end. */
const HALF_QUARTER = 45;

/** `the quarter ended July 31`: the one in which most of it lies; a numbered one is of the year in which it ended. */
function endedQuarter(reading: Calendar | Shift, ended: Calendar, setting: Setting): Resolution | undefined {
  const end = resolveCalendar(ended, { ...setting, direction: () => ({ toward: 'past', cue: 'ended', sure: true }) });
  if (!end?.settled) return undefined;
  const { day } = end.settled;
  const quarter =
    reading.form === 'calendar' && reading.quarter !== undefined
      ? { year: partsOf(day).year, quarter: reading.quarter }
      : quarterOf(day - HALF_QUARTER);
  return asQuarter(quarterIndex(quarter), end.resolved, `it ended on ${end.value}`);
}

function resolveCalendar(reading: Calendar, setting: Setting): Resolution | undefined {
  if (reading.century !== undefined) return undefined;
  if (reading.decade !== undefined) return stated(calendarTimex(reading));
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
  if (setting.yearsTold && reading.day !== undefined) return asTold(reading, setting.yearsTold);
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

/** `May 3` in an article without a date that prints `May 3, 2019` elsewhere. */
function asTold(reading: Calendar, yearsTold: ReadonlyMap<string, number>): Resolution | undefined {
  const year = yearsTold.get(yearless(reading));
  if (!year || reading.nth !== undefined || reading.pointer !== undefined) return undefined;
  const resolution = datedIn(reading, year);
  return resolution && { ...resolution, resolved: 'article', because: `the article names it with the year ${year}` };
}

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

/** `between August and November 2001`: the year of the end, or the one before where the range crosses it. */
function fromRangeEnd(reading: Calendar, until: Calendar): Resolution | undefined {
  if (until.year === undefined || until.month === undefined || reading.month === undefined) return undefined;
  const crosses =
    reading.month > until.month || (reading.month === until.month && (reading.day ?? 0) > (until.day ?? 0));
  const resolution = datedIn(reading, crosses ? until.year - 1 : until.year);
  return resolution && { ...resolution, because: `the range ends in ${calendarTimex(until)}` };
}
