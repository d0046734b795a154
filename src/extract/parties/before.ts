import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from './lexicon.ts';
import { isVerb, JOINS } from './phrase.ts';
import type { Naming, Roster } from './roster.ts';

/** The names of the list that ends before the token, in order. */
export function listBefore(roster: Roster, end: number, from: number): Naming[] {
  const { doc, ending } = roster;
  const { word } = doc.tokens;
  let at = beforeBracket(doc, end - 1, from);
  const last = ending[at];
  if (!last) return [];
  const found = [last];
  at = phraseStart(roster, last, from);
  let joined = false;
  for (let items = 0; items < 30 && at > from; items++) {
    let joint = at;
    if (JOINS.has(word[joint]!)) {
      joint--;
      joined = true;
    } else if (word[joint] === 'with' && /^(?:along|together)$/.test(word[joint - 1]!)) {
      joint -= 2;
      joined = true;
    } else if (!joined || word[joint] !== ',') break;
    if (word[joint] === ',') joint--;
    joint = beforeBracket(doc, joint, from);
    const item = ending[joint];
    if (!item) break;
    found.unshift(item);
    at = phraseStart(roster, item, from);
  }
  // "two groups, Acme and Bolt": the members take the place of their group
  if (found.length > 2 && found[0]!.who.type === 'group' && !JOINS.has(word[found[0]!.to]!)) found.shift();
  return found;
}

/** The token before the noun phrase of the name: its title, adjectives and determiner belong to it. */
function phraseStart({ doc, ending }: Roster, naming: Naming, from: number): number {
  const { word, shape } = doc.tokens;
  let at = naming.from - 1;
  while (at >= from) {
    const text = word[at]!;
    const name = ending[at];
    if (name) at = name.from - 1;
    else if (DETERMINERS.has(text)) return at - 1;
    else if (shape[at] === Shape.Mark && text !== '-' && text !== "'s") return at;
    else if (JOINS.has(text) || FUNCTION_WORDS.has(text) || (shape[at] === Shape.Lower && isVerb(text))) return at;
    else at--;
  }
  return at;
}

/** The token before a bracketed insertion that ends at the token, or the token itself. */
function beforeBracket({ tokens: { word } }: Document, at: number, from: number): number {
  if (word[at] !== ')') return at;
  for (let open = at - 1; open >= from && open > at - 12; open--) if (word[open] === '(') return open - 1;
  return at;
}

/** Nouns that end a phrase of time before a subject: "On the same day Cole sued". */
const OCCASIONS = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  `
  day week month year morning afternoon evening verdict ruling decision hearing trial time election
`,
);

/** Whether a preposition binds the name, so that it is not a subject: `of Ohio`, `in the Acme Fund`. */
export function isBound(roster: Roster, naming: Naming, from: number): boolean {
  const { word } = roster.doc.tokens;
  const before = word[naming.from - 1] ?? '';
  if (OCCASIONS.has(before) || /^(?:19|20)\d\d$/.test(before)) return false;
  let at = phraseStart(roster, naming, from);
  // "the state of Ohio" is bound by what binds the state
  if (at > from && word[at] === 'of' && /^(?:states?|commonwealth|city|town|county)$/.test(word[at - 1]!)) {
    at -= 2;
    if (roster.ending[at]) at = Math.max(from, roster.ending[at]!.from - 1);
  }
  while (at > from && DETERMINERS.has(word[at]!)) at--;
  return at >= from && PREPOSITIONS.has(word[at]!);
}
