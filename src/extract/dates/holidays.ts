import { type Day, easter, nthWeekday, toDay } from './calendar.ts';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS } from './lexicon.ts';

/** The day on which a holiday falls in a year. */
export function holidayIn(year: number, name: string): Day | undefined {
  const fixed = FIXED_HOLIDAYS.get(name);
  if (fixed) return toDay(year, fixed[0], fixed[1]);
  const nth = WEEKDAY_HOLIDAYS.get(name);
  if (nth) return nthWeekday(year, nth[0], nth[1], nth[2]);
  const fromEaster = EASTER_HOLIDAYS.get(name);
  return fromEaster === undefined ? undefined : easter(year) + fromEaster;
}
