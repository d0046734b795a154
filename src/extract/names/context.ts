import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { beforeEvidence } from './before.ts';
import type { Scores } from './evidence.ts';
import type { Part } from './split.ts';
import { isVersus, Tells, tellsAt } from './tells.ts';
import type { Unit } from './units.ts';
import { has, Is, knownAt } from './words.ts';
import { isQuotedAlone } from './works.ts';

/** What stands around a mention tells. */
export function contextEvidence(doc: Document, { units, title }: Part, sentence: number, scores: Scores): void {
  const { tokens } = doc;
  const { word } = tokens;
  const bounds = doc.sentences[sentence]!;
  const { from, to } = bounds;
  const before = units[0]!.from - 1;
  const after = units[units.length - 1]!.to;
  if (title) scores.person += 4;
  if (before >= from) beforeEvidence(doc, units, bounds, scores);
  else if (isDateline(doc, units, to)) scores.place += 5;
  if (units.length === 1) {
    const { flags } = units[0]!;
    if (!(flags & SIDELESS) && (isVersus(tokens, before) || isVersus(tokens, after))) scores.person += 1.3;
    // NORDIN: I never signed it.
    if (before < from && word[after] === ':' && after + 1 < to && isSpeaker(doc, units[0]!)) scores.person += 1.2;
  }
  if (after >= to) return;
  if (before >= from && units.length < 3 && isQuotedAlone(word, before, after)) scores.other += 2.5;
  else if (word[after] === ',') afterComma(doc, after + 1, to, scores);
  else afterEvidence(doc, units, after, to, scores);
}

/** What stands right after a mention tells. */
function afterEvidence(doc: Document, units: readonly Unit[], after: number, to: number, scores: Scores): void {
  const { word, shape } = doc.tokens;
  const next = word[after]!;
  const tells = tellsAt(doc.tokens, after);
  if (tells & Tells.Verb && shape[after] === Shape.Lower)
    scores.person += next === 'who' || next === 'whose' ? 2 : tells & Tells.Voiced ? 0.7 : 1.2;
  else if (next === "'s" && units.length === 1 && !units[0]!.flags && isPersonAt(doc, after + 1, to))
    scores.organization += 1.3;
  else if (tells & Tells.Media && units.length === 1 && !has(units[0], Is.Plain | Is.Common)) scores.organization += 2;
  else if (tells & Tells.PlaceNoun) scores.place += 2;
  else if (next === '-' && SITUATED.test(word[after + 1] ?? '')) scores.place += 3;
  else if (tells & Tells.PersonNoun && units.length === 1) scores.organization += 0.5;
}

/** What follows the hyphen after a place: `Akron-based`. */
const SITUATED = /^(?:area|based|born|bred|raised)$/;

/** Whether the name in capitals labels what somebody says in an interview. */
const isSpeaker = ({ tokens: { shape } }: Document, { from, word, flags }: Unit): boolean =>
  shape[from] === Shape.Caps &&
  word.length > 3 &&
  !(flags & (SIDELESS | Is.Office | Is.OtherHead | Is.PlaceHead | Is.Calendar));

const SIDELESS = Is.Place | Is.Body | Is.Demonym | Is.Head | Is.Common | Is.Plain;

/** A given name and a surname. */
const isPersonAt = ({ tokens }: Document, at: number, to: number): boolean =>
  at + 1 < to &&
  tokens.shape[at] === Shape.Capital &&
  tokens.shape[at + 1] === Shape.Capital &&
  (tokens.flags[at]! & (Is.Given | Is.Office | Is.Place)) === Is.Given &&
  (tokens.flags[at + 1]! & (Is.Head | Is.PlaceHead)) === 0;

/** `HALDEN, Norway (AP) —`: capitals at the head of a paragraph. */
function isDateline({ tokens }: Document, units: readonly Unit[], to: number): boolean {
  const { shape, word } = tokens;
  if (shape[units[0]!.from] !== Shape.Caps) return false;
  if (units.some(({ from, joint }) => !joint && shape[from] !== Shape.Caps)) return false;
  const after = units[units.length - 1]!.to;
  if (after >= to || !/^[,(—–_-]/.test(word[after]!)) return false;
  for (let at = after; at < to && at < after + 9; at++) if (/^[—–_-]/.test(word[at]!)) return true;
  return false;
}

/** `, 45,` `, a lawyer for` `, the nonprofit that` `, who`. */
function afterComma({ tokens }: Document, at: number, to: number, scores: Scores): void {
  if (at >= to) return;
  const { word, shape } = tokens;
  if (shape[at] === Shape.Number && word[at]!.length < 3 && (at + 1 >= to || /^[,.)]$/.test(word[at + 1]!))) {
    scores.person += 3;
    return;
  }
  if (word[at] === 'who' || word[at] === 'whose') {
    scores.person += 3;
    return;
  }
  if (tokens.flags[at]! & Is.State || knownAt(tokens, at, to)?.bit === (Is.Place | Is.State)) {
    scores.place += 3;
    return;
  }
  for (let index = at; index < to && index < at + 7; index++) {
    const noun = word[index]!;
    if (shape[index] === Shape.Mark && noun !== '-' && noun !== "'s") return;
    const tells = tellsAt(tokens, index);
    if (!tells) continue;
    const next = index + 1 < to ? tellsAt(tokens, index + 1) : 0;
    if (tells & Tells.PersonNoun && !(next & (Tells.PersonNoun | Tells.BodyNoun))) {
      scores.person += 2;
      return;
    }
    if (tells & Tells.BodyNoun && word[index + 1] !== "'s") {
      scores.organization += 2;
      return;
    }
    if (tells & Tells.Stop) return;
  }
}
