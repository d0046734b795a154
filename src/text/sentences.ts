import { FINAL_ABBREVIATIONS } from './abbreviations.ts';
import type { Span } from './span.ts';
import { isCapitalized, Shape, type Tokens } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** A sentence of a block, with its tokens `from` (inclusive) `to` (exclusive). */
export interface Sentence extends Span {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** the classes of its words: see `cueClass` */
  readonly cues: number;
}

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '`']);

/** Whether a sentence ends at the token: a full stop, question or exclamation mark, or an abbreviation before a new start. */
function endsAt({ word, shape }: Tokens, index: number, to: number): boolean {
  if (shape[index] === Shape.Mark) return true;
  const abbreviation = word[index]!;
  return (
    FINAL_ABBREVIATIONS.has(abbreviation) &&
    index + 1 < to &&
    startsSentence({ word, shape }, index + 1, to) &&
    !NAME_AFTER.has(abbreviation)
  );
}

/** Abbreviations after which a capital mostly continues a name: `U.S. Attorney`. */
const NAME_AFTER = wordSet('u.s. u.k. u.n. e.u. d.c. n.y. l.a.');
const STARTERS = wordSet(`
  the a an in on at he she it they but and his her their that this those these while when after as if for we i
  however meanwhile according earlier last since under with by both some many two
`);

function startsSentence({ word, shape }: Pick<Tokens, 'word' | 'shape'>, index: number, to: number): boolean {
  let at = index;
  while (at < to && OPENERS.has(word[at]!)) at++;
  const kind = shape[at];
  return at < to && isCapitalized(kind) && (at > index || STARTERS.has(word[at]!));
}

/** Adds the sentences of the tokens of one block, which may end at the tokens of `stops` from the index on. */
export function splitSentences(
  sentences: Sentence[],
  tokens: Tokens,
  block: number,
  from: number,
  stops: readonly number[],
  stop: number,
): void {
  const to = tokens.count;
  let first = from;
  for (let index = stop; index < stops.length; index++) {
    const at = stops[index]!;
    if (at < first || !endsAt(tokens, at, to)) continue;
    let last = at + 1;
    while (last < to && tokens.start[last] === tokens.end[last - 1] && isClosing(tokens.word[last]!)) last++;
    if (last < to && !isBoundary(tokens, at, last)) continue;
    sentences.push(sentenceOf(tokens, block, first, last));
    first = last;
  }
  if (first < to) sentences.push(sentenceOf(tokens, block, first, to));
}

const isClosing = (word: string): boolean => CLOSERS.has(word) || /^[.?!]/.test(word);

function sentenceOf({ start, end, cues }: Tokens, block: number, from: number, to: number): Sentence {
  let all = 0;
  for (let at = from; at < to; at++) all |= cues[at]!;
  return { start: start[from]!, end: end[to - 1]!, block, from, to, cues: all };
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
