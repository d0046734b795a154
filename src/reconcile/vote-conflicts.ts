import type { Claim, Conflict, FigureClaim } from '../schema/index.ts';
import { conflict, list, side } from './conflict.ts';
import type { Figure } from './figures.ts';
import { daysBetween, NEWS } from './profile.ts';
import { pushTo } from './union.ts';

/** Two votes of one bench in articles of the same days that each tell of one vote alone. */
export function voteConflicts(figures: readonly Figure[], publishedOf: ReadonlyMap<string, string>): Conflict[] {
  const byArticle = new Map<string, FigureClaim[]>();
  for (const { claims } of figures)
    for (const claim of claims) if (claim.rule === VOTE) pushTo(byArticle, claim.article, claim);
  const only = [...byArticle.values()].filter((own) => own.every(({ value }) => value === own[0]!.value));
  for (const a of only)
    for (const b of only) {
      if (a[0]!.article >= b[0]!.article || a[0]!.value === b[0]!.value || !mayBeOne(a[0]!, b[0]!, publishedOf))
        continue;
      const sides = [side(String(a[0]!.value), a as Claim[]), side(String(b[0]!.value), b as Claim[])];
      const note = `The vote is ${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}.`;
      const about = figures.filter(({ claims }) => claims.some((claim) => a.includes(claim) || b.includes(claim)));
      return [
        conflict(
          'contradiction',
          'vote',
          about.map(({ fact }) => fact.id),
          sides,
          note,
        ),
      ];
    }
  return [];
}

const VOTE = 'figure/vote';

/** Whether two votes are of as many and told in the same days. */
function mayBeOne(a: FigureClaim, b: FigureClaim, publishedOf: ReadonlyMap<string, string>): boolean {
  const [left, right] = [publishedOf.get(a.article), publishedOf.get(b.article)];
  return (
    left !== undefined &&
    right !== undefined &&
    Math.abs(daysBetween(left, right)) <= NEWS &&
    heads(a) === heads(b) &&
    heads(a) <= BENCH
  );
}

/** More than sit on any bench vote in a parliament. */
const BENCH = 17;

const heads = ({ value }: FigureClaim): number =>
  String(value)
    .split('-')
    .reduce((sum, part) => sum + Number(part), 0);
