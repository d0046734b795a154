import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import { readChain } from './chain.ts';
import type { Clause } from './clause.ts';
import type { MainVerb } from './gap.ts';
import { Form, type Operator } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { readContent } from './saying.ts';
import { contentStart, sideTaken } from './sides.ts';
import { clauseEnd } from './walk.ts';

/** In the present tense news tells rulings in its headline and lead alone. */
const LEAD = 3;

/** `until the court rules`: still to come. */
const AWAITING = wordSet('until when once before after as while till');

/** The clause of one verb of the actor, if it states a ruling. */
export function clauseOf(
  doc: Document,
  sentence: Sentence,
  index: number,
  actor: Actor,
  verb: MainVerb,
): Clause | undefined {
  const { tokens } = doc;
  const { operator } = verb;
  if (actor.level === 'ruling' && (NO_RULING_SUBJECT.has(operator.act) || operator.lemma === 'ban')) return undefined;
  const common = {
    from: Math.min(actor.from, operator.at),
    sentence: index,
    actor,
    at: operator.at,
    ...(verb.hedge ? { hedge: verb.hedge } : {}),
    ...(verb.vote ? { vote: verb.vote } : {}),
    ...(verb.perfect || actor.words !== undefined || isEarlier(tokens, actor, operator) ? { perfect: true } : {}),
  };
  if (operator.act === 'say') {
    if (operator.form === Form.Present && index > LEAD) return undefined;
    if (verb.negated || verb.hedge || tokens.word[operator.next] === 'out') return undefined;
    const start = contentStart(tokens, operator.next, sentence.to);
    const reading = sideTaken(tokens, operator.next, sentence.to) ?? saying(doc, operator, actor, start, sentence.to);
    if (!reading) return undefined;
    return {
      ...common,
      rule: 'holding/ruled',
      reading,
      to: sayingEnd(doc, start, sentence.to),
      object: { from: start, to: clauseEnd(tokens, start, sentence.to) },
    };
  }
  if (operator.form === Form.Present && index > LEAD && !tellsRuling(actor, operator)) return undefined;
  if (operator.form === Form.Present && AWAITING.has(tokens.word[actor.from - 1] ?? '')) return undefined;
  const chain = readChain(tokens, operator, sentence.to);
  const reading = readOutcome(tokens, chain, actor.level, verb.negated);
  if (!reading || (verb.hedge && !announced(operator, actor, index))) return undefined;
  return {
    ...common,
    rule: 'holding/clause',
    reading,
    to: chain.end,
    ...(chain.object ? { object: chain.object } : {}),
  };
}

/** `had previously blocked`, `earlier this year`: told as past. */
function isEarlier({ word }: Tokens, { to }: Actor, { at, next }: Operator): boolean {
  for (let i = to; i < at; i++)
    if (word[i] === 'previously' || word[i] === 'earlier' || word[i] === 'once') return true;
  return word[next] === 'earlier';
}

/** `will hear`, `will allow`: announced as decided by the court itself, where its headline or lead says so. */
const announced = (operator: Operator, actor: Actor, index: number): boolean =>
  operator.act === 'hear' || (index === 0 && actor.level !== 'ruling' && ANNOUNCED.has(operator.act));

/** `the ruling rejects the argument`: a present tense that tells what was decided, wherever it stands. What a ruling lets happen is often its effect. */
const tellsRuling = ({ level }: Actor, { act }: Operator): boolean => level === 'ruling' && act !== 'permit';

const ANNOUNCED = wordSet('permit grant deny dismiss restrain');

const NO_RULING_SUBJECT = wordSet('favor disfavor say hear back sign sentence plead settle award convict acquit');

function saying(doc: Document, operator: Operator, { level }: Actor, start: number, stop: number): Reading | undefined {
  const { tokens } = doc;
  const that = tokens.word[start - 1] === 'that';
  if (operator.next < stop && tokens.word[operator.next] === ',' && !that) return undefined;
  if (start + 3 >= stop) return undefined;
  const word = tokens.word[start]!;
  if (tokens.word[start - 1] === ',') return undefined;
  if (THAT_ONLY.has(operator.lemma) && !that) return undefined;
  if (
    that
      ? /^[.,;:]$/.test(word)
      : /^(?:["“.,;:]|on|against|in|at|for|with|over|to|of|by|as|during|after|before|unanimously)$/.test(word)
  )
    return undefined;
  const reading = readContent(tokens, start, stop, operator.lemma);
  const plain = operator.lemma === 'declare' && !that;
  if (reading?.outcome === 'held' && FINDINGS.has(operator.lemma) && (level === 'judge' || !that)) return undefined;
  return plain && reading?.outcome !== 'ruled unlawful' ? undefined : reading;
}

/** Verbs that state a ruling only with a clause after them: not `held a hearing`. */
const THAT_ONLY = wordSet('decide determine hold judge state');

/** What a court concludes is its ruling; a judge concludes much on the way to one. */
const FINDINGS = new Set(['conclude', 'decide', 'declare', 'determine']);

/** Where the content of a saying ends: at a semicolon, or at a comma before another clause. */
function sayingEnd({ tokens: { word } }: Document, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    if (word[at] === ';') return at;
    if (word[at] === ',' && (word[at + 1] === 'but' || word[at + 1] === 'saying' || word[at + 1] === 'according'))
      return at;
  }
  return word[stop - 1] === '.' ? stop - 1 : stop;
}
