import { OPPONENTS } from '../../lexicon/roles.ts';
import type { PartyClaim, Role } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { circleOf, completed } from './clients.ts';
import { actsAsState, isEmitted, OFFICIALS, speaks } from './emitted.ts';
import { type Decided, decideRole, isSuing, sideOf, sidesOf } from './roles.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import type { Standings } from './standings.ts';
import type { Unnamed } from './unnamed.ts';

/** One claim for each participant: named people and organizations, groups and places that the article gives a role. */
export function makeClaims(roster: Roster, said: readonly Saying[], standings: Standings): Draft<PartyClaim>[] {
  const { participants } = roster;
  const sayings = groupBy(said, participants.length);
  const namings = groupBy(roster.namings, participants.length);
  const sides = sidesOf(said);
  const named = countNamed(participants, sayings);
  const served = new Set(standings.unnamed.map(({ represents }) => represents));
  const claims: Draft<PartyClaim>[] = [];
  for (const who of participants) {
    const mine = namings[who.id];
    if (!mine || who.judge) continue;
    const own = sayings[who.id] ?? NONE;
    if (givesWay(who, own, named)) continue;
    const decided = decideRole(own, sides, who);
    if (
      isEmitted(who, decided?.role) ||
      served.has(who.name) ||
      speaks(roster, who, mine) ||
      actsAsState(roster, who, mine)
    )
      claims.push(claimFor(roster, who, mine, decided, standings));
  }
  const circle = circleOf(claims, standings);
  return [
    ...claims.map((claim) => completed(claim, circle)),
    ...unnamedClaims(
      roster,
      standings.unnamed.filter((one) => !isTold(roster, one, claims)),
      circle.accused,
    ),
  ];
}

/** Whether a claim for somebody named tells who it is: a side of the case, the holder of the office. */
function isTold(
  { doc: { tokens } }: Roster,
  { role, entity, to }: Unnamed,
  claims: readonly Draft<PartyClaim>[],
): boolean {
  if (OPPONENTS.has(role)) return claims.some((claim) => isSameSide(role, claim.role));
  if (role !== 'prosecution' || entity !== 'person') return false;
  const office = `${tokens.word[to - 2]} ${tokens.word[to - 1]}`;
  return claims.some((claim) => claim.role === role && claim.office?.toLowerCase().endsWith(office));
}

const isSameSide = (one: Role, other: Role): boolean => OPPONENTS.has(other) && isSuing(one) === isSuing(other);

const NONE: readonly Saying[] = [];

/** The items by the place of whom they are about. */
function groupBy<T extends { readonly who: Participant }>(items: readonly T[], count: number): (T[] | undefined)[] {
  const groups: (T[] | undefined)[] = new Array(count);
  for (const item of items) {
    const own = groups[item.who.id];
    if (own) own.push(item);
    else groups[item.who.id] = [item];
  }
  return groups;
}

/** How many named people and bodies stand on a side. */
interface Count {
  people: number;
  bodies: number;
}

function countNamed(
  participants: readonly Participant[],
  sayings: readonly (readonly Saying[] | undefined)[],
): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { id, type } of participants) {
    const own = sayings[id];
    const side = !own || type === 'group' ? '' : sideOf(own);
    if (side === '') continue;
    const count = counts.get(side) ?? { people: 0, bodies: 0 };
    count.people++;
    if (type === 'organization' || type === 'other') count.bodies++;
    counts.set(side, count);
  }
  return counts;
}

/** Whether a description gives way to those who are named on its side. */
function givesWay(
  { type, name, single }: Participant,
  own: readonly Saying[],
  named: ReadonlyMap<string, Count>,
): boolean {
  if (type !== 'group' || own.length === 0) return false;
  const count = named.get(sideOf(own));
  return count !== undefined && (single ? count.people > 0 : count.bodies > 1 && GENERIC.test(name));
}

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
  const { name, entity } = who;
  const { full, mentions } = mentionsOf(doc, name, namings);
  const own = titles.get(who);
  const member = own?.find(
    ({ body, sort }) => sort !== 'former' && (body?.type === 'organization' || body?.type === 'place'),
  );
  const represents = decided?.represents ?? (decided?.role === 'counsel' ? undefined : member?.body?.name);
  const office = own?.find(({ sort, words }) => sort !== 'counsel' && words !== '')?.words;
  const { start, end } = full;
  const rule = decided?.rule ?? 'party/named';
  const role = decided?.role ?? unsaidRole(who);
  return {
    kind: 'party',
    start,
    end,
    rule,
    name,
    entity: kindOf(who),
    role,
    ...(represents && represents !== name ? { represents } : undefined),
    ...(office ? { office: singular(office) } : undefined),
    ...(decided?.filed ? { filed: true } : undefined),
    ...(entity?.aliases.length ? { aliases: [...entity.aliases] } : undefined),
    mentions,
  };
}

/** The mentions by a name, and the first in full: descriptions are none of them. */
function mentionsOf(
  { text }: Document,
  name: string,
  namings: readonly Naming[],
): { readonly full: Naming; readonly mentions: PartyClaim['mentions'] } {
  const mentions: PartyClaim['mentions'] = [];
  let full: Naming | undefined;
  for (const naming of namings) {
    const { start, end, described } = naming;
    if (described && full) continue;
    const words = text.slice(start, end);
    if (words === name) full ??= naming;
    if (!described) mentions.push({ start, end, text: words });
  }
  return { full: full ?? namings[0]!, mentions };
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
