import { NOUN_MARKERS } from '../../lexicon/grammar.ts';
import { ordinalAt } from '../../lexicon/numbers.ts';
import { isCapital, isGlued, isNumber, type Scan, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import {
  AFTER_WEEKDAY_NAME,
  BEFORE_WEEKDAY_NAME,
  DAYPARTS,
  isShortMonth,
  MONTHS,
  NAMELIKE_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './lexicon.ts';
import { dayOfMonth, numericDate } from './numeric.ts';
import type { Calendar } from './reading.ts';
import type { Found } from './scan.ts';
import { yearAfter, yearAt } from './year.ts';

/** A day of the month at a token: `20`, `20th`, `eighth`. */
interface DayAt {
  readonly day: number;
  readonly to: number;
  /** offset in the last token at which the digits end, where letters are glued to them */
  readonly end?: number;
}

function dayAt(scan: Scan, at: number): DayAt | undefined {
  const { tokens } = scan;
  const word = wordAt(scan, at);
  if (isNumber(scan, at))
    return /^\d{1,2}$/.test(word) && dayOfMonth(Number(word)) ? { day: Number(word), to: at + 1 } : undefined;
  if (at < scan.to && tokens.shape[at] === Shape.Ordinal) {
    const digits = /^(\d{1,2})([a-z]{1,2})$/.exec(word);
    if (!digits || !dayOfMonth(Number(digits[1]))) return undefined;
    const day = Number(digits[1]);
    return /^(?:st|nd|rd|th)$/.test(digits[2]!)
      ? { day, to: at + 1 }
      : { day, to: at + 1, end: tokens.start[at]! + digits[1]!.length };
  }
  const ordinal = at < scan.to ? ordinalAt(tokens, at, scan.to) : undefined;
  return ordinal && dayOfMonth(ordinal.value) ? { day: ordinal.value, to: ordinal.to } : undefined;
}

/** What follows the day in `March 20, 2025`, `March 20 2025`, `March 20`. */
function finishDay(scan: Scan, from: number, month: number, found: DayAt, rule: string): Found {
  if (found.end !== undefined)
    return { from, to: found.to, end: found.end, rule, reading: { form: 'calendar', month, day: found.day } };
  const year = yearAfter(scan, found.to);
  const to = year?.to ?? found.to;
  const election = !year && ELECTION_DATE.has(wordAt(scan, to)) ? { election: true as const } : {};
  return {
    from,
    to,
    rule,
    reading: { form: 'calendar', month, day: found.day, ...(year ? year.parts : {}), ...election },
  };
}

const isMonthWord = (scan: Scan, at: number): number | undefined =>
  isCapital(scan, at) ? MONTHS.get(wordAt(scan, at)) : undefined;

/** `March 20`, `March 20, 2025`, `March 2025`, `March of last year`, and a bare `March` where a month can stand. */
export function monthDate(scan: Scan, at: number): Found | undefined {
  const month = isMonthWord(scan, at);
  if (month === undefined) return undefined;
  const joined = /^(\d{1,2}),(\d{4})$/.exec(wordAt(scan, at + 1));
  if (joined && dayOfMonth(Number(joined[1])))
    return {
      from: at,
      to: at + 2,
      rule: 'date/full',
      reading: { form: 'calendar', year: Number(joined[2]), month, day: Number(joined[1]) },
    };
  const glue = wordAt(scan, at + 1) === '-' && isNumber(scan, at + 2) && isGlued(scan, at) ? 1 : 0;
  const day = dayAt(scan, at + 1 + glue);
  if (day && !isScore(scan, day.to)) return finishDay(scan, at, month, day, 'date/month-day');
  const year = yearAfter(scan, at + 1);
  if (year)
    return { from: at, to: year.to, rule: 'date/month-year', reading: { form: 'calendar', month, ...year.parts } };
  return bareMonth(scan, at, month);
}

/** Whether the number before the token goes on as a vote or a time: `5-4`, `5:30`. */
function isScore(scan: Scan, at: number): boolean {
  return wordAt(scan, at) === ':' && isGlued(scan, at - 1) && isGlued(scan, at) && isNumber(scan, at + 1);
}

const BEFORE_MONTH = wordSet(`
  in since by until till through during before after between from of for to late early mid last this next past every
  each that its their his her our a an the when and or as around about throughout beginning starting ending effective
  within toward towards come beyond at 's -
`);
const DETERMINERS = wordSet(NOUN_MARKERS, "our 's that at");

function bareMonth(scan: Scan, at: number, month: number): Found | undefined {
  const word = wordAt(scan, at);
  if (isShortMonth(word)) return undefined;
  const election = isElection(scan, at);
  const reading: Calendar = { form: 'calendar', month, ...(election ? { election } : {}) };
  const found: Found = { from: at, to: at + 1, rule: 'date/month', reading };
  const before = wordAt(scan, at - 1);
  if (before === 'every' || before === 'each') return undefined;
  const after = wordAt(scan, at + 1);
  if (!NAMELIKE_MONTHS.has(word)) return found;
  // “In August Cole left”, but not “heard in June Penrose v. Holt”
  const opens = before === 'in' && isSentenceStart(scan, at - 1);
  if (isCapital(scan, at + 1) && !MONTHS.has(after) && !isSentenceStart(scan, at) && !opens) return undefined;
  if (before === ',' && MONTHS.has(wordAt(scan, at - 2))) return found;
  if (isSentenceStart(scan, at))
    return at > scan.from || word !== 'april' || !isLowerNext(scan, at) ? undefined : found;
  if (!BEFORE_MONTH.has(before) || isBeyondMonth(before, after) || isMarchOf(scan, at)) return undefined;
  if (DETERMINERS.has(before)) return isLowerNext(scan, at) && scan.tokens.shape[at] !== Shape.Caps ? found : undefined;
  return found;
}

const ELECTION_DATE = wordSet('election elections midterm midterms general presidential congressional');
const ELECTION = wordSet('election elections midterm midterms ballot ballots polls presidential');

/** `the November election`, `at the ballot box in November` */
function isElection(scan: Scan, at: number): boolean {
  const next = wordAt(scan, wordAt(scan, at + 1) === "'s" ? at + 2 : at + 1);
  if (ELECTION.has(next) || ELECTION_DATE.has(next)) return true;
  return (
    /^(?:in|this|of)$/.test(wordAt(scan, at - 1)) &&
    (ELECTION.has(wordAt(scan, at - 2)) || ELECTION.has(wordAt(scan, at - 3)))
  );
}

/** `the Women’s March`: people, not a month. */
const isMarchOf = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === 'march' &&
  wordAt(scan, at - 1) === "'s" &&
  /^(?:women|men|people|workers|teachers)$/.test(wordAt(scan, at - 2));

/** `and June said`: two words of which the second is somebody's name. */
const isBeyondMonth = (before: string, after: string): boolean =>
  (before === 'and' || before === 'for' || before === 'to' || before === 'of' || before === 'as' || before === 'or') &&
  /^(?:'s|said|says|told|was|is|has|had)$/.test(after);

const isLowerNext = (scan: Scan, at: number): boolean => at + 1 < scan.to && scan.tokens.shape[at + 1] === Shape.Lower;

function isSentenceStart(scan: Scan, at: number): boolean {
  return at === scan.from || (at === scan.from + 1 && scan.tokens.shape[scan.from] === Shape.Mark);
}

/** `7 March`, `7 March 2025`, `20th of March`, `the 20th of March`. */
export function dayMonth(scan: Scan, at: number): Found | undefined {
  const first = wordAt(scan, at) === 'the' ? at + 1 : at;
  const day = dayAt(scan, first);
  if (!day || day.end !== undefined) return undefined;
  const of = wordAt(scan, day.to) === 'of' ? 1 : 0;
  const month = isMonthWord(scan, day.to + of);
  if (month === undefined || (first > at && !of)) return undefined;
  if (/^[$£€#§]$/.test(wordAt(scan, at - 1))) return undefined;
  const year = yearAfter(scan, day.to + of + 1);
  const word = wordAt(scan, day.to);
  if (!of && !year && (isShortMonth(word) || NAMELIKE_MONTHS.has(word)) && isCapital(scan, day.to + 1))
    return undefined;
  return {
    from: at,
    to: year?.to ?? day.to + of + 1,
    rule: 'date/day-month',
    reading: { form: 'calendar', month, day: day.day, ...(year ? year.parts : {}) },
  };
}

/** `Wednesday`, `Thursday, March 20, 2025`, `Thursday through Sunday`. */
export function weekdayDate(scan: Scan, at: number): Found | undefined {
  if (!isCapital(scan, at)) return undefined;
  const full = WEEKDAYS.get(wordAt(scan, at));
  const weekday = full ?? SHORT_WEEKDAYS.get(wordAt(scan, at));
  if (weekday === undefined) return undefined;
  const dated = dateAfterWeekday(scan, at, weekday);
  if (dated) return dated;
  if (full === undefined || isWeekdayName(scan, at)) return undefined;
  // “that Saturday in February” is told by what follows
  const some =
    /^(?:in|of)$/.test(wordAt(scan, at + 1)) && isMonthWord(scan, at + 2) !== undefined ? { some: true as const } : {};
  const last = /^(?:through|thru|-|–)$/.test(wordAt(scan, at + 1)) ? WEEKDAYS.get(wordAt(scan, at + 2)) : undefined;
  if (last !== undefined)
    return {
      from: at,
      to: at + 3,
      rule: 'date/weekday-range',
      reading: { form: 'calendar', weekday, lastWeekday: last },
    };
  return { from: at, to: at + 1, rule: 'date/weekday', reading: { form: 'calendar', weekday, ...some } };
}

function dateAfterWeekday(scan: Scan, at: number, weekday: number): Found | undefined {
  let next = at + 1;
  if (DAYPARTS.has(wordAt(scan, next))) next++;
  if (wordAt(scan, next) === ',') next++;
  if (wordAt(scan, next) === 'the' && isMonthWord(scan, next + 3) === undefined) return undefined;
  const date = monthDate(scan, next) ?? dayMonth(scan, next) ?? numericDate(scan, next);
  if (date?.reading.form !== 'calendar' || date.reading.day === undefined) return undefined;
  return { ...date, from: at, rule: 'date/weekday-date', reading: { ...date.reading, weekday } };
}

function isWeekdayName(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const after = wordAt(scan, at + 1);
  if (before === 'every' || before === 'each' || BEFORE_WEEKDAY_NAME.has(before)) return true;
  // “on a Friday” is any Friday
  if (before === 'a' && (after === '' || /^[.,;]$/.test(after))) return true;
  if (AFTER_WEEKDAY_NAME.has(after) && isCapital(scan, at + 1)) return true;
  return after === 'night' && /^(?:live|football|lights|fever|massacre)$/.test(wordAt(scan, at + 2));
}

/** A further day of the month just named: `May 3 or 4`, `March 3-5`, `April 3 and 4`. */
export function furtherDay(scan: Scan, previous: Found): Found | undefined {
  const { reading } = previous;
  if (
    reading.form !== 'calendar' ||
    reading.month === undefined ||
    reading.day === undefined ||
    previous.end !== undefined
  )
    return undefined;
  const joint = wordAt(scan, previous.to);
  if (!/^(?:-|–|and|or|to|through)$/.test(joint)) return undefined;
  const day = dayAt(scan, previous.to + 1);
  if (!day || day.end !== undefined || day.day <= reading.day || yearAt(scan, previous.to + 1)) return undefined;
  const after = wordAt(scan, day.to);
  const spaced = joint !== '-' && joint !== '–';
  if (spaced && after !== '' && scan.tokens.shape[day.to] !== Shape.Mark && !/^(?:in|at|of|to|for|and)$/.test(after))
    return undefined;
  return finishDay(scan, previous.to + 1, reading.month, day, 'date/further-day');
}

/** `the first Monday in October`, `second Tuesday of November 2026`. */
export function nthWeekdayOf(scan: Scan, at: number): Found | undefined {
  const first = wordAt(scan, at) === 'the' ? at + 1 : at;
  const nth = wordAt(scan, first) === 'last' ? -1 : NTH.indexOf(wordAt(scan, first));
  const weekday = isCapital(scan, first + 1) ? WEEKDAYS.get(wordAt(scan, first + 1)) : undefined;
  if (nth === 0 || nth < -1 || weekday === undefined || !/^(?:in|of)$/.test(wordAt(scan, first + 2))) return undefined;
  const month = monthDate(scan, first + 3);
  if (month?.reading.form !== 'calendar' || month.reading.day !== undefined || month.reading.month === undefined)
    return undefined;
  return { ...month, from: at, rule: 'date/nth-weekday', reading: { ...month.reading, weekday, nth } };
}

const NTH = ['', 'first', 'second', 'third', 'fourth'];

/** The second year of a range: `1957-58`, `2002–2005`. */
export function furtherYear(scan: Scan, previous: Found): Found | undefined {
  const { reading } = previous;
  if (reading.form !== 'calendar' || reading.year === undefined || previous.rule !== 'date/year') return undefined;
  const short = wordAt(scan, previous.to + 1);
  if (!/^[-–]$/.test(wordAt(scan, previous.to)) || !/^\d\d$/.test(short) || !isGlued(scan, previous.to))
    return undefined;
  const year = reading.year - (reading.year % 100) + Number(short);
  if (year <= reading.year) return undefined;
  return { from: previous.to + 1, to: previous.to + 2, rule: 'date/year', reading: { form: 'calendar', year } };
}
