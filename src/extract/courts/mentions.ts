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

/** The class of the words that head the name of a court. */
export const HEAD = cueClass(['court', 'circuit', 'district']);

/** Adds the courts named in one sentence. */
export function findCourtMentions(doc: Document, sentence: Sentence, index: number, found: CourtMention[]): void {
  const { tokens } = doc;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & HEAD) === 0) continue;
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
}

/** The court whose head word is the token, or nothing when it is `the court` of somebody named before. */
function courtAt(doc: Document, sentence: Sentence, head: number, index: number): CourtMention | undefined {
  const { tokens } = doc;
  const capital = isCapitalized(tokens.shape[head]);
  const first = supremeStart(tokens, leftOf(tokens, sentence.from, head), head);
  let last = rightOf(doc, head, sentence.to);
  // "the court" alone is one named before
  if (first === head && last === head) return undefined;
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
