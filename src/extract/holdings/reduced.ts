import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import { BE, BEING, UNDONE } from './being.ts';
import { nounAt } from './nouns.ts';
import { Form, formsOf, type Operator, operatorAt } from './operators.ts';

/** Participles that may stand without an auxiliary or an agent: `repeatedly denied bail`, `and sentenced to`. */
export const ALONE = wordSet('denied sentenced resentenced jailed confined rejected refused declined');

/** Whether the sentence has a `by`. */
export function hasBy({ word }: Tokens, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (word[at] === 'by') return true;
  return false;
}

const NOT_REDUCED = new Set([...BEING, 'being', 'be', 'is', 'are']);

/** `the order affirmed by the 4th Circuit`, `repeatedly denied bail`: a participle without its auxiliary. */
export function reduced(
  tokens: Tokens,
  at: number,
  { from, to }: Sentence,
  actors: readonly Actor[],
): Operator | undefined {
  if (at === from || !(formsOf(tokens.word[at]!) & Form.Participle) || NOT_REDUCED.has(tokens.word[at - 1]!))
    return undefined;
  const operator = operatorAt(tokens, at, to, Form.Participle);
  if (!operator || operator.act === 'say' || operator.lemma === 'back') return undefined;
  if (
    operator.act === 'deny' &&
    nounAt(tokens, operator.next, to)?.kind === 'bail' &&
    /^(?:and|repeatedly|been|twice|again|,)$/.test(tokens.word[at - 1]!)
  )
    return operator;
  // `a wiretap authorized by a judge`: what kind of thing it is
  if (operator.act === 'permit' && /^an?$/.test(tokens.word[operator.next + 1] ?? '')) return undefined;
  if (operator.act === 'sentence' && isSecond(tokens, at, from)) return operator;
  if (tokens.word[operator.next] === 'by' && actors.some((actor) => actor.from === operator.next + 1)) return operator;
  return undefined;
}

/** `was convicted of fraud and sentenced to`: the auxiliary stands before the first verb. */
function isSecond({ word, cues }: Tokens, at: number, from: number): boolean {
  const joint = word[at - 1] === 'then' || word[at - 1] === 'later' ? at - 2 : at - 1;
  if (word[joint] !== 'and' || word[at + 1] !== 'to') return false;
  for (let i = joint - 1; i >= from && i > joint - 30; i--) {
    if (word[i] === ';' || word[i] === 'could' || word[i] === 'if') return false;
    if (cues[i]! & BE) return !isAhead(word, i);
  }
  return false;
}

const isAhead = (word: readonly string[], be: number): boolean =>
  UNDONE.has(word[be - 1] ?? '') || UNDONE.has(word[be - 2] ?? '');

/** A participle alone after the subject, as headlines have it: `Mayor convicted of fraud`. */
export function bareParticiple(tokens: Tokens, at: number, { from, to }: Sentence): Operator | undefined {
  if (at === from || at > from + 14 || !(formsOf(tokens.word[at]!) & Form.Participle)) return undefined;
  if (NOT_REDUCED.has(tokens.word[at - 1]!)) return undefined;
  const operator = operatorAt(tokens, at, to, Form.Participle);
  return operator && (operator.act === 'convict' || operator.act === 'acquit' || operator.act === 'sentence')
    ? operator
    : undefined;
}
