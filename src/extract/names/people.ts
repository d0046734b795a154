import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { TITLE_GENDER } from '../../lexicon/titles.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Form } from './forms.ts';
import { NICKNAMES } from './lexicon.ts';
import { isInitial, type Unit } from './units.ts';
import { Is } from './words.ts';

/** Forms that name one person, body or place. */
export interface Cluster {
  readonly type: 'person' | 'organization' | 'place' | 'other';
  readonly forms: Form[];
  /** of a person */
  readonly name?: NameParts;
  /** what the person may be called by alone, once it was asked */
  surnames?: readonly string[];
}

/** The parts of a person's name. */
export interface NameParts {
  /** lower case; empty where only the surname is known */
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly suffix: string;
  /** the units of the surname */
  readonly surnameUnits: readonly Unit[];
}

const SHORT = new Map<string, Set<string>>();
for (const names of NICKNAMES)
  for (const name of names) SHORT.set(name, new Set([...(SHORT.get(name) ?? []), names[0]!]));

const CAPITAL_PARTICLES = wordSet('da de del della di du el la le mac st. van vander von bin al dos das');
const joined = (units: readonly Unit[]): string => units.map(({ word }) => word).join(' ');

/** The parts of a person's name: particles belong to the surname, a suffix to neither. */
export function nameParts(units: readonly Unit[]): NameParts {
  let to = units.length;
  let suffix = '';
  while (to > 1 && units[to - 1]!.flags & Is.Suffix && !(units[to - 1]!.flags & Is.Surname)) {
    suffix = units[to - 1]!.word.replace('.', '');
    to--;
    if (units[to - 1]!.joint && to > 1) to--;
  }
  const particle = units.findIndex(
    ({ joint, word }, index) =>
      index > 0 && index < to - 1 && ((joint && !/^["“]/.test(word)) || CAPITAL_PARTICLES.has(word)),
  );
  const from = particle > 0 ? particle : to - 1;
  return {
    given: from > 0 ? units[0]!.word : '',
    middle: joined(units.slice(1, from)),
    surname: joined(units.slice(from, to)),
    suffix,
    surnameUnits: units.slice(from, to),
  };
}

/** Whether two given names can be one: equal, an initial, a short form. */
function givenFits(one: string, other: string): boolean {
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

const middleFits = (one: string, other: string): boolean => !one || !other || one === other || one[0] === other[0];

/** Whether both names can be one person's: `Ann B. Lee` and `Ann Lee`, not `Ann Lee` and `Tom Lee`. */
function fits(one: NameParts, other: NameParts): boolean {
  if (one.suffix && other.suffix && one.suffix !== other.suffix) return false;
  if (givenFits(one.given, other.given)) return middleFits(one.middle, other.middle);
  // known by the middle name: "J. Scott Lane" is "Scott Lane"
  return one.middle === other.given || (other.middle !== '' && other.middle === one.given);
}

/** Full names of people, clustered: same surname, given names that fit, no other suffix. */
export function clusterPeople(forms: readonly Form[]): Cluster[] {
  const bySurname = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  const sorted = [...forms].sort(
    (a, b) => b.units.length - a.units.length || a.sightings[0]!.start - b.sightings[0]!.start,
  );
  for (const form of sorted) {
    form.taken = true;
    const name = nameParts(form.units);
    const doubled = form.units.length === 2 ? bySurname.get(form.key) : undefined;
    const same = doubled ?? (bySurname.get(name.surname) ?? []).filter((other) => fits(other.name!, name));
    if (same.length === 1) {
      same[0]!.forms.push(form);
      continue;
    }
    const cluster: Cluster = { type: 'person', forms: [form], name };
    clusters.push(cluster);
    for (const surname of surnamesOf(cluster)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), cluster]);
  }
  return clusters;
}

/** What the person may be called by alone: the surname, its last part, the last two words of three. */
export const surnamesOf = (cluster: Cluster): readonly string[] => (cluster.surnames ??= findSurnames(cluster));

function findSurnames({ name, forms }: Cluster): string[] {
  if (!name) return [];
  const { surname } = name;
  const words = forms[0]!.units.filter(({ flags, joint }) => !joint && !(flags & Is.Suffix && !(flags & Is.Surname)));
  const found = [surname];
  const put = (other: string): void => {
    if (!found.includes(other)) found.push(other);
  };
  put(surname.slice(surname.lastIndexOf(' ') + 1));
  if (words.length > 2 && !isInitial(words[words.length - 2]!)) put(joined(words.slice(-2)));
  const hyphen = surname.lastIndexOf('-');
  if (hyphen > 0) put(surname.slice(hyphen + 1));
  return found;
}

/** Gender by title, else by given name. */
export function genderOf({ forms, name }: Cluster): 'female' | 'male' | undefined {
  for (const { sightings } of forms)
    for (const { part } of sightings) {
      if (!part.title) continue;
      for (const { word } of part.title) {
        const gender = TITLE_GENDER.get(word);
        if (gender) return gender;
      }
    }
  const given = name?.given || (forms[0]!.units.length === 1 && name?.surname === '' ? forms[0]!.key : '');
  const hyphen = given.indexOf('-');
  const gender = GIVEN_NAMES.get(given) ?? (hyphen > 0 ? GIVEN_NAMES.get(given.slice(0, hyphen)) : undefined);
  return gender === 'either' ? undefined : gender;
}

/** Whether two words are one, mistyped: one letter more, less, other, or two changed round. */
export function isSlip(one: string, other: string): boolean {
  if (other === `${one}s`) return false;
  if (one === other || Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 5) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let a = one.length;
  let b = other.length;
  while (a > from && b > from && one[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  const left = one.slice(from, a);
  const right = other.slice(from, b);
  return left.length + right.length <= 2 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}
