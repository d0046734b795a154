import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { BODY_ENDINGS, type Scores } from './evidence.ts';
import { BODY_NOUNS, CREDITS, PERSON_NOUNS, PERSON_VERBS, PLACE_NOUNS, VOICED_VERBS } from './lexicon.ts';
import type { Part } from './split.ts';
import type { Unit } from './units.ts';
import { flagsOf, has, Is, knownAt } from './words.ts';
import { isQuotedAlone, WORKS } from './works.ts';

/** What stands between the sides of a case. */
export const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.', 'versus']);

/** What stands around a mention tells. */
export function contextEvidence(doc: Document, { units, title }: Part, sentence: number, scores: Scores): void {
  const { word, shape } = doc.tokens;
  const { from, to } = doc.sentences[sentence]!;
  const before = units[0]!.from - 1;
  const after = units[units.length - 1]!.to;
  if (title) scores.person += 4;
  if (before < from && isDateline(doc, units, to)) scores.place += 5;
  if (before >= from) {
    beforeEvidence(word, before, units, scores, after < to && isNoun(doc, after));
    if (word[before] === 'of') afterOf(doc, before, from, units, scores);
    if (WORKS.has(word[before]!) && (after >= to || shape[after] === Shape.Mark)) scores.other += 5;
    if ((word[before] === ':' || word[before] === '&') && isCredit(doc, before, units, after, to)) scores.person += 1.3;
  }
  const side = VERSUS.has(word[before] ?? '') || VERSUS.has(word[after] ?? '');
  // NORDIN: I never signed it.
  if (isSpeaker(doc, before, after, from, to, units)) scores.person += 1.2;
  if (side && units.length === 1 && !(units[0]!.flags & SIDELESS)) scores.person += 1.3;
  if (after >= to) return;
  const next = word[after]!;
  if (before >= from && units.length < 3 && isQuotedAlone(word, before, after)) scores.other += 2.5;
  else if (next === ',') afterComma(doc, after + 1, to, scores);
  else if (shape[after] === Shape.Lower && PERSON_VERBS.has(next))
    scores.person += next === 'who' || next === 'whose' ? 2 : VOICED_VERBS.has(next) ? 0.7 : 1.2;
  else if (next === "'s" && units.length === 1 && !units[0]!.flags && isPersonAt(doc, after + 1, to))
    scores.organization += 1.3;
  else if (MEDIA.has(next) && units.length === 1 && !has(units[0], Is.Plain | Is.Common)) scores.organization += 2;
  else if (PLACE_NOUNS.has(next)) scores.place += 2;
  else if (PERSON_NOUNS.has(next) && units.length === 1) scores.organization += 0.5;
}

/** Whether the name in capitals labels what somebody says in an interview. */
const isSpeaker = (
  { tokens: { word, shape } }: Document,
  before: number,
  after: number,
  from: number,
  to: number,
  units: readonly Unit[],
): boolean =>
  before < from &&
  units.length === 1 &&
  after + 1 < to &&
  word[after] === ':' &&
  shape[units[0]!.from] === Shape.Caps &&
  units[0]!.word.length > 3 &&
  !(units[0]!.flags & (SIDELESS | Is.Office | Is.OtherHead | Is.PlaceHead | Is.Calendar));

const SIDELESS = Is.Place | Is.Body | Is.Demonym | Is.Head | Is.Common | Is.Plain;

/** What a name before them is called: `Norvik television`. */
const MEDIA = new Set(['daily', 'magazine', 'newspaper', 'radio', 'television', 'tv']);

/** A given name and a surname. */
const isPersonAt = ({ tokens }: Document, at: number, to: number): boolean =>
  at + 1 < to &&
  tokens.shape[at] === Shape.Capital &&
  tokens.shape[at + 1] === Shape.Capital &&
  (flagsOf(tokens.word[at]!) & (Is.Given | Is.Office | Is.Place)) === Is.Given &&
  (flagsOf(tokens.word[at + 1]!) & (Is.Head | Is.PlaceHead)) === 0;

/** `HALDEN, Norway (AP) —`: capitals at the head of a paragraph. */
function isDateline({ tokens }: Document, units: readonly Unit[], to: number): boolean {
  const { shape, word } = tokens;
  if (units.some(({ from, joint }) => !joint && shape[from] !== Shape.Caps)) return false;
  const after = units[units.length - 1]!.to;
  if (after >= to || !/^[,(—–_-]/.test(word[after]!)) return false;
  for (let at = after; at < to && at < after + 9; at++) if (/^[—–_-]/.test(word[at]!)) return true;
  return false;
}

/** A small word that is no verb, joint or adverb that the lists know. */
const isNoun = ({ tokens: { word, shape } }: Document, at: number): boolean =>
  shape[at] === Shape.Lower &&
  !PERSON_VERBS.has(word[at]!) &&
  !(flagsOf(word[at]!) & Is.Function) &&
  /^[a-z]{3,}$/.test(word[at]!) &&
  !/(?:ed|ing|ly)$/.test(word[at]!);

function beforeEvidence(
  word: readonly string[],
  before: number,
  units: readonly Unit[],
  scores: Scores,
  attributive: boolean,
): void {
  const { length } = units;
  const previous = word[before]!;
  if (
    previous === ',' &&
    (PERSON_NOUNS.has(word[before - 1]!) || BODY_NOUNS.has(word[before - 1]!)) &&
    word[units[length - 1]!.to] === ','
  ) {
    if (PERSON_NOUNS.has(word[before - 1]!)) scores.person += 1.5;
    else scores.organization += 1.5;
    return;
  }
  if (previous === 'the') {
    if (scores.the) return;
    scores.the = true;
    const named = length > 1 && has(units[0], Is.Given);
    const famous =
      length === 1 && has(units[0], Is.Surname) && !has(units[0], Is.Plain | Is.Common | Is.Place | Is.Body);
    scores.person -= famous || (length === 1 && attributive) ? 0.3 : named ? 0.5 : 2;
    scores.organization += named ? 0.5 : 1;
  } else if (previous === 'in' || previous === 'near' || previous === 'at')
    scores.place += length > 2 ? 0.5 : length === 2 && previous === 'in' && isUnknown(units) ? 1.6 : 1;
  else if (previous === 'of' && PLACE_NOUNS.has(word[before - 1] ?? '')) scores.place += 3;
  else if (PERSON_NOUNS.has(previous)) scores.person += length > 1 ? 2 : 1.5;
  else if (BODY_NOUNS.has(previous)) scores.organization += 1.5;
  else if ((previous === 'of' || previous === 'at') && POSTS.has(word[before - 1] ?? '')) scores.organization += 1.5;
  else if (previous === 'sued' || (previous === 'against' && SUITS.has(word[before - 1] ?? '')))
    scores.organization += 1.3;
}

/** `Ann Lee of Acme`: not a person; `the murder of Tell`: one. */
function afterOf({ tokens }: Document, of: number, from: number, units: readonly Unit[], scores: Scores): void {
  const { word, shape } = tokens;
  const owned = of - 2 >= from && shape[of - 1] === Shape.Capital && flagsOf(word[of - 2]!) & Is.Given;
  if (owned && shape[of - 2] === Shape.Capital && !(flagsOf(word[of - 1]!) & NO_SURNAME)) scores.person -= 3;
  else if (DONE_TO_PEOPLE.has(word[of - 1] ?? '') && units.length < 3 && !units.some(({ flags }) => flags))
    if (shape[units[0]!.from] === Shape.Capital) scores.person += 1.3;
}

const NO_SURNAME = Is.Office | Is.Honorific | Is.Head | Is.OtherHead | Is.PlaceHead | Is.Common | Is.Modifier;

/** What only people have: `the widow of`, `the murder of`. */
const DONE_TO_PEOPLE = new Set(
  'arrest assassination beating biography brother burial children daughter death execution father fiancee friend friends funeral grave husband kidnapping killing lawyer lawyers lynching memory mother murder murders obituary parents portrait rape sister slaying son voice widow wife'.split(
    ' ',
  ),
);

/** `Image: Tarnwing & Marl.`: who took a picture, at the end of its caption. */
function isCredit({ tokens }: Document, before: number, units: readonly Unit[], after: number, to: number): boolean {
  const { word, shape } = tokens;
  const colon = word[before] === '&' ? before - 2 : before;
  if (word[colon] !== ':' || !CREDITS.has(word[colon - 1] ?? '') || units.length > 1) return false;
  const { from, flags } = units[0]!;
  const ends = after >= to || /^[.&/]$/.test(word[after]!);
  return ends && !flags && shape[from] === Shape.Capital && !BODY_ENDINGS.test(word[from]!);
}

/** Whether the lists know no word of the name. */
const isUnknown = (units: readonly Unit[]): boolean =>
  units.every(({ flags, word }) => flags === 0 && /^[^.]{3,}$/.test(word) && !/^[ivx]+$/.test(word));

/** Posts that people hold in companies and associations. */
const POSTS = new Set(
  'ceo chairman chairwoman co-founder director editor employee employees executive founder manager officer owner partner president professor publisher'.split(
    ' ',
  ),
);

const SUITS = new Set(['action', 'case', 'claim', 'claims', 'complaint', 'lawsuit', 'lawsuits', 'suit', 'suits']);

/** `, 45,` `, a lawyer for` `, the nonprofit that` `, who`. */
function afterComma({ tokens }: Document, at: number, to: number, scores: Scores): void {
  if (at >= to) return;
  const { word, shape } = tokens;
  if (shape[at] === Shape.Number && /^\d\d?$/.test(word[at]!) && (at + 1 >= to || /^[,.)]$/.test(word[at + 1]!))) {
    scores.person += 3;
    return;
  }
  if (word[at] === 'who' || word[at] === 'whose') {
    scores.person += 3;
    return;
  }
  if (flagsOf(word[at]!) & Is.State || knownAt(tokens, at, to)?.bit === (Is.Place | Is.State)) {
    scores.place += 3;
    return;
  }
  for (let index = at; index < to && index < at + 7; index++) {
    const noun = word[index]!;
    if (shape[index] === Shape.Mark && noun !== '-' && noun !== "'s") return;
    if (
      PERSON_NOUNS.has(noun) &&
      !(index + 1 < to && (PERSON_NOUNS.has(word[index + 1]!) || BODY_NOUNS.has(word[index + 1]!)))
    ) {
      scores.person += 2;
      return;
    }
    if (BODY_NOUNS.has(noun) && word[index + 1] !== "'s") {
      scores.organization += 2;
      return;
    }
    if (
      /^(?:said|of|for|in|at|that|which|is|was|to|with|on|by|from|as|and|but|after|when|while|whose|though|although|because|before|since|until|if|he|she|they|it|told)$/.test(
        noun,
      )
    )
      return;
  }
}
