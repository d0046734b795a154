import { BEING, RELATIVES } from '../../lexicon/grammar.ts';
import { SAYING_VERBS } from '../../lexicon/saying.ts';
import type { QuoteClaim } from '../../schema/index.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Reference } from '../cast.ts';
import { CONJUNCTIONS, FINITE, PREPOSITIONS } from './lexicon.ts';
import {
  isCapital,
  referenceAt,
  referenceEnding,
  referencesWithin,
  tellsClause,
  tokenStarting,
  type View,
  wordAt,
} from './view.ts';

/** Who speaks, and where the phrase for it stands. */
export interface Subject {
  readonly speaker?: NonNullable<QuoteClaim['speaker']>;
  /** first token of the phrase */
  readonly first: number;
  /** after its last token */
  readonly last: number;
}

const ARTICLES = wordSet('the a an some many other several most those these both two');
/** How long a subject is at most. */
export const MOST_WORDS = 14;

/** Whether it is the type of somebody. */
export const isPerson = (type: string): boolean => type === 'person' || type === 'judge';

/** Prepositions that begin what the antecedent of a relative clause stands in: `fought by trappers, who said`. */
export const OUTSIDE = wordSet('by from to with against in on at into');

/** Goes left over the titles and adjectives that belong to a name. */
export function phraseStart(view: View, token: number): number {
  let at = token;
  while (at > view.from && token - at < 10) {
    const word = wordAt(view, at - 1);
    if (view.quoted(at - 1)) break;
    if (ARTICLES.has(word)) {
      at--;
      break;
    }
    const shape = view.tokens.shape[at - 1]!;
    if (shape === Shape.Mark && word !== '-' && word !== '.' && word !== "'s") break;
    if (
      shape === Shape.Lower &&
      (isBoundary(word) || PREPOSITIONS.has(word) || tellsClause(view, at - 1) || word === 'and')
    )
      break;
    if (shape === Shape.Lower && SAYING_VERBS.has(word)) break;
    at--;
  }
  return at;
}

/** Whether a clause begins with the word. */
export const isBoundary = (word: string): boolean => CONJUNCTIONS.has(word);

/** The noun phrase that ends before the token. */
export function phraseSubject(view: View, end: number, outside?: ReadonlySet<string>): Subject | undefined {
  let first = end;
  let head = end;
  while (first > view.from && end - first < MOST_WORDS) {
    const token = first - 1;
    if (view.quoted(token)) break;
    const reference = referenceAt(view, token);
    if (reference) {
      first = tokenStarting(view, reference.start, token);
      continue;
    }
    const word = wordAt(view, token);
    const shape = view.tokens.shape[token];
    if (shape === Shape.Mark && !JOINTS.has(word)) break;
    if (TELLING.has(word)) {
      if (isBoundary(word) || tellsClause(view, token) || outside?.has(word)) break;
      if (word === 'and' && !joins(view, token)) break;
      if (shape === Shape.Lower && isVerb(word)) break;
      if (PREPOSITIONS.has(word)) head = token;
    }
    first = token;
  }
  const relative = tellsClause(view, first - 1) ? relativeBefore(view, first - 1) : undefined;
  if (relative !== undefined) return phraseSubject(view, relative, OUTSIDE);
  // `as if they are another sort of tax argue`: what something is said to be does not speak
  if (!outside && BEING.has(wordAt(view, first - 1))) return undefined;
  const named = appositionTo(view, first);
  if (named) return { speaker: { name: named.name, start: named.start, end: named.end }, first, last: end };
  // a phrase that opens with a preposition is not the subject: `In court papers Cole said`
  if (head === first) {
    const start = lastPhrase(view, first, end);
    first = start;
    head = end;
  }
  // `to win the voters who back it`: what an infinitive governs is read without it
  if (
    outside &&
    wordAt(view, first - 1) === 'to' &&
    view.tokens.shape[first] === Shape.Lower &&
    !ARTICLES.has(wordAt(view, first))
  )
    return head - first > 1 && head === end ? withName(view, first + 1, head, end) : undefined;
  if (first >= end || (view.tokens.shape[first] === Shape.Lower && /ing$/.test(wordAt(view, first)))) return undefined;
  return withName(view, first, head, end);
}

/** Marks inside a phrase. */
const JOINTS = new Set(['-', "'s", "'", '.']);

/** Every word that may end a phrase on its left or belong to what hangs on it. */
const TELLING = new Set([...CONJUNCTIONS, ...FINITE, ...OUTSIDE, ...PREPOSITIONS, ...SAYING_VERBS.keys(), 'and', "'s"]);

/** The relative pronoun shortly before a verb: `groups that have fought it said`. */
function relativeBefore(view: View, verb: number): number | undefined {
  for (let token = verb - 1; token > view.from && token >= verb - 3; token--)
    if (RELATIVES.has(wordAt(view, token))) return token;
  return undefined;
}

/** The person to whom a phrase after a comma is an apposition that no comma closes: `Dana Ruiz, a lawyer in Ohio said`. */
function appositionTo(view: View, first: number): Reference | undefined {
  if (wordAt(view, first - 1) !== ',' || first - 2 < view.from || !/^an?$/.test(wordAt(view, first))) return undefined;
  const reference = referenceEnding(view, first - 2);
  return reference && isPerson(reference.type) ? reference : undefined;
}

const isVerb = (word: string): boolean => {
  const verb = SAYING_VERBS.get(word);
  return verb !== undefined && !verb.weak && verb.form === 'past';
};

/** Whether `and` joins two names of one subject: `Ruiz and Cole said`. */
function joins(view: View, token: number): boolean {
  if (referenceEnding(view, token - 1)) return isCapital(view, token + 1) || wordAt(view, token + 1) === 'the';
  return (
    view.tokens.shape[token - 1] === Shape.Lower && !isVerb(wordAt(view, token - 1)) && wordAt(view, token - 2) !== ','
  );
}

/** Start of the last noun phrase in a stretch that opens with a preposition. */
function lastPhrase(view: View, first: number, end: number): number {
  const reference = referenceEnding(view, end - 1);
  if (reference) return phraseStart(view, tokenStarting(view, reference.start, end - 1));
  for (let at = end - 1; at > first; at--) if (ARTICLES.has(wordAt(view, at))) return at;
  return end;
}

/** Names the phrase: by whom its head stands for, else in its own words. */
export function withName(view: View, first: number, head: number, end: number): Subject | undefined {
  const { tokens, doc } = view;
  // `he leads the office, which argues`: a clause is nobody
  if (end - first > 1 && CLAUSE_SUBJECT.test(wordAt(view, first))) return { first, last: end };
  const inside = referencesWithin(view, tokens.start[first]!, tokens.end[head - 1]!);
  const last = inside.at(-1);
  if (last && last.end === tokens.end[head - 1]) {
    const joined = inside.length > 1 && wordAt(view, tokenStarting(view, last.start, head - 1) - 1) === 'and';
    const start = joined ? inside[0]!.start : last.start;
    const name = joined ? inside.map((reference) => reference.name).join(' and ') : last.name;
    return { speaker: { name, start, end: last.end }, first, last: end };
  }
  let from = first;
  while (from < end - 1 && /^(?:the|a|an|-)$/.test(wordAt(view, from))) from++;
  const start = tokens.start[from]!;
  let to = from + 1;
  while (to < end && !MODIFYING.has(wordAt(view, to))) to++;
  to = beforeTime(view, from, to);
  if (to === from) return { first, last: end };
  const stop = tokens.end[to - 1]!;
  const name = doc.text.slice(start, stop);
  if (
    PRONOUNS.has(name.toLowerCase()) ||
    /^(?:i|we|you|he|she|they|it|not|to)$/.test(wordAt(view, end - 1)) ||
    /^(?!Fami|Assemb|Ita|Al)\p{Lu}\p{Ll}+ly$/u.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return { first, last: end };
  return { speaker: { name, start, end: stop }, first, last: end };
}

/** After the phrase without the time that ends it: `the suit filed | Tuesday night`; nothing is left of `that night`. */
function beforeTime(view: View, from: number, end: number): number {
  let to = end;
  while (to > from && (TIME.has(wordAt(view, to - 1)) || isYear(view, to - 1))) to--;
  if (to < end) while (to > from && TOWARDS_TIME.has(wordAt(view, to - 1))) to--;
  return to;
}

const isYear = ({ tokens }: View, at: number): boolean =>
  tokens.shape[at] === Shape.Number && /^\d{4}$/.test(tokens.word[at]!);

const TIME = wordSet(`
  sunday monday tuesday wednesday thursday friday saturday today yesterday day days night nights morning mornings evening
  evenings afternoon afternoons week weeks month months year years hour hours minute minutes january february march april
  june july august september october november december soon never ever later ago
`);
const TOWARDS_TIME = wordSet(
  'last this that late early earlier next long not in on over of through during the past one two three a an',
);

/** Participles and the like with which a description of the speakers goes on after its noun. */
const MODIFYING = wordSet(`
  challenging representing fighting seeking suing opposing supporting backing involved familiar investigating
  defending who that which handling overseeing pushing speaking
`);

const CLAUSE_SUBJECT = /^(?:he|she|it|they|we|i|he's|she's|it's|they're|there)$/;

/** Pronouns that led to nobody, and adverbs that open a sentence. */
const PRONOUNS = wordSet(
  'he she they it we i you this that these those there one others some many most both all however meanwhile still instead rather then yet but and also so the a an same each not first second third fourth fifth sixth finally next',
);
