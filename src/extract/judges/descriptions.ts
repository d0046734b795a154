import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import { districtOf, stateOf } from '../courts/places.ts';
import { DESCRIBING, JUDGE_ACTS } from './lexicon.ts';
import { type CourtIndex, seatAfter } from './phrases.ts';

/** A judge who is described and not named: `a federal judge in Oakland`, `the judge`, a headline's `Judge`. */
export interface Description extends Span {
  readonly form: 'definite' | 'indefinite' | 'other' | 'bare';
  readonly kind: 'judge' | 'justice';
  /** tokens from determiner to head, and the token after the whole phrase */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly title: string;
  readonly court?: string;
  readonly place?: string;
  readonly federal: boolean;
  /** whether the judge does something, or something is done by one: not just any judge */
  readonly acts: boolean;
  readonly sentence: number;
}

const isName = (shape: number | undefined): boolean => shape === Shape.Capital || shape === Shape.Caps;

/** The descriptions of judges in the sentence; `taken` are the heads of titles that stand before names. */
export function findDescriptions(
  doc: Document,
  sentence: Sentence,
  index: number,
  courts: CourtIndex,
  taken: ReadonlySet<number>,
): Description[] {
  const { tokens } = doc;
  const found: Description[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = tokens.word[at]!;
    if ((word !== 'judge' && word !== 'justice') || taken.has(at)) continue;
    const description = descriptionAt(doc, sentence, at, index, courts);
    if (description) found.push(description);
  }
  return found;
}

function descriptionAt(
  doc: Document,
  sentence: Sentence,
  head: number,
  index: number,
  courts: CourtIndex,
): Description | undefined {
  const { tokens, text } = doc;
  const next = tokens.word[head + 1] ?? '';
  if (
    /^(?:-|shopping|advocate|department|nominee|nominees|nomination|system|panel|pick|candidate|candidates)$/.test(next)
  )
    return undefined;
  const first = modifiersStart(doc, sentence, head);
  const determiner = first > sentence.from ? tokens.word[first - 1]! : '';
  const form = formOf(determiner, doc, sentence, first);
  if (!form) return undefined;
  if (form === 'bare' && isName(tokens.shape[head + 1]) && !JUDGE_ACTS.has(next)) return undefined;
  const from = form === 'bare' ? first : determiner === 'different' || determiner === 'second' ? first - 2 : first - 1;
  const seat = seatAfter(doc, sentence, head + 1, courts);
  const to = seat?.to ?? head + 1;
  const words = tokens.word.slice(first, head);
  const own = seat?.place ?? placeIn(doc, first, head);
  return {
    start: tokens.start[Math.max(from, sentence.from)]!,
    end: tokens.end[to - 1]!,
    form,
    kind: tokens.word[head] as 'judge' | 'justice',
    from: Math.max(from, sentence.from),
    head,
    to,
    title: text.slice(tokens.start[first], tokens.end[head]).replaceAll(/\s+/g, ' '),
    ...(seat?.court ? { court: seat.court } : {}),
    ...(own ? { place: own } : {}),
    federal: words.includes('federal') || words.includes('u.s.') || words.includes('us'),
    acts: JUDGE_ACTS.has(tokens.word[to] ?? '') || /^(?:by|before)$/.test(tokens.word[from - 1] ?? ''),
    sentence: index,
  };
}

/** First token of the words that describe the judge. */
function modifiersStart({ tokens }: Document, { from }: Sentence, head: number): number {
  let first = head;
  for (let at = head - 1; at >= from && head - at < 9; at--) {
    const word = tokens.word[at]!;
    if (
      DESCRIBING.has(word) ||
      (word === '-' && at > from) ||
      (isName(tokens.shape[at]) && !/^(?:the|an?|this|that|another|one|when|if|after|but|and|as|in|for)$/.test(word))
    )
      first = at;
    else break;
  }
  return tokens.word[first] === '-' ? first + 1 : first;
}

function formOf(
  determiner: string,
  { tokens }: Document,
  { from }: Sentence,
  first: number,
): Description['form'] | undefined {
  if (determiner === 'a' || determiner === 'an' || determiner === 'one') return 'indefinite';
  if (determiner === 'the' || determiner === 'this' || determiner === 'that') return 'definite';
  if (determiner === 'another' || determiner === 'second' || determiner === 'different' || determiner === 'third')
    return 'other';
  if (first === from || tokens.word[first - 1] === ':') return 'bare';
  return undefined;
}

/** The state or city among the words before `judge`. */
function placeIn({ tokens, text }: Document, first: number, head: number): string | undefined {
  for (let at = first; at < head; at++) {
    if (!isName(tokens.shape[at]) || /^(?:u\.s\.|us|federal|judge)$/.test(tokens.word[at]!)) continue;
    const one = text.slice(tokens.start[at], tokens.end[at]);
    const two = at + 1 < head && isName(tokens.shape[at + 1]) ? text.slice(tokens.start[at], tokens.end[at + 1]) : one;
    for (const words of [two, one]) if (stateOf(words) ?? districtOf(words)) return words;
  }
  return undefined;
}

/** Whether two places cannot both be where one judge sits. */
export function differ(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other || one === other) return false;
  const states = [one, other].map(
    (place) =>
      stateOf(place) ??
      stateOf(place.split(/,\s*/).at(-1)!) ??
      districtOf(place)?.replace(/^.*District of (?:the )?/, ''),
  );
  if (states[0] && states[1]) return states[0] !== states[1] || distinctCities(one, other);
  return false;
}

function distinctCities(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => (stateOf(place) ? undefined : districtOf(place)));
  return a !== undefined && b !== undefined && a !== b;
}
