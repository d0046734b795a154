import type { Role } from '../../schema/index.ts';
import type { Participant } from './roster.ts';
import type { Saying } from './saying.ts';

/** The roles of those who stand against each other. */
export const LITIGANT: ReadonlySet<Role> = new Set([
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
]);

/** The role of one participant and what goes with it. */
export interface Decided {
  readonly role: Role;
  readonly rule: string;
  readonly represents?: string;
  readonly filed?: boolean;
}

/** The role that the article gives, from everything it says: the strongest kind of saying, then the most frequent, then the first. */
export function decideRole(
  said: readonly Saying[],
  plaintiffs: ReadonlySet<Participant>,
  who: Participant,
  explicit: ReadonlySet<Participant> = new Set(),
): Decided | undefined {
  const sum = new Map<Role, number>();
  for (const { role, weight } of said) sum.set(role, (sum.get(role) ?? 0) + weight);
  const strongest = (roles: readonly Role[], least: number): Role | undefined => {
    let best: Role | undefined;
    for (const { role, weight } of said)
      if (roles.includes(role) && weight >= least && (best === undefined || sum.get(role)! > sum.get(best)!))
        best = role;
    return best;
  };
  const litigant = (least: number): Role | undefined => strongest([...LITIGANT], least);
  const filed = said.some(({ rule }) => rule === 'party/suit by' || rule === 'party/filed suit');
  const sole =
    filed && said.every(({ role, rule }) => !isSuing(role) || rule === 'party/suit by' || rule === 'party/filed suit');
  if (sole && explicit.size > 0 && !explicit.has(who))
    return {
      role: 'counsel',
      rule: 'party/filed for others',
      represents: said.find(({ represents }) => represents)?.represents ?? 'plaintiffs',
      filed: true,
    };
  const lawyer = strongest(['prosecution', 'counsel'], 2);
  const others = [...plaintiffs].some((other) => other !== who);
  const sure = litigant(3);
  const suing = sure !== undefined && isSuing(sure);
  const captioned = said.some(({ rule }) => rule === 'party/caption');
  const role =
    lawyer === 'prosecution' || (lawyer === 'counsel' && (!sure || (suing && others && !captioned)))
      ? lawyer
      : (sure ??
        strongest(['intervenor', 'amicus'], 3) ??
        strongest(['petitioner', 'appellant'], 2) ??
        litigant(2) ??
        strongest(['victim'], 2) ??
        lawyer ??
        litigant(1) ??
        strongest(['official', 'witness'], 0));
  if (!role) return undefined;
  const first = said.find((saying) => saying.role === role)!;
  const represents = said.find((saying) => saying.represents && saying.role === role)?.represents;
  const filer = role === 'counsel' && (suing || said.some((saying) => saying.filed));
  return { role, rule: first.rule, ...(represents ? { represents } : {}), ...(filer ? { filed: true } : {}) };
}

/** Whether the role is on the side that goes to court. */
export const isSuing = (role: Role): boolean => role === 'plaintiff' || role === 'petitioner' || role === 'appellant';

/** The side of the first litigant's role that is said: `suing`, `defending`, or nothing. */
export const sideOf = (said: readonly Saying[]): string => {
  const first = said.find(({ role }) => LITIGANT.has(role))?.role;
  return first === undefined
    ? ''
    : first === 'defendant' || first === 'respondent' || first === 'appellee'
      ? 'defending'
      : 'suing';
};
