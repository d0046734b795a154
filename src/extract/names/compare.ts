import { GENERIC_WORDS, NICKNAMES, PARTICLES, TELLING_WORDS } from './compare-lexicon.ts';
import { type NameParts, type NameType, nameParts } from './name-parts.ts';
import { spellingLikeness } from './spelling.ts';

/** Whether two names name the same, how sure that is, and why. */
interface NameComparison {
  readonly same: boolean;
  readonly score: number;
  readonly because: readonly string[];
}

/** The least score at which two names are taken to be the same. */
export const SAME_NAME = 0.65;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
  readonly reason?: string;
}

interface Alignment {
  readonly pairs: readonly Pair[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

const isNickname = (a: string, b: string): boolean =>
  a !== b &&
  (NICKNAMES.get(a)?.some((name) => name === b || NICKNAMES.get(b)?.includes(name)) ??
    NICKNAMES.get(b)?.includes(a) ??
    false);

function compareWords(a: string, b: string, type: NameType): Pair {
  if (a === b) return { a, b, likeness: 1 };
  if (/\d/.test(a) && /\d/.test(b) && /^\d+$/.test(a + b)) return { a, b, likeness: 0 };
  if (TELLING_WORDS.has(a) || TELLING_WORDS.has(b)) return { a, b, likeness: 0 };
  if (type === 'person') {
    if (a.length === 1 || b.length === 1)
      return a[0] === b[0] ? { a, b, likeness: 0.85, reason: `initial ${a} / ${b}` } : { a, b, likeness: 0 };
    if (isNickname(a, b)) return { a, b, likeness: 0.95, reason: `${a} is short for ${b}` };
  }
  return { a, b, likeness: spellingLikeness(a, b), reason: `${a} ~ ${b}` };
}

/** Pairs the words of two names, likest first; words that are too unlike stay alone. */
function align(a: readonly string[], b: readonly string[], type: NameType): Alignment {
  const all = a
    .flatMap((left, i) => b.map((right, j) => ({ i, j, pair: compareWords(left, right, type) })))
    .filter(({ pair }) => pair.likeness >= LEAST_LIKENESS)
    .sort((x, y) => y.pair.likeness - x.pair.likeness || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j, pair } of all) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push(pair);
  }
  return { pairs, onlyA: a.filter((_, at) => !takenA.has(at)), onlyB: b.filter((_, at) => !takenB.has(at)) };
}

const LEAST_LIKENESS = 0.6;

interface Compared {
  readonly type: NameType;
  readonly a: NameParts;
  readonly b: NameParts;
  readonly alignment: Alignment;
  /** same words, or one the acronym of the other: then words that differ say nothing */
  readonly settled: boolean;
}

/** One reason for or against: how much it weighs, and what it saw. */
interface Feature {
  readonly name: string;
  readonly weigh: (compared: Compared) => readonly [weight: number, evidence: string] | undefined;
}

const weightOf = (word: string, type: NameType): number =>
  type === 'organization' && GENERIC_WORDS.has(word)
    ? 0.4
    : PARTICLES.has(word)
      ? 0.3
      : Math.min(word.length, 8) / 6 + 0.2;

const FEATURES: readonly Feature[] = [
  {
    name: 'same words',
    weigh: ({ a, b }) => (a.joined === b.joined ? [0.2, a.words.join(' ')] : undefined),
  },
  {
    name: 'words alike',
    weigh: ({ type, a, b, alignment: { pairs } }) => {
      if (a.joined === b.joined) return [0.8, a.joined];
      if (pairs.length === 0) return undefined;
      const weights = pairs.map(({ a, b }) => Math.max(weightOf(a, type), weightOf(b, type)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const alike = pairs.reduce((sum, { likeness }, at) => sum + likeness * weights[at]!, 0) / total;
      return [alike, pairs.map(({ a, reason }) => reason ?? a).join(', ')];
    },
  },
  {
    name: 'alike when run together',
    weigh: ({ a, b }) => {
      const likeness = spellingLikeness(a.joined, b.joined);
      return likeness >= 0.9 && a.words.length !== b.words.length && likeness < 1
        ? [likeness, `${a.joined} ~ ${b.joined}`]
        : undefined;
    },
  },
  {
    name: 'acronym',
    weigh: ({ a, b, settled }) => (settled && a.joined !== b.joined ? [1, `${a.joined} / ${b.joined}`] : undefined),
  },
  {
    name: 'other words on both sides',
    weigh: ({ type, settled, alignment: { onlyA, onlyB } }) => {
      if (onlyA.length === 0 || onlyB.length === 0 || settled) return undefined;
      const heaviest = Math.min(heaviestOf(onlyA, type), heaviestOf(onlyB, type));
      return [-0.25 - 0.5 * heaviest, `${onlyA.join(' ')} / ${onlyB.join(' ')}`];
    },
  },
  {
    name: 'words that only one has',
    weigh: ({ type, settled, alignment: { onlyA, onlyB, pairs } }) => {
      const extra = [...onlyA, ...onlyB];
      if (extra.length === 0 || settled) return undefined;
      const missing = extra.reduce((sum, word) => sum + weightOf(word, type), 0);
      const shared = pairs.reduce((sum, { a }) => sum + weightOf(a, type), 0);
      return [-Math.min(0.6, (type === 'person' ? 0.12 : 0.3) * (missing / Math.max(shared, 0.2))), extra.join(' ')];
    },
  },
  {
    name: 'one name alone',
    weigh: ({ type, a, b }) =>
      type === 'person' && (a.words.length === 1) !== (b.words.length === 1) && a.joined !== b.joined
        ? [-0.35, a.words.length === 1 ? a.joined : b.joined]
        : undefined,
  },
  {
    name: 'an unlike word',
    weigh: ({ alignment: { pairs } }) => {
      const worst = pairs.reduce((least, pair) => (pair.likeness < least.likeness ? pair : least), pairs[0]!);
      if (!worst || worst.likeness >= 0.72 || worst.reason?.startsWith('initial')) return undefined;
      return [worst.likeness - 0.85, `${worst.a} / ${worst.b}`];
    },
  },
  {
    name: 'other numbers',
    weigh: ({ a, b }) => {
      const numbers = ({ words }: NameParts) => words.filter((word) => /^\d+$/.test(word)).join(' ');
      return numbers(a) !== numbers(b) ? [-0.5, `${numbers(a) || 'none'} / ${numbers(b) || 'none'}`] : undefined;
    },
  },
  {
    name: 'other legal form',
    weigh: ({ a, b }) => {
      if (a.forms.length === 0 || b.forms.length === 0) return undefined;
      return a.forms.some((form) => b.forms.includes(form))
        ? undefined
        : [-0.4, `${a.forms.join(' ')} / ${b.forms.join(' ')}`];
    },
  },
];

/** Whether one of two organizations is named by the initials of the other. */
function isAcronym(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.joined.length < b.joined.length ? [a, b] : [b, a];
  return short.words.length === 1 && long.words.length > 2 && short.joined.length > 2 && short.joined === long.initials;
}

const heaviestOf = (words: readonly string[], type: NameType): number =>
  Math.max(...words.map((word) => weightOf(word, type)));

/** Judges whether two names name the same person or organization. */
export function compareNames(nameA: string, nameB: string, type: NameType): NameComparison {
  const a = nameParts(nameA, type);
  const b = nameParts(nameB, type);
  const settled = a.joined === b.joined || (type === 'organization' && isAcronym(a, b));
  const compared: Compared = { type, a, b, alignment: align(a.words, b.words, type), settled };
  let score = 0;
  const because: string[] = [];
  for (const { name, weigh } of FEATURES) {
    const found = weigh(compared);
    if (!found) continue;
    score += found[0];
    because.push(`${name}: ${found[1]}`);
  }
  return { same: score >= SAME_NAME, score: Math.round(score * 100) / 100, because };
}
