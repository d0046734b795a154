import type { Article, Claim, DateClaim, Fact } from '../schema/index.ts';
import { candidateDays, type DayClues, eraOf } from './calendar.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind, type Told } from './fact.ts';
import type { ContextOf } from './figure-conflicts.ts';
import type { Filing } from './filings.ts';
import type { Corrections } from './overrides.ts';
import type { Ruling } from './rulings.ts';
import { byText, pushTo } from './union.ts';

/** What of a case binds its dates together. */
export interface Events {
  readonly articles: readonly Article[];
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Filing[];
  readonly contextOf: ContextOf;
}

type ClassOf = (claim: DateClaim) => string | undefined;

/** Days of a case that are told apart so far: one for each value, or for each open phrase. */
interface Day {
  readonly claims: DateClaim[];
  value?: string;
  candidates?: readonly string[];
  readonly because: string[];
}

/** One fact for each day or span that the articles of a case tell of; what one alone leaves open is settled by the others where it can be. */
export function mergeDates(
  claims: readonly Claim[],
  events: Events,
  context: CaseContext,
  corrections: Corrections,
): Dated {
  const dates = ofKind(claims, 'date').sort(byPlace);
  const days = groupDays(dates);
  const classOf: ClassOf = (claim) => eventClass(claim, events.contextOf);
  const bound = bindEvents(dates, events, classOf);
  settleBySisters(days, bound);
  settleByProof(days, events, classOf);
  settleByOrder(days);
  joinSisters(days, bound);
  if (corrections.dates) for (const day of days) correct(day, corrections);
  return {
    facts: joinDays(days).map((day) => makeDay(day, context)),
    of: daysOfEvents(days, bound),
    yearless: new Map(
      days.flatMap(({ value, claims }) =>
        value ? claims.filter(isYearless).map(({ timex }) => [timex, value] as const) : [],
      ),
    ),
  };
}

/** The dates of a case, and the days that came out for its rulings and filings, by fact. */
export interface Dated {
  readonly facts: readonly Fact[];
  readonly of: ReadonlyMap<string, readonly Told[]>;
  /** the days that came out for days without a year: `XXXX-03-14` */
  readonly yearless: ReadonlyMap<string, string>;
}

function daysOfEvents(days: readonly Day[], bound: ReadonlyMap<DateClaim, string>): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const { value, claims } of days) {
    if (value?.length !== 10) continue;
    for (const claim of claims) {
      const fact = bound.get(claim);
      if (!fact) continue;
      const known = found.get(fact)?.find((told) => told.value === value);
      if (!known) pushTo(found, fact, { value, articles: [claim.article] });
      else if (!known.articles.includes(claim.article)) known.articles.push(claim.article);
    }
  }
  return found;
}

/** A ruling or filing with the days that other articles settle, where its own words leave the day open. */
export function withDays(fact: Fact, { of, yearless }: Dated): Fact {
  if ((fact.kind !== 'holding' && fact.kind !== 'filing') || fact.date?.startsWith('XXXX') === false) return fact;
  const known = fact.date && yearless.get(fact.date);
  const days = [...(of.get(fact.id) ?? [])].sort((a, b) => byText(a.value, b.value));
  const date = known ?? days[0]?.value;
  if (!date) return fact;
  return { ...fact, date, ...(days.length > 1 && fact.kind === 'holding' ? { dates: days } : {}) };
}

function groupDays(dates: readonly DateClaim[]): Day[] {
  const days = new Map<string, Day>();
  for (const claim of dates) {
    const yearless = /^XXXX-\d\d-\d\d$/.test(claim.timex);
    const key =
      claim.value ?? (yearless ? claim.timex : `${claim.article} ${claim.timex}${isNextDay(claim) ? claim.id : ''}`);
    const known = days.get(key);
    if (known) known.claims.push(claim);
    else days.set(key, { claims: [claim], because: [], ...(claim.value ? { value: claim.value } : {}) });
  }
  return [...days.values()];
}

const isNextDay = ({ text }: DateClaim): boolean => /\b(?:following|next) (?:day|morning|afternoon)\b/i.test(text);
const isWeekday = ({ timex }: DateClaim): boolean => /^XXXX-WXX-\d$/.test(timex);
const isYearless = ({ timex }: DateClaim): boolean => /^XXXX-\d\d-\d\d$/.test(timex);

/** What happened on the day, as far as it can be told apart: by the event that is claimed, else by the stems of the words beside it. */
function eventClass({ event, id }: DateClaim, contextOf: ContextOf): string | undefined {
  const words = event?.toLowerCase() ?? [...contextOf(id)].join(' ');
  if (/\bhear(?:ing)?\b|\bargument/.test(words)) return 'hearing';
  if (/\bmotion\b/.test(words) && /\bfil/.test(words)) return 'motion';
  if (/\b(?:complaint|lawsuit|suit|sued?)\b/.test(words)) return 'complaint';
  if (/\bletter\b/.test(words)) return 'letter';
  return /\b(?:order|rul|den|grant|issu|decision|injunction|block|reject|declin)/.test(words) ? 'ruling' : undefined;
}

/** How far before its clause the date of a ruling may stand: `On Monday, a federal judge …`. */
const BEFORE = 24;

/** The ruling or filing whose clause each date stands in, or just before. */
function bindEvents(
  dates: readonly DateClaim[],
  { rulings, filings }: Events,
  classOf: ClassOf,
): Map<DateClaim, string> {
  const byArticle = new Map<string, { start: number; end: number; fact: string }[]>();
  for (const { fact, claims } of [...rulings, ...filings])
    for (const { article, start, end } of claims) pushTo(byArticle, article, { start, end, fact: fact.id });
  const ruled = new Set(rulings.map(({ fact }) => fact.id));
  const bound = new Map<DateClaim, string>();
  for (const claim of dates) {
    const clauses = byArticle.get(claim.article);
    if (!clauses) continue;
    const found = clauses.find(({ start, end }) => start - BEFORE <= claim.start && claim.end <= end);
    if (found) {
      bound.set(claim, found.fact);
      continue;
    }
    const only = new Set(clauses.flatMap(({ fact }) => (ruled.has(fact) ? fact : [])));
    if (only.size === 1 && ['ruling', 'hearing'].includes(classOf(claim) ?? ''))
      for (const fact of only) bound.set(claim, fact);
  }
  return bound;
}

/** A weekday that a sister article, telling of the same event, puts on a day. */
function settleBySisters(days: readonly Day[], bound: ReadonlyMap<DateClaim, string>): void {
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
function settleByProof(days: readonly Day[], events: Events, classOf: ClassOf): void {
  for (const day of days) {
    if (day.value || !day.claims.some(isYearless)) continue;
    const era = eraOf(events.articles);
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
function settleByOrder(days: readonly Day[]): void {
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

/** Open weekdays on which sister articles put one event are one day. */
function joinSisters(days: Day[], bound: ReadonlyMap<DateClaim, string>): void {
  const open = new Map<string, Day>();
  for (const day of [...days]) {
    const event = day.claims.map((claim) => bound.get(claim)).find((fact) => fact !== undefined);
    if (day.value || !event || !day.claims.every(isWeekday)) continue;
    const key = `${event} ${day.claims[0]!.timex}`;
    const known = open.get(key);
    if (known) {
      known.claims.push(...day.claims);
      known.because.push(`${known.claims[0]!.article} and ${day.claims[0]!.article} tell of the same event`);
      days.splice(days.indexOf(day), 1);
    } else open.set(key, day);
  }
}

function correct(day: Day, corrections: Corrections): void {
  const value = corrections.date(day.claims.flatMap(({ id, text, article }) => [id, `${article}: ${text}`, text]));
  if (!value) return;
  day.value = value;
  day.because.push('a correction says so');
}

/** Days that came to the same value are one. */
function joinDays(days: readonly Day[]): Day[] {
  const joined = new Map<string, Day>();
  days.forEach((day, at) => {
    const key = day.value ?? `open ${at}`;
    const known = joined.get(key);
    if (known) {
      known.claims.push(...day.claims);
      known.because.push(...day.because);
    } else joined.set(key, day);
  });
  return [...joined.values()];
}

function makeDay({ claims, value, candidates, because }: Day, context: CaseContext): Fact {
  const sorted = [...claims].sort(byPlace);
  const said = sorted.find((claim) => claim.value === value);
  const open = !value && sorted.every(isWeekday);
  const own = {
    timex: (said ?? sorted.find(isYearless) ?? sorted[0]!).timex,
    value,
    resolved: value ? (said?.resolved ?? 'case') : undefined,
    event: mostTold(sorted, ({ event }) => event, context),
    candidates: value ? undefined : candidates,
    settles: open
      ? `the day on which ${[...new Set(sorted.map(({ article }) => article))].join(' or ')} was published`
      : undefined,
  };
  return makeFact('date', sorted, own, context, because);
}
