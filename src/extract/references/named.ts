import { table } from '../../lexicon/table.ts';
import type { CourtClaim, JudgeClaim, PartyClaim } from '../../schema/index.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { byPosition, firstEndingAfter, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Reference } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Entity, NameMention } from '../names/entity.ts';
import { type Antecedent, type Lookup, type Named, nameWords } from './antecedent.ts';
import { courtMentions } from './courts.ts';
import { ASKED_NOUNS, GENDERED } from './lexicon.ts';

const SAME_NOUN: Readonly<Record<string, readonly string[]>> = table({
  attorney: ['lawyer', 'counsel'],
  lawyer: ['attorney', 'counsel'],
  counsel: ['attorney', 'lawyer'],
  'd.a.': ['prosecutor'],
  sen: ['senator', 'lawmaker', 'politician'],
  senator: ['lawmaker', 'politician'],
  rep: ['representative', 'lawmaker', 'politician'],
  gov: ['governor', 'politician'],
  congressman: ['lawmaker', 'representative'],
  congresswoman: ['lawmaker', 'representative'],
  pres: ['president'],
  prof: ['professor', 'scholar'],
  businessman: ['billionaire', 'mogul', 'developer'],
  department: ['agency'],
  bureau: ['agency'],
  service: ['agency'],
  administration: ['agency'],
  agency: ['bureau'],
  inc: ['company', 'firm', 'corporation', 'manufacturer'],
  corp: ['company', 'firm', 'corporation', 'manufacturer'],
  co: ['company', 'firm'],
  llc: ['company', 'firm'],
  ltd: ['company', 'firm'],
  plc: ['company', 'firm'],
  bakery: ['company', 'shop'],
  association: ['group', 'organization'],
  alliance: ['group', 'organization', 'coalition'],
  coalition: ['group', 'organization'],
  league: ['group', 'organization'],
  union: ['group', 'organization'],
  foundation: ['group', 'organization', 'nonprofit'],
  institute: ['group', 'organization'],
  center: ['group', 'organization'],
  project: ['group', 'organization'],
  fund: ['group', 'organization'],
  society: ['group', 'organization'],
  council: ['group', 'organization'],
  coach: [],
});

/** The nouns of a title or name by which somebody may be described, with those that mean the same. */
const nounsOf = remembered((text): readonly string[] => {
  const nouns = nameWords(text).flatMap((word) => [word, ...(SAME_NOUN[word] ?? [])]);
  return nouns.filter((noun) => ASKED_NOUNS.has(noun));
});

function addNouns(nouns: Set<string>, text: string): void {
  for (const noun of nounsOf(text)) nouns.add(noun);
}

/** What an organization on this side may be called. */
const SUING: Readonly<Record<string, readonly string[]>> = {
  plaintiff: ['group', 'organization', 'nonprofit'],
  petitioner: ['group', 'organization', 'nonprofit'],
};
const GOVERNMENT = wordSet('department agency bureau service commission county city state university inc corp co llc');

const lastWord = (name: string): string => nameWords(name).at(-1) ?? '';

const ROLE_NOUNS: Readonly<Record<string, readonly string[]>> = table({
  counsel: ['lawyer', 'attorney', 'counsel'],
  prosecution: ['prosecutor'],
});

interface Sources {
  readonly judges: readonly Draft<JudgeClaim>[];
  readonly courts: readonly Draft<CourtClaim>[];
  readonly parties: readonly Draft<PartyClaim>[];
}

const typeOf = (entity: Entity): Reference['type'] =>
  entity.type === 'person' ? 'person' : entity.type === 'organization' ? 'organization' : 'other';

const lookup =
  (mentions: readonly NameMention[]): Lookup =>
  (span) => {
    const mention = mentions[firstEndingAfter(mentions, span.start)];
    return mention && mention.start < span.end ? mention.entity : undefined;
  };

/** Every mention, in the order of the article. */
function sortedMentions(names: readonly Entity[]): NameMention[] {
  const all: NameMention[] = [];
  for (const { mentions } of names) for (const mention of mentions) all.push(mention);
  return all.sort(byPosition);
}

/** The claims by the entities that they are about. */
function byEntity<C extends Span & { readonly mentions?: readonly Span[] | undefined }>(
  claims: readonly C[],
  entityAt: Lookup,
  isSame: (claim: C, entity: Entity) => boolean = () => true,
): Map<Entity, C> {
  const found = new Map<Entity, C>();
  for (const claim of claims)
    for (const span of claim.mentions?.length ? claim.mentions : [claim]) {
      const entity = entityAt(span);
      if (entity && !found.has(entity) && isSame(claim, entity)) found.set(entity, claim);
    }
  return found;
}

function antecedentOf(
  entity: Entity,
  judge: Draft<JudgeClaim> | undefined,
  party: Draft<PartyClaim> | undefined,
): Antecedent {
  const role = party?.role;
  const type = judge
    ? 'judge'
    : entity.type === 'other' && party?.entity === 'organization'
      ? party.entity
      : typeOf(entity);
  const nouns = new Set<string>();
  for (const title of entity.titles) addNouns(nouns, title);
  if (entity.type !== 'person') for (const name of [entity.name, ...entity.aliases]) addNouns(nouns, name);
  if (role) for (const noun of ROLE_NOUNS[role] ?? [role]) nouns.add(noun);
  if (role && type === 'organization' && !GOVERNMENT.has(lastWord(entity.name)))
    for (const noun of SUING[role] ?? []) nouns.add(noun);
  const gender = entity.gender ?? genderOf(nouns);
  return {
    name: judge?.name ?? entity.name,
    entities: [entity],
    type,
    many: false,
    nouns,
    ...(gender && entity.type === 'person' ? { gender } : {}),
  };
}

function genderOf(nouns: ReadonlySet<string>): 'female' | 'male' | undefined {
  for (const noun of nouns) {
    const gender = GENDERED.get(noun);
    if (gender) return gender;
  }
  return undefined;
}

/** Every phrase that names somebody, sorted and not overlapping. */
export function findNamed(doc: Document, names: readonly Entity[], { judges, courts, parties }: Sources): Named[] {
  const mentions = sortedMentions(names);
  const entityAt = lookup(mentions);
  const named = judges.filter(({ name }) => name);
  const judgeOf = byEntity(named, entityAt, ({ name }, entity) => lastWord(name ?? '') === lastWord(entity.name));
  const partyOf = byEntity(parties, entityAt);
  const courtOf = byEntity(courts, entityAt);
  const antecedents = new Map<Entity, Antecedent>();
  for (const entity of names) {
    if (courtOf.has(entity) && entity.type !== 'person') continue;
    const judge = entity.type === 'person' ? judgeOf.get(entity) : undefined;
    antecedents.set(entity, antecedentOf(entity, judge, partyOf.get(entity)));
  }
  const found: Named[] = [];
  for (const { entity, start, end, sentence } of mentions) {
    const antecedent = antecedents.get(entity);
    if (antecedent) found.push({ start, end, antecedent, form: 'name', sentence });
  }
  const known = new Set(judgeOf.values());
  for (const judge of judges) if (!known.has(judge)) found.push(...judgeMentions(doc, judge));
  found.push(...courtMentions(doc, courts, entityAt));
  return withoutOverlaps(found);
}

/** Of two overlapping phrases the longer, then the first. */
function withoutOverlaps(found: Named[]): Named[] {
  const kept: Named[] = [];
  for (const named of found.sort(byPosition)) {
    const last = kept.at(-1);
    if (!last || last.end <= named.start) kept.push(named);
    else if (named.end - named.start > last.end - last.start) kept[kept.length - 1] = named;
  }
  return kept;
}

function judgeMentions(doc: Document, judge: Draft<JudgeClaim>): Named[] {
  const text = doc.text.slice(judge.start, judge.end).replace(/^(?:an?|the|another|one) /i, '');
  const antecedent: Antecedent = {
    name: judge.name ?? text,
    entities: [],
    type: 'judge',
    many: false,
    nouns: new Set(['judge']),
  };
  const form = judge.name ? 'name' : 'description';
  const spans = judge.mentions.length ? judge.mentions : [judge];
  return spans.map(({ start, end }) => ({ start, end, antecedent, form, sentence: sentenceAt(doc, start) }));
}
