import type { Document } from '../../text/document.ts';
import { clusterBodies } from './bodies.ts';
import { echo } from './echo.ts';
import { toEntities } from './entities.ts';
import type { Entity } from './entity.ts';
import { type Form, type Forms, findForms } from './forms.ts';
import { nameMaker, typeMade } from './made.ts';
import { indexPeople, ownersOf, type PeopleIndex } from './owners.ts';
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

/** Whether the word may stand for a person: not a known body, unless somebody here has that surname (`Ford`). */
const isCallable = ({ key, text, scores }: Form, { surnames }: PeopleIndex): boolean =>
  scores.organization < 5 || (surnames.has(key) && text !== text.toUpperCase());

/** The name of a person whom the article calls by one word: a surname, unless only given names know it. */
function aloneName({ units }: Form): NameParts {
  const { flags, word } = units[0]!;
  const given = flags & Is.Given && !(flags & Is.Surname);
  return given ? { given: word, middle: '', surname: '', suffix: '', surnameUnits: [] } : nameParts(units);
}
