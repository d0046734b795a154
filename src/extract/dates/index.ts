import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Published } from '../../text/source.ts';
import { spanAt } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import { type Day, isoDay } from './calendar.ts';
import { directionOf } from './direction.ts';
import { type Memory, remember, type Settled } from './memory.ts';
import { withoutMenus } from './menus.ts';
import { anchorOf } from './published.ts';
import { joinRanges } from './ranges.ts';
import type { Mention } from './reading.ts';
import { findMentions } from './recognise.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { timexOf, yearless } from './timex.ts';

/** Dates: what the words give, their calendar value and what settled it. */
export function findDates(doc: Document, published?: Published): Draft<DateClaim>[] {
  const mentions = joinRanges(withoutMenus(doc, findMentions(doc)));
  const anchor = anchorOf(doc, published);
  const anchorWords = anchor === undefined ? '' : `the publication on ${isoDay(anchor)}`;
  const yearsTold = anchor === undefined ? toldYears(mentions) : undefined;
  const memory: Memory = {};
  let lead: Settled | undefined;
  let previous: { readonly mention: Mention; readonly settled: Settled | undefined } | undefined;
  const claims: Draft<DateClaim>[] = [];
  for (const mention of mentions) {
    const resolution = resolve(mention, {
      anchor,
      yearsTold,
      anchorWords,
      memory,
      spoken: lead && spanAt(doc.quoted, mention.start) ? lead : undefined,
      beside: previous?.settled && isJoined(previous.mention, mention) ? previous.settled : undefined,
      block: mention.block,
      overMonths: () => tellsMonths(mention),
      direction: () => directionOf(mention),
    });
    const settled = resolution && settledBy(doc, mention, resolution);
    previous = { mention, settled };
    if (settled && isOwn(mention)) {
      remember(memory, settled);
      if (!lead && anchor !== undefined && isLead(mention, settled, anchor)) lead = settled;
    }
    claims.push(draftOf(mention, resolution));
  }
  return claims;
}

/** The date for what refers back to it, where the resolution settles a day or a longer unit. */
function settledBy({ text }: Document, mention: Mention, resolution: Resolution): Settled | undefined {
  const { settled, because, resolved } = resolution;
  if (!settled) return undefined;
  const { start, end, block } = mention;
  return { day: settled.day, unit: settled.unit, block, words: text.slice(start, end), because, resolved };
}

/** The years of the days that the article tells in full, by what they are without it; two years for one are none. */
function toldYears(mentions: readonly Mention[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { reading } of mentions) {
    if (reading.form !== 'calendar' || reading.year === undefined || reading.day === undefined) continue;
    const key = yearless(reading);
    years.set(key, (years.get(key) ?? reading.year) === reading.year ? reading.year : Number.NaN);
  }
  return years;
}

/** Whether nothing but `and`, `or` or a dash stands between two dates: `April or May`. */
const isJoined = (one: Mention, other: Mention): boolean =>
  one.scan === other.scan &&
  other.from === one.to + 1 &&
  JOINTS.has(one.scan.tokens.word[one.to]!) &&
  one.reading.form === 'calendar' &&
  one.reading.month !== undefined;

const JOINTS = wordSet('and or to through - –');

/** Whether `months` stands before the mention in its sentence. */
function tellsMonths({ scan, from }: Mention): boolean {
  for (let at = from - 1; at >= scan.from; at--) if (scan.tokens.word[at] === 'months') return true;
  return false;
}

/** Whether the date stands by itself, so that others may count from it. */
const isOwn = ({ reading }: Mention): boolean =>
  reading.form !== 'shift' || reading.from === 'published' || reading.unit === 'day';

/** Whether the day is the news of the article: the first day told, shortly before the publication. */
const isLead = ({ block, rule }: Mention, { unit, day }: Settled, anchor: Day): boolean =>
  unit === 'day' && block < LEAD_BLOCKS && rule !== 'date/numeric' && day <= anchor && anchor - day < 4;

const LEAD_BLOCKS = 8;

function draftOf({ start, end, rule, reading }: Mention, resolution: Resolution | undefined): Draft<DateClaim> {
  const timex = timexOf(reading);
  if (!resolution) return { kind: 'date', start, end, rule, timex };
  const { value, resolved, because, mismatch } = resolution;
  return { kind: 'date', start, end, rule, timex, value, resolved, because, ...(mismatch ? { mismatch } : {}) };
}
