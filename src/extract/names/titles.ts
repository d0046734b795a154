import { type Document, tokenAt } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { BODY_NOUNS, PERSON_NOUNS, PERSON_VERBS } from './lexicon.ts';
import { flagsOf, Is } from './words.ts';

/** What small words around a name call the person: `defense lawyer` before it, `a retired nurse` after it. */
export function titlesAround(doc: Document, start: number, end: number, sentence: number): string[] {
  const { from, to } = doc.sentences[sentence]!;
  const first = tokenAt(doc, start);
  let after = first;
  while (after < to && doc.tokens.start[after]! < end) after++;
  return [titleBefore(doc, first, from), titleAfter(doc, after, to)].filter((title) => title !== undefined);
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

const isNoun = (word: string): boolean => PERSON_NOUNS.has(word) || (flagsOf(word) & Is.Office) !== 0;

const stops = (word: string): boolean =>
  (DETERMINERS.has(word) && word !== 'former') ||
  PERSON_VERBS.has(word) ||
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
    const goes = next !== undefined && (isNoun(next) || BODY_NOUNS.has(next) || next === '-' || next === "'s");
    if (shape[index] === Shape.Lower && isNoun(word[index]!) && !goes) return text.slice(start[at], end[index]);
  }
  return undefined;
}
