import { foldName } from '../extract/names/fold.ts';
import type { Fact, FilingClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { type CaseContext, makeFact, mostTold, tell } from './fact.ts';
import type { People } from './people.ts';
import { byText } from './union.ts';

/** One paper that was filed, over all articles of a case. */
export interface Filing {
  readonly fact: Fact;
  readonly claims: readonly FilingClaim[];
}

/** One fact for each filing: the same kind of paper, by the same side, and no day that speaks against it. */
export function mergeFilings(claims: readonly FilingClaim[], people: People, context: CaseContext): Filing[] {
  const groups: FilingClaim[][] = [];
  for (const claim of claims) {
    const home = groups.find((group) => group.every((other) => isSameFiling(claim, other, people)));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => ({ claims: group, fact: makeFiling(group, people, context) }));
}

/** Papers that a case has once: any two articles that tell of one tell of the same. */
const ONCE: ReadonlySet<string> = new Set(['complaint', 'lawsuit']);

const kindOf = (instrument: string): string =>
  /complaint|suit|petition/.test(instrument) ? 'lawsuit' : instrument.toLowerCase();

function isSameFiling(a: FilingClaim, b: FilingClaim, people: People): boolean {
  const kind = kindOf(a.instrument);
  if (kind !== kindOf(b.instrument) || !datesAgree(a.date, b.date)) return false;
  const [by, otherBy] = [namesOf(a.by, people), namesOf(b.by, people)];
  const shared = [...by].some((name) => otherBy.has(name));
  // a petition may be the suit, or go to a higher court
  if (a.instrument !== b.instrument && (isPetition(a) || isPetition(b)) && !shared) return false;
  const sameBy = by.size === 0 || otherBy.size === 0 || shared;
  if (sameBy && ONCE.has(kind)) return true;
  if (a.article === b.article) return sameBy && by.size > 0 && otherBy.size > 0;
  const seeks = contentWords(a.seeks ?? '');
  return (
    sameBy && (by.size > 0 || [...contentWords(b.seeks ?? '')].some((word) => seeks.has(word)) || a.date !== undefined)
  );
}

const isPetition = ({ instrument }: FilingClaim): boolean => /petition/i.test(instrument);

function namesOf(names: readonly string[] | undefined, people: People): Set<string> {
  return new Set((names ?? []).map((name) => people.byName.get(foldName(name))?.fact.id ?? foldName(name)));
}

function datesAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function makeFiling(claims: readonly FilingClaim[], people: People, context: CaseContext): Fact {
  const fullName = (name: string): string => people.byName.get(foldName(name))?.names[0]?.value ?? name;
  const all = (field: 'by' | 'against') => [...new Set(claims.flatMap((claim) => (claim[field] ?? []).map(fullName)))];
  const dates = tell(claims, ({ date }) => date, context).sort(
    (a, b) => b.value.length - a.value.length || byText(a.value, b.value),
  );
  const own = {
    instrument: mostTold(claims, ({ instrument }) => instrument, context),
    by: all('by'),
    against: all('against'),
    seeks: mostTold(claims, ({ seeks }) => seeks, context),
    date: dates[0]?.value,
    court: mostTold(claims, ({ court }) => court, context),
  };
  const because =
    new Set(claims.map(({ article }) => article)).size > 1
      ? [`one ${own.instrument} of the same side in each article`]
      : [];
  return makeFact('filing', claims, own, context, because);
}
