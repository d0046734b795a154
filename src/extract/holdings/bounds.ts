import { hasCapital, isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { MODIFIERS, MONTHS, NEVER, PREPOSITIONS, VERBISH } from './actor-words.ts';
import { Form, formsOf, VERB } from './operators.ts';

/** Heads before which their court may stand: `an appeals court panel`. */
const OF_COURT = new Set(['judge', 'judges', 'panel']);

/** First token of the phrase whose head is at the token: determiners, adjectives and proper names before it. */
export function leftEdge(tokens: Tokens, at: number, from: number): number {
  let start = OF_COURT.has(tokens.word[at]!) && tokens.word[at - 1] === 'court' && at > from ? at - 1 : at;
  while (start > from) {
    const before = start - 1;
    const word = tokens.word[before]!;
    const shape = tokens.shape[before]!;
    if (PREPOSITIONS.has(word)) {
      // part of a name: Court of Appeals
      break;
    }
    const name =
      (isCapitalized(shape) || shape === Shape.Ordinal) && !NEVER.has(word) && (tokens.cues[before]! & VERB) === 0;
    const hyphen = word === '-' && before > from && tokens.end[before - 1] === tokens.start[before];
    const number = shape === Shape.Number && tokens.word[before + 1] === '-';
    if (
      !MODIFIERS.has(word) &&
      !name &&
      !hyphen &&
      !number &&
      !(tokens.word[before + 1] === '-' && shape !== Shape.Mark)
    )
      break;
    start = before;
    if (word === 'a' || word === 'an' || word === 'the') break;
  }
  return start;
}

/** Token after the name that follows a judge's title. */
export function nameEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + 5) {
    const shape = tokens.shape[end]!;
    if (!hasCapital(shape)) break;
    const word = tokens.word[end]!;
    if (formsOf(word) & (Form.Present | Form.Past) || NEVER.has(word) || MONTHS.has(word) || VERBISH.has(word)) break;
    end++;
  }
  return end;
}

/** Token after the name of a court: `Court of Appeals for the Ninth Circuit`. */
export function courtEnd(tokens: Tokens, at: number, to: number): number {
  let end = at + 1;
  if (tokens.word[end] === 'of') {
    if (
      end + 1 < to &&
      (tokens.word[end + 1] === 'appeals' ||
        tokens.word[end + 1] === 'appeal' ||
        tokens.word[end + 1] === 'claims' ||
        tokens.word[end + 1] === 'session' ||
        tokens.word[end + 1] === 'justice')
    )
      end += 2;
    else if (
      end + 1 < to &&
      (tokens.shape[end + 1] === Shape.Capital || tokens.word[end + 1] === 'the') &&
      tokens.shape[at] === Shape.Capital
    )
      end = placeEnd(tokens, end + 1, to);
  }
  if (
    end < to &&
    (tokens.word[end] === 'for' || tokens.word[end] === 'in') &&
    tokens.shape[at] === Shape.Capital &&
    end + 1 < to
  ) {
    const place = placeEnd(tokens, end + 1, to);
    if (place > end + 1) end = place;
  }
  return end;
}

function placeEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + 8) {
    const shape = tokens.shape[end]!;
    const word = tokens.word[end]!;
    if (word === 'the' || word === 'of') {
      if (end + 1 >= to || tokens.shape[end + 1] === Shape.Lower) break;
    } else if ((!isCapitalized(shape) && shape !== Shape.Ordinal) || formsOf(word) & Form.Present) break;
    end++;
  }
  return end;
}
