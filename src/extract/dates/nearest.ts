import {
  type Day,
  isDay,
  isoDay,
  mondayOf,
  nthWeekday,
  partsOf,
  toDay,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekRange,
} from './calendar.ts';
import { holidayIn } from './holidays.ts';
import type { Calendar } from './reading.ts';
import { asDay, type Candidate, mismatchOf, type Resolution, type Setting, WEEKDAY_TITLES } from './resolution.ts';

/** `Wednesday`: the latest before the publication, or the first after it under a cue. */
export function nearWeekday(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const weekday = reading.weekday!;
  const name = WEEKDAY_TITLES[weekday]!;
  const same = weekdayOf(anchor) === weekday;
  if (reading.lastWeekday !== undefined) return weekdayRange(weekday, reading.lastWeekday, anchor, setting);
  if (reading.pointer === 'last' || reading.pointer === 'past')
    return asDay({ day: weekdayBefore(anchor - 1, weekday), why: `the last ${name} before` }, setting);
  if (reading.pointer === 'next')
    return asDay({ day: weekdayAfter(anchor + 1, weekday), why: `the next ${name} after` }, setting);
  if (same) return asDay({ day: anchor, why: `the same ${name} as` }, setting);
  const direction = setting.direction();
  const ahead = direction
    ? direction.toward === 'future' && !(direction.weak && isNearerBack(weekdayOf(anchor), weekday))
    : reading.pointer === 'this';
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

/** Whether the last such weekday lies nearer than the next. */
const isNearerBack = (today: number, weekday: number): boolean => (today - weekday + 7) % 7 < (weekday - today + 7) % 7;

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
export function nearNth(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
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
/** Days from the publication within which a printed weekday may choose the year. */
const HALF_YEAR = 190;

/** `March 7`: of the year that the cue, the weekday or the distance points to. */
export function nearDate(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const { month, day, weekday } = reading;
  const year = partsOf(anchor).year;
  const years = [year - 1, year, year + 1].filter((one) => isDay(one, month!, day!));
  const days = years.map((one) => toDay(one, month!, day!));
  if (reading.week) return asWeek(closest(days, anchor), setting);
  const chosen = chooseDay(days, anchor, reading, setting);
  if (weekday === undefined || (chosen && weekdayOf(chosen.day) === weekday)) return chosen && asDay(chosen, setting);
  const fitting = days.find((one) => weekdayOf(one) === weekday && Math.abs(one - anchor) <= HALF_YEAR);
  if (fitting !== undefined)
    return asDay({ day: fitting, why: `the year in which it is a ${WEEKDAY_TITLES[weekday]}, nearest to` }, setting);
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
  if (!direction?.sure && Math.abs(near - anchor) <= NEAR && (meant === undefined || Math.abs(meant - anchor) > FAR))
    return { day: near, why: 'the one nearest to' };
  if (direction?.toward === 'future' && later !== undefined)
    return { day: later, why: `“${direction.cue}” points ahead: the first after` };
  if (!direction?.sure && later !== undefined && later - anchor <= SLACK)
    return { day: later, why: 'the one nearest to' };
  if (direction?.toward === 'past' && earlier !== undefined) return { day: earlier, why: 'the latest on or before' };
  if (later !== undefined && earlier !== undefined && later - anchor <= SOON && 2 * (later - anchor) < anchor - earlier)
    return { day: later, why: 'the one nearest to' };
  return earlier === undefined ? undefined : { day: earlier, why: 'the latest on or before' };
}

/** `Thanksgiving`: as a date without a year. */
export function nearHoliday(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const year = partsOf(anchor).year;
  const days = [year - 1, year, year + 1].flatMap((one) => holidayIn(one, reading.holiday!) ?? []);
  if (days.length === 0) return undefined;
  if (reading.week) return asWeek(closest(days, anchor), setting);
  const chosen = chooseDay(days, anchor, reading, setting);
  return chosen && asDay(chosen, setting);
}

const asWeek = (date: Day, { anchorWords }: Setting): Resolution => ({
  value: weekRange(date),
  resolved: 'published',
  because: `the week nearest to ${anchorWords}`,
  settled: { day: mondayOf(date), unit: 'week' },
});
