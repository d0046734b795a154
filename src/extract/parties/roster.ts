import { type Document, tokenAt } from '../../text/document.ts';
import { byPosition, overlaps, type Span, spanAt } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Entity, EntityType, NameMention } from '../names/entity.ts';
import { findGroups } from './groups.ts';

/** Somebody who may have a role: a named entity or a group that the article describes. */
export interface Participant {
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
  readonly mention?: NameMention;
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
  /** by lower-cased name, alias or surname: the only one so called, nobody where two are */
  readonly called: ReadonlyMap<string, Participant | undefined>;
}

/** The names of the entities and the unnamed groups, by token. */
export function makeRoster(doc: Document, entities: readonly Entity[], bench: readonly Span[] = []): Roster {
  return withGroups(doc, namings(doc, entities, bench));
}

/** The names and references of a cast, each with whom it stands for, and the unnamed groups. */
export function rosterOf(doc: Document, { references }: Pick<Cast, 'references'>): Roster {
  const byName = new Map<string, Participant>();
  const found: Naming[] = [];
  for (const { name, type, start, end, form, entities } of references) {
    if (type === 'document' || type === 'court') continue;
    const kind = type === 'judge' ? 'person' : (entities[0]?.type ?? (type === 'group' ? 'group' : type));
    const who = byName.get(name) ?? {
      name,
      type: kind,
      ...(type === 'judge' ? { judge: true } : {}),
      names: namesIn(entities, name),
    };
    byName.set(name, who);
    const range = tokensOf(doc, { start, end });
    if (range) found.push({ start, end, ...range, who, ...(form === 'name' ? {} : { described: true }) });
  }
  return withGroups(doc, { who: new Map(), namings: found, participants: [...byName.values()] });
}

const namesIn = (entities: readonly Entity[], name: string): readonly string[] =>
  entities.length > 1 ? entities.map((entity) => entity.name) : [name];

function tokensOf(doc: Document, { start, end }: Span): { from: number; to: number } | undefined {
  const from = tokenAt(doc, start);
  let to = from;
  while (to < doc.tokens.count && doc.tokens.start[to]! < end) to++;
  return to > from ? { from, to } : undefined;
}

function withGroups(doc: Document, named: Named): Roster {
  const groups = findGroups(doc, named);
  const participants = [...named.participants, ...groups.participants];
  const all = [...named.namings, ...groups.namings].sort(byPosition);
  const starting: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  const ending: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  for (const naming of all) {
    starting[naming.from] = naming;
    ending[naming.to - 1] = naming;
  }
  return { doc, participants, namings: all, starting, ending, called: callNames(participants) };
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

/** The namings of entities, with the participant made for each entity. */
export interface Named {
  readonly who: ReadonlyMap<Entity, Participant>;
  readonly namings: readonly Naming[];
  readonly participants: readonly Participant[];
}

function namings(doc: Document, entities: readonly Entity[], bench: readonly Span[]): Named {
  const who = new Map<Entity, Participant>();
  const found: Naming[] = [];
  for (const entity of entities) {
    const judge = isJudge(entity.mentions, bench);
    const participant: Participant = { name: entity.name, type: entity.type, entity, ...(judge ? { judge } : {}) };
    who.set(entity, participant);
    for (const mention of entity.mentions) {
      const range = tokensOf(doc, mention);
      if (range) found.push({ start: mention.start, end: mention.end, ...range, who: participant, mention });
    }
  }
  return { who, namings: found.sort(byPosition), participants: [...who.values()] };
}

/** Whether most of the mentions are a judge's. */
const isJudge = (mentions: readonly Span[], bench: readonly Span[]): boolean =>
  mentions.filter((mention) => {
    const judge = spanAt(bench, mention.start);
    return judge !== undefined && overlaps(judge, mention);
  }).length *
    2 >
  mentions.length;
