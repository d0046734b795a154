import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';

/** Officials who decide as courts do, where they are said to have ruled. */
export const OFFICIALS = wordSet('commissioner director arbitrator regulator regulators examiner officer');
/** Bodies that do, where they are for rights or for labor. */
const BODIES = wordSet('board bureau division');

/** Whether a word heads an official or a body who may decide as a court does. */
export const isOfficial = (word: string): boolean => OFFICIALS.has(word) || BODIES.has(word);

/** `The director of the bureau, Ann Hale, ruled`: nothing but a place and a name before the verb. */
export function officialRules({ word, shape }: Tokens, at: number, from: number, to: number): boolean {
  if ((word[at] === 'examiner' || word[at] === 'officer') && word[at - 1] !== 'hearing') return false;
  if (BODIES.has(word[at]!) && word[at + 1] === ',') return false;
  for (let i = at + 1; i < to && i < at + OFFICE; i++) {
    if (FINDS.has(word[i]!)) return mayFind(word, at, i, from) && (word[i] === 'ruled' || isBreach(word, i, to));
    if (shape[i] === Shape.Lower && !OF_OFFICE.has(word[i]!)) return false;
    if (shape[i] === Shape.Mark && word[i] !== ',' && word[i] !== "'s") return false;
  }
  return false;
}
const OFFICE = 16;
const OF_OFFICE = wordSet(`
  of for the and 's state county city bureau division office agency board department civil human rights labor also has had
`);

/** Whether somebody who is no court may be said to find as a court does: a body for rights or labor, an official of a public body. */
function mayFind(word: readonly string[], at: number, verb: number, from: number): boolean {
  if (!BODIES.has(word[at]!) && word[at] !== 'director') return true;
  const office = word[at] === 'director' ? PUBLIC : RIGHTS;
  if (word[verb] === 'ruled' && office === PUBLIC) return true;
  for (let i = Math.max(from, at - NAME); i < verb; i++) if (i !== at && office.has(word[i]!)) return true;
  return false;
}
const NAME = 4;
const PUBLIC = wordSet('state county city bureau division office agency board department commission rights labor');

/** `found that the mill had violated`, `found probable cause`: what a court would be asked to find. */
function isBreach(word: readonly string[], verb: number, to: number): boolean {
  if (word[verb] === 'sided') return word[verb + 1] === 'with';
  for (let i = verb + 1; i < to && i < verb + BREACH; i++) if (BREACHES.has(word[i]!)) return true;
  return false;
}
const BREACH = 16;
const BREACHES = wordSet('violated violates violate discriminated discriminates retaliated broke breached cause');

/** What bodies that decide as courts do are for. */
export const RIGHTS = wordSet('rights labor relations employment');
/** What those say who decide and are no court. */
export const FINDS = wordSet('ruled found concluded determined decided sided sanctioned cited');
