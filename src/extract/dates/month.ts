import { type Day, isoMonth, partsOf, toDay } from './calendar.ts';
import { SEASON_START } from './lexicon.ts';
import type { Calendar, Season } from './reading.ts';
import { MONTH_TITLES, type Resolution, type Setting } from './resolution.ts';

/** `March`: the latest up to the publication, or the next under a cue. */
export function nearMonth(reading: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
  const month = reading.month!;
  const now = partsOf(anchor);
  const name = MONTH_TITLES[month]!;
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
  const farther = (month - now.month + 12) % 12 > (now.month - month + 12) % 12;
  if (direction?.toward === 'future' && !(direction.weak && farther))
    return make(after, `“${direction.cue}” points ahead: the first ${name} from`);
  return make(before, `the latest ${name} up to`);
}

/** `last summer`, `the fall`: told by its year. */
export function nearSeason({ season, pointer }: Calendar, anchor: Day, setting: Setting): Resolution | undefined {
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
