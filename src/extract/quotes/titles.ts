import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { STATIONS, WORKS } from './lexicon.ts';
import type { Scene, Utterance } from './scene.ts';

const SMALL = wordSet(
  'of the a an and to in for on with at from is by or as but it into vs. v v. over up that his her',
);

/** Whether the words are the title of a work or program: written as one, beside a word that says so. */
export function isTitle(scene: Scene, utterance: Utterance): boolean {
  return isTitleCase(scene, utterance) && (namedBefore(scene, utterance) || namedAfter(scene, utterance));
}

/** No title is longer. */
const LONGEST = 22;

/** `A Long Road to Court`: a capital on every word but the small ones. */
function isTitleCase({ tokens }: Scene, { from, to, length }: Utterance): boolean {
  if (length > LONGEST) return false;
  let first = true;
  for (let at = from + 1; at < to; at++) {
    const shape = tokens.shape[at];
    if (shape === Shape.Lower && (first || !SMALL.has(tokens.word[at]!))) return false;
    if (shape !== Shape.Mark) first = false;
  }
  return !first;
}

/** `her book “…”`, `ABC's “…”`, `the author of “…”` */
function namedBefore({ tokens, owner }: Scene, { from, length }: Utterance): boolean {
  // told “Harbor News Sunday”: a program is told, nobody says it
  if (/^(?:told|tells)$/.test(tokens.word[from - 1] ?? '') && length > 1 && length < 5) return true;
  for (let at = from - 1; at >= 0 && at > from - 6 && owner[at] === 0; at--) {
    const word = tokens.word[at]!;
    if (word === ':' || word === ';') return false;
    if (WORKS.has(word) || STATIONS.has(word) || (word === 'on' && at === from - 1 && length > 1)) return true;
    if (
      word === 'of' &&
      /^(?:author|authors|host|hosts|star|stars|episode|editor|creator|version|edition)$/.test(
        tokens.word[at - 1] ?? '',
      )
    )
      return true;
  }
  return false;
}

/** `“…,” a film about courts`, `the “…” program` */
function namedAfter({ tokens, owner }: Scene, { to }: Utterance): boolean {
  if (owner[to] !== 0) return false;
  if (WORKS.has(tokens.word[to] ?? '')) return true;
  if (!/^(?:,|a|an|the|his|her)$/.test(tokens.word[to] ?? '')) return false;
  for (let at = to; at < to + 6 && at < tokens.count && owner[at] === 0; at++)
    if (WORKS.has(tokens.word[at]!)) return true;
  return false;
}
