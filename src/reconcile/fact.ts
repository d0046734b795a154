import type { Claim, Fact, Kind } from '../schema/index.ts';
import { byText, pushTo, sortTexts } from './union.ts';

/** What is known of the articles while facts are made of their claims. */
export interface CaseContext {
  /** of articles that copy or rewrite one another, the id of the first by name */
  readonly originOf: ReadonlyMap<string, string>;
  /** day on which each article was published, of those that tell it */
  readonly publishedOf: ReadonlyMap<string, string>;
}

/** A value with the articles that have it. */
export interface Told {
  readonly value: string;
  readonly articles: string[];
}

/** A short id that follows from the content alone: two hashes of 24 bits. */
export const idOf = (content: string): string => idOfAll(content, []);

/** The id of a content and more of them, as if they stood on lines of their own. */
function idOfAll(first: string, more: readonly string[]): string {
  let left = 0xdeadbeef;
  let right = 0x41c6ce57;
  for (let part = -1; part < more.length; part++) {
    const content = part < 0 ? first : more[part]!;
    for (let at = part < 0 ? 0 : -1; at < content.length; at++) {
      const code = at < 0 ? LINE_END : content.charCodeAt(at);
      left = Math.imul(left ^ code, 0x9e3779b1);
      right = Math.imul(right ^ code, 0x5f356495);
    }
  }
  left = Math.imul(left ^ (left >>> 16), 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
  right = Math.imul(right ^ (right >>> 16), 0x85ebca6b) ^ Math.imul(left ^ (left >>> 13), 0xc2b2ae35);
  return hex(left >>> 8) + hex(right >>> 8);
}

const LINE_END = 10;
/** Six digits, three at a time. */
const hex = (number: number): string => DIGITS[number >>> 12]! + DIGITS[number & 0xfff]!;
const DIGITS: readonly string[] = Array.from({ length: 0x1000 }, (_, number) => number.toString(16).padStart(3, '0'));

/** Whether the claims are of several articles. */
export function isOfMany(claims: readonly Claim[]): boolean {
  for (const { article } of claims) if (article !== claims[0]!.article) return true;
  return false;
}

/** The articles of the claims, sorted. */
export function articlesOf(claims: readonly Claim[]): string[] {
  if (claims.length > 0 && !isOfMany(claims)) return [claims[0]!.article];
  const articles: string[] = [];
  let last: string | undefined;
  let inOrder = true;
  for (const { article } of claims) {
    if (article === last) continue;
    if (last !== undefined && article < last) inOrder = false;
    articles.push(article);
    last = article;
  }
  // as long as it is, for it is kept
  return inOrder ? articles.slice() : [...new Set(articles)].sort(byText);
}

/** How many independent origins the articles have. */
const countOrigins = (articles: readonly string[], { originOf }: CaseContext): number =>
  articles.length < 2 || originOf.size === 0
    ? articles.length
    : new Set(articles.map((id) => originOf.get(id) ?? id)).size;

/** Reads a value from a claim, which stands at a place among its like. */
type Read<C extends Claim> = (claim: C, at: number) => string | undefined;

/** The values that the claims have, each with its articles: the one of most origins first, then of most articles, then the first told. */
export function tell<C extends Claim>(claims: readonly C[], read: Read<C>, context: CaseContext): Told[] {
  const only = onlyValue(claims, read);
  if (only !== MANY) return only ? [{ value: only, articles: articlesOf(claims) }] : [];
  const told = new Map<string, C[]>();
  claims.forEach((claim, at) => {
    const value = read(claim, at);
    if (value) pushTo(told, value, claim);
  });
  const all = Array.from(told, ([value, own]): Told => ({ value, articles: articlesOf(own) }));
  if (all.length < 2) return all;
  return all.sort(
    (a, b) =>
      countOrigins(b.articles, context) - countOrigins(a.articles, context) || b.articles.length - a.articles.length,
  );
}

/** The one value that all claims have, or none of them has. */
function onlyValue<C extends Claim>(claims: readonly C[], read: Read<C>): string | undefined | typeof MANY {
  let first: string | undefined;
  for (let at = 0; at < claims.length; at++) {
    const value = read(claims[at]!, at);
    if (at === 0) first = value;
    else if (value !== first) return MANY;
  }
  return first;
}

const MANY = Symbol('many');

/** The value that most origins tell. */
export function mostTold<C extends Claim>(
  claims: readonly C[],
  read: Read<C>,
  context: CaseContext,
): string | undefined {
  const only = onlyValue(claims, read);
  if (only !== MANY) return only || undefined;
  return tell(claims, read, context)[0]?.value;
}

/** The id of the fact that is made of claims. */
export const factId = (kind: Kind, claims: readonly Claim[]): string =>
  idOfAll(kind, sortTexts(claims.map(({ id }) => id)));

/** Fields of a fact that follow from its claims, and those of its kind; absent fields left out. */
export function makeFact(
  kind: Kind,
  claims: readonly Claim[],
  own: Readonly<Record<string, unknown>>,
  context: CaseContext,
  because: readonly string[] = [],
): Fact {
  const articles = articlesOf(claims);
  const ids = claims.map(({ id }) => id);
  const fact: Record<string, unknown> = {
    id: factId(kind, claims),
    kind,
  };
  for (const field in own) if (isTold(own[field])) fact[field] = own[field];
  const says = claims[0]?.says && claims.every((claim) => claim.says?.length) ? claims[0].says : undefined;
  fact.claims = ids;
  fact.articles = articles;
  fact.origins = countOrigins(articles, context);
  if (says) fact.says = says;
  if (because.length) fact.because = [...new Set(because)];
  return fact as unknown as Fact;
}

const isTold = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Claims in order of article and place. */
export const byPlace = (a: Claim, b: Claim): number =>
  (a.article === b.article ? 0 : byText(a.article, b.article)) ||
  a.start - b.start ||
  a.end - b.end ||
  byText(a.id, b.id);

/** Claims in order of article and place; the same list if they are so already. */
export const sortedByPlace = <C extends Claim>(claims: readonly C[]): readonly C[] =>
  claims.every((claim, at) => at === 0 || byPlace(claims[at - 1]!, claim) <= 0) ? claims : [...claims].sort(byPlace);
