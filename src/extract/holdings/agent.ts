import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import { Form, formsOf, type Operator } from './operators.ts';

/** The actor after the first `by`, in the clause of the verb. */
export function agent(tokens: Tokens, actors: readonly Actor[], operator: Operator, stop: number): Actor | undefined {
  const { word } = tokens;
  for (let at = operator.at + 1; at < stop && at < operator.at + 40; at++) {
    if (DASH.has(word[at]!)) at = afterAside(word, at, stop);
    if (ENDING.has(word[at]!) || (word[at] === 'and' && AGAIN.has(word[at + 1] ?? ''))) return undefined;
    if (word[at] === 'by' && !(formsOf(word[at + 1] ?? '') & Form.Gerund)) return makerAt(tokens, actors, at + 1);
  }
  return undefined;
}

/** Auxiliaries after `and` that open another passive. */
const AGAIN = wordSet('was were is are has had have');

const DASH = new Set(['–', '—', '--']);

const ENDING = wordSet(', ; : . who which but because after while');

function afterAside(word: readonly string[], at: number, stop: number): number {
  for (let close = at + 1; close < stop && close < at + 8; close++) if (DASH.has(word[close]!)) return close + 1;
  return at;
}

/** The actor right after `by`, or after its owner: `by the country's Supreme Court`. */
const makerAt = ({ word, shape }: Tokens, actors: readonly Actor[], from: number): Actor | undefined => {
  const actor = actors.find((one) => one.to > from);
  if (!actor || actor.from > from + 4 || word[actor.to] === "'s") return undefined;
  for (let at = from; at < actor.from; at++)
    if (shape[at] === Shape.Mark && word[at] !== '-' && word[at] !== "'s") return undefined;
  return actor.from <= from || word[actor.from - 1] === "'s" ? actor : undefined;
};
