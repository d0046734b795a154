import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { type Day, isoDay, weekdayOf } from './calendar.ts';
import type { Memory, Settled } from './memory.ts';
import type { Direction } from './toward.ts';

/** What a mention is resolved against. */
export interface Setting {
  /** day from which relative dates count, if the article or its record gives one */
  readonly anchor: Day | undefined;
  /** `published 2025-03-21`, for the chain of reasons */
  readonly anchorWords: string;
  /** where nothing gives the day of publication: the years that the article prints with a day elsewhere */
  readonly yearsTold: ReadonlyMap<string, number> | undefined;
  readonly memory: Memory;
  /** the day of the lead, for what is quoted from that day: `Today’s ruling` */
  readonly spoken: Settled | undefined;
  /** the date that this one is joined to: `April or May` */
  readonly beside: Settled | undefined;
  readonly block: number;
  /** whether the sentence compares stretches of months: `for the nine months` */
  readonly overMonths: () => boolean;
  /** past or future, by the cue or tense that governs the mention; asked only where it matters */
  readonly direction: () => Direction | undefined;
}

/** The calendar value of a mention, what settled it, and how, in words. */
export interface Resolution {
  readonly value: string;
  readonly resolved: 'stated' | 'published' | 'article';
  readonly because: string;
  /** first day and precision, for what refers back */
  readonly settled?: Pick<Settled, 'day' | 'unit'>;
  readonly mismatch?: string;
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** The weekdays as a reader is told of them, from 1 for Monday. */
export const WEEKDAY_TITLES: readonly string[] = ['', ...WEEKDAY_NAMES.map(capital)];

/** The months as a reader is told of them, from 1 for January. */
export const MONTH_TITLES: readonly string[] = ['', ...MONTH_NAMES.map(capital)];

/** What the words say without anything else. */
export const stated = (value: string, settled?: Resolution['settled']): Resolution => ({
  value,
  resolved: 'stated',
  because: 'the words say it',
  ...(settled ? { settled } : {}),
});

/** A day that can be meant, and why. */
export interface Candidate {
  readonly day: Day;
  readonly why: string;
}

/** A day counted from the publication, and why it was taken. */
export const asDay = (
  { day, why }: Candidate,
  { anchorWords }: Setting,
  mismatch: { mismatch?: string } = {},
): Resolution => ({
  value: isoDay(day),
  resolved: 'published',
  because: `${why} ${anchorWords}`,
  settled: { day, unit: 'day' },
  ...mismatch,
});

/** A weekday printed with a date is checked against it. */
export function mismatchOf(date: Day, weekday: number | undefined): { mismatch?: string } {
  if (weekday === undefined || weekdayOf(date) === weekday) return {};
  return { mismatch: `${isoDay(date)} is a ${WEEKDAY_TITLES[weekdayOf(date)]}, not a ${WEEKDAY_TITLES[weekday]}` };
}
