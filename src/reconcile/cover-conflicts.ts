import type { Conflict, FigureClaim } from '../schema/index.ts';
import { stem } from '../text/words.ts';
import { conflict, list, side } from './conflict.ts';
import type { ContextOf } from './figure-conflicts.ts';
import { countedWords, type Figure } from './figures.ts';
import { arePeople } from './people-words.ts';
import type { Ruling } from './rulings.ts';

/** How many people one ruling is for, where the articles count them otherwise: two individuals, five plaintiffs. */
export function coverConflicts(
  rulings: readonly Ruling[],
  figures: readonly Figure[],
  contextOf: ContextOf,
): Conflict[] {
  const counts = figures
    .flatMap(({ claims }) => claims)
    .filter((claim) => typeof claim.value === 'number' && !claim.approximate && arePeople(countedWords(claim)));
  if (!counts.some(isOfPlaintiffs)) return [];
  return rulings.flatMap((ruling) => coverConflict(ruling, counts, contextOf) ?? []);
}

function coverConflict(
  { fact, claims }: Ruling,
  counts: readonly FigureClaim[],
  contextOf: ContextOf,
): Conflict | undefined {
  if (fact.articles.length < 2) return undefined;
  const inClause = ({ article, start, end }: FigureClaim): boolean =>
    claims.some(
      (claim) =>
        claim.article === article &&
        claim.start <= start &&
        end <= claim.end &&
        (claim.effect === 'stopped' || claim.effect === 'in-part'),
    );
  const covered = counts.filter(
    (claim) =>
      fact.articles.includes(claim.article) && !isPart(claim) && (inClause(claim) || isCovered(contextOf(claim.id))),
  );
  const values = new Set(covered.map(({ value }) => value));
  const articles = new Set(covered.map(({ article }) => article));
  if (values.size !== 2 || articles.size < 2 || covered.length !== articles.size || !covered.some(isOfPlaintiffs))
    return undefined;
  const sides = [...values].map((value) => {
    const own = covered.filter((claim) => claim.value === value);
    return side(own[0]!.text, own);
  });
  const note = `The ruling is for ${sides.map((one) => `${one.value} in ${list(one.articles)}`).join(', ')}.`;
  return conflict('contradiction', 'for', [fact.id], sides, note);
}

const PLAINTIFF = stem('plaintiffs');
const isOfPlaintiffs = (claim: FigureClaim): boolean => countedWords(claim).has(PLAINTIFF);

/** `two of the plaintiffs`: not all whom it is for. */
const isPart = ({ rule }: FigureClaim): boolean => rule === 'figure/part';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
const DECISION = stems('ruling ruled order ordered decision injunction judgment');
const RELIEF = stems(
  'favored favors covers covered applies applied protects protected exempts exempted shields shielded benefits',
);

/** `the ruling favored five plaintiffs`, `the order covers 40 families` */
const isCovered = (words: ReadonlySet<string>): boolean =>
  [...words].some((word) => DECISION.has(word)) && [...words].some((word) => RELIEF.has(word));
