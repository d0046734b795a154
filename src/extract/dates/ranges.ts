import type { Calendar, Mention } from './reading.ts';

const JOINTS = new Set(['and', 'to', 'through', 'until', 'till', 'or', '-', '–', '—']);

/** In `between August and November 2001` the end of the range gives its beginning the year. */
export function joinRanges(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.scan !== mention.scan || next.from !== mention.to + 1) return mention;
    if (!JOINTS.has(mention.scan.tokens.word[mention.to]!)) return mention;
    const [one, other] = [mention.reading, next.reading];
    if (one.form !== 'calendar' || other.form !== 'calendar' || !isOpen(one) || other.year === undefined)
      return mention;
    return other.month === undefined ? mention : { ...mention, reading: { ...one, until: other } };
  });
}

const isOpen = ({ year, month, yearShift, pointer }: Calendar): boolean =>
  month !== undefined && year === undefined && yearShift === undefined && pointer === undefined;
