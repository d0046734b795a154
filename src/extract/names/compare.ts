import { distance } from 'fastest-levenshtein';
import { table } from '../../lexicon/table.ts';
import { copied } from '../../text/words.ts';
import {
  CONFUSED_LETTERS,
  CYRILLIC,
  GENERIC_WORDS,
  HAS_FORM,
  LEGAL_FORMS,
  NICKNAMES,
  NUMBER_WORDS,
  PARTICLES,
  SPELLINGS,
  STOP_WORDS,
  TELLING_WORDS,
  TITLES,
} from './compare-lexicon.ts';

/** What two names are compared as. */
export type NameType = 'person' | 'organization';

/** Whether two names name the same, how sure that is, and why. */
interface NameComparison {
  readonly same: boolean;
  readonly score: number;
  readonly because: readonly string[];
}

/** A name taken apart for comparison. */
export interface NameParts {
  /** words that count, folded: titles, legal forms and stop words left out */
  readonly words: readonly string[];
  /** legal forms (`inc`, `gmbh`) */
  readonly forms: readonly string[];
  /** the words run together */
  readonly joined: string;
  /** initials of the capitalised words of an organization */
  readonly initials: string;
}

/** The least score at which two names are taken to be the same. */
export const SAME_NAME = 0.65;

/** Names folded of late, each at the place that its length and three of its letters give; a newer one takes the place. */
const PLACES = 0x2000;
const folded = Array.from({ length: PLACES }, () => ({ name: '', fold: '' }));

/** Lower case, without accents, Cyrillic letters written in Latin ones, apostrophes and dots of initials dropped. */
export function foldName(name: string): string {
  const { length } = name;
  if (length === 0) return name;
  const letters = name.charCodeAt(0) + 31 * name.charCodeAt(length >> 1) + 961 * name.charCodeAt(length - 1);
  const place = (letters + 29791 * length) % PLACES;
  const known = folded[place];
  if (known!.name === name) return known!.fold;
  const fold = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) ? name.toLowerCase() : foldSlowly(name);
  // copied, so that what is remembered does not hold on to the article it was cut from
  folded[place] = { name: copied(name), fold };
  return fold;
}

const foldSlowly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[øłđıßæœ]/g, (letter) => LATIN[letter]!)
    .replace(/['’ʼ`]s\b/g, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LATIN: Readonly<Record<string, string>> = table({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' });

/** Takes a name apart for comparison. */
export function nameParts(name: string, type: NameType): NameParts {
  const comma = type === 'person' && name.includes(',') ? /^([^,]+), ([^,]+)$/.exec(name) : null;
  const folded = foldName(comma && !/^(?:jr|sr|[iv]+)\b/i.test(comma[2]!) ? `${comma[2]} ${comma[1]}` : name);
  const words = folded.split(' ');
  if (/^[a-z ]+$/.test(folded) && !words.some((word) => NEEDS_CARE.has(word))) return partsOf(words, words, []);
  return carefulParts(folded, type);
}

const REMEMBERED = 50_000;
const taken: Readonly<Record<NameType, Map<string, NameParts>>> = { person: new Map(), organization: new Map() };

/** The same for a name with titles, legal forms or numbers; those of bodies stand in many articles. */
function carefulParts(folded: string, type: NameType): NameParts {
  const known = taken[type].get(folded);
  if (known) return known;
  if (taken[type].size >= REMEMBERED) taken[type].clear();
  const parts = takeApartSlowly(folded, type);
  taken[type].set(folded, parts);
  return parts;
}

/** Words that are left out of a name, written otherwise or stand in a legal form. */
const NEEDS_CARE: ReadonlySet<string> = new Set([
  ...TITLES,
  ...STOP_WORDS,
  ...Object.keys(NUMBER_WORDS),
  ...Object.keys(SPELLINGS),
  ...(HAS_FORM.source.match(/[a-z]+/g) ?? []),
  'aktiengesellschaft',
  'aktiengeselschaft',
  ...'twenty thirty forty fourty fifty sixty'.split(' '),
]);

function partsOf(kept: readonly string[], bare: readonly string[], forms: readonly string[]): NameParts {
  const words = dropDoubled(kept);
  let initials = '';
  for (const word of bare) if (!STOP_WORDS.has(word)) initials += word[0];
  return { words, forms, joined: words.join(''), initials };
}

function takeApartSlowly(folded: string, type: NameType): NameParts {
  const phrase = HAS_FORM.test(folded)
    ? LEGAL_FORMS.reduce((text, [pattern, form]) => text.replace(pattern, form), folded)
    : folded;
  const numbered = !phrase.includes('ty ')
    ? phrase
    : phrase.replace(TENS, (_, tens: string, ones: string) => `${TENS_VALUE[tens]}${NUMBER_WORDS[ones]}`);
  const all = numbered
    .split(' ')
    .map((word) => NUMBER_WORDS[word] ?? ORDINAL.exec(word)?.[1] ?? SPELLINGS[word] ?? word);
  const forms = all.filter((word) => word.startsWith('§')).map((word) => word.slice(1));
  const bare = all.filter((word) => word !== '' && !word.startsWith('§'));
  const kept = bare.filter((word, at) =>
    type === 'person' ? !(TITLES.has(word) && at < bare.length - 1) : !STOP_WORDS.has(word),
  );
  return partsOf(kept.length > 0 ? kept : bare, bare, type === 'person' ? [] : forms);
}

const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const TENS_VALUE: Readonly<Record<string, number>> = table({
  twenty: 2,
  thirty: 3,
  forty: 4,
  fourty: 4,
  fifty: 5,
  sixty: 6,
});
const TENS =
  /\b(twenty|thirty|forty|fourty|fifty|sixty) (one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g;

const dropDoubled = (words: readonly string[]): readonly string[] =>
  words.some((word, at) => word === words[at - 1]) ? words.filter((word, at) => word !== words[at - 1]) : words;

/** How alike two words are spelled, from 0 to 1: letters that are often confused count half. */
function spellingLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const plain = distance(a, b);
  if (plain > longest / 2) return 0;
  const edits = Math.min(plain, (plain + distance(soundFold(a), soundFold(b))) / 2, swapped(a, b) ? 1 : plain);
  return 1 - edits / longest;
}

/** Whether two long words differ by a slip of the pen: one letter, or two of eight and more. */
export function isSpellingSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (a === b || shortest < 5 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return distance(a, b) <= (shortest >= 8 ? 2 : 1) || swapped(a, b);
}

function soundFold(word: string): string {
  let folded = word;
  for (const [from, to] of CONFUSED_LETTERS) folded = folded.replaceAll(from, to);
  return folded.replace(/(.)\1+/g, '$1');
}

/** Whether the words differ only by two neighbouring letters that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

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
