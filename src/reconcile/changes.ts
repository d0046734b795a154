import type { Claim, Fact, HoldingClaim } from '../schema/index.ts';
import { contentWords, plainWords } from '../text/words.ts';

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

/** What each side quotes of anybody: a limit may stand in the words of the judge. */
export interface Quoted {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** What the second side tells in another way than the first. */
export function changesOf(entry: DiffEntry, quoted: Quoted): DiffChange[] {
  switch (entry.fact.kind) {
    case 'holding':
      return changesOfRuling(entry, quoted);
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

function changesOfRuling(entry: DiffEntry, quoted: Quoted): DiffChange[] {
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
  return [...outcome, ...hedge, ...lostLimits(entry, rulings(entry.a), rulings(entry.b), quoted)];
}

/** A hedge counts only where every clause about the ruling has one. */
const hedgeOf = (claims: readonly HoldingClaim[]): string | undefined =>
  claims.length > 0 && claims.every(({ hedge }) => hedge) ? claims[0]!.hedge : undefined;

/** Limits that one side tells and the other does not, neither as a limit nor as a ground nor in anybody's words. */
function lostLimits(
  entry: DiffEntry,
  a: readonly HoldingClaim[],
  b: readonly HoldingClaim[],
  quoted: Quoted,
): DiffChange[] {
  const limits = (claims: readonly HoldingClaim[]) => [
    ...new Set(claims.flatMap((claim) => claim.limits ?? []).map(({ text }) => text)),
  ];
  const words = (claims: readonly HoldingClaim[]) =>
    claims.flatMap((claim) => [
      claim.text,
      ...[...(claim.limits ?? []), ...(claim.grounds ?? [])].map(({ text }) => text),
    ]);
  const without = (own: readonly string[], others: readonly string[]) =>
    own.filter((limit) => !others.some((other) => likeness(limit, other) >= 0.4));
  const lost = without(limits(a), [...words(b), ...quoted.b]);
  const gained = without(limits(b), [...words(a), ...quoted.a]);
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
