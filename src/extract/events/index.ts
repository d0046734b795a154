import { NOUN_MARKERS } from '../../lexicon/grammar.ts';
import type { DateClaim, FilingClaim, HoldingClaim } from '../../schema/index.ts';
import { type Document, sentenceAt, tokenAt } from '../../text/document.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { BOUNDARIES, isModal } from '../dates/cues.ts';
import { DAYPARTS } from '../dates/lexicon.ts';
import { isDateline } from '../dates/published.ts';
import type { Draft } from '../draft.ts';
import { ACTED_ON, EVENT_NOUNS } from './lexicon.ts';
import { isWord, type Place, phrase, word } from './place.ts';
import { verbBefore, verbEvent } from './verbs.ts';

/** The dates, each with what happened then, read from the clause that governs it. */
export function addEvents(
  doc: Document,
  dates: readonly Draft<DateClaim>[],
  holdings: readonly Draft<HoldingClaim>[],
  filings: readonly Draft<FilingClaim>[],
): Draft<DateClaim>[] {
  return dates.map((date) => {
    const event = date.timex.endsWith('_REF') ? undefined : eventOf(doc, date, holdings, filings);
    return event ? { ...date, event } : date;
  });
}

function eventOf(
  doc: Document,
  date: Draft<DateClaim>,
  holdings: readonly Draft<HoldingClaim>[],
  filings: readonly Draft<FilingClaim>[],
): string | undefined {
  const sentence = doc.sentences[sentenceAt(doc, date.start)];
  if (!sentence || sentence.start > date.start || isDateline(doc, date)) return undefined;
  const from = tokenAt(doc, date.start);
  let to = from;
  while (to < sentence.to && doc.tokens.start[to]! < date.end) to++;
  const place: Place = { doc, first: sentence.from, from, to, last: sentence.to };
  return (
    described(place) ??
    inRecord(holdings, sentence, date, holdingEvent) ??
    inRecord(filings, sentence, date, filingEvent) ??
    nounBefore(place) ??
    verbEvent(place)
  );
}

/** The event of the one ruling or filing of the sentence that has the date. */
function inRecord<R extends Span & { readonly date?: string | undefined }>(
  records: readonly R[],
  sentence: Span,
  { value }: Draft<DateClaim>,
  tell: (record: R) => string | undefined,
): string | undefined {
  if (!value) return undefined;
  const events = new Set<string | undefined>();
  for (
    let at = firstEndingAfter(records, sentence.start);
    at < records.length && records[at]!.start < sentence.end;
    at++
  )
    if (records[at]!.date === value) events.add(tell(records[at]!));
  return events.size === 1 ? [...events][0] : undefined;
}

/** `preliminary injunction denied`, `convicted` */
function holdingEvent({ instrument, outcome }: Draft<HoldingClaim>): string | undefined {
  if (!instrument || /^(?:verdict|sentence|plea|contempt|order|ruling|judgment|settlement)$/.test(instrument))
    return outcome;
  return `${instrument} ${outcome}`;
}

const filingEvent = ({ instrument }: Draft<FilingClaim>): string =>
  `${instrument} ${/^(?:letter|email|notice)$/.test(instrument) ? 'sent' : 'filed'}`;

/** How many words a phrase may have that a date describes. */
const PHRASE = 4;

/** `Wednesday’s ruling`, `the March 7 complaint`, `a 2014 commission hearing`. */
function described(date: Place): string | undefined {
  const place = DAYPARTS.has(word(date, date.to)) ? { ...date, to: date.to + 1 } : date;
  const possessive = word(place, place.to) === "'s" || word(place, place.to) === "'";
  const start = possessive ? place.to + 1 : place.to;
  if (!possessive && !DESCRIBING.has(word(place, place.from - 1))) return undefined;
  for (let at = start; at < start + PHRASE && isWord(place, at); at++) {
    if (BOUNDARIES.has(word(place, at)) || BEHIND_NOUN.has(word(place, at))) return undefined;
    if (isEventNoun(place, at) && !EVENT_NOUNS.has(word(place, at + 1))) return phrase(place, start, at + 1);
  }
  return undefined;
}

/** Words that belong to the noun of an event: `oral argument`, `bail hearing`. */
const MODIFIERS = wordSet('oral bail bond plea commission mass jury status evidentiary closing opening press news');

/** Words before a date that describes what follows it, and words with which that is over. */
const DESCRIBING = wordSet(NOUN_MARKERS, "that this 's");
const BEHIND_NOUN = wordSet('of in on for to and by with at from is was will has');

const isEventNoun = (place: Place, at: number): boolean =>
  EVENT_NOUNS.has(word(place, at)) && place.doc.tokens.shape[at] === Shape.Lower;

const BEFORE_NOUN = wordSet('on in for of at scheduled set slated held is was by late early ,');

/** `a hearing Wednesday`, `the hearing is scheduled for Friday`, `oral argument in March`. */
function nounBefore(place: Place): string | undefined {
  let at = place.from - 1;
  while (at > place.first && at > place.from - 5 && BEFORE_NOUN.has(word(place, at))) at--;
  if (word(place, at + 1) === ',' || !isEventNoun(place, at) || isVerbHere(place, at)) return undefined;
  if (isOfSomething(place, at)) return undefined;
  // “filed a lawsuit in May”: the verb tells more
  if (ACTED_ON.has(word(place, at)) && verbBefore(place, false) !== undefined) return undefined;
  return phrase(place, MODIFIERS.has(word(place, at - 1)) ? at - 1 : at, at + 1);
}

/** `guilty of second-degree murder late Saturday`: the noun belongs to another; `the close of a hearing Wednesday` stands for itself. */
function isOfSomething(place: Place, noun: number): boolean {
  for (let at = noun - 1; at > place.first && at > noun - 5; at--) {
    if (word(place, at) === 'of') return true;
    if (NOUN_MARKERS.has(word(place, at)) || word(place, at) === "'s") return false;
  }
  return false;
}

/** Whether a noun that is also a verb stands as a verb: `to appeal Friday`, `will report Monday`. */
const isVerbHere = (place: Place, at: number): boolean =>
  word(place, at - 1) === 'to' ||
  isModal(place.doc.tokens, at - 1) ||
  /^(?:they|we|he|she|it|who)$/.test(word(place, at - 1));
