import { indexBetween, isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { MODIFIERS } from './actor-words.ts';
import { AUXILIARIES, DAYS, DETERMINERS, HEDGES, MODAL_MONTHS, STARTS_PHRASE, WRAPPED, WRAPPERS } from './gap-words.ts';
import { Form, formsOf, type Operator, operatorAt } from './operators.ts';
import { isAdverb } from './walk.ts';

/** The main verb of an actor, and how it stands. */
export interface MainVerb {
  readonly operator: Operator;
  /** `won't`, `will not`, `did not` before it */
  readonly negated?: boolean;
  /** `could`, `may`, `is expected to`: not done yet */
  readonly hedge?: string;
  /** `had`: told as past */
  readonly perfect?: boolean;
  readonly vote?: string;
  /** form of the verbs that may be joined to it by `and` */
  readonly wanted: number;
}

const MARKS = wordSet(', ( — – --');

const LONGEST = 60;

/** The verb that an actor governs: only adverbs, dates, places, appositions and relative clauses may stand between. */
export function mainVerb(
  tokens: Tokens,
  from: number,
  stop: number,
  plural: boolean,
  relative = false,
): MainVerb | undefined {
  let at = from;
  let vote: string | undefined;
  const finite = Form.Present | Form.Past | (plural ? Form.Base : 0);
  const end = Math.min(stop, from + LONGEST);
  if (relative) at = afterRelative(tokens, from, stop) ?? from;
  while (at < end) {
    const word = tokens.word[at]!;
    const wrapped = WRAPPERS.has(word) ? wrapper(tokens, at, stop) : undefined;
    if (wrapped) return { ...wrapped, wanted: Form.Past | Form.Present, ...(vote && !wrapped.vote ? { vote } : {}) };
    const operator = operatorAt(tokens, at, stop, finite);
    if (operator && !isNoun(tokens, at, from))
      return { operator, wanted: operator.form & finite, ...(vote ? { vote } : {}) };
    const next = skip(tokens, at, end, from);
    if (next > at) {
      vote ??= voteAt(tokens, at, next);
      at = next;
      continue;
    }
    return auxiliary(tokens, at, stop, vote);
  }
  return undefined;
}

/** `, which struck down`, `who ordered`: the token after the relative pronoun. */
function afterRelative({ word }: Tokens, from: number, stop: number): number | undefined {
  for (let at = from; at < Math.min(stop, from + 2); at++)
    if (word[at] === 'who' || word[at] === 'which') return at + 1;
  return undefined;
}

/** Steps over what may stand between subject and verb. */
function skip(tokens: Tokens, at: number, end: number, from: number): number {
  const word = tokens.word[at]!;
  if (
    isAdverb(word) ||
    (DAYS.has(word) && (tokens.shape[at] !== Shape.Lower || !MODAL_MONTHS.has(word))) ||
    word === 'both' ||
    word === 'alike' ||
    word === 'himself' ||
    word === 'herself'
  )
    return at + 1;
  if (tokens.word[at + 2] === 'ago' && DAYS.has(tokens.word[at + 1]!)) return at + 3;
  if (tokens.shape[at] === Shape.Number || tokens.shape[at] === Shape.Ordinal) return at + 1;
  if (word === '-' && tokens.shape[at + 1] === Shape.Number) return at + 1;
  if (STARTS_PHRASE.has(word)) return opensClause(tokens, at) ? at : phraseEnd(tokens, at + 1, end);
  if (MARKS.has(word)) return closing(tokens, at, end);
  if (word === 'who' || word === 'which' || word === 'whose' || word === 'that')
    return at === from ? relativeEnd(tokens, at, end) : at;
  return at;
}

/** `after Trump left`: a clause with a subject of its own. */
const opensClause = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at] === 'after' || tokens.word[at] === 'before') &&
  (isCapitalized(tokens.shape[at + 1]) || /^(?:he|she|they|it|we)$/.test(tokens.word[at + 1] ?? '')) &&
  !DAYS.has(tokens.word[at + 1] ?? '');

/** Words that open a clause with a subject of its own. */
const ASKS = new Set(['how', 'whether', 'why']);

/** A prepositional phrase: up to a comma or a verb. */
function phraseEnd(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 14) {
    const word = tokens.word[at]!;
    if (
      MARKS.has(word) ||
      word === ';' ||
      word === ':' ||
      AUXILIARIES.has(word) ||
      word === 'to' ||
      word === 'who' ||
      word === 'which' ||
      ASKS.has(word)
    )
      return at;
    if (operatorAt(tokens, at, end, Form.Present | Form.Past) && !isNoun(tokens, at, from - 1)) return at;
    if (WRAPPERS.has(word)) return at;
    at++;
  }
  return at;
}

/** A stretch between commas, dashes or brackets; a comma closes before a verb that is no part of it. */
function closing({ word }: Tokens, at: number, end: number): number {
  const open = word[at]!;
  const close = open === '(' ? ')' : open;
  return after(indexBetween(word, close, at + 1, end), at);
}

const relativeEnd = ({ word }: Tokens, at: number, end: number): number =>
  after(indexBetween(word, ',', at + 1, end), at);

/** The token after what closes a stretch, or where it opens if nothing does. */
const after = (close: number, open: number): number => (close < 0 ? open : close + 1);

/** Whether a word that may be a verb is a noun here: `the order`, `his stay`, `a court order`. */
const isNoun = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && DETERMINERS.has(tokens.word[at - 1]!) && !followsSeat(tokens, at, from);

/** Whether a verb of the past follows the court that somebody is of, right after the name: `of the Superior Court denied`. */
function followsSeat({ word, shape }: Tokens, at: number, from: number): boolean {
  if (word[at - 1] !== 'court' || word[from] !== 'of' || !(formsOf(word[at]!) & Form.Past)) return false;
  for (let i = from + 1; i < at - 1; i++)
    if (word[i] !== 'the' && !MODIFIERS.has(word[i]!) && (shape[i] === Shape.Lower || shape[i] === Shape.Mark))
      return false;
  return true;
}

/** Reads an auxiliary and the verb after it. */
function auxiliary(tokens: Tokens, at: number, stop: number, vote: string | undefined): MainVerb | undefined {
  const word = tokens.word[at]!;
  if (!AUXILIARIES.has(word)) return undefined;
  let next = at + 1;
  let negated = word.endsWith("n't");
  while (next < stop && (isAdverb(tokens.word[next]!) || tokens.word[next] === ',')) {
    if (tokens.word[next] === 'not' || tokens.word[next] === 'never') negated = true;
    next++;
  }
  const done = (wanted: number, more: Partial<MainVerb> = {}): MainVerb | undefined => {
    const operator = operatorAt(tokens, next, stop, wanted);
    return operator ? { operator, wanted, ...(vote ? { vote } : {}), ...more } : undefined;
  };
  if (word === 'has' || word === 'have' || word === 'had' || word === "hasn't") {
    if (negated) return undefined;
    const inner = tokens.word[next]!;
    const wrapped = WRAPPERS.has(inner) ? wrapper(tokens, next, stop) : undefined;
    return wrapped ?? done(Form.Participle, word === 'had' ? { perfect: true } : {});
  }
  if (word === "won't" || word === 'will' || word === 'would' || word === "wouldn't") {
    if (negated) return done(Form.Base, { negated: true });
    return word === 'will' ? done(Form.Base, { hedge: 'will' }) : undefined;
  }
  if (word === 'is' || word === 'are' || word === 'was' || word === 'were') return done(Form.Gerund);
  if (HEDGES.has(word)) return undefined;
  return undefined;
}

/** `voted 5-4 to uphold`, `agreed to hear`: the verb that says what was done. */
function wrapper(tokens: Tokens, at: number, stop: number): MainVerb | undefined {
  const wanted = WRAPPERS.get(tokens.word[at]!)!;
  let next = at + 1;
  let negated = false;
  const end = Math.min(stop, at + 8);
  while (next < end && (tokens.word[next] !== 'to' || tokens.shape[next + 1] === Shape.Number)) {
    const word = tokens.word[next]!;
    if (word === 'not') negated = true;
    else if (!(tokens.shape[next] === Shape.Number || WRAPPED.has(word) || DAYS.has(word) || isAdverb(word)))
      return undefined;
    next++;
  }
  if (next >= end || wanted.size === 0) return undefined;
  const vote = voteAt(tokens, at, next);
  const agreed = tokens.word[at]!.startsWith('agree')
    ? operatorAt(tokens, at, stop, Form.Past | Form.Present | Form.Base)
    : undefined;
  if (agreed) return { operator: agreed, wanted: Form.Past };
  let verb = next + 1;
  while (verb < stop && isAdverb(tokens.word[verb]!)) verb++;
  const operator = operatorAt(tokens, verb, stop, Form.Base);
  if (!operator) return undefined;
  return { operator, wanted: Form.Past, ...(negated ? { negated } : {}), ...(vote ? { vote } : {}) };
}

/** A vote in the stretch: `5-4`, `2-1`, `unanimously`. */
function voteAt(tokens: Tokens, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    if (tokens.word[at] === 'unanimously' || tokens.word[at] === 'unanimous') return 'unanimous';
    if (
      tokens.shape[at] === Shape.Number &&
      (tokens.word[at + 1] === '-' ||
        tokens.word[at + 1] === '–' ||
        (tokens.word[at + 1] === 'to' && tokens.shape[at + 2] === Shape.Number)) &&
      tokens.shape[at + 2] === Shape.Number &&
      tokens.end[at]! - tokens.start[at]! < 3 &&
      tokens.end[at + 2]! - tokens.start[at + 2]! < 3
    )
      return `${tokens.word[at]}-${tokens.word[at + 2]}`;
  }
  return undefined;
}
