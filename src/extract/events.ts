import type { DateClaim, FilingClaim, HoldingClaim } from '../schema/index.ts';
import { type Document, sentenceAt, tokenAt } from '../text/document.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { Shape } from '../text/tokens.ts';
import { BOUNDARIES, isModal, isPastTense, PRESENT_BE } from './dates/cues.ts';
import { ACTED_ON, EVENT_NOUNS, PARTICIPLES, SPOKE, THIN, VERB_TAILS } from './dates/event-words.ts';
import { DAYPARTS } from './dates/lexicon.ts';
import { isDateline } from './dates/published.ts';
import type { Draft } from './draft.ts';

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

/** The tokens of the sentence around a date: the date is `from` (inclusive) `to` (exclusive). */
interface Place {
  readonly doc: Document;
  readonly first: number;
  readonly from: number;
  readonly to: number;
  readonly last: number;
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

const word = ({ doc, first, last }: Place, at: number): string =>
  at >= first && at < last ? doc.tokens.word[at]! : '';

const isWord = ({ doc, first, last }: Place, at: number): boolean =>
  at >= first && at < last && doc.tokens.shape[at] !== Shape.Mark;

/** How many words a phrase may have that a date describes. */
const PHRASE = 4;

/** `Wednesday’s ruling`, `the March 7 complaint`, `a 2014 commission hearing`. */
function described(date: Place): string | undefined {
  const place = DAYPARTS.has(word(date, date.to)) ? { ...date, to: date.to + 1 } : date;
  const possessive = word(place, place.to) === "'s" || word(place, place.to) === "'";
  const start = possessive ? place.to + 1 : place.to;
  if (!possessive && !/^(?:a|an|the|its|his|her|their|that|this|'s)$/.test(word(place, place.from - 1)))
    return undefined;
  for (let at = start; at < start + PHRASE && isWord(place, at); at++) {
    if (
      BOUNDARIES.has(word(place, at)) ||
      /^(?:of|in|on|for|to|and|by|with|at|from|is|was|will|has)$/.test(word(place, at))
    )
      return undefined;
    if (isEventNoun(place, at) && !EVENT_NOUNS.has(word(place, at + 1))) return phrase(place, start, at + 1);
  }
  return undefined;
}

const isEventNoun = (place: Place, at: number): boolean =>
  EVENT_NOUNS.has(word(place, at)) && place.doc.tokens.shape[at] === Shape.Lower;

/** The article's words, as it spaces them. */
const phrase = ({ doc }: Place, from: number, to: number): string =>
  doc.text.slice(doc.tokens.start[from]!, doc.tokens.end[to - 1]!);

const BEFORE_NOUN = /^(?:on|in|for|of|at|scheduled|set|slated|held|is|was|by|late|early|,)$/;

/** `a hearing Wednesday`, `the hearing is scheduled for Friday`, `oral argument in March`. */
function nounBefore(place: Place): string | undefined {
  let at = place.from - 1;
  while (at > place.first && at > place.from - 5 && BEFORE_NOUN.test(word(place, at))) at--;
  if (word(place, at + 1) === ',' || !isEventNoun(place, at) || isVerbHere(place, at)) return undefined;
  if (isOfSomething(place, at)) return undefined;
  // “filed a lawsuit in May”: the verb tells more
  if (ACTED_ON.has(word(place, at)) && verbBefore(place, false) !== undefined) return undefined;
  const modifier = /^(?:oral|bail|bond|plea|commission|mass|jury|status|evidentiary|closing|opening|press|news)$/;
  return phrase(place, modifier.test(word(place, at - 1)) ? at - 1 : at, at + 1);
}

/** `guilty of second-degree murder late Saturday`: the noun belongs to another; `the close of a hearing Wednesday` stands for itself. */
function isOfSomething(place: Place, noun: number): boolean {
  for (let at = noun - 1; at > place.first && at > noun - 5; at--) {
    if (word(place, at) === 'of') return true;
    if (/^(?:a|an|the|his|her|its|their|'s)$/.test(word(place, at))) return false;
  }
  return false;
}

/** Whether a noun that is also a verb stands as a verb: `to appeal Friday`, `will report Monday`. */
const isVerbHere = (place: Place, at: number): boolean =>
  word(place, at - 1) === 'to' ||
  isModal(place.doc.tokens, at - 1) ||
  /^(?:they|we|he|she|it|who)$/.test(word(place, at - 1));

const REACH = 14;

/** The verb that governs the date, with the paper or measure it is about. */
function verbEvent(place: Place): string | undefined {
  const at = verbBefore(place, false) ?? verbAfter(place) ?? verbBefore(place, true);
  if (at === undefined) return undefined;
  const verb = word(place, at);
  if (isModal(place.doc.tokens, at)) return planned(place, at);
  if (SPOKE.has(verb)) return 'statement';
  if (THIN.has(verb)) return undefined;
  const tail = VERB_TAILS.has(word(place, at + 1)) ? ` ${word(place, at + 1)}` : '';
  const about = actedOn(place, at);
  return about ? `${about} ${PARTICIPLES.get(verb) ?? verb}${tail}` : `${verb}${tail}`;
}

function verbBefore(place: Place, far: boolean): number | undefined {
  const { tokens } = place.doc;
  for (let at = place.from - 1; at >= place.first && at > place.from - REACH; at--) {
    const here = word(place, at);
    if (/^[;:—–“”"()]$/.test(here) || (here === ',' && at < place.from - 1)) return undefined;
    if (BOUNDARIES.has(here) && at < place.from - 1 && !(far && /^(?:before|after|since)$/.test(here)))
      return undefined;
    // “Filed March 14, the motion …”
    if (at === place.first && here.endsWith('ed') && place.from - at < 4) return at;
    if (isModal(tokens, at) || isPastTense(tokens, at)) return THIN.has(here) ? undefined : at;
  }
  return undefined;
}

function verbAfter(place: Place): number | undefined {
  const { tokens } = place.doc;
  for (let at = place.to; at < place.last && at < place.to + REACH; at++) {
    const here = word(place, at);
    if (/^[;:—–“”"()]$/.test(here) || (BOUNDARIES.has(here) && (at > place.to || here === 'that'))) return undefined;
    if (isModal(tokens, at)) return at;
    if (isPastTense(tokens, at) && !THIN.has(here)) return at;
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
    if (
      BOUNDARIES.has(word(place, at)) ||
      /^(?:in|on|by|to|against|for|with|at|it|he|she|they|its|that)$/.test(word(place, at))
    )
      break;
    if (ACTED_ON.has(word(place, at))) return word(place, at);
  }
  let at = verb - 1;
  while (at > place.first && /^(?:,|was|were|is|been|had|has|which|that|being|first)$/.test(word(place, at))) at--;
  return at < verb && ACTED_ON.has(word(place, at)) ? word(place, at) : undefined;
}
