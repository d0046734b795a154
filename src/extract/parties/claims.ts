import type { PartyClaim, Role } from '../../schema/index.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { isVerb } from './phrase.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import type { Standings } from './standings.ts';
import { isJusticeDepartment, isPublicBody } from './titles.ts';
import type { Unnamed } from './unnamed.ts';

const LITIGANT: ReadonlySet<Role> = new Set([
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
]);

/** One claim for each participant: named people and organizations, groups and places that the article gives a role. */
export function makeClaims(roster: Roster, said: readonly Saying[], standings: Standings): Draft<PartyClaim>[] {
  const byParticipant = new Map<Participant, Saying[]>();
  for (const saying of said) {
    const own = byParticipant.get(saying.who);
    if (own) own.push(saying);
    else byParticipant.set(saying.who, [saying]);
  }
  const namings = new Map<Participant, Naming[]>();
  for (const naming of roster.namings) {
    const own = namings.get(naming.who);
    if (own) own.push(naming);
    else namings.set(naming.who, [naming]);
  }
  const plaintiffs = new Set(
    said.filter(({ role }) => role === 'plaintiff' || role === 'petitioner').map(({ who }) => who),
  );
  const explicit = new Set(
    said.filter(({ rule }) => rule === 'party/plaintiffs' || rule === 'party/on behalf').map(({ who }) => who),
  );
  const crowd = new Map<string, number>();
  for (const [who, own] of byParticipant)
    if (who.type === 'organization' || who.type === 'other') crowd.set(sideOf(own), (crowd.get(sideOf(own)) ?? 0) + 1);
  for (const [who, own] of byParticipant) if (who.type !== 'group') crowd.set(`named ${sideOf(own)}`, 1);
  const claims: Draft<PartyClaim>[] = [];
  for (const who of roster.participants) {
    const own = byParticipant.get(who) ?? [];
    const mine = namings.get(who) ?? [];
    if (mine.length === 0 || who.judge) continue;
    if (who.type === 'group' && GENERIC.test(who.name) && (crowd.get(sideOf(own)) ?? 0) > 1) continue;
    if (who.single && (crowd.get(`named ${sideOf(own)}`) ?? 0) > 0) continue;
    const decided = decideRole(own, plaintiffs, who, explicit);
    if (!isEmitted(who, decided?.role) && !(who.type === 'group' && !who.single && speaks(roster, who, mine))) continue;
    claims.push(claimFor(roster, who, mine, decided, standings));
  }
  const accused = soleAccused(claims);
  return [
    ...claims.map((claim) => completed(claim, claims, accused, standings)),
    ...unnamedClaims(roster, standings.unnamed, accused),
  ];
}

/** Heads of descriptions that give way to two named bodies on the same side. */
const GENERIC = /\b(?:groups|organi[sz]ations|nonprofits|companies|firms|leagues|outlets)$/;

const sideOf = (said: readonly Saying[]): string => {
  const first = said.find(({ role }) => LITIGANT.has(role))?.role;
  return first === undefined
    ? ''
    : first === 'defendant' || first === 'respondent' || first === 'appellee'
      ? 'defending'
      : 'suing';
};

/** Whether a group that the article describes is said to say something. */
const speaks = ({ doc: { tokens } }: Roster, { name }: Participant, namings: readonly Naming[]): boolean =>
  (/\s/.test(name) || /^(?:authorities|lawmakers|officials|regulators)$/.test(name)) &&
  namings.some(({ to }) => {
    const next = tokens.word[to] ?? '';
    return (
      SAYS.has(next) ||
      (SPEAKERS.test(name) && (isVerb(next) || (next === 'that' && isVerb(tokens.word[to + 1] ?? ''))))
    );
  });

/** Groups that take part in public argument: whatever they do is told for what they say. */
const SPEAKERS =
  /\b(?:activists|advocates|experts|proponents|opponents|supporters|critics|watchdogs|(?:rights|advocacy|environmental|legal|conservative|liberal|humanitarian|anti-\w+|pro-\w+|smoking) groups)$/i;

const OFFICIALS = /\b(?:authorities|lawmakers|legislators|officials|regulators)$/i;

const SAYS = new Set(
  'say says said argue argued urge urged hailed praised criticized criticised claim claimed contend contended warned warn called applauded welcomed denounced condemned slammed cheered vowed accused told maintain asked'.split(
    ' ',
  ),
);

const BODIES = /\b(?:company|firm|group|organization|charity|nonprofit|union|newspaper|manufacturer|retailer)$/;

/** Courts are claims of their own. */
const COURT =
  /\b(?:supreme|high|district|circuit|appeals|superior|federal|county|crown|justice) courts?\b|\bcourts? of\b|\bcircuit$/i;

/** Whether the words describe a group of their own, not "more states" or a couple that is named elsewhere. */
const isOwnGroup = (name: string): boolean =>
  name === 'government' ||
  (/\s/.test(name) && !/^(?:more|other|many|most|such|some) \S+$|(?:couple|duo|trio)$/i.test(name));

function isEmitted({ type, name, single }: Participant, role: Role | undefined): boolean {
  if (type === 'organization') return !COURT.test(name);
  if (type === 'person') return true;
  if (single) return role !== undefined && LITIGANT.has(role);
  if (type === 'group')
    return isOwnGroup(name) && role !== undefined && role !== 'official' && role !== 'victim' && role !== 'witness';
  return role !== undefined && LITIGANT.has(role);
}

/** The one person whom the article calls a defendant. */
function soleAccused(claims: readonly Draft<PartyClaim>[]): string | undefined {
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

/** The claim with whom its lawyer speaks for, where another claim of the article says it. */
function completed(
  claim: Draft<PartyClaim>,
  claims: readonly Draft<PartyClaim>[],
  accused: string | undefined,
  { titles }: Standings,
): Draft<PartyClaim> {
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
  const body = own.find(({ body }) => body)?.body?.name;
  return body ? { ...claim, represents: body } : claim;
}

interface Decided {
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

const isSuing = (role: Role): boolean => role === 'plaintiff' || role === 'petitioner' || role === 'appellant';

function claimFor(
  { doc }: Roster,
  who: Participant,
  namings: readonly Naming[],
  decided: Decided | undefined,
  { titles }: Standings,
): Draft<PartyClaim> {
  const full = namings.find(({ start, end }) => doc.text.slice(start, end) === who.name) ?? namings[0]!;
  const own = titles.get(who) ?? [];
  const member = own.find(
    ({ body, sort }) => sort !== 'former' && (body?.type === 'organization' || body?.type === 'place'),
  );
  const represents = decided?.represents ?? (decided?.role === 'counsel' ? undefined : member?.body?.name);
  const office = own.find(({ sort, words }) => sort !== 'counsel' && words !== '')?.words;
  const aliases = aliasesOf(who.entity);
  return {
    kind: 'party',
    start: full.start,
    end: full.end,
    rule: decided?.rule ?? 'party/named',
    name: who.name,
    entity:
      who.type === 'person' || (who.single && !BODIES.test(who.name))
        ? 'person'
        : who.type === 'group'
          ? 'group'
          : 'organization',
    role: decided?.role ?? (OFFICIALS.test(who.name) && who.type === 'group' ? 'official' : 'other'),
    ...(represents && represents !== who.name ? { represents } : {}),
    ...(office ? { office } : {}),
    ...(decided?.filed ? { filed: true } : {}),
    ...(aliases.length ? { aliases } : {}),
    mentions: namings
      .filter(({ described }) => !described)
      .map(({ start, end }) => ({ start, end, text: doc.text.slice(start, end) })),
  };
}

const aliasesOf = (entity: Entity | undefined): string[] => (entity ? [...entity.aliases] : []);

/** Claims for those without names: one for each role and client. */
function unnamedClaims({ doc }: Roster, unnamed: readonly Unnamed[], accused: string | undefined): Draft<PartyClaim>[] {
  const byClient = new Map<string, Unnamed[]>();
  for (const one of unnamed) {
    const key = `${one.role} ${one.represents ?? (one.defence ? accused : '')}`;
    const same = byClient.get(key);
    if (same) same.push(one);
    else byClient.set(key, [one]);
  }
  return [...byClient.values()].map((all): Draft<PartyClaim> => {
    const mentions = all.map(({ from, to }) => {
      const start = doc.tokens.start[from]!;
      const end = doc.tokens.end[to - 1]!;
      return { start, end, text: doc.text.slice(start, end) };
    });
    const { start, end, text } = mentions[0]!;
    const { role, represents, name, defence } = all[0]!;
    const client = represents ?? (defence ? accused : undefined);
    return {
      kind: 'party',
      start,
      end,
      rule: 'party/unnamed',
      name: name ?? text,
      entity: all.some(({ entity }) => entity === 'group') ? 'group' : 'person',
      role,
      ...(client ? { represents: client } : {}),
      mentions,
    };
  });
}
