import { table } from '../../lexicon/table.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { leftOf, placeIn, rightOf, supremeStart, US } from './bounds.ts';
import { COUNTRIES, COURT_KINDS, COURT_PARTS, COURT_PLACES } from './lexicon.ts';
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

/** Reads the court whose head word is the token; nothing where the words name none. */
type Reader = (doc: Document, sentence: Sentence, head: number, index: number) => CourtMention | undefined;

/** The words that head the name of a court. */
const READERS: Readonly<Record<string, Reader>> = table<Reader>({
  court: courtAt,
  circuit: circuitAt,
  district: districtAt,
});

/** The class of the words that head the name of a court. */
export const HEAD = cueClass(Object.keys(READERS));

/** Adds the courts named in one sentence. */
export function findCourtMentions(doc: Document, sentence: Sentence, index: number, found: CourtMention[]): void {
  const { tokens } = doc;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & HEAD) === 0) continue;
    const mention = READERS[tokens.word[at]!]!(doc, sentence, at, index);
    if (!mention || (found.length > 0 && mention.start < found.at(-1)!.end)) continue;
    found.push(mention);
    while (at + 1 < sentence.to && tokens.start[at + 1]! < mention.end) at++;
  }
}

/** The words of a court's name, and what they say. */
interface Named {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** the words before the head */
  readonly kinds: ReadonlySet<string>;
  /** the words after it, with blanks between them */
  readonly after: string;
  readonly supreme: boolean;
  /** whether the words before the head say that it is a federal court */
  readonly federal: boolean;
  readonly place: string | undefined;
}

/** The words of the court whose head is the token. */
function namedAt(doc: Document, { from, to }: Sentence, head: number): Named {
  const { tokens } = doc;
  const first = supremeStart(tokens, leftOf(tokens, from, head), head);
  const end = rightOf(doc, head, to);
  const kinds = new Set(tokens.word.slice(first, head));
  const after = tokens.word.slice(head + 1, end + 1).join(' ');
  const supreme = kinds.has('supreme') && !/\bjudicial\b/.test(after);
  // "the Supreme Court in Washington" is no other than the Supreme Court
  const bare = supreme && ((tokens.word[head + 1] === 'in' && !kinds.has('state')) || tokens.word[head + 1] === 'for');
  const last = bare ? head : end;
  const federal =
    kinds.has('federal') || kinds.has('u.s.') || kinds.has('us') || (kinds.has('united') && kinds.has('states'));
  return { first, head, last, kinds, after, supreme, federal, place: placeIn(doc, first, head, last) };
}

/** The court whose head word is the token, or nothing when it is `the court` of somebody named before. */
function courtAt(doc: Document, sentence: Sentence, head: number, index: number): CourtMention | undefined {
  const { tokens } = doc;
  const named = namedAt(doc, sentence, head);
  const { first, last, kinds, supreme, federal, place } = named;
  // "the court" alone is one named before
  if (first === head && last === head) return undefined;
  const capital = isCapitalized(tokens.shape[head]);
  if (!(capital ? isNamedCourt(tokens, named) : supreme || isSmallCourt(tokens, named))) return undefined;
  const text = doc.text.slice(tokens.start[first], tokens.end[last]);
  const circuit = circuitIn(text);
  return {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    text,
    level: circuit ? 'circuit' : levelOf(named),
    federal: federal || circuit !== undefined,
    ...(circuit ? { circuit } : {}),
    ...(place ? { place } : {}),
    ...(STATE_KINDS.some((kind) => kinds.has(kind)) ? { ofState: true as const } : {}),
    sentence: index,
  };
}

/** Kinds of court that the states have and the federation has not. */
const STATE_KINDS: readonly string[] = ['state', 'commonwealth', 'superior', 'county'];

/** Kinds of federal court that are no district courts. */
const SPECIAL: readonly string[] = ['tax', 'bankruptcy', 'surveillance', 'immigration'];

function levelOf({ kinds, after, supreme, federal }: Named): CourtMention['level'] {
  if (supreme) return 'supreme';
  if (/^of appeals?/.test(after) || kinds.has('appeals') || kinds.has('appellate')) return 'appeals';
  if (kinds.has('district')) return 'district';
  const special = SPECIAL.some((kind) => kinds.has(kind)) || /^of (?:federal|international|claims)/.test(after);
  return federal && !special ? 'district' : 'other';
}

const CIRCUIT =
  /\b((?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|DC|District of Columbia|Federal)) (?:(?:U\.S\.|US) )?Circuit\b/i;

function circuitIn(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, ' ');
  if (/^U\.?S\.? (?:Circuit )?Court of Appeals for the District of Columbia$/.test(plain))
    return 'District of Columbia';
  const found = CIRCUIT.exec(plain);
  return found ? circuitOf(found[1]!) : undefined;
}

/** Kinds of court that name one without a place. */
const NAMING: readonly string[] = ['supreme', 'high', 'commonwealth', 'tax', 'constitutional'];

/** A capitalised court that is one by its name: more than `the Court` or `the District Court`. */
function isNamedCourt({ word, shape }: Tokens, { first, head, last, kinds, place, federal }: Named): boolean {
  if (first === head && last === head) return false;
  if (word[head + 1] === '-' || word[head + 1] === 'tv') return false;
  if (kinds.has('high') && shape[head - 1] === Shape.Lower) return place !== undefined;
  if (place !== undefined && kinds.size === 1 && COURT_PLACES[place.toLowerCase()] !== undefined) return true;
  if (NAMING.some((kind) => kinds.has(kind))) return true;
  if (last > head && word[head + 1] === 'of') return true;
  if (federal) return kinds.has('u.s.') || kinds.has('us') || kinds.has('united') || place !== undefined;
  for (const kind of kinds) if (COURT_KINDS.has(kind)) return place !== undefined;
  if (kinds.has('surveillance') || kinds.has('fisa') || kinds.has('claims')) return true;
  return place !== undefined && /^(?:criminal|county)$/.test(word[head - 1]!);
}

/** Kinds of court that a small letter and a place after it name: `the high court in Salem`. */
const SEATED: readonly string[] = ['federal', 'appeals', 'district', 'bankruptcy', 'high', 'crown'];

/** A court in small letters: `federal court in Boston`, `Hawaii's district court`, `a Paris court`. */
function isSmallCourt({ word }: Tokens, { first, head, last, kinds, place }: Named): boolean {
  const us = kinds.has('u.s.') || kinds.has('us');
  if (last === head && COURT_PARTS.has(word[head + 1] ?? '') && !us) return false;
  if (us && (kinds.has('district') || kinds.has('bankruptcy') || kinds.has('appeals'))) return true;
  if (place === undefined) return false;
  if (last > head && word[head + 1] === 'in') return SEATED.some((kind) => kinds.has(kind));
  if (kinds.has('high') || kinds.has('crown') || kinds.has('superior')) return true;
  return first < head && isKnownPlace(place);
}

const isKnownPlace = (place: string): boolean =>
  COURT_PLACES[place.toLowerCase()] !== undefined ||
  stateOf(place) !== undefined ||
  isCourtCity(place) ||
  COUNTRIES.has(place.toLowerCase());

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
  if (circuit === 'Federal' && !isCapitalized(tokens.shape[first])) return undefined;
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
  if (!isCapitalized(tokens.shape[head])) return undefined;
  for (let at = Math.max(sentence.from, head - 9); at < head; at++)
    if (/^(?:attorney|attorneys|attorney's|prosecutor|prosecutors|office)$/.test(tokens.word[at]!)) return undefined;
  let last = head + 2;
  if (!isCapitalized(tokens.shape[last])) return undefined;
  if (!stateOf(tokens.word[last]!) && isCapitalized(tokens.shape[last + 1])) last++;
  const start = tokens.start[head - 1]!;
  const end = tokens.end[last]!;
  const place = text.slice(start, end);
  if (!stateOf(place.replace(/^.* of /, ''))) return undefined;
  return { start, end, text: place, level: 'district', federal: true, place, sentence: index };
}
