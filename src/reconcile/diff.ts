import type { Reading } from '../extract/index.ts';
import type { Claim, Conflict, Fact, HoldingClaim, Report } from '../schema/index.ts';
import { contentWords, plainWords } from '../text/words.ts';
import { reconcile } from './index.ts';
import { byText, pushTo } from './union.ts';

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
  const entries = pairTwins(
    report.cases.flatMap(({ facts }) => facts.map(entry)),
    [...claims.values()],
  );
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

/** Facts of one side whose claims the other side has in the same words and fields are in both. */
function pairTwins(entries: readonly DiffEntry[], claims: readonly Claim[]): DiffEntry[] {
  const [ofA, ofB] = [A, B].map((side) => {
    const twins = new Map<string, Claim[]>();
    for (const claim of claims) if (claim.id.startsWith(side)) pushTo(twins, contentOf(claim), unmarkClaim(claim));
    return twins;
  }) as [Map<string, Claim[]>, Map<string, Claim[]>];
  const twinsOf = (own: readonly Claim[], twins: ReadonlyMap<string, Claim[]>): Claim[] => [
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
      return changesOfQuote(entry);
    case 'party':
      return changedField(entry, 'role', (claim) =>
        claim.kind === 'party' && claim.role !== 'other' ? claim.role : undefined,
      );
    case 'figure':
      return changedField(entry, 'approximate', (claim) =>
        claim.kind === 'figure' ? (claim.approximate ? 'about' : 'exactly') : undefined,
      ).map((change) => ({ ...change, strength: change.after === 'about' ? 'softened' : 'hardened' }));
    default:
      return [];
  }
}

/** Words in marks that read otherwise; the same words split by a cue are no change. */
function changesOfQuote(entry: DiffEntry): DiffChange[] {
  const parts = (side: readonly Claim[]) =>
    side.flatMap((claim) => (claim.kind === 'quote' ? claim.quote.replace(/,$/, '') : []));
  const [before, after] = [[...new Set(parts(entry.a))], [...new Set(parts(entry.b))]];
  const wording = (quotes: readonly string[]) => plainWords(quotes.join(' ')).join(' ');
  if (before.length === 0 || after.length === 0 || wording(before) === wording(after)) return [];
  if (before.every((quote) => after.includes(quote))) return [];
  return [{ ...entry, field: 'quote', before: before.join(' … '), after: after.join(' … ') }];
}

function changesOfRuling(entry: DiffEntry): DiffChange[] {
  const rulings = (side: readonly Claim[]) => side.filter((claim): claim is HoldingClaim => claim.kind === 'holding');
  const outcome = changedField(entry, 'outcome', (claim) => (claim.kind === 'holding' ? claim.outcome : undefined));
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

/** A field whose values on the two sides have nothing in common. */
function changedField(entry: DiffEntry, field: string, read: (claim: Claim) => string | undefined): DiffChange[] {
  const values = (side: readonly Claim[]) => [...new Set(side.flatMap((claim) => read(claim) ?? []))];
  const [before, after] = [values(entry.a), values(entry.b)];
  if (before.length === 0 || after.length === 0) return [];
  return before.some((value) => after.includes(value))
    ? []
    : [{ ...entry, field, before: before.join(', '), after: after.join(', ') }];
}
