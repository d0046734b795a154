import type { Reading } from '../extract/index.ts';
import { foldName } from '../extract/names/fold.ts';
import type { Article, Case, Claim, Fact, HoldingClaim, ProblemRecord, Report } from '../schema/index.ts';
import { nameCase } from './case-name.ts';
import { type CaseGroup, groupCases } from './cases.ts';
import { claimsByKind } from './claims.ts';
import { findConflicts } from './conflicts.ts';
import { mergeDates, withDays } from './dates.ts';
import { type CaseContext, idOf } from './fact.ts';
import { mergeFigures } from './figures.ts';
import { mergeFilings } from './filings.ts';
import { findGuests, type Guests, ownRulings } from './guests.ts';
import { type Corrections, type Overrides, readOverrides } from './overrides.ts';
import { mergePeople } from './people.ts';
import { mergeQuotes } from './quotes.ts';
import { mergeRulings } from './rulings.ts';
import { mergeCaseNames, mergeCourts, mergeStatutes } from './sources.ts';
import { findLineage, originsOf, publishArticles } from './syndication.ts';
import { byText } from './union.ts';

/** What reconciling may be told. */
interface ReconcileOptions {
  readonly overrides?: Overrides;
  /** take all articles to tell of one case, as when two are compared */
  readonly together?: boolean;
}

/** A report of which each case is made only when it is asked for, so that not all of them need to be held. */
export interface Reconciled {
  readonly articles: Iterable<Article>;
  readonly claims: Iterable<Claim>;
  readonly cases: Iterable<Case>;
  /** what is found amiss while the cases are made */
  readonly problems: Iterable<ProblemRecord>;
}

/** Brings the articles of each case together and says what is known of it: facts, their support and their conflicts. */
export function reconcile(readings: Iterable<Reading>, options: ReconcileOptions = {}): Report {
  return wholeReport(reconcileEach(readings, options));
}

/** All parts of a report at once. */
export const wholeReport = ({ articles, claims, cases, problems }: Reconciled): Report => ({
  version: 1,
  articles: [...articles],
  claims: [...claims],
  cases: [...cases],
  problems: [...problems],
});

/** Brings the articles of each case together; says what is known of each case when it is asked for. */
export function reconcileEach(readings: Iterable<Reading>, { overrides, together }: ReconcileOptions = {}): Reconciled {
  const sorted = sortReadings(readings);
  const articles = sorted.map(({ article }) => article);
  const lineage = findLineage(sorted);
  const publishedOf = new Map(articles.flatMap(({ id, published }) => (published ? [[id, published.value]] : [])));
  const context: CaseContext = { originOf: originsOf(articles, lineage), publishedOf };
  const corrections = readOverrides(overrides, knownNames(sorted, overrides));
  const groups = together
    ? [{ members: sorted.map((_, at) => at), because: [], judges: [] }]
    : groupCases(sorted, lineage);
  const guests = findGuests(groups, sorted);
  return {
    articles: publishArticles(articles, lineage),
    claims: each(sorted, ({ claims }) => claims),
    cases: each(groups, (group) => [makeCase(group, sorted, guests, context, corrections)]),
    problems: each([corrections], ({ unmatched }) => unmatched().map(unmatchedProblem)),
  };
}

/** What is made of each value, made when it is asked for. */
const each = <A, B>(values: readonly A[], make: (value: A) => readonly B[]): Iterable<B> => ({
  *[Symbol.iterator]() {
    for (const value of values) yield* make(value);
  },
});

const unmatchedProblem = (entry: string): ProblemRecord => ({
  path: 'overrides',
  code: 'unmatched',
  message: `nothing matches "${entry}"`,
});

/** By id, each article once, its claims in the order of the text. */
function sortReadings(readings: Iterable<Reading>): Reading[] {
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const known = byId.get(reading.article.id);
    if (!known || reading.article.sha256 < known.article.sha256) byId.set(reading.article.id, reading);
  }
  const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
    claims.every((claim, at) => at === 0 || claimOrder(claims[at - 1]!, claim) <= 0)
      ? claims
      : [...claims].sort(claimOrder);
  return [...byId.values()]
    .sort((a, b) => byText(a.article.id, b.article.id))
    .map(({ article, claims }) => ({ article, claims: inOrder(claims) }));
}

const claimOrder = (a: Claim, b: Claim): number =>
  a.start - b.start || a.end - b.end || byText(a.kind, b.kind) || byText(a.id, b.id);

/** Whether a name stands in any claim; asked only of the names of corrections. */
function knownNames(readings: readonly Reading[], overrides: Overrides | undefined): (name: string) => boolean {
  if (!overrides) return () => false;
  const names = new Set<string>();
  for (const { claims } of readings)
    for (const claim of claims) if ('name' in claim && claim.name) names.add(foldName(claim.name));
  return (name) => names.has(name);
}

/** The words around the figures and years of the articles, by claim. */
function contextsOf(articles: readonly Article[]): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const told = articles.flatMap(({ context }) => (context ? [context] : []));
  const read = (id: string): ReadonlySet<string> => {
    const words = told.find((context) => Object.hasOwn(context, id))?.[id];
    return words === undefined ? NO_WORDS : new Set(words.split(' '));
  };
  return (id) => {
    const words = known.get(id) ?? read(id);
    known.set(id, words);
    return words;
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function makeCase(
  group: CaseGroup,
  readings: readonly Reading[],
  guests: Guests,
  context: CaseContext,
  corrections: Corrections,
): Case {
  const { members, because } = group;
  const own = members.map((member) => readings[member]!);
  const merged = mergeClaims(own, guests, guests.of.get(group) ?? [], context, corrections);
  const ids = own.map(({ article }) => article.id);
  return {
    id: idOf(`case\n${ids.join('\n')}`),
    ...nameCase(merged.captions, merged.people, own.length),
    articles: ids,
    ...(because.length ? { because: [...because] } : {}),
    facts: factsOf(merged, context),
    conflicts: own.length > 1 ? findConflicts(merged) : [],
  };
}

/** What the claims of a case amount to, kind by kind. */
type Merged = ReturnType<typeof mergeClaims>;

function mergeClaims(
  readings: readonly Reading[],
  guests: Guests,
  visiting: readonly HoldingClaim[],
  context: CaseContext,
  corrections: Corrections,
) {
  const articles = readings.map(({ article }) => article);
  const claims = claimsByKind(readings.map((reading) => reading.claims));
  const contextOf = contextsOf(articles);
  const people = mergePeople(claims, context, corrections);
  const held = ownRulings(claims.holding, guests);
  const rulings = mergeRulings(held, visiting, claims.date, people, context, corrections);
  const filings = mergeFilings(claims.filing, people, context);
  return {
    claims,
    people,
    rulings,
    filings,
    utterances: mergeQuotes(claims.quote, people, context),
    figures: mergeFigures(claims.figure, context),
    captions: mergeCaseNames(claims.case, context),
    dated: mergeDates(claims.date, { articles, rulings, filings, contextOf }, context, corrections),
    contextOf,
    publishedOf: context.publishedOf,
  };
}

const factsOf = (
  { claims, people, rulings, filings, utterances, figures, captions, dated }: Merged,
  context: CaseContext,
): Fact[] => [
  ...dated.facts,
  ...people.entities.map(({ fact }) => fact),
  ...utterances.map(({ fact }) => fact),
  ...rulings.map(({ fact }) => withDays(fact, dated)),
  ...filings.map(({ fact }) => withDays(fact, dated)),
  ...mergeStatutes(claims.statute, context),
  ...mergeCourts(claims.court, context),
  ...captions,
  ...figures.map(({ fact }) => fact),
];
