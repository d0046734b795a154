import { NUMBER_WORDS, ordinalAt } from '../../lexicon/numbers.ts';
import { isCapital, isGlued, shapeAt, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { IN_YEARS, LABELS, LOOSE_COUNTS, NOT_COMPOUND, NOT_IN_PHRASE, SINGLE_THINGS, UNIT_NOUNS } from './lexicon.ts';
import { type Amount, amountAt } from './money.ts';
import { approximationBefore, type Counted, countedAt, type Found, isPlural, phraseOf, type Scan } from './scan.ts';

/** A unit word in the plural that the record uses: `years` for `year`, `years` and `decades`. */
function unitOf(head: string): { readonly unit: string; readonly times: number } | undefined {
  const years = IN_YEARS.get(head);
  if (years) return { unit: 'years', times: years };
  const unit =
    UNIT_NOUNS.get(head) ?? UNIT_NOUNS.get(head.replace(/s$/, '')) ?? (head === 'inches' ? 'inches' : undefined);
  return unit ? { unit, times: 1 } : undefined;
}

const made = (from: number, to: number, value: number, things: Pick<Counted, 'words' | 'head'>): Found => {
  const area = things.words.includes('quare ') ? /\bsquare (\w+)$/.exec(things.words.toLowerCase()) : null;
  const unit = area ? { unit: area[0], times: 1 } : unitOf(things.head);
  return {
    from,
    to,
    rule: 'figure/count',
    value: unit ? value * unit.times : value,
    ...(unit ? { unit: unit.unit } : {}),
    ...(unit && (area ?? SPAN.test(things.words)) ? {} : { of: things.words }),
  };
};

/** A unit alone, or with no more than a word that stresses it: `years`, `entire month`. */
const SPAN = /^(?:(?:entire|full|whole|straight|consecutive|more|additional|long)\s)?\S+$/i;

/** `12-page`, `three-judge`, `90-day`: a number joined to what it counts. */
export function compound(scan: Scan, at: number, amount: Amount): Found | undefined {
  if (!/^[-–]$/.test(wordAt(scan, amount.to))) return undefined;
  const noun = wordAt(scan, amount.to + 1);
  if (noun === 'plus') return andMore(scan, at, amount);
  if (shapeAt(scan, amount.to + 1) !== Shape.Lower || NOT_COMPOUND.has(noun) || isLabelled(scan, at)) return undefined;
  if (ordinalAt(scan.tokens, amount.to + 1, scan.to)) return undefined;
  if (amount.value < 1 || amount.value > 100_000 || noun.length < 3 || noun.endsWith('ed')) return undefined;
  if (wordAt(scan, amount.to + 2) === '-' && /^(?:old|on|to|by)$/.test(wordAt(scan, amount.to + 3))) return undefined;
  const unit = UNIT_NOUNS.get(noun);
  return {
    from: at,
    to: amount.to + 2,
    rule: 'figure/compound',
    value: amount.value * (IN_YEARS.get(noun) ?? 1),
    ...(unit ? { unit } : IN_YEARS.has(noun) ? { unit: 'years' } : { of: pluralOf(noun) }),
  };
}

function pluralOf(noun: string): string {
  if (isPlural(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `three-plus years`: that many and more. */
function andMore(scan: Scan, at: number, { to, value }: Amount): Found | undefined {
  const things = countedAt(scan, to + 2);
  return things && { ...made(at, things.to, value, things), approximate: true };
}

/** `30 to 40 days`, `one or two commissioners`, `18-21 months`, `between two and four years`, `25 years to life`. */
export function range(scan: Scan, at: number, amount: Amount): Found | undefined {
  const joint = wordAt(scan, amount.to);
  const dashed = /^[-–]$/.test(joint);
  if (dashed && /^(?:to|or)$/.test(wordAt(scan, amount.to + 1))) return compoundRange(scan, at, amount);
  const between = joint === 'and' && wordAt(scan, at - 1) === 'between';
  if (dashed || between || joint === 'to' || joint === 'or') {
    const other = isNumeral(scan, amount.to + 1) ? amountAt(scan, amount.to + 1) : undefined;
    const things = other && other.value > amount.value ? countedAt(scan, other.to) : undefined;
    if (other && things) {
      const { value: _, ...rest } = made(at, things.to, 1, things);
      return { ...rest, rule: 'figure/range', value: `${amount.value}-${other.value}` };
    }
    return undefined;
  }
  if (/^years?$/.test(joint) && wordAt(scan, amount.to + 1) === 'to' && wordAt(scan, amount.to + 2) === 'life')
    return { from: at, to: amount.to + 3, rule: 'figure/range', value: `${amount.value}-life`, unit: 'years' };
  return undefined;
}

/** `a five- to six-seat majority`. */
function compoundRange(scan: Scan, at: number, amount: Amount): Found | undefined {
  const next = amount.to + 2;
  const other = isNumeral(scan, next) ? amountAt(scan, next) : undefined;
  const found = other && other.value > amount.value ? compound(scan, next, other) : undefined;
  return found && { ...found, from: at, rule: 'figure/range', value: `${amount.value}-${other!.value}` };
}

const isNumeral = (scan: Scan, at: number): boolean =>
  shapeAt(scan, at) === Shape.Number || NUMBER_WORDS.has(wordAt(scan, at));

/** `12,400 tickets`, `nine justices`, `four other mills`. */
export function count(scan: Scan, at: number, amount: Amount): Found | undefined {
  if (!Number.isFinite(amount.value) || isLabelled(scan, at) || isPartOfNumber(scan, at, amount.to)) return undefined;
  if (isAge(scan, at, amount) || isClock(scan, at, amount.to)) return undefined;
  if (amount.value === 1) return single(scan, at, amount);
  const things = countedAt(scan, amount.to);
  if (things) {
    if (isYear(scan, at, amount) || isName(scan, at, amount.to)) return undefined;
    // “years old” and “years ago” are told by other kinds
    if (/^(?:old|ago|earlier|later)$/.test(wordAt(scan, things.to)) && unitOf(things.head)) return undefined;
    return made(at, things.to, amount.value, things);
  }
  return partitive(scan, at, amount) ?? ofWhole(scan, at, amount) ?? bare(scan, at, amount);
}

/** `two of the clerks`, `14 of the tenants`. */
function partitive(scan: Scan, at: number, { value, to }: Amount): Found | undefined {
  if (wordAt(scan, to) !== 'of') return undefined;
  let from = to + 1;
  if (!/^(?:the|those|these|his|her|its|their)$/.test(wordAt(scan, from))) return undefined;
  from++;
  for (let at = from; at < from + 4; at++) if (wordAt(scan, at) === "'s") from = at + 1;
  // “two of the four liberals”: the four are a figure of their own
  const inner = isNumeral(scan, from);
  const things = countedAt(scan, inner ? from + 1 : from);
  return things && { from: at, to: inner ? to : things.to, rule: 'figure/part', value, of: things.words };
}

/** `Of the 60 towns, 14 have …`: what the number counts stands before it. */
function ofWhole(scan: Scan, at: number, { value, to }: Amount): Found | undefined {
  if (wordAt(scan, scan.from) !== 'of' || at > scan.from + 9) return undefined;
  const joint = approximationBefore(scan, at) ?? at;
  if (wordAt(scan, joint - 1) !== ',' || isCapital(scan, to)) return undefined;
  let from = scan.from + 1;
  if (/^(?:the|those|these|his|her|its|their|some|about|roughly)$/.test(wordAt(scan, from))) from++;
  const whole = isNumeral(scan, from) ? amountAt(scan, from) : undefined;
  const things = whole && whole.value > value ? countedAt(scan, whole.to) : undefined;
  if (!things || things.to > joint - 1) return undefined;
  return { from: at, to, rule: 'figure/part', value, of: things.words };
}

/** A number alone, where an approximation or a preposition says that it is one: `roughly 900`, `from 3,100 to 6,000`. */
function bare(scan: Scan, at: number, { value, to }: Amount): Found | undefined {
  const after = wordAt(scan, to);
  if (after === '-' && wordAt(scan, to + 1) === 'to') return undefined;
  if (isCapital(scan, to) || isYear(scan, at, { value, to })) return undefined;
  const shape = shapeAt(scan, at);
  const approximated = approximationBefore(scan, at) !== undefined;
  if (isBoundOfAge(scan, at, value)) return undefined;
  const figure: Found = { from: at, to, rule: 'figure/number', value };
  if (approximated && (shape === Shape.Number || value > 9 || after === '')) return value > 1 ? figure : undefined;
  if (shape !== Shape.Number || !/^(?:from|to|of|by|than)$/.test(wordAt(scan, at - 1))) return undefined;
  return value >= 1000 ? figure : undefined;
}

/** `one year`, `only one juror`, `a single judge`, `one other case`: a single thing that is told as a number. */
function single(scan: Scan, at: number, { to }: Amount): Found | undefined {
  const emphatic = /^(?:only|just|than|least|but|with)$/.test(wordAt(scan, at - 1));
  for (let noun = to; noun < to + 4 && noun < scan.to; noun++) {
    if (shapeAt(scan, noun) === Shape.Mark && wordAt(scan, noun) !== '-') return undefined;
    const word = wordAt(scan, noun);
    if (/^(?:of|day|another|thing|person's|who|that|to)$/.test(word)) return undefined;
    if (NOT_IN_PHRASE.has(word) || isPlural(word)) return undefined;
    if (!SINGLE_THINGS.has(word)) continue;
    if (!emphatic && noun > to + 2) return undefined;
    if (wordAt(scan, noun + 1) === '-' || /^(?:ago|old)$/.test(wordAt(scan, noun + 1))) return undefined;
    return made(at, noun + 1, 1, { head: word, words: phraseOf(scan, to, noun + 1) });
  }
  return undefined;
}

/** `dozens of tenants`, `hundreds of thousands of tenants`. */
export function looseCount(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at);
  if (!LOOSE_COUNTS.has(word) || wordAt(scan, at + 1) !== 'of') return undefined;
  const twice = LOOSE_COUNTS.has(wordAt(scan, at + 2)) && wordAt(scan, at + 3) === 'of';
  if (word === 'tens' && !twice) return undefined;
  const first = twice ? at + 4 : at + 2;
  const things = countedAt(scan, first);
  if (!things) return undefined;
  const unit = unitOf(things.head);
  return {
    from: at,
    to: things.to,
    rule: 'figure/loose',
    value: twice ? `${word} of ${wordAt(scan, at + 2)}` : word,
    ...(things.head === 'dollars' ? { unit: 'USD' } : unit ? { unit: unit.unit } : { of: things.words }),
    approximate: true,
  };
}

/** Words that may follow the article of such a count. */
export const AFTER_ARTICLE: readonly string[] = [
  'pair',
  'trio',
  'dozen',
  'single',
  ...UNIT_NOUNS.keys(),
  ...IN_YEARS.keys(),
];

/** `a pair of cases`, `a dozen states`, `a single charge`, `more than a year`. */
export function articleCount(scan: Scan, at: number): Found | undefined {
  const first = wordAt(scan, at) === 'a' || wordAt(scan, at) === 'an' || wordAt(scan, at) === 'the' ? at + 1 : at;
  const word = wordAt(scan, first);
  if (word === 'pair' && wordAt(scan, first + 1) === 'of') return counted(scan, at, first + 2, 2);
  if (word === 'trio' && wordAt(scan, first + 1) === 'of') return counted(scan, at, first + 2, 3);
  if (word === 'dozen' && first > at) return counted(scan, at, first + 1, 12);
  if (word === 'single' && first > at) return single(scan, first, { value: 1, to: first + 1 });
  const unit = first > at && wordAt(scan, at) !== 'the' ? unitOf(word) : undefined;
  if (!unit || word.endsWith('s')) return undefined;
  const served =
    /^(?:in|of)$/.test(wordAt(scan, first + 1)) &&
    /^(?:prison|jail|custody|probation|confinement|detention)$/.test(wordAt(scan, first + 2));
  if (!served && approximationBefore(scan, at) === undefined) return undefined;
  if (/^(?:ago|old|earlier|later)$/.test(wordAt(scan, first + 1))) return undefined;
  return { from: at, to: first + 1, rule: 'figure/count', value: unit.times, unit: unit.unit };
}

function counted(scan: Scan, from: number, at: number, value: number): Found | undefined {
  const things = countedAt(scan, at);
  return things && made(from, things.to, value, things);
}

/** `life in prison`, `life without parole`, `a life sentence`. */
export function lifeTerm(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at) !== 'life') return undefined;
  const joint = wordAt(scan, at + 1) === '-' ? 1 : 0;
  const word = wordAt(scan, at + 1 + joint);
  let to = at + 2 + joint;
  if (word === 'in' && /^(?:prison|jail)$/.test(wordAt(scan, to + joint))) to += joint + 1;
  else if (word !== 'imprisonment' && word !== 'sentence' && !(word === 'without' && wordAt(scan, to) === 'parole'))
    return undefined;
  else if (word === 'without') to++;
  if (wordAt(scan, to) === 'without' && wordAt(scan, to + 1) === 'parole') to += 2;
  return { from: at, to, rule: 'figure/life', value: 'life', unit: 'sentence' };
}

/** Whether a word or sign before the number makes a label of it: `Section 6103`, `Interstate 85`. */
function isLabelled(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (wordAt(scan, at) === '911') return true;
  return LABELS.has(before) || before === '(' || (before === '-' && isGlued(scan, at - 1) && isGlued(scan, at - 2));
}

/** Whether the digits are part of something longer: a time, a phone number, a citation, a path. */
function isPartOfNumber(scan: Scan, at: number, to: number): boolean {
  if (isGlued(scan, at - 1) && /^[/:.\-–@_#=&+]$/.test(wordAt(scan, at - 1))) return true;
  const after = wordAt(scan, to);
  if (/^(?:u\.s\.c?\.?|u\.s\.c|f\.|f\.2d|f\.3d|s\.|cal\.|cfr|usc|st|rd|nd|th)$/.test(after)) return true;
  return isGlued(scan, to - 1) && /^[/:_@=&+]$/.test(after);
}

/** `Cole, 63,`: an age; so are `aged 63` and `63 years old`, by the words around them. */
function isAge(scan: Scan, at: number, { value, to }: Amount): boolean {
  if (value > 115 || shapeAt(scan, at) !== Shape.Number) return false;
  return (
    wordAt(scan, at - 1) === ',' && /^(?:[,.;)]|and|of|was|is|who|)$/.test(wordAt(scan, to)) && isCapital(scan, at - 2)
  );
}

/** `children under 10`, `anyone over 65`: an age, by the people before it. */
const isBoundOfAge = (scan: Scan, at: number, value: number): boolean =>
  value <= 115 && /^(?:under|over)$/.test(wordAt(scan, at - 1)) && PEOPLE.has(wordAt(scan, at - 2));

const PEOPLE = wordSet(`
  child children kid kids minor minors boy boys girl girls youth youths teenager teenagers adult adults person people those
  anyone anybody everyone everybody man men woman women student students patient patients voter voters resident residents
  citizen citizens worker workers
`);

/** `9 a.m.`, `10 o’clock`. */
const isClock = (scan: Scan, at: number, to: number): boolean =>
  /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|et|est|edt|pt|gmt)$/.test(wordAt(scan, to)) || wordAt(scan, at - 1) === ':';

const isYear = (scan: Scan, at: number, { value, to }: Amount): boolean =>
  shapeAt(scan, at) === Shape.Number &&
  to === at + 1 &&
  /^(?:1[5-9]|20)\d\d$/.test(wordAt(scan, at)) &&
  value >= 1500 &&
  !/^(?:about|than|nearly|some|least|over)$/.test(wordAt(scan, at - 1));

/** `60 Minutes`, `the Ten Commandments`: a number between capitals, or a capital one within a sentence, is part of a name. */
function isName(scan: Scan, at: number, to: number): boolean {
  if (!isCapital(scan, to) || at - 1 <= scan.from) return false;
  if (shapeAt(scan, at) === Shape.Number) return isCapital(scan, at - 1);
  return isCapital(scan, at) && shapeAt(scan, at - 1) === Shape.Lower;
}
