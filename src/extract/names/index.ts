import type { Document } from '../../text/document.ts';
import { clusterBodies } from './bodies.ts';
import { echo } from './echo.ts';
import { toEntities } from './entities.ts';
import type { Entity } from './entity.ts';
import { type Form, type Forms, findForms } from './forms.ts';
import { nameMaker, typeMade } from './made.ts';
import { indexPeople, type Owned, ownersOf, type PeopleIndex } from './owners.ts';
import { type Cluster, clusterPeople, type NameParts, nameParts } from './people.ts';
import { firstWords, headless, mergeAcronyms } from './short-forms.ts';
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
  if (people.length > 0) for (const form of all) nameMaker(doc, form, index);
  for (const form of all)
    if (form.units.length === 1 && isCallable(form, index))
      for (const owned of ownersOf(form, index)) give(form, owned);
  const bodies = clusterBodies(ofType(all, 'organization'), 'organization');
  mergeAcronyms(bodies);
  const firsts = firstWords(bodies, forms.lower);
  giveTo(firsts, all, (units) => units === 1);
  giveTo(headless(bodies), all, (units) => units > 1);
  const lonely = ofType(all, 'person').map(
    (form): Cluster => ({ type: 'person', forms: [form], name: aloneName(form) }),
  );
  const places = clusterBodies(ofType(all, 'place'), 'place');
  const others = clusterBodies(ofType(all, 'other'), 'other');
  const clusters = [...people, ...lonely, ...bodies.values(), ...places.values(), ...others.values()];
  echo(doc, forms, clusters);
  return clusters;
}

/** The forms of the type that no cluster has yet. */
const ofType = (all: readonly Form[], type: Cluster['type']): Form[] =>
  all.filter((form) => form.type === type && !form.taken);

function give(form: Form, { owner, form: own }: Owned): void {
  owner.forms.push(own);
  form.taken = true;
}

/** Gives the forms of so many units that may be short for a body to it. */
function giveTo(
  owners: ReadonlyMap<string, Cluster | undefined>,
  all: readonly Form[],
  fits: (units: number) => boolean,
): void {
  if (owners.size === 0) return;
  for (const form of all) {
    if (form.taken || form.type === 'organization' || !fits(form.units.length)) continue;
    const owner = owners.get(form.key);
    if (owner) give(form, { owner, form });
  }
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
