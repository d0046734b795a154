import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Published } from '../../text/source.ts';
import { spanAt } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Day } from './calendar.ts';
import { directionOf } from './direction.ts';
import { type Memory, remember, type Settled } from './memory.ts';
import type { Calendar, Mention } from './reading.ts';
import { findMentions } from './recognise.ts';
import { anchorDay, type Resolution, resolve } from './resolve.ts';
import { timexOf } from './timex.ts';

/** Dates: what the words give, their calendar value and what settled it. */
export function findDates(doc: Document, published?: Published): Draft<DateClaim>[] {
  const mentions = joinRanges(doc, findMentions(doc));
  const anchor = anchorDay(published?.value);
  const anchorWords = published ? `the publication on ${published.value}` : '';
  const memory: Memory = {};
  let lead: Settled | undefined;
  return mentions.map((mention) => {
    const sentence = doc.sentences[mention.sentence]!;
    const resolution = resolve(mention, {
      ...(anchor === undefined ? {} : { anchor }),
      anchorWords,
      memory,
      ...(lead && spanAt(doc.quoted, mention.start) ? { spoken: lead } : {}),
      block: sentence.block,
      direction: () => directionOf({ tokens: doc.tokens, from: sentence.from, to: sentence.to }, mention),
    });
    if (resolution?.settled && isOwn(mention)) {
      const words = doc.text.slice(mention.start, mention.end);
      const settled: Settled = { ...resolution.settled, sentence: mention.sentence, block: sentence.block, words };
      remember(memory, settled);
      if (!lead && anchor !== undefined && isLead(settled, anchor)) lead = settled;
    }
    return draftOf(mention, resolution);
  });
}

/** Whether the date stands by itself, so that others may count from it. */
const isOwn = ({ reading }: Mention): boolean =>
  reading.form !== 'shift' || reading.from === 'published' || reading.unit === 'day';

/** Whether the day is the news of the article: the first day told, shortly before the publication. */
const isLead = ({ unit, day, sentence }: Settled, anchor: Day): boolean =>
  unit === 'day' && sentence < LEAD_SENTENCES && day <= anchor && anchor - day < 4;

const LEAD_SENTENCES = 8;

function draftOf({ start, end, rule, reading }: Mention, resolution: Resolution | undefined): Draft<DateClaim> {
  const timex = timexOf(reading);
  if (!resolution) return { kind: 'date', start, end, rule, timex };
  const { value, resolved, because, mismatch } = resolution;
  return { kind: 'date', start, end, rule, timex, value, resolved, because, ...(mismatch ? { mismatch } : {}) };
}

const JOINTS = new Set(['and', 'to', 'through', 'until', 'till', 'or', '-', '–', '—']);

/** In `between August and November 2001` the end of the range gives its beginning the year. */
function joinRanges({ tokens }: Document, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.from !== mention.to + 1 || !JOINTS.has(tokens.word[mention.to]!)) return mention;
    const [one, other] = [mention.reading, next.reading];
    if (one.form !== 'calendar' || other.form !== 'calendar' || !isOpen(one) || other.year === undefined)
      return mention;
    return other.month === undefined ? mention : { ...mention, reading: { ...one, until: other } };
  });
}

const isOpen = ({ year, month, yearShift, pointer }: Calendar): boolean =>
  month !== undefined && year === undefined && yearShift === undefined && pointer === undefined;
