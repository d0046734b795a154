import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Cast, referencesIn } from '../cast.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import { clauseEnd, isAdverb, standsBefore } from './walk.ts';

/** Nouns of what a court or a jury has done to a person, or a person has told the court. */
const NOUNS: ReadonlyMap<string, Reading> = new Map([
  ['plea', { outcome: 'pleaded guilty', instrument: 'plea' }],
  ['pleas', { outcome: 'pleaded guilty', instrument: 'plea' }],
  ['conviction', { outcome: 'convicted', instrument: 'verdict' }],
]);
const SENTENCED: Reading = { outcome: 'sentenced', instrument: 'sentence' };
const TAKING = wordSet('received got drew serving given handed');

/** The class of the words that tell a verdict by a noun. */
export const TOLD = cueClass([...NOUNS.keys(), ...TAKING]);

/** Adds the verdicts, pleas and sentences that a noun tells: `his guilty plea`, `her 2009 conviction for fraud`, `received five years`. */
export function verdictNouns(doc: Document, sentence: Sentence, index: number, cast: Cast, found: Clause[]): void {
  if ((sentence.cues & TOLD) === 0) return;
  const { tokens } = doc;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & TOLD) === 0) continue;
    const clause = TAKING.has(tokens.word[at]!)
      ? takenAt(doc, sentence, index, at)
      : ownedAt(doc, sentence, index, cast, at);
    if (!clause) continue;
    found.push(clause);
    at = clause.to - 1;
  }
}

const OWNERS = new Set(['his', 'her', 'their', "'s"]);
const OF_CHARGE = wordSet('for on of to in');

/** `his guilty plea to two counts`, `Lane's 2009 conviction for fraud`. */
function ownedAt(doc: Document, sentence: Sentence, index: number, cast: Cast, at: number): Clause | undefined {
  const { word, shape } = doc.tokens;
  const plea = word[at] !== 'conviction';
  let owner = at - 1;
  if (plea && word[owner--] !== 'guilty') return undefined;
  if (!plea) while (owner > sentence.from && (shape[owner] === Shape.Number || QUALIFIERS.has(word[owner]!))) owner--;
  if (owner < sentence.from || !OWNERS.has(word[owner]!)) return undefined;
  if (!OF_CHARGE.has(word[at + 1] ?? '') || (!plea && word[at + 1] === 'to') || isSupposed(word, owner, sentence.from))
    return undefined;
  const from = word[owner] === "'s" ? owner - 1 : owner;
  const name = nameOf(doc, sentence, cast, from);
  return {
    from,
    to: clauseEnd(doc.tokens, at + 1, sentence.to),
    sentence: index,
    rule: 'holding/verdict-noun',
    reading: NOUNS.get(word[at]!)!,
    at,
    perfect: true,
    ...(plea && name ? { who: name } : {}),
  };
}
/** Whom the owner stands for: by name or reference, else the one person named before it in the sentence. */
function nameOf({ tokens: { start, end } }: Document, sentence: Sentence, cast: Cast, at: number): string | undefined {
  const people = referencesIn(cast, { start: sentence.start, end: end[at]! }).filter(({ type }) => type === 'person');
  const owner = people.find((person) => person.end > start[at]!);
  if (owner) return owner.name;
  const [only, ...others] = new Set(people.map(({ name }) => name));
  return others.length === 0 ? only : undefined;
}
const QUALIFIERS = wordSet('federal criminal felony earlier previous prior recent subsequent -');
const SUPPOSING = wordSet('if could would may might without seek sought seeking expected');

const isSupposed = (word: readonly string[], at: number, from: number): boolean =>
  standsBefore(word, at, from, 5, SUPPOSING);

/** `received five years in prison`, `was given a life sentence`, `is serving a 12-year term`. */
function takenAt(doc: Document, sentence: Sentence, index: number, at: number): Clause | undefined {
  const { tokens } = doc;
  const { word } = tokens;
  let before = at - 1;
  while (before > sentence.from && isAdverb(word[before]!)) before--;
  if (SUPPOSING.has(word[before] ?? '') || word[before] === 'to' || word[before] === 'not') return undefined;
  const passive = word[at] === 'given' || word[at] === 'handed';
  if (passive && word[before] !== 'was' && word[before] !== 'were' && word[before] !== 'been') return undefined;
  if (!isTerm(tokens, at + 1, sentence.to)) return undefined;
  return {
    from: before > sentence.from && word[before + 1] !== undefined ? Math.max(sentence.from, before) : at,
    to: clauseEnd(tokens, at + 1, sentence.to),
    sentence: index,
    rule: 'holding/verdict-noun',
    reading: SENTENCED,
    at,
    ...(word[at] === 'serving' || word[before] === 'had' ? { perfect: true } : {}),
    object: { from: at + 1, to: clauseEnd(tokens, at + 1, sentence.to) },
  };
}

const MOST = 8;
const UNITS = wordSet('year years month months life day days death');
const PRISONS = wordSet('prison jail bars custody probation');

/** A length of time with a word for a sentence or a prison. */
function isTerm({ word, shape }: Tokens, from: number, to: number): boolean {
  let unit = false;
  for (let at = from; at < to && at < from + MOST; at++) {
    if (shape[at] === Shape.Mark && word[at] !== '-') return false;
    if (UNITS.has(word[at]!)) unit = true;
    if (unit && (word[at] === 'sentence' || word[at] === 'sentences')) return true;
    if (unit && PRISONS.has(word[at]!)) return true;
  }
  return false;
}
