import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { words } from '../../text/word-list.ts';
import { FUNCTION_WORDS, SINGLE_NOUNS } from './lexicon.ts';
import { isVerb } from './phrase.ts';
import type { Naming, Participant } from './roster.ts';

/** Nouns that end the names of bodies and stand for the one so named: `the commission`. */
export const BODY_NOUNS = words(`
  agency association authority board bureau center centre church coalition college commission committee council
  department district foundation fund institute league ministry museum society university
`);

const PLACED = new Set(['state', 'federal', 'city', 'county']);

/** The only body named before whose name ends in the noun at the token, where "the" makes it stand alone: the commission ruled. */
export function bodyCalled(
  { tokens: { word, shape } }: Document,
  namings: readonly Naming[],
  at: number,
  to: number,
): Participant | undefined {
  if (word[at - 1] !== 'the' && !(word[at - 2] === 'the' && PLACED.has(word[at - 1]!))) return undefined;
  const next = at + 1 < to ? word[at + 1]! : '.';
  const alone = shape[at + 1] === Shape.Mark ? next !== '-' : FUNCTION_WORDS.has(next) || isVerb(next);
  if (!alone || next === 'of') return undefined;
  const noun = word[at]!;
  return only(
    namings,
    at,
    ({ type, name }) => type === 'organization' && bearsNoun(name.toLowerCase(), noun) && !/\bcourt\b/i.test(name),
  );
}

const bearsNoun = (name: string, noun: string): boolean =>
  name.endsWith(` ${noun}`) || (noun === 'department' && /\bdepartment of /.test(name));

/** The only administration that is named: the Cole administration. */
export const namedAdministration = (namings: readonly Naming[]): Participant | undefined =>
  only(namings, Number.POSITIVE_INFINITY, ({ name }) => name.endsWith(' administration'));

/** By noun: the only person who bears it right before a name, `baker Milo Quist`; nobody where several do. */
export function bearersOf(
  { tokens: { word } }: Document,
  namings: readonly Naming[],
): ReadonlyMap<string, Participant | undefined> {
  const bearers = new Map<string, Participant | undefined>();
  for (const { who, from } of namings) {
    const noun = word[from - 1];
    if (noun === undefined || who.type !== 'person' || !SINGLE_NOUNS.has(noun)) continue;
    bearers.set(noun, bearers.has(noun) && bearers.get(noun) !== who ? undefined : who);
  }
  return bearers;
}

/** The only participant named before the token that passes the test. */
function only(namings: readonly Naming[], at: number, test: (who: Participant) => boolean): Participant | undefined {
  let found: Participant | undefined;
  for (const { who, from } of namings) {
    if (from >= at) break;
    if (who === found || !test(who)) continue;
    if (found) return undefined;
    found = who;
  }
  return found;
}
