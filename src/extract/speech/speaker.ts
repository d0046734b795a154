import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { ADVERBS, CONJUNCTIONS, DAYS, PERIODS, PREPOSITIONS } from './lexicon.ts';
import {
  isBoundary,
  isPerson,
  MOST_WORDS,
  OUTSIDE,
  phraseStart,
  phraseSubject,
  type Subject,
  withName,
} from './phrase.ts';
import { isCapital, referenceAt, referenceEnding, tellsClause, tokenStarting, type View, wordAt } from './view.ts';

/** The subject of the verb at the token, read from its left: `Ruiz, a lawyer for the union, said`. */
export function subjectBefore(view: View, verb: number): Subject | undefined {
  const end = skipAdverbs(view, verb);
  const before = end - 1;
  const word = wordAt(view, before);
  if (word === '' || word === 'than' || word === 'as' || view.quoted(before)) return undefined;
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
    else if (PERIODS.has(word) && /^(?:last|this|earlier)$/.test(wordAt(view, at - 2))) at -= 2;
    else break;
  }
  return at;
}

/** `Cole, who said`: the phrase before the pronoun. */
function relativeSubject(view: View, pronoun: number): Subject | undefined {
  const end = wordAt(view, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  if (end <= view.from) return undefined;
  // `the departure of Dana Ruiz, who had called for it`: only people say things
  const person = end < pronoun ? referenceEnding(view, end - 1) : undefined;
  if (person?.form !== 'name' || !isPerson(person.type)) return phraseSubject(view, end, OUTSIDE);
  const first = tokenStarting(view, person.start, end - 1);
  return { speaker: { name: person.name, start: person.start, end: person.end }, first, last: end };
}

/** Whether the token is a comma or a dash that sets a phrase off. */
function isBreak(view: View, token: number): boolean {
  const word = wordAt(view, token);
  if (word === '-') return view.tokens.start[token]! > view.tokens.end[token - 1]!;
  return word === ',' || word === '—' || word === '–';
}

/** `Its lawyer, Omar Cole, said`: the name that fills the apposition. */
function nameInside(view: View, close: number): Subject | undefined {
  const reference = close > view.from ? referenceEnding(view, close - 1) : undefined;
  if (reference?.form !== 'name') return undefined;
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
    if (prepositionBefore(view, first)) {
      // `Ruiz of Ohio, a Democrat, said`
      if (!best && /^(?:of|from|for|at)$/.test(wordAt(view, first - 1)) && opensApposition(view, at, close))
        best = phraseSubject(view, at);
      continue;
    }
    best = { speaker: { name: reference.name, start: reference.start, end: reference.end }, first, last: close };
    if (reference.form === 'pronoun' || first === view.from || isPerson(reference.type)) break;
  }
  return best;
}

/** Whether an age, an article or a relative pronoun follows the comma: then the phrase before it is the subject. */
function opensApposition(view: View, comma: number, close: number): boolean {
  const next = wordAt(view, comma + 1);
  if (
    /^(?:a|an|the|who|which|one|another|whose|in|by|at|on|through|citing|writing|speaking|led|like|including|such)$/.test(
      next,
    )
  )
    return true;
  return isCapital(view, comma - 1) || (close - comma === 2 && /^\d/.test(next));
}
const prepositionBefore = (view: View, token: number): boolean => PREPOSITIONS.has(wordAt(view, token - 1));

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

/** Whether a `with` or comma stands near before the token. */
function opensAbsolute(view: View, end: number): boolean {
  for (let at = end - 1; at > end - MOST_WORDS; at--) {
    const word = wordAt(view, at);
    if (word === 'with' || word === ',') return true;
  }
  return false;
}

/** Of a participle that has a subject of its own: `Ruiz was urging`, `with Ruiz saying`, `, both sides admitting`. */
export function participleSubject(view: View, participle: number): Subject | undefined {
  const end = skipAdverbs(view, participle);
  const before = wordAt(view, end - 1);
  if (/^(?:is|are|was|were)$/.test(before)) return subjectBefore(view, end - 1);
  if (before === 'been')
    return subjectBefore(view, /^(?:has|have|had)$/.test(wordAt(view, end - 2)) ? end - 2 : end - 1);
  if (view.tokens.shape[end - 1] === Shape.Mark || view.quoted(end - 1) || !opensAbsolute(view, end)) return undefined;
  const subject = phraseSubject(view, end);
  if (!subject) return undefined;
  const lead = wordAt(view, subject.first - 1);
  const apart = lead === ',' && /^(?:both|many|some|several|most|all|others)$/.test(wordAt(view, subject.first));
  return apart || lead === 'with' ? subject : undefined;
}

/** Nouns that tell how many, before those who are counted: `a range of groups`. */
const AMOUNTS = wordSet('range number group host handful majority lot variety couple dozen coalition series');

/** After the place and agency with which a report opens: `AKRON, Ohio (XY) — `. */
function afterDateline(view: View, before: number): number {
  if (view.tokens.shape[view.from] !== Shape.Caps) return view.from;
  for (let at = view.from + 1; at < before && at < view.from + 12; at++)
    if (/^[-—–]+$/.test(wordAt(view, at)) && isBreak(view, at)) return at + 1;
  return view.from;
}

/** The subject of the sentence's main clause, for a participle that hangs on it: `denied the motion, saying`. */
export function mainSubject(view: View, before: number): Subject | undefined {
  let at = afterDateline(view, before);
  if (/^(?:but|and|yet|so|still|also)$/.test(wordAt(view, at))) at++;
  if (CONJUNCTIONS.has(wordAt(view, at)) || PREPOSITIONS.has(wordAt(view, at)) || wordAt(view, at) === 'according') {
    while (at < before && wordAt(view, at) !== ',') at++;
    at++;
  }
  for (let end = at; end < before && end - at < MOST_WORDS; end++) {
    let reference = referenceAt(view, end);
    if (reference) {
      if (view.quoted(end)) return undefined;
      while (end < before && view.tokens.start[end]! < reference.end) end++;
      // a court before its judge is a title: `District Court Judge Ada Lund`
      for (let next = end; next < end + 3 && next < before && isCapital(view, next); next++) {
        const bearer = referenceAt(view, next);
        if (bearer && isPerson(bearer.type)) reference = bearer;
      }
      // `Cole's lawyer denied it, saying`
      if (wordAt(view, end) === "'s") continue;
      const second = wordAt(view, end) === 'and' ? referenceAt(view, end + 1) : undefined;
      const name = second ? `${reference.name} and ${second.name}` : reference.name;
      return { speaker: { name, start: reference.start, end: (second ?? reference).end }, first: at, last: end };
    }
    const word = wordAt(view, end);
    // `Two groups, Harbor Watch and Clear Sky, have sued, saying`
    if (word === ',' && end > at && referenceAt(view, end + 1)?.form === 'name') continue;
    if (view.tokens.shape[end] === Shape.Mark && !/^(?:-|'s|\.)$/.test(word)) return undefined;
    if (word === 'of' && AMOUNTS.has(wordAt(view, end - 1))) continue;
    if (end > at && (tellsClause(view, end) || PREPOSITIONS.has(word) || /ed$/.test(word)))
      return withName(view, at, end, end);
  }
  return undefined;
}
