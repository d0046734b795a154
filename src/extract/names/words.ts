import { KNOWN_BODIES } from '../../lexicon/agencies.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { CITIES, COUNTRIES, DEMONYMS, STATE_ABBREVIATIONS, STATES } from '../../lexicon/places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { HONORIFICS, NAME_SUFFIXES, OFFICE_MODIFIERS, OFFICES, PARTICLES } from '../../lexicon/titles.ts';
import { Shape, type Tokens, wordsOf } from '../../text/tokens.ts';
import { cueClass, nameFlags } from '../../text/vocabulary.ts';
import {
  BODY_HEADS,
  CALENDAR,
  COMMON_WORDS,
  FUNCTION_WORDS,
  JOINED_HEADS,
  LEGAL_FORMS,
  OTHER_HEADS,
  PLACE_HEADS,
  WEAK_HEADS,
} from './lexicon.ts';

/** What the lists know of a word: one bit each. */
export const Is = {
  Given: 1,
  Surname: 1 << 1,
  Honorific: 1 << 2,
  Office: 1 << 3,
  Head: 1 << 4,
  WeakHead: 1 << 5,
  Legal: 1 << 6,
  Place: 1 << 7,
  Demonym: 1 << 8,
  Calendar: 1 << 9,
  Function: 1 << 10,
  Common: 1 << 11,
  Suffix: 1 << 12,
  Particle: 1 << 13,
  PlaceHead: 1 << 14,
  OtherHead: 1 << 15,
  Body: 1 << 16,
  Modifier: 1 << 17,
  Joined: 1 << 18,
  State: 1 << 19,
  /** an ordinary word, seldom a surname */
  Plain: 1 << 20,
} as const;

/** A name that the lists know, as its tokens. */
interface Known {
  readonly words: readonly string[];
  /** its words, with spaces between them */
  readonly key: string;
  readonly bit: number;
  /** an acronym that is a word in small letters: only capitals are it */
  readonly caps: boolean;
  /** full name of a body */
  readonly name?: string;
}

const NONE: Known[] = [];

/** What the lists know of a word, and the names that begin with it. */
interface Word {
  flags: number;
  known: Known[];
}

const WORDS = new Map<string, Word>();

function entryOf(word: string): Word {
  let entry = WORDS.get(word);
  if (!entry) {
    entry = { flags: 0, known: NONE };
    WORDS.set(word, entry);
  }
  return entry;
}

const mark = (words: Iterable<string>, bit: number): void => {
  for (const word of words) entryOf(word).flags |= bit;
};

mark(GIVEN_NAMES.keys(), Is.Given);
mark(SURNAMES, Is.Surname);
mark(HONORIFICS, Is.Honorific);
mark(OFFICES, Is.Office);
mark(
  [...OFFICES, 'sheriff', 'senator', 'officer', 'detective', 'deputy'].map((office) => `${office}s`),
  Is.Office,
);
mark(BODY_HEADS, Is.Head);
mark(WEAK_HEADS, Is.Head | Is.WeakHead);
mark(LEGAL_FORMS, Is.Legal | Is.Head);
mark(DEMONYMS, Is.Demonym);
mark(
  [...DEMONYMS].map((people) => `${people}s`),
  Is.Demonym,
);
mark(CALENDAR, Is.Calendar);
mark(FUNCTION_WORDS, Is.Function);
mark(COMMON_WORDS, Is.Common);
mark(ORDINARY_WORDS, Is.Plain);
mark(NAME_SUFFIXES, Is.Suffix);
mark(PARTICLES, Is.Particle);
mark(PLACE_HEADS, Is.PlaceHead);
mark(OTHER_HEADS, Is.OtherHead);
mark(OFFICE_MODIFIERS, Is.Modifier);
mark(JOINED_HEADS, Is.Joined);
mark(STATE_ABBREVIATIONS, Is.Place | Is.State);
mark(STATES, Is.Place | Is.State);

/** The bits of a lower-case word; those of a token are `tokens.flags`. */
export const flagsOf = (word: string): number => WORDS.get(word)?.flags ?? 0;

/** Whether the unit has one of the bits. */
export const has = (unit: { readonly flags: number } | undefined, bits: number): boolean =>
  unit !== undefined && (unit.flags & bits) !== 0;

function know(phrase: string, bit: number, name?: string): string {
  const words = wordsOf(phrase);
  const key = words.join(' ');
  const known = {
    words,
    key,
    bit,
    caps: words.length === 1 && /^\p{Lu}{2,5}$/u.test(phrase),
    ...(name ? { name } : {}),
  };
  const entry = entryOf(words[0]!);
  if (entry.known === NONE) entry.known = [known];
  else entry.known.push(known);
  return key;
}

/** `Labor Department` for `Department of Labor`. */
function inverted(name: string): string[] {
  const subject = /^Department of (?:the )?(.+)$/.exec(name)?.[1];
  return subject ? [`${subject} Department`] : [];
}

const FULL_NAMES = new Map<string, string>();

for (const { name, others } of KNOWN_BODIES)
  for (const form of [name, ...others, ...inverted(name)]) {
    FULL_NAMES.set(know(form, Is.Body, name), name);
  }
for (const place of COUNTRIES) know(place, Is.Place);
for (const place of STATES) know(place, Is.Place | Is.State);
for (const place of CITIES) know(place, Is.Place);
for (const people of DEMONYMS)
  if (/[ -]/.test(people)) for (const form of [people, `${people}s`]) know(form, Is.Demonym);
for (const { known } of WORDS.values()) known.sort((a, b) => b.words.length - a.words.length);

nameFlags([...WORDS].map(([word, { flags }]): [string, number] => [word, flags]));

/** The full name of a known body, by any of its names, in lower case. */
export const fullNameOf = (key: string): string | undefined => FULL_NAMES.get(key);

/** The longest known name that starts at the token. */
export function knownAt(tokens: Tokens, at: number, to: number): Known | undefined {
  if (!(tokens.cues[at]! & FIRST)) return undefined;
  return longest(WORDS.get(tokens.word[at]!)!.known, tokens, at, to);
}

/** The class of the words that begin a known name. */
export const FIRST = cueClass([...WORDS].flatMap(([word, { known }]) => (known === NONE ? [] : [word])));

function longest(candidates: readonly Known[], { word, shape }: Tokens, at: number, to: number): Known | undefined {
  for (const known of candidates) {
    const { words } = known;
    const last = at + words.length - 1;
    if (last >= to || (words.length > 1 && shape[last] === Shape.Lower) || (known.caps && shape[at] !== Shape.Caps))
      continue;
    let same = true;
    for (let index = 1; index < words.length && same; index++) same = word[at + index] === words[index];
    if (same) return known;
  }
  return undefined;
}
