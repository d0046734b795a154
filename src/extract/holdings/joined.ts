import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import type { Clause } from './clause.ts';
import { Form, type Operator, operatorAt } from './operators.ts';
import { clauseOf } from './verb-clause.ts';
import { isAdverb } from './walk.ts';

const PARTICIPLES = wordSet('invalidate reverse uphold order dismiss deny grant undo revive say');

const LAX = wordSet(`
  clear pave find hold say conclude determine strike ease state declare decide judge
`);

/** From where further verbs are looked for, and in which form. */
interface Further {
  readonly wanted: number;
  readonly from: number;
  /** participles alone, no verbs joined by `and` */
  readonly participles?: boolean;
}

/** Adds further verbs of the same actor: `and ordered …`, `but refused to …`, `, striking down …`. */
export function joined(
  doc: Document,
  sentence: Sentence,
  index: number,
  actor: Actor,
  { wanted, from, participles }: Further,
  found: Clause[],
): void {
  const { tokens } = doc;
  for (let at = from; at < sentence.to; at++) {
    const word = tokens.word[at]!;
    if (word === ';' || word === ':') return;
    const opens = word === ',' || (word === 'by' && participles === true);
    const rule = opens ? 'holding/participle' : 'holding/joined';
    const operator = opens
      ? participleAt(tokens, at + 1, sentence.to, word === 'by')
      : word === 'and' || word === 'but'
        ? operatorAt(tokens, verbAfter(tokens, at + 1, sentence.to, actor), sentence.to, wanted || Form.Past)
        : undefined;
    const clause = operator && clauseOf(doc, sentence, index, actor, { operator, wanted });
    if (!clause) continue;
    if (!participles || rule === 'holding/participle') found.push({ ...clause, from: operator.at, rule });
    at = clause.to - 1;
  }
}

/** The participle of a verb that rules. */
function participleAt(tokens: Tokens, at: number, stop: number, means: boolean): Operator | undefined {
  const operator = operatorAt(tokens, at, stop, Form.Gerund);
  const rules = operator && (PARTICIPLES.has(operator.act) || (means && operator.act === 'restrain'));
  return rules && !(LAX.has(operator.lemma) && operator.lemma !== 'strike') ? operator : undefined;
}

/** The token at which the verb after `and` stands: after adverbs, auxiliaries and the pronoun of the same actor. */
function verbAfter({ word }: Tokens, from: number, stop: number, actor: Actor): number {
  let at = from;
  if (at < stop && standsFor(word[at]!, actor)) at++;
  while (at < stop && (isAdverb(word[at]!) || word[at] === 'has' || word[at] === 'instead')) at++;
  return at;
}

/** `but they also ruled`: the pronoun of the same actor. */
const standsFor = (word: string, { level, plural }: Actor): boolean =>
  plural ? word === 'they' : level === 'judge' ? word === 'he' || word === 'she' : word === 'it';
