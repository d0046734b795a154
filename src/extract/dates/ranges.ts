import { wordSet } from '../../text/word-list.ts';
import type { Calendar, Mention, Reading } from './reading.ts';

const JOINTS = wordSet('and to through until till or - – —');

/** In `between August and November 2001` the end of the range gives its beginning the year, in `the quarter ended July 31` its day the quarter. */
export function joinRanges(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.scan !== mention.scan || next.from !== mention.to + 1) return mention;
    if (mention.scan.tokens.word[mention.to] === 'ended') return closed(mention, next.reading);
    if (!JOINTS.has(mention.scan.tokens.word[mention.to]!)) return mention;
    const [one, other] = [mention.reading, next.reading];
    if (one.form !== 'calendar' || other.form !== 'calendar' || !isOpen(one) || other.year === undefined)
      return mention;
    return other.month === undefined ? mention : { ...mention, reading: { ...one, until: other } };
  });
}

/** A quarter with the day on which it ended. */
function closed(mention: Mention, end: Reading): Mention {
  const { reading } = mention;
  const isQuarter = reading.form === 'calendar' ? reading.quarter !== undefined : isThisQuarter(reading);
  if (!isQuarter || end.form !== 'calendar' || end.month === undefined || end.day === undefined) return mention;
  return { ...mention, reading: { ...reading, ended: end } as Reading };
}

const isThisQuarter = (reading: Reading): boolean =>
  reading.form === 'shift' && reading.unit === 'quarter' && reading.by === 0;

const isOpen = ({ year, month, yearShift, pointer }: Calendar): boolean =>
  month !== undefined && year === undefined && yearShift === undefined && pointer === undefined;
