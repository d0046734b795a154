import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { BOUNDARIES, isModal, isPastTense, PRESENT_BE } from '../dates/cues.ts';
import { isNegated, objectOf, subjectOf } from './clause.ts';
import { ACTED_ON, DETERMINERS, PARTICIPLES, PREPOSITIONS, SPOKE, THIN, VERB_TAILS } from './lexicon.ts';
import { isWord, type Place, phrase, word } from './place.ts';

const REACH = 14;

/** Marks beyond which no verb governs a date. */
const STOPS: ReadonlySet<string> = new Set(';:—–“”"()');

const AUXILIARIES = wordSet(', was were is been had has which that being first');
const PAST_OBJECT = wordSet('in on by to against for with at it he she they its that');

/** The verb that governs the date, with the paper or measure it is about. */
export function verbEvent(place: Place): string | undefined {
  const doing = gerundEvent(place);
  if (doing) return doing;
  const at = verbBefore(place, false) ?? verbAfter(place) ?? verbBefore(place, true);
  if (at === undefined) return undefined;
  const verb = word(place, at);
  if (isModal(place.doc.tokens, at)) return planned(place, at);
  if (SPOKE.has(verb)) return 'statement';
  if (THIN.has(verb)) return undefined;
  if (isNegated(place, at)) return undefined;
  const tail = VERB_TAILS.has(word(place, at + 1)) ? ` ${word(place, at + 1)}` : '';
  const about = actedOn(place, at);
  // what takes effect is not taken
  if (about) return `${about} ${tail === ' effect' ? verb : (PARTICIPLES.get(verb) ?? verb)}${tail}`;
  const object = tail ? undefined : objectOf(place, at);
  const subject = object ? undefined : subjectOf(place, at);
  return [subject, `${verb}${tail}`, object].filter(Boolean).join(' ');
}

/** What was done before or after the rest: `closed ten yards before burning down in 2014`. */
function gerundEvent(place: Place): string | undefined {
  let to = place.from;
  if (/^(?:in|on|early|late|around)$/.test(word(place, to - 1))) to--;
  if (PREPOSITIONS.has(word(place, to - 1)) || DETERMINERS.has(word(place, to - 1))) return undefined;
  for (let at = to - 1; at > place.first && at > to - LONGEST_GERUND && isWord(place, at); at--)
    if (/^(?:before|after|since|while)$/.test(word(place, at - 1)))
      return /..ing$/.test(word(place, at)) && !THIN_GERUNDS.has(word(place, at)) ? phrase(place, at, to) : undefined;
  return undefined;
}

/** How many words such a phrase may have. */
const LONGEST_GERUND = 4;

const THIN_GERUNDS = wordSet(
  'being having getting making taking using including during following saying spring morning evening nothing',
);

/** The verb before a date that governs it; `far` looks beyond a `before`, `after` or `since`. */
export function verbBefore(place: Place, far: boolean): number | undefined {
  const { tokens } = place.doc;
  for (let at = place.from - 1; at >= place.first && at > place.from - REACH; at--) {
    const here = word(place, at);
    if (STOPS.has(here) || (here === ',' && at < place.from - 1)) return undefined;
    if (BOUNDARIES.has(here) && at < place.from - 1 && !(far && /^(?:before|after|since)$/.test(here)))
      return undefined;
    // “Filed March 14, the motion …”
    if (at === place.first && here.endsWith('ed') && place.from - at < 4) return at;
    if (isModal(tokens, at) || isVerb(place, at)) return THIN.has(here) ? undefined : at;
  }
  return undefined;
}

/** A past tense, not a part of a word with a hyphen nor a participle before its noun: `a rebel-held town`, `of classified files`. */
const isVerb = (place: Place, at: number): boolean =>
  isPastTense(place.doc.tokens, at) && !/^(?:-|of)$/.test(word(place, at - 1));

function verbAfter(place: Place): number | undefined {
  const { tokens } = place.doc;
  for (let at = place.to; at < place.last && at < place.to + REACH; at++) {
    const here = word(place, at);
    if (STOPS.has(here) || (BOUNDARIES.has(here) && (at > place.to || here === 'that'))) return undefined;
    if (isModal(tokens, at)) return at;
    if (isVerb(place, at) && !THIN.has(here)) return at;
    if (PRESENT_BE.has(here)) return undefined;
  }
  return undefined;
}

/** `will consider` → `to consider`; a passive is left to its participle. */
function planned(place: Place, modal: number): string | undefined {
  let at = modal + 1;
  while (/(?:ly|^also|^still|^now|^then|^soon)$/.test(word(place, at))) at++;
  if (!isWord(place, at) || /^(?:not|have|be|never)$|(?:ion|ment)$/.test(word(place, at))) return undefined;
  const tail = VERB_TAILS.has(word(place, at + 1)) ? ` ${word(place, at + 1)}` : '';
  return place.doc.tokens.shape[at] === Shape.Lower && at < place.from + REACH
    ? `to ${word(place, at)}${tail}`
    : undefined;
}

/** The paper or measure beside a verb: its object, or the noun it stands behind (`the suit, filed`, `the law was passed`). */
function actedOn(place: Place, verb: number): string | undefined {
  for (let at = verb + 1; at < verb + 5 && isWord(place, at); at++) {
    if (BOUNDARIES.has(word(place, at)) || PAST_OBJECT.has(word(place, at))) break;
    if (ACTED_ON.has(word(place, at))) return word(place, at);
  }
  let at = verb - 1;
  while (at > place.first && AUXILIARIES.has(word(place, at))) at--;
  return at < verb && ACTED_ON.has(word(place, at)) ? word(place, at) : undefined;
}
