import { FINAL_ABBREVIATIONS } from './abbreviations.ts';
import type { Span } from './span.ts';
import { Shape, type Tokens } from './tokens.ts';

/** A sentence of a block, with its tokens `from` (inclusive) `to` (exclusive). */
export interface Sentence extends Span {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '`']);

const FULL_STOP = 0x2e;

/** Whether a sentence ends at the token: a full stop, question or exclamation mark, or an abbreviation before a new start. */
function endsAt(tokens: Tokens, index: number, to: number): boolean {
  const word = tokens.word[index]!;
  if (tokens.shape[index] !== Shape.Mark && word.charCodeAt(word.length - 1) !== FULL_STOP) return false;
  if (word === '.' || word === '?' || word === '!') return true;
  return (
    FINAL_ABBREVIATIONS.has(word) && index + 1 < to && startsSentence(tokens, index + 1, to) && !NAME_AFTER.has(word)
  );
}

/** Abbreviations after which a capital mostly continues a name: `U.S. Attorney`. */
const NAME_AFTER = new Set(['u.s.', 'u.k.', 'u.n.', 'e.u.', 'd.c.', 'n.y.', 'l.a.']);
const STARTERS = new Set([
  'the',
  'a',
  'an',
  'in',
  'on',
  'at',
  'he',
  'she',
  'it',
  'they',
  'but',
  'and',
  'his',
  'her',
  'their',
  'that',
  'this',
  'those',
  'these',
  'while',
  'when',
  'after',
  'as',
  'if',
  'for',
  'we',
  'i',
  'however',
  'meanwhile',
  'according',
  'earlier',
  'last',
  'since',
  'under',
  'with',
  'by',
  'both',
  'some',
  'many',
  'two',
]);

function startsSentence(tokens: Tokens, index: number, to: number): boolean {
  let at = index;
  while (at < to && OPENERS.has(tokens.word[at]!)) at++;
  const shape = tokens.shape[at];
  return at < to && (shape === Shape.Capital || shape === Shape.Caps) && (at > index || STARTERS.has(tokens.word[at]!));
}

/** Splits the tokens of one block into sentences. */
export function splitSentences(tokens: Tokens, block: number, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    if (!endsAt(tokens, at, to)) continue;
    let last = at + 1;
    while (
      last < to &&
      (CLOSERS.has(tokens.word[last]!) || /^[.?!]/.test(tokens.word[last]!)) &&
      tokens.start[last] === tokens.end[last - 1]
    )
      last++;
    if (last < to && !isBoundary(tokens, at, last)) continue;
    sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, block, from: first, to: last });
    first = last;
    at = last - 1;
  }
  if (first < to) sentences.push({ start: tokens.start[first]!, end: tokens.end[to - 1]!, block, from: first, to });
  return sentences;
}

/** Whether the stop at `at`, with the closing marks up to `next`, stands between two sentences. */
function isBoundary(tokens: Tokens, at: number, next: number): boolean {
  const shape = tokens.shape[next]!;
  const glued = tokens.start[next] === tokens.end[next - 1];
  const word = tokens.word[next]!;
  if (glued) {
    // "ended.The next" is two sentences, "3.5" and "citizen.org" are not
    return (
      tokens.word[at] === '.' &&
      shape === Shape.Capital &&
      tokens.shape[at - 1] === Shape.Lower &&
      tokens.end[next]! - tokens.start[next]! > 1
    );
  }
  if (shape === Shape.Lower || word === ',' || word === ';') return false;
  // a question inside a quotation goes on with its cue: “Why?” asked Cole
  if (shape === Shape.Mark && !OPENERS.has(word) && !/[“‘«—–$•*…-]/.test(word)) return false;
  return true;
}
