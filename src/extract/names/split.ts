import { PERSON_NOUNS } from './lexicon.ts';
import type { Run, Unit } from './runs.ts';
import { Is } from './words.ts';

/** A part of a run that may be a name. */
export interface Part {
  readonly units: readonly Unit[];
  /** the units of the title or office before it */
  readonly title?: readonly Unit[];
  /** whether its first capital tells nothing */
  readonly initial: boolean;
}

const has = (unit: Unit | undefined, bits: number): boolean => unit !== undefined && (unit.flags & bits) !== 0;
const INITIAL = /^[a-z]\.(?:[a-z]\.)?$/;
export const isInitial = ({ word }: Unit): boolean => INITIAL.test(word);

/** The names of a run: titles and offices before a person are cut, words that name nobody are dropped. */
export function splitRun({ units, initial }: Run): Part[] {
  const from = leading(units, initial);
  const rest = units.slice(from);
  if (rest.length === 0) return [];
  const first = initial && from === 0;
  const office = officeEnd(rest, first);
  if (office) {
    const { at, person } = office;
    const title = rest.slice(0, person);
    return [
      ...namesInTitle(rest.slice(0, at)),
      { units: unrepeated(trimmed(rest.slice(person))), title, initial: false },
    ];
  }
  const whole = trimmed(rest);
  const parts = whole.length > 2 && CABINET.has(whole[0]!.word) && isNamed(whole.slice(1)) ? whole.slice(1) : whole;
  if (parts.length === 0 || (parts.every(isOfficeWord) && parts.length > 1)) return [];
  const pair = parts.findIndex(({ joint, word }) => joint && word === '&');
  if (pair > 1 && isNamed(parts.slice(0, pair)) && isNamed(parts.slice(pair + 1)))
    return [
      { units: parts.slice(0, pair), initial: first },
      { units: parts.slice(pair + 1), initial: false },
    ];
  const last = parts[parts.length - 1]!;
  if (parts.length > 1 && endsInOffice(parts)) return namesInTitle(parts);
  const of = parts.findIndex(({ joint, word }) => joint && word.startsWith('of'));
  if (of > 0 && parts.slice(0, of).every(isOfficeWord) && has(parts[of - 1], Is.Office)) {
    const rest = parts.slice(of + 1);
    const whole = has(last, Is.Body | Is.Place) || rest.some((unit) => has(unit, Is.Head) && !has(unit, Is.WeakHead));
    return whole && rest.length ? [{ units: rest, initial: false }] : [];
  }
  const credit = creditStart(parts);
  if (credit > 0)
    return [
      { units: parts.slice(0, credit), initial: first },
      { units: parts.slice(credit), initial: false },
    ];
  if (parts.length > 2 && has(last, Is.Body) && isNamed(parts.slice(0, -1)))
    return [
      { units: parts.slice(0, -1), initial: first },
      { units: [last], initial: false },
    ];
  const person = personAfter(parts, first);
  if (person > 0)
    return [
      ...(has(parts[0], Is.Body | Is.Place) ? [{ units: parts.slice(0, person), initial: first }] : []),
      { units: parts.slice(person), initial: false },
    ];
  return [{ units: has(parts[0], Is.Given | Is.Surname) ? unrepeated(parts) : parts, initial: first }];
}

/** How many units at the head name nothing. */
function leading(units: readonly Unit[], initial: boolean): number {
  let from = 0;
  while (from < units.length) {
    const unit = units[from]!;
    if (unit.joint || (has(unit, Is.Function) && !has(unit, Is.Body) && (initial || STRIPPED.has(unit.word)))) from++;
    else if (from === 0 && initial && units.length > 1 && dropsCommon(unit, units)) from++;
    else break;
  }
  return from;
}

/** Small words that begin no name even inside a sentence. */
const STRIPPED = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'former',
  'from',
  'he',
  "he's",
  'her',
  'his',
  'i',
  "i'd",
  "i'll",
  "i'm",
  "i've",
  'if',
  'in',
  'is',
  'it',
  "it's",
  'its',
  'my',
  'no',
  'not',
  'of',
  'on',
  'or',
  'our',
  'she',
  'so',
  'that',
  'the',
  'their',
  'they',
  'this',
  'to',
  'v.',
  'vs.',
  'was',
  'we',
  'what',
  'when',
  'with',
  'yes',
  'you',
  'your',
  'mr',
  'r',
]);

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

/** `Oklahoma Attorney General`, not `Douglas Cardinal`: an office with nobody after it. */
function endsInOffice(units: readonly Unit[]): boolean {
  const last = units[units.length - 1]!;
  if (!has(last, Is.Office | Is.Honorific) || has(last, Is.Given | Is.Surname | Is.Body | Is.Head | Is.Demonym))
    return false;
  return !(units.length === 2 && has(units[0], Is.Given) && !has(units[0], Is.State));
}

/** The bare name of a department before its secretary, as `of State` leaves it. */
const CABINET = new Set([
  'commerce',
  'defense',
  'education',
  'energy',
  'interior',
  'labor',
  'state',
  'treasury',
  'transportation',
]);

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

/** A given name and more of a person. */
export const isNamed = (units: readonly Unit[]): boolean =>
  units.length > 1 && has(units[0], Is.Given) && isPersonLike(units);

const isOfficeWord = (unit: Unit): boolean =>
  unit.joint || (has(unit, Is.Office | Is.Honorific | Is.Modifier) && !has(unit, Is.Given | Is.Surname | Is.Body));

/** `Hairdresser`, `Queenslander`: a word for people, capitalised before a name. */
const isTrade = ({ flags, word }: Unit): boolean => flags === 0 && /.{3}(?:er|ian|ist|man|or|tan)$/.test(word);

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
  if (from === 0) return units.length === 3 && isTrade(units[0]!) && isNamed(units.slice(1)) ? 1 : 0;
  const rest = units.slice(from);
  const known =
    (has(rest[0], Is.Given) && !has(rest[0], Is.Place | Is.Common)) || (rest.length === 2 && has(rest[1], Is.Surname));
  return isPersonLike(rest) &&
    rest.length < 5 &&
    (known || (has(units[0], Is.Demonym) && rest.every(({ flags }) => !flags)))
    ? from
    : 0;
}

/** Without the days, titles and joints at the end. */
function trimmed(units: readonly Unit[]): readonly Unit[] {
  let to = units.length;
  while (
    to > 0 &&
    (units[to - 1]!.joint || (has(units[to - 1], Is.Calendar) && !has(units[to - 1], Is.Given | Is.Surname)))
  )
    to--;
  return units.slice(0, to);
}

/** Where the last office or title before a person ends (`at`), and where the person begins. */
function officeEnd(units: readonly Unit[], initial: boolean): { at: number; person: number } | undefined {
  for (let at = units.length - 2; at >= 0; at--) {
    const unit = units[at]!;
    if (!has(unit, Is.Honorific | Is.Office) && !(at === 0 && initial && PERSON_NOUNS.has(unit.word))) continue;
    if (at === 0 && has(unit, Is.Given) && units.length === 2 && !has(unit, Is.Honorific)) continue;
    if (at > 0 && has(units[at - 1], Is.Given) && has(unit, Is.Surname)) continue;
    const person =
      units[at + 1]!.joint && /^(?:of|for|on|to)/.test(units[at + 1]!.word) ? afterJoint(units, at + 1) : at + 1;
    const rest = units.slice(person);
    if (person < units.length && (isPersonLike(rest) || (has(unit, Is.Honorific) && endsCommon(rest))))
      return { at: at + 1, person };
  }
  return undefined;
}

/** `Lt. Gen. Jubal Early`: a surname that is an ordinary word. */
const endsCommon = (units: readonly Unit[]): boolean =>
  units.length === 2 && !units[0]!.flags && has(units[1], Is.Common) && !has(units[1], Is.Head);

/** `of Homeland Security Kristi Noem`: where the person begins after what the office is of. */
function afterJoint(units: readonly Unit[], at: number): number {
  for (let index = at + 1; index < units.length - 1; index++) {
    const unit = units[index]!;
    const next = units[index + 1]!;
    if (unit.joint || next.joint) continue;
    if (has(next, Is.Given) && !has(next, Is.Place)) return index + 1;
    if (has(unit, Is.Body | Is.Place | Is.Head) && !has(next, Is.Head | Is.Body | Is.Place)) return index + 1;
  }
  return units.length;
}

const NOT_PERSON = Is.Legal | Is.Function | Is.Calendar;

/** Whether the units can be a person's name. */
export function isPersonLike(units: readonly Unit[]): boolean {
  if (units.length > 6 || has(units[0], Is.Suffix)) return false;
  if (units.length === 1 && has(units[0], Is.Place) && !has(units[0], Is.Given | Is.Surname))
    return !has(units[0], Is.State) && /^[a-z]{5,}$/.test(units[0]!.word);
  return units.every((unit, index) => {
    if (unit.joint) return index > 0 && !/^(?:of|for|on|to|against|and|&)\b/.test(unit.word);
    if (has(unit, Is.Given | Is.Surname)) return true;
    if (has(unit, Is.Suffix | Is.Particle)) return true;
    if (has(unit, NOT_PERSON | Is.Body | Is.Office | Is.Honorific)) return false;
    if (has(unit, Is.Head | Is.Demonym | Is.OtherHead)) return index > 0 && units.length > 1 && has(units[0], Is.Given);
    if (has(unit, Is.Common | Is.PlaceHead)) return index > 0 && has(units[0], Is.Given);
    return true;
  });
}

/** What ministers are of, and no body by itself. */
const MINISTRIES = new Set(['defense', 'education', 'health', 'home', 'intelligence', 'justice', 'security']);

/** Bodies and places inside a title: `Google` in `Google CEO`, `New York` in `New York Attorney General`. */
function namesInTitle(units: readonly Unit[]): Part[] {
  const parts: Part[] = [];
  let to = units.length;
  while (to > 0 && has(units[to - 1], Is.Office | Is.Honorific | Is.Modifier) && !has(units[to - 1], Is.Body)) to--;
  const name = trimmed(units.slice(0, to));
  if (name.length === 0) return parts;
  if (name.length > 1 && name.some((unit) => has(unit, Is.Head)) && !MINISTRIES.has(name[name.length - 1]!.word))
    return [{ units: name, initial: false }];
  for (const unit of name) if (has(unit, Is.Body | Is.Place)) parts.push({ units: [unit], initial: false });
  return parts;
}
