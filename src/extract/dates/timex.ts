import type { Calendar, Reading, Unit } from './reading.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const OPEN_UNITS: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The TIMEX3 value that the words alone give, with X for what they leave open. */
export function timexOf(reading: Reading): string {
  if (reading.form === 'loose') return reading.ref;
  return reading.form === 'shift' ? OPEN_UNITS[reading.as ?? reading.unit] : calendarTimex(reading);
}

/** The same for the parts of a calendar date. */
export function calendarTimex(reading: Calendar): string {
  const { month, day, weekday, season, quarter, half, decade, century } = reading;
  if (decade !== undefined) return String(decade);
  if (century !== undefined) return two(century);
  const year = reading.year === undefined ? 'XXXX' : String(reading.year).padStart(4, '0');
  if (reading.week) return `${year}-WXX`;
  if (month !== undefined) return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  if (weekday !== undefined) return `${year}-WXX-${weekday}`;
  if (season) return `${year}-${season}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (half !== undefined) return `${year}-H${half}`;
  return reading.holiday === undefined ? year : `${year}-XX-XX`;
}

/** What a day of a month is called whatever the year. */
export const yearless = ({ month, day }: Calendar): string => `${month}-${day}`;
