import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Actor } from './actors.ts';
import { clauseEnd, isAdverb, readChain } from './chain.ts';
import type { Clause } from './clause.ts';
import { type MainVerb, mainVerb } from './gap.ts';
import { Form, type Operator, operatorAt } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { contentStart, readContent, sideTaken } from './saying.ts';

/** Adds the clauses in which an actor rules: its main verb, the verbs joined to it and the participles that follow. */
export function activeClauses(doc: Document, sentence: Sentence, index: number, actor: Actor, found: Clause[]): void {
  const { tokens } = doc;
  if ((index > 1 && isGeneric(tokens, actor)) || isConditional(tokens, actor.from, sentence.from)) return;
  const relative = isRelative(tokens.word[actor.to]) || isRelative(tokens.word[actor.to + 1]);
  const inner = relative ? mainVerb(tokens, actor.to, sentence.to, actor.plural, true) : undefined;
  const outer = actor.oblique ? undefined : mainVerb(tokens, actor.to, sentence.to, actor.plural);
  if (!inner && !outer) participleAlone(doc, sentence, index, actor, found);
  if (inner && !isOneVote(tokens, sentence, actor, inner)) verbClauses(doc, sentence, index, actor, inner, found);
  if (outer && !isOneVote(tokens, sentence, actor, outer)) verbClauses(doc, sentence, index, actor, outer, found);
}

const isRelative = (word: string | undefined): boolean => word === 'who' || word === 'which';

/** `Justice Lane voted to uphold`, `Lane and Marsh sided with the farmers`, `three justices`: votes of some, not the ruling. */
function isOneVote({ word, shape }: Tokens, { from }: Sentence, actor: Actor, { operator }: MainVerb): boolean {
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
const MINORITY = new Set(['one', 'two', 'three', 'four', 'several', 'some']);
const isFew = ({ word }: Tokens, at: number): boolean => MINORITY.has(word[at]!);

/** In the present tense news tells rulings in its headline and lead alone. */
const LEAD = 3;
/** `until the court rules`: still to come. */
const AWAITING = new Set(['until', 'when', 'once', 'before', 'after', 'as', 'while', 'till']);
const SUPPOSING = new Set([
  'if',
  'whether',
  'unless',
  'should',
  'suppose',
  'how',
  'assuming',
  'hopes',
  'hope',
  'hoping',
  'fear',
  'fears',
  'likely',
  'predicted',
  'expects',
  'expect',
  'wants',
]);

/** What stands in a condition or a question is not told as done. */
function isConditional({ word }: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 8; i--) {
    if (word[i] === ',' || word[i] === ';' || word[i] === ':') return false;
    if (SUPPOSING.has(word[i]!)) return true;
  }
  return isExample(word, at, from);
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
const isGeneric = ({ word }: Tokens, { from, to }: Actor): boolean => to - from === 1 && GENERIC.has(word[from]!);
const GENERIC = new Set(['courts', 'judges', 'juries']);

/** `The judge dealt the mayor a blow, striking down the ban`: the participle rules, whatever the main verb says. */
function participleAlone(doc: Document, sentence: Sentence, index: number, actor: Actor, found: Clause[]): void {
  if (actor.oblique || actor.level === 'ruling' || actor.from > sentence.from + 2) return;
  if (actor.plural && (isFew(doc.tokens, actor.from) || isFew(doc.tokens, actor.from + 1))) return;
  const { word } = doc.tokens;
  let at = actor.to;
  while (at < sentence.to && isAdverb(word[at]!)) at++;
  if (!/ed$|^(?:dealt|gave|put|sent|took|made|handed)$/.test(word[at] ?? '') || BLAMED.has(word[at]!)) return;
  const participles = !AGREEING.has(word[at]!);
  joined(doc, sentence, index, actor, { wanted: 0, from: actor.to + 1, participles }, found);
}

/** Verbs after which the ruling itself follows: `agreed with the growers and struck down the levy`. */
const AGREEING = new Set(['agreed', 'disagreed', 'intervened', 'stepped', 'concurred']);
/** Verbs that say what a court did wrong, or that a judge did not go along. */
const BLAMED = new Set(['erred', 'abused', 'violated', 'exceeded', 'overstepped', 'dissented', 'warned']);

function verbClauses(
  doc: Document,
  sentence: Sentence,
  index: number,
  actor: Actor,
  verb: MainVerb,
  found: Clause[],
): void {
  const first = clauseOf(doc, sentence, index, actor, verb);
  if (first) found.push(first);
  if (first || verb.operator.act === 'say')
    joined(doc, sentence, index, actor, { wanted: verb.wanted, from: first?.to ?? verb.operator.next }, found);
}

/** The clause of one verb of the actor, if it states a ruling. */
function clauseOf(doc: Document, sentence: Sentence, index: number, actor: Actor, verb: MainVerb): Clause | undefined {
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
    if (verb.negated || verb.hedge) return undefined;
    const start = contentStart(tokens, operator.next, sentence.to);
    const reading = sideTaken(tokens, operator.next, sentence.to) ?? saying(doc, operator, start, sentence.to);
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

const ANNOUNCED = new Set(['permit', 'grant', 'deny', 'dismiss', 'restrain']);

const NO_RULING_SUBJECT = new Set([
  'favor',
  'disfavor',
  'say',
  'hear',
  'back',
  'sign',
  'sentence',
  'plead',
  'settle',
  'award',
  'convict',
  'acquit',
]);

function saying(doc: Document, operator: Operator, start: number, stop: number): Reading | undefined {
  const { tokens } = doc;
  if (operator.next < stop && tokens.word[operator.next] === ',') return undefined;
  if (start + 3 >= stop) return undefined;
  const word = tokens.word[start]!;
  if (tokens.word[start - 1] === ',') return undefined;
  if (THAT_ONLY.has(operator.lemma) && tokens.word[start - 1] !== 'that') return undefined;
  if (/^(?:["“.,;:]|on|against|in|at|for|with|over|to|of|by|as|during|after|before|unanimously)$/.test(word))
    return undefined;
  const reading = readContent(tokens, start, stop, operator.lemma);
  const plain = operator.lemma === 'declare' && tokens.word[start - 1] !== 'that';
  return plain && reading?.outcome !== 'ruled unlawful' ? undefined : reading;
}

/** Verbs that state a ruling only with a clause after them: not `held a hearing`. */
const THAT_ONLY = new Set(['hold', 'determine', 'judge', 'state', 'decide']);

/** Where the content of a saying ends: at a semicolon, or at a comma before another clause. */
function sayingEnd({ tokens: { word } }: Document, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    if (word[at] === ';') return at;
    if (word[at] === ',' && (word[at + 1] === 'but' || word[at + 1] === 'saying' || word[at + 1] === 'according'))
      return at;
  }
  return word[stop - 1] === '.' ? stop - 1 : stop;
}

const PARTICIPLES = new Set([
  'invalidate',
  'reverse',
  'uphold',
  'order',
  'dismiss',
  'deny',
  'grant',
  'undo',
  'revive',
  'say',
]);
const LAX = new Set([
  'clear',
  'pave',
  'find',
  'hold',
  'say',
  'conclude',
  'determine',
  'strike',
  'ease',
  'state',
  'declare',
  'decide',
  'judge',
]);

/** From where further verbs are looked for, and in which form. */
interface Further {
  readonly wanted: number;
  readonly from: number;
  /** participles alone, no verbs joined by `and` */
  readonly participles?: boolean;
}

/** Adds further verbs of the same actor: `and ordered …`, `but refused to …`, `, striking down …`. */
function joined(
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
