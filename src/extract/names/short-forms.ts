import { acronymsOf } from './bodies.ts';
import { isTeam } from './evidence.ts';
import { type Form, keyOf } from './forms.ts';
import type { Cluster } from './people.ts';
import { Is } from './words.ts';

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
export function firstWords(
  bodies: ReadonlyMap<string, Cluster>,
  lower: ReadonlySet<string>,
): Map<string, Cluster | undefined> {
  const firsts = new Map<string, Cluster | undefined>();
  for (const cluster of bodies.values())
    for (const { units, text } of cluster.forms) {
      if (
        units.length < 2 ||
        units[0]!.flags & ORDINARY ||
        lower.has(units[0]!.word) ||
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
export function headless(bodies: ReadonlyMap<string, Cluster>): Map<string, Cluster> {
  const names = new Map<string, Cluster>();
  for (const cluster of bodies.values())
    for (const { units } of cluster.forms) {
      let to = units.length;
      while (to > 0 && units[to - 1]!.flags & Is.Head && !units[to - 1]!.joint) to--;
      if (to > 1 && to < units.length) names.set(keyOf(units.slice(0, to)), cluster);
    }
  return names;
}

/** Acronyms join the body whose initials they are. */
export function mergeAcronyms(bodies: Map<string, Cluster>): void {
  const acronyms = [...bodies].filter(([, { forms }]) => isAcronym(forms[0]!));
  if (acronyms.length === 0) return;
  const owners = ownersOf(new Set(acronyms.map(([, { forms }]) => forms[0]!.key)), bodies);
  for (const [key, cluster] of acronyms) {
    const own = owners.get(cluster.forms[0]!.key)?.filter((owner) => owner !== key);
    if (own?.length !== 1) continue;
    bodies.get(own[0]!)!.forms.push(...cluster.forms);
    bodies.delete(key);
  }
}

const isAcronym = ({ units, text }: Form): boolean => units.length === 1 && /^\p{Lu}+$/u.test(text);

/** The bodies whose initials the acronyms are. */
function ownersOf(acronyms: ReadonlySet<string>, bodies: ReadonlyMap<string, Cluster>): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [key, { forms }] of bodies)
    for (const form of forms)
      for (const acronym of acronymsOf(form)) {
        if (!acronyms.has(acronym)) continue;
        const known = owners.get(acronym);
        if (!known) owners.set(acronym, [key]);
        else if (!known.includes(key)) known.push(key);
      }
  return owners;
}
