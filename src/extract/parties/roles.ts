import { OPPONENTS } from '../../lexicon/roles.ts';
import type { Role } from '../../schema/index.ts';
import type { Participant } from './roster.ts';
import type { Saying } from './saying.ts';

/** The role of one participant and what goes with it. */
export interface Decided {
  readonly role: Role;
  readonly rule: string;
  readonly represents?: string;
  readonly filed?: boolean;
}

/** Who is said to sue, and who is called a plaintiff outright. */
interface Sides {
  readonly suing: ReadonlySet<Participant>;
  readonly called: ReadonlySet<Participant>;
}

/** The sides that all sayings of an article make. */
export function sidesOf(said: readonly Saying[]): Sides {
  const suing = new Set<Participant>();
  const called = new Set<Participant>();
  for (const { who, role, rule } of said) {
    if (role === 'plaintiff' || role === 'petitioner') suing.add(who);
    if (rule === 'party/plaintiffs') called.add(who);
  }
  return { suing, called };
}

const isFiling = ({ rule }: Saying): boolean => rule === 'party/suit by' || rule === 'party/filed suit';

/** The role that the article gives, from everything it says: the strongest kind of saying, then the most frequent, then the first. */
export function decideRole(said: readonly Saying[], sides: Sides, who: Participant): Decided | undefined {
  if (said.length === 0) return undefined;
  if (isFilerForOthers(said, sides, who))
    return {
      role: 'counsel',
      rule: 'party/filed for others',
      represents: said.find(({ represents }) => represents)?.represents ?? 'plaintiffs',
      filed: true,
    };
  const sure = strongest(said, isLitigant, 3);
  const suing = sure !== undefined && isSuing(sure);
  const role = roleOf(said, sure, suing && sides.suing.size > (sides.suing.has(who) ? 1 : 0));
  if (!role) return undefined;
  const first = said.find((saying) => saying.role === role)!;
  const represents = said.find((saying) => saying.represents && saying.role === role)?.represents;
  const filer = role === 'counsel' && (suing || said.some((saying) => saying.filed));
  return { role, rule: first.rule, ...(represents ? { represents } : {}), ...(filer ? { filed: true } : {}) };
}

/** Whether somebody is only said to have filed, and others are called the plaintiffs. */
const isFilerForOthers = (said: readonly Saying[], { called }: Sides, who: Participant): boolean =>
  called.size > 0 &&
  !called.has(who) &&
  said.some(isFiling) &&
  said.every((saying) => !isSuing(saying.role) || isFiling(saying));

/** The role, given the litigant's role that is sure and whether others sue beside. */
function roleOf(said: readonly Saying[], sure: Role | undefined, besides: boolean): Role | undefined {
  const lawyer = strongest(said, isLawyer, 2);
  if (lawyer === 'prosecution') return lawyer;
  const captioned = (): boolean => said.some(({ rule }) => rule === 'party/caption');
  if (lawyer === 'counsel' && (!sure || (besides && !captioned()))) return lawyer;
  return (
    sure ??
    strongest(said, isJoining, 3) ??
    strongest(said, isAppealing, 2) ??
    strongest(said, isLitigant, 2) ??
    strongest(said, isVictim, 2) ??
    lawyer ??
    strongest(said, isLitigant, 1) ??
    strongest(said, isBystander, 0)
  );
}

const isLitigant = (role: Role): boolean => OPPONENTS.has(role);
const isLawyer = (role: Role): boolean => role === 'prosecution' || role === 'counsel';
const isJoining = (role: Role): boolean => role === 'intervenor' || role === 'amicus';
const isAppealing = (role: Role): boolean => role === 'petitioner' || role === 'appellant';
const isVictim = (role: Role): boolean => role === 'victim';
const isBystander = (role: Role): boolean => role === 'official' || role === 'witness';

/** The role that is said with most weight, of those that pass the test and are said strongly enough somewhere. */
function strongest(said: readonly Saying[], test: (role: Role) => boolean, least: number): Role | undefined {
  let best: Role | undefined;
  let most = 0;
  for (const { role, weight } of said) {
    if (weight < least || role === best || !test(role)) continue;
    const sum = weightOf(said, role);
    if (best === undefined || sum > most) {
      best = role;
      most = sum;
    }
  }
  return best;
}

function weightOf(said: readonly Saying[], role: Role): number {
  let sum = 0;
  for (const saying of said) if (saying.role === role) sum += saying.weight;
  return sum;
}

/** Whether the role is on the side that goes to court. */
export const isSuing = (role: Role): boolean => role === 'plaintiff' || role === 'petitioner' || role === 'appellant';

/** The side of the first litigant's role that is said: `suing`, `defending`, or nothing. */
export const sideOf = (said: readonly Saying[]): string => {
  const first = said.find(({ role }) => OPPONENTS.has(role))?.role;
  return first === undefined
    ? ''
    : first === 'defendant' || first === 'respondent' || first === 'appellee'
      ? 'defending'
      : 'suing';
};
