import { ADVERBS, DAYS, HEARERS, OCCASIONS } from './lexicon.ts';
import { isCapital, tellsClause, type View, wordAt } from './view.ts';

/** Goes over when and where it was said: `on Monday`, `in a statement`, `, in court papers,`. */
export function skipAdjuncts(view: View, start: number): number {
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    const next = adjunctEnd(view, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

const MOST_ADJUNCT = 14;

function adjunctEnd(view: View, at: number): number {
  const word = wordAt(view, at);
  if (DAYS.has(word)) return at + 1;
  if ((word === 'on' || word === 'late' || word === 'early' || word === 'earlier') && DAYS.has(wordAt(view, at + 1)))
    return afterDay(view, at + 2);
  if (ADVERBS.has(word) && wordAt(view, at + 1) === 'that') return at + 1;
  if (word === ',') return parenthesisEnd(view, at);
  if (
    !/^(?:in|on|at|outside|inside|during|through|via|after|before|from|to|of|as|with|about|by|under|last|this)$/.test(
      word,
    )
  )
    return at;
  for (let token = at + 1; token < view.to && token - at < MOST_ADJUNCT; token++) {
    const next = wordAt(view, token);
    if (view.quoted(token) || next === ',' || tellsClause(view, token)) break;
    if (next === 'that') return isOccasion(view, token - 1) ? token : at;
    if (OCCASIONS.has(next) && !OCCASIONS.has(wordAt(view, token + 1))) return token + 1;
    if (DAYS.has(next) && wordAt(view, token + 1) !== "'s") return token + 1;
  }
  return at;
}

/** Whether a phrase of time or place may end with the token: `in a filing`, `in 2008`, `in Boston`. */
const isOccasion = (view: View, token: number): boolean => {
  const word = wordAt(view, token);
  return (
    OCCASIONS.has(word) ||
    HEARERS.has(word) ||
    /^(?:judge|jury|senate|house|committee|panel)$/.test(word) ||
    DAYS.has(word) ||
    isCapital(view, token) ||
    /^\d|^(?:week|month|year|night|morning)$/.test(word)
  );
};

const afterDay = (view: View, at: number): number =>
  /^(?:morning|afternoon|evening|night)$/.test(wordAt(view, at)) ? at + 1 : at;

/** After a stretch between commas that stands before what was said. */
function parenthesisEnd(view: View, at: number): number {
  for (let token = at + 1; token < view.to && token - at < 20; token++) {
    if (view.quoted(token)) return at;
    if (wordAt(view, token) === ',') return wordAt(view, token + 1) === 'that' ? token + 1 : at;
  }
  return at;
}
