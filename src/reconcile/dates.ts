import type { Article, DateClaim, Fact } from '../schema/index.ts';
import { byPlace, type CaseContext, factId, makeFact, mostTold, type Told } from './fact.ts';
import type { ContextOf } from './figure-conflicts.ts';
import type { Filing } from './filings.ts';
import type { Corrections } from './overrides.ts';
import type { Ruling } from './rulings.ts';
import {
  type ClassOf,
  type Day,
  isNextDay,
  isWeekday,
  isYearless,
  settleByOrder,
  settleByProof,
  settleBySisters,
} from './settle.ts';
import { byText, pushTo } from './union.ts';

/** What of a case binds its dates together. */
interface Events {
  readonly articles: readonly Article[];
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Filing[];
  readonly contextOf: ContextOf;
}

/** One fact for each day or span that the articles of a case tell of; what one alone leaves open is settled by the others where it can be. */
export function mergeDates(
  dates: readonly DateClaim[],
  events: Events,
  context: CaseContext,
  corrections: Corrections,
): Dated {
  const days = groupDays(dates);
  const classOf: ClassOf = (claim) => eventClass(claim, events.contextOf);
  const bound = bindEvents(dates, events, classOf);
  settleBySisters(days, bound);
  settleByProof(days, events.articles, classOf);
  settleByOrder(days);
  joinSisters(days, bound);
  if (corrections.dates) correctDays(days, corrections);
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
interface Dated {
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

/** Puts in the days that corrections give: by a claim, or by the fact that a report without them shows. */
function correctDays(days: readonly Day[], corrections: Corrections): void {
  const facts = new Map<Day, DateClaim[]>();
  const byValue = new Map<string, DateClaim[]>();
  for (const day of days) {
    const claims = (day.value && byValue.get(day.value)) || [];
    claims.push(...day.claims);
    if (day.value) byValue.set(day.value, claims);
    facts.set(day, claims);
  }
  for (const [day, claims] of facts) correct(day, factId('date', claims), corrections);
}

function correct(day: Day, fact: string, corrections: Corrections): void {
  const keys = day.claims.flatMap(({ id, text, article }) => [id, `${article}: ${text}`, text]);
  const value = corrections.date([...keys, fact]);
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
  const undated = [...new Set(sorted.map(({ article }) => article))].filter((id) => !context.publishedOf.has(id));
  const open =
    value || undated.length === 0
      ? undefined
      : sorted.every(isWeekday)
        ? 'day'
        : sorted.every(isYearless)
          ? 'year'
          : undefined;
  const own = {
    timex: (said ?? sorted.find(isYearless) ?? sorted[0]!).timex,
    value,
    resolved: value ? (said?.resolved ?? 'case') : undefined,
    event: mostTold(sorted, ({ event }) => event, context),
    candidates: value ? undefined : candidates,
    settles: open && `the ${open} ${open === 'day' ? 'on' : 'in'} which ${anyOf(undated)} was published`,
  };
  return makeFact('date', sorted, own, context, because);
}

/** `a, b or c`. */
const anyOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join();
