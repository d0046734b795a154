import type { Claim, Kind } from '../schema/index.ts';

/** The claims of one case by kind, each kind in order of article and place. */
export type CaseClaims = { readonly [K in Kind]: readonly Extract<Claim, { kind: K }>[] };

/** Sorts the claims of the articles of a case by kind; the articles come in order of their ids, the claims of each in order of the text. */
export function claimsByKind(articles: readonly (readonly Claim[])[]): CaseClaims {
  const claims: { [K in Kind]: Extract<Claim, { kind: K }>[] } = {
    date: [],
    judge: [],
    party: [],
    quote: [],
    holding: [],
    filing: [],
    statute: [],
    court: [],
    case: [],
    figure: [],
  };
  for (const own of articles) for (const claim of own) (claims[claim.kind] as Claim[]).push(claim);
  return claims;
}
