import { Shape } from '../../text/tokens.ts';
import { BOUNDARIES, isModal, isPastTense, REPORTING } from '../dates/cues.ts';
import { MONTHS, WEEKDAYS } from '../dates/lexicon.ts';
import { DETERMINERS, HELPERS, MADE, NEGATIONS, NO_NOUN, PREPOSITIONS } from './lexicon.ts';
import { isWord, type Place, phrase, word } from './place.ts';

/** How many words a subject or object may have to be told with its verb. */
const LONGEST = 5;

/** Whether the verb is denied: `has not been changed since`. */
export function isNegated(place: Place, verb: number): boolean {
  for (let at = verb - 1; HELPERS.has(word(place, at)); at--) if (NEGATIONS.has(word(place, at))) return true;
  return false;
}

/** The whole noun phrase behind a verb, without its article: `delivered [a] setback to …`; none where it is cut or in doubt. */
export function objectOf(place: Place, verb: number): string | undefined {
  const opening = verb + 1 === place.from ? place.to : verb + 1;
  const from = DETERMINERS.has(word(place, opening)) ? opening + 1 : opening;
  let to = from;
  while (to <= from + LONGEST && isNounPart(place, to)) to++;
  if (REPORTING.has(word(place, verb)) && startsName(place, from)) return undefined;
  if (to === from || to > from + LONGEST || !endsPhrase(place, to) || !isNoun(place, to - 1)) return undefined;
  return from > opening || startsName(place, from) || isPlural(word(place, to - 1))
    ? phrase(place, from, to)
    : undefined;
}

/** The whole noun phrase before a verb, without its article: `[the] White House announced`. */
export function subjectOf(place: Place, verb: number): string | undefined {
  let to = verb;
  while (HELPERS.has(word(place, to - 1))) to--;
  let from = to;
  while (from > to - LONGEST - 1 && isNounPart(place, from - 1)) from--;
  const before = word(place, from - 1);
  if (DETERMINERS.has(before)) return opensClause(place, from - 2, verb) ? phraseOf(place, from, to) : undefined;
  return opensClause(place, from - 1, verb) ? phraseOf(place, from, to) : undefined;
}

function phraseOf(place: Place, from: number, to: number): string | undefined {
  return to > from && to <= from + LONGEST && isNoun(place, to - 1) ? phrase(place, from, to) : undefined;
}

/** Whether a clause opens after this token; a participle may also describe the noun of a phrase: `in a poll released Monday`. */
function opensClause(place: Place, at: number, verb: number): boolean {
  const here = word(place, at);
  return (
    at < place.first ||
    here === ',' ||
    here === ';' ||
    BOUNDARIES.has(here) ||
    (MADE.has(word(place, verb)) && PREPOSITIONS.has(here))
  );
}

const isNounPart = (place: Place, at: number): boolean =>
  (word(place, at) === "'s" || isWord(place, at)) &&
  !(at >= place.from && at < place.to) &&
  !DETERMINERS.has(word(place, at)) &&
  !PREPOSITIONS.has(word(place, at)) &&
  !NO_NOUN.has(word(place, at)) &&
  !BOUNDARIES.has(word(place, at)) &&
  !WEEKDAYS.has(word(place, at)) &&
  !MONTHS.has(word(place, at)) &&
  !isModal(place.doc.tokens, at) &&
  !isPastTense(place.doc.tokens, at);

/** Whether a phrase ends before this token for good: at a mark, a preposition, a conjunction, the date or the end. */
const endsPhrase = (place: Place, at: number): boolean =>
  !isWord(place, at) ||
  at === place.from ||
  PREPOSITIONS.has(word(place, at)) ||
  /^(?:and|but|when|after|because|while)$/.test(word(place, at));

const isNoun = (place: Place, at: number): boolean => !/(?:ly|ing|'s|ous|ful)$|^\d+$/.test(word(place, at));

const startsName = ({ doc }: Place, at: number): boolean =>
  doc.tokens.shape[at] === Shape.Capital ||
  doc.tokens.shape[at] === Shape.Number ||
  doc.tokens.shape[at] === Shape.Caps;

const isPlural = (text: string): boolean => /[^siu]s$/.test(text);
