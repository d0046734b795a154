import { TITLE_GENDER } from '../../lexicon/titles.ts';
import type { Form, Sighting } from './forms.ts';
import { type Cluster, genderOf, isSlip, surnamesOf } from './people.ts';
import { Is } from './words.ts';

/** People by the single words that may stand for them. */
export interface PeopleIndex {
  readonly surnames: ReadonlyMap<string, readonly Cluster[]>;
  readonly given: ReadonlyMap<string, readonly Cluster[]>;
  /** surnames by their first letter, for slips */
  readonly letters: ReadonlyMap<string, readonly string[]>;
}

/** Indexes people by surname and given name. */
export function indexPeople(people: readonly Cluster[]): PeopleIndex {
  const surnames = new Map<string, Cluster[]>();
  const given = new Map<string, Cluster[]>();
  const letters = new Map<string, string[]>();
  const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
    const values = map.get(key);
    if (!values) map.set(key, [value]);
    else if (!values.includes(value)) values.push(value);
  };
  for (const cluster of people) {
    for (const surname of surnamesOf(cluster)) {
      put(surnames, surname, cluster);
      put(letters, surname[0]!, surname);
    }
    if (cluster.name?.given) put(given, cluster.name.given, cluster);
  }
  return { surnames, given, letters };
}

/** A part of the places of a form, with the person whom they name. */
export interface Owned {
  readonly owner: Cluster;
  readonly form: Form;
}

/** The people whose surname or given name the single word is, each with the places that name them. */
export function ownersOf(form: Form, index: PeopleIndex): Owned[] {
  const { person, place } = form.context;
  const byPlace = form.units[0]!.flags & Is.Place && place > 0 && person <= place;
  if (byPlace) return [];
  const owners = index.surnames.get(form.key)?.filter((owner) => isSure(owner) || person >= place - 0.5);
  if (owners && owners.length > 1) return shared(form, owners);
  const owner = owners?.[0] ?? calledBy(form, index);
  return owner ? [{ owner, form }] : [];
}

/** Whom a given name or a surname with a slip calls. */
function calledBy(form: Form, { surnames, given, letters }: PeopleIndex): Cluster | undefined {
  const called = given.get(form.key);
  if (called?.length === 1 && firstStart(called[0]!) < form.sightings[0]!.start) return called[0];
  return form.type === 'organization' || form.units[0]!.flags ? undefined : misspelt(form, surnames, letters);
}

/** A surname with a slip: `Marlow` where the article knows a `Marlowe` alone. */
function misspelt(form: Form, surnames: PeopleIndex['surnames'], letters: PeopleIndex['letters']): Cluster | undefined {
  const near = (letters.get(form.key[0]!) ?? []).filter((surname) => isSlip(surname, form.key));
  const owners = near.length === 1 ? surnames.get(near[0]!) : undefined;
  return owners?.length === 1 && firstStart(owners[0]!) < form.sightings[0]!.start ? owners[0] : undefined;
}

/** Where the article first names them. */
export function firstStart({ forms }: Cluster): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { sightings } of forms) for (const { start } of sightings) if (start < first) first = start;
  return first;
}

/** The places of a surname that several people bear, each with the one whom it names. */
function shared(form: Form, owners: readonly Cluster[]): Owned[] {
  const places = new Map<Cluster, Sighting[]>();
  const first = owners.reduce((one, other) => (firstStart(other) < firstStart(one) ? other : one));
  for (const sighting of form.sightings) {
    const owner = byTitle(sighting, owners) ?? (sighting.title ? first : (byNearness(sighting, owners) ?? first));
    places.set(owner, [...(places.get(owner) ?? []), sighting]);
  }
  return [...places].map(([owner, sightings]) => ({ owner, form: { ...form, sightings } }));
}

/** The one whom the title before the surname fits, by gender or by the same title. */
function byTitle({ part }: Sighting, owners: readonly Cluster[]): Cluster | undefined {
  const words = part.title?.map(({ word }) => word) ?? [];
  if (words.length === 0) return undefined;
  const genders = new Set(words.map((word) => TITLE_GENDER.get(word)).filter(Boolean));
  const fitting = genders.size === 1 ? owners.filter((owner) => genders.has(genderOf(owner))) : [];
  if (fitting.length === 1) return fitting[0];
  const titled = owners.filter(({ forms }) =>
    forms.some(({ sightings }) => sightings.some(({ part }) => part.title?.some(({ word }) => words.includes(word)))),
  );
  return titled.length === 1 ? titled[0] : undefined;
}

/** The only one whom this sentence or the one before names in full. */
function byNearness({ start, sentence }: Sighting, owners: readonly Cluster[]): Cluster | undefined {
  const near = owners.filter(({ forms }) =>
    forms.some(
      ({ units, sightings }) =>
        units.length > 1 &&
        sightings.some((other) => other.start < start && other.sentence <= sentence && other.sentence >= sentence - 1),
    ),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether more than the capitals tell that this is a person. */
const isSure = ({ forms }: Cluster): boolean =>
  forms.some(({ scores, context }) => scores.person >= 3 || scores.person + context.person >= 3);
