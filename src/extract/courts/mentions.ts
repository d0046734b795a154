import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { COUNTRIES, COURT_KINDS, COURT_OF, COURT_PARTS, COURT_PLACES, NOT_OF_COURT } from './lexicon.ts';
import { circuitOf, isCourtCity, stateOf } from './places.ts';

/** A court named at a span, with what its words say. */
export interface CourtMention extends Span {
  readonly text: string;
  readonly level: 'supreme' | 'circuit' | 'appeals' | 'district' | 'other';
  /** whether the words say that it is a federal court of the United States */
  readonly federal: boolean;
  /** the circuit's name: `Ninth` */
  readonly circuit?: string;
  /** state, city, county or district in its name or after it */
  readonly place?: string;
  /** of a state of the United States: `the state Supreme Court` */
  readonly ofState?: true;
  readonly sentence: number;
}

const isName = (shape: number | undefined): boolean => shape === Shape.Capital || shape === Shape.Caps;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+)$/;
const NEW = /^(?:york|jersey|mexico|hampshire|delhi|zealand|orleans|south)$/;
const US = /^(?:u\.s\.|us|united|states)$/;

/** The courts named in one sentence. */
export function findCourtMentions(doc: Document, sentence: Sentence, index: number): CourtMention[] {
  const { tokens } = doc;
  const found: CourtMention[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = tokens.word[at]!;
    const mention =
      word === 'court'
        ? courtAt(doc, sentence, at, index)
        : word === 'circuit'
          ? circuitAt(doc, sentence, at, index)
          : word === 'district'
            ? districtAt(doc, sentence, at, index)
            : undefined;
    if (!mention || (found.length > 0 && mention.start < found.at(-1)!.end)) continue;
    found.push(mention);
    while (at + 1 < sentence.to && tokens.start[at + 1]! < mention.end) at++;
  }
  return found;
}

/** First token of the court's name: kinds of court, places, `U.S.`. */
function leftOf(tokens: Tokens, from: number, head: number): number {
  const capital = isName(tokens.shape[head]);
  let first = head;
  for (let at = head - 1; at >= from && head - at < 10; at--) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at]!;
    if (isName(shape) || shape === Shape.Ordinal) {
      if (NOT_OF_COURT.has(word) && !(word === 'new' && NEW.test(tokens.word[at + 1]!))) break;
      if (!capital && !isKindRun(tokens, at + 1, head)) break;
      first = at;
      if (!capital && (word === 'u.s.' || word === 'us')) break;
    } else if (COURT_KINDS.has(word) && first === at + 1) first = at;
    else if (US.test(word) && shape !== Shape.Lower) first = at;
    else if (
      (word === "'s" || word === "'") &&
      /^(?:magistrates?|surrogate|children|coroner|sheriff)$/.test(tokens.word[at - 1] ?? '')
    )
      continue;
    else if ((word === "'s" || word === "'") && isName(tokens.shape[at - 1]) && belongsTo(tokens, at - 1, from))
      continue;
    else if (word === 'of' && first === at + 1 && tokens.word[at - 1] === 'district') continue;
    else if (word === '-' && first === at + 1 && isName(tokens.shape[at - 1])) continue;
    else break;
  }
  while (first < head && (tokens.word[first] === "'s" || tokens.word[first] === '-')) first++;
  return first;
}

/** A supreme court is of a land, a state or a county; other capitals before it are no part of its name. */
function supremeStart(tokens: Tokens, first: number, head: number): number {
  let supreme = head - 1;
  while (supreme >= first && tokens.word[supreme] !== 'supreme') supreme--;
  if (supreme <= first) return first;
  let at = supreme - 1;
  while (at > first && (COURT_KINDS.has(tokens.word[at]!) || tokens.word[at] === "'s")) at--;
  if (US.test(tokens.word[at]!)) return at > first && tokens.word[at - 1] === 'united' ? at - 1 : at;
  const word = tokens.word[at]!;
  const two = `${tokens.word[at - 1]} ${word}`;
  const known = (name: string): boolean =>
    isLand(name) || /^(?:county|brooklyn|manhattan|bronx|queens|staten island)$/.test(name);
  if (at > first && known(two)) return at - 1;
  if (!known(word)) return COURT_KINDS.has(word) ? at : at + (tokens.word[at + 1] === "'s" ? 2 : 1);
  return word === 'county' ? first : at;
}

const isLand = (name: string): boolean =>
  stateOf(name) !== undefined ||
  stateOf(name.toUpperCase()) !== undefined ||
  COUNTRIES.has(name) ||
  COURT_PLACES[name] !== undefined;

const isKindRun = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tokens.shape[at] === Shape.Lower && !COURT_KINDS.has(tokens.word[at]!)) return false;
  return true;
};

/** `Hawaii's`, `India's`: the place whose court it is. */
function belongsTo(tokens: Tokens, at: number, from: number): boolean {
  const word = tokens.word[at]!;
  const two = at > from ? `${tokens.word[at - 1]} ${word}` : word;
  return (
    Boolean(stateOf(word) ?? stateOf(two)) ||
    COUNTRIES.has(word) ||
    COUNTRIES.has(two) ||
    two === 'of columbia' ||
    two === 'district columbia'
  );
}

/** Last token: `of Appeals for the Ninth Circuit`, `for the Northern District of Ohio`, `in Boston`. */
function rightOf(doc: Document, head: number, to: number): number {
  const { tokens } = doc;
  let last = head;
  const next = tokens.word[head + 1];
  if (next === 'of' && head + 2 < to) {
    const word = tokens.word[head + 2]!;
    if (COURT_OF.has(word)) last = kindEnd(tokens, head + 2, to);
    else last = placeEnd(tokens, head + 2, to) ?? head;
  }
  const more = last + 1;
  if (more + 1 >= to) return last;
  if (tokens.word[more] === 'for' || (tokens.word[more] === 'of' && last > head) || tokens.word[more] === 'in') {
    const end = placeEnd(tokens, more + 1, to);
    if (end !== undefined) return end;
  }
  return last;
}

function kindEnd(tokens: Tokens, from: number, to: number): number {
  let last = from;
  for (let at = from + 1; at < to && at < from + 5; at++) {
    const word = tokens.word[at]!;
    if (word === "'s" && /^(?:queen|king)$/.test(tokens.word[at - 1]!)) continue;
    if (
      /^(?:military|commission|criminal|special|civil|human|first)$/.test(tokens.word[at - 1]!) &&
      isName(tokens.shape[at])
    ) {
      last = at;
      continue;
    }
    if (
      !/^(?:pleas|claims|trade|appeals?|rights|bench|sessions|division|justice|affairs|sport|claims|arbitration)$/.test(
        word,
      )
    )
      break;
    last = at;
  }
  return last;
}

/** Last token of the place that starts here: capitalised words, districts, a state after a comma. */
function placeEnd(tokens: Tokens, from: number, to: number): number | undefined {
  let at = from;
  if (tokens.word[at] === 'the') at++;
  let last: number | undefined;
  for (; at < to && at < from + 9; at++) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at]!;
    if (MONTH.test(word) || /^(?:judge|justice|magistrate|chief)$/.test(word)) break;
    if (isName(shape) || shape === Shape.Ordinal) last = at;
    else if (last === undefined && /^(?:northern|southern|eastern|western|central|middle)$/.test(word)) continue;
    else if (word === 'of' && /^(?:district|county|circuit|city|state)$/.test(tokens.word[at - 1] ?? '')) continue;
    else if (word === 'the' && tokens.word[at - 1] === 'of') continue;
    else if ((word === 'circuit' || word === 'district') && last !== undefined) last = at;
    else if (word === ',' && last !== undefined && isState(tokens, at + 1)) continue;
    else break;
    if (word !== ',' && last === at && tokens.word[at - 1] === ',') break;
  }
  return last;
}

function isState(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (word === undefined || !isName(tokens.shape[at])) return false;
  return Boolean(stateOf(word) ?? stateOf(`${word} ${tokens.word[at + 1] ?? ''}`));
}

/** The court whose head word is the token, or nothing when it is `the court` of somebody named before. */
function courtAt(doc: Document, sentence: Sentence, head: number, index: number): CourtMention | undefined {
  const { tokens } = doc;
  const capital = isName(tokens.shape[head]);
  const first = supremeStart(tokens, leftOf(tokens, sentence.from, head), head);
  let last = rightOf(doc, head, sentence.to);
  const kinds = new Set(tokens.word.slice(first, head));
  const after = tokens.word.slice(head + 1, last + 1).join(' ');
  const appeals = /^of appeals?/.test(after) || kinds.has('appeals') || kinds.has('appellate');
  const supreme = kinds.has('supreme') && !/\b(?:judicial)\b/.test(after);
  // "the Supreme Court in Washington" is no other than the Supreme Court
  if (supreme && ((tokens.word[head + 1] === 'in' && !kinds.has('state')) || tokens.word[head + 1] === 'for'))
    last = head;
  const text = doc.text.slice(tokens.start[first], tokens.end[last]);
  const federal =
    kinds.has('federal') || kinds.has('u.s.') || kinds.has('us') || (kinds.has('united') && kinds.has('states'));
  const place = placeIn(doc, first, head, last);
  const circuit = circuitIn(text);
  if (!capital && !(supreme || isSmallCourt(tokens, first, head, last, kinds, place))) return undefined;
  if (capital && !isNamedCourt(tokens, first, head, last, kinds, place, federal)) return undefined;
  const level = circuit
    ? 'circuit'
    : supreme
      ? 'supreme'
      : appeals
        ? 'appeals'
        : kinds.has('district') || (federal && !specialKind(kinds, after))
          ? 'district'
          : 'other';
  return {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    text,
    level,
    federal: federal || circuit !== undefined,
    ...(circuit ? { circuit } : {}),
    ...(place ? { place } : {}),
    ...(kinds.has('state') || kinds.has('commonwealth') || kinds.has('superior') || kinds.has('county')
      ? { ofState: true as const }
      : {}),
    sentence: index,
  };
}

const specialKind = (kinds: ReadonlySet<string>, after: string): boolean =>
  kinds.has('tax') ||
  kinds.has('bankruptcy') ||
  kinds.has('surveillance') ||
  kinds.has('immigration') ||
  /^of (?:federal|international|claims)/.test(after);

const CIRCUIT =
  /\b((?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|DC|District of Columbia|Federal)) (?:(?:U\.S\.|US) )?Circuit\b/i;

function circuitIn(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, ' ');
  if (/^U\.?S\.? (?:Circuit )?Court of Appeals for the District of Columbia$/.test(plain))
    return 'District of Columbia';
  const found = CIRCUIT.exec(plain);
  return found ? circuitOf(found[1]!) : undefined;
}

/** The place in the words before or after the head. */
function placeIn(doc: Document, first: number, head: number, last: number): string | undefined {
  const { tokens, text } = doc;
  let from = -1;
  let to = -1;
  for (let at = first; at < head; at++) {
    const word = tokens.word[at]!;
    if (COURT_KINDS.has(word) || US.test(word) || !isName(tokens.shape[at])) {
      if (from >= 0) break;
      continue;
    }
    if (from < 0) from = at;
    to = at;
  }
  for (let at = head + 1; at <= last; at++)
    if (/^(?:for|in|of)$/.test(tokens.word[at]!) && !COURT_OF.has(tokens.word[at + 1] ?? '')) {
      const start = tokens.word[at + 1] === 'the' ? at + 2 : at + 1;
      if (start <= last) return text.slice(tokens.start[start], tokens.end[last]);
    }
  return from >= 0 ? text.slice(tokens.start[from], tokens.end[to]) : undefined;
}

/** A capitalised court that is one by its name: more than `the Court` or `the District Court`. */
function isNamedCourt(
  tokens: Tokens,
  first: number,
  head: number,
  last: number,
  kinds: ReadonlySet<string>,
  place: string | undefined,
  federal: boolean,
): boolean {
  if (first === head && last === head) return false;
  if (tokens.word[head + 1] === '-' || tokens.word[head + 1] === 'tv') return false;
  if (kinds.has('high') && tokens.shape[head - 1] === Shape.Lower) return place !== undefined;
  if (place !== undefined && kinds.size === 1 && COURT_PLACES[place.toLowerCase()] !== undefined) return true;
  if (
    kinds.has('supreme') ||
    kinds.has('high') ||
    kinds.has('commonwealth') ||
    kinds.has('tax') ||
    kinds.has('constitutional')
  )
    return true;
  if (last > head && tokens.word[head + 1] === 'of') return true;
  if (federal) return kinds.has('u.s.') || kinds.has('us') || kinds.has('united') || place !== undefined;
  for (const kind of kinds) if (COURT_KINDS.has(kind)) return place !== undefined;
  return (
    kinds.has('surveillance') ||
    kinds.has('fisa') ||
    kinds.has('claims') ||
    kinds.has('constitutional') ||
    (place !== undefined && /^(?:criminal|county)$/.test(tokens.word[head - 1]!))
  );
}

/** A court in small letters: `federal court in Boston`, `Hawaii's district court`, `a Paris court`. */
function isSmallCourt(
  tokens: Tokens,
  first: number,
  head: number,
  last: number,
  kinds: ReadonlySet<string>,
  place: string | undefined,
): boolean {
  const us = kinds.has('u.s.') || kinds.has('us');
  if (last === head && COURT_PARTS.has(tokens.word[head + 1] ?? '') && !us) return false;
  if (us && (kinds.has('district') || kinds.has('bankruptcy') || kinds.has('appeals'))) return true;
  if (place === undefined) return false;
  const known =
    COURT_PLACES[place.toLowerCase()] !== undefined ||
    stateOf(place) !== undefined ||
    isCourtCity(place) ||
    COUNTRIES.has(place.toLowerCase());
  if (last > head && tokens.word[head + 1] === 'in')
    return (
      kinds.has('federal') ||
      kinds.has('appeals') ||
      kinds.has('district') ||
      kinds.has('bankruptcy') ||
      kinds.has('high') ||
      kinds.has('crown')
    );
  if (kinds.has('high') || kinds.has('crown') || kinds.has('superior')) return true;
  return known && first < head;
}

/** `the 9th Circuit`, `D.C. Circuit Court of Appeals`, `fourth circuit of appeals`. */
function circuitAt(doc: Document, sentence: Sentence, head: number, index: number): CourtMention | undefined {
  const { tokens, text } = doc;
  let first = head - 1;
  if (first < sentence.from) return undefined;
  if (US.test(tokens.word[first]!) && first > sentence.from && circuitOf(tokens.word[first - 1]!)) first--;
  const name = tokens.word[first]!;
  const columbia = name === 'columbia' && tokens.word[first - 1] === 'of' && tokens.word[first - 2] === 'district';
  const circuit = columbia ? 'District of Columbia' : circuitOf(name);
  if (!circuit) return undefined;
  if (columbia) first -= 2;
  const small = tokens.shape[head] === Shape.Lower;
  let last = head;
  if (tokens.word[last + 1] === 'court') last++;
  if (tokens.word[last + 1] === 'of' && /^appeals?$/.test(tokens.word[last + 2] ?? '')) last += 2;
  // "a federal circuit" and "the first circuit of the track" are no courts
  if (small && (last === head || circuit === 'Federal') && circuit !== 'District of Columbia') return undefined;
  if (circuit === 'Federal' && !isName(tokens.shape[first])) return undefined;
  if (first > sentence.from && US.test(tokens.word[first - 1]!)) first--;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { start, end, text: text.slice(start, end), level: 'circuit', federal: true, circuit, sentence: index };
}

/** `the Southern District of California`, where it is the court and not the prosecutors. */
function districtAt(doc: Document, sentence: Sentence, head: number, index: number): CourtMention | undefined {
  const { tokens, text } = doc;
  if (
    !/^(?:northern|southern|eastern|western|central|middle)$/.test(tokens.word[head - 1] ?? '') ||
    tokens.word[head + 1] !== 'of'
  )
    return undefined;
  if (!isName(tokens.shape[head])) return undefined;
  for (let at = Math.max(sentence.from, head - 9); at < head; at++)
    if (/^(?:attorney|attorneys|attorney's|prosecutor|prosecutors|office)$/.test(tokens.word[at]!)) return undefined;
  let last = head + 2;
  if (!isName(tokens.shape[last])) return undefined;
  if (!stateOf(tokens.word[last]!) && isName(tokens.shape[last + 1])) last++;
  const start = tokens.start[head - 1]!;
  const end = tokens.end[last]!;
  const place = text.slice(start, end);
  if (!stateOf(place.replace(/^.* of /, ''))) return undefined;
  return { start, end, text: place, level: 'district', federal: true, place, sentence: index };
}
