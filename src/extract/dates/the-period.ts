import { isNumber, type Scan, wordAt } from '../../text/scan.ts';
import { yearBackAt } from './anaphora.ts';
import { LIMITS } from './cues.ts';
import { COMPARED, found, shift } from './made.ts';
import type { Found } from './scan.ts';

/** `the weekend`, `the quarter`, `the latest quarter`, `the year-ago period`, `the year` after a word that takes a time. */
export function thePeriod(scan: Scan, at: number): Found | undefined {
  if (wordAt(scan, at) !== 'the') return undefined;
  const word = wordAt(scan, at + 1);
  if (word === 'weekend') return found(at, at + 2, 'date/period', shift('weekend', 0));
  const compared = comparedPeriod(scan, at, COMPARING.has(word) ? at + 2 : at + 1);
  if (compared) return compared;
  if (word === 'quarter')
    return wordAt(scan, at + 2) === 'of'
      ? undefined
      : found(at, at + 2, 'date/quarter', shift('quarter', 0, 'mentioned'));
  if (word === 'latest' && /^(?:quarter|period)$/.test(wordAt(scan, at + 2)))
    return found(at, at + 3, 'date/quarter', shift('quarter', -1));
  if (word === 'year' && wordAt(scan, at + 2) === '-') return yearBeside(scan, at + 1, at);
  if (word === 'fiscal' && wordAt(scan, at + 2) === 'year' && !isNumber(scan, at + 3))
    return found(at, at + 3, 'date/period', shift('year', 0));
  const unit = word === 'year' || word === 'month' || word === 'week' ? word : undefined;
  if (!unit || !/^(?:of|for|in|during|throughout)$/.test(wordAt(scan, at - 1))) return undefined;
  if (
    /^(?:of|that|to|he|she|they|it|i|we|the|a|in|when|after|before|-|ended|ending|when|leading|prior|since)$/.test(
      wordAt(scan, at + 2),
    )
  )
    return undefined;
  const of = wordAt(scan, at - 1) === 'of';
  if (of && !/^(?:end|beginning|start|middle|course|half|close|days|quarter|months|weeks)$/.test(wordAt(scan, at - 2)))
    return undefined;
  return found(at, at + 2, 'date/period', shift(unit, 0));
}

const COMPARING = new Set(['comparable', 'corresponding', 'same', 'like']);

/** `the quarter a year ago`, `the corresponding period last year`: the quarter of the report, a year before. */
function comparedPeriod(scan: Scan, from: number, noun: number): Found | undefined {
  if (!/^(?:quarter|period)$/.test(wordAt(scan, noun))) return undefined;
  const to = yearBackAt(scan, noun + 1);
  return to === undefined ? undefined : found(from, to, 'date/quarter', shift('quarter', -4, 'mentioned'));
}

/** `year-earlier`, `year-ago quarter`, `year-end`, `year's end`, `year end`. */
export function yearBeside(scan: Scan, at: number, from = at): Found | undefined {
  if (wordAt(scan, at) !== 'year') return undefined;
  const joint = wordAt(scan, at + 1);
  const second = joint === '-' || joint === "'s" ? wordAt(scan, at + 2) : joint;
  const to = joint === '-' || joint === "'s" ? at + 3 : at + 2;
  // “by year-end” is the last day, “at year-end” a stretch
  if (second === 'end')
    return LIMITS.has(wordAt(scan, from - 1)) && joint !== "'s"
      ? found(from, to, 'date/period', { form: 'calendar', month: 12, day: 31, yearShift: 0 })
      : found(from, to, 'date/period', shift('year', 0));
  if (joint !== '-' || (second !== 'ago' && second !== 'earlier')) return undefined;
  const noun = from < at && /^(?:quarter|period)$/.test(wordAt(scan, to)) ? 1 : 0;
  return found(from, to + noun, 'date/year-earlier', { ...shift('year', -1, 'mentioned'), ...COMPARED });
}
