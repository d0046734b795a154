import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import type { Actor } from './actors.ts';
import { clauseEnd, isAdverb } from './chain.ts';
import type { Clause } from './clause.ts';
import { type Noun, nounAt } from './nouns.ts';
import { Form, formsOf, type Operator, operatorAt, VERB } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Act } from './verbs.ts';

const BEING = ['was', 'were', 'been', 'got', 'gets', 'remain', 'remains', 'remained'];
const BE = cueClass(BEING);
const UNDONE = new Set([
  'could',
  'may',
  'might',
  'would',
  'should',
  'can',
  'must',
  'if',
  'unless',
  'will',
  'to',
  'cannot',
  'not',
  'never',
  "haven't",
  "hasn't",
]);
/** Acts that only courts and juries do to people. */
const PERSONAL: ReadonlySet<Act> = new Set(['divide', 'convict', 'acquit', 'sentence', 'liable', 'contempt']);
/** Acts that are rulings if their subject is a thing of courts. */
const LEGAL: ReadonlySet<Act> = new Set([
  'restrain',
  'invalidate',
  'permit',
  'uphold',
  'revive',
  'undo',
  'narrow',
  'continue',
  'grant',
  'deny',
  'reverse',
  'remand',
  'dismiss',
  'reduce',
  'certify',
  'order',
  'fine',
  'sanction',
  'disqualify',
  'award',
  'indict',
]);

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
  for (let at = sentence.from; at < sentence.to; at++) {
    const cues = tokens.cues[at]!;
    if ((cues & (BE | VERB)) === 0) continue;
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

const NOT_REDUCED = new Set([...BEING, 'being', 'be', 'is', 'are']);

/** `the order affirmed by the 4th Circuit`, `repeatedly denied bail`: a participle without its auxiliary. */
function reduced(tokens: Tokens, at: number, { from, to }: Sentence, actors: readonly Actor[]): Operator | undefined {
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
function bareParticiple(tokens: Tokens, at: number, { from, to }: Sentence): Operator | undefined {
  if (at === from || at > from + 14 || !(formsOf(tokens.word[at]!) & Form.Participle) || tokens.cues[at - 1]! & BE)
    return undefined;
  const operator = operatorAt(tokens, at, to, Form.Participle);
  return operator && (operator.act === 'convict' || operator.act === 'acquit' || operator.act === 'sentence')
    ? operator
    : undefined;
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
function isSupposed({ word }: Tokens, be: number, from: number): boolean {
  for (let at = be - 1; at >= from && at >= be - 9; at--) {
    if (word[at] === ',' || word[at] === ';') return false;
    if (word[at] === 'if' || word[at] === 'unless' || word[at] === 'whether' || word[at] === 'until') return true;
  }
  return false;
}

function isUndone({ word }: Tokens, be: number, from: number): boolean {
  for (let at = be - 1; at >= from && at >= be - 3; at--) {
    if (UNDONE.has(word[at]!)) return true;
    if (!isAdverb(word[at]!) && word[at] !== 'have' && word[at] !== 'been' && word[at] !== 'has' && word[at] !== 'had')
      return false;
  }
  return false;
}

/** The actor after the first `by`, in the clause of the verb. */
function agent(tokens: Tokens, actors: readonly Actor[], operator: Operator, stop: number): Actor | undefined {
  const { word } = tokens;
  for (let at = operator.at + 1; at < stop && at < operator.at + 40; at++) {
    if (DASH.has(word[at]!)) at = afterAside(word, at, stop);
    if (ENDING.has(word[at]!) || (word[at] === 'and' && AGAIN.has(word[at + 1] ?? ''))) return undefined;
    if (word[at] === 'by' && !(formsOf(word[at + 1] ?? '') & Form.Gerund)) return makerAt(tokens, actors, at + 1);
  }
  return undefined;
}
/** Auxiliaries after `and` that open another passive. */
const AGAIN = new Set(['was', 'were', 'is', 'are', 'has', 'had', 'have']);
const DASH = new Set(['–', '—', '--']);
const ENDING = new Set([',', ';', ':', '.', 'who', 'which', 'but', 'because', 'after', 'while']);

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

/** Subjects that name nothing of courts. */
const PRONOUN = /^(?:he|she|they|we|i|you|who)$/;

/** The noun of courts that is the subject of the passive, nearest before it. */
function subjectNoun(tokens: Tokens, be: number, from: number): Noun | undefined {
  if (PRONOUN.test(tokens.word[be - 1] ?? '')) return undefined;
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

const CONJUNCTIONS = new Set(['and', 'but', 'after', 'that', 'because', 'while', 'when', 'since', 'before', 'said']);

function readPassive(
  tokens: Tokens,
  operator: Operator,
  subject: Noun | undefined,
  by: Actor | undefined,
  stop: number,
): Reading | undefined {
  const chainEnd = clauseEnd(tokens, operator.next, stop);
  const level = by?.level ?? 'none';
  const nouns = subject ? [subject] : [];
  const chain = {
    operators: [operator],
    nouns,
    affirmative: false,
    end: chainEnd,
    object: { from: operator.at, to: operator.next },
  };
  if (operator.lemma === 'clear' && operator.tail !== undefined && operator.tail !== operator.at + 1) return undefined;
  if (PERSONAL.has(operator.act)) return readOutcome(tokens, { ...chain, nouns: [] }, level);
  if (!LEGAL.has(operator.act)) return undefined;
  if (operator.act === 'order') {
    if (!by && operator.lemma !== 'order') return undefined;
    if (!by && tokens.word[operator.next] !== 'to') return undefined;
    return tokens.word[operator.next] === 'to' && (by || /^(?:pay|stand)$/.test(tokens.word[operator.next + 1] ?? ''))
      ? { outcome: 'ordered', instrument: 'order' }
      : undefined;
  }
  const inner = { ...chain, nouns: [...nouns, ...objectNoun(tokens, operator.next, chainEnd)] };
  if (operator.act === 'deny' || operator.act === 'grant') {
    const given = objectNoun(tokens, operator.next, chainEnd)[0];
    if (given && (given.kind === 'bail' || given.kind === 'relief'))
      return readOutcome(tokens, { ...chain, nouns: [given] }, level);
  }
  if (operator.act === 'fine' || operator.act === 'sanction')
    return by || operator.act === 'fine' ? readOutcome(tokens, inner, level) : undefined;
  if (!by && (!subject || subject.kind === 'policy' || subject.kind === 'argument' || subject.kind === 'settlement')) {
    if (
      subject?.kind === 'policy' &&
      (operator.act === 'invalidate' || operator.act === 'uphold') &&
      STRONG.has(tokens.word[operator.at]!)
    )
      return readOutcome(tokens, chain, level);
    return undefined;
  }
  if (!by && subject?.kind === 'request' && (!subject.instrument || subject.instrument === 'application'))
    return undefined;
  if ((!by && WEAK.has(operator.lemma)) || (!subject && operator.act === 'deny')) return undefined;
  return readOutcome(tokens, chain, level);
}

const STRONG = new Set(['struck', 'invalidated', 'upheld', 'overturned']);
const WEAK = new Set([
  'keep',
  'leave',
  'let',
  'back',
  'set',
  'end',
  'limit',
  'extend',
  'approve',
  'allow',
  'remove',
  'cut',
  'reduce',
  'stop',
  'expand',
  'accept',
  'maintain',
  'review',
  'suspend',
  'delay',
  'postpone',
]);

function objectNoun(tokens: Tokens, from: number, stop: number): Noun[] {
  for (let at = from; at < stop && at < from + 5; at++) {
    const noun = nounAt(tokens, at, stop);
    if (noun) return [noun];
  }
  return [];
}
