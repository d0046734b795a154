import { ARTICLES } from '../../lexicon/grammar.ts';
import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import { readersBy } from '../../rules/readers.ts';
import { type Scan, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet, words } from '../../text/word-list.ts';
import { dayMonth, monthDate, nthWeekdayOf, weekdayDate } from './absolute.ts';
import { anaphoric, dayBeside } from './anaphora.ts';
import { counted } from './counted.ts';
import {
  APPROXIMATORS,
  BACK_POINTERS,
  DAYPARTS,
  MODIFIERS,
  MONTHS,
  PLURAL_UNITS,
  POINTERS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from './lexicon.ts';
import { LOOSE_STARTS, loose } from './loose.ts';
import { numericDate } from './numeric.ts';
import { fiscalYear, HOLIDAY_STARTS, half, holiday, monthsOf, quarter, season } from './period.ts';
import { nearDay, nthDay, pointed, secondDay, weekOf } from './relative.ts';
import type { Found, Reader } from './scan.ts';
import { thePeriod, yearBeside } from './the-period.ts';
import { bareYear, century, decade, decadeWord } from './year.ts';

/** `early 1990`, `late February`, `the mid-1990s`, `early this week`, `early in the year`. */
function modified(scan: Scan, at: number): Found | undefined {
  let next = wordAt(scan, at) === 'the' ? at + 1 : at;
  if (!MODIFIERS.has(wordAt(scan, next))) return undefined;
  next++;
  if (wordAt(scan, next) === '-') next++;
  else if (wordAt(scan, next) === 'in' || wordAt(scan, next) === 'on') next++;
  return widened(scan, at, next);
}

const PARTS = wordSet('end beginning start middle rest close part');

/** `the end of 1990`, `the beginning of the year`, `a good part of 1990`. */
function partOf(scan: Scan, at: number): Found | undefined {
  let next = at + 1;
  if (wordAt(scan, at) === 'a' && /^(?:good|large)$/.test(wordAt(scan, next))) next++;
  if (wordAt(scan, at) === 'the' && wordAt(scan, next) === 'very') next++;
  if (!PARTS.has(wordAt(scan, next)) || wordAt(scan, next + 1) !== 'of') return undefined;
  return widened(scan, at, next + 2);
}

/** `earlier this month`, `later that year`, `earlier in the day`, `earlier Sunday`. */
function comparative(scan: Scan, at: number): Found | undefined {
  const next = wordAt(scan, at + 1);
  if (next === 'in' && wordAt(scan, at + 2) === 'the') {
    const unit = wordAt(scan, at + 3);
    if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')
      return {
        from: at,
        to: at + 4,
        rule: 'date/compared',
        reading: { form: 'shift', unit, by: 0, from: unit === 'day' ? 'mentioned' : 'published' },
      };
  }
  return widened(scan, at, next === 'on' ? at + 2 : at + 1);
}

/** The date at a token, with the words before it that belong to it. */
function widened(scan: Scan, from: number, at: number): Found | undefined {
  const core = at < scan.to ? dateAt(scan, at) : undefined;
  if (!core || core.reading.form === 'loose' || core.rule === 'date/ago') return undefined;
  return { ...core, from, rule: core.rule };
}

const AFTER_THE = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty latter final half day night morning
  year fiscal financial weekend quarter period latest comparable corresponding like very good large couple few dozen
  near past coming end
`);

/** Which readers a word calls: the ways in which a date begins with a word. */
const READERS = readersBy<Reader>([
  [
    'the',
    nthWeekdayOf,
    secondDay,
    nthDay,
    dayBeside,
    weekOf,
    modified,
    partOf,
    pointed,
    anaphoric,
    theQuarter,
    thePeriod,
    dayMonth,
  ],
  ['a an', counted, partOf],
  [MODIFIERS, modified],
  ['end beginning middle', (scan, at) => (wordAt(scan, at + 1) === 'of' ? widened(scan, at, at + 2) : undefined)],
  ['earlier later', comparative],
  ['first last second third fourth', nthWeekdayOf],
  ['first last second latter final', half, monthsOf],
  [MONTHS.keys(), monthDate],
  [WEEKDAYS.keys(), weekdayDate],
  [SHORT_WEEKDAYS.keys(), weekdayDate],
  ['today tonight yesterday tomorrow', nearDay],
  ['fiscal fy financial', fiscalYear, quarter],
  ['first second third fourth', quarter],
  ['q1 q2 q3 q4', quarter],
  [NUMBER_WORDS, counted, bareYear],
  ['seventeenth eighteenth nineteenth twentieth twenty', century],
  ['twenties thirties forties fifties sixties seventies eighties nineties', decadeWord],
  [SEASONS.keys(), season],
  [HOLIDAY_STARTS, holiday],
  [POINTERS.keys(), pointed],
  ['that', anaphoric],
  ["' ‘", (scan, at) => (at + 1 < scan.to ? decade(scan, at + 1) : undefined)],
  ['year', yearBeside],
  [APPROXIMATORS, counted],
  ['more less', counted],
  [VAGUE_COUNTS, counted],
  [LOOSE_STARTS, loose],
]);

const NUMERIC: readonly Reader[] = [numericDate, dayMonth, counted, bareYear];
const ORDINAL: readonly Reader[] = [decade, dayMonth, century, quarter];

/** `the third quarter`, `the fiscal first quarter`, `the 1988 quarter`, `the summer`. */
function theQuarter(scan: Scan, at: number): Found | undefined {
  const next = wordAt(scan, at + 1);
  if (/^(?:19|20)\d\d$/.test(next) && wordAt(scan, at + 2) === 'quarter')
    return {
      from: at,
      to: at + 3,
      rule: 'date/quarter',
      reading: { form: 'calendar', year: Number(next), sameQuarter: true },
    };
  const found = at + 1 < scan.to ? (quarter(scan, at + 1) ?? half(scan, at + 1) ?? season(scan, at + 1)) : undefined;
  return found && { ...found, from: at };
}

/** Words after an article with which a date goes on; after most others nothing need be tried. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MODIFIERS,
  ...PARTS,
  ...POINTERS.keys(),
  ...BACK_POINTERS.keys(),
  ...SEASONS.keys(),
  ...UNITS.keys(),
  ...AFTER_THE,
]);

/** Words with which a date may begin. */
const FIRST = cueClass(READERS.keys());
/** Of these, the ones with which hardly any date begins: only a few words can follow where one does. */
const SELDOM: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...APPROXIMATORS,
  ...NUMBER_WORDS,
  ...VAGUE_COUNTS,
  ...words('this that more less new good these first second third fourth years months weeks days recent end year'),
  "'",
]);
const SECOND = cueClass([
  ...AFTER_ARTICLE,
  ...DAYPARTS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...HOLIDAY_STARTS,
  ...PLURAL_UNITS.keys(),
  ...NUMBER_WORDS,
  ...VAGUE_COUNTS,
  ...['a', 'an', 'than', 'ago', 'of', '-', "'s"],
]);

/** Whether a date may begin at the token: what most tokens are not. */
export function mayBegin({ tokens, to }: Scan, at: number): boolean {
  const shape = tokens.shape[at];
  if (shape === Shape.Number || shape === Shape.Ordinal) return true;
  if ((tokens.cues[at]! & FIRST) === 0) return false;
  const word = tokens.word[at]!;
  if (word === 'may' && shape === Shape.Lower) return false;
  if (!SELDOM.has(word)) return true;
  const next = tokens.shape[at + 1];
  return at + 1 < to && (next === Shape.Number || next === Shape.Ordinal || (tokens.cues[at + 1]! & SECOND) !== 0);
}

/** Whether a date can go on at the token after an article. */
function startsDate({ tokens, to }: Scan, at: number): boolean {
  if (at >= to) return false;
  const shape = tokens.shape[at];
  return shape === Shape.Number || shape === Shape.Ordinal || AFTER_ARTICLE.has(tokens.word[at]!);
}

/** The date that begins at the token, if any. */
export function dateAt(scan: Scan, at: number): Found | undefined {
  const shape = scan.tokens.shape[at];
  const readers =
    shape === Shape.Number ? NUMERIC : shape === Shape.Ordinal ? ORDINAL : READERS.get(scan.tokens.word[at]!);
  if (!readers || (ARTICLES.has(scan.tokens.word[at]!) && !startsDate(scan, at + 1))) return undefined;
  for (const reader of readers) {
    const found = reader(scan, at);
    if (found) return found;
  }
  return undefined;
}
