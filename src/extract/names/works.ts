import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalized, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Unit } from './units.ts';

const OPENING = new Set(['“', '"', '‘', '`']);
const CLOSING = new Set(['”', '"', '’', "'"]);

/** Small words inside the title of a work. */
const SMALL = wordSet("'s a an and at de for from in of on the to with");

const REACH = 7;

/** Whether the name is only a part of the quoted title of a work: `“Halden's Ashes”`. */
export function isInTitle(
  { tokens }: Document,
  front: readonly Unit[],
  units: readonly Unit[],
  { from, to }: Sentence,
): boolean {
  const { word, shape } = tokens;
  const first = front[0]!.from;
  const next = units[units.length - 1]!.to;
  let open = first - 1;
  while (open >= from && open > first - REACH && isTitleWord(word[open]!, shape[open]!)) open--;
  if (open < from || !OPENING.has(word[open]!)) return false;
  let close = next;
  while (close < to && close < next + REACH && isTitleWord(word[close]!, shape[close]!)) close++;
  if (close < to && word[close] === ',' && CLOSING.has(word[close + 1] ?? '')) close++;
  if (close >= to || !CLOSING.has(word[close]!)) return false;
  return first - open > 1 || hasCapital(shape, next, close);
}

const isTitleWord = (word: string, shape: Shape): boolean => isCapitalized(shape) || SMALL.has(word);

function hasCapital(shape: ArrayLike<Shape>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (shape[at] === Shape.Capital) return true;
  return false;
}

/** Whether quotation marks hold the name alone, and no nickname is told: `the play “Hollis,”`. */
export function isQuotedAlone(word: readonly string[], before: number, after: number): boolean {
  if (word[before] !== '“' && word[before] !== '"') return false;
  const end = /^[,.]$/.test(word[after] ?? '') ? after + 1 : after;
  if (!/^[”"]$/.test(word[end] ?? '')) return false;
  const cue = word[before - 1] ?? '';
  return !(NICKNAMED.has(cue) || (cue === 'as' && word[before - 2] === 'known') || (cue === ',' && end > after));
}

const NICKNAMED = wordSet('aka a.k.a. alias called dubbed name named nicknamed pseudonym');
