import { wordSet } from '../../text/word-list.ts';
import { PERSON_NOUNS } from './lexicon.ts';
import type { Part } from './split.ts';
import { trimmed, type Unit } from './units.ts';
import { has, Is } from './words.ts';

/** A given name and more of a person. */
export const isNamed = (units: readonly Unit[]): boolean =>
  units.length > 1 && has(units[0], Is.Given) && isPersonLike(units);

/** A word of an office, and nothing else. */
export const isOfficeWord = (unit: Unit): boolean =>
  unit.joint || (has(unit, Is.Office | Is.Honorific | Is.Modifier) && !has(unit, Is.Given | Is.Surname | Is.Body));

/** `Oklahoma Attorney General`, not `Ann Bishop`: an office with nobody after it. */
export function endsInOffice(units: readonly Unit[]): boolean {
  const last = units[units.length - 1]!;
  if (last.word === 'justice' && !units[units.length - 2]!.joint && has(units[units.length - 2], Is.Head | Is.Modifier))
    return true;
  if (!has(last, Is.Office | Is.Honorific) || has(last, Is.Given | Is.Surname | Is.Body | Is.Head | Is.Demonym))
    return false;
  return !(units.length === 2 && has(units[0], Is.Given) && !has(units[0], Is.State));
}

/** Where the last office or title before a person ends (`at`), and where the person begins. */
export function officeEnd(units: readonly Unit[], initial: boolean): { at: number; person: number } | undefined {
  for (let at = units.length - 2; at >= 0; at--) {
    const unit = units[at]!;
    if (!has(unit, Is.Honorific | Is.Office) && !(at === 0 && initial && PERSON_NOUNS.has(unit.word))) continue;
    if (at === 0 && has(unit, Is.Given) && units.length === 2 && !has(unit, Is.Honorific)) continue;
    if (at > 0 && has(units[at - 1], Is.Given) && has(unit, Is.Surname)) continue;
    // no person: the Executive Branch
    if (unit.word === 'executive' && units[at + 1]!.word === 'branch') continue;
    const person =
      units[at + 1]!.joint && /^(?:of|for|on|to)/.test(units[at + 1]!.word) ? afterJoint(units, at + 1) : at + 1;
    const rest = units.slice(person);
    if (person < units.length && (isPersonLike(rest) || (has(unit, Is.Honorific) && endsCommon(rest))))
      return { at: at + 1, person };
  }
  return undefined;
}

/** `Lt. Gen. Orrin Late`: a surname that is an ordinary word. */
const endsCommon = (units: readonly Unit[]): boolean =>
  units.length === 2 && !units[0]!.flags && has(units[1], Is.Common) && !has(units[1], Is.Head);

/** `of Homeland Security Ilse Marrow`: where the person begins after what the office is of. */
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
    // "Michael Bloomberg" is no company
    if (has(unit, Is.Body) && index === units.length - 1 && index > 0 && !unit.word.includes(' '))
      return has(units[index - 1], Is.Given);
    if (has(unit, NOT_PERSON | Is.Body | Is.Office | Is.Honorific)) return false;
    if (has(unit, Is.Head | Is.Demonym | Is.OtherHead)) return index > 0 && units.length > 1 && has(units[0], Is.Given);
    if (has(unit, Is.Common | Is.PlaceHead)) return index > 0 && has(units[0], Is.Given);
    return true;
  });
}

/** What ministers are of, and no body by itself. */
const MINISTRIES = wordSet('defense education health home intelligence justice security');

/** Bodies and places inside a title: `Google` in `Google CEO`, `New York` in `New York Attorney General`. */
export function namesInTitle(units: readonly Unit[]): Part[] {
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
