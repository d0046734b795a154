import { numberAt, ordinalAt } from '../../lexicon/numbers.ts';
import { isCapital, isGlued, isNumber, type Scan, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Calendar } from './reading.ts';
import type { Found } from './scan.ts';

/** A year, or a year told from the year of publication, and where it ends. */
interface YearAt {
  readonly to: number;
  readonly parts: Partial<Calendar>;
}

const YEAR_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The year that may end a date: `, 2025`, `2025`, `of 2025`, `'98`, `last year`, `of this year`. */
export function yearAfter(scan: Scan, at: number): YearAt | undefined {
  let next = at;
  const comma = wordAt(scan, next) === ',';
  if (comma || wordAt(scan, next) === 'of') next++;
  const year = yearAt(scan, next);
  if (year) return { to: year.to, parts: { year: year.year } };
  if (comma) return undefined;
  const shift = YEAR_SHIFTS.get(wordAt(scan, next));
  if (shift !== undefined && wordAt(scan, next + 1) === 'year') return { to: next + 2, parts: { yearShift: shift } };
  const short = /^\d\d$/.exec(wordAt(scan, next + 1));
  if (short && isApostrophe(scan, next) && isGlued(scan, next)) {
    const value = Number(short[0]);
    return { to: next + 2, parts: { year: value < 50 ? 2000 + value : 1900 + value } };
  }
  return undefined;
}

const isApostrophe = (scan: Scan, at: number): boolean => /^['‘]$/.test(wordAt(scan, at));

const CENTURY_WORDS = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** A year of four digits, or in words: `2025`, `nineteen ninety-seven`. */
export function yearAt(scan: Scan, at: number): { readonly year: number; readonly to: number } | undefined {
  const word = wordAt(scan, at);
  if (isNumber(scan, at)) return /^(?:1[5-9]|20)\d\d$/.test(word) ? { year: Number(word), to: at + 1 } : undefined;
  const century = CENTURY_WORDS.get(word);
  if (century === undefined || at + 1 >= scan.to || wordAt(scan, at + 1) === '-') return undefined;
  const rest = numberAt(scan.tokens, at + 1, scan.to);
  if (!rest || rest.value < 10 || rest.value > 99 || scan.tokens.shape[at + 1] === Shape.Number) return undefined;
  return { year: century + rest.value, to: rest.to };
}

const BEFORE_YEAR = wordSet(`
  in since by until till through during before after between from of for to and or late early mid circa around about
  throughout dated
`);
/** Words and marks before a number that make it no year. */
const NOT_BEFORE_YEAR = wordSet(`
  $ £ € # § §§ @ no. nos. sec. sec section sections rule rules chapter title article page pages p. pp. room flight
  route highway docket case bill suite apartment box apt. channel paragraph approximately nearly roughly some over
  exceeding than least most ×
`);
const PEOPLE = wordSet(`
  people persons men women children students voters employees workers members residents troops soldiers
`);
/** Words after a number that count something, or that make a citation of it. */
const NOT_AFTER_YEAR = wordSet(`
  % percent people persons men women children students voters votes employees workers jobs cases times miles feet
  acres yards meters metres pounds euros dollars points pages words hours minutes days weeks months year years per
  million billion barrels tons copies units seats shares members residents troops soldiers homes documents emails
  u.s.c u.s.c. f. p. f.3d f.2d °
`);

/** A year alone: `since 2020`, `a 2014 hearing`, `between 1987 and 1991`. */
export function bareYear(scan: Scan, at: number): Found | undefined {
  const found = yearAt(scan, at);
  if (!found) return undefined;
  const before = wordAt(scan, at - 1);
  const after = wordAt(scan, found.to);
  if (NOT_BEFORE_YEAR.has(before) || isBuiltIn(scan, at, found.to)) return undefined;
  // “in 1996 people did not know”
  const dated = (before === 'in' || before === 'since') && PEOPLE.has(after);
  if (NOT_AFTER_YEAR.has(after) && !dated) return undefined;
  if (found.year < 1900 || found.year > 2060) {
    if (!BEFORE_YEAR.has(before) || /[a-z]s$|children$/.test(after)) return undefined;
  }
  // a book in brackets: “(Harbor Press, 2016)”
  if (before === ',' && after === ')') return undefined;
  if (after === 'u.s.' && /^(?:code|reports)$/.test(wordAt(scan, found.to + 1))) return undefined;
  if (after === 'fiscal' && wordAt(scan, found.to + 1) === 'year')
    return { from: at, to: found.to + 2, rule: 'date/fiscal-year', reading: { form: 'calendar', year: found.year } };
  if (after === "'s" && found.year % 10 === 0 && /^(?:the|early|late|mid)$/.test(before))
    return { from: at, to: found.to + 1, rule: 'date/decade', reading: { form: 'calendar', decade: found.year / 10 } };
  const season = seasonQuarter(scan, at, found.to);
  if (season) return { ...season, reading: { ...season.reading, year: found.year } as Calendar };
  return { from: at, to: found.to, rule: 'date/year', reading: { form: 'calendar', year: found.year } };
}

/** The quarter after a year: `the 1988 third quarter`. */
function seasonQuarter(scan: Scan, from: number, at: number): Found | undefined {
  const ordinal = at < scan.to ? ordinalAt(scan.tokens, at, scan.to) : undefined;
  if (!ordinal || ordinal.value > 4 || wordAt(scan, ordinal.to) !== 'quarter') return undefined;
  return { from, to: ordinal.to + 1, rule: 'date/quarter', reading: { form: 'calendar', quarter: ordinal.value } };
}

/** Whether the digits are part of something longer: a phone number, a docket, a path, a decimal, a sum. */
function isBuiltIn(scan: Scan, at: number, to: number): boolean {
  const before = wordAt(scan, at - 1);
  if (at > scan.from && isGlued(scan, at - 1)) {
    if (/^[/_@:.=&+]$/.test(before)) return true;
    if (/^[-–]$/.test(before) && !isYearLike(wordAt(scan, at - 2)) && isDigits(scan, at - 2)) return true;
    if (/^[-–]$/.test(before) && isCapital(scan, at - 2)) return true;
  }
  if (to < scan.to && isGlued(scan, to - 1)) {
    const after = wordAt(scan, to);
    if (/^[/_@=&+]$/.test(after) || (after === ':' && isNumber(scan, to + 1) && isGlued(scan, to))) return true;
    if (/^[-–]$/.test(after) && isNumber(scan, to + 1) && !/^(?:\d\d|(?:19|20)\d\d)$/.test(wordAt(scan, to + 1)))
      return true;
    if (scan.tokens.shape[to] !== Shape.Mark) return true;
  }
  return false;
}

const isYearLike = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word);
const isDigits = (scan: Scan, at: number): boolean =>
  at >= scan.from && (isNumber(scan, at) || scan.tokens.shape[at] === Shape.Ordinal);

const DECADE_WORDS = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** `the sixties` is a decade, `in her sixties` an age. */
export function decadeWord(scan: Scan, at: number): Found | undefined {
  const decade = DECADE_WORDS.get(wordAt(scan, at));
  if (decade === undefined || !/^(?:the|early|late|mid|-)$/.test(wordAt(scan, at - 1))) return undefined;
  return { from: at, to: at + 1, rule: 'date/decade', reading: { form: 'calendar', decade } };
}

/** `1990s`, `’90s`. */
export function decade(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at);
  const long = /^(1[5-9]|20)(\d)0s$/.exec(word);
  if (long)
    return {
      from: at,
      to: at + 1,
      rule: 'date/decade',
      reading: { form: 'calendar', decade: Number(long[1]! + long[2]!) },
    };
  const short = /^([2-9])0s$/.exec(word);
  if (!short || !isApostrophe(scan, at - 1) || !isGlued(scan, at - 1)) return undefined;
  return {
    from: at - 1,
    to: at + 1,
    rule: 'date/decade',
    reading: { form: 'calendar', decade: 190 + Number(short[1]) },
  };
}

/** `20th century`, `the twenty-first century`. */
export function century(scan: Scan, at: number): Found | undefined {
  const ordinal = ordinalAt(scan.tokens, at, scan.to);
  if (!ordinal || ordinal.value < 2 || ordinal.value > 22) return undefined;
  const joint = wordAt(scan, ordinal.to) === '-' ? 1 : 0;
  if (wordAt(scan, ordinal.to + joint) !== 'century') return undefined;
  return {
    from: at,
    to: ordinal.to + joint + 1,
    rule: 'date/century',
    reading: { form: 'calendar', century: ordinal.value - 1 },
  };
}
