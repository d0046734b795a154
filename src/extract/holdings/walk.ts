import { hasCapital, indexBetween, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { Form, formsOf } from './operators.ts';

const BREAKS = wordSet(', ; : — – -- ( ) . ? ! ... …');

const CLAUSE_WORDS = wordSet(`
  after although as because but despite if since though unless until when where whereas while saying citing
`);

/** Words after which no object can follow, even right after the verb. */
const AT_ONCE = wordSet('after because when while saying citing');

/** What lies between two breaks is one clause: the token at which the clause that holds `at` ends. */
export function clauseEnd(tokens: Tokens, at: number, stop: number): number {
  const { word } = tokens;
  let between = false;
  for (let i = at; i < stop; i++) {
    if (word[i] === 'between' || word[i] === 'among') between = true;
    if (word[i] === '(') {
      const close = indexBetween(word, ')', i, Math.min(stop, i + ASIDE + 1));
      if (close < 0) return i;
      i = close;
      continue;
    }
    const last = between && word[i] === ',' ? lastOfList(tokens, i, stop) : undefined;
    if (last !== undefined) {
      i = last;
      continue;
    }
    if (BREAKS.has(word[i]!) || (CLAUSE_WORDS.has(word[i]!) && (i > at + 1 || AT_ONCE.has(word[i]!)))) return i;
    if ((word[i] === 'and' || word[i] === 'but') && i > at && opensVerb(tokens, i + 1, stop)) return i;
  }
  return stop;
}

/** A short aside in brackets does not end a clause: `the tax agency (IRS)`. */
const ASIDE = 6;

/** `between the Mint, the Bureau of Roads (BOR) and the Treasury`: from a comma of such a list the `and` before its last name. */
function lastOfList({ word, shape }: Tokens, comma: number, stop: number): number | undefined {
  for (let i = comma + 1; i < stop && i < comma + LIST; i++) {
    if (word[i] === 'and') return hasCapital(shape[i + 1]) || word[i + 1] === 'the' ? i : undefined;
    if (!hasCapital(shape[i]) && !IN_LIST.has(word[i]!)) return undefined;
  }
  return undefined;
}

/** Tokens that a list of names takes at most before its last. */
const LIST = 24;
const IN_LIST = wordSet("the of for , ( ) & 's");

/** `and upheld`: a further verb of the same subject, but not `granted in part and denied in part`. */
function opensVerb(tokens: Tokens, at: number, stop: number): boolean {
  const next = skipAdverbs(tokens, at, stop);
  if (next >= stop || !(formsOf(tokens.word[next]!) & Form.Past) || tokens.word[next + 1] === 'in') return false;
  return !NOUNS_TOO.has(tokens.word[next]!);
}

const NOUNS_TOO = wordSet('set put cut hit let split shut limited found');

/** First token from `at` on that is no adverb. */
export function skipAdverbs({ word }: Tokens, at: number, stop: number): number {
  let next = at;
  while (next < stop && (isAdverb(word[next]!) || word[next] === 'not')) next++;
  return next;
}

const ADVERBS = wordSet(`
  again already also even ever first further instead just later never nevertheless nonetheless not now once only soon
  still then thus today too yet
`);

/** Whether the word is an adverb, by its ending or by a short list. */
export const isAdverb = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ly') && word !== 'apply' && word !== 'supply' && word !== 'family') ||
  ADVERBS.has(word);

/** Whether one of the words stands within so many tokens before, with no mark of a clause between. */
export function standsBefore(
  word: readonly string[],
  at: number,
  from: number,
  most: number,
  wanted: ReadonlySet<string>,
): boolean {
  for (let i = at - 1; i >= from && i >= at - most; i--) {
    if (word[i] === ',' || word[i] === ';' || word[i] === ':') return false;
    if (wanted.has(word[i]!)) return true;
  }
  return false;
}
