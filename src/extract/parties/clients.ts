import { OPPONENTS } from '../../lexicon/roles.ts';
import type { PartyClaim } from '../../schema/index.ts';
import type { Draft } from '../draft.ts';
import type { Title } from './offices.ts';
import { mayServe } from './represents.ts';
import type { Standings } from './standings.ts';
import { isJusticeDepartment, isPublicBody } from './titles.ts';

/** What the claims of an article say of one another. */
interface Circle {
  readonly claims: readonly Draft<PartyClaim>[];
  /** the claims of lawyers and their firms */
  readonly counsel: readonly Draft<PartyClaim>[];
  /** the one person whom the article calls a defendant */
  readonly accused: string | undefined;
  /** whose administrations are named, in lower case */
  readonly heads: ReadonlySet<string>;
  /** titles by name of their bearer */
  readonly titles: ReadonlyMap<string, readonly Title[]>;
}

/** What the claims say of one another. */
export function circleOf(claims: readonly Draft<PartyClaim>[], { titles }: Standings): Circle {
  const accused: string[] = [];
  const counsel: Draft<PartyClaim>[] = [];
  const heads = new Set<string>();
  for (const claim of claims) {
    if (claim.role === 'counsel') counsel.push(claim);
    if (claim.role === 'defendant' && claim.entity === 'person') accused.push(claim.name);
    const head = /^(\S+) administration$/i.exec(claim.name)?.[1];
    if (head) heads.add(head.toLowerCase());
  }
  const byName = new Map<string, readonly Title[]>();
  for (const [{ name }, own] of titles) if (!byName.has(name)) byName.set(name, own);
  return { claims, counsel, accused: accused.length === 1 ? accused[0] : undefined, heads, titles: byName };
}

/** Public bodies that have lawyers of their own. */
const OTHERS_LAWYERS = /\b(?:congress|senate|(?<!white )house|legislature|county|city|town|state)\b/i;

/** The one government or agency in court that a justice ministry can only be speaking for. */
function soleServed(claims: readonly Draft<PartyClaim>[]): string | undefined {
  const litigants = claims.filter(
    ({ role, entity, name }) => OPPONENTS.has(role) && entity !== 'person' && !OTHERS_LAWYERS.test(name),
  );
  const governments = litigants.filter(({ name }) => /(?:administration|government)$/i.test(name));
  const served = governments.length > 0 ? governments : litigants.filter(({ name }) => isPublicBody(name));
  return served.length === 1 ? served[0]!.name : undefined;
}

/** Whether an administration bears the person's name, and nothing says that it is over. */
const headsAdministration = ({ name }: Draft<PartyClaim>, { heads, titles }: Circle): boolean =>
  heads.size > 0 &&
  heads.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) &&
  !titles.get(name)?.some(({ sort }) => sort === 'former');

/** The claim with whom its lawyer speaks for, where another claim of the article says it. */
export function completed(claim: Draft<PartyClaim>, circle: Circle): Draft<PartyClaim> {
  if (claim.role === 'official') return completedOfficial(claim, circle);
  if (claim.role === 'counsel') return completedCounsel(claim, circle);
  return claim.role === 'other' && claim.entity === 'person' ? completedPerson(claim, circle) : claim;
}

function completedOfficial(claim: Draft<PartyClaim>, { claims }: Circle): Draft<PartyClaim> {
  if (claim.entity !== 'person' && isJusticeDepartment(claim.name)) {
    const served = soleServed(claims);
    return served ? { ...claim, role: 'counsel', represents: served } : claim;
  }
  if (claim.represents || !/^(?:then-)?(?:u\.?s\.? )?attorney general$/i.test(claim.office ?? '')) return claim;
  const ministry = claims.find(({ name }) => isJusticeDepartment(name))?.name;
  return ministry ? { ...claim, represents: ministry } : claim;
}

/** Heads of administrations, and officers of bodies that go to court for others. */
function completedPerson(claim: Draft<PartyClaim>, circle: Circle): Draft<PartyClaim> {
  if (headsAdministration(claim, circle)) return { ...claim, role: 'official', rule: 'party/administration' };
  const body = claim.represents ? circle.counsel.find(({ name }) => name === claim.represents) : undefined;
  return body && /\b(?:director|attorney|counsel|legal|president|founder)\b/i.test(claim.office ?? '')
    ? { ...claim, role: 'counsel', rule: body.rule, represents: body.represents ?? body.name }
    : claim;
}

const DEFENDS = /\b(?:defen[sc]e|defender)\b/i;
/** What tells of a lawyer who comments on a case of others. */
const ELSEWHERE = /\b(?:fellow|veteran|prominent|local|area|based|criminal defen[sc]e|longtime)\b/i;

function completedCounsel(claim: Draft<PartyClaim>, { claims, counsel, accused, titles }: Circle): Draft<PartyClaim> {
  const own = titles.get(claim.name) ?? [];
  const firm = counsel.find(
    ({ name }) => name !== claim.name && (name === claim.represents || own.some(({ body }) => body?.name === name)),
  );
  if (firm?.represents) return { ...claim, represents: firm.represents };
  if (claim.represents) return claim;
  if (accused && own.some(({ words, indefinite }) => !indefinite && DEFENDS.test(words) && !ELSEWHERE.test(words)))
    return { ...claim, represents: accused };
  if (isJusticeDepartment(claim.name)) {
    const served = soleServed(claims);
    return served ? { ...claim, represents: served } : claim;
  }
  const body = own.find(mayServe)?.body?.name;
  if (body) return { ...claim, represents: body };
  return claim.rule === 'party/firm' && isChallenged(claims) ? { ...claim, represents: 'plaintiffs' } : claim;
}

/** Whether the article tells of plaintiffs who sue a public body: whom a firm that argues there can only speak for. */
const isChallenged = (claims: readonly Draft<PartyClaim>[]): boolean =>
  claims.some(({ role }) => role === 'plaintiff') &&
  claims.every(
    ({ role, entity, name }) =>
      role !== 'defendant' ||
      (entity !== 'person' && (isPublicBody(name) || /\b(?:administration|government)$/i.test(name))),
  );
