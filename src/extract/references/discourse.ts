import { table } from '../../lexicon/table.ts';
import type { Reference } from '../cast.ts';
import type { Antecedent, Named } from './antecedent.ts';
import type { Described } from './descriptions.ts';
import { COLLECTIVE, LEVELS } from './lexicon.ts';

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
  /** whom the pronoun stands for; `aside`: if they are not named in its own sentence */
  pronoun(word: string, aside?: boolean): Antecedent | undefined;
  /** whom the possessive of the pronoun stands for, if they are named */
  owner(word: string): Antecedent | undefined;
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
  they: ({ type, many, nouns }) => many || (type === 'organization' && COLLECTIVE.some((noun) => nouns.has(noun))),
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
    pronoun: (word, aside = false) => nearest(mentions, sentence, FITS[word]!, word === 'it' || word === 'they', aside),
    owner: (word) => {
      const fits: Fits = (one) => one.entities.length > 0 && FITS[word]!(one);
      return nearest(mentions, sentence, fits, word === 'it' || word === 'they');
    },
    description: (description) => describe(mentions, cast, sentence, description),
  };
}

/** Who may be described, by noun and by type. */
type CastIndex = ReadonlyMap<string, readonly Antecedent[]>;

/** Of very many people of one description none is the one meant. */
const MOST_ALIKE = 20;

function indexOf(named: readonly Named[]): CastIndex {
  const index = new Map<string, Antecedent[]>();
  const put = (key: string, antecedent: Antecedent): void => {
    const list = index.get(key);
    if (!list) index.set(key, [antecedent]);
    else if (list.length < MOST_ALIKE) list.push(antecedent);
  };
  const cast = new Set<Antecedent>();
  for (const { antecedent } of named) cast.add(antecedent);
  for (const antecedent of cast) {
    const { nouns, type } = antecedent;
    for (const noun of nouns) put(noun, antecedent);
    if (!nouns.has(type)) put(type, antecedent);
  }
  return index;
}

/** The mentions of the nearest sentence with any before the index, nearest first, as far as is looked back. */
function before(mentions: readonly Mention[], index: number, sentence: number, reach: number): readonly Mention[] {
  const group: Mention[] = [];
  const last = Math.max(0, mentions.length - MOST_MENTIONS);
  for (let at = index - 1; at >= last; at--) {
    const mention = mentions[at]!;
    if (mention.sentence < sentence - reach) break;
    if (group.length > 0 && group[0]!.sentence !== mention.sentence) break;
    group.push(mention);
  }
  return group;
}

/** The one that fits in the nearest sentence where any does: its subject before the others. */
function nearest(
  mentions: readonly Mention[],
  sentence: number,
  fits: Fits,
  strict: boolean,
  aside = false,
): Antecedent | undefined {
  const reach = strict ? 1 : PRONOUN_REACH;
  for (let at = mentions.length; at > 0; ) {
    const group = before(mentions, at, sentence, reach);
    if (group.length === 0) break;
    at -= group.length;
    if (aside && group[0]!.sentence === sentence) continue;
    const all = group.filter(({ antecedent, quoted }) => !quoted && fits(antecedent));
    // of `Harbor’s lawyers` and `Harbor`, they are the lawyers
    const several = all.filter(({ antecedent }) => antecedent.many);
    const fitting = strict && several.length ? several : all;
    if (fitting.length === 0) continue;
    const subjects = fitting.filter(({ subject }) => subject);
    // an `it` or `they` that is not carried on from a subject is too often about things
    if (strict && subjects.length === 0) return undefined;
    const candidates = subjects.length ? subjects : fitting;
    const ones = new Set(candidates.map(({ antecedent }) => antecedent));
    if (ones.size === 1) return candidates[0]!.antecedent;
    // those named together are one: the last is the whole row
    if (strict && candidates[0]!.antecedent.many && isRow(candidates)) return candidates[0]!.antecedent;
    return strict ? undefined : mainOf(candidates);
  }
  return undefined;
}

const isRow = ([whole, ...others]: readonly Mention[]): boolean =>
  others.every(
    ({ antecedent }) =>
      antecedent.entities.every((entity) => whole!.antecedent.entities.includes(entity)) &&
      antecedent.entities.length > 0,
  );

/** The subject of the main clause, which is the first. */
const mainOf = (candidates: readonly Mention[]): Antecedent | undefined =>
  candidates.filter(({ subject }) => subject).at(-1)?.antecedent;

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
  if (description.type === 'document') return documentOf(description, cast);
  const fits = fitsDescription(description);
  const all = (cast.get(description.fits === 'own' ? description.noun : description.type) ?? []).filter(fits);
  if (description.many) return membersOf(suing(all), description);
  for (let at = mentions.length; at > 0; ) {
    const group = before(mentions, at, sentence, DESCRIPTION_REACH);
    if (group.length === 0) break;
    at -= group.length;
    const fitting = group.filter(({ antecedent }) => fits(antecedent));
    const ones = new Set(fitting.map(({ antecedent }) => antecedent));
    if (ones.size === 1) return fitting[0]!.antecedent;
    if (ones.size > 1) return onlySubject(fitting);
  }
  return all.length === 1 ? all[0] : undefined;
}

/** The one that is the subject, where the others are not. */
function onlySubject(fitting: readonly Mention[]): Antecedent | undefined {
  const subjects = new Set(fitting.filter(({ subject }) => subject).map(({ antecedent }) => antecedent));
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

function fitsDescription({ type, fits, noun, words }: Described): Fits {
  const types = TYPES[type];
  const level = type === 'court' ? LEVELS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  return (antecedent) => {
    if (!types.includes(antecedent.type) || antecedent.many) return false;
    if (level) return level.some((word) => antecedent.nouns.has(word));
    if (fits === 'own') return antecedent.nouns.has(noun);
    return fits === 'any' || antecedent.gender === fits;
  };
}

/** Those who sue, where some of them do: `the groups` are first of all the plaintiffs. */
function suing(all: readonly Antecedent[]): readonly Antecedent[] {
  const plaintiffs = all.filter(({ nouns }) => nouns.has('plaintiff') || nouns.has('petitioner'));
  return plaintiffs.length ? plaintiffs : all;
}

/** All that the plural stands for: `the plaintiffs`. */
function membersOf(members: readonly Antecedent[], { noun }: Described): Antecedent | undefined {
  if (members.length < 2 || members.length > 12) return undefined;
  const names = members.map(({ name }) => name);
  return {
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    entities: members.flatMap(({ entities }) => entities),
    type: 'group',
    many: true,
    nouns: new Set([noun]),
  };
}

/** A document goes by its own noun, with whose it is where only they can be meant. */
function documentOf({ words, noun }: Described, cast: CastIndex): Antecedent {
  const owners = SUITS.has(noun) ? [...(cast.get('plaintiff') ?? []), ...(cast.get('petitioner') ?? [])] : [];
  const rulers = RULINGS.has(noun) ? (cast.get('judge')?.filter(({ type }) => type === 'judge') ?? []) : [];
  if (rulers.length === 1) owners.push(...rulers);
  const known = owners.length > 0 && owners.length <= MOST_OWNERS;
  const name = known ? `${owners.map((owner) => owner.name).join(', ')} (${words})` : words;
  return { name, entities: [], type: 'document', many: false, nouns: new Set([noun]) };
}

const RULINGS: ReadonlySet<string> = new Set(['ruling', 'opinion', 'dissent']);
const MOST_OWNERS = 2;
const SUITS: ReadonlySet<string> = new Set(['lawsuit', 'suit', 'complaint', 'petition']);
