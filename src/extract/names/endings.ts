import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { BODY_NOUNS, PERSON_VERBS } from './lexicon.ts';
import { close, isCapital, type Unit } from './units.ts';
import { flagsOf, Is } from './words.ts';

/** Adverbs and numbers that, capitalised inside a sentence, end the name of a body. */
const CLOSING = wordSet('ahead everywhere first five forever forward four now one six ten three together two');

/** Whether the unit ends a name as an adverb or a number. */
export const isClosing = ({ word, joint }: Unit): boolean => !joint && (CLOSING.has(word) || /^\d{1,3}$/.test(word));

const OPEN = Is.Function | Is.Calendar | Is.Honorific | Is.Office | Is.Body | Is.OtherHead | Is.Given | Is.Surname;

/** What is counted: `Count One`, `Day Two`. */
const COUNTED = wordSet(
  'act article book chapter count day episode exhibit figure force game group house item layer level number page part phase point prop proposition measure question round rule section step table team tier title track type unit version volume week year',
);

/** `Seniors Together`, `Capital One`: a word that ends a name, since no more capitals follow. */
export const closesName = (tokens: Tokens, at: number, to: number, last: Unit): boolean =>
  CLOSING.has(tokens.word[at]!) &&
  tokens.shape[at] === Shape.Capital &&
  !last.joint &&
  !(last.flags & OPEN) &&
  !COUNTED.has(last.word) &&
  close(tokens, at) &&
  !(at + 1 < to && (isCapital(tokens, at + 1) || tokens.word[at + 1] === '-'));

const NUMBERLESS = Is.Body | Is.Calendar | Is.Place | Is.OtherHead | Is.PlaceHead | Is.Office | Is.Honorific | Is.Given;

/** Heads that carry a number: `Local 318`, `Studio 7`. */
const CARRIERS = new Set(['channel', 'local', 'lodge', 'studio']);

const SUES = wordSet("appealed filed opposes sued supports 's");

/** `Local 318`, `Clean Courts 21`: a number that belongs to the name of a body. */
export function endsInNumber({ word, shape }: Tokens, at: number, to: number, units: readonly Unit[]): boolean {
  if (shape[at] !== Shape.Number || !/^\d{1,4}$/.test(word[at]!)) return false;
  const last = units[units.length - 1]!;
  if (CARRIERS.has(last.word)) return true;
  if (last.joint || last.flags & NUMBERLESS || COUNTED.has(last.word) || word[at]!.length > 3) return false;
  const next = word[at + 1] === ',' ? (word[at + 2] ?? '') : at + 1 < to ? word[at + 1]! : '';
  return BODY_NOUNS.has(word[units[0]!.from - 1] ?? '') || PERSON_VERBS.has(next) || SUES.has(next);
}

const TROOPS = wordSet('airborne battalion brigade division infantry regiment squadron');

/** Where a name begins whose number stands before its capitals: `20th Century Lamps`, `9/11 Commission`. */
export function numberBefore(tokens: Tokens, from: number, units: readonly Unit[]): number {
  const { word, shape } = tokens;
  const at = units[0]!.from;
  const last = units[units.length - 1]!;
  if (at - 1 < from || !close(tokens, at)) return at;
  if (shape[at - 1] === Shape.Ordinal) {
    const century = units[0]!.word === 'century' && units.length > 1;
    return century || TROOPS.has(last.word) ? at - 1 : at;
  }
  const attack = word[at - 1] === '11' && word[at - 2] === '/' && word[at - 3] === '9' && at - 3 >= from;
  return attack && flagsOf(last.word) & Is.Head ? at - 3 : at;
}
