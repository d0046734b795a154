import { type Block, isRead } from '../../text/blocks.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import type { Published } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { type Day, isDay, isoDay, parseDay, partsOf, toDay } from './calendar.ts';
import { MONTHS } from './lexicon.ts';
import type { Calendar, Mention } from './reading.ts';
import { blockMentions, sentenceMentions } from './recognise.ts';

/** Publication date of the article: as given, else from a dateline or a "Published" line, else from the file name or the option. */
export function findPublished(doc: Document): Published | undefined {
  const { published, assumed } = doc.source;
  if (published) return published;
  const printed = printedDate(doc, assumed && parseDay(assumed.value));
  return printed === undefined ? assumed : { value: isoDay(printed), from: 'text' };
}

/** Paragraphs from the head of the article in which its date is looked for. */
const HEAD = 14;

/** The date that the article prints as its own: labelled, in a dateline, or alone on a line near the head. */
function printedDate(doc: Document, assumed: Day | undefined): Day | undefined {
  const found: Record<'labelled' | 'dateline' | 'alone' | 'updated', Set<Day>> = {
    labelled: new Set(),
    dateline: new Set(),
    alone: new Set(),
    updated: new Set(),
  };
  for (const mention of headMentions(doc)) {
    const place = placeOf(doc, mention, doc.blocks[mention.block]!);
    const day = place && dayOf(mention, assumed);
    if (place && day !== undefined) found[place].add(day);
  }
  for (const days of [found.labelled, found.dateline, found.alone, found.updated])
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  return undefined;
}

const TIME = String.raw`(?:\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,?\s*)?`;
const LABEL = new RegExp(
  String.raw`(?:^|[.|•·–—-]\s*)(?:(?:first |originally )?published|posted|released?|release date|date|issued|for (?:immediate )?release)(?: on| at|:|\s)*(?:[|•·–—-]\s*)?${TIME}$`,
  'i',
);
const UPDATED = new RegExp(String.raw`(?:last )?(?:updated|modified)(?: on| at|:|\s)*${TIME}$`, 'i');
const BYLINE = /^By [A-Z][\w.’' -]{2,40}(?:, [\w.’' -]{2,40})?\s?[|•·–—,-]\s*$/;
const PLACE = /^(?:[A-Z][A-Z.'’-]+(?:[ ,/]+(?:[A-Z][A-Z.'’-]+|[A-Z][a-z]+\.?|D\.C\.))*)(?: \([A-Z][\w ]+\))?,? +$/;
const DATELINE_END = /^,?(?: ?\([^)]{2,40}\))? ?(?:[-–—]|--)/;
const CLOCK = /^[\s,|•·at–-]*(?:\d{1,2}(?::\d\d){1,2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?\s*$/i;

/** Words and signs of which one stands in every date with a month and a day. */
const DATED = cueClass([...MONTHS.keys(), '/', '-', '–']);

/** The dates at the head of the article, those of its byline too. */
function headMentions(doc: Document): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < doc.sentences.length && doc.sentences[at]!.block < HEAD; at++)
    if ((doc.sentences[at]!.cues & DATED) !== 0) mentions.push(...sentenceMentions(doc, at));
  for (let at = 0; at < doc.blocks.length && at < HEAD; at++)
    if (isByline(doc.blocks[at]!)) mentions.push(...blockMentions(doc, at));
  return mentions;
}

const isByline = ({ reason }: Block): boolean => reason === 'byline';

/** Whether a date is the article's own: in a dateline, labelled, or alone on its line. No event happened then. */
export function isDateline(doc: Document, { start, end }: Span): boolean {
  const block = doc.blocks[doc.sentences[sentenceAt(doc, start)]?.block ?? -1];
  return block !== undefined && placeOf(doc, { start, end }, block) !== undefined;
}

/** Where the date stands on its line, if it can be the date of the article. */
function placeOf(
  doc: Document,
  mention: Span,
  block: Block,
): 'labelled' | 'dateline' | 'alone' | 'updated' | undefined {
  if (!isRead(block) && !isByline(block)) return undefined;
  const before = doc.text.slice(Math.max(block.start, mention.start - 80), mention.start);
  const after = doc.text.slice(mention.end, Math.min(block.end, mention.end + 60));
  if (UPDATED.test(before)) return 'updated';
  if (mention.start - block.start < 60 && LABEL.test(before)) return 'labelled';
  if (BYLINE.test(before) && CLOCK.test(after)) return 'labelled';
  if (PLACE.test(before) && DATELINE_END.test(after)) return 'dateline';
  return before === '' && CLOCK.test(after) && mention.end - mention.start > 9 ? 'alone' : undefined;
}

/** The day a mention names; a month and day without a year take it from the assumed date. */
function dayOf({ reading }: Mention, assumed: Day | undefined): Day | undefined {
  if (reading.form !== 'calendar' || reading.month === undefined || reading.day === undefined) return undefined;
  const year = reading.year ?? yearFrom(reading, assumed);
  return year !== undefined && isDay(year, reading.month, reading.day)
    ? toDay(year, reading.month, reading.day)
    : undefined;
}

function yearFrom({ month, day }: Calendar, assumed: Day | undefined): number | undefined {
  if (assumed === undefined) return undefined;
  const { year } = partsOf(assumed);
  const distance = (one: number): number => Math.abs(toDay(one, month!, day!) - assumed);
  return [year - 1, year, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** How many days a printed date may lie before the date of the record, or after it in an update, and still be the day from which the text counts. */
const LAG = 7;
const UPDATE = 2;

/** The day from which the article counts: its own printed date where the record gives one close to it. */
export function anchorOf(doc: Document, published: Published | undefined): Day | undefined {
  const day = published && parseDay(published.value);
  if (day === undefined || published!.from === 'text') return day;
  const printed = printedDate(doc, day);
  return printed !== undefined && printed - day <= UPDATE && day - printed <= LAG ? printed : day;
}
