import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';

/** `a decision upholding the law would help him`: none has been made. */
export function isSupposed(
  { word }: Tokens,
  noun: number,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  modal = 'would',
): boolean {
  let first = noun;
  while (first > from && first > noun - 5 && word[first] !== 'a' && word[first] !== 'the') first--;
  if (word[first] !== 'a') return false;
  for (let at = noun; at < to && at < noun + 30; at++)
    if (word[at] === modal || word[at] === 'would' || word[at] === 'could') return true;
  return false;
}

/** `seeks an injunction to stop the fee`, `could avoid it by issuing a ruling that`: none has been made. */
export function isWanted({ word, shape }: Tokens, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= from && at > noun - DEFINED && word[at] !== 'a' && word[at] !== 'an'; at--)
    if (DEFINITE.has(word[at]!) || shape[at] === Shape.Number) return false;
  for (let at = noun - 1; at >= from && at > noun - WANTED; at--) {
    if (STOPS.test(word[at]!)) return false;
    if (WANTING.has(word[at]!)) return true;
  }
  return false;
}
const WANTED = 12;
const DEFINED = 5;
const DEFINITE = wordSet("' 's her his its landmark that the their this");
const STOPS = /^(?:[,;:.]|after|against|and|because|but|of|that|to|when|which|while)$/;
const WANTING = wordSet(`
  asked asking asks avoid could demanded demanding demands may might motion request requested requesting requests seek
  seeking seeks should sought want wanted wanting wants would
`);
