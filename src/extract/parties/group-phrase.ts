import { ARTICLES } from '../../lexicon/grammar.ts';
import type { Document } from '../../text/document.ts';
import { isCapitalized, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { COLLECTIVES, DETERMINERS, FUNCTION_WORDS, GROUP_NOUNS, OWNED } from './lexicon.ts';
import type { Naming } from './roster.ts';

/** The tokens of a description, `from` (inclusive) `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** By token: a naming that starts or ends there. */
type ByToken = readonly (Naming | undefined)[];

const BEFORE_VERB = /^(?:i|we|you|they|will|would|can|could|should|may|might|must|don't|didn't)$/;

/** The tokens of the description whose head stands at the token, without its determiner. */
export function groupAt({ tokens }: Document, ending: ByToken, from: number, head: number, to: number): Range {
  let start = head;
  while (start > from && head - start < 12) {
    const name = ending[start - 1];
    if (!name && !belongs(tokens, start - 1)) break;
    start = name ? Math.max(from, name.from) : start - 1;
  }
  if (tokens.word[start] === 'former' && tokens.word[start - 1] === 'and' && tokens.word[start - 2] === 'current')
    start = /^\w+$/.test(tokens.word[start - 3] ?? '') && COUNTED.has(tokens.word[start - 3]!) ? start - 3 : start - 2;
  while (start < head && tokens.shape[start] === Shape.Mark) start++;
  // `I think most states`: the verb is no part of whom they are
  if (start < head && BEFORE_VERB.test(tokens.word[start - 1] ?? '')) start++;
  if (start - 2 >= from && tokens.word[start - 1] === 'of') {
    const collective = tokens.word[start - 2]!;
    if (COLLECTIVES.has(collective) || /^(?:thousands|hundreds|dozens)$/.test(collective)) start -= 2;
  }
  if (OWNED.has(tokens.word[head]!)) start = ownerStart(tokens, ending, start, from);
  return { from: start, to: groupEnd(tokens, head, to) };
}

/** The first token of the owner before the description: Cole's family, the couple's supporters. */
function ownerStart({ word, shape }: Document['tokens'], ending: ByToken, start: number, from: number): number {
  const mark = start - 1;
  if (mark <= from || (word[mark] !== "'s" && word[mark] !== "'")) return start;
  const owner = ending[mark - 1];
  if (owner) return owner.from;
  return shape[mark - 1] === Shape.Lower && DETERMINERS.has(word[mark - 2] ?? '') ? mark - 1 : start;
}

/** The description of one person or body after an article, if it is not the title of a name. */
export function singleAt(doc: Document, ending: ByToken, from: number, head: number, to: number): Range | undefined {
  const { tokens } = doc;
  const next = head + 1 < to ? tokens.word[head + 1]! : '.';
  if (tokens.shape[head + 1] === Shape.Capital || next === '-' || next === 'of') return undefined;
  const range = groupAt(doc, ending, from, head, head + 1);
  return ARTICLES.has(tokens.word[range.from - 1] ?? '') ? range : undefined;
}

/** The token after what belongs to the head: `associations of Freedonian growers`, `counties and cities`. */
function groupEnd({ word, shape }: Document['tokens'], head: number, to: number): number {
  let end = head + 1;
  if (word[end] === 'and' && end + 1 < to && GROUP_NOUNS.has(word[end + 1]!)) end += 2;
  if (word[end] !== 'of' || word[head] === 'states' || shape[end + 1] !== Shape.Capital) return end;
  let at = end + 1;
  while (at < to && isCapitalized(shape[at])) at++;
  return at < to && GROUP_NOUNS.has(word[at]!) ? at + 1 : at;
}

const COUNTED = wordSet('two three four five six seven eight nine ten eleven twelve several many some');
const ADJECTIVES = wordSet('performing voting housing gaming publishing hunting fishing trading');
const VERBS = wordSet(`
  say says said sue sues sued file files filed win wins won lost loses bring brings brought tell tells told let lets
  sent send give gives gave make makes made hold holds held allow allows require requires help helps keep keeps kept
  put puts protect protects ask asks asking order orders bar bars block blocks force forces give get gets got hear
  hears take takes took find finds found include includes included join joins back backs maintain maintains believe
  believes safeguard safeguards serve serves represent represents cover covers show shows run runs want wants need
  needs
`);

/** Whether the token can stand before a noun in its phrase. */
function belongs({ word, shape, start, end }: Document['tokens'], at: number): boolean {
  const text = word[at]!;
  const joined =
    (word[at + 1] === '-' && start[at + 1] === end[at]) ||
    (at > 0 && word[at - 1] === '-' && start[at] === end[at - 1]);
  if (joined && shape[at] === Shape.Lower) return true;
  if (DETERMINERS.has(text) || FUNCTION_WORDS.has(text) || text === 'plus' || text === 'way') return false;
  if (shape[at] === Shape.Mark) return text === '-' && start[at] === end[at - 1];
  if (shape[at] !== Shape.Lower) return true;
  const glued = at > 0 && word[at - 1] === '-' && start[at] === end[at - 1];
  if (/(?:ed|ing)$/.test(text)) return glued || ADJECTIVES.has(text);
  return !VERBS.has(text) && !/ly$/.test(text);
}
