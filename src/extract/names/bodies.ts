import { wordSet } from '../../text/word-list.ts';
import type { Form } from './forms.ts';
import type { Cluster } from './people.ts';
import type { Unit } from './units.ts';
import { fullNameOf, Is } from './words.ts';

/** The name by which a body is compared: known bodies by their full name, companies without their legal form. */
function bodyKey({ units, key }: Form): string {
  const known = nationalOf(key) ?? fullNameOf(key);
  if (known) return known.toLowerCase();
  let from = 0;
  let to = units.length;
  while (to > 1 && (units[to - 1]!.joint || units[to - 1]!.flags & Is.Legal)) to--;
  if (from < to - 1 && COUNTRY.has(units[0]!.word)) from++;
  let name = sameAnd(units[from]!);
  for (let at = from + 1; at < to; at++) name += ` ${sameAnd(units[at]!)}`;
  return name;
}

const sameAnd = ({ word }: Unit): string => (word === '&' ? 'and' : word);

const COUNTRY = new Set(['u.s.', 'united states', 'us']);

/** The full name of a body of the country: `U.S. Department of Labor`. */
function nationalOf(key: string): string | undefined {
  const national = /^[tuf]/.test(key) ? NATIONAL.exec(key) : null;
  return national ? fullNameOf(key.slice(national[0].length)) : undefined;
}

const NATIONAL = /^(?:the|u\.s\.|us|united states|federal) /;

/** Forms of organizations (or places, or others), clustered by what they are compared by. */
export function clusterBodies(forms: readonly Form[], type: Cluster['type']): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const form of forms) {
    const key = bodyKey(form);
    const cluster = clusters.get(key);
    if (cluster) cluster.forms.push(form);
    else clusters.set(key, { type, forms: [form] });
  }
  return clusters;
}

const SKIPPED = wordSet('of the for and & on in to de la del los las y e against with - ,');

/** Acronyms that the name can be written with: `aclu`, with and without its small words. */
export function acronymsOf({ key }: Form): string[] {
  if (!/[ -]/.test(key)) return [];
  let initials = '';
  let all = '';
  let first = '';
  for (const word of key.split(/[ -]/)) {
    const letter = /^\p{L}/u.test(word);
    if (letter && !SKIPPED.has(word)) {
      first ||= word;
      initials += word[0];
    }
    if (letter || word[0] === '&') all += word[0];
  }
  if (initials.length < 2) return [];
  const country = first === 'u.s.' || first === 'us' ? [initials.slice(1), `us${initials.slice(1)}`] : [];
  return [initials, all, ...country].filter((acronym) => acronym.length > 1);
}
