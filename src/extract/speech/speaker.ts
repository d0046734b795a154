import { SAYING_VERBS } from '../../lexicon/saying.ts';
import type { QuoteClaim } from '../../schema/index.ts';
import { Shape } from '../../text/tokens.ts';
import type { Reference } from '../cast.ts';
import { ADVERBS, CONJUNCTIONS, DAYS, PREPOSITIONS } from './lexicon.ts';
import { isCapital, referenceAt, referenceEnding, tellsClause, tokenStarting, type View, wordAt } from './view.ts';

/** Who speaks, and where the phrase for it stands. */
export interface Subject {
  readonly speaker?: NonNullable<QuoteClaim['speaker']>;
  /** first token of the phrase */
  readonly first: number;
  /** after its last token */
  readonly last: number;
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'some',
  'many',
  'other',
  'several',
  'most',
  'those',
  'these',
  'both',
  'two',
]);
const MOST_WORDS = 14;

/** The subject of the verb at the token, read from its left: `Ruiz, a lawyer for the union, said`. */
export function subjectBefore(view: View, verb: number): Subject | undefined {
  const end = skipAdverbs(view, verb);
  const before = end - 1;
  const word = wordAt(view, before);
  if (word === '' || view.quoted(before)) return undefined;
  if (word === 'who' || word === 'which') return relativeSubject(view, before);
  if (word === ')' || isBreak(view, before)) return appositionSubject(view, before);
  return phraseSubject(view, end);
}

/** Goes left over adverbs, auxiliaries and dates: `has long`, `on Monday`. */
function skipAdverbs(view: View, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const word = wordAt(view, at - 1);
    if (ADVERBS.has(word) || /ly$/.test(word)) at--;
    else if (DAYS.has(word)) at -= wordAt(view, at - 2) === 'on' ? 2 : 1;
    else break;
  }
  return at;
}

/** `Cole, who said`: the phrase before the pronoun. */
function relativeSubject(view: View, pronoun: number): Subject | undefined {
  const end = wordAt(view, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  return end > view.from ? phraseSubject(view, end, OUTSIDE) : undefined;
}

/** Prepositions that begin what the antecedent of a relative clause stands in: `fought by trappers, who said`. */
const OUTSIDE = new Set('by from to with against in on at into'.split(' '));

/** Whether the token is a comma or a dash that sets a phrase off. */
function isBreak(view: View, token: number): boolean {
  const word = wordAt(view, token);
  if (word === '-') return view.tokens.start[token]! > view.tokens.end[token - 1]!;
  return word === ',' || word === '—' || word === '–';
}

/** `Its lawyer, Omar Cole, said`: the name that fills the apposition. */
function nameInside(view: View, close: number): Subject | undefined {
  const reference = close > view.from ? referenceEnding(view, close - 1) : undefined;
  if (!reference || reference.form !== 'name') return undefined;
  const first = phraseStart(view, tokenStarting(view, reference.start, close - 1));
  if (!isBreak(view, first - 1) || first - 2 < view.from || referenceEnding(view, first - 2)) return undefined;
  return { speaker: { name: reference.name, start: reference.start, end: reference.end }, first, last: close };
}

/** `Ruiz, who leads the team, said`: the name before the apposition. */
function appositionSubject(view: View, close: number): Subject | undefined {
  const inner = nameInside(view, close);
  if (inner) return inner;
  let best: Subject | undefined;
  let commas = 0;
  for (let at = close - 1; at >= view.from && commas < 4 && close - at < 60; at--) {
    if (view.quoted(at)) break;
    const word = wordAt(view, at);
    if (word === ';' || word === ':') break;
    if (word !== '(' && !isBreak(view, at)) continue;
    commas++;
    const reference = at > view.from ? referenceEnding(view, at - 1) : undefined;
    if (!reference) {
      if (!best && opensApposition(view, at, close)) best = phraseSubject(view, at, OUTSIDE);
      continue;
    }
    const first = phraseStart(view, tokenStarting(view, reference.start, at - 1));
    if (prepositionBefore(view, first)) continue;
    best = { speaker: { name: reference.name, start: reference.start, end: reference.end }, first, last: close };
    if (reference.form === 'pronoun' || first === view.from || isPerson(reference.type)) break;
  }
  return best;
}

/** Whether an age, an article or a relative pronoun follows the comma: then the phrase before it is the subject. */
function opensApposition(view: View, comma: number, close: number): boolean {
  const next = wordAt(view, comma + 1);
  if (/^(?:a|an|the|who|which|one|another|whose|in|by|at|on|through|citing|writing|speaking|led)$/.test(next))
    return true;
  return isCapital(view, comma - 1) || (close - comma === 2 && /^\d/.test(next));
}

const isPerson = (type: string): boolean => type === 'person' || type === 'judge';

const prepositionBefore = (view: View, token: number): boolean => PREPOSITIONS.has(wordAt(view, token - 1));

/** Goes left over the titles and adjectives that belong to a name. */
function phraseStart(view: View, token: number): number {
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

const isBoundary = (word: string): boolean => CONJUNCTIONS.has(word);

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
    if (view.tokens.shape[token] === Shape.Mark && !/^(?:-|'s|'|\.)$/.test(word)) break;
    if (isBoundary(word) || tellsClause(view, token) || outside?.has(word)) break;
    if (word === 'and' && !joins(view, token)) break;
    if (view.tokens.shape[token] === Shape.Lower && isVerb(word)) break;
    if (PREPOSITIONS.has(word)) head = token;
    first = token;
  }
  const relative = tellsClause(view, first - 1) ? relativeBefore(view, first - 1) : undefined;
  if (relative !== undefined) return phraseSubject(view, relative, OUTSIDE);
  const named = appositionTo(view, first);
  if (named) return { speaker: { name: named.name, start: named.start, end: named.end }, first, last: end };
  // a phrase that opens with a preposition is not the subject: `In court papers Cole said`
  if (head === first) {
    const start = lastPhrase(view, first, end);
    first = start;
    head = end;
  }
  if (first >= end || (view.tokens.shape[first] === Shape.Lower && /ing$/.test(wordAt(view, first)))) return undefined;
  return withName(view, first, head, end);
}

/** The relative pronoun shortly before a verb: `groups that have fought it said`. */
function relativeBefore(view: View, verb: number): number | undefined {
  for (let token = verb - 1; token > view.from && token >= verb - 3; token--)
    if (/^(?:who|that|which)$/.test(wordAt(view, token))) return token;
  return undefined;
}

/** The person to whom a phrase after a comma is an apposition that no comma closes: `Dana Ruiz, a lawyer in Ohio said`. */
function appositionTo(view: View, first: number): Reference | undefined {
  if (!/^(?:a|an)$/.test(wordAt(view, first)) || wordAt(view, first - 1) !== ',' || first - 2 < view.from)
    return undefined;
  const reference = referenceEnding(view, first - 2);
  return reference && isPerson(reference.type) ? reference : undefined;
}

const isVerb = (word: string): boolean => {
  const verb = SAYING_VERBS.get(word);
  return verb !== undefined && !verb.weak && verb.form === 'past';
};

/** Whether `and` joins two names of one subject: `Mullins and Craig said`. */
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
  const inside = view.references.filter(
    (reference) => reference.start >= tokens.start[first]! && reference.end <= tokens.end[head - 1]!,
  );
  const last = inside.at(-1);
  if (last && last.end === tokens.end[head - 1]) {
    const joined = inside.length > 1 && wordAt(view, tokenStarting(view, last.start, head - 1) - 1) === 'and';
    const start = joined ? inside[0]!.start : last.start;
    const name = joined ? inside.map((reference) => reference.name).join(' and ') : last.name;
    return { speaker: { name, start, end: last.end }, first, last: end };
  }
  let from = first;
  while (from < end - 1 && /^(?:the|a|an)$/.test(wordAt(view, from))) from++;
  const start = tokens.start[from]!;
  let to = from + 1;
  while (to < end && !MODIFYING.has(wordAt(view, to))) to++;
  const stop = tokens.end[to - 1]!;
  const name = doc.text.slice(start, stop);
  if (PRONOUNS.has(name.toLowerCase()) || !/\p{L}{2}/u.test(name)) return { first, last: end };
  return { speaker: { name, start, end: stop }, first, last: end };
}

/** Participles and the like with which a description of the speakers goes on after its noun. */
const MODIFYING = new Set(
  `challenging representing fighting seeking suing opposing supporting backing involved familiar investigating defending
  who that which handling overseeing pushing speaking`.split(/\s+/),
);

/** Pronouns that led to nobody, and adverbs that open a sentence. */
const PRONOUNS = new Set(
  'he she they it we i you this that these those there one others some many most both all however meanwhile still instead rather then yet but and also so'.split(
    ' ',
  ),
);

/** The speaker after an inverted verb: `said Dana Ruiz, counsel for the union`. */
export function subjectAfter(view: View, verb: number): Subject | undefined {
  let end = verb + 1;
  const first = end;
  while (end < view.to && end - first < MOST_WORDS) {
    const reference = referenceAt(view, end);
    if (reference) {
      while (end < view.to && view.tokens.start[end]! < reference.end) end++;
      return { speaker: { name: reference.name, start: reference.start, end: reference.end }, first, last: end };
    }
    const word = wordAt(view, end);
    if (view.tokens.shape[end] === Shape.Mark && !/^(?:-|'s|'|\.)$/.test(word)) break;
    if (isBoundary(word) || PREPOSITIONS.has(word) || tellsClause(view, end)) break;
    end++;
  }
  return end > first ? withName(view, first, end, end) : undefined;
}

/** The subject of the sentence's main clause, for a participle that hangs on it: `denied the motion, saying`. */
export function mainSubject(view: View, before: number): Subject | undefined {
  let at = view.from;
  if (CONJUNCTIONS.has(wordAt(view, at)) || PREPOSITIONS.has(wordAt(view, at)) || wordAt(view, at) === 'according') {
    while (at < before && wordAt(view, at) !== ',') at++;
    at++;
  }
  for (let end = at; end < before && end - at < MOST_WORDS; end++) {
    const reference = referenceAt(view, end);
    if (reference) {
      if (view.quoted(end)) return undefined;
      while (end < before && view.tokens.start[end]! < reference.end) end++;
      return { speaker: { name: reference.name, start: reference.start, end: reference.end }, first: at, last: end };
    }
    const word = wordAt(view, end);
    if (view.tokens.shape[end] === Shape.Mark && !/^(?:-|'s|\.)$/.test(word)) return undefined;
    if (end > at && (tellsClause(view, end) || PREPOSITIONS.has(word) || /ed$/.test(word)))
      return withName(view, at, end, end);
  }
  return undefined;
}
