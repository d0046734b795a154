import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { TITLE_GENDER } from '../../lexicon/titles.ts';
import type { Form } from './forms.ts';
import { NICKNAMES } from './lexicon.ts';
import type { Unit } from './runs.ts';
import { Is } from './words.ts';

/** Forms that name one person or body. */
export interface Cluster {
  readonly type: 'person' | 'organization' | 'place' | 'other';
  readonly forms: Form[];
  /** of a person */
  given?: string;
  middle?: string;
  surname?: string;
}

const SHORT = new Map<string, Set<string>>();
for (const names of NICKNAMES)
  for (const name of names) SHORT.set(name, new Set([...(SHORT.get(name) ?? []), names[0]!]));

/** The parts of a person's name, lower case. */
export function nameParts(units: readonly Unit[]): { given: string; middle?: string; surname: string } {
  const words = units.filter(({ joint, word }) => !joint || word !== ',');
  let to = words.length;
  while (to > 1 && words[to - 1]!.flags & Is.Suffix && !(words[to - 1]!.flags & Is.Surname)) to--;
  const particle = words.findIndex(
    ({ joint, flags }, index) => index > 0 && index < to - 1 && (joint || (flags & Is.Particle && !(flags & Is.Given))),
  );
  const from = particle > 0 ? particle : to - 1;
  const surname = words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  const given = from > 0 ? words[0]!.word : '';
  const middle = words
    .slice(1, from)
    .map(({ word }) => word)
    .join(' ');
  return { given, surname, ...(middle ? { middle } : {}) };
}

/** Whether two given names can be one: equal, an initial, a short form. */
export function givenFits(one: string, other: string): boolean {
  if (!one || !other || one === other) return true;
  const a = one.replace(/\./g, '');
  const b = other.replace(/\./g, '');
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if ((a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b))) return true;
  const roots = SHORT.get(a);
  const others = SHORT.get(b);
  if (roots && others) for (const root of roots) if (others.has(root)) return true;
  return false;
}

const suffixOf = (units: readonly Unit[]): string => {
  const last = units[units.length - 1]!;
  return last.flags & Is.Suffix && !(last.flags & Is.Surname) ? last.word.replace('.', '') : '';
};

/** Full names of people, clustered: same surname, given names that fit, no other suffix. */
export function clusterPeople(forms: readonly Form[]): Cluster[] {
  const bySurname = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  const sorted = [...forms].sort(
    (a, b) => b.units.length - a.units.length || a.sightings[0]!.start - b.sightings[0]!.start,
  );
  for (const form of sorted) {
    const { given, middle, surname } = nameParts(form.units);
    const others = bySurname.get(surname) ?? [];
    const same = others.filter(
      (other) =>
        givenFits(other.given ?? '', given) && middleFits(other.middle, middle) && sameSuffix(other.forms[0]!, form),
    );
    if (same.length === 1) {
      same[0]!.forms.push(form);
      continue;
    }
    const cluster: Cluster = { type: 'person', forms: [form], given, surname, ...(middle ? { middle } : {}) };
    clusters.push(cluster);
    bySurname.set(surname, [...others, cluster]);
  }
  return clusters;
}

const middleFits = (one: string | undefined, other: string | undefined): boolean =>
  !one || !other || one === other || one[0] === other[0];

const sameSuffix = (one: Form, other: Form): boolean => {
  const a = suffixOf(one.units);
  const b = suffixOf(other.units);
  return !a || !b || a === b;
};

/** Gender by title, else by given name. */
export function genderOf(cluster: Cluster): 'female' | 'male' | undefined {
  for (const form of cluster.forms)
    for (const { part } of form.sightings)
      for (const { word } of part.title ?? []) {
        const gender = TITLE_GENDER.get(word);
        if (gender) return gender;
      }
  const gender = cluster.given ? GIVEN_NAMES.get(cluster.given) : undefined;
  return gender === 'either' ? undefined : gender;
}
