import { RELATIVES } from '../../lexicon/grammar.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Noun, nounAt } from './nouns.ts';
import { Form, formsOf, type Operator, operatorAt } from './operators.ts';
import { UNDOING } from './verbs.ts';
import { clauseEnd, skipAdverbs } from './walk.ts';

/** The operators and nouns that a ruling's verb governs, in order, up to the thing challenged. */
export interface Chain {
  readonly operators: readonly Operator[];
  readonly nouns: readonly Noun[];
  /** whether an order demands what undoes the thing challenged: `to reinstate the workers` */
  readonly affirmative: boolean;
  /** tokens of the thing governed last, without its article */
  readonly object?: { readonly from: number; readonly to: number };
  /** token after the clause */
  readonly end: number;
}

const AUXILIARY = wordSet(`
  had has have would was were been temporarily also recently largely partially partly previously effectively
  initially originally seeks sought aims aimed to
`);

const AIMING = wordSet('seeking aimed aiming asking designed intended meant hoping trying');

const DETERMINERS = wordSet("a an the its his her their 's ' that this these those any all");

/** Reads on from a ruling's verb: infinitives, request nouns, relief nouns and participles, as far as the first policy noun. */
export function readChain(tokens: Tokens, first: Operator, sentenceEnd: number): Chain {
  const end = clauseEnd(tokens, first.next, sentenceEnd);
  let stop = innerStop(first, end);
  const governed =
    first.act === 'negate'
      ? operatorAt(tokens, skipAdverbs(tokens, first.next, stop), stop, Form.Base | Form.Gerund)
      : undefined;
  const operators = governed ? [first, governed] : [first];
  const nouns: Noun[] = [];
  let affirmative = false;
  let at = governed?.next ?? first.next;
  let object = at;
  let between = 0;
  while (at < stop) {
    const word = tokens.word[at]!;
    const last = nouns.at(-1);
    const noun = nounAt(tokens, at, stop);
    if (noun && isHead(tokens, noun, stop)) {
      nouns.push(noun);
      at = noun.next;
      if (noun.kind === 'policy' || noun.kind === 'argument') break;
      between = 0;
      if (noun.kind !== 'ruling') object = nextContent(tokens, at, stop);
      continue;
    }
    if (word === 'to' && isOrdering(last, operators.at(-1)!) && UNDOING.has(tokens.word[at + 1] ?? '')) {
      affirmative = true;
      object = at + 2;
      break;
    }
    const verb = linked(tokens, at, stop, last, operators.at(-1)!, between);
    if (verb) {
      operators.push(verb.operator);
      if (verb.operator.act === 'order') affirmative = false;
      at = verb.operator.next;
      stop = Math.min(stop, innerStop(verb.operator, end));
      object = at;
      between = 0;
      continue;
    }
    if (word === 'to' && isOrdering(last, operators.at(-1)!) && at + 1 < stop) {
      if (formsOf(tokens.word[at + 1]!) === 0) {
        object = at + 2;
        break;
      }
    }
    if (RELATIVES.has(word) && last?.kind !== 'ruling' && between > 0) break;
    if (!DETERMINERS.has(word)) between++;
    at++;
  }
  return { operators, nouns, affirmative, ...objectOf(tokens, object, stop), end };
}

/** The object inside a phrase ends where its last words start: `put the ruling on hold`. */
const innerStop = ({ act, tail }: Operator, end: number): number =>
  tail !== undefined && tail < end && act !== 'convert' && act !== 'remand' ? tail : end;

/** Orders and the verbs of ordering, after which an infinitive says what is to be done. */
const isOrdering = (noun: Noun | undefined, operator: Operator): boolean =>
  operator.act === 'order' || noun?.kind === 'ruling';

/** A noun is the head if no further noun of the lexicon, possessive or hyphen follows it. */
function isHead(tokens: Tokens, noun: Noun, stop: number): boolean {
  const { next } = noun;
  if (next >= stop) return true;
  const word = tokens.word[next]!;
  if (word === "'s" || word === "'" || word === '-') return false;
  if (
    tokens.word[noun.at - 1] === '-' &&
    noun.kind === 'policy' &&
    tokens.shape[next] === Shape.Lower &&
    nounAt(tokens, next, stop)
  )
    return false;
  return !nounAt(tokens, next, stop);
}

/** The operator that the one before governs at this token: an infinitive, a participle or a relative clause after a ruling. */
function linked(
  tokens: Tokens,
  at: number,
  stop: number,
  last: Noun | undefined,
  before: Operator,
  between: number,
): { operator: Operator } | undefined {
  const word = tokens.word[at]!;
  if (word === 'to') {
    const from = skipAdverbs(tokens, at + 1, stop);
    const operator = operatorAt(tokens, from, stop, Form.Base);
    if (!operator || operator.act === 'say') return undefined;
    if (before.act === 'permit' && !last) return undefined;
    return { operator };
  }
  const opens =
    last &&
    (last.kind === 'ruling' ||
      last.kind === 'relief' ||
      last.kind === 'request' ||
      last.kind === 'appeal' ||
      last.kind === 'suit');
  if (!opens) return undefined;
  if (formsOf(word) & Form.Gerund && (between === 0 || last.kind !== 'relief' || last.instrument)) {
    const operator = operatorAt(tokens, at, stop, Form.Gerund);
    return operator && operator.act !== 'say' && operator.act !== 'hear' ? { operator } : undefined;
  }
  if (AIMING.has(word)) return undefined;
  if ((word !== 'that' && word !== 'which') || (between > 0 && last.kind !== 'ruling')) return undefined;
  let next = at + 1;
  while (next < stop && AUXILIARY.has(tokens.word[next]!)) next++;
  const operator = operatorAt(tokens, next, stop, Form.Past | Form.Present | Form.Base);
  return operator && operator.act !== 'say' ? { operator } : undefined;
}

const LINKS = wordSet('of on against for over to from in by');

function nextContent({ word }: Tokens, at: number, stop: number): number {
  let next = at;
  while (next < stop && (LINKS.has(word[next]!) || DETERMINERS.has(word[next]!))) next++;
  return next;
}

const COPULA = wordSet('is was are were be been');

function objectOf(tokens: Tokens, from: number, stop: number): { object?: { from: number; to: number } } {
  let start = from;
  let end = stop;
  while (start < end && DETERMINERS.has(tokens.word[start]!)) start++;
  while (end > start && COPULA.has(tokens.word[end - 1]!)) end--;
  return start < end && !(end - start === 1 && /day$/.test(tokens.word[start]!))
    ? { object: { from: start, to: end } }
    : {};
}
