import { type Day, partsOf, toDay } from './calendar.ts';
import type { Shift } from './reading.ts';
import type { Resolution, Setting } from './resolution.ts';

/** Year and quarter of a day. */
export const quarterOf = (day: Day): { readonly year: number; readonly quarter: number } => {
  const { year, month } = partsOf(day);
  return { year, quarter: Math.ceil(month / 3) };
};

/** The quarter with that index, counted from the year 0. */
export const asQuarter = (index: number, resolved: Resolution['resolved'], because: string): Resolution => {
  const year = Math.floor(index / 4);
  const quarter = index - year * 4 + 1;
  return {
    value: `${year}-Q${quarter}`,
    resolved,
    because,
    settled: { day: toDay(year, quarter * 3 - 2, 1), unit: 'quarter' },
  };
};

/** Quarters since the year 0. */
export const quarterIndex = ({ year, quarter }: { readonly year: number; readonly quarter: number }): number =>
  year * 4 + quarter - 1;

/** `the third quarter`: the latest such quarter, or the next under a cue. */
export function nearQuarter(quarter: number, anchor: Day, setting: Setting): Resolution {
  const now = quarterOf(anchor);
  const direction = setting.direction();
  const year = quarter <= now.quarter ? now.year : direction?.toward === 'future' ? now.year : now.year - 1;
  return asQuarter(
    quarterIndex({ year, quarter }),
    'published',
    `the latest such quarter up to ${setting.anchorWords}`,
  );
}

/** `the quarter`, `last year’s quarter`: from the quarter told last, else the one before the publication. */
export function fromQuarter({ by }: Shift, { memory, anchor, anchorWords }: Setting): Resolution | undefined {
  if (memory.quarter)
    return asQuarter(
      quarterIndex(quarterOf(memory.quarter.day)) + by,
      'article',
      `counted from “${memory.quarter.words}”`,
    );
  if (anchor === undefined) return undefined;
  return asQuarter(quarterIndex(quarterOf(anchor)) - 1 + by, 'published', `the quarter before ${anchorWords}`);
}
