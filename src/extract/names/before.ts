import type { Document } from '../../text/document.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { BODY_ENDINGS, type Scores } from './evidence.ts';
import { Tells, tellsAt } from './tells.ts';
import type { Unit } from './units.ts';
import { has, Is } from './words.ts';

/** What stands right before a mention tells; `from` and `to` bound its sentence. */
export function beforeEvidence(
  doc: Document,
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
  scores: Scores,
): void {
  const { tokens } = doc;
  const { word, shape } = tokens;
  const before = units[0]!.from - 1;
  const after = units[units.length - 1]!.to;
  const previous = word[before]!;
  if (previous === 'the') {
    afterThe(doc, units, scores, after < to);
    return;
  }
  if (previous === ',') {
    afterComma(tokens, before, after, scores);
    return;
  }
  const tells = tellsAt(tokens, before);
  const { length } = units;
  if (previous === 'in' || previous === 'near' || previous === 'at') scores.place += placed(units, previous);
  else if (previous === 'of') {
    const owner = tellsAt(tokens, before - 1);
    if (owner & Tells.PlaceNoun) scores.place += 3;
    else if (owner & Tells.Post) scores.organization += 1.5;
    afterOf(doc, before, from, units, owner, scores);
  } else if (tells & Tells.PersonNoun) scores.person += length > 1 ? 2 : 1.5;
  else if (tells & Tells.BodyNoun) scores.organization += 1.5;
  else if (previous === 'sued' || (previous === 'against' && tellsAt(tokens, before - 1) & Tells.Suit))
    scores.organization += 1.3;
  if (tells & Tells.Work && (after >= to || shape[after] === Shape.Mark)) scores.other += 5;
  if ((previous === ':' || previous === '&') && isCredit(doc, before, units, after, to)) scores.person += 1.3;
}

/** How much `in`, `near` and `at` speak for a place. */
const placed = (units: readonly Unit[], preposition: string): number =>
  units.length > 2 ? 0.5 : units.length === 2 && preposition === 'in' && isUnknown(units) ? 1.6 : 1;

/** `a reporter, Ann Lee,`: a name between commas behind a noun. */
function afterComma(tokens: Tokens, comma: number, after: number, scores: Scores): void {
  if (tokens.word[after] !== ',') return;
  const tells = tellsAt(tokens, comma - 1);
  if (tells & Tells.PersonNoun) scores.person += 1.5;
  else if (tells & Tells.BodyNoun) scores.organization += 1.5;
}

/** `the` speaks against a person, once. */
function afterThe(doc: Document, units: readonly Unit[], scores: Scores, follows: boolean): void {
  if (scores.the) return;
  scores.the = true;
  const first = units[0]!;
  const single = units.length === 1;
  const named = !single && has(first, Is.Given);
  const famous = single && has(first, Is.Surname) && !has(first, Is.Plain | Is.Common | Is.Place | Is.Body);
  const weak = famous || (single && follows && isNoun(doc, first.to));
  scores.person -= weak ? 0.3 : named ? 0.5 : 2;
  scores.organization += named ? 0.5 : 1;
}

/** A small word that is no verb, joint or adverb that the lists know. */
const isNoun = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Lower &&
  !(tellsAt(tokens, at) & Tells.Verb) &&
  !(tokens.flags[at]! & Is.Function) &&
  /^[a-z]{3,}$/.test(tokens.word[at]!) &&
  !/(?:ed|ing|ly)$/.test(tokens.word[at]!);

/** `Ann Lee of Acme`: not a person; `the murder of Tell`: one. */
function afterOf(
  { tokens }: Document,
  of: number,
  from: number,
  units: readonly Unit[],
  owner: number,
  scores: Scores,
): void {
  const { flags, shape } = tokens;
  const owned = of - 2 >= from && shape[of - 1] === Shape.Capital && shape[of - 2] === Shape.Capital;
  if (owned && flags[of - 2]! & Is.Given && !(flags[of - 1]! & NO_SURNAME)) scores.person -= 3;
  else if (owner & Tells.Possessed && units.length < 3 && !units.some(({ flags }) => flags))
    if (shape[units[0]!.from] === Shape.Capital) scores.person += 1.3;
}

const NO_SURNAME = Is.Office | Is.Honorific | Is.Head | Is.OtherHead | Is.PlaceHead | Is.Common | Is.Modifier;

/** `Image: Tarnwing & Marl.`: who took a picture, at the end of its caption. */
function isCredit({ tokens }: Document, before: number, units: readonly Unit[], after: number, to: number): boolean {
  const { word, shape } = tokens;
  const colon = word[before] === '&' ? before - 2 : before;
  if (units.length > 1 || word[colon] !== ':' || !(tellsAt(tokens, colon - 1) & Tells.Credit)) return false;
  const { from, flags } = units[0]!;
  const ends = after >= to || /^[.&/]$/.test(word[after]!);
  return ends && !flags && shape[from] === Shape.Capital && !BODY_ENDINGS.test(word[from]!);
}

/** Whether the lists know no word of the name. */
const isUnknown = (units: readonly Unit[]): boolean =>
  units.every(({ flags, word }) => flags === 0 && /^[^.]{3,}$/.test(word) && !/^[ivx]+$/.test(word));
