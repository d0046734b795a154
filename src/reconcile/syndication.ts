import type { Reading } from '../extract/index.ts';
import type { Article } from '../schema/index.ts';
import { sketchSize } from '../text/sketch.ts';
import { quoteShingles } from '../text/words.ts';
import { byText, Union } from './union.ts';
import { compareWording } from './wording.ts';

/** An article that copies or rewrites another, as indexes into the readings. */
export interface Lineage {
  readonly copy: number;
  readonly original: number;
  /** share of the shorter one's wording that stands in the other */
  readonly containment: number;
  readonly reason: string;
}

/** Share of the wording in common from which one article is taken to copy the other. */
const COPIED = 0.25;
/** With set phrases counted too, for what stands in many articles may be the wording of one: more is asked. */
const REPEATED = 0.6;
/** With quotes in common too, less is enough. */
const REWRITTEN = 0.15;

/** Which articles copy or rewrite which: the wording in common, counted from the sketches, and the quotes. */
export function findLineage(readings: readonly Reading[]): Lineage[] {
  const sketches = readings.map(({ article }) => article.sketch ?? '');
  const quotes = new Map<number, ReadonlySet<string>>();
  const quotesOf = (at: number): ReadonlySet<string> => {
    const known = quotes.get(at) ?? longQuotes(readings[at]!);
    quotes.set(at, known);
    return known;
  };
  const best = new Map<number, Lineage>();
  for (const { copy, original } of findSame(readings)) {
    sketches[copy] = '';
    const reason = `100 % of the wording in common${quotesOf(copy).size > 0 ? ', quotes among it' : ''}`;
    best.set(copy, { copy, original, containment: 1, reason });
  }
  compareWording(sketches, ENOUGH, (a, b, shared, withPhrases) => {
    const size = Math.min(sketchSize(sketches[a]!), sketchSize(sketches[b]!));
    const count = withPhrases >= REPEATED * size ? withPhrases : shared;
    const containment = count / size;
    if (containment < REWRITTEN || count < ENOUGH) return;
    const sameQuotes = [...quotesOf(a)].filter((shingle) => quotesOf(b).has(shingle)).length;
    if (containment < COPIED && sameQuotes < 3) return;
    const [original, copy] = isOriginal(readings[a]!, readings[b]!) ? [a, b] : [b, a];
    const percent = Math.round(containment * 100);
    const reason = `${percent} % of the wording in common${sameQuotes ? ', quotes among it' : ''}`;
    const known = best.get(copy);
    if (!known || containment > known.containment || (containment === known.containment && original < known.original))
      best.set(copy, { copy, original, containment: percent / 100, reason });
  });
  return [...best.values()].sort((a, b) => a.copy - b.copy);
}

/** From so many sampled shingles on, two articles with the same sample say the same. */
const ENOUGH = 8;

/** Articles that are the same word for word, each with the likeliest source among them. */
function findSame(readings: readonly Reading[]): Pick<Lineage, 'copy' | 'original'>[] {
  const union = new Union(readings.length);
  const first = new Map<string, number>();
  const join = (key: string, at: number): void => {
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else union.join(known, at);
  };
  readings.forEach(({ article: { sha256, sketch = '' } }, at) => {
    join(sha256, at);
    if (sketchSize(sketch) >= ENOUGH) join(sketch, at);
  });
  const sources = new Map<number, number>();
  readings.forEach((reading, at) => {
    const source = sources.get(union.find(at));
    if (source === undefined || isOriginal(reading, readings[source]!)) sources.set(union.find(at), at);
  });
  return readings.flatMap((_, copy) => {
    const original = sources.get(union.find(copy))!;
    return original === copy ? [] : { copy, original };
  });
}

const longQuotes = ({ claims }: Reading): Set<string> =>
  new Set(
    claims.flatMap((claim) => (claim.kind === 'quote' && claim.form !== 'indirect' ? quoteShingles(claim.quote) : [])),
  );

/** Whether the first is the likelier source: a press release, then the earlier, then the longer, then the first by name. */
function isOriginal({ article: a, claims: claimsA }: Reading, { article: b, claims: claimsB }: Reading): boolean {
  if (Boolean(a.interested) !== Boolean(b.interested)) return Boolean(a.interested);
  const [left, right] = [a.published?.value, b.published?.value];
  if (left && right && left !== right) return left < right;
  const speakers = (claims: Reading['claims']) =>
    new Set(claims.flatMap((claim) => (claim.kind === 'quote' && claim.speaker ? [claim.speaker.name] : []))).size;
  const more = speakers(claimsA) - speakers(claimsB);
  if (more !== 0) return more > 0;
  return a.words !== b.words ? a.words > b.words : a.id < b.id;
}

/** The origin of each article that copies another or is copied: the first by name of them. */
export function originsOf(articles: readonly Article[], lineage: readonly Lineage[]): Map<string, string> {
  const union = new Union(articles.length);
  for (const { copy, original } of lineage) union.join(copy, original);
  const linked = lineage.flatMap(({ copy, original }) => [copy, original]);
  return new Map(linked.map((at) => [articles[at]!.id, articles[union.find(at)]!.id]));
}

/** The articles with their lineage, without what only reconciling needs; sorted by id. */
export function publishArticles(articles: readonly Article[], lineage: readonly Lineage[]): Article[] {
  const from = new Map(lineage.map((link) => [link.copy, link]));
  return articles
    .map(({ sketch: _sketch, era: _era, context: _context, ...article }, at) => {
      const link = from.get(at);
      const of = link && articles[link.original]!.id;
      return link && of ? { ...article, lineage: { of, containment: link.containment, reason: link.reason } } : article;
    })
    .sort((a, b) => byText(a.id, b.id));
}
