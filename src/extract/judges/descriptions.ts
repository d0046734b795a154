import { MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalized, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { districtOf, stateOf } from '../courts/places.ts';
import type { NameMention } from '../names/entity.ts';
import { DESCRIBING, JUDGE_ACTS, JUDGE_DID, JUDGE_DOES } from './lexicon.ts';
import type { NameIndex } from './people.ts';
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

/** The descriptions of judges in a sentence with the cues; `taken` are the heads of titles that stand before names. */
export function findDescriptions(
  doc: Document,
  index: number,
  cues: readonly number[],
  courts: CourtIndex,
  taken: ReadonlySet<number>,
): Description[] {
  const found: Description[] = [];
  for (const at of cues) {
    const word = doc.tokens.word[at]!;
    if ((word !== 'judge' && word !== 'justice') || taken.has(at)) continue;
    const description = descriptionAt(doc, doc.sentences[index]!, at, index, courts);
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
  if (form === 'bare' && isCapitalized(tokens.shape[head + 1]) && !JUDGE_ACTS.has(next)) return undefined;
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
    acts: acts(tokens, from, to, form),
    sentence: index,
  };
}

/** Whether the judge of the words did something: `a judge ruled`, `blocked by a judge`, a headline's `Judge blocks`. */
function acts({ word }: Tokens, from: number, to: number, form: Description['form']): boolean {
  const before = word[from - 1] ?? '';
  if (before === 'by' && word[from] !== 'one') return true;
  if (/^(?:if|unless|whether|until|once|is|was|as|became|become|be|being|becoming|of|like)$/.test(before)) return false;
  for (let at = to; at < to + 7; at++) {
    const verb = word[at] ?? '';
    if (JUDGE_DID.has(verb) || (form === 'bare' && JUDGE_DOES.has(verb))) return true;
    if (!BETWEEN.has(verb) && !/^\d+$/.test(verb)) return false;
  }
  return false;
}

const BETWEEN = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  MONTH_ABBREVIATIONS,
  `
  has had have also recently temporarily permanently partially on in late earlier last this later again already twice
  week month year day night morning afternoon summer spring fall winter unanimously quickly briefly
`,
);

/** First token of the words that describe the judge. */
function modifiersStart({ tokens }: Document, { from }: Sentence, head: number): number {
  let first = head;
  for (let at = head - 1; at >= from && head - at < 9; at--) {
    const word = tokens.word[at]!;
    if (
      DESCRIBING.has(word) ||
      (word === '-' && at > from) ||
      (isCapitalized(tokens.shape[at]) &&
        !/^(?:the|an?|this|that|another|one|when|if|after|but|and|as|in|for)$/.test(word))
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
    if (!isCapitalized(tokens.shape[at]) || /^(?:u\.s\.|us|federal|judge)$/.test(tokens.word[at]!)) continue;
    const one = text.slice(tokens.start[at], tokens.end[at]);
    const two =
      at + 1 < head && isCapitalized(tokens.shape[at + 1]) ? text.slice(tokens.start[at], tokens.end[at + 1]) : one;
    for (const words of [two, one]) if (stateOf(words) ?? districtOf(words)) return words;
  }
  return undefined;
}

/** The person whose name is set beside the description between commas. */
export function apposedTo({ tokens }: Document, { to }: Description, names: NameIndex): NameMention | undefined {
  let at = to;
  if (
    /^(?:on|of)$/.test(tokens.word[at] ?? '') &&
    tokens.word[at + 1] === 'the' &&
    /^(?:panel|court|case|bench)$/.test(tokens.word[at + 2] ?? '')
  )
    at += 3;
  if (tokens.word[at] !== ',') return undefined;
  const mention = names.starting[at + 1];
  if (mention?.entity.type !== 'person' || mention.form !== 'full') return undefined;
  let end = at + 2;
  while (end < tokens.count && tokens.start[end]! < mention.end) end++;
  return end - at > 2 && /^(?:,|\.|\)|\(|—|–|-)$/.test(tokens.word[end] ?? '.') ? mention : undefined;
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
