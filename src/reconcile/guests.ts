import type { Reading } from '../extract/index.ts';
import { foldName } from '../extract/names/fold.ts';
import type { HoldingClaim } from '../schema/index.ts';
import { type CaseGroup, sameJudge } from './cases.ts';
import { lastWord } from './profile.ts';
import { keepIn } from './union.ts';

/** Clauses of articles on one case that tell, in the background, of a ruling in another case of the folder. */
export interface Guests {
  readonly of: ReadonlyMap<CaseGroup, readonly HoldingClaim[]>;
  /** ids of all of them: they belong to no ruling of their own article's case */
  readonly ids: ReadonlySet<string>;
}

/** Finds the rulings that articles tell of in passing, by the judge: the one case in which that judge rules has them. */
export function findGuests(groups: readonly CaseGroup[], readings: readonly Reading[]): Guests {
  const guests = new Map<CaseGroup, HoldingClaim[]>();
  const ruledBy = new Map<string, CaseGroup[]>();
  for (const group of groups) for (const judge of group.judges) keepIn(ruledBy, lastWord(judge), group);
  for (const own of groups)
    for (const member of own.members)
      for (const claim of readings[member]!.claims) {
        if (claim.kind !== 'holding' || !claim.actor || own.judges.length === 0) continue;
        const name = foldName(claim.actor);
        const homes = ruledBy.get(lastWord(name)) ?? [];
        const [home] = homes;
        if (!home || homes.length > 1 || home === own) continue;
        if (name.includes(' ') && home.judges.some((judge) => judge.includes(' ') && sameJudge(judge, name)))
          keepIn(guests, home, claim);
      }
  return { of: guests, ids: new Set([...guests.values()].flatMap((own) => own.map(({ id }) => id))) };
}

/** The rulings of a case but those that are told of in passing and belong to another. */
export const ownRulings = (holdings: readonly HoldingClaim[], { ids }: Guests): readonly HoldingClaim[] =>
  ids.size === 0 ? holdings : holdings.filter(({ id }) => !ids.has(id));
