import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { type Cast, type Reference, referencesIn } from '../cast.ts';
import { DAYS, FINITE, PERIODS } from './lexicon.ts';

/** One sentence as the rules of speech look at it, by token. */
export interface View {
  readonly doc: Document;
  readonly tokens: Tokens;
  readonly from: number;
  /** after the last token that is not final punctuation */
  readonly to: number;
  /** whether the token stands between quotation marks, or is one */
  readonly quoted: (token: number) => boolean;
  /** the phrases that stand for somebody, in order */
  readonly references: readonly Reference[];
}

const FINAL = new Set(['.', '?', '!', '"', '”', '’', "'", '*', '...', '…']);

const NEVER = (): boolean => false;

/** Looks at a sentence. */
export function viewOf(doc: Document, cast: Pick<Cast, 'references'>, { from, to, start, end }: Sentence): View {
  const { tokens } = doc;
  let marks: Uint8Array | undefined;
  let at = from;
  for (let index = firstEndingAfter(doc.quoted, start); index < doc.quoted.length; index++) {
    const { open, close } = doc.quoted[index]!;
    if (open >= end) break;
    marks ??= new Uint8Array(to - from);
    while (at > from && tokens.start[at - 1]! >= open) at--;
    while (at < to && tokens.end[at]! <= open) at++;
    for (; at < to && tokens.start[at]! < close; at++) marks[at - from] = 1;
  }
  const inside = marks;
  const quoted = inside ? (token: number): boolean => inside[token - from] === 1 : NEVER;
  let last = to;
  while (last > from && tokens.shape[last - 1] === Shape.Mark && FINAL.has(tokens.word[last - 1]!) && !quoted(last - 1))
    last--;
  return { doc, tokens, from, to: last, quoted, references: referencesIn(cast, { start, end }) };
}

/** The word at a token, or nothing beyond the sentence. */
export const wordAt = ({ tokens, from, to }: View, token: number): string =>
  token >= from && token < to ? tokens.word[token]! : '';

/** Whether the token begins with a capital. */
export const isCapital = ({ tokens }: View, token: number): boolean => isCapitalized(tokens.shape[token]);

/** The reference that ends with the token. */
export function referenceEnding({ references, tokens }: View, token: number): Reference | undefined {
  const reference = references[firstEndingAfter(references, tokens.start[token]!)];
  return reference && reference.start < tokens.end[token]! && reference.end === tokens.end[token]
    ? reference
    : undefined;
}

/** The reference that holds the token. */
export function referenceAt({ references, tokens }: View, token: number): Reference | undefined {
  const reference = references[firstEndingAfter(references, tokens.start[token]!)];
  return reference && reference.start <= tokens.start[token]! ? reference : undefined;
}

/** The references that lie within a stretch. */
export function referencesWithin({ references }: View, start: number, end: number): readonly Reference[] {
  const first = firstEndingAfter(references, start);
  let after = first;
  while (after < references.length && references[after]!.end <= end) after++;
  return references.slice(first, after).filter((reference) => reference.start >= start);
}

/** The token with which the offset begins, going left from `near`. */
export function tokenStarting({ tokens, from }: View, offset: number, near: number): number {
  let at = near;
  while (at > from && tokens.start[at]! > offset) at--;
  return at;
}

/** Whether the token is a verb that tells a clause; `'s` only after a pronoun. */
export function tellsClause(view: View, token: number): boolean {
  const word = wordAt(view, token);
  if (word === "'s") return /^(?:he|she|it|that|there|what|who|this|here|where)$/.test(wordAt(view, token - 1));
  return FINITE.has(word);
}

/** After a time that stands without a preposition, `last week`, `Monday night`; the token itself where none begins there. */
export function timeEnd(view: View, at: number): number {
  const word = wordAt(view, at);
  if (DAYS.has(word)) return PERIODS.has(wordAt(view, at + 1)) ? at + 2 : at + 1;
  const led = /^(?:last|this|earlier|late|next|the)$/.test(word) && wordAt(view, at + 2) !== "'s";
  if (led && PERIODS.has(wordAt(view, at + 1))) return at + 2;
  return led && word !== 'the' && DAYS.has(wordAt(view, at + 1)) ? at + 2 : at;
}
