import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { isOperatorWord } from './operators.ts';

/** The calendar value of the date that governs the clause: beside its verb, or at the head of its sentence. */
export function dateOf(doc: Document, dates: readonly Draft<DateClaim>[], clause: Clause): string | undefined {
  const sentence = doc.sentences[clause.sentence]!;
  const { tokens } = doc;
  const verbStart = tokens.start[clause.at]!;
  const verbEnd = tokens.end[clause.at]!;
  const end = tokens.end[clause.to - 1]!;
  const from = clause.actor
    ? Math.min(tokens.start[clause.from]!, tokens.start[clause.actor.from]!)
    : tokens.start[clause.from]!;
  let best: { value: string; rank: number } | undefined;
  for (let at = firstEndingAfter(dates, sentence.start); at < dates.length && dates[at]!.start < sentence.end; at++) {
    const date = dates[at]!;
    if (!date.value || date.value.includes('/')) continue;
    const rank = rankOf(doc, date, { from, verbStart, verbEnd, end, sentenceStart: sentence.start });
    if (rank !== undefined && (!best || rank < best.rank)) best = { value: date.value, rank };
  }
  return best?.value;
}

interface Place {
  readonly from: number;
  readonly verbStart: number;
  readonly verbEnd: number;
  readonly end: number;
  readonly sentenceStart: number;
}

const NEAR = 26;
/** How well a date fits: between subject and verb, right after the verb, at the head of the sentence, at the end of the clause. */
function rankOf(doc: Document, date: { start: number; end: number }, place: Place): number | undefined {
  if (date.start >= place.from && date.end <= place.verbStart) return between(doc, date.end, place.verbStart) ? 0 : 3;
  if (date.start >= place.verbEnd && date.start - place.verbEnd <= NEAR && between(doc, place.verbEnd, date.start))
    return 1;
  if (date.end <= place.from && date.start - place.sentenceStart < 30 && date.end - place.sentenceStart < 60) return 2;
  if (date.start >= place.verbEnd && date.end <= place.end + 1) {
    const before = doc.text.slice(Math.max(0, date.start - 12), date.start);
    return /(?:^|\s)(?:on|in|late|last|this)\s*$/.test(before) || date.end >= place.end - 1 ? 4 : undefined;
  }
  return undefined;
}

/** No other verb of rulings and no relative clause lies between. */
function between({ text }: Document, from: number, to: number): boolean {
  return !text
    .slice(from, to)
    .split(/[\s,]+/)
    .some((word) => word === 'who' || word === 'that' || (word.length > 3 && isOperatorWord(word)));
}
