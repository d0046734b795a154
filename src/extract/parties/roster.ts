import { type Document, tokenAt } from '../../text/document.ts';
import { byPosition, overlaps, type Span, spanAt } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { findGroups } from './groups.ts';

/** Somebody who may have a role: a named entity or a group that the article describes. */
export interface Participant {
  /** its place among the participants */
  readonly id: number;
  readonly name: string;
  readonly type: EntityType | 'group';
  readonly entity?: Entity;
  /** whether it is one person or body that the article only describes: `a florist` */
  readonly single?: boolean;
  /** the names, where it stands for several: `the plaintiffs` */
  readonly names?: readonly string[];
  /** whether it is a judge: judges are named, but have no side */
  readonly judge?: boolean;
}

/** A name or description of a participant, with its tokens `from` (inclusive) `to` (exclusive). */
export interface Naming extends Span {
  readonly from: number;
  readonly to: number;
  readonly who: Participant;
  /** whether the words only stand for the name: `the state`, `the administration` */
  readonly described?: boolean;
}

/** Where in the tokens of an article somebody is named. */
export interface Roster {
  readonly doc: Document;
  readonly participants: readonly Participant[];
  readonly namings: readonly Naming[];
  /** by token: the naming that starts there */
  readonly starting: readonly (Naming | undefined)[];
  /** by token: the naming whose last token it is */
  readonly ending: readonly (Naming | undefined)[];
  /** who is so called in lower case, by name, alias or surname: nobody where two are */
  readonly called: (name: string) => Participant | undefined;
}

/** The names of the entities and the unnamed groups, by token. */
export function makeRoster(doc: Document, entities: readonly Entity[], bench: readonly Span[] = []): Roster {
  const participants: Participant[] = [];
  const found: Naming[] = [];
  for (const entity of entities) {
    const { name, type } = entity;
    const id = participants.length;
    const judge = bench.length > 0 && isJudge(entity.mentions, bench);
    const who = judge ? { id, name, type, entity, judge } : { id, name, type, entity };
    participants.push(who);
    for (const { start, end, sentence } of entity.mentions) {
      const within = doc.sentences[sentence];
      const naming = namingAt(doc, start, end, who, tokenAt(doc, start, within?.from, within?.to));
      if (naming) found.push(naming);
    }
  }
  return withGroups(doc, participants, found.sort(byPosition));
}

/** The names and references of a cast, each with whom it stands for, and the unnamed groups. */
export function rosterOf(doc: Document, { references }: Pick<Cast, 'references'>): Roster {
  const byName = new Map<string, Participant>();
  const found: Naming[] = [];
  let last = 0;
  for (const { name, type, start, end, form, entities } of references) {
    if (type === 'document' || type === 'court') continue;
    let who = byName.get(name);
    if (!who) {
      const kind = type === 'judge' ? 'person' : (entities[0]?.type ?? (type === 'group' ? 'group' : type));
      const names = namesIn(entities, name);
      const id = byName.size;
      who = type === 'judge' ? { id, name, type: kind, judge: true, names } : { id, name, type: kind, names };
      byName.set(name, who);
    }
    const naming = namingAt(doc, start, end, who, tokenAt(doc, start, last), form !== 'name');
    if (!naming) continue;
    found.push(naming);
    last = naming.from;
  }
  return withGroups(doc, [...byName.values()], found);
}

const namesIn = (entities: readonly Entity[], name: string): readonly string[] =>
  entities.length > 1 ? entities.map((entity) => entity.name) : [name];

/** The naming whose first token is `from`. */
function namingAt(
  doc: Document,
  start: number,
  end: number,
  who: Participant,
  from: number,
  described = false,
): Naming | undefined {
  const { tokens } = doc;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  if (to === from) return undefined;
  return described ? { start, end, from, to, who, described } : { start, end, from, to, who };
}

/** The roster of the namings, which are in order, and of the groups that the article describes. */
function withGroups(doc: Document, named: readonly Participant[], namings: readonly Naming[]): Roster {
  const starting: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  const ending: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  for (const naming of namings) {
    starting[naming.from] = naming;
    ending[naming.to - 1] = naming;
  }
  const groups = findGroups(doc, { namings, starting, ending }, named.length);
  for (const group of groups.namings) {
    if (!(starting[group.from] && starting[group.from]!.end > group.end)) starting[group.from] = group;
    if (!(ending[group.to - 1] && ending[group.to - 1]!.start > group.start)) ending[group.to - 1] = group;
  }
  const participants = [...named, ...groups.participants];
  return {
    doc,
    participants,
    namings: [...namings, ...groups.namings].sort(byPosition),
    starting,
    ending,
    called: lookUpBy(() => callNames(participants)),
  };
}

/** A look-up whose table is made when it is first asked. */
function lookUpBy<V>(make: () => ReadonlyMap<string, V | undefined>): (name: string) => V | undefined {
  let made: ReadonlyMap<string, V | undefined> | undefined;
  return (name) => {
    made ??= make();
    return made.get(name);
  };
}

function callNames(participants: readonly Participant[]): Map<string, Participant | undefined> {
  const called = new Map<string, Participant | undefined>();
  for (const who of participants) {
    const { name, entity } = who;
    const call = (one: string): void => {
      const key = one.toLowerCase();
      called.set(key, called.has(key) && called.get(key) !== who ? undefined : who);
    };
    call(name);
    entity?.aliases.forEach(call);
    if (entity?.surname) call(entity.surname);
  }
  return called;
}

/** The namings of an article, in order and by token. */
export interface Named {
  readonly namings: readonly Naming[];
  readonly starting: readonly (Naming | undefined)[];
  readonly ending: readonly (Naming | undefined)[];
}

/** Whether most of the mentions are a judge's. */
function isJudge(mentions: readonly Span[], bench: readonly Span[]): boolean {
  let judges = 0;
  for (const mention of mentions) {
    const judge = spanAt(bench, mention.start);
    if (judge && overlaps(judge, mention)) judges++;
  }
  return judges * 2 > mentions.length;
}
