import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../lexicon/calendar.ts';
import { sentenceAt } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import { isBound, listBefore } from './before.ts';
import { AUXILIARIES, BETWEEN, PASSIVE, PREPOSITIONS } from './lexicon.ts';
import { afterBracket, isModifier, isVerb, listFrom, withMembers } from './phrase.ts';
import type { Naming, Participant, Roster } from './roster.ts';

/** Who does what the verb says, and how it is said. */
export interface Subject {
  readonly names: readonly Naming[];
  /** "was sued", "been charged" */
  readonly passive: boolean;
  /** token at which the subject's phrase ended: everything between it and the verb is helping verbs and adverbs */
  readonly at: number;
  readonly denied: boolean;
}

/** The subject of the verb at the token; no names where it is described, several-headed or only planned ("to sue"). */
export function subjectOf(roster: Roster, verb: number, from: number): Subject {
  const { word } = roster.doc.tokens;
  let at = beforeTime(word, verb - 1, from);
  let passive = false;
  let denied = false;
  while (at >= from) {
    const text = word[at]!;
    if (text === 'not' || text === 'never' || text.endsWith("n't")) denied = true;
    else if (PASSIVE.has(text)) passive = true;
    else if (!BETWEEN.has(text) && !AUXILIARIES.has(text) && !/ly$/.test(text)) break;
    if (roster.ending[at]) break;
    at--;
    at = beforeTime(word, at, from);
  }
  const participle = word[verb]!.endsWith('ing');
  if (participle && word[at + 1] !== 'being' && !word.slice(at + 1, verb).includes('being')) passive = false;
  // "the couples challenging the law": whatever stands before them, they challenge it
  const near = participle && at === verb - 1 ? roster.ending[at] : undefined;
  if (near) return { names: [near], passive: false, denied, at };
  return { names: at < from ? [] : withMembers(roster, namesBefore(roster, at, from), verb), passive, denied, at };
}

const TIMES = wordSet(
  MONTH_NAMES,
  MONTH_ABBREVIATIONS,
  'jan feb aug sept oct nov dec week month year spring summer fall winter',
);
const YEAR = /^(?:19|20)\d\d$/;

/** The token before a phrase of time that ends at the token: who *in October* filed. */
function beforeTime(word: readonly string[], at: number, from: number): number {
  if (at <= from || !(TIMES.has(word[at]!) || YEAR.test(word[at]!))) return at;
  const lead = /^(?:in|last|this|since)$/.test(word[at - 1]!)
    ? at - 1
    : /^(?:in|late|early)$/.test(word[at - 2] ?? '')
      ? at - 2
      : -1;
  return lead > from ? lead - 1 : at;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

function namesBefore(roster: Roster, at: number, from: number): readonly Naming[] {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  if (RELATIVE.has(text)) {
    let end = word[at - 1] === ',' ? at - 1 : at;
    if (word[end - 1] === 'of' && /^(?:both|all|some|most)$/.test(word[end - 2] ?? ''))
      end -= word[end - 3] === ',' ? 3 : 2;
    const list = oneOf(roster, listBefore(roster, end, from));
    const employee = text === 'who' && list[0]?.who.type === 'organization' ? employeeOf(roster, list[0], from) : [];
    if (employee.length > 0) return employee;
    return list.length > 0 ? list : beforeDescription(roster, at, from);
  }
  if (text === 'he' || text === 'she') return antecedent(roster, at, from);
  if (text === ',' || text === '—' || text === '–' || text === '-') return beforeInsertion(roster, at, from);
  if (text === 'and' || text === 'but' || text === 'or') return clauseSubject(roster, at, from);
  const list = listBefore(roster, at + 1, from);
  if (list.length === 0) return [];
  return isBound(roster, list[0]!, from) ? beforePreposition(roster, list[0]!, from) : list;
}

/** Whom "who" after a body means: Cole, a director of the Acme Fund *who*. */
function employeeOf({ doc, ending }: Roster, body: Naming, from: number): readonly Naming[] {
  for (let comma = body.from - 1; comma > from && body.from - comma < 9; comma--)
    if (doc.tokens.word[comma] === ',') {
      const name = ending[comma - 1];
      return name?.who.type === 'person' ? [name] : [];
    }
  return [];
}

/** "Cole, one of the lawmakers who": Cole, not the lawmakers. */
function oneOf(roster: Roster, list: readonly Naming[]): readonly Naming[] {
  const { word } = roster.doc.tokens;
  const group = list[0];
  if (list.length !== 1 || group?.who.type !== 'group') return list;
  let at = group.from - 1;
  if (word[at] === 'the') at--;
  if (word[at] !== 'of' || word[at - 1] !== 'one' || word[at - 2] !== ',') return list;
  const names = listBefore(roster, at - 2, Math.max(0, at - 20));
  return names.length > 0 ? names.slice(-1) : list;
}

/** The name before a description in apposition: Cole, an attorney *who*. */
function beforeDescription({ doc, ending }: Roster, at: number, from: number): readonly Naming[] {
  const { word } = doc.tokens;
  for (let comma = at - 1; comma > from && comma > at - 7; comma--)
    if (word[comma] === ',' && /^(?:a|an|the|one)$/.test(word[comma + 1]!))
      return ending[comma - 1] && !doc.tokens.word.slice(comma, at).some(isVerb) ? [ending[comma - 1]!] : [];
  return [];
}

/** The name before the prepositional phrase: the Acme Fund of Ohio, Cole of the Acme Fund. */
function beforePreposition(roster: Roster, bound: Naming, from: number): readonly Naming[] {
  let at = bound.from - 1;
  while (at > from && !roster.ending[at] && bound.from - at < 6) at--;
  const name = roster.ending[at];
  const led = /^(?:led|headed|joined|backed)$/.test(roster.doc.tokens.word[at + 1] ?? '');
  const direct = name && (led || PREPOSITIONS.has(roster.doc.tokens.word[at + 1] ?? ''));
  return direct && at >= from && !isBound(roster, name, from) ? listBefore(roster, at + 1, from) : [];
}

/** The name before an insertion that closes with the comma at the token: Cole, a baker from Salem, */
function beforeInsertion(roster: Roster, comma: number, from: number): readonly Naming[] {
  const { doc, ending } = roster;
  const { word } = doc.tokens;
  const near = ending[comma - 1];
  if (near && !isBound(roster, near, from)) {
    const before = near.from - 1;
    // in "Cole, chairman of Acme, Bolt and Co," only what stands first is a subject
    if (word[before] !== ',') return listBefore(roster, comma, from);
  }
  for (let at = from; at < comma; at++) {
    const naming = roster.starting[at];
    if (!naming) continue;
    const after = afterBracket(doc, naming.to, comma + 1);
    const mark = word[after];
    if (
      (mark === ',' || mark === '—' || mark === '–' || mark === '-') &&
      after < comma &&
      !isBound(roster, naming, from)
    )
      return longer(listBefore(roster, naming.to, from), listFrom(roster, naming.from, comma + 1, true));
    at = naming.to - 1;
  }
  return near && !isBound(roster, near, from) ? listBefore(roster, comma, from) : [];
}

const longer = (a: readonly Naming[], b: readonly Naming[]): readonly Naming[] => (b.length > a.length ? b : a);

/** The subject of the clause before a conjunction: Cole was arrested in May *and* charged. */
function clauseSubject(roster: Roster, before: number, from: number): readonly Naming[] {
  const { doc } = roster;
  let found: Naming | undefined;
  for (let at = from; at < before; at++) {
    const naming = roster.starting[at];
    if (!naming) {
      if (doc.tokens.word[at] === ';') found = undefined;
      continue;
    }
    const next = doc.tokens.word[afterBracket(doc, naming.to, before)] ?? '';
    if (!isModifier(roster, naming, before) && (isVerb(next) || next === ',') && !isBound(roster, naming, from))
      if (isVerb(next) || !found) found = naming;
    at = naming.to - 1;
  }
  return found ? listBefore(roster, found.to, from) : [];
}

/** The one body that "it" can stand for: the only one named before it in its sentence. */
export function bodyBefore(roster: Roster, at: number, from: number): readonly Naming[] {
  let found: Naming | undefined;
  for (let token = from; token < at; token++) {
    const naming = roster.starting[token];
    if (naming?.who.type !== 'organization' && naming?.who.type !== 'place' && naming?.who.type !== 'group') continue;
    if (found && found.who !== naming.who) return [];
    found ??= naming;
  }
  return found && !isBound(roster, found, from) ? [found] : [];
}

const isPerson = ({ type, judge }: Participant): boolean => type === 'person' && !judge;

/** The one person that "he" or "she" can stand for: named before it in its sentence or in the one before. */
function antecedent(roster: Roster, at: number, from: number): readonly Naming[] {
  const { doc, starting } = roster;
  const gender = doc.tokens.word[at] === 'she' ? 'female' : 'male';
  const here = doc.sentences[sentenceAt(doc, doc.tokens.start[from]!)];
  const before = doc.sentences[sentenceAt(doc, doc.tokens.start[from]!) - 1];
  for (const range of [here && { from: here.from, to: at }, before]) {
    if (!range) continue;
    const people: Naming[] = [];
    for (let token = range.from; token < range.to; token++) {
      const naming = starting[token];
      const known = naming?.who.entity?.gender;
      if (naming && isPerson(naming.who) && (!known || known === gender)) people.push(naming);
    }
    const who = new Set(people.map((naming) => naming.who));
    if (who.size === 1) return [people[0]!];
    if (who.size > 1) return isBound(roster, people[0]!, range.from) ? [] : [people[0]!];
  }
  return [];
}
