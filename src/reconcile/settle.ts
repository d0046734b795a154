import type { Article, DateClaim } from '../schema/index.ts';
import { candidateDays, type DayClues, eraOf } from './calendar.ts';
import { byText, pushTo } from './union.ts';

/** What happened on a day, as far as it can be told apart. */
export type ClassOf = (claim: DateClaim) => string | undefined;

/** Days of a case that are told apart so far: one for each value, or for each open phrase. */
export interface Day {
  readonly claims: DateClaim[];
  value?: string;
  candidates?: readonly string[];
  readonly because: string[];
}

/** `the following morning` */
export const isNextDay = ({ text }: DateClaim): boolean =>
  /\b(?:following|next) (?:day|morning|afternoon)\b/i.test(text);
/** A weekday without a date. */
export const isWeekday = ({ timex }: DateClaim): boolean => /^XXXX-WXX-\d$/.test(timex);
/** A day and month without a year. */
export const isYearless = ({ timex }: DateClaim): boolean => /^XXXX-\d\d-\d\d$/.test(timex);

/** A weekday that a sister article, telling of the same event, puts on a day. */
export function settleBySisters(days: readonly Day[], bound: ReadonlyMap<DateClaim, string>): void {
  const known = new Map<string, Day[]>();
  for (const day of days)
    if (day.value?.length === 10)
      for (const claim of day.claims) if (bound.has(claim)) pushTo(known, bound.get(claim)!, day);
  for (const day of days) {
    if (day.value || !day.claims.every(isWeekday)) continue;
    const weekday = Number(day.claims[0]!.timex.slice(-1));
    const found = new Map(
      day.claims
        .flatMap((claim) => known.get(bound.get(claim) ?? '') ?? [])
        .filter(({ value }) => weekdayOf(value!) === weekday)
        .map((sister) => [sister.value!, sister]),
    );
    const [sister] = found.values();
    if (found.size !== 1 || !sister) continue;
    day.value = sister.value!;
    day.because.push(`${sister.claims[0]!.article} puts the same event on ${sister.value}`);
  }
}

/** ISO weekday of a day, Monday 1. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** A day and month whose weekday the articles tell by another way: the order of March 20 came the morning after a Wednesday. */
export function settleByProof(days: readonly Day[], articles: readonly Article[], classOf: ClassOf): void {
  for (const day of days) {
    if (day.value || !day.claims.some(isYearless)) continue;
    const era = eraOf(articles);
    const clues = findWeekday(day, days, classOf);
    const candidates = candidateDays(day.claims[0]!.timex, {
      era: era.spans,
      ...(clues ? { weekday: clues.weekday } : {}),
    } satisfies DayClues);
    if (candidates.length === 0) continue;
    if (candidates.length > 1 || !clues) {
      day.candidates = candidates;
      day.because.push(...(clues ? [clues.reason] : []), ...era.reasons);
      continue;
    }
    const [value] = candidates;
    day.value = value!;
    const rest = `of the days left by that, only ${value} is a ${WEEKDAYS[clues.weekday - 1]}`;
    day.because.push(clues.reason, ...era.reasons, rest);
    for (const { other, offset } of clues.bound) {
      if (other.value) continue;
      other.value = shift(value!, offset);
      other.because.push(
        ...day.because,
        offset ? `${Math.abs(offset)} day ${offset < 0 ? 'before' : 'after'} ${value}` : `the same day as ${value}`,
      );
    }
  }
}

interface WeekdayClue {
  readonly weekday: number;
  readonly reason: string;
  /** open days that the proof settles too, and how many days from it they lie */
  readonly bound: readonly { readonly other: Day; readonly offset: number }[];
}

/** The weekday of a yearless day: its event also came the day after a named weekday. */
function findWeekday(day: Day, days: readonly Day[], classOf: ClassOf): WeekdayClue | undefined {
  for (const claim of day.claims.filter(isYearless)) {
    const event = classOf(claim);
    const inArticle = days
      .flatMap((other) => other.claims.map((told) => ({ other, told })))
      .filter(({ told }) => told.article === claim.article)
      .sort((a, b) => a.told.start - b.told.start);
    const next = inArticle.findIndex(({ told }) => isNextDay(told) && event !== undefined && classOf(told) === event);
    const before = inArticle[next - 1];
    if (next < 1 || !before || !isWeekday(before.told)) continue;
    const weekday = Number(before.told.timex.slice(-1));
    const name = WEEKDAYS[weekday - 1]!;
    const bound = [
      { other: inArticle[next]!.other, offset: 0 },
      ...days
        .filter((other) =>
          other.claims.some(
            (told) => isWeekday(told) && told.timex === before.told.timex && sameEvent(told, before.told, classOf),
          ),
        )
        .map((other) => ({ other, offset: -1 })),
    ];
    const reason = `${claim.article}:${before.told.line} has the ${event} “${inArticle[next]!.told.text}” after ${name}, so ${claim.text} is a ${WEEKDAYS[weekday % 7]}`;
    return { weekday: (weekday % 7) + 1, reason, bound };
  }
  return undefined;
}

/** Whether two articles mean the same weekday: they tell of the same hearing or ruling. */
function sameEvent(a: DateClaim, b: DateClaim, classOf: ClassOf): boolean {
  if (a.article === b.article) return true;
  const court = (claim: DateClaim): boolean => ['hearing', 'ruling'].includes(classOf(claim) ?? '');
  return court(a) && court(b);
}

/** Other yearless days of the case: the last such day before a ruling that is settled. */
export function settleByOrder(days: readonly Day[]): void {
  const anchor = days
    .filter(({ value, claims }) => value?.length === 10 && claims.some(isYearless))
    .map(({ value }) => value!)
    .sort(byText)
    .at(-1);
  if (!anchor) return;
  for (const day of days) {
    if (day.value || !day.claims.every(isYearless)) continue;
    const monthDay = day.claims[0]!.timex.slice(5);
    const year = Number(anchor.slice(0, 4));
    const value = `${year}-${monthDay}` <= anchor ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`;
    if (Date.parse(anchor) - Date.parse(value) > 200 * 86_400_000) continue;
    day.value = value;
    day.because.push(`told without a year beside ${anchor}: the last such day before it`);
    delete day.candidates;
  }
}
