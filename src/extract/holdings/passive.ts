import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import { agent } from './agent.ts';
import { BE, UNDONE } from './being.ts';
import type { Clause } from './clause.ts';
import { type Noun, nounAt } from './nouns.ts';
import { Form, type Operator, operatorAt, VERB } from './operators.ts';
import { PERSONAL, readPassive } from './passive-reading.ts';
import { ALONE, bareParticiple, hasBy, reduced } from './reduced.ts';
import { clauseEnd, isAdverb, standsBefore } from './walk.ts';

/** The clauses in the passive: `was sentenced to`, `the motion was denied`, `the law was struck down by`. */
export function passiveClauses(
  doc: Document,
  sentence: Sentence,
  index: number,
  actors: readonly Actor[],
  headline: boolean,
  clauses: Clause[],
): void {
  const { tokens } = doc;
  if ((sentence.cues & BE) === 0 && !headline && actors.length === 0) return;
  const made = actors.length > 0 && hasBy(tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at++) {
    const cues = tokens.cues[at]!;
    if ((cues & (BE | VERB)) === 0) continue;
    if ((cues & BE) === 0 && !made && !headline && !ALONE.has(tokens.word[at]!)) continue;
    const verb =
      cues & BE
        ? participleAfter(tokens, at, sentence.to)
        : (reduced(tokens, at, sentence, actors) ?? (headline ? bareParticiple(tokens, at, sentence) : undefined));
    if (!verb) continue;
    const clause = passiveAt(doc, sentence, index, actors, at, verb);
    if (!clause) continue;
    clauses.push(clause);
    at = Math.max(at, verb.next - 1);
  }
}

function participleAfter(tokens: Tokens, be: number, stop: number): Operator | undefined {
  let at = be + 1;
  while (at < stop && isAdverb(tokens.word[at]!)) {
    if (tokens.word[at] === 'not' || tokens.word[at] === 'never') return undefined;
    at++;
  }
  return operatorAt(tokens, at, stop, Form.Participle);
}

function passiveAt(
  doc: Document,
  sentence: Sentence,
  index: number,
  actors: readonly Actor[],
  be: number,
  operator: Operator,
): Clause | undefined {
  const { tokens } = doc;
  if (isUndone(tokens, be, sentence.from) || isSupposed(tokens, be, sentence.from)) return undefined;
  const named = agent(tokens, actors, operator, sentence.to);
  if (tokens.word[operator.next] === 'by' && !PERSONAL.has(operator.act) && !named) return undefined;
  const by = named ?? (operator.act === 'divide' ? actors.find(({ to }) => to === be) : undefined);
  const subject = subjectNoun(tokens, be, sentence.from);
  const reading = readPassive(tokens, operator, subject, by, sentence.to);
  if (!reading) return undefined;
  const start = subjectStart(tokens, be, sentence.from);
  const object =
    start < be && !/^(?:who|which|that|had|has|have|was|were)$/.test(tokens.word[start]!)
      ? { object: { from: start, to: objectEnd(tokens, start, be) } }
      : {};
  return {
    from: start,
    to: clauseEnd(tokens, named?.to ?? operator.next, sentence.to),
    sentence: index,
    rule: 'holding/passive',
    reading,
    at: operator.at,
    ...(by ? { actor: by } : {}),
    ...(tokens.word[be - 1] === 'had' || tokens.word[be] === 'been' ? { perfect: tokens.word[be - 1] === 'had' } : {}),
    ...object,
  };
}

/** `if the limits were struck down`: nothing has been. */
const isSupposed = ({ word }: Tokens, be: number, from: number): boolean => standsBefore(word, be, from, 9, CONDITIONS);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until']);

function isUndone({ word }: Tokens, be: number, from: number): boolean {
  for (let at = be - 1; at >= from && at >= be - 3; at--) {
    if (UNDONE.has(word[at]!)) return true;
    if (!isAdverb(word[at]!) && word[at] !== 'have' && word[at] !== 'been' && word[at] !== 'has' && word[at] !== 'had')
      return false;
  }
  return false;
}

/** Subjects that name nothing of courts. */
const PRONOUN = wordSet('he she they we i you who');

/** The noun of courts that is the subject of the passive, nearest before it. */
function subjectNoun(tokens: Tokens, be: number, from: number): Noun | undefined {
  if (PRONOUN.has(tokens.word[be - 1] ?? '')) return undefined;
  for (let at = be - 1; at >= from && at >= be - 10; at--) {
    const word = tokens.word[at]!;
    if (word === ',' || word === ';' || word === 'that' || word === 'which' || word === 'who') {
      if (word === ',' || word === ';') return undefined;
      continue;
    }
    const noun = nounAt(tokens, at, be);
    if (noun && (noun.next === be || !nounAt(tokens, noun.next, be))) return noun;
  }
  return undefined;
}

function subjectStart(tokens: Tokens, be: number, from: number): number {
  for (let at = be - 1; at >= from; at--) {
    const word = tokens.word[at]!;
    if (tokens.shape[at] === Shape.Mark && /[,;:—–"“”(]/.test(word)) return at + 1;
    if (CONJUNCTIONS.has(word)) return at + 1;
  }
  return from;
}

/** The subject without the auxiliary and the adverbs at its end. */
function objectEnd({ word }: Tokens, start: number, be: number): number {
  let end = be;
  while (end > start + 1 && (isAdverb(word[end - 1]!) || /^(?:has|have|had|was|were)$/.test(word[end - 1]!))) end--;
  return end;
}

const CONJUNCTIONS = wordSet('and but after that because while when since before said');
