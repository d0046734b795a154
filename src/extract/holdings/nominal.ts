import { MODALS } from '../../lexicon/grammar.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { DECISIONS, HEAD, NAMING, REFUSALS } from './actor-words.ts';
import { type Actor, courtBefore } from './actors.ts';
import { readChain } from './chain.ts';
import type { Clause } from './clause.ts';
import { isConditional } from './conditions.ts';
import { DAYS } from './gap-words.ts';
import { nounAt } from './nouns.ts';
import { Form, formsOf, type Operator, operatorAt } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { readContent } from './saying.ts';
import { sideTaken } from './sides.ts';
import { isSupposed, isWanted } from './supposed.ts';
import type { Act } from './verbs.ts';
import { clauseEnd, skipAdverbs } from './walk.ts';

/** Nouns for rulings that take a side: `a court ruling against the firm`. */
const SIDES = wordSet('ruling rulings decision decisions judgment');
const QUALIFIERS = wordSet(`
  landmark recent earlier previous prior historic unanimous separate narrow split divided initial original
  controversial similar latest temporary preliminary nationwide sweeping emergency written unsigned brief landmark
  major key restraining later final new court own majority -
`);
const AUXILIARY = wordSet('had has have was were been temporarily effectively largely');

/** The rulings that a noun tells: `a lower court ruling that struck down the law`, `the court's decision to uphold`. */
export function nominalClauses(
  doc: Document,
  sentence: Sentence,
  index: number,
  actors: readonly Actor[],
  clauses: Clause[],
): void {
  const { tokens } = doc;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & HEAD) === 0) continue;
    const word = tokens.word[at]!;
    const plain = NAMING.has(word);
    if (!plain && !DECISIONS.has(word) && !REFUSALS.has(word)) continue;
    const clause = nominalAt(doc, sentence, index, actors, at, plain);
    if (clause) clauses.push(clause);
  }
}

function nominalAt(
  doc: Document,
  sentence: Sentence,
  index: number,
  actors: readonly Actor[],
  noun: number,
  plain: boolean,
): Clause | undefined {
  const { tokens } = doc;
  const owner = ownerOf(doc, sentence, actors, noun);
  const by = owner ? undefined : makerOf(tokens, actors, noun);
  const actor = owner ?? by;
  if (owner === null || (!actor && !plain && !isKnown(tokens, noun, sentence) && !isBareOrder(tokens, noun, sentence)))
    return undefined;
  const next = by ? afterMaker(tokens, by, sentence.to) : afterDay(tokens, noun + 1, sentence.to);
  const refused = tokens.word[next] === 'not' && tokens.word[next + 1] === 'to';
  const operator = governed(tokens, refused ? next + 1 : next, sentence.to, noun, refused);
  const from = owner?.from ?? noun;
  const landmark = !actor && isKnown(tokens, noun, sentence);
  if (
    isSupposed(tokens, noun, sentence) ||
    (!actor && isWanted(tokens, from, sentence.from)) ||
    (/^an?$/.test(tokens.word[from]!) && isConditional(tokens, from, sentence.from))
  )
    return undefined;
  const common = {
    from,
    sentence: index,
    rule: 'holding/noun',
    perfect: true,
    ...(actor ? { actor } : {}),
    ...(landmark ? { landmark } : {}),
  };
  if (operator) {
    const chain = readChain(tokens, operator, sentence.to);
    const negated = refused || REFUSALS.has(tokens.word[noun]!) || saysNot(tokens, next, operator.at);
    const reading = readOutcome(tokens, chain, actor?.level ?? 'court', negated);
    return (
      reading && {
        ...common,
        reading,
        at: operator.at,
        to: chain.end,
        ...(chain.object ? { object: chain.object } : {}),
      }
    );
  }
  const side = owner && owner.level !== 'ruling' ? sideOf(tokens, noun, sentence) : undefined;
  if (side) {
    const to = clauseEnd(tokens, next, sentence.to);
    return { ...common, reading: side, at: noun, to, object: { from: next, to } };
  }
  if (tokens.word[next] !== 'that' || tokens.word[noun] === 'order' || tokens.word[noun] === 'injunction')
    return undefined;
  if (MODALS.has(tokens.word[next + 1] ?? '')) return undefined;
  const reading = readContent(tokens, next + 1, sentence.to, 'rule');
  const end = clauseEnd(tokens, next + 1, sentence.to);
  return reading && !reading.weak && end > next + 1
    ? { ...common, reading, at: noun, to: end, object: { from: next + 1, to: end } }
    : undefined;
}

/** Whom a ruling is for or against; a law that it is against is ruled unlawful. */
function sideOf(tokens: Tokens, noun: number, { from, to }: Sentence): Reading | undefined {
  if (!SIDES.has(tokens.word[noun]!) || isSupposed(tokens, noun, { from, to }, 'will')) return undefined;
  const reading = sideTaken(tokens, noun + 1, to);
  if (reading?.outcome !== 'denied') return reading;
  for (let at = noun + 2; at < to && at < noun + 2 + POLICY; at++) {
    const found = nounAt(tokens, at, to);
    if (found?.kind === 'policy')
      return { outcome: 'ruled unlawful', weak: true, ...(found.instrument ? { instrument: found.instrument } : {}) };
  }
  return reading;
}
const POLICY = 6;

/** The court or judge before the noun; nothing where there is none; null where it belongs to somebody else. */
function ownerOf(doc: Document, sentence: Sentence, actors: readonly Actor[], noun: number): Actor | undefined | null {
  const { tokens } = doc;
  let at = noun - 1;
  while (
    at >= sentence.from &&
    (QUALIFIERS.has(tokens.word[at]!) || tokens.shape[at] === Shape.Number) &&
    tokens.word[at] !== 'court'
  )
    at--;
  if (at < sentence.from) return undefined;
  const word = tokens.word[at]!;
  if (word === 'executive' || word === 'presidential' || word === 'travel') return null;
  if (word === "'s" || word === "'")
    return (
      actors.find(({ to }) => to === at) ??
      (at > sentence.from && tokens.word[at - 1]!.endsWith('day') ? undefined : null)
    );
  if (word === 'his' || word === 'her' || word === 'its' || word === 'their')
    return tokens.word[noun] === 'ruling' ? undefined : null;
  return courtBefore(tokens, at, sentence.from);
}

/** `a ruling by Judge Lane`: the actor after the noun. */
const makerOf = (tokens: Tokens, actors: readonly Actor[], noun: number): Actor | undefined =>
  actors.find(({ from }) => from === noun + 2 && (tokens.word[noun + 1] === 'by' || tokens.word[noun + 1] === 'from'));

/** `decision in 2013 striking down`: the token after a day, month or year that a verb or `that` follows. */
function afterDay({ word, shape }: Tokens, from: number, stop: number): number {
  let at = from;
  while (at < stop && at < from + DAY && (DAYS.has(word[at]!) || DATED.test(word[at]!) || shape[at] === Shape.Number))
    at++;
  const opens =
    word[from] !== ',' &&
    at < stop &&
    (word[at] === 'that' || word[at] === 'which' || formsOf(word[at]!) & Form.Gerund);
  return opens ? at : from;
}
const DATED = /^(?:in|on|,)$/;
const DAY = 5;

function afterMaker({ word }: Tokens, { to }: Actor, stop: number): number {
  for (let at = to; at < stop && at < to + 8; at++)
    if (word[at] === 'that' || word[at] === 'which' || formsOf(word[at]!) & Form.Gerund) return at;
  return to;
}

/** `a landmark 2015 opinion`: known by its year. */
function isKnown(tokens: Tokens, noun: number, { from }: Sentence): boolean {
  for (let at = noun - 1; at >= from && at >= noun - 3; at--)
    if (
      tokens.word[at] === 'landmark' ||
      (tokens.shape[at] === Shape.Number && /^(?:18|19|20)\d\d$/.test(tokens.word[at]!))
    )
      return true;
  return false;
}

/** `an order blocking the rule`: no owner, but nothing that courts alone do not give. */
function isBareOrder(tokens: Tokens, noun: number, { from }: Sentence): boolean {
  const word = tokens.word[noun]!;
  if (word !== 'order' && word !== 'orders') return false;
  const before = noun > from ? tokens.word[noun - 1]! : '';
  return (
    !/^(?:executive|presidential|trump|obama|the|this|that|his)$/.test(before) &&
    (formsOf(tokens.word[noun + 1] ?? '') & Form.Gerund) !== 0
  );
}

/** `the decision to not hear the case`. */
function saysNot({ word }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (word[at] === 'not') return true;
  return false;
}

/** The verb that the noun governs. */
function governed(tokens: Tokens, at: number, stop: number, noun: number, refused: boolean): Operator | undefined {
  const word = tokens.word[at] ?? '';
  const operator = verbAfter(tokens, at, stop, word, noun);
  if (!operator || NO_DECISION.has(operator.act) || isOfItself(tokens, operator)) return undefined;
  if (operator.act === 'order' && !mayOrder(tokens.word, noun, word)) return undefined;
  return operator.act !== 'hear' || refused || REFUSALS.has(tokens.word[noun]!) ? operator : undefined;
}

/** `a ruling requiring the firm to pay`, `a court order directing it to wait`: not `the decision to require a fee`, `the mayor's order`. */
const mayOrder = (word: readonly string[], noun: number, next: string): boolean =>
  /^orders?$/.test(word[noun]!)
    ? /^(?:court|judge)s?$/.test(word[noun - 1] ?? '') && next !== 'to'
    : next !== 'to' || NAMING.has(word[noun]!);

/** `asked who made the ruling to reverse it`. */
const isOfItself = ({ word }: Tokens, { next }: Operator): boolean =>
  word[next] === 'it' && word[next + 1] !== 'to' && word[next + 1] !== 'from';

/** Acts that no decision is about. */
const NO_DECISION: ReadonlySet<Act> = new Set(['say', 'settle', 'plead', 'expire']);

function verbAfter(tokens: Tokens, at: number, stop: number, word: string, noun: number): Operator | undefined {
  if (word === 'to')
    return tokens.word[noun] === 'order'
      ? undefined
      : operatorAt(tokens, skipAdverbs(tokens, at + 1, stop), stop, Form.Base);
  if (formsOf(word) & Form.Gerund) return operatorAt(tokens, at, stop, Form.Gerund);
  if (word !== 'that' && word !== 'which') return undefined;
  let next = at + 1;
  while (next < stop && AUXILIARY.has(tokens.word[next]!)) next++;
  return operatorAt(tokens, next, stop, Form.Past | Form.Present | (tokens.word[noun]!.endsWith('s') ? Form.Base : 0));
}
