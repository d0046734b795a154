import { createHash } from 'node:crypto';
import type { Article, Claim, Kind, Says, SkippedSpan } from '../schema/index.ts';
import { isRead } from '../text/blocks.ts';
import { type Document, lineAt, readDocument } from '../text/document.ts';
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
export function readArticle(source: Source): Reading {
  const doc = readDocument(source);
  const published = findPublished(doc);
  const era = findEra(doc);
  const claims = extractClaims(doc, published);
  const interested = findInterested(doc.text, claims);
  const skipped = skippedSpans(doc, claims);
  const { id, text, outlet, url } = source;
  const title = source.title ?? headlineOf(doc);
  const article: Article = {
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
  };
  return { article: { ...article, ...withContext(doc, claims) }, claims };
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

/** Everything that one article claims, sorted by position. Nothing is claimed from page clutter. */
export function extractClaims(doc: Document, published?: Published): Claim[] {
  const dates = findDates(doc, published);
  const cast = findCast(doc);
  const speech = findSpeech(doc, cast);
  const marked = findQuotes(doc, cast);
  const quotes = [...marked, ...speech.claims];
  const holdings = findHoldings(doc, cast, dates);
  const filings = findFilings(doc, cast, dates);
  const drafts: Draft[] = [
    ...addEvents(doc, dates, holdings, filings),
    ...cast.judges,
    ...cast.parties,
    ...quotes,
    ...holdings,
    ...filings,
    ...findStatutes(doc),
    ...cast.courts,
    ...findCases(doc),
    ...findFigures(doc, dates),
  ];
  return finish(doc, drafts, findSays([...marked, ...speech.frames], drafts));
}

/** Who is who in the article: names first, then courts, judges and roles, then pronouns and descriptions. */
export function findCast(doc: Document): Cast {
  const names = findNames(doc);
  const courts = findCourts(doc);
  const judges = findJudges(doc, names, courts);
  const parties = findParties(doc, names, judges);
  return { entities: names, courts, judges, parties, references: findReferences(doc, names, judges, courts, parties) };
}

/** Claims in the order of the text, each with what follows from its span; fields stand in the order of the schema. */
function finish(doc: Document, drafts: readonly Draft[], says: ReadonlyMap<Draft, readonly Says[]>): Claim[] {
  const sorted = [...drafts].sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const article = doc.source.id;
  const prefix = contentId(article).slice(0, 8);
  let before = '';
  let times = 0;
  return sorted.map((draft) => {
    const { kind, start, end, rule } = draft;
    const place = `${prefix}-${kind}-${start}-${end}`;
    times = place === before ? times + 1 : 1;
    before = place;
    const id = times > 1 ? `${place}-${times}` : place;
    const claim = { kind, id, article, start, end, line: lineAt(doc, start), text: doc.text.slice(start, end), rule };
    const saying = says.get(draft);
    return Object.assign(claim, saying?.length ? { says: [...saying] } : undefined, draft) as Claim;
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
export function contentId(content: string): string {
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
