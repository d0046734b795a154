import type { Reading } from '../extract/index.ts';
import type { Claim, Conflict, Fact, HoldingClaim, Report } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { reconcile } from './index.ts';
import { byText } from './union.ts';

/** A fact and the claims of either side that tell of it. */
export interface DiffEntry {
  readonly fact: Fact;
  readonly a: readonly Claim[];
  readonly b: readonly Claim[];
}

/** A field of a fact that both sides tell of, told in another way. */
export interface DiffChange extends DiffEntry {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** whether the second is less sure or less strong than the first, or more */
  readonly strength?: 'softened' | 'hardened';
}

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
export function diff(sideA: readonly Reading[], sideB: readonly Reading[]): Diff {
  const readings = [...mark(sideA, A), ...mark(sideB, B)];
  const report = reconcile(readings, { together: sideA.length === 1 && sideB.length === 1 });
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const entry = (fact: Fact): DiffEntry => ({ fact: unmarkFact(fact), ...sidesOf(fact.claims, claims) });
  const entries = report.cases.flatMap(({ facts }) => facts.map(entry));
  const both = entries.filter(({ a, b }) => a.length > 0 && b.length > 0);
  return {
    onlyA: entries.filter(({ b }) => b.length === 0),
    onlyB: entries.filter(({ a }) => a.length === 0),
    both,
    changed: both.flatMap(changesOf),
    conflicts: report.cases.flatMap(({ conflicts }) => conflicts).flatMap((conflict) => betweenSides(conflict, claims)),
    versions: report.articles.some(
      ({ lineage, id }) => lineage && lineage.containment >= 0.5 && lineage.of.slice(0, 2) !== id.slice(0, 2),
    ),
  };
}

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

function betweenSides(conflict: Conflict, claims: ReadonlyMap<string, Claim>): DiffConflict[] {
  const sided = sidesOf(
    conflict.sides.flatMap((side) => side.claims),
    claims,
  );
  if (sided.a.length === 0 || sided.b.length === 0) return [];
  const sides = conflict.sides.map((side) => ({
    ...side,
    claims: side.claims.map(unmark),
    articles: unmarkAll(side.articles),
  }));
  return [{ conflict: { ...conflict, sides, note: conflict.note.replaceAll(/\b[ab]:(?=\S)/g, '') }, ...sided }];
}

/** What the second side tells in another way than the first. */
function changesOf(entry: DiffEntry): DiffChange[] {
  switch (entry.fact.kind) {
    case 'holding':
      return changesOfRuling(entry);
    case 'quote':
      return changedField(entry, 'quote', (claim) => (claim.kind === 'quote' ? claim.quote : undefined), false);
    case 'party':
      return changedField(
        entry,
        'role',
        (claim) => (claim.kind === 'party' && claim.role !== 'other' ? claim.role : undefined),
        true,
      );
    case 'figure':
      return changedField(
        entry,
        'approximate',
        (claim) => (claim.kind === 'figure' ? (claim.approximate ? 'about' : 'exactly') : undefined),
        true,
      ).map((change) => ({ ...change, strength: change.after === 'about' ? 'softened' : 'hardened' }));
    default:
      return [];
  }
}

function changesOfRuling(entry: DiffEntry): DiffChange[] {
  const rulings = (side: readonly Claim[]) => side.filter((claim): claim is HoldingClaim => claim.kind === 'holding');
  const outcome = changedField(
    entry,
    'outcome',
    (claim) => (claim.kind === 'holding' ? claim.outcome : undefined),
    true,
  );
  const [before, after] = [hedgeOf(rulings(entry.a)), hedgeOf(rulings(entry.b))];
  const hedge: DiffChange[] =
    before === after
      ? []
      : [
          {
            ...entry,
            field: 'hedge',
            before: before ?? 'flatly',
            after: after ?? 'flatly',
            strength: after && !before ? 'softened' : 'hardened',
          },
        ];
  return [...outcome, ...hedge, ...lostPhrases(entry, rulings(entry.a), rulings(entry.b))];
}

/** A hedge counts only where every clause about the ruling has one. */
const hedgeOf = (claims: readonly HoldingClaim[]): string | undefined =>
  claims.length > 0 && claims.every(({ hedge }) => hedge) ? claims[0]!.hedge : undefined;

/** Limits that one side tells and the other does not. */
function lostPhrases(entry: DiffEntry, a: readonly HoldingClaim[], b: readonly HoldingClaim[]): DiffChange[] {
  const limits = (claims: readonly HoldingClaim[]) =>
    claims.flatMap((claim) => claim.limits ?? []).map(({ text }) => text);
  const [before, after] = [limits(a), limits(b)];
  const told = (limit: string, others: readonly string[]) => others.some((other) => likeness(limit, other) >= 0.4);
  const lost = before.filter((limit) => !told(limit, after));
  const gained = after.filter((limit) => !told(limit, before));
  if (lost.length === 0 && gained.length === 0) return [];
  return [{ ...entry, field: 'limits', before: lost.join('; ') || 'none', after: gained.join('; ') || 'none' }];
}

function likeness(a: string, b: string): number {
  const [left, right] = [contentWords(a), contentWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** A field whose values on the two sides have nothing in common (`apart`), or are not the same. */
function changedField(
  entry: DiffEntry,
  field: string,
  read: (claim: Claim) => string | undefined,
  apart: boolean,
): DiffChange[] {
  const values = (side: readonly Claim[]) => [...new Set(side.flatMap((claim) => read(claim) ?? []))];
  const [before, after] = [values(entry.a), values(entry.b)];
  if (before.length === 0 || after.length === 0) return [];
  const same = apart ? before.some((value) => after.includes(value)) : before.every((value) => after.includes(value));
  return same ? [] : [{ ...entry, field, before: before.join(', '), after: after.join(', ') }];
}
