/** A day of the Gregorian calendar as a count of days since 1970-01-01. */
export type Day = number;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month has. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1]!;

/** Whether the calendar has that day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The day of a year, month and day of the month. */
export const toDay = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / 86_400_000;

/** Year, month and day of the month of a day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `2025-03-19` */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** `2025-03` */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** The Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** `2025-03-17/2025-03-23`: the week, Monday to Sunday, that holds the day. */
export const weekRange = (day: Day): string => `${isoDay(mondayOf(day))}/${isoDay(mondayOf(day) + 6)}`;

/** Saturday and Sunday of the week that holds the day. */
export const weekendRange = (day: Day): string => `${isoDay(mondayOf(day) + 5)}/${isoDay(mondayOf(day) + 6)}`;

/** The day that an ISO date names, if there is such a day. */
export function parseDay(iso: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? toDay(year, month, day) : undefined;
}

/** The latest day with that weekday on or before the day. */
export const weekdayBefore = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first day with that weekday on or after the day. */
export const weekdayAfter = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The nth such weekday of a month, counted from its end if negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) return weekdayAfter(toDay(year, month, 1), weekday) + 7 * (nth - 1);
  return weekdayBefore(toDay(year, month, monthLength(year, month)), weekday) + 7 * (nth + 1);
}

/** Easter Sunday of the Western churches. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = century >> 2;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - lunar + 15) % 30;
  const rest = year % 100;
  const sunday = (32 + 2 * (century % 4) + 2 * (rest >> 2) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * correction + 114;
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
