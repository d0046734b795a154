import type { Document } from '../../text/document.ts';
import { isCapitalized, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { DESCRIPTIONS, type Description, FOLLOWERS, KEEPERS, MODIFIERS, PEOPLE } from './lexicon.ts';

/** A description in the text: its head noun, the words before it, and the token after it. */
export interface Described extends Description {
  readonly last: number;
  readonly words: string;
  readonly modified: boolean;
}

const MOST_MODIFIERS = 3;

/** The description that the article word at the token begins: `the groups`, `the federal judge`. */
export function descriptionAt({ text, tokens }: Document, at: number, to: number): Described | undefined {
  for (let head = at + 1; head < to && head <= at + 1 + MOST_MODIFIERS; head++) {
    const word = tokens.word[head]!;
    const description = DESCRIPTIONS.get(word);
    if (description?.type === 'document' && /^(?:high|highest|lower|top|new)$/.test(tokens.word[head - 1]!))
      return undefined;
    if (description && isWritten(tokens, head, description) && !continues(tokens, head, to))
      return {
        type: description.type,
        fits: description.fits,
        many: description.many,
        noun: description.noun,
        last: head + 1,
        words: text.slice(tokens.start[at + 1], tokens.end[head]),
        modified: head > at + 1,
      };
    if (!MODIFIERS.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a noun in capitals is an office: `the District Attorney`, not a part of a name. */
const isWritten = (tokens: Document['tokens'], head: number, { fits, type }: Description): boolean =>
  tokens.shape[head] === Shape.Lower || (tokens.shape[head] === Shape.Capital && fits === 'own' && type === 'person');

/** A phrase of several people without a name that ends with the token: where it starts, and its words. */
export function peopleEnding(
  { text, tokens }: Document,
  from: number,
  head: number,
  to: number,
): { readonly first: number; readonly name: string } | undefined {
  if (!PEOPLE.has(tokens.word[head]!) || continues(tokens, head, to)) return undefined;
  let first = head;
  while (first > from && head - first < 5 && isModifier(tokens, first - 1)) first--;
  while (first < head && /^(?:the|some|many|several|most|'s|')$/.test(tokens.word[first]!)) first++;
  return { first, name: text.slice(tokens.start[first], tokens.end[clientsEnd(tokens, head, to) - 1]) };
}

/** After those whom lawyers and the like act for: `lawyers for the six men`. */
function clientsEnd(tokens: Document['tokens'], head: number, to: number): number {
  if (tokens.word[head + 1] !== 'for') return head + 1;
  let at = head + 2;
  while (
    at < to &&
    at < head + 9 &&
    (tokens.shape[at] !== Shape.Lower
      ? tokens.word[at] !== ','
      : !/^(?:who|that|have|has|had|are|were|did|do|in|on|at|to|not)$|(?:ed|ing)$|^(?:say|said|argue|told|note|wrote)$/.test(
          tokens.word[at]!,
        )) &&
    tokens.word[at] !== '.'
  )
    at++;
  return at;
}

/** Whether the token may stand before the noun in its phrase. */
function isModifier(tokens: Document['tokens'], at: number): boolean {
  const shape = tokens.shape[at]!;
  const word = tokens.word[at]!;
  if (shape === Shape.Mark) return word === '-' || word === "'s" || word === "'";
  return isCapitalized(shape) || MODIFIERS.has(word) || ATTRIBUTES.has(word);
}

const ATTRIBUTES = wordSet(`
  the some many several most his her their its defense defence prosecution rights gay tobacco church school prison
  health family business industry abortion gun voting animal advocacy medical insurance police fire union anti pro
  other both all these those same-sex state's city's
`);

/** Somebody who belongs to a named one: `his lawyers`. Where the noun ends, and the words after the pronoun. */
export function keeperAt(
  { text, tokens }: Document,
  at: number,
  to: number,
): { last: number; words: string } | undefined {
  for (let head = at + 1; head < to && head <= at + 3; head++) {
    const word = tokens.word[head]!;
    if (tokens.shape[head] !== Shape.Lower) return undefined;
    if (KEEPERS.has(word)) {
      const next = head + 1;
      if (
        next < to &&
        (tokens.word[next] === ',' || tokens.shape[next] !== Shape.Lower || FOLLOWERS.has(tokens.word[next]!))
      )
        if (tokens.word[next] !== '.') return undefined;
      return { last: next, words: text.slice(tokens.start[at + 1], tokens.end[head]) };
    }
    if (!MODIFIERS.has(word) && !ATTRIBUTES.has(word)) return undefined;
  }
  return undefined;
}

/** Whether the word after the noun makes it part of another phrase: `the court order`, `the judge Amy Cole`. */
function continues(tokens: Document['tokens'], head: number, to: number): boolean {
  const next = head + 1;
  if (next >= to) return false;
  if (isCapitalized(tokens.shape[next])) return tokens.word[next] !== 'monday' && !/day$/.test(tokens.word[next]!);
  if (tokens.word[next] === '-') return tokens.start[next] === tokens.end[head];
  return FOLLOWERS.has(tokens.word[next]!) || DESCRIPTIONS.has(tokens.word[next]!) || tokens.word[next] === 'of';
}
