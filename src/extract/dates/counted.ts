import { NUMBER_WORDS, numberAt } from '../../lexicon/numbers.ts';
import { isNumber, type Scan, wordAt } from '../../text/scan.ts';
import { APPROXIMATORS, PLURAL_UNITS, UNITS, VAGUE_COUNTS } from './lexicon.ts';
import { COMPARED, found, shift } from './made.ts';
import type { Unit } from './reading.ts';
import type { Found } from './scan.ts';

/** A count of units: `two weeks`, `a year`, `several months`, `a couple of days`. */
interface Span {
  readonly unit: Unit;
  readonly count: number | undefined;
  readonly to: number;
}

function spanAt(scan: Scan, at: number): Span | undefined {
  let next = at;
  let count: number | undefined;
  const word = wordAt(scan, at);
  if (word === 'a' || word === 'an') {
    next++;
    if (wordAt(scan, next) === 'dozen') {
      count = 12;
      next++;
    } else if (wordAt(scan, next) === 'couple' || wordAt(scan, next) === 'few') {
      next += wordAt(scan, next + 1) === 'of' ? 2 : 1;
    } else count = 1;
  } else if (VAGUE_COUNTS.has(word)) next++;
  else {
    const number = isNumber(scan, at) || NUMBER_WORDS.has(word) ? numberAt(scan.tokens, at, scan.to) : undefined;
    if (!number) return undefined;
    count = number.value;
    next = number.to;
  }
  const unit = UNITS.get(wordAt(scan, next)) ?? PLURAL_UNITS.get(wordAt(scan, next));
  return unit && { unit, count, to: next + 1 };
}

/** `two weeks ago`, `nearly four years ago`, `a year earlier`, `three days later`, `nine years ago this month`. */
export function counted(scan: Scan, at: number): Found | undefined {
  let first = at;
  const word = wordAt(scan, at);
  if (APPROXIMATORS.has(word)) first++;
  else if ((word === 'more' || word === 'less') && wordAt(scan, at + 1) === 'than') first += 2;
  const span = spanAt(scan, first);
  if (!span || (span.count !== undefined && !Number.isInteger(span.count))) return undefined;
  const { unit, count, to } = span;
  switch (wordAt(scan, to)) {
    case 'ago':
      return ago(scan, at, span);
    case 'from':
      if (count === undefined || !/^(?:now|today)$/.test(wordAt(scan, to + 1))) return undefined;
      return found(at, to + 2, 'date/from-now', shift(unit, count));
    case 'earlier':
    case 'before':
    case 'later':
    case 'after': {
      const forward = wordAt(scan, to) === 'later' || wordAt(scan, to) === 'after';
      if (count === undefined || !standsAlone(scan, to)) return undefined;
      return found(at, to + 1, 'date/anaphoric', {
        ...shift(unit, forward ? count : -count, 'mentioned'),
        ...(unit === 'year' && !forward ? COMPARED : {}),
      });
    }
    default:
      return undefined;
  }
}

/** `later` and `earlier` always stand alone; `after` and `before` only where no event follows. */
export function standsAlone(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (word === 'later' || word === 'earlier') return wordAt(scan, at + 1) !== 'than';
  return at + 1 >= scan.to || /^[,.;:?!)]/.test(wordAt(scan, at + 1));
}

function ago(scan: Scan, from: number, { unit, count, to }: Span): Found {
  if (count === undefined) return found(from, to + 1, 'date/ago', { form: 'loose', ref: 'PAST_REF' });
  const next = wordAt(scan, to + 1);
  const as = next === 'this' ? UNITS.get(wordAt(scan, to + 2)) : undefined;
  if (as && as !== unit) return found(from, to + 3, 'date/ago', { ...shift(unit, -count), as });
  if (next === 'today') return found(from, to + 2, 'date/ago', { ...shift(unit, -count), as: 'day' });
  return found(from, to + 1, 'date/ago', {
    ...shift(unit, -count),
    ...(unit === 'year' && count === 1 ? COMPARED : {}),
  });
}
