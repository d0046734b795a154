import type { Form } from './forms.ts';
import type { Cluster } from './people.ts';
import { fullNameOf, Is } from './words.ts';

/** The name by which a body is compared: known bodies by their full name, companies without their legal form. */
export function bodyKey({ units, key }: Form): string {
  const known = fullNameOf(key.replace(/^(?:the|u\.s\.|us|united states|federal) /, '')) ?? fullNameOf(key);
  if (known) return known.toLowerCase();
  let from = 0;
  let to = units.length;
  while (to > 1 && (units[to - 1]!.joint || units[to - 1]!.flags & Is.Legal)) to--;
  if (from < to - 1 && /^(?:u\.s\.|us|united states)$/.test(units[0]!.word)) from++;
  return units
    .slice(from, to)
    .map(({ word }) => (word === '&' ? 'and' : word))
    .join(' ');
}

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

const SKIPPED = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'on',
  'in',
  'to',
  'de',
  'la',
  'del',
  'los',
  'las',
  'y',
  'e',
  'against',
  'with',
  '-',
  ',',
]);

/** Acronyms that the name can be written with: `aclu`, with and without its small words. */
export function acronymsOf({ units }: Form): string[] {
  const words = units.flatMap(({ word }) => word.split(/[ -]/)).filter(Boolean);
  const content = words.filter((word) => !SKIPPED.has(word) && /^\p{L}/u.test(word));
  if (content.length < 2) return [];
  const initials = content.map((word) => word[0]).join('');
  const all = words
    .filter((word) => /^[\p{L}&]/u.test(word))
    .map((word) => word[0])
    .join('');
  const country = /^(?:u\.s\.|us)$/.test(content[0]!) ? [initials.slice(1), `us${initials.slice(1)}`] : [];
  return [...new Set([initials, all, ...country])].filter((acronym) => acronym.length > 1);
}
