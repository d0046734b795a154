import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { Tells, tellsOf } from './tells.ts';
import type { Unit } from './units.ts';
import { flagsOf, Is } from './words.ts';

/** Adds what small words around a name call the person: `defense lawyer` before it, `a retired nurse` after it. */
export function addTitlesAround(doc: Document, units: readonly Unit[], sentence: number, titles: Set<string>): void {
  const { from, to } = doc.sentences[sentence]!;
  const before = titleBefore(doc, units[0]!.from, from);
  if (before) titles.add(before);
  const after = titleAfter(doc, units[units.length - 1]!.to, to);
  if (after) titles.add(after);
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'former',
  'then',
  'now',
]);

const isNoun = (word: string): boolean => (tellsOf(word) & Tells.PersonNoun) !== 0 || (flagsOf(word) & Is.Office) !== 0;

const stops = (word: string): boolean =>
  (DETERMINERS.has(word) && word !== 'former') ||
  (tellsOf(word) & Tells.Verb) !== 0 ||
  /.ed$/.test(word) ||
  (flagsOf(word) & Is.Function && word !== 'former') !== 0;

/** `public defender` of `the public defender Ann Lee`. */
function titleBefore({ text, tokens }: Document, first: number, from: number): string | undefined {
  const { word, shape, start, end } = tokens;
  const noun = first - 1;
  if (noun < from || shape[noun] !== Shape.Lower || !isNoun(word[noun]!)) return undefined;
  let at = noun;
  while (at > from && at > noun - 3 && shape[at - 1] !== Shape.Mark && !stops(word[at - 1]!)) at--;
  return text.slice(start[at], end[noun]);
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
    if (index > at && stops(word[index]!)) return undefined;
    const next = word[index + 1];
    const goes =
      next !== undefined && (isNoun(next) || (tellsOf(next) & Tells.BodyNoun) !== 0 || next === '-' || next === "'s");
    if (shape[index] === Shape.Lower && isNoun(word[index]!) && !goes) return text.slice(start[at], end[index]);
  }
  return undefined;
}
