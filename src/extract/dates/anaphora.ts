import { standsAlone } from './counted.ts';
import { BACK_POINTERS, DAYPARTS, UNITS } from './lexicon.ts';
import { found, shift } from './made.ts';
import { type Found, isCapital, type Scan, startsWith, wordAt } from './scan.ts';

/** `that day`, `the same year`, `the following morning`, `the next day`, `the previous week`. */
export function anaphoric(scan: Scan, at: number): Found | undefined {
  const the = wordAt(scan, at) === 'the' ? 1 : 0;
  const word = wordAt(scan, at + the);
  const by = BACK_POINTERS.get(word);
  if (by === undefined || (the === 1) === (word === 'that')) return undefined;
  const next = at + the + 1;
  const part = wordAt(scan, next);
  const fiscal = part === 'fiscal' ? 1 : 0;
  const yearBack = by === 0 && part === 'month' ? yearBackAt(scan, next + 1) : undefined;
  if (yearBack) return found(at, yearBack, 'date/anaphoric', shift('month', -12, 'mentioned'));
  const unit = DAYPARTS.has(part) && by !== 0 ? 'day' : UNITS.get(wordAt(scan, next + fiscal));
  if (!unit || isCapital(scan, next)) return undefined;
  if (unit === 'day' && word === 'that' && DAYPARTS.has(part)) return undefined;
  return found(at, next + fiscal + 1, 'date/anaphoric', shift(unit, by, 'mentioned'));
}

/** End of `a year earlier`, `last year`, `the previous year` after `the same month`. */
export function yearBackAt(scan: Scan, at: number): number | undefined {
  if (startsWith(scan, at, ['a', 'year', 'earlier']) || startsWith(scan, at, ['a', 'year', 'ago'])) return at + 3;
  if (startsWith(scan, at, ['the', 'previous', 'year']) || startsWith(scan, at, ['the', 'year', 'before']))
    return at + 3;
  return startsWith(scan, at, ['last', 'year']) ? at + 2 : undefined;
}

/** `the day before`, `the day after`, `the morning after`: from the day just told. */
export function dayBeside(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at) !== 'the' || !/^(?:day|night|morning)$/.test(wordAt(scan, at + 1))) return undefined;
  const side = wordAt(scan, at + 2);
  if ((side !== 'before' && side !== 'after') || !standsAlone(scan, at + 2)) return undefined;
  return found(at, at + 3, 'date/anaphoric', shift('day', side === 'after' ? 1 : -1, 'mentioned'));
}
