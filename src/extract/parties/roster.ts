import { type Document, tokenAt } from '../../text/document.ts';
import { byPosition, overlaps, type Span, spanAt } from '../../text/span.ts';
import type { Entity, EntityType, NameMention } from '../names/entity.ts';
import { findGroups } from './groups.ts';

/** Somebody who may have a role: a named entity or a group that the article describes. */
export interface Participant {
  readonly name: string;
  readonly type: EntityType | 'group';
  readonly entity?: Entity;
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
}

/** The names of the entities and the unnamed groups, by token. */
export function makeRoster(doc: Document, entities: readonly Entity[], bench: readonly Span[] = []): Roster {
  const named = namings(doc, entities, bench);
  const groups = findGroups(doc, named);
  const participants = [...entities.map((entity) => named.who.get(entity)!), ...groups.participants];
  const all = [...named.namings, ...groups.namings].sort(byPosition);
  const starting: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  const ending: (Naming | undefined)[] = new Array(doc.tokens.count + 1);
  for (const naming of all) {
    starting[naming.from] = naming;
    ending[naming.to - 1] = naming;
  }
  return { doc, participants, namings: all, starting, ending };
}

/** The namings of entities, with the participant made for each entity. */
export interface Named {
  readonly who: ReadonlyMap<Entity, Participant>;
  readonly namings: readonly Naming[];
}

function namings(doc: Document, entities: readonly Entity[], bench: readonly Span[]): Named {
  const who = new Map<Entity, Participant>();
  const found: Naming[] = [];
  for (const entity of entities) {
    const judge = isJudge(entity.mentions, bench);
    const participant: Participant = { name: entity.name, type: entity.type, entity, ...(judge ? { judge } : {}) };
    who.set(entity, participant);
    for (const mention of entity.mentions) {
      const from = tokenAt(doc, mention.start);
      let to = from;
      while (to < doc.tokens.count && doc.tokens.start[to]! < mention.end) to++;
      if (to > from) found.push({ start: mention.start, end: mention.end, from, to, who: participant, mention });
    }
  }
  return { who, namings: found.sort(byPosition) };
}

/** Whether most of the mentions are a judge's. */
const isJudge = (mentions: readonly Span[], bench: readonly Span[]): boolean =>
  mentions.filter((mention) => {
    const judge = spanAt(bench, mention.start);
    return judge !== undefined && overlaps(judge, mention);
  }).length *
    2 >
  mentions.length;
