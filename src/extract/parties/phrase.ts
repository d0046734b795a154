import type { Document } from '../../text/document.ts';
import { indexBetween, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { AUXILIARIES, BETWEEN, DETERMINERS, FILING, FINITE, FUNCTION_WORDS, PERSON_NOUNS, SUE } from './lexicon.ts';
import type { Naming, Roster } from './roster.ts';
import { OFFICE_WORDS, ROLE_NOUNS, TITLE_MODIFIERS } from './titles.ts';

const REACH = 9;

/** The token after a bracketed insertion that starts at the token, or the token itself. */
export function afterBracket({ tokens: { word } }: Document, at: number, to: number): number {
  if (word[at] !== '(') return at;
  const close = indexBetween(word, ')', at + 1, Math.min(to, at + 12));
  return close < 0 ? at : close + 1;
}

/** Whether the word may open the predicate after a subject. */
export const isVerb = (word: string): boolean =>
  AUXILIARIES.has(word) || FINITE.has(word) || SUE.has(word) || FILING.has(word) || /[a-z]{2}ed$/.test(word);

const ENDINGS = wordSet('is was has does as its his this us thus always perhaps');

/** Whether the name only modifies the noun after it: `Acme executives`, `the Acme lawsuit`, `Acme's policy`. */
export function isModifier(roster: Roster, naming: Naming, to: number): boolean {
  const { doc, starting } = roster;
  const { word, shape, end, start } = doc.tokens;
  const at = naming.to;
  if (at >= to) return false;
  const next = word[at]!;
  if (next === "'s" || next === "'") return true;
  if (starting[at] && start[at]! - end[at - 1]! <= 1) return true;
  if (next === '-' && start[at] === end[at - 1]) return true;
  if (starting[at] && /s$/.test(word[at - 1]!) && naming.who.type === 'group') return true;
  if (shape[at] === Shape.Capital && (OFFICE_WORDS.has(next) || ROLE_NOUNS.has(next) || TITLE_MODIFIERS.has(next)))
    return true;
  if (shape[at] !== Shape.Lower || FUNCTION_WORDS.has(next) || isVerb(next)) return false;
  if (roster.starting[at + 1]?.who.type === 'person') return true;
  return PERSON_NOUNS.has(next) || (/[a-z]{3}s$/.test(next) && !ENDINGS.has(next) && !BETWEEN.has(next));
}

/** The name that heads the noun phrase starting at the token: titles, adjectives and modifying names are passed over. */
export function headFrom(roster: Roster, start: number, to: number): Naming | undefined {
  const { word, shape } = roster.doc.tokens;
  let at = start;
  for (let skipped = 0; at < to && skipped < REACH; skipped++) {
    const naming = roster.starting[at];
    if (naming) {
      if (!isModifier(roster, naming, to)) return naming;
      at = naming.to;
      if (word[at] === "'s" || word[at] === "'" || word[at] === '-') at++;
      else if (
        !roster.starting[at] &&
        shape[at] === Shape.Lower &&
        !PERSON_NOUNS.has(word[at] ?? '') &&
        roster.starting[at + 1]?.who.type !== 'person'
      )
        return undefined;
      continue;
    }
    const text = word[at]!;
    // "its parent company, Acme, and"
    const named = text === ',' && at > start + 1 && shape[at - 1] === Shape.Lower ? roster.starting[at + 1] : undefined;
    if (named && word[named.to] === ',') return named;
    if (shape[at] === Shape.Mark && text !== '-' && text !== '"' && text !== '“') return undefined;
    if (FUNCTION_WORDS.has(text) && !(text === 'of' && shape[at + 1] === Shape.Capital)) return undefined;
    if (shape[at] === Shape.Lower && isVerb(text) && (!/ed$/.test(text) || FINITE.has(text) || at > start))
      return undefined;
    at++;
  }
  return undefined;
}

/** Words and marks that join two names. */
export const JOINS: ReadonlySet<string> = new Set(['and', '&', 'or', 'plus']);

/** Token after a joint of a list that starts at the token (`,` `, and` `and` `as well as`), or nothing. */
function afterJoint({ tokens: { word } }: Document, at: number): { at: number; last: boolean } | undefined {
  const next = word[at] === ',' || word[at] === ';' ? at + 1 : at;
  if (JOINS.has(word[next]!)) return { at: next + 1, last: true };
  if (word[next] === 'as' && word[next + 1] === 'well' && word[next + 2] === 'as') return { at: next + 3, last: true };
  if (word[next] === 'along' && word[next + 1] === 'with') return { at: next + 2, last: true };
  if (word[next] === 'including') return { at: next + 1, last: true };
  return next > at ? { at: next, last: false } : undefined;
}

/** The token after an insertion between commas, if one starts at the token: `, a maker of toys,`, `, 29, of Salem;`. */
function afterApposition(roster: Roster, at: number, to: number): number {
  const { doc, starting } = roster;
  const { word, shape } = doc.tokens;
  if (word[at] !== ',') return word[at] === '-' && word[at - 1] !== undefined ? afterDashes(doc, at, to) : at;
  const next = word[at + 1] ?? '';
  const article = next === 'a' || next === 'an' || next === 'the';
  // a list item may start with an article: the Acme Fund, the Bolt Trust and Cole
  if (article && starting[at + 2] && !starting[at + 2]!.who.single) return at;
  // another item may start with a small title: acting Harbor Director Milo Quist
  if (TITLE_MODIFIERS.has(next) && headFrom(roster, at + 1, to)?.who.type === 'person') return at;
  if (article && shape[at + 2] === Shape.Capital) {
    const item = headFrom(roster, at + 1, to);
    if (item?.who.type === 'person' && /^(?:,|and|;|\.)$/.test(word[item.to] ?? '.')) return at;
  }
  const aged = shape[at + 1] === Shape.Number;
  const inserted =
    article ||
    aged ||
    /^(?:who|which|whose|formerly|of)$/.test(next) ||
    (shape[at + 1] === Shape.Lower &&
      !JOINS.has(next) &&
      !FUNCTION_WORDS.has(next) &&
      !DETERMINERS.has(next) &&
      next !== 'including');
  if (!inserted) return at;
  let close = at + 2;
  while (close < to && close < at + 30 && word[close] !== ',' && word[close] !== ';') close++;
  if (aged && word[close] === ',' && /^(?:of|from)$/.test(word[close + 1] ?? '')) {
    close += 2;
    while (close < to && word[close] !== ',' && word[close] !== ';') close++;
  }
  return close;
}

/** The `, and` after a relative clause that starts at the token: `migrants who were returned, and two charities`. */
function afterRelative({ doc: { tokens } }: Roster, at: number, to: number): number {
  if (!/^(?:who|that)$/.test(tokens.word[at] ?? '')) return at;
  for (let comma = at + 2; comma < to && comma < at + 30; comma++) {
    const next = tokens.word[comma + 1] ?? '';
    if (tokens.word[comma] === ',')
      return next === 'and' || (next === 'as' && tokens.word[comma + 2] === 'well') ? comma : at;
  }
  return at;
}

/** The token after an insertion between dashes: ` - real name Ann Cole - `. */
function afterDashes({ tokens: { word, start, end } }: Document, at: number, to: number): number {
  if (start[at] === end[at - 1]) return at;
  for (let close = at + 1; close < to && close < at + 10; close++)
    if (word[close] === '-' && start[close] !== end[close - 1]) return close + 1;
  return at;
}

/** The names of the list that starts at the token: `the Acme Fund, Bolt Inc. and Treasury Secretary Ann Cole`. */
export function listFrom(roster: Roster, start: number, to: number, subject = false): Naming[] {
  const first = headFrom(roster, start, to);
  if (!first) return [];
  const kept = [first];
  let open: Naming[] = [];
  let at = first.to;
  for (let items = 0; items < 30; items++) {
    const members = membersOf(roster, kept.at(-1)!, at, to);
    if (members.length > 0) {
      if (!isOpen(roster, kept.at(-1)!)) kept.pop();
      kept.push(...members);
      at = members.at(-1)!.to;
    }
    at = afterRelative(roster, afterApposition(roster, afterBracket(roster.doc, at, to), to), to);
    const joint = afterJoint(roster.doc, at);
    if (!joint) break;
    const item = headFrom(roster, joint.at, to);
    if (!item && joint.last && opensItem(roster, joint.at, to)) kept.push(...open);
    if (!item || (!subject && opensClause(roster, item, to))) break;
    if (joint.last) {
      kept.push(...open, item);
      open = [];
    } else open.push(item);
    at = nameEnd(roster, item.to, to);
  }
  if (roster.doc.tokens.word[at] === ';') kept.push(...open);
  return kept;
}

/** Whether a last item that nobody knows begins at the token: `and the dockers`, `and Rowers for Clean Water`. */
const opensItem = ({ doc: { tokens } }: Roster, at: number, to: number): boolean =>
  at < to && (DETERMINERS.has(tokens.word[at]!) || tokens.shape[at] === Shape.Capital);

/** After the capitals with which a name goes on that was read too short. */
function nameEnd({ doc: { tokens }, starting }: Roster, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.shape[at] === Shape.Capital && !starting[at]) at++;
  return at;
}

/** The members that follow a group: `two groups, Acme and Bolt`, `four firms - Acme, Bolt`, `nonprofits, including Acme`. */
function membersOf(roster: Roster, group: Naming, at: number, to: number): Naming[] {
  const { word, start, end } = roster.doc.tokens;
  if (group.who.single) return namedSingle(roster, at, to);
  if (group.who.type !== 'group' || !/(?:s|couple|duo|trio|pair)$/.test(word[group.to - 1]!)) return [];
  let next = at;
  if (word[next] === ',' || word[next] === ':' || word[next] === '—' || word[next] === '–') next++;
  else if (word[next] === '-' && start[next] !== end[next - 1]) next++;
  const named = next > at;
  if (word[next] === 'including' || (word[next] === 'such' && word[next + 1] === 'as'))
    next += word[next] === 'such' ? 2 : 1;
  else if (!named) return [];
  const members = listFrom(roster, next, to, true);
  return members.length > 1 || (members.length === 1 && next > at + 1) ? members : [];
}

/** The name after a description: a former student, Milo Quist. */
function namedSingle({ doc, starting }: Roster, at: number, to: number): Naming[] {
  const name = doc.tokens.word[at] === ',' && at + 1 < to ? starting[at + 1] : undefined;
  return name && name.who.type !== 'group' ? [name] : [];
}

/** The list with the members of its last group, if the article names them right after it. */
export function withMembers(roster: Roster, names: readonly Naming[], to: number): readonly Naming[] {
  const last = names.at(-1);
  if (last?.who.type !== 'group') return names;
  const members = membersOf(roster, last, last.to, to);
  return members.length > 0 ? [...(isOpen(roster, last) ? names : names.slice(0, -1)), ...members] : names;
}

/** Whether only some members of the group are named: `a dozen states, including`. */
const isOpen = ({ doc: { tokens } }: Roster, group: Naming): boolean =>
  tokens.word[group.to] === 'including' || /^(?:including|such|among)$/.test(tokens.word[group.to + 1] ?? '');

/** Whether the name is the subject of a clause of its own, not the last of a list. */
function opensClause({ doc }: Roster, naming: Naming, to: number): boolean {
  const at = afterBracket(doc, naming.to, to);
  const word = doc.tokens.word[at];
  return at < to && word !== undefined && doc.tokens.shape[at] === Shape.Lower && isVerb(word) && word !== 'accused';
}
