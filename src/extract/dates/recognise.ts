import { ARTICLES } from '../../lexicon/grammar.ts';
import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import type { Document } from '../../text/document.ts';
import { type Scan, wordAt } from '../../text/scan.ts';
import { byPosition } from '../../text/span.ts';
import { Shape, tokenize } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { words } from '../../text/word-list.ts';
import { dayMonth, furtherDay, furtherYear, monthDate, nthWeekdayOf, weekdayDate } from './absolute.ts';
import { anaphoric, dayBeside, sameDay } from './anaphora.ts';
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
import type { Mention } from './reading.ts';
import { nearDay, nthDay, pointed, secondDay, weekOf } from './relative.ts';
import type { Found, Recogniser } from './scan.ts';
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

const PARTS = new Set(['end', 'beginning', 'start', 'middle', 'rest', 'close', 'part']);

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

const RECOGNISERS: ReadonlyMap<string, readonly Recogniser[]> = (() => {
  const table = new Map<string, Recogniser[]>();
  const add = (words: Iterable<string>, ...recognisers: Recogniser[]): void => {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), ...recognisers]);
  };
  add(
    ['the'],
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
  );
  add(['a', 'an'], counted, partOf);
  add(MODIFIERS, modified);
  add(['end', 'beginning', 'middle'], (scan, at) =>
    wordAt(scan, at + 1) === 'of' ? widened(scan, at, at + 2) : undefined,
  );
  add(['earlier', 'later'], comparative);
  add(['first', 'last', 'second', 'third', 'fourth'], nthWeekdayOf);
  add(['first', 'last', 'second', 'latter', 'final'], half, monthsOf);
  add(MONTHS.keys(), monthDate);
  add(WEEKDAYS.keys(), weekdayDate);
  add(SHORT_WEEKDAYS.keys(), weekdayDate);
  add(['today', 'tonight', 'yesterday', 'tomorrow'], nearDay);
  add(['fiscal', 'fy', 'financial'], fiscalYear, quarter);
  add(['first', 'second', 'third', 'fourth'], quarter);
  add(['q1', 'q2', 'q3', 'q4'], quarter);
  add(NUMBER_WORDS, counted, bareYear);
  add(['twentieth', 'nineteenth', 'eighteenth', 'twenty', 'seventeenth'], century);
  add(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'], decadeWord);
  add(SEASONS.keys(), season);
  add(HOLIDAY_STARTS, holiday);
  add(POINTERS.keys(), pointed);
  add(
    [...BACK_POINTERS.keys()].filter((word) => word === 'that'),
    anaphoric,
  );
  add(["'", '‘'], (scan, at) => (at + 1 < scan.to ? decade(scan, at + 1) : undefined));
  add(['year'], yearBeside);
  add(APPROXIMATORS, counted);
  add(['more', 'less'], counted);
  add(VAGUE_COUNTS, counted);
  add(LOOSE_STARTS, loose);
  return table;
})();

const NUMERIC: readonly Recogniser[] = [numericDate, dayMonth, counted, bareYear];
const ORDINAL: readonly Recogniser[] = [decade, dayMonth, century, quarter];

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
const FIRST = cueClass(RECOGNISERS.keys());
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
function mayBegin({ tokens, to }: Scan, at: number): boolean {
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
function dateAt(scan: Scan, at: number): Found | undefined {
  const shape = scan.tokens.shape[at];
  const recognisers =
    shape === Shape.Number ? NUMERIC : shape === Shape.Ordinal ? ORDINAL : RECOGNISERS.get(scan.tokens.word[at]!);
  if (!recognisers || (ARTICLES.has(scan.tokens.word[at]!) && !startsDate(scan, at + 1))) return undefined;
  for (const recogniser of recognisers) {
    const found = recogniser(scan, at);
    if (found) return found;
  }
  return undefined;
}

/** Every date expression of the article and its captions, in order, not overlapping. One pass over the tokens. */
export function findMentions(doc: Document): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = doc;
  for (const { from, to, block } of doc.sentences) scanMentions({ tokens, from, to }, block, mentions);
  const read = mentions.length;
  doc.blocks.forEach((block, index) => {
    if (block.kind === 'caption') mentions.push(...blockMentions(doc, index));
  });
  return mentions.length === read ? mentions : mentions.sort(byPosition);
}

/** The date expressions of one sentence. */
export function sentenceMentions({ tokens, sentences }: Document, sentence: number): Mention[] {
  const { from, to, block } = sentences[sentence]!;
  return scanMentions({ tokens, from, to }, block, []);
}

/** The date expressions of a block that is not read for anything else: a caption says when its picture was taken, a byline when it was written. */
export function blockMentions({ text, blocks }: Document, block: number): Mention[] {
  const tokens = tokenize(text, blocks[block]!);
  return scanMentions({ tokens, from: 0, to: tokens.count }, block, []);
}

/** What goes on from a date: `April 3 and 4`, `1957-58`, `April 3, a day before the vote`. */
const nextOf = (scan: Scan, found: Found): Found | undefined =>
  furtherDay(scan, found) ?? furtherYear(scan, found) ?? sameDay(scan, found);

function scanMentions(scan: Scan, block: number, mentions: Mention[]): Mention[] {
  const { tokens, from, to } = scan;
  let at = from;
  while (at < to) {
    let found = mayBegin(scan, at) ? dateAt(scan, at) : undefined;
    if (!found) {
      at++;
      continue;
    }
    for (let next: Found | undefined = found; next; next = nextOf(scan, found)) {
      found = next;
      const end = found.end ?? tokens.end[found.to - 1]!;
      const { rule, reading } = found;
      mentions.push({
        start: tokens.start[found.from]!,
        end,
        scan,
        from: found.from,
        to: found.to,
        block,
        rule,
        reading,
      });
    }
    at = found.to;
  }
  return mentions;
}
