import type { PartyClaim } from '../../schema/index.ts';
import type { Draft } from '../draft.ts';
import { mayServe } from './represents.ts';
import { LITIGANT } from './roles.ts';
import type { Standings } from './standings.ts';
import { isJusticeDepartment, isPublicBody } from './titles.ts';

/** The one person whom the article calls a defendant. */
export function soleAccused(claims: readonly Draft<PartyClaim>[]): string | undefined {
  const accused = claims.filter(({ role, entity }) => role === 'defendant' && entity === 'person');
  return accused.length === 1 ? accused[0]!.name : undefined;
}

/** The one government or agency in court that a justice ministry can only be speaking for. */
function soleServed(claims: readonly Draft<PartyClaim>[]): string | undefined {
  const litigants = claims.filter(({ role, entity }) => LITIGANT.has(role) && entity !== 'person');
  const governments = litigants.filter(({ name }) => /(?:administration|government)$/i.test(name));
  const served = governments.length > 0 ? governments : litigants.filter(({ name }) => isPublicBody(name));
  return served.length === 1 ? served[0]!.name : undefined;
}

/** Whether an administration bears the person's name, and nothing says that it is over. */
function headsAdministration(
  { name }: Draft<PartyClaim>,
  claims: readonly Draft<PartyClaim>[],
  { titles }: Standings,
): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const heads = claims.some((other) => other.name.toLowerCase() === `${surname} administration`);
  return heads && ![...titles].some(([who, own]) => who.name === name && own.some(({ sort }) => sort === 'former'));
}

/** The claim with whom its lawyer speaks for, where another claim of the article says it. */
export function completed(
  claim: Draft<PartyClaim>,
  claims: readonly Draft<PartyClaim>[],
  accused: string | undefined,
  standings: Standings,
): Draft<PartyClaim> {
  const { titles } = standings;
  if (isJusticeDepartment(claim.name) && claim.role === 'official') {
    const served = soleServed(claims);
    return served ? { ...claim, role: 'counsel', represents: served } : claim;
  }
  if (
    claim.role === 'official' &&
    !claim.represents &&
    /^(?:then-)?(?:u\.?s\.? )?attorney general$/i.test(claim.office ?? '')
  ) {
    const ministry = claims.find(({ name }) => isJusticeDepartment(name))?.name;
    return ministry ? { ...claim, represents: ministry } : claim;
  }
  if (claim.role === 'other' && claim.entity === 'person' && headsAdministration(claim, claims, standings))
    return { ...claim, role: 'official', rule: 'party/administration' };
  if (claim.role === 'other' && claim.entity === 'person' && claim.represents) {
    const body = claims.find(({ name, role }) => name === claim.represents && role === 'counsel');
    const own = claim.office ?? '';
    return body && /\b(?:director|attorney|counsel|legal|president|founder)\b/i.test(own)
      ? { ...claim, role: 'counsel', rule: body.rule, represents: body.represents ?? body.name }
      : claim;
  }
  if (claim.role !== 'counsel') return claim;
  const own = [...titles].find(([who]) => who.name === claim.name)?.[1] ?? [];
  const firm = claims.find(
    ({ name, role }) =>
      role === 'counsel' &&
      name !== claim.name &&
      (name === claim.represents || own.some(({ body }) => body?.name === name)),
  );
  if (firm?.represents) return { ...claim, represents: firm.represents };
  if (claim.represents) return claim;
  if (accused && own.some(({ words }) => /\b(?:defen[sc]e|defender)\b/i.test(words)))
    return { ...claim, represents: accused };
  if (isJusticeDepartment(claim.name)) {
    const served = soleServed(claims);
    return served ? { ...claim, represents: served } : claim;
  }
  const body = own.find(mayServe)?.body?.name;
  return body ? { ...claim, represents: body } : claim;
}
