import {
  type Day,
  isoDay,
  isoMonth,
  mondayOf,
  monthLength,
  partsOf,
  toDay,
  weekdayOf,
  weekendRange,
  weekRange,
} from './calendar.ts';
import { recall, type Settled } from './memory.ts';
import { asQuarter, fromQuarter, quarterIndex, quarterOf } from './quarter.ts';
import type { Shift, Unit } from './reading.ts';
import type { Resolution, Setting } from './resolution.ts';

/** `two weeks ago`, `the next day`: so many units from the publication or from the date told before. */
export function resolveShift(reading: Shift, setting: Setting): Resolution | undefined {
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
  return counted(reading, base.day, 'article', `“${base.words}”${chainOf(base)}`);
}

/** The longest reason that is told along with what is counted from it. */
const CHAIN = 120;

/** How the date counted from was settled itself, if that is more than its own words. */
const chainOf = ({ because, resolved }: Settled): string =>
  resolved === 'stated' || because.length > CHAIN ? '' : `, ${because}`;

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
