import type { Article, Claim, DateClaim, Fact } from '../schema/index.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind } from './fact.ts';
import type { Filing } from './filings.ts';
import type { Corrections } from './overrides.ts';
import type { Ruling } from './rulings.ts';
import { pushTo } from './union.ts';

/** What of a case binds its dates together. */
export interface Events {
  readonly articles: readonly Article[];
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Filing[];
}

/** One fact for each day or span that the articles of a case tell of. */
export function mergeDates(
  claims: readonly Claim[],
  _events: Events,
  context: CaseContext,
  _corrections: Corrections,
): Fact[] {
  const groups = new Map<string, DateClaim[]>();
  for (const claim of ofKind(claims, 'date').sort(byPlace))
    pushTo(groups, claim.value ?? `${claim.article} ${claim.timex}`, claim);
  return [...groups.values()].map((group) => {
    const own = {
      timex: group[0]!.timex,
      value: group[0]!.value,
      resolved: group[0]!.resolved,
      event: mostTold(group, ({ event }) => event, context),
    };
    return makeFact('date', group, own, context);
  });
}
