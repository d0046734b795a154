import { wordSet } from '../../text/word-list.ts';
import { NO_BEGINNINGS } from './lexicon.ts';
import { endsInOffice, isNamed, isOfficeWord, isPersonLike, namesInTitle, officeEnd } from './offices.ts';
import type { Run } from './runs.ts';
import { trimmed, type Unit } from './units.ts';
import { has, Is } from './words.ts';

/** A part of a run that may be a name. */
export interface Part {
  readonly units: readonly Unit[];
  /** the units of the title or office before it */
  readonly title?: readonly Unit[];
  /** whether its first capital tells nothing */
  readonly initial: boolean;
}

/** The names of a run: titles and offices before a person are cut, words that name nobody are dropped. */
export function splitRun({ units, initial }: Run): readonly Part[] {
  if (units.length === 1) return single(units, initial);
  const from = leading(units, initial);
  const rest = from === 0 ? units : units.slice(from);
  if (rest.length === 0) return NOTHING;
  const first = initial && from === 0;
  const office = first || rest.some(isTitle) ? officeEnd(rest, first) : undefined;
  if (!office) return splitUntitled(withoutCabinet(trimmed(rest)), first);
  const title = rest.slice(0, office.person);
  const name = unrepeated(trimmed(rest.slice(office.person)));
  return [...namesInTitle(rest.slice(0, office.at)), { units: name, title, initial: false }];
}

const NOTHING: readonly Part[] = [];

/** A capital that stands alone is a name as it is, or none. */
function single(units: readonly Unit[], initial: boolean): readonly Part[] {
  const { flags, word, joint } = units[0]!;
  if (joint || (flags & Is.Calendar && !(flags & (Is.Given | Is.Surname)))) return NOTHING;
  const small = flags & Is.Function && !(flags & Is.Body) && (initial || NO_BEGINNINGS.has(word));
  return small ? NOTHING : [{ units, initial }];
}

const isTitle = ({ flags }: Unit): boolean => (flags & (Is.Honorific | Is.Office)) !== 0;

/** Whether a name may end or begin at the unit. */
const isSplitting = ({ flags, joint }: Unit): boolean =>
  joint || (flags & (Is.Office | Is.Honorific | Is.Modifier | Is.Body | Is.Head)) !== 0;

/** The names of a run in which no title stands before a person. */
function splitUntitled(units: readonly Unit[], initial: boolean): readonly Part[] {
  if (units.length === 0) return NOTHING;
  if (units.length > 1 && units.some(isSplitting)) {
    const parts = splitJoined(units, initial);
    if (parts) return parts;
  }
  const person = personAfter(units, initial);
  if (person > 0 && has(units[0], Is.Body | Is.Place)) return twoParts(units, person, person, initial);
  if (person > 0) return [{ units: units.slice(person), initial: false }];
  return [{ units: has(units[0], Is.Given | Is.Surname) ? unrepeated(units) : units, initial }];
}

/** The names of a run that an office, an ampersand or a body divides, if any does. */
function splitJoined(units: readonly Unit[], initial: boolean): readonly Part[] | undefined {
  if (units.every(isOfficeWord) && !has(units[units.length - 1], Is.Head)) return NOTHING;
  if (endsInOffice(units)) return namesInTitle(units);
  const held = officeOf(units);
  if (held > 0) return isBody(units.slice(held)) ? [{ units: units.slice(held), initial: false }] : NOTHING;
  const pair = pairAt(units);
  if (pair > 0) return twoParts(units, pair, pair + 1, initial);
  const cut = creditStart(units) || bodyAtEnd(units);
  return cut > 0 ? twoParts(units, cut, cut, initial) : undefined;
}

const twoParts = (units: readonly Unit[], to: number, from: number, initial: boolean): Part[] => [
  { units: units.slice(0, to), initial },
  { units: units.slice(from), initial: false },
];

/** `State Ann Lee` of a `secretary of State Ann Lee` written small. */
const withoutCabinet = (units: readonly Unit[]): readonly Unit[] =>
  units.length > 2 && CABINET.has(units[0]!.word) && isNamed(units.slice(1)) ? units.slice(1) : units;

/** Where what an office is of begins: `Director of the Halden Center`. */
function officeOf(units: readonly Unit[]): number {
  const of = units.findIndex(({ joint, word }) => joint && word.startsWith('of'));
  return of > 0 && has(units[of - 1], Is.Office) && units.slice(0, of).every(isOfficeWord) ? of + 1 : 0;
}

const isBody = (units: readonly Unit[]): boolean =>
  has(units[units.length - 1], Is.Body | Is.Place) ||
  units.some((unit) => has(unit, Is.Head) && !has(unit, Is.WeakHead));

/** The ampersand between two people. */
function pairAt(units: readonly Unit[]): number {
  const at = units.findIndex(({ joint, word }) => joint && word === '&');
  return at > 1 && isNamed(units.slice(0, at)) && isNamed(units.slice(at + 1)) ? at : 0;
}

/** Where a known body follows a person: `Ann Lee White House`. */
const bodyAtEnd = (units: readonly Unit[]): number =>
  units.length > 2 && has(units[units.length - 1], Is.Body) && isNamed(units.slice(0, -1)) ? units.length - 1 : 0;

/** How many units at the head name nothing. */
function leading(units: readonly Unit[], initial: boolean): number {
  let from = 0;
  while (from < units.length) {
    const unit = units[from]!;
    if (unit.joint || (has(unit, Is.Function) && !has(unit, Is.Body) && (initial || NO_BEGINNINGS.has(unit.word))))
      from++;
    else if (from === 0 && initial && units.length > 1 && dropsCommon(unit, units)) from++;
    else break;
  }
  return from;
}

const NAMES = Is.Given | Is.Surname | Is.Honorific | Is.Office | Is.Body | Is.Place | Is.Modifier | Is.Demonym;

/** A common word at the head of a sentence before a name: `Prosecutors Jane Roe`. */
const dropsCommon = (unit: Unit, units: readonly Unit[]): boolean =>
  (!has(unit, NAMES | Is.Head) &&
    (has(unit, Is.Common) || /.ing$/.test(unit.word)) &&
    has(units[1], Is.Given | Is.Surname | Is.Honorific | Is.Body | Is.Office)) ||
  (/.ing$/.test(unit.word) && !unit.flags && units.length === 2);

/** `Halden Science Museum Aleta Cook`: where a person begins after a body. */
function creditStart(units: readonly Unit[]): number {
  if (has(units[units.length - 1], Is.Head | Is.PlaceHead)) return 0;
  for (let at = units.length - 2; at > 1; at--)
    if (
      has(units[at - 1], Is.Head) &&
      has(units[at], Is.Given) &&
      !has(units[at], Is.Place | Is.Common) &&
      isNamed(units.slice(at))
    )
      return at;
  return 0;
}

/** The bare name of a department before its secretary, as `of State` leaves it. */
const CABINET = wordSet('commerce defense education energy interior labor state treasury transportation');

/** Up to where the given name comes again: a name that the page glued to itself. */
function unrepeated(units: readonly Unit[]): readonly Unit[] {
  const again = units.findIndex(({ word }, index) => index > 1 && word === units[0]!.word);
  const glue = units[0]!.word;
  if (
    glue.length > 3 &&
    units.some(({ word }, index) => index > 1 && word.length > glue.length && word.startsWith(glue))
  )
    return units.slice(0, 1);
  return again > 0 ? units.slice(0, again) : units;
}

/** `Gardener`, `Iowan`: a word for people, capitalised before a name. */
const isTrade = ({ flags, word }: Unit): boolean => flags === 0 && /.{3}(?:er|ian|ist|man|or|tan)$/.test(word);

/** Whether somebody's name may follow a word for people: `Baker Ann Lee`, and at the head of a sentence any two words. */
const isTraded = (units: readonly Unit[], initial: boolean): boolean =>
  units.length === 2 && (isNamed(units) || (initial && units.every(({ flags, joint }) => !flags && !joint)));

/** Endings of words that describe whom a sentence names first: `Defiant Roy Lane`. */
const ADJECTIVE = /.{2}(?:al|an|ant|ary|ed|ent|ful|ic|ing|ist|ive|less|maker|ous)$/;

/** `Canadian Joan Reed`, `Reuters Tom Hale`: where the person begins after a people or a known body. */
function personAfter(units: readonly Unit[], initial: boolean): number {
  let from = 0;
  if (units.length > 2 && /^u\.?[sk]\.?$/.test(units[0]!.word) && isNamed(units.slice(1))) return 1;
  if (units.length === 2 && has(units[0], Is.Demonym) && has(units[1], Is.Body) && !has(units[0], Is.Given)) return 1;
  while (
    from < units.length - 2 &&
    has(units[from], Is.Demonym | Is.Body) &&
    (!has(units[from], Is.Given) || has(units[from + 1], Is.Given))
  )
    from++;
  if (from === 0 && initial && ADJECTIVE.test(units[0]!.word) && !has(units[0], NAMES) && isNamed(units.slice(1)))
    return 1;
  if (from === 0) return isTrade(units[0]!) && isTraded(units.slice(1), initial) ? 1 : 0;
  const rest = units.slice(from);
  const known =
    (has(rest[0], Is.Given) && !has(rest[0], Is.Place | Is.Common)) || (rest.length === 2 && has(rest[1], Is.Surname));
  return isPersonLike(rest) &&
    rest.length < 5 &&
    (known || (has(units[0], Is.Demonym) && rest.every(({ flags }) => !flags)))
    ? from
    : 0;
}
