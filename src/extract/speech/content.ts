import { SAYING_NOUNS, type SayingVerb } from '../../lexicon/saying.ts';
import { table } from '../../lexicon/table.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { contentEnd } from './bounds.ts';
import { CLAUSAL, HEARERS, OBJECT_VERBS, QUESTION_WORDS, TO_VERBS } from './lexicon.ts';
import { installs } from './towards.ts';
import { isCapital, referenceAt, tellsClause, timeEnd, type View, wordAt } from './view.ts';

/** What was said, as tokens, and which way of writing it was found by. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** Where the words said begin after the verb, and what kind of words they are. */
export function contentAfter(view: View, token: number, verb: SayingVerb): Content | undefined {
  const at = afterParticle(view, token);
  const start = skipAdjuncts(view, afterHearer(view, at, verb.hearer, verb.lemma === 'tell'));
  const rule = kindOf(view, start, token, verb);
  if (!rule) return undefined;
  let first = wordAt(view, start) === 'that' ? start + 1 : start;
  if (wordAt(view, first) === ',') first++;
  const last = contentEnd(view, first, rule === 'indirect/object', isSubordinate(view, token));
  return last > first ? { first, last, rule } : undefined;
}

/** Whether the verb stands in a clause that opens the sentence and that the next comma ends: `While Cole says it is old, ...`. */
function isSubordinate(view: View, token: number): boolean {
  if (!/^(?:while|although|though|after|as|when|if|because|before|since)$/.test(wordAt(view, view.from))) return false;
  for (let at = view.from + 1; at < token; at++) if (wordAt(view, at) === ',') return false;
  return true;
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = table({
  point: ['out'],
  call: ['for', 'on'],
  spell: ['out'],
});

function afterParticle(view: View, token: number): number {
  const next = wordAt(view, token + 1);
  if (next !== 'out' && next !== 'for' && next !== 'on') return token + 1;
  const stem = wordAt(view, token).replace(/(?:s|ed|ing)$/, '');
  return PARTICLES[stem]?.includes(next) ? token + 2 : token + 1;
}

/** Goes over the one who is told: `told reporters`, `warned the court`. */
export function afterHearer(view: View, at: number, hearer: boolean, always = true): number {
  if (!hearer || view.quoted(at)) return at;
  const word = wordAt(view, at);
  if (word === 'that') return at;
  if (HEARERS.has(word)) return at + 1;
  const that = thatWithin(view, at, 9);
  if (that) return that;
  if (!always) return at;
  const end = nounPhraseEnd(view, at);
  return Math.max(end, at);
}

/** After the noun phrase at the token: a name, or a determiner with its noun. */
function nounPhraseEnd(view: View, at: number): number {
  let end = at;
  const reference = referenceAt(view, at);
  if (reference) {
    while (end < view.to && view.tokens.start[end]! < reference.end) end++;
    return end;
  }
  while (/^(?:the|a|an|his|her|their|its|one|federal|state|district|lower|high|appeals)$/.test(wordAt(view, end)))
    end++;
  while (end < view.to && isCapital(view, end) && end - at < 6) end++;
  if (end > at && !isCapital(view, end - 1)) end++;
  if (end === at) end = hearersEnd(view, at);
  return Math.min(end, view.to);
}

/** After hearers who are described: `two local unions`. */
function hearersEnd(view: View, at: number): number {
  for (let token = at; token < view.to && token < at + 7; token++) {
    const word = wordAt(view, token);
    if (HEARERS.has(word) || /^(?:groups|organizations|companies|officials|unions|agencies)$/.test(word))
      return token + 1;
    if (view.tokens.shape[token] === Shape.Mark && word !== '-') return at;
  }
  return at;
}

/** The next `that`, if no verb or comma stands before it. */
function thatWithin(view: View, at: number, reach: number): number | undefined {
  for (let token = at; token <= at + reach && token < view.to; token++) {
    const word = wordAt(view, token);
    if (word === 'that') return token;
    if (word === ',' || view.quoted(token) || tellsClause(view, token)) return undefined;
  }
  return undefined;
}

/** Which rule reads what follows the verb, or none. */
function kindOf(view: View, at: number, token: number, { lemma, weak, governs }: SayingVerb): string | undefined {
  const word = wordAt(view, at);
  if (at >= view.to || view.quoted(at) || /^[:,;]$|^by$/.test(word)) return undefined;
  if (word === 'that') {
    if (governs === 'object' && !OBJECT_VERBS.has(lemma)) return undefined;
    // a relative clause, or a determiner: `a ruling that will stand`, `addressing that threat`
    if (
      (governs === 'object' && !hasVerb(view, at + 1)) ||
      pointsBack(view, at) ||
      view.quoted(at + 1) ||
      tellsClause(view, at + 1) ||
      (/ly$/.test(wordAt(view, at + 1)) && /ed$/.test(wordAt(view, at + 2))) ||
      /^(?:night|day|week|month|year|time|way|point|effect)$/.test(wordAt(view, at + 1))
    )
      return undefined;
    return 'indirect/that';
  }
  if (QUESTION_WORDS.has(word)) return asks(lemma, word) ? 'indirect/question' : undefined;
  if (word === 'to') return TO_VERBS.has(lemma) && at > token ? 'indirect/to' : undefined;
  if (lemma === 'argue' && pleads(view, at)) return undefined;
  if (CLAUSAL.has(wordAt(view, token)) && (lemma === 'say' || isClause(view, at) || hasVerb(view, at)))
    return opensClause(view, at) ? 'indirect/clause' : undefined;
  if (!weak && governs !== 'object' && isClause(view, at)) return 'indirect/clause';
  if (TO_VERBS.has(lemma) && toAhead(view, at)) return 'indirect/to';
  return OBJECT_VERBS.has(lemma) && !installs(view, token, at) && opensObject(view, at, wordAt(view, token - 1))
    ? 'indirect/object'
    : undefined;
}

/** Whether `that` stands for something told before: `confirmed that, according to Ruiz.`, `repeated that statement in`. */
export function pointsBack(view: View, at: number): boolean {
  if (SAYING_NOUNS.has(wordAt(view, at + 1))) return /^(?:in|on|at|to|of|by|from|)$/.test(wordAt(view, at + 2));
  if (wordAt(view, at + 1) !== ',' || wordAt(view, at + 2) !== 'according') return false;
  for (let token = at + 2; token < view.to; token++) if (wordAt(view, token) === ',') return false;
  return true;
}

/** Whether somebody appeared in court: `has argued 12 cases`, `argued the case before the court`. */
function pleads(view: View, at: number): boolean {
  for (let token = at; token < at + 4; token++)
    if (/^(?:cases?|appeals?)$/.test(wordAt(view, token))) return !tellsClause(view, token + 1);
  return false;
}

const ASKING = wordSet(
  'ask wonder question know explain describe understand see say tell ponder consider decide determine',
);

const asks = (lemma: string, word: string): boolean => ASKING.has(lemma) && !(word === 'when' && lemma === 'say');

/** Whether the token may begin a clause or phrase, and not an adverbial at the end of one. */
function opensClause(view: View, at: number): boolean {
  return (
    !/^(?:and|but|or|in|at|on|for|with|of|by|to|after|before|during|as|about|no|so|yes|much|more|not)$/.test(
      wordAt(view, at),
    ) || hasFinite(view, at, 14)
  );
}

/** Whether a verb that tells a clause stands within reach. */
function hasFinite(view: View, at: number, reach: number): boolean {
  for (let token = at; token < view.to && token - at < reach; token++) {
    const word = wordAt(view, token);
    if (word === ';' || word === ':') return false;
    if (tellsClause(view, token)) return true;
  }
  return false;
}

/** Whether some verb stands within reach, a regular past too. */
function hasVerb(view: View, at: number): boolean {
  if (hasFinite(view, at, 16)) return true;
  for (let token = at + 1; token < view.to && token - at < 16; token++)
    if (view.tokens.shape[token] === Shape.Lower && /[^e]ed$/.test(wordAt(view, token))) return true;
  return false;
}

/** Whether a subject and its verb follow, not a noun phrase alone. */
function isClause(view: View, at: number): boolean {
  const word = wordAt(view, at);
  if (/^(?:he|she|they|it|we|there|i)$/.test(word)) return true;
  for (let token = at; token < view.to && token - at < 12; token++) {
    const next = wordAt(view, token);
    if (next === ',' && token > at) {
      const close = commaAfter(view, token);
      if (close === undefined) return false;
      token = close;
      continue;
    }
    if (/^(?:,|;|:|that|which|who|to|where|when|and|but)$/.test(next)) return false;
    if (tellsClause(view, token) || (token > at && isPast(view, token))) return token > at;
  }
  return false;
}

/** The comma that closes what the one at the token opens. */
function commaAfter(view: View, comma: number): number | undefined {
  for (let at = comma + 1; at < view.to && at - comma < 9; at++) if (wordAt(view, at) === ',') return at;
  return undefined;
}

/** A regular past after a noun: `the crews filled the trench`. */
const isPast = (view: View, token: number): boolean =>
  /[^e]ed$/.test(wordAt(view, token)) &&
  wordAt(view, token + 1) !== 'by' &&
  (/s$/.test(wordAt(view, token - 1)) || isCapital(view, token - 1)) &&
  view.tokens.shape[token] === Shape.Lower;

function toAhead(view: View, at: number): boolean {
  if (!/^(?:the|a|an|his|her|their|its|all|other|him|them|us)$/.test(wordAt(view, at)) && !isCapital(view, at))
    return false;
  for (let token = at + 1; token < view.to && token - at < 9; token++) {
    const word = wordAt(view, token);
    if (word === 'to') return true;
    if (view.tokens.shape[token] === Shape.Mark && word !== "'s" && word !== '-') return false;
    if (tellsClause(view, token)) return false;
  }
  return false;
}

/** Whether the object of a verb may begin at the token. */
export function opensObject(view: View, at: number, before: string): boolean {
  if (before === 'to' || before === 'the' || before === 'a') return false;
  const word = wordAt(view, at);
  if (timeEnd(view, at) > at) return false;
  return (
    (isCapital(view, at) ||
      /^(?:the|a|an|his|her|their|its|this|those|these|any|no|plans|for|on|as|what|him|them|her)$/.test(word) ||
      view.tokens.shape[at] === Shape.Lower) &&
    !/^(?:by|in|at|with|from|of|to|and|or|but|after|before|during|when|while|that|as|on|it|off|over|again|via|up|back|shortly|soon)$/.test(
      word,
    )
  );
}
