import { isCapital, isGlued, isNumber, type Scan, wordAt } from '../../text/scan.ts';
import type { Calendar } from './reading.ts';
import type { Found } from './scan.ts';

/** Whether a number can be a day of the month. */
export const dayOfMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

/** `2025-03-07`, `3/7/2025`, `2025/03/07`, `7.3.2025`, `9/11`. */
export function numericDate(scan: Scan, at: number): Found | undefined {
  if (!isNumber(scan, at) || !isGlued(scan, at)) return undefined;
  const joint = wordAt(scan, at + 1);
  if ((joint !== '/' && joint !== '-' && joint !== '–') || !isNumber(scan, at + 2)) return undefined;
  if (at > scan.from && isGlued(scan, at - 1) && /^[/\-–$£€]$/.test(wordAt(scan, at - 1))) return undefined;
  const [one, two, three] = [wordAt(scan, at), wordAt(scan, at + 2), wordAt(scan, at + 4)];
  if (wordAt(scan, at + 3) === joint && isGlued(scan, at + 2) && isNumber(scan, at + 4)) {
    const parts = numericParts(one, two, three, joint);
    return parts && { from: at, to: at + 5, rule: 'date/numeric', reading: { form: 'calendar', ...parts } };
  }
  // the attacks are known by their date
  if (joint === '/' && one === '9' && two === '11' && !isCapital(scan, at - 1))
    return { from: at, to: at + 3, rule: 'date/numeric', reading: { form: 'calendar', year: 2001, month: 9, day: 11 } };
  return undefined;
}

function numericParts(one: string, two: string, three: string, joint: string): Partial<Calendar> | undefined {
  if (/^(?:19|20)\d\d$/.test(one) && two.length <= 2 && three.length <= 2)
    return checked(Number(one), Number(two), Number(three));
  if (joint !== '/' && !/^\d{4}$/.test(three)) return undefined;
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(three)) return undefined;
  const short = Number(three);
  const year = three.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short;
  return Number(one) > 12 ? checked(year, Number(two), Number(one)) : checked(year, Number(one), Number(two));
}

const checked = (year: number, month: number, day: number): Partial<Calendar> | undefined =>
  month >= 1 && month <= 12 && dayOfMonth(day) ? { year, month, day } : undefined;
