import type { PartyClaim, Role } from '../../schema/index.ts';
import type { Draft } from '../draft.ts';
import { completed, soleAccused } from './clients.ts';
import { actsAsState, isEmitted, OFFICIALS, speaks } from './emitted.ts';
import { type Decided, decideRole, isSuing, LITIGANT, sideOf } from './roles.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import type { Standings } from './standings.ts';
import type { Unnamed } from './unnamed.ts';

/** One claim for each participant: named people and organizations, groups and places that the article gives a role. */
export function makeClaims(roster: Roster, said: readonly Saying[], standings: Standings): Draft<PartyClaim>[] {
  const sayings = groupBy(said, ({ who }) => who);
  const namings = groupBy(roster.namings, ({ who }) => who);
  const plaintiffs = whose(said, ({ role }) => role === 'plaintiff' || role === 'petitioner');
  const explicit = whose(said, ({ rule }) => rule === 'party/plaintiffs');
  const named = countNamed(sayings);
  const served = new Set(standings.unnamed.map(({ represents }) => represents));
  const claims: Draft<PartyClaim>[] = [];
  for (const who of roster.participants) {
    const own = sayings.get(who) ?? [];
    const mine = namings.get(who) ?? [];
    if (mine.length === 0 || who.judge || givesWay(who, named.get(sideOf(own)) ?? NOBODY)) continue;
    const decided = decideRole(own, plaintiffs, who, explicit);
    if (
      isEmitted(who, decided?.role) ||
      served.has(who.name) ||
      speaks(roster, who, mine) ||
      actsAsState(roster, who, mine)
    )
      claims.push(claimFor(roster, who, mine, decided, standings));
  }
  const accused = soleAccused(claims);
  return [
    ...claims.map((claim) => completed(claim, claims, accused, standings)),
    ...unnamedClaims(
      roster,
      standings.unnamed.filter((one) => !isTold(roster, one, claims)),
      accused,
    ),
  ];
}

/** Whether a claim for somebody named tells who it is: a side of the case, the holder of the office. */
function isTold(
  { doc: { tokens } }: Roster,
  { role, entity, to }: Unnamed,
  claims: readonly Draft<PartyClaim>[],
): boolean {
  if (LITIGANT.has(role)) return claims.some((claim) => isSameSide(role, claim.role));
  if (role !== 'prosecution' || entity !== 'person') return false;
  const office = `${tokens.word[to - 2]} ${tokens.word[to - 1]}`;
  return claims.some((claim) => claim.role === role && claim.office?.toLowerCase().endsWith(office));
}

const isSameSide = (one: Role, other: Role): boolean => LITIGANT.has(other) && isSuing(one) === isSuing(other);

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = groups.get(key(item));
    if (own) own.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const whose = (said: readonly Saying[], test: (saying: Saying) => boolean): ReadonlySet<Participant> =>
  new Set(said.filter(test).map(({ who }) => who));

/** How many named people and bodies stand on a side. */
interface Count {
  readonly people: number;
  readonly bodies: number;
}

const NOBODY: Count = { people: 0, bodies: 0 };

function countNamed(sayings: ReadonlyMap<Participant, readonly Saying[]>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [{ type }, own] of sayings) {
    if (type === 'group' || sideOf(own) === '') continue;
    const { people, bodies } = counts.get(sideOf(own)) ?? NOBODY;
    const body = type === 'organization' || type === 'other';
    counts.set(sideOf(own), { people: people + 1, bodies: bodies + (body ? 1 : 0) });
  }
  return counts;
}

/** Whether a description gives way to those who are named on its side. */
const givesWay = ({ type, name, single }: Participant, { people, bodies }: Count): boolean =>
  single ? people > 0 : type === 'group' && bodies > 1 && GENERIC.test(name);

/** Heads of descriptions that give way to two named bodies on the same side. */
const GENERIC = /\b(?:groups|organi[sz]ations|nonprofits|companies|firms|leagues|outlets)$/;

const BODIES = /\b(?:company|firm|group|organization|charity|nonprofit|union|newspaper|manufacturer|retailer)$/;

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
  const aliases = who.entity?.aliases ?? [];
  return {
    kind: 'party',
    start: full.start,
    end: full.end,
    rule: decided?.rule ?? 'party/named',
    name: who.name,
    entity: kindOf(who),
    role: decided?.role ?? unsaidRole(who),
    ...(represents && represents !== who.name ? { represents } : {}),
    ...(office ? { office: singular(office) } : {}),
    ...(decided?.filed ? { filed: true } : {}),
    ...(aliases.length ? { aliases: [...aliases] } : {}),
    mentions: namings
      .filter(({ described }) => !described)
      .map(({ start, end }) => ({ start, end, text: doc.text.slice(start, end) })),
  };
}

/** The title of one of several: `Sens.` is borne by each as `Sen.` */
const singular = (title: string): string =>
  title.replace(/\b(Sen|Rep|Senator|Representative|Detective|Agent|Officer|Deputie)s(?=\.?$)/, (_, one: string) =>
    one === 'Deputie' ? 'Deputy' : one,
  );

function kindOf({ type, single, name }: Participant): PartyClaim['entity'] {
  if (type === 'person' || (single && !BODIES.test(name))) return 'person';
  return type === 'group' ? 'group' : 'organization';
}

/** What somebody is of whom nothing is said: officials by their description, else other. */
const unsaidRole = ({ type, name }: Participant): Role =>
  type !== 'group' || /^former\b/i.test(name)
    ? 'other'
    : OFFICIALS.test(name)
      ? 'official'
      : /\b(?:victims|survivors)$/i.test(name)
        ? 'victim'
        : 'other';

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
