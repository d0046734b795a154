import type { Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordBits, words } from '../../text/word-list.ts';
import { BODY_NOUNS, CREDITS, PERSON_NOUNS, PERSON_VERBS, PLACE_NOUNS, VOICED_VERBS } from './lexicon.ts';

/** What a small word beside a name tells of it: one bit each. */
export const Tells = {
  PersonNoun: 1,
  BodyNoun: 1 << 1,
  /** a verb whose subject is mostly a person */
  Verb: 1 << 2,
  /** a verb that bodies are said to do as often */
  Voiced: 1 << 3,
  /** what a medium is called after its name: `Norvik television` */
  Media: 1 << 4,
  PlaceNoun: 1 << 5,
  /** what the name after it is the title of: `her novel Halden Moon` */
  Work: 1 << 6,
  /** what stands between the sides of a case */
  Versus: 1 << 7,
  /** a post that people hold in companies and associations */
  Post: 1 << 8,
  /** what is brought against somebody */
  Suit: 1 << 9,
  /** what only people have: `the widow of`, `the murder of` */
  Possessed: 1 << 10,
  /** what stands before the colon of a credit */
  Credit: 1 << 11,
  /** what ends an apposition that has told nothing so far */
  Stop: 1 << 12,
} as const;

const TELLS = wordBits([
  [PERSON_NOUNS, Tells.PersonNoun],
  [BODY_NOUNS, Tells.BodyNoun],
  [PERSON_VERBS, Tells.Verb],
  [VOICED_VERBS, Tells.Voiced],
  [PLACE_NOUNS, Tells.PlaceNoun],
  [CREDITS, Tells.Credit],
  [['daily', 'magazine', 'newspaper', 'radio', 'television', 'tv'], Tells.Media],
  [words('album ballet documentary film memoir miniseries movie musical novel opera sitcom song'), Tells.Work],
  [['v', 'v.', 'vs', 'vs.', 'versus'], Tells.Versus],
  [
    words(
      'ceo chairman chairwoman co-founder director editor employee employees executive founder manager officer owner partner president professor publisher',
    ),
    Tells.Post,
  ],
  [['action', 'case', 'claim', 'claims', 'complaint', 'lawsuit', 'lawsuits', 'suit', 'suits'], Tells.Suit],
  [
    words(
      'arrest assassination beating biography brother burial children daughter death execution father fiancee friend friends funeral grave husband kidnapping killing lawyer lawyers lynching memory mother murder murders obituary parents portrait rape sister slaying son voice widow wife',
    ),
    Tells.Possessed,
  ],
  [
    words(
      'said of for in at that which is was to with on by from as and but after when while whose though although because before since until if he she they it told',
    ),
    Tells.Stop,
  ],
]);

/** The class of the words that tell something. */
const TELLING = cueClass(TELLS.keys());

/** What the word of the token tells of a name beside it. */
export const tellsAt = ({ cues, word }: Tokens, at: number): number =>
  (cues[at]! & TELLING) === 0 ? 0 : TELLS.get(word[at]!)!;

/** Whether the token stands between the sides of a case. */
export const isVersus = (tokens: Tokens, at: number): boolean => (tellsAt(tokens, at) & Tells.Versus) !== 0;
