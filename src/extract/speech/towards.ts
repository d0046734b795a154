import { wordSet } from '../../text/word-list.ts';
import type { Attitude } from './attitudes.ts';
import { contentEnd } from './bounds.ts';
import { type Content, opensObject, pointsBack } from './content.ts';
import { isPerson } from './phrase.ts';
import { isCapital, referenceAt, tellsClause, timeEnd, type View, wordAt } from './view.ts';

/** What somebody's attitude is held towards, after the verb. */
export function towards(view: View, token: number, attitude: Attitude): Content | undefined {
  const after = timeEnd(view, token + 1);
  // `called last year for a review`: only a preposition goes on after the time
  const at = attitude.prepositions.includes(wordAt(view, after)) ? after : token + 1;
  const word = wordAt(view, at);
  if (at >= view.to || view.quoted(at)) return undefined;
  const way = attitude.prepositions.includes(word)
    ? 'prep'
    : word === 'to' && attitude.to && !isGiven(view, at + 1)
      ? 'to'
      : word === 'that' && attitude.that && !pointsBack(view, at)
        ? 'that'
        : attitude.object && opensObject(view, at, wordAt(view, token - 1))
          ? 'object'
          : undefined;
  if (!way) return undefined;
  if (way === 'object' && /^back/.test(wordAt(view, token)) && wordAt(view, at + 1) === 'up') return undefined;
  if (way === 'object' && (installs(view, token, at) || names(view, token, at) || summons(view, token, at)))
    return undefined;
  const first = way === 'object' || way === 'to' ? at : at + 1;
  // `signaled they were ready`: a clause, not its subject alone
  const clause = way === 'object' && /^(?:he|she|it|they|we)$/.test(word) && tellsClause(view, at + 1);
  const end = contentEnd(view, first, (way === 'object' && !clause) || way === 'prep');
  const last = way === 'to' ? beforeMainVerb(view, first, end) : end;
  if (last <= first || (way === 'object' && isProcedure(view, first, last))) return undefined;
  return { first, last, rule: `indirect/towards-${way}` };
}

/** Where the verb stands whose subject the whole phrase is: `what he sought to hide | has come out`. */
function beforeMainVerb(view: View, first: number, last: number): number {
  for (let at = first + 2; at < last; at++) {
    const word = wordAt(view, at);
    if (
      /^(?:,|that|which|who|what|how|why|whether|when|where|while|if|as|because|but|and|or|than|until|it|he|she|they|there|we)$/.test(
        word,
      )
    )
      return last;
    if (/^(?:has|have|had|is|are|was|were)$/.test(word)) return at;
  }
  return last;
}

/** Whether a noun phrase follows `to`, not an infinitive: `appealed to the court`. */
const isGiven = (view: View, at: number): boolean =>
  /^(?:the|a|an|his|her|its|their|this|that)$/.test(wordAt(view, at)) || referenceAt(view, at) !== undefined;

/** Whether the verb only says what something is called: `a group called Harbor Watch`, `a practice called red-lining`. */
function names(view: View, verb: number, at: number): boolean {
  if (wordAt(view, verb) !== 'called') return false;
  for (let before = verb - 1; before > verb - 6; before--) {
    if (isCapital(view, before) || referenceAt(view, before)) return false;
    if (/^(?:a|an|another|one)$/.test(wordAt(view, before)))
      return !/^(?:a|an|the|his|her|their|its|it|him|them|that|this)$/.test(wordAt(view, at));
  }
  return false;
}

/** Whether somebody is only called, not called something: `called Ruiz`, `called Ruiz to the stand`. */
function summons(view: View, verb: number, at: number): boolean {
  if (!/^call/.test(wordAt(view, verb))) return false;
  const reference = referenceAt(view, at);
  if (reference?.form !== 'name') return false;
  let end = at;
  while (end < view.to && view.tokens.start[end]! < reference.end) end++;
  return end >= view.to || /^(?:to|as|and|into|back)$/.test(wordAt(view, end));
}

/** Whether somebody is put into office, of whom nothing is said: `confirmed Ruiz as a judge`. */
export function installs(view: View, verb: number, at: number): boolean {
  if (!/^confirm/.test(wordAt(view, verb))) return false;
  let end = at;
  while (/^(?:the|a|an|judge|justice|nominee|president|mr|ms|mrs|\.)$/.test(wordAt(view, end))) end++;
  if (isPerson(referenceAt(view, end)?.type ?? '') && wordAt(view, end - 1) !== "'s") return true;
  while (isCapital(view, end)) end++;
  return end > at && /^(?:to|as|for|by|in|on)?$/.test(wordAt(view, end));
}

/** Whether the object is what courts decide on: `rejected the appeal` tells of a ruling, not of an opinion. */
export function isProcedure(view: View, first: number, last: number): boolean {
  for (let at = first; at < last && at < first + 7; at++) if (PROCEDURES.has(wordAt(view, at))) return true;
  return false;
}

const PROCEDURES = wordSet(`
  appeal appeals motion motions petition petitions request requests bid lawsuit lawsuits suit suits case cases claim
  claims charge charges complaint injunction stay order ruling verdict sentence conviction bail plea challenge
  application review hearing defendant evidence
`);
