import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import type { MainVerb } from './gap.ts';
import { standsBefore } from './walk.ts';

/** `Justice Lane voted to uphold`, `Lane and Marsh sided with the farmers`, `three justices`: votes of some, not the ruling. */
export function isOneVote({ word, shape }: Tokens, { from }: Sentence, actor: Actor, { operator }: MainVerb): boolean {
  for (let at = actor.to; at < operator.at; at++)
    if (word[at] === 'voted' || word[at] === 'votes') return actor.level === 'judge' && !actor.plural;
  if (operator.lemma !== 'side' && operator.lemma !== 'rule') return false;
  if (actor.level === 'supreme' && actor.plural) return MINORITY.has(word[actor.from]!);
  const listed = word[actor.from - 1] === 'and' && actor.from - 2 >= from && shape[actor.from - 2] === Shape.Capital;
  return (operator.lemma === 'side' || isTwoJustices(word, actor.from)) && actor.level === 'judge' && listed;
}

/** `Justices Lane and Marsh`. */
const isTwoJustices = (word: readonly string[], at: number): boolean =>
  word.slice(Math.max(0, at - 6), at).some((one) => one === 'justices');

const MINORITY = wordSet('one two three four several some');

/** `three justices`: fewer than decide. */
export const isFew = ({ word }: Tokens, at: number): boolean => MINORITY.has(word[at]!);

const SUPPOSING = wordSet(`
  if whether unless should suppose how assuming hopes hope hoping fear fears likely predicted expects expect wants
`);

/** What stands in a condition or a question is not told as done. */
export function isConditional({ word }: Tokens, at: number, from: number): boolean {
  return standsBefore(word, at, from, 8, SUPPOSING) || isExample(word, at, from);
}

/** `cases in which a court struck down a law`, `not a case where the court erred`: no ruling in particular. */
function isExample(word: readonly string[], at: number, from: number): boolean {
  if (word[at - 1] === 'which' && word[at - 2] === 'in')
    return word[at] === 'a' && word[at - 3] !== undefined && word[at - 3]!.endsWith('s');
  if (word[at - 1] !== 'where') return false;
  for (let i = at - 2; i >= from && i > at - 6; i--) if (word[i] === 'not') return true;
  return false;
}

/** `courts have held`: nobody in particular. */
export const isGeneric = ({ word }: Tokens, { from, to }: Actor): boolean =>
  to - from === 1 && GENERIC.has(word[from]!);

const GENERIC = new Set(['courts', 'judges', 'juries']);
