import { MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { ARTICLES } from '../../lexicon/grammar.ts';
import { STATES } from '../../lexicon/places.ts';
import type { CourtClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalized, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { oneLine } from '../../text/words.ts';
import { districtOf, stateOf } from '../courts/places.ts';
import type { Draft } from '../draft.ts';
import { DESCRIBING, TITLE_WORDS } from './lexicon.ts';

/** The courts that the article names, by the token at which a mention starts. */
export interface CourtIndex {
  readonly starting: ReadonlyMap<number, { readonly text: string; readonly to: number }>;
}

/** Looks up mentions of courts by token. */
export function indexCourts(doc: Document, courts: readonly Draft<CourtClaim>[]): CourtIndex {
  const starting = new Map<number, { text: string; to: number }>();
  for (const { mentions } of courts)
    for (const { start, end, text } of mentions)
      starting.set(tokenAt(doc, start), { text: oneLine(text), to: tokenAt(doc, end - 1) + 1 });
  return { starting };
}

const NO_PLACE = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  MONTH_ABBREVIATIONS,
  'the a an his her judge justice u.s. us congress',
);

/** Where a judge sits, as far as the words after a name or `judge` tell. */
export interface Seat {
  readonly court?: string;
  readonly place?: string;
  /** the token after it */
  readonly to: number;
}

/** `of the U.S. District Court in Boston`, `in Brooklyn`, `on the 9th Circuit`. */
export function seatAfter(doc: Document, sentence: Sentence, at: number, courts: CourtIndex): Seat | undefined {
  const { tokens } = doc;
  let next = at;
  if (tokens.word[next] === ',' && /^(?:of|who|sitting|based|from)$/.test(tokens.word[next + 1] ?? '')) next++;
  if (tokens.word[next] === 'who' && /^(?:sits|serves|presides)$/.test(tokens.word[next + 1] ?? '')) next += 2;
  if (/^(?:sitting|based|serving)$/.test(tokens.word[next] ?? '')) next++;
  const link = tokens.word[next] ?? '';
  if (!/^(?:of|in|on|at|from|for|with)$/.test(link)) return undefined;
  next++;
  if (ARTICLES.has(tokens.word[next] ?? '')) next++;
  for (let skip = 0; skip < 3; skip++) {
    const court = courts.starting.get(next + skip);
    if (court && next + skip < sentence.to && onlyModifiers(tokens, next, next + skip))
      return { court: court.text, to: court.to };
  }
  if (link !== 'in' && link !== 'of' && link !== 'for' && link !== 'from') return undefined;
  const to = placeEnd(tokens, next, sentence.to);
  if (to === undefined || (tokens.word[next - 1] === 'the' && link !== 'for')) return undefined;
  return { place: doc.text.slice(tokens.start[next], tokens.end[to - 1]), to };
}

/** `In Arizona, U.S. Magistrate Judge …`: the place that opens the sentence of a title. */
export function seatBefore(
  { tokens, text }: Document,
  { from }: Sentence,
  title: number,
): { place: string } | undefined {
  if (tokens.word[from] !== 'in' || title - from > 6 || tokens.word[title - 1] !== ',') return undefined;
  const to = placeEnd(tokens, from + 1, title - 1);
  if (to !== title - 1) return undefined;
  const place = text.slice(tokens.start[from + 1], tokens.end[to - 1]);
  return (stateOf(place) ?? districtOf(place)) ? { place } : undefined;
}

/** What may stand between an article and a court: `the powerful San Francisco-based`. */
const COURT_MODIFIERS = wordSet('powerful influential liberal conservative - based federal local');

const onlyModifiers = ({ word, shape }: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!COURT_MODIFIERS.has(word[at]!) && !isCapitalized(shape[at])) return false;
  return true;
};

/** The token after a place: capitalised words, with a state after a comma. */
function placeEnd(tokens: Tokens, from: number, to: number): number | undefined {
  let at = from;
  while (at < to && at - from < 3 && isCapitalized(tokens.shape[at]) && !NO_PLACE.has(tokens.word[at]!)) at++;
  if (at === from) return undefined;
  if (
    tokens.word[at] === ',' &&
    isCapitalized(tokens.shape[at + 1]) &&
    /^(?:\p{L}{1,5}\.|[a-z]{2}|[a-z]+)$/u.test(tokens.word[at + 1]!) &&
    (tokens.word[at + 1]!.endsWith('.') || STATES.has(tokens.word[at + 1]!) || tokens.word[at + 1] === 'dc')
  )
    return at + 2;
  return at;
}

/** `, the chief U.S. district judge in Arizona`: an apposition that makes the name before it a judge's. */
interface Apposition extends Seat {
  readonly kind: 'judge' | 'justice';
  readonly title: string;
}

const CHAIRS = wordSet('deputy president lord chief master the most');

/** `president of the supreme court`, `lord chief justice`, `Master of the Rolls`: the head of a court. */
function chairAt(doc: Document, sentence: Sentence, from: number, courts: CourtIndex): Apposition | undefined {
  const { tokens, text } = doc;
  if (!CHAIRS.has(tokens.word[from] ?? '')) return undefined;
  const found =
    /^(?:deputy )?(?:president of (?:the|its) (?=(?:\S+ )?(?:supreme court|high court|family division|(?:king|queen)['’]s bench|constitutional court|court of))|lord chief justice|chief justice|master of the rolls|(?:the )?most senior judge)/i.exec(
      text.slice(tokens.start[from], Math.min(sentence.end, (tokens.start[from] ?? 0) + 60)),
    );
  if (!found) return undefined;
  const end = (tokens.start[from] ?? 0) + found[0].length;
  let to = from;
  while (to < sentence.to && tokens.start[to]! < end) to++;
  const court = courts.starting.get(to);
  while (!court && to < sentence.to && isCapitalized(tokens.shape[to])) to++;
  const title = text
    .slice(tokens.start[from], court ? tokens.end[court.to - 1] : tokens.end[to - 1])
    .replaceAll(/\s+/g, ' ');
  const seat = court ? { court: court.text, to: court.to } : (seatAfter(doc, sentence, to, courts) ?? { to });
  return { kind: court || /justice/i.test(title) ? 'justice' : 'judge', title, ...seat };
}

const ASIDES = wordSet(', — – ( --');

/** Reads the apposition that begins at the token after a name. */
export function appositionAfter(
  doc: Document,
  sentence: Sentence,
  at: number,
  courts: CourtIndex,
): Apposition | undefined {
  const { tokens, text } = doc;
  let next = at;
  const mark = tokens.word[next] ?? '';
  if (ASIDES.has(mark)) next++;
  else if ((mark === 'is' || mark === 'was') && /^(?:an?|the)$/.test(tokens.word[next + 1] ?? '')) next++;
  else return undefined;
  if (/^(?:the|an?|now)$/.test(tokens.word[next] ?? '')) next++;
  const first = next;
  const chair = chairAt(doc, sentence, next, courts);
  if (chair) return chair;
  for (; next < sentence.to && next - first < 9; next++) {
    const word = tokens.word[next]!;
    if (word === 'judge' || word === 'justice') {
      if (
        /^(?:'s|nominee|candidate|advocate|-)$/.test(tokens.word[next + 1] ?? '') ||
        isCapitalized(tokens.shape[next + 1])
      )
        return undefined;
      const seat = seatAfter(doc, sentence, next + 1, courts);
      const title = oneLine(text.slice(tokens.start[first], tokens.end[next]));
      return { kind: word as 'judge' | 'justice', title, to: next + 1, ...seat };
    }
    if (
      !DESCRIBING.has(word) &&
      !TITLE_WORDS.has(word) &&
      word !== '-' &&
      !(isCapitalized(tokens.shape[next]) && !/^(?:he|she|who|the)$/.test(word))
    )
      return undefined;
  }
  return undefined;
}
