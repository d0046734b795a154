import { createHash } from 'node:crypto';
import type { Article, Claim, Kind, Says, SkippedSpan } from '../schema/index.ts';
import { isRead } from '../text/blocks.ts';
import { type Document, readDocument } from '../text/document.ts';
import { sketchOf } from '../text/sketch.ts';
import type { Published, Source } from '../text/source.ts';
import { overlaps } from '../text/span.ts';
import { Shape } from '../text/tokens.ts';
import { findCases } from './cases/index.ts';
import type { Cast } from './cast.ts';
import { contextOf } from './context.ts';
import { findCourts } from './courts/index.ts';
import { findDates } from './dates/index.ts';
import { findPublished } from './dates/published.ts';
import type { Draft } from './draft.ts';
import { findEra } from './era.ts';
import { addEvents } from './events/index.ts';
import { findFigures } from './figures/index.ts';
import { findFilings } from './filings/index.ts';
import { findHoldings } from './holdings/index.ts';
import { findInterested } from './interested.ts';
import { findJudges } from './judges/index.ts';
import { findNames } from './names/index.ts';
import { findParties } from './parties/index.ts';
import { findQuotes } from './quotes/index.ts';
import { findReferences } from './references/index.ts';
import { findSays } from './says.ts';
import { findSpeech } from './speech/index.ts';
import { findStatutes } from './statutes/index.ts';

/** What one article gives: the record of the article and everything it claims. */
export interface Reading {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Reads one article: segments it and finds every claim in it. Never throws. */
export const readArticle = (source: Source): Reading => readBatch([source])[0]!;

/** How many articles go through the stages together. */
const BATCH = 16;

/**
 * Reads articles. They go through the stages in batches, so that the code and the lists of one stage stay in the caches
 * of the processor; nothing is known of one article in another.
 */
export function readArticles(sources: readonly Source[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < sources.length; at += BATCH) readings.push(...readBatch(sources.slice(at, at + BATCH)));
  return readings;
}

function readBatch(sources: readonly Source[]): Reading[] {
  const docs = sources.map(readDocument);
  const published = docs.map(findPublished);
  const claims = claimsOf(docs, published);
  return docs.map((doc, at) => ({ article: articleOf(doc, published[at], claims[at]!), claims: claims[at]! }));
}

/** The record of an article. */
function articleOf(doc: Document, published: Published | undefined, claims: readonly Claim[]): Article {
  const { id, text, outlet, url } = doc.source;
  const era = findEra(doc);
  const interested = findInterested(text, claims);
  const skipped = skippedSpans(doc, claims);
  const title = doc.source.title ?? headlineOf(doc);
  return {
    id,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    words: countWords(doc),
    ...(published ? { published: { ...published } } : {}),
    ...(skipped.length ? { skipped } : {}),
    ...(doc.tokens.count > 2 ? { sketch: sketchOf(doc) } : {}),
    ...(interested ? { interested } : {}),
    ...(era.length ? { era } : {}),
    ...withContext(doc, claims),
  };
}

function withContext(doc: Document, claims: readonly Claim[]): Pick<Article, 'context'> {
  const context = contextOf(doc, claims);
  return Object.keys(context).length > 0 ? { context } : {};
}

/** Page clutter, left unread. A caption whose date is claimed is not skipped. */
function skippedSpans({ blocks }: Document, claims: readonly Claim[]): SkippedSpan[] {
  return blocks.flatMap((block) => {
    if (isRead(block)) return (block.holes ?? []).map((hole) => ({ ...hole, reason: 'related link' }));
    const claimed = block.kind === 'caption' && claims.some((claim) => overlaps(claim, block));
    return claimed ? [] : { start: block.start, end: block.end, reason: block.reason ?? block.kind };
  });
}

/** What each of the articles claims, stage by stage, sorted by position. Nothing is claimed from page clutter. */
function claimsOf(docs: readonly Document[], published: readonly (Published | undefined)[]): Claim[][] {
  const dates = docs.map((doc, at) => findDates(doc, published[at]));
  const casts = findCasts(docs);
  const speech = docs.map((doc, at) => findSpeech(doc, casts[at]!));
  const marked = docs.map((doc, at) => findQuotes(doc, casts[at]!));
  const holdings = docs.map((doc, at) => findHoldings(doc, casts[at]!, dates[at]!));
  const filings = docs.map((doc, at) => findFilings(doc, casts[at]!, dates[at]!));
  const dated = docs.map((doc, at) => addEvents(doc, dates[at]!, holdings[at]!, filings[at]!));
  const statutes = docs.map(findStatutes);
  const cases = docs.map(findCases);
  const figures = docs.map((doc, at) => findFigures(doc, dates[at]!));
  return docs.map((doc, at) => {
    const { judges, parties, courts } = casts[at]!;
    const { claims: reported, frames } = speech[at]!;
    const people: Draft[] = [...dated[at]!, ...judges, ...parties, ...marked[at]!, ...reported];
    const rulings: Draft[] = [...holdings[at]!, ...filings[at]!, ...statutes[at]!];
    const sorted = [...people, ...rulings, ...courts, ...cases[at]!, ...figures[at]!].sort(inOrder);
    return finish(doc, sorted, findSays([...marked[at]!, ...frames], sorted));
  });
}

/** Who is who in the article: names first, then courts, judges and roles, then pronouns and descriptions. */
export const findCast = (doc: Document): Cast => findCasts([doc])[0]!;

function findCasts(docs: readonly Document[]): Cast[] {
  const names = docs.map(findNames);
  const courts = docs.map(findCourts);
  const judges = docs.map((doc, at) => findJudges(doc, names[at]!, courts[at]!));
  const parties = docs.map((doc, at) => findParties(doc, names[at]!, judges[at]!));
  return docs.map((doc, at) => ({
    entities: names[at]!,
    courts: courts[at]!,
    judges: judges[at]!,
    parties: parties[at]!,
    references: findReferences(doc, names[at]!, judges[at]!, courts[at]!, parties[at]!),
  }));
}

/** The order of the text. */
const inOrder = (a: Draft, b: Draft): number =>
  a.start - b.start ||
  a.end - b.end ||
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The sorted drafts as claims, each with what follows from its span; fields stand in the order of the schema. */
function finish(doc: Document, sorted: readonly Draft[], says: ReadonlyMap<Draft, readonly Says[]>): Claim[] {
  const article = doc.source.id;
  const prefix = contentId(article).slice(0, 8);
  let before = '';
  let times = 0;
  let line = 0;
  return sorted.map((draft) => {
    const { kind, start, end, rule } = draft;
    const place = `${prefix}-${kind}-${start}-${end}`;
    times = place === before ? times + 1 : 1;
    before = place;
    const id = times > 1 ? `${place}-${times}` : place;
    while (line < doc.lines.length && doc.lines[line]! <= start) line++;
    const claim: Partial<Claim> = { kind, id, article, start, end, line, text: doc.text.slice(start, end), rule };
    const saying = says.get(draft);
    if (saying?.length) claim.says = [...saying];
    return Object.assign(claim, draft) as Claim;
  });
}

const KIND_ORDER: Readonly<Record<Kind, number>> = {
  date: 0,
  judge: 1,
  party: 2,
  quote: 3,
  holding: 4,
  filing: 5,
  statute: 6,
  court: 7,
  case: 8,
  figure: 9,
};

/** A short id that follows from the content alone. */
function contentId(content: string): string {
  return createHash('sha1').update(content).digest('hex').slice(0, 12);
}

function countWords({ tokens: { count, shape } }: Document): number {
  let words = 0;
  for (let at = 0; at < count; at++) if (shape[at] !== Shape.Mark) words++;
  return words;
}

/** The first headline of the article, if it stands before the text. */
function headlineOf({ blocks, text }: Document): string | undefined {
  const first = blocks.find((block) => isRead(block) && block.kind !== 'dateline');
  return first?.kind === 'headline' ? text.slice(first.start, first.end) : undefined;
}
