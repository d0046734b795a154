import type { Document } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import { acronymsOf, clusterBodies } from './bodies.ts';
import { echo } from './echo.ts';
import type { Entity, NameMention } from './entity.ts';
import { isTeam } from './evidence.ts';
import { type Form, type Forms, findForms, formAt } from './forms.ts';
import { firstStart, indexPeople, ownersOf, type PeopleIndex } from './owners.ts';
import { type Cluster, clusterPeople, genderOf, type NameParts, nameParts } from './people.ts';
import { titlesAround } from './titles.ts';
import { Is } from './words.ts';

/** The people, organizations and places that the article names. */
export function findNames(doc: Document): Entity[] {
  const forms = findForms(doc);
  return toEntities(doc, resolve(doc, forms));
}

/** Clusters of full names first, then the short forms that lead to them. */
function resolve(doc: Document, forms: Forms): Cluster[] {
  const all = [...forms.byKey.values()];
  typeMade(all);
  const people = clusterPeople(all.filter(({ type, units }) => type === 'person' && units.length > 1));
  const index = indexPeople(people);
  const taken = new Set<Form>(people.flatMap((person) => person.forms));
  for (const form of all) nameMaker(doc, form, index);
  const give = (form: Form, owner: Cluster | undefined): void => {
    if (!owner) return;
    owner.forms.push(form);
    taken.add(form);
  };
  for (const form of all) {
    if (form.units.length !== 1 || !isCallable(form, index)) continue;
    for (const { owner, form: own } of ownersOf(form, index)) {
      owner.forms.push(own);
      taken.add(form);
    }
  }
  const ofType = (type: Cluster['type']): Form[] => all.filter((form) => form.type === type && !taken.has(form));
  const bodies = clusterBodies(ofType('organization'), 'organization');
  mergeAcronyms(bodies);
  const firsts = firstWords(bodies, forms.lower);
  for (const form of all)
    if (form.units.length === 1 && !taken.has(form) && form.type !== 'organization') give(form, firsts.get(form.key));
  const heads = headless(bodies);
  for (const form of all)
    if (form.units.length > 1 && !taken.has(form) && form.type !== 'organization') give(form, heads.get(form.key));
  const lonely = ofType('person').map((form): Cluster => ({ type: 'person', forms: [form], name: aloneName(form) }));
  const places = clusterBodies(ofType('place'), 'place');
  const others = clusterBodies(ofType('other'), 'other');
  const clusters = [...people, ...lonely, ...bodies.values(), ...places.values(), ...others.values()];
  echo(doc, forms, clusters);
  return clusters;
}

/** What is named after somebody of the article is no person: `a Brandeis Lumograph` of `Ann Brandeis`. */
function typeMade(all: readonly Form[]): void {
  const makers = new Set<string>();
  for (const { type, units } of all)
    if (type === 'person' && units.length > 1 && units[0]!.flags & Is.Given) makers.add(units[units.length - 1]!.word);
  for (const form of all)
    if (form.type === 'person' && isMade(form) && makers.has(form.units[0]!.word)) form.type = 'other';
}

const isMade = ({ units: [first, second, third], context }: Form): boolean =>
  second !== undefined &&
  !third &&
  !(first!.flags & (Is.Given | Is.Place)) &&
  second.flags === 0 &&
  !second.joint &&
  !second.word.includes('-') &&
  context.person <= 0;

/** What is named after somebody names him: `Brandeis` of `a Brandeis Lumograph`. */
function nameMaker(doc: Document, form: Form, { surnames }: PeopleIndex): void {
  if (form.type !== 'other' || !isMade(form)) return;
  const owners = surnames.get(form.units[0]!.word);
  if (owners?.length !== 1) return;
  for (const { part, sentence } of form.sightings)
    formAt(doc, owners[0]!, part.units[0]!.from, part.units[0]!.to, sentence, new Map());
}

/** Whether the word may stand for a person: not a known body, unless somebody here has that surname (`Ford`). */
const isCallable = ({ key, text, scores }: Form, { surnames }: PeopleIndex): boolean =>
  scores.organization < 5 || (surnames.has(key) && text !== text.toUpperCase());

/** The name of a person whom the article calls by one word: a surname, unless only given names know it. */
function aloneName({ units }: Form): NameParts {
  const { flags, word } = units[0]!;
  const given = flags & Is.Given && !(flags & Is.Surname);
  return given ? { given: word, middle: '', surname: '', suffix: '', surnameUnits: [] } : nameParts(units);
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
  Is.Plain |
  Is.Function;

/** First words by which an article may call a body: `Palmgren` for `Palmgren Industries`. */
function firstWords(
  bodies: ReadonlyMap<string, Cluster>,
  lower: ReadonlySet<string>,
): Map<string, Cluster | undefined> {
  const firsts = new Map<string, Cluster | undefined>();
  for (const cluster of bodies.values())
    for (const { units, text } of cluster.forms) {
      if (
        units.length < 2 ||
        lower.has(units[0]!.word) ||
        units[0]!.flags & ORDINARY ||
        units[1]!.word === 'administration'
      )
        continue;
      if (
        units[0]!.flags & Is.Surname &&
        !units.some(({ flags, joint }) => flags & Is.Legal || joint) &&
        !/\p{Lu}{3}/u.test(text)
      )
        continue;
      const known = firsts.get(units[0]!.word);
      firsts.set(units[0]!.word, firsts.has(units[0]!.word) && known !== cluster ? undefined : cluster);
    }
  for (const cluster of bodies.values())
    for (const { units } of cluster.forms) if (isTeam(units)) firsts.set(units[units.length - 1]!.word, cluster);
  return firsts;
}

/** Names of bodies without the heads at their end: `Trinity Hill` for `Trinity Hill Church`. */
function headless(bodies: ReadonlyMap<string, Cluster>): Map<string, Cluster> {
  const names = new Map<string, Cluster>();
  for (const cluster of bodies.values())
    for (const { units } of cluster.forms) {
      let to = units.length;
      while (to > 0 && units[to - 1]!.flags & Is.Head && !units[to - 1]!.joint) to--;
      if (to > 1 && to < units.length)
        names.set(
          units
            .slice(0, to)
            .map(({ word }) => word)
            .join(' '),
          cluster,
        );
    }
  return names;
}

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
  return clusters
    .map((cluster) => ({ cluster, at: firstStart(cluster) }))
    .sort((a, b) => a.at - b.at)
    .map(({ cluster }, id) => toEntity(doc, cluster, id));
}

function toEntity(doc: Document, cluster: Cluster, id: number): Entity {
  const { type, forms } = cluster;
  const fullest = forms.reduce((one, other) => (isFuller(other, one) ? other : one));
  const mentions: NameMention[] = [];
  const titles = new Set<string>();
  const gender = type === 'person' ? genderOf(cluster) : undefined;
  const aliases = [...new Set(forms.map(({ text }) => text))].filter((text) => text !== fullest.text);
  const parts = type === 'person' ? personParts(doc, cluster) : {};
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
      if (type === 'person') for (const words of titlesAround(doc, start, end, sentence)) titles.add(words);
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

const wordCount = ({ key }: Form): number => key.split(' ').length;

/** Of two forms the one with more words, then the longer, then the one more often written. */
const isFuller = (one: Form, other: Form): boolean =>
  wordCount(one) !== wordCount(other)
    ? wordCount(one) > wordCount(other)
    : one.sightings.length !== other.sightings.length
      ? one.sightings.length > other.sightings.length
      : one.text.length > other.text.length;

function personParts({ text, tokens }: Document, { name, forms }: Cluster): { given?: string; surname?: string } {
  if (!name) return {};
  const { given, surnameUnits } = name;
  const first = forms[0]!.units[0]!;
  const cased = (from: number, to: number): string => text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const last = surnameUnits[surnameUnits.length - 1];
  return {
    ...(given ? { given: cased(first.from, first.to) } : {}),
    ...(last ? { surname: cased(surnameUnits[0]!.from, last.to) } : {}),
  };
}

function formOf({ type, name }: Cluster, form: Form, fullest: Form): NameMention['form'] {
  if (form === fullest || form.text === fullest.text) return 'full';
  if (type === 'person') {
    if (form.units.length > 1 && form.key !== name?.surname) return 'full';
    return form.key === name?.given ? 'given' : 'surname';
  }
  return /^[\p{Lu}&.]{2,}$/u.test(form.text) ? 'acronym' : 'part';
}
