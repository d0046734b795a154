import { Shape, type Tokens } from '../../text/tokens.ts';
import { type Noun, nounAt } from './nouns.ts';
import { Form, formsOf, type Operator, operatorAt } from './operators.ts';
import { SIGN, UNDOING } from './verbs.ts';

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

const BREAKS = new Set([',', ';', ':', '—', '–', '--', '(', ')', '.', '?', '!', '...', '…']);
const CLAUSE_WORDS = new Set([
  'after',
  'although',
  'as',
  'because',
  'but',
  'despite',
  'if',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'whereas',
  'while',
  'saying',
  'citing',
]);
/** Words after which no object can follow, even right after the verb. */
const AT_ONCE = new Set(['after', 'because', 'when', 'while', 'saying', 'citing']);
const RELATIVE = new Set(['that', 'which', 'who']);
const AUXILIARY = new Set([
  'had',
  'has',
  'have',
  'would',
  'was',
  'were',
  'been',
  'temporarily',
  'also',
  'recently',
  'largely',
  'partially',
  'partly',
  'previously',
  'effectively',
  'initially',
  'originally',
  'seeks',
  'sought',
  'aims',
  'aimed',
  'to',
]);
const AIMING = new Set(['seeking', 'aimed', 'aiming', 'asking', 'designed', 'intended', 'meant', 'hoping', 'trying']);
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'their',
  "'s",
  "'",
  'that',
  'this',
  'these',
  'those',
  'any',
  'all',
]);

/** What lies between two breaks is one clause: the token at which the clause that holds `at` ends. */
export function clauseEnd(tokens: Tokens, at: number, stop: number): number {
  const { word } = tokens;
  for (let i = at; i < stop; i++) {
    if (word[i] === '(') {
      const close = word.indexOf(')', i);
      if (close < 0 || close > i + ASIDE || close >= stop) return i;
      i = close;
      continue;
    }
    if (BREAKS.has(word[i]!) || (CLAUSE_WORDS.has(word[i]!) && (i > at + 1 || AT_ONCE.has(word[i]!)))) return i;
    if ((word[i] === 'and' || word[i] === 'but') && i > at && opensVerb(tokens, i + 1, stop)) return i;
  }
  return stop;
}

/** A short aside in brackets does not end a clause: `the tax agency (IRS)`. */
const ASIDE = 6;

/** `and upheld`: a further verb of the same subject, but not `granted in part and denied in part`. */
function opensVerb(tokens: Tokens, at: number, stop: number): boolean {
  const next = skipAdverbs(tokens, at, stop);
  if (next >= stop || !(formsOf(tokens.word[next]!) & Form.Past) || tokens.word[next + 1] === 'in') return false;
  return !NOUNS_TOO.has(tokens.word[next]!);
}
const NOUNS_TOO = new Set(['set', 'put', 'cut', 'hit', 'let', 'split', 'shut', 'limited', 'found']);

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
    if (RELATIVE.has(word) && last?.kind !== 'ruling' && between > 0) break;
    if (!ARTICLES.has(word)) between++;
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

/** First token from `at` on that is no adverb. */
export function skipAdverbs({ word }: Tokens, at: number, stop: number): number {
  let next = at;
  while (next < stop && (isAdverb(word[next]!) || word[next] === 'not')) next++;
  return next;
}

const ADVERBS = new Set([
  'again',
  'also',
  'even',
  'ever',
  'first',
  'further',
  'instead',
  'just',
  'later',
  'never',
  'not',
  'now',
  'once',
  'only',
  'soon',
  'still',
  'then',
  'thus',
  'today',
  'too',
  'yet',
]);
/** Whether the word is an adverb, by its ending or by a short list. */
export const isAdverb = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ly') && word !== 'apply' && word !== 'supply' && word !== 'family') ||
  ADVERBS.has(word);

const LINKS = new Set(['of', 'on', 'against', 'for', 'over', 'to', 'from', 'in', 'by']);
function nextContent({ word }: Tokens, at: number, stop: number): number {
  let next = at;
  while (next < stop && (LINKS.has(word[next]!) || ARTICLES.has(word[next]!))) next++;
  return next;
}

const COPULA = /^(?:is|was|are|were|be|been)$/;

function objectOf(tokens: Tokens, from: number, stop: number): { object?: { from: number; to: number } } {
  let start = from;
  let end = stop;
  while (start < end && ARTICLES.has(tokens.word[start]!)) start++;
  while (end > start && COPULA.test(tokens.word[end - 1]!)) end--;
  return start < end && !(end - start === 1 && /day$/.test(tokens.word[start]!))
    ? { object: { from: start, to: end } }
    : {};
}

/** Product of the signs along the chain: what the ruling does to the thing at its end. 0 where that cannot be told. */
export function signOf({ operators, nouns, affirmative }: Chain, negated = false): -1 | 0 | 1 {
  let sign = negated ? -1 : 1;
  for (const { act } of operators) if (act !== 'order' && act !== 'hear') sign *= SIGN[act];
  const restraints = nouns.filter(({ kind }) => kind === 'relief');
  if (
    restraints.length > 1 &&
    operators.some(({ act }) => act === 'undo' || act === 'convert') &&
    operators[0]!.act !== 'convert'
  )
    return 0;
  if (operators.length > 0 && restraints.length > 0 && !governsRestraint(operators, restraints[0]!)) sign *= -1;
  if (nouns.some(({ kind }) => kind === 'appeal') && !operators.slice(1).some(({ act }) => act === 'restrain'))
    sign *= -1;
  if (affirmative) sign *= -1;
  const last = nouns.at(-1);
  if (
    last?.kind === 'ruling' &&
    !affirmative &&
    operators.every(({ at }) => at < last.at) &&
    last.instrument === undefined
  )
    return 0;
  if (operators[0]!.act === 'hear' && !negated) return 0;
  return sign as -1 | 0 | 1;
}

/** `an injunction barring the rule`, `an order that sought to block it`: the verb says what the noun does, which counts once. */
const governsRestraint = (operators: readonly Operator[], relief: Noun): boolean => {
  const last = operators.at(-1)!;
  return operators.length > 1 && last.act === 'restrain' && last.at > relief.at;
};
