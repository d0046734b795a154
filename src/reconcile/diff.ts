import type { Reading } from '../extract/index.ts';
import type { Claim, Conflict, Fact, Report } from '../schema/index.ts';
import { changesOf, type DiffChange, type DiffEntry, type Quoted } from './changes.ts';
import { reconcile } from './index.ts';
import type { Overrides } from './overrides.ts';
import { byText, pushTo } from './union.ts';

export type { DiffChange, DiffEntry } from './changes.ts';

/** What two sides claim: each alone, both, in another way, and in conflict. */
export interface Diff {
  readonly onlyA: readonly DiffEntry[];
  readonly onlyB: readonly DiffEntry[];
  readonly both: readonly DiffEntry[];
  readonly changed: readonly DiffChange[];
  readonly conflicts: readonly DiffConflict[];
  /** whether the second is another version of the first, or copies it */
  readonly versions: boolean;
}

/** A conflict between the two sides. */
export interface DiffConflict {
  readonly conflict: Conflict;
  readonly a: readonly Claim[];
  readonly b: readonly Claim[];
}

const A = 'a:';
const B = 'b:';

/** Compares what two sides claim, by meaning: the same ruling told in other words is in both. */
export function diff(sideA: readonly Reading[], sideB: readonly Reading[], overrides: Overrides = {}): Diff {
  const readings = [...mark(sideA, A), ...mark(sideB, B)];
  const report = reconcile(readings, { overrides, together: sideA.length === 1 && sideB.length === 1 });
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const entry = (fact: Fact): DiffEntry => ({ fact: unmarkFact(fact), ...sidesOf(fact.claims, claims) });
  const twins = { a: twinsBySide(report.claims, A), b: twinsBySide(report.claims, B) };
  const entries = pairTwins(
    report.cases.flatMap(({ facts }) => facts.map(entry)),
    twins,
  );
  const both = entries.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const quoted = quotedBySide([...claims.values()]);
  return {
    onlyA: entries.filter(({ b }) => b.length === 0),
    onlyB: entries.filter(({ a }) => a.length === 0),
    both,
    changed: both.flatMap((one) => changesOf(one, quoted)),
    conflicts: report.cases
      .flatMap(({ conflicts }) => conflicts)
      .flatMap((conflict) => betweenSides(conflict, claims, twins)),
    versions: report.articles.some(
      ({ lineage, id }) => lineage && lineage.containment >= 0.5 && lineage.of.slice(0, 2) !== id.slice(0, 2),
    ),
  };
}

/** The claims of each side by what they say. */
interface Twins {
  readonly a: ReadonlyMap<string, readonly Claim[]>;
  readonly b: ReadonlyMap<string, readonly Claim[]>;
}

function twinsBySide(claims: Iterable<Claim>, side: string): Twins['a'] {
  const twins = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.id.startsWith(side)) pushTo(twins, contentOf(claim), unmarkClaim(claim));
  return twins;
}

/** Facts of one side whose claims the other side has in the same words and fields are in both. */
function pairTwins(entries: readonly DiffEntry[], { a: ofA, b: ofB }: Twins): DiffEntry[] {
  const twinsOf = (own: readonly Claim[], twins: Twins['a']): Claim[] => [
    ...new Set(own.flatMap((claim) => twins.get(contentOf(claim)) ?? [])),
  ];
  const found = new Set<string>();
  const paired = entries.map((entry) => {
    if (entry.b.length) return entry;
    const b = twinsOf(entry.a, ofB);
    for (const { id } of b) found.add(id);
    return { ...entry, b };
  });
  return paired.flatMap((entry) => {
    if (entry.a.length) return [entry];
    // what a fact of the first side has found is told with it
    return entry.b.every(({ id }) => found.has(id)) ? [] : [{ ...entry, a: twinsOf(entry.b, ofA) }];
  });
}

/** Where a claim stands, and what it is called: not what it says. */
const PLACE: ReadonlySet<string> = new Set(['id', 'article', 'line', 'start', 'end', 'mentions', 'ruling', 'rule']);

/** Kind, fields and words of a claim. */
const contentOf = (claim: Claim): string =>
  JSON.stringify(claim, (key, value: unknown) => (PLACE.has(key) ? undefined : value));

/** The articles of a saved report with their claims. */
export function readingsOf({ articles, claims }: Report): Reading[] {
  const own = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) own.get(claim.article)?.push(claim);
  return articles.map((article) => ({ article, claims: own.get(article.id)! }));
}

/** The two sides may have articles of one name. */
const mark = (readings: readonly Reading[], side: string): Reading[] =>
  readings.map(({ article, claims }) => ({
    article: { ...article, id: side + article.id },
    claims: claims.map((claim) => ({ ...claim, id: side + claim.id, article: side + claim.article })),
  }));

const unmark = (marked: string): string => marked.slice(A.length);

const unmarkClaim = (claim: Claim): Claim => ({ ...claim, id: unmark(claim.id), article: unmark(claim.article) });

function sidesOf(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
): { readonly a: Claim[]; readonly b: Claim[] } {
  const own = (side: string) =>
    ids
      .filter((id) => id.startsWith(side))
      .flatMap((id) => claims.get(id) ?? [])
      .map(unmarkClaim);
  return { a: own(A), b: own(B) };
}

const unmarkAll = (values: readonly string[]): string[] => [...new Set(values.map(unmark))].sort(byText);

function unmarkFact(fact: Fact): Fact {
  const told = <T extends { readonly articles: readonly string[] }>(values: readonly T[]): T[] =>
    values.map((value) => ({ ...value, articles: unmarkAll(value.articles) }));
  return {
    ...fact,
    claims: fact.claims.map(unmark),
    articles: unmarkAll(fact.articles),
    ...(fact.variants ? { variants: told(fact.variants) } : {}),
    ...(fact.roles ? { roles: told(fact.roles) } : {}),
    ...(fact.dates ? { dates: told(fact.dates) } : {}),
    ...(fact.speakers ? { speakers: told(fact.speakers) } : {}),
    ...(fact.because ? { because: fact.because.map((reason) => reason.replaceAll(/\b[ab]:(?=\S)/g, '')) } : {}),
  };
}

/** A conflict with one of its sides told by the first alone and another by the second alone: what one of them tells both ways is its own. */
function betweenSides(
  conflict: Conflict,
  claims: ReadonlyMap<string, Claim>,
  { a: ofA, b: ofB }: Twins,
): DiffConflict[] {
  const told = conflict.sides.map((side) => sidesOf(side.claims, claims));
  const isNew = (own: readonly Claim[], twins: Twins['a']): boolean =>
    own.some((claim) => !twins.has(contentOf(claim)));
  const first = told.find(({ a, b }) => b.length === 0 && isNew(a, ofB));
  const second = told.find(({ a, b }) => a.length === 0 && isNew(b, ofA));
  if (!first || !second) return [];
  const sides = conflict.sides.map((side) => ({
    ...side,
    claims: side.claims.map(unmark),
    articles: unmarkAll(side.articles),
  }));
  const note = conflict.note.replaceAll(/\b[ab]:(?=\S)/g, '');
  return [{ conflict: { ...conflict, sides, note }, a: first.a, b: second.b }];
}

function quotedBySide(claims: readonly Claim[]): Quoted {
  const of = (side: string) =>
    claims.flatMap((claim) => (claim.kind === 'quote' && claim.id.startsWith(side) ? claim.quote : []));
  return { a: of(A), b: of(B) };
}
