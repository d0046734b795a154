import type { CaseClaim, Claim, Conflict, Fact } from '../schema/index.ts';
import { betweenArticles, conflict, list, side } from './conflict.ts';
import { pushTo } from './union.ts';

/** Two dockets of one case: under one caption, or each the only one of its article. */
export function docketConflicts(named: readonly CaseClaim[], captions: readonly Fact[]): Conflict[] {
  const numbered = named.filter(({ docket }) => docket);
  const perArticle = new Map<string, Set<string>>();
  for (const { article, docket } of numbered)
    perArticle.set(article, (perArticle.get(article) ?? new Set()).add(docket!));
  const only = numbered.filter(({ article }) => perArticle.get(article)!.size === 1);
  const byDocket = new Map<string, Claim[]>();
  for (const claim of only) pushTo(byDocket, digitsOf(claim.docket!), claim);
  if (byDocket.size !== 2) return [];
  const sides = [...byDocket.values()].map((own) => side((own[0] as (typeof only)[number]).docket!, own));
  const likely = digitsLike(...([...byDocket.keys()] as [string, string]));
  if (!likely || !betweenArticles(sides)) return [];
  const about = captions
    .filter(({ claims: ids }) => ids.some((id) => sides.some((one) => one.claims.includes(id))))
    .map(({ id }) => id);
  return [
    conflict(
      'contradiction',
      'docket',
      about,
      sides,
      `Docket ${sides[0]!.value} in ${list(sides[0]!.articles)}, ${sides[1]!.value} in ${list(sides[1]!.articles)}.`,
    ),
  ];
}

/** Year and number of a docket: `1:13-cv-00851-RJL` is 13-851. */
function digitsOf(docket: string): string {
  const found = /(\d{2})-(?:[a-z]+-)?0*(\d+)/i.exec(docket);
  return found ? `${found[1]}-${found[2]}` : docket.toLowerCase();
}

/** Whether one docket looks like a slip for the other: all but two of its digits are the same. */
function digitsLike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((digit, at) => digit !== b[at]).length <= 2;
}
