import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { isClosing } from './endings.ts';
import type { EntityType } from './entity.ts';
import { FOREIGN_WORDS, INNER_WORDS } from './lexicon.ts';
import { isInitial, type Unit } from './units.ts';
import { has, Is } from './words.ts';

/** How much speaks for each type. */
export interface Scores {
  person: number;
  organization: number;
  place: number;
  other: number;
  /** whether `the` ever stood before it */
  the?: boolean;
}

/** Scores to count up from: nought for each type. */
export const noScores = (): Scores => ({ person: 0, organization: 0, place: 0, other: 0 });

/** The scores of both, added type by type. */
export const sum = (one: Scores, other: Scores): Scores => ({
  person: one.person + other.person,
  organization: one.organization + other.organization,
  place: one.place + other.place,
  other: one.other + other.other,
});

/** Heads that make a law of anything. */
const LAWS = wordSet('act agreement amendment clause code constitution protocol treaty');

/** What the words of a name tell by themselves. */
export function wordEvidence(units: readonly Unit[], { shape }: Tokens): Scores {
  const scores = noScores();
  const first = units[0]!;
  const last = units[units.length - 1]!;
  if (units.length === 1) singleEvidence(first, shape[first.from]!, scores);
  else {
    bodyEvidence(units, scores);
    placeEvidence(units, scores);
    personEvidence(units, scores);
    if (has(first, Is.OtherHead) && !has(first, Is.Head) && units[1]!.joint) {
      scores.other += 4;
      scores.organization -= 4;
    }
    if (has(last, Is.OtherHead)) {
      scores.other += LAWS.has(last.word) ? 6 : has(first, Is.Given) && units.length === 2 ? 2 : 3;
      if (!has(last, Is.Head) && !(units.some(({ joint }) => joint) && units.some((unit) => has(unit, Is.Head))))
        scores.organization -= 3;
    }
    if (isSmallCaps(units, shape)) {
      scores.other += 2;
      scores.person -= 3;
    }
    if (VESSELS.has(first.word) && shape[first.from] === Shape.Caps) scores.other += 7;
    if (units.some((unit) => isAcronym(unit, shape[unit.from]!))) {
      scores.organization += 2;
      scores.person -= 2;
    }
  }
  return scores;
}

/** Prefixes of ships. */
const VESSELS = wordSet('hmc hms hmcs hmas rms uss');

const POSTNOMINALS = wordSet('dc jp jr kc lc mc md mp pc qc rn sc sj sr');

/** `Lumen VR`: two capitals after a name that is not in capitals, and no numeral, rank or degree. */
function isSmallCaps(units: readonly Unit[], shape: Tokens['shape']): boolean {
  const last = units[units.length - 1]!;
  return (
    shape[last.from] === Shape.Caps &&
    /^[a-z]{2}$/.test(last.word) &&
    !/^[ivx]+$/.test(last.word) &&
    !POSTNOMINALS.has(last.word) &&
    !has(last, Is.Suffix | Is.Given | Is.Surname | Is.Place | Is.Body) &&
    shape[units[0]!.from] !== Shape.Caps
  );
}

/** Capitals inside a longer name: `ABX Group`, not `King Charles III`. */
const isAcronym = (unit: Unit, shape: Shape): boolean =>
  shape === Shape.Caps &&
  unit.word.length > 2 &&
  !/^[ivx]+$/.test(unit.word) &&
  !has(unit, Is.Suffix | Is.Given | Is.Surname);

function singleEvidence(unit: Unit, shape: Shape, scores: Scores): void {
  if (has(unit, Is.Body) || (has(unit, Is.Head) && unit.word.includes('-'))) scores.organization += 5;
  else if (has(unit, Is.Place)) scores.place += 5;
  else if (
    has(unit, Is.Demonym | Is.Common | Is.Head | Is.OtherHead | Is.PlaceHead | Is.Office | Is.Honorific | Is.Calendar)
  )
    scores.other += 4;
  else if (shape === Shape.Caps && !/\d|^[ivxl]+$/.test(unit.word)) scores.organization += 2;
  if (has(unit, Is.Given | Is.Surname))
    scores.person += has(unit, Is.Plain | Is.Common) && !has(unit, Is.Given) ? 0.7 : 1.5;
}

/** `the Burger Court`: a time, not a body. */
const isEra = (units: readonly Unit[]): boolean =>
  units.length === 2 && units[1]!.word === 'court' && (units[0]!.flags & ~(Is.Given | Is.Surname)) === 0;

/** `Halden Herons`: a place and a plural. */
export const isTeam = (units: readonly Unit[]): boolean => {
  const last = units[units.length - 1]!;
  return (
    units.length > 1 &&
    units.length < 4 &&
    has(units[0], Is.Place) &&
    /[^s]s$/.test(last.word) &&
    units.slice(1).every(({ flags, joint }) => !joint && !(flags & ~(Is.Plain | Is.Common | Is.Place))) &&
    !has(last, Is.Place)
  );
};

/** Endings of names of companies and media. */
export const BODY_ENDINGS = /.{3}(?:bank|chem|corp|media|news|pharma|shop|soft|stock|tech|watch|works)$/;

/** What those do who are a program and a body: `Halden Disability Rights Program`. */
const WORK = wordSet('advocacy aid defense education justice law legal rights studies');

/** Flags and joints without which only its ending can tell that a name is a body's. */
const BODILY = Is.Body | Is.Head | Is.Place | Is.Function | Is.OtherHead;

const isBodily = ({ flags, joint, from, to }: Unit): boolean => joint || to - from > 1 || (flags & BODILY) !== 0;

function bodyEvidence(units: readonly Unit[], scores: Scores): void {
  const last = units[units.length - 1]!;
  if (has(last, Is.Legal) || (!last.flags && BODY_ENDINGS.test(last.word))) scores.organization += 4;
  if (!units.some(isBodily) && !isClosing(last)) return;
  if (units.some((unit) => has(unit, Is.Body))) scores.organization += 2;
  if (
    isTeam(units) ||
    units.some(
      ({ joint, word }, index) => index > 0 && (joint ? FOREIGN_WORDS.has(word.split(' ')[0]!) : INNER_WORDS.has(word)),
    )
  )
    scores.organization += 3;
  else if (
    units.some(({ joint, word }, index) => joint && /^(?:for|against)/.test(word) && has(units[index - 1], Is.Joined))
  )
    scores.organization += 3;
  if (isClosing(last) && !has(last, Is.Head)) scores.organization += 3;
  if (/^program(?:me)?$/.test(last.word) && WORK.has(units[units.length - 2]!.word)) scores.organization += 7;
  if (isEra(units)) {
    scores.other += 4;
    return;
  }
  const strong = units.some((unit) => has(unit, Is.Head) && !has(unit, Is.WeakHead));
  const named = has(units[0], Is.Given) && !has(units[0], Is.Place) && units.length === 2;
  if (strong) scores.organization += 4;
  else if (has(last, Is.Head)) scores.organization += named ? 1 : 3;
  else if (units.some((unit) => has(unit, Is.Head))) scores.organization += 2;
  if (units.some(({ joint, word }) => (joint ? word === '&' || word === '/' : word.endsWith("'s"))))
    scores.organization += 3;
  if (units[1]?.joint && units[1].word.startsWith('of') && !has(units[0], Is.OtherHead | Is.PlaceHead))
    scores.organization += 1.5;
}

/** Heads of places that are surnames as well. */
const SURNAME_TOO = wordSet('bay coast ford forest hill lake lane park ridge shore station');

const STREETS = wordSet(
  'street avenue ave. boulevard blvd. road rd. highway airport circle square river island islands county bridge parkway',
);

/** First words of places. */
const PLACE_BEGINNINGS = wordSet(
  'mount mt. fort ft. lake camp port san santa los las saint st. cape north south east west new upper lower downtown',
);

function placeEvidence(units: readonly Unit[], scores: Scores): void {
  const last = units[units.length - 1]!;
  if (STREETS.has(last.word) && !units.some((unit) => has(unit, Is.Head))) scores.place += 6;
  else if (last.word === 'station' && units.length > 2) scores.place += 7;
  else if (has(last, Is.PlaceHead) && !has(last, Is.Head))
    scores.place += has(units[0], Is.Given) || SURNAME_TOO.has(last.word) ? 1.5 : 3;
  if (PLACE_BEGINNINGS.has(units[0]!.word)) scores.place += 1.5;
}

function personEvidence(units: readonly Unit[], scores: Scores): void {
  const first = units[0]!;
  const last = units[units.length - 1]!;
  const plain = units.some(({ joint }) => joint) ? units.filter(({ joint }) => !joint) : units;
  if (
    has(last, Is.Suffix) &&
    !(units.length === 2 && /^i[iv]/.test(last.word)) &&
    !units.some((unit) => has(unit, Is.OtherHead))
  )
    scores.person += 3;
  if (has(last, Is.Demonym) && !has(first, Is.Given)) scores.person -= 3;
  if (has(last, Is.Demonym) && has(first, Is.State)) scores.person -= 6;
  if (plain.some((unit, index) => index < plain.length - 1 && isInitial(unit))) scores.person += 3;
  if (has(first, Is.Given)) scores.person += 3;
  else if (has(first, Is.Place) && !has(first, Is.Surname)) scores.person -= 3;
  if (has(last, Is.Body) && last.word.includes(' ')) scores.person -= 4;
  if (has(last, Is.Surname)) scores.person += 2;
  else if (has(first, Is.Surname)) scores.person += last.word.includes('-') ? 2.5 : 1;
  const dull = plain.some((unit) => has(unit, Is.Common | Is.Plain) && !has(unit, Is.Given | Is.Surname));
  if (dull)
    scores.person -= has(first, Is.Given) && plain.length === 2 ? 0.5 : has(last, Is.Given | Is.Surname) ? 2 : 3.5;
  else if (plain.length <= 4 && !plain.some((unit) => has(unit, COMMON))) scores.person += 1.5;
  if (plain !== units && units.some(({ joint, word }) => joint && /^(?:of|for|on|and|&|\/)/.test(word)))
    scores.person -= 5;
}

const COMMON = Is.Common | Is.Head | Is.PlaceHead | Is.OtherHead | Is.Demonym | Is.Body | Is.Place | Is.Function;

/** The type that most speaks for, if enough does. */
export function typeOf({ person, organization, place, other }: Scores): EntityType {
  const best = Math.max(person, organization, place, other);
  if (best < 1.2) return 'other';
  if (organization === best) return 'organization';
  if (person === best) return 'person';
  return place === best ? 'place' : 'other';
}
