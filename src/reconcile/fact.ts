import { contentId } from '../extract/index.ts';
import type { Claim, Fact, Kind } from '../schema/index.ts';
import { byText } from './union.ts';

/** One case while its facts are made: which articles copy one another. */
export interface CaseContext {
  /** id of the origin of each article: articles that copy or rewrite one another share it */
  readonly originOf: ReadonlyMap<string, string>;
}

/** A value with the articles that have it. */
export interface Told {
  readonly value: string;
  readonly articles: string[];
}

/** The articles of the claims, sorted. */
export const articlesOf = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.map(({ article }) => article))].sort(byText);

/** How many independent origins the articles have. */
export const countOrigins = (articles: readonly string[], { originOf }: CaseContext): number =>
  new Set(articles.map((id) => originOf.get(id) ?? id)).size;

/** The values that the claims have, each with its articles: the one of most origins first, then of most articles, then the first told. */
export function tell<C extends Claim>(
  claims: readonly C[],
  read: (claim: C) => string | undefined,
  context: CaseContext,
): Told[] {
  const told = new Map<string, Set<string>>();
  for (const claim of claims) {
    const value = read(claim);
    if (value === undefined || value === '') continue;
    const articles = told.get(value);
    if (articles) articles.add(claim.article);
    else told.set(value, new Set([claim.article]));
  }
  return [...told]
    .map(([value, articles]) => ({ value, articles: [...articles].sort(byText) }))
    .sort(
      (a, b) =>
        countOrigins(b.articles, context) - countOrigins(a.articles, context) || b.articles.length - a.articles.length,
    );
}

/** The value that most origins tell. */
export const mostTold = <C extends Claim>(
  claims: readonly C[],
  read: (claim: C) => string | undefined,
  context: CaseContext,
): string | undefined => tell(claims, read, context)[0]?.value;

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
  const fact: Record<string, unknown> = { id: contentId(`${kind}\n${[...ids].sort(byText).join('\n')}`), kind };
  for (const [field, value] of Object.entries(own)) if (isTold(value)) fact[field] = value;
  const says = claims.every((claim) => claim.says?.length) ? claims[0]?.says : undefined;
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
  byText(a.article, b.article) || a.start - b.start || a.end - b.end || byText(a.id, b.id);

/** The claims of one kind. */
export const ofKind = <K extends Kind>(claims: readonly Claim[], kind: K): Extract<Claim, { kind: K }>[] =>
  claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
