import type { Scan } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of the calendar that a phrase can count in or point to. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A season, as TIMEX3 writes it. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A time that is told only from now, as TIMEX3 writes it. */
export type Vague = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Which of several: `last` Monday, `this` November, `next` summer, `this past` June. */
export type Pointer = 'last' | 'past' | 'this' | 'next';

/** Parts of the calendar that the words name: a full date, a weekday, a month, a quarter, a decade. */
export interface Calendar {
  readonly form: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday */
  readonly weekday?: number;
  /** the last day of `Thursday through Sunday` */
  readonly lastWeekday?: number;
  /** which such weekday of the month, -1 for the last */
  readonly nth?: number;
  /** one of several that the words do not tell apart: `a Saturday in February` */
  readonly some?: true;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly holiday?: string;
  readonly pointer?: Pointer;
  /** years from the year of publication: -1 for `June last year` */
  readonly yearShift?: number;
  /** the week that holds the date is meant */
  readonly week?: true;
  /** the month of an election: `the November election` */
  readonly election?: true;
  /** the quarter told before, of this year: `the 1988 quarter` */
  readonly sameQuarter?: true;
  /** the day on which the quarter closed: `the second quarter ended Oct. 31` */
  readonly ended?: Calendar;
  /** a later part of the same range gives the month or the year: `between August and November 2001` */
  readonly until?: Calendar;
}

/** A count of units from an anchor: `two weeks ago`, `last year`, `the next day`. */
export interface Shift {
  readonly form: 'shift';
  readonly unit: Unit;
  readonly by: number;
  /** counted from the publication, or from the date the text mentioned last */
  readonly from: 'published' | 'mentioned';
  /** told to compare: `a year earlier`, `year-ago`; in a report on a quarter it is the same quarter */
  readonly compared?: true;
  /** the day on which it closed: `the quarter ended Sept. 30` */
  readonly ended?: Calendar;
  /** the unit in which the result is told: `nine years ago this month` */
  readonly as?: Unit;
}

/** A time with no place on the calendar: `now`, `recently`. */
export interface Loose {
  readonly form: 'loose';
  readonly ref: Vague;
}

/** What the words of a date say, before anything outside them is asked. */
export type Reading = Calendar | Shift | Loose;

/** A date expression: its tokens `from` (inclusive) `to` (exclusive), its span and what the words say. */
export interface Mention extends Span {
  /** the tokens of the sentence or caption it stands in */
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly rule: string;
  readonly reading: Reading;
}
