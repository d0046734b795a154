import { wordSet } from '../../text/word-list.ts';
import type { Attitude } from './attitudes.ts';
import { contentEnd } from './bounds.ts';
import { type Content, opensObject } from './content.ts';
import { isPerson } from './phrase.ts';
import { isCapital, referenceAt, type View, wordAt } from './view.ts';

/** What somebody's attitude is held towards, after the verb. */
export function towards(view: View, token: number, attitude: Attitude): Content | undefined {
  const at = token + 1;
  const word = wordAt(view, at);
  if (at >= view.to || view.quoted(at)) return undefined;
  const way = attitude.prepositions.includes(word)
    ? 'prep'
    : word === 'to' && attitude.to
      ? 'to'
      : word === 'that' && attitude.that
        ? 'that'
        : attitude.object && opensObject(view, at, wordAt(view, token - 1))
          ? 'object'
          : undefined;
  if (!way) return undefined;
  if (way === 'object' && installs(view, token, at)) return undefined;
  const first = way === 'object' || way === 'to' ? at : at + 1;
  const last = contentEnd(view, first, way === 'object' || way === 'prep');
  if (last <= first || (way === 'object' && isProcedure(view, first, last))) return undefined;
  return { first, last, rule: `indirect/towards-${way}` };
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
