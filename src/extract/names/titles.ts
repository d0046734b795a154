import type { Document } from '../../text/document.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { Tells, tellsAt } from './tells.ts';
import type { Unit } from './units.ts';
import { Is } from './words.ts';

/** Adds what small words around a name call the person: `defense lawyer` before it, `a retired nurse` after it. */
export function addTitlesAround(doc: Document, units: readonly Unit[], sentence: number, titles: Set<string>): void {
  const { from, to } = doc.sentences[sentence]!;
  const before = titleBefore(doc, units[0]!.from, from);
  if (before) titles.add(before);
  const after = titleAfter(doc, units[units.length - 1]!.to, to);
  if (after) titles.add(after);
}

const DETERMINERS = wordSet('a an the his her its their one another former then now');

const isNoun = (tokens: Tokens, at: number): boolean =>
  (tellsAt(tokens, at) & Tells.PersonNoun) !== 0 || (tokens.flags[at]! & Is.Office) !== 0;

function stops(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  if ((tellsAt(tokens, at) & Tells.Verb) !== 0 || /.ed$/.test(word)) return true;
  return word !== 'former' && (DETERMINERS.has(word) || (tokens.flags[at]! & Is.Function) !== 0);
}

/** `public defender` of `the public defender Ann Lee`. */
function titleBefore({ text, tokens }: Document, first: number, from: number): string | undefined {
  const { shape, start, end } = tokens;
  const noun = first - 1;
  if (noun < from || shape[noun] !== Shape.Lower || !isNoun(tokens, noun)) return undefined;
  let at = noun;
  while (
    at > from &&
    at > noun - 3 &&
    tokens.word[at] !== 'former' &&
    shape[at - 1] !== Shape.Mark &&
    !stops(tokens, at - 1)
  )
    at--;
  return text.slice(start[at], end[noun]);
}

/** Whether the noun before the token only describes the next one. */
function goesOn(tokens: Tokens, at: number): boolean {
  const next = tokens.word[at];
  if (next === undefined) return false;
  return isNoun(tokens, at) || (tellsAt(tokens, at) & Tells.BodyNoun) !== 0 || next === '-' || next === "'s";
}

/** `civil rights lawyer` of `Ann Lee, a civil rights lawyer in Ohio`. */
function titleAfter({ text, tokens }: Document, after: number, to: number): string | undefined {
  const { word, shape, start, end } = tokens;
  if (word[after] !== ',') return undefined;
  let at = after + 1;
  if (shape[at] === Shape.Number && word[at + 1] === ',') at += 2;
  if (DETERMINERS.has(word[at] ?? '') && word[at] !== 'former') at++;
  for (let index = at; index < to && index < at + 5; index++) {
    if (shape[index] === Shape.Mark && word[index] !== '-' && word[index] !== "'s") return undefined;
    if (index > at && stops(tokens, index)) return undefined;
    if (shape[index] === Shape.Lower && isNoun(tokens, index) && !goesOn(tokens, index + 1))
      return text.slice(start[at], end[index]);
  }
  return undefined;
}
