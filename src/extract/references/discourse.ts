import { table } from '../../lexicon/table.ts';
import type { Reference } from '../cast.ts';
import type { Antecedent, Named } from './antecedents.ts';
import type { Described } from './descriptions.ts';

/** A phrase that stood for somebody, as it is remembered. */
export interface Mention {
  readonly antecedent: Antecedent;
  readonly sentence: number;
  /** its token */
  readonly at: number;
  readonly subject: boolean;
  readonly quoted: boolean;
}

/** What has been talked about so far, and whom a pronoun or description leads to now. */
export interface Discourse {
  enter(sentence: number): void;
  mention(mention: Mention): void;
  pronoun(word: string, at: number): Antecedent | undefined;
  description(description: Described): Antecedent | undefined;
}

/** How many sentences back a pronoun, a description reach. */
const PRONOUN_REACH = 4;
const DESCRIPTION_REACH = 12;
/** How many mentions are looked at: keeps every look-up short. */
const MOST_MENTIONS = 80;

const isPerson = ({ type, many }: Antecedent): boolean => !many && (type === 'person' || type === 'judge');

type Fits = (antecedent: Antecedent) => boolean;

const FITS: Readonly<Record<string, Fits>> = table({
  he: (one) => isPerson(one) && one.gender !== 'female',
  him: (one) => isPerson(one) && one.gender !== 'female',
  she: (one) => isPerson(one) && one.gender !== 'male',
  it: ({ type, many }) => !many && (type === 'organization' || type === 'court' || type === 'document'),
  they: ({ type, many }) => many || type === 'organization',
});

/** An empty memory for an article in which these are named. */
export function makeDiscourse(named: readonly Named[]): Discourse {
  const mentions: Mention[] = [];
  let sentence = 0;
  const cast = indexOf(named);
  return {
    enter: (index) => {
      sentence = index;
    },
    mention: (mention) => {
      mentions.push(mention);
    },
    pronoun: (word, at) => nearest(mentions, sentence, at, FITS[word]!, word === 'it' || word === 'they'),
    description: (description) => describe(mentions, cast, sentence, description),
  };
}

/** Who may be described, by noun and by type. */
type CastIndex = ReadonlyMap<string, readonly Antecedent[]>;

/** Of very many people of one description none is the one meant. */
const MOST_ALIKE = 20;

function indexOf(named: readonly Named[]): CastIndex {
  const index = new Map<string, Antecedent[]>();
  for (const antecedent of new Set(named.map((mention) => mention.antecedent)))
    for (const key of new Set([...antecedent.nouns, antecedent.type])) {
      const list = index.get(key);
      if (!list) index.set(key, [antecedent]);
      else if (list.length < MOST_ALIKE) list.push(antecedent);
    }
  return index;
}

/** Mentions of the last sentences, grouped by sentence, nearest first. */
function* recent(mentions: readonly Mention[], sentence: number, reach: number): Generator<readonly Mention[]> {
  let group: Mention[] = [];
  for (let index = mentions.length - 1; index >= 0 && index >= mentions.length - MOST_MENTIONS; index--) {
    const mention = mentions[index]!;
    if (mention.sentence < sentence - reach) break;
    if (group.length && group[0]!.sentence !== mention.sentence) {
      yield group;
      group = [];
    }
    group.push(mention);
  }
  if (group.length) yield group;
}

/** The one that fits in the nearest sentence where any does: its subject before the others. */
function nearest(
  mentions: readonly Mention[],
  sentence: number,
  at: number,
  fits: Fits,
  strict: boolean,
): Antecedent | undefined {
  for (const group of recent(mentions, sentence, strict ? 1 : PRONOUN_REACH)) {
    const fitting = group.filter(({ antecedent, quoted }) => !quoted && fits(antecedent));
    if (fitting.length === 0) continue;
    const subjects = fitting.filter(({ subject }) => subject);
    // an `it` or `they` that is not carried on from a subject is too often about things
    if (strict && subjects.length === 0) return undefined;
    const candidates = subjects.length ? subjects : fitting;
    const ones = new Set(candidates.map(({ antecedent }) => antecedent));
    if (ones.size === 1) return candidates[0]!.antecedent;
    if (strict) return undefined;
    // the subject of the main clause, which is the first
    return group[0]!.sentence === sentence && candidates.at(-1)!.at < at ? mainOf(candidates) : mainOf(candidates);
  }
  return undefined;
}

const mainOf = (candidates: readonly Mention[]): Antecedent | undefined => {
  const subjects = candidates.filter(({ subject }) => subject);
  return subjects.at(-1)?.antecedent;
};

const TYPES: Readonly<Record<Described['type'], readonly Reference['type'][]>> = {
  judge: ['judge'],
  court: ['court'],
  person: ['person', 'judge'],
  organization: ['organization', 'court', 'other'],
  document: ['document'],
};

function describe(
  mentions: readonly Mention[],
  cast: CastIndex,
  sentence: number,
  description: Described,
): Antecedent | undefined {
  if (description.type === 'document') return documentOf(description);
  const fits = fitsDescription(description);
  const all = (cast.get(description.fits === 'own' ? description.noun : description.type) ?? []).filter(fits);
  if (description.many) return membersOf(all, description);
  for (const group of recent(mentions, sentence, DESCRIPTION_REACH)) {
    const ones = new Set(group.map(({ antecedent }) => antecedent).filter(fits));
    if (ones.size === 1) return [...ones][0];
    if (ones.size > 1) return undefined;
  }
  return all.length === 1 ? all[0] : undefined;
}

function fitsDescription({ type, fits, noun }: Described): Fits {
  const types = TYPES[type];
  return (antecedent) => {
    if (!types.includes(antecedent.type) || antecedent.many) return false;
    if (fits === 'own') return antecedent.nouns.has(noun);
    return fits === 'any' || antecedent.gender === fits;
  };
}

/** All that the plural stands for: `the plaintiffs`. */
function membersOf(members: readonly Antecedent[], { noun }: Described): Antecedent | undefined {
  const [first] = members;
  if (!first || members.length > 12) return undefined;
  const names = members.map(({ name }) => name);
  return {
    name: names.length === 1 ? first.name : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    entities: members.flatMap(({ entities }) => entities),
    type: 'group',
    many: true,
    nouns: new Set([noun]),
  };
}

/** A document goes by its own noun. */
const documentOf = ({ words, noun }: Described): Antecedent => ({
  name: words,
  entities: [],
  type: 'document',
  many: false,
  nouns: new Set([noun]),
});
