import { table } from '../../lexicon/table.ts';
import { remembered } from '../../text/remembered.ts';
import { HAS_FORM, LEGAL_FORMS, NUMBER_WORDS, SPELLINGS, STOP_WORDS, TITLES } from './compare-lexicon.ts';
import { foldName } from './fold.ts';

/** What two names are compared as. */
export type NameType = 'person' | 'organization';

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

/** Takes a name apart for comparison. */
export function nameParts(name: string, type: NameType): NameParts {
  const comma = type === 'person' && name.includes(',') ? /^([^,]+), ([^,]+)$/.exec(name) : null;
  const folded = foldName(comma && !/^(?:jr|sr|[iv]+)\b/i.test(comma[2]!) ? `${comma[2]} ${comma[1]}` : name);
  const words = folded.split(' ');
  if (/^[a-z ]+$/.test(folded) && !words.some((word) => NEEDS_CARE.has(word))) return partsOf(words, words, []);
  return carefulParts[type](folded);
}

/** The same for a name with titles, legal forms or numbers; those of bodies stand in many articles. */
const carefulParts: Readonly<Record<NameType, (folded: string) => NameParts>> = {
  person: remembered((folded) => takeApartSlowly(folded, 'person')),
  organization: remembered((folded) => takeApartSlowly(folded, 'organization')),
};

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
