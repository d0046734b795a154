import { KNOWN_BODIES } from '../../lexicon/agencies.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words.ts';
import { CITIES, COUNTRIES, DEMONYMS, STATE_ABBREVIATIONS, STATES } from '../../lexicon/places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { HONORIFICS, NAME_SUFFIXES, OFFICE_MODIFIERS, OFFICES, PARTICLES } from '../../lexicon/titles.ts';
import { wordsOf } from '../../text/tokenizer.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass, nameFlags } from '../../text/vocabulary.ts';
import { wordBits } from '../../text/word-list.ts';
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

/** What the lists know of each word. */
const FLAGS = wordBits([
  [GIVEN_NAMES.keys(), Is.Given],
  [SURNAMES, Is.Surname],
  [HONORIFICS, Is.Honorific],
  [OFFICES, Is.Office],
  [[...OFFICES, 'sheriff', 'senator', 'officer', 'detective', 'deputy'].map((office) => `${office}s`), Is.Office],
  [BODY_HEADS, Is.Head],
  [WEAK_HEADS, Is.Head | Is.WeakHead],
  [LEGAL_FORMS, Is.Legal | Is.Head],
  [DEMONYMS, Is.Demonym],
  [[...DEMONYMS].map((people) => `${people}s`), Is.Demonym],
  [CALENDAR, Is.Calendar],
  [FUNCTION_WORDS, Is.Function],
  [COMMON_WORDS, Is.Common],
  [ORDINARY_WORDS, Is.Plain],
  [NAME_SUFFIXES, Is.Suffix],
  [PARTICLES, Is.Particle],
  [PLACE_HEADS, Is.PlaceHead],
  [OTHER_HEADS, Is.OtherHead],
  [OFFICE_MODIFIERS, Is.Modifier],
  [JOINED_HEADS, Is.Joined],
  [STATE_ABBREVIATIONS, Is.Place | Is.State],
  [STATES, Is.Place | Is.State],
]);

nameFlags(FLAGS);

/** The names that the lists know, by their first word. */
const KNOWN = new Map<string, Known[]>();

/** The bits of a lower-case word; those of a token are `tokens.flags`. */
export const flagsOf = (word: string): number => FLAGS.get(word) ?? 0;

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
  const alike = KNOWN.get(words[0]!);
  if (alike) alike.push(known);
  else KNOWN.set(words[0]!, [known]);
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
for (const known of KNOWN.values()) known.sort((a, b) => b.words.length - a.words.length);

/** The full name of a known body, by any of its names, in lower case. */
export const fullNameOf = (key: string): string | undefined => FULL_NAMES.get(key);

/** The longest known name that starts at the token. */
export function knownAt(tokens: Tokens, at: number, to: number): Known | undefined {
  if (!(tokens.cues[at]! & FIRST)) return undefined;
  return longest(KNOWN.get(tokens.word[at]!)!, tokens, at, to);
}

/** The class of the words that begin a known name. */
export const FIRST = cueClass(KNOWN.keys());

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
