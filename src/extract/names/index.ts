import type { Document } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import { acronymsOf, clusterBodies } from './bodies.ts';
import { echo } from './echo.ts';
import type { Entity, NameMention } from './entity.ts';
import { type Form, type Forms, findForms, type Sighting } from './forms.ts';
import { type Cluster, clusterPeople, genderOf } from './people.ts';
import { Is } from './words.ts';

/** The people, organizations and places that the article names. */
export function findNames(doc: Document): Entity[] {
  const forms = findForms(doc);
  return toEntities(doc, resolve(doc, forms));
}

/** Clusters of full names first, then the short forms that lead to them. */
function resolve(doc: Document, forms: Forms): Cluster[] {
  const all = [...forms.byKey.values()];
  const people = clusterPeople(all.filter(({ type, units }) => type === 'person' && units.length > 1));
  const index = indexPeople(people);
  const taken = new Set<Form>(people.flatMap((person) => person.forms));
  const give = (form: Form, owner: Cluster | undefined): void => {
    if (!owner) return;
    owner.forms.push(form);
    taken.add(form);
  };
  for (const form of all)
    if (form.units.length === 1 && !(form.scores.organization >= 5)) give(form, ownerOf(form, index));
  const ofType = (type: Cluster['type']): Form[] => all.filter((form) => form.type === type && !taken.has(form));
  const bodies = clusterBodies(ofType('organization'), 'organization');
  mergeAcronyms(bodies);
  const firsts = firstWords(bodies);
  for (const form of all)
    if (form.units.length === 1 && !taken.has(form) && form.type !== 'organization') give(form, firsts.get(form.key));
  const lonely = ofType('person').map((form): Cluster => ({ type: 'person', forms: [form], surname: form.key }));
  const places = clusterBodies(ofType('place'), 'place');
  const others = clusterBodies(ofType('other'), 'other');
  const clusters = [...people, ...lonely, ...bodies.values(), ...places.values(), ...others.values()];
  echo(doc, forms, clusters);
  return clusters;
}

const ORDINARY =
  Is.Place |
  Is.Demonym |
  Is.Common |
  Is.Head |
  Is.OtherHead |
  Is.PlaceHead |
  Is.Office |
  Is.Honorific |
  Is.Modifier |
  Is.Given |
  Is.Function;

/** First words by which an article may call a body: `Palmgren` for `Palmgren Industries`. */
function firstWords(bodies: ReadonlyMap<string, Cluster>): Map<string, Cluster | undefined> {
  const firsts = new Map<string, Cluster | undefined>();
  for (const cluster of bodies.values())
    for (const { units } of cluster.forms) {
      if (units.length < 2 || units[0]!.flags & ORDINARY) continue;
      const known = firsts.get(units[0]!.word);
      firsts.set(units[0]!.word, firsts.has(units[0]!.word) && known !== cluster ? undefined : cluster);
    }
  return firsts;
}

interface PeopleIndex {
  readonly surnames: ReadonlyMap<string, readonly Cluster[]>;
  readonly given: ReadonlyMap<string, readonly Cluster[]>;
}

function indexPeople(people: readonly Cluster[]): PeopleIndex {
  const surnames = new Map<string, Cluster[]>();
  const given = new Map<string, Cluster[]>();
  const put = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
    const clusters = map.get(key);
    if (!clusters) map.set(key, [cluster]);
    else if (!clusters.includes(cluster)) clusters.push(cluster);
  };
  for (const cluster of people) {
    if (cluster.surname) {
      put(surnames, cluster.surname, cluster);
      put(surnames, cluster.surname.slice(cluster.surname.lastIndexOf(' ') + 1), cluster);
    }
    if (cluster.given) put(given, cluster.given, cluster);
  }
  return { surnames, given };
}

/** The person whose surname or given name the single word is: the one first named of several with one surname. */
function ownerOf(form: Form, { surnames, given }: PeopleIndex): Cluster | undefined {
  const byPlace = form.units[0]!.flags & Is.Place && form.context.person <= form.context.place;
  const owners = surnames.get(form.key)?.filter((owner) => isSure(owner) || form.context.person >= form.context.place);
  if (owners?.length && !byPlace) return owners.length === 1 ? owners[0] : earliest(owners);
  const called = given.get(form.key);
  return called?.length === 1 && !byPlace && called[0]!.forms[0]!.sightings[0]!.start < form.sightings[0]!.start
    ? called[0]
    : undefined;
}

/** Whether more than the capitals tell that this is a person. */
const isSure = ({ forms }: Cluster): boolean =>
  forms.some(({ scores, context }) => scores.person >= 3 || scores.person + context.person >= 3);

const earliest = (clusters: readonly Cluster[]): Cluster =>
  clusters.reduce((one, other) =>
    other.forms[0]!.sightings[0]!.start < one.forms[0]!.sightings[0]!.start ? other : one,
  );

/** Acronyms join the body whose initials they are. */
function mergeAcronyms(bodies: Map<string, Cluster>): void {
  const initials = new Map<string, string[]>();
  for (const [key, { forms }] of bodies)
    for (const acronym of new Set(forms.flatMap(acronymsOf)))
      initials.set(acronym, [...(initials.get(acronym) ?? []), key]);
  for (const [key, cluster] of [...bodies]) {
    const form = cluster.forms[0]!;
    if (form.units.length > 1 || !/^\p{Lu}+$/u.test(form.text)) continue;
    const owners = initials.get(form.key)?.filter((owner) => owner !== key);
    if (owners?.length !== 1) continue;
    bodies.get(owners[0]!)!.forms.push(...cluster.forms);
    bodies.delete(key);
  }
}

function toEntities(doc: Document, clusters: readonly Cluster[]): Entity[] {
  const first = (cluster: Cluster): Sighting =>
    cluster.forms.flatMap(({ sightings }) => sightings).sort(byPosition)[0]!;
  return clusters
    .map((cluster) => ({ cluster, at: first(cluster).start }))
    .sort((a, b) => a.at - b.at)
    .map(({ cluster }, id) => toEntity(doc, cluster, id));
}

function toEntity(_doc: Document, cluster: Cluster, id: number): Entity {
  const { type, forms } = cluster;
  const fullest = forms.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const mentions: NameMention[] = [];
  const titles = new Set<string>();
  const gender = type === 'person' ? genderOf(cluster) : undefined;
  const aliases = [...new Set(forms.map(({ text }) => text))].filter((text) => text !== fullest.text);
  const parts = type === 'person' ? personParts(cluster, fullest) : {};
  const entity: Entity = {
    id,
    name: fullest.text,
    type,
    aliases,
    mentions,
    ...(gender ? { gender } : {}),
    ...parts,
    titles: [],
  };
  for (const form of forms)
    for (const { start, end, sentence, title } of form.sightings) {
      if (title) titles.add(title);
      mentions.push({
        entity,
        start,
        end,
        sentence,
        form: formOf(cluster, form, fullest),
        ...(title ? { title } : {}),
      });
    }
  mentions.sort(byPosition);
  (entity.titles as string[]).push(...titles);
  return entity;
}

function personParts({ given, surname }: Cluster, { text }: Form): { given?: string; surname?: string } {
  const words = text.split(/\s+/);
  const cased = surname
    ? text.slice(-surname.length).toLowerCase() === surname
      ? text.slice(-surname.length)
      : words.find((word) => word.toLowerCase() === surname)
    : undefined;
  return { ...(given ? { given: words[0]! } : {}), ...(cased ? { surname: cased } : {}) };
}

function formOf({ type, surname, given }: Cluster, form: Form, fullest: Form): NameMention['form'] {
  if (form === fullest || form.text === fullest.text) return 'full';
  if (type === 'person') {
    if (form.key === surname) return 'surname';
    if (form.key === given) return 'given';
    return 'full';
  }
  return /^[\p{Lu}&.]{2,}$/u.test(form.text) ? 'acronym' : 'part';
}
