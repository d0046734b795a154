import { wordSet } from '../../text/word-list.ts';
import { listFrom } from '../parties/phrase.ts';
import type { Naming, Roster } from '../parties/roster.ts';
import type { Place } from '../parties/saying.ts';
import { FUTURE, INSTRUMENTS } from './lexicon.ts';
import { reliefFrom, type TokenRange } from './relief.ts';

/** A filing as a sentence tells it, in tokens. */
export interface Filed extends TokenRange {
  readonly instrument: string;
  /** what told it, for the record */
  readonly rule: string;
  /** token of the word that tells it */
  readonly verb: number;
  readonly by: readonly Naming[];
  readonly against: readonly Naming[];
  readonly addressees: readonly Naming[];
  readonly seeks?: TokenRange;
  /** how many tokens before the clause may still date it: "Filed March 14, the groups" */
  readonly lead?: number;
}

/** A way of reading what was filed at a place. */
export type Reader = (place: Place) => Filed | undefined;

/** The side of a filing that nobody is named for. */
export const NOBODY: readonly Naming[] = [];

/** Whether the verb tells what may come: will file, plans to sue, has not filed. */
export function isOpen(roster: Roster, verb: number, at: number, denied: boolean): boolean {
  const { word } = roster.doc.tokens;
  if (denied || word[at] === 'to' || word[at] === 'threatened') return true;
  for (let token = at + 1; token < verb; token++) if (FUTURE.has(word[token]!)) return true;
  return false;
}

/** The filing with the tokens of all its parts. */
export function filing(
  one: Omit<Filed, keyof TokenRange | 'against' | 'addressees'> &
    Partial<Filed> & { readonly first: number; readonly last: number },
): Filed {
  const { first, last, ...fields } = one;
  const parts = [...one.by, ...(one.against ?? []), ...(one.addressees ?? [])];
  const from = Math.min(first, ...parts.map((part) => part.from), one.seeks?.from ?? first);
  const to = Math.max(last, ...parts.map((part) => part.to), one.seeks?.to ?? last);
  return { against: NOBODY, addressees: NOBODY, ...fields, from, to };
}

/** What the words before an instrument make of it: friend-of-the-court brief, motion. */
export function fullName(roster: Roster, at: number, instrument: string): string {
  const { word } = roster.doc.tokens;
  if (instrument === 'brief' && /^(?:court|amicus|curiae)$/.test(word[at - 1] ?? '')) return 'amicus brief';
  if (instrument === 'complaint' && word[at - 1] === 'criminal') return 'criminal complaint';
  return instrument === 'case' || instrument === 'challenge' ? 'complaint' : instrument;
}

/** What follows the instrument: against whom, to whom, for what. */
export function details(roster: Roster, at: number, to: number): Pick<Filed, 'against' | 'addressees' | 'seeks'> {
  const { word } = roster.doc.tokens;
  const instrument = INSTRUMENTS.get(word[at]!);
  let against = NOBODY;
  let addressees = NOBODY;
  for (let token = at + 1; token < to && token < at + 22; token++) {
    const text = word[token]!;
    if (text === ';' || text === 'said' || text === 'after' || text === 'because') break;
    if (text === 'against' && against.length === 0) against = listFrom(roster, token + 1, to);
    if (text === 'to' && instrument === 'letter' && addressees.length === 0)
      addressees = listFrom(roster, token + 1, to);
  }
  const seeks = instrument === 'letter' ? undefined : reliefFrom(roster.doc, at, to, instrument ?? '');
  return { against, addressees, ...(seeks ? { seeks } : {}) };
}

/** Whether the sentence speaks of a court or judge. */
export const hasBench = ({ doc: { tokens }, starting }: Roster, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      (ADDRESSED.has(tokens.word[at]!) &&
        tokens.word[at - 1] !== 'of' &&
        !/^(?:filings?|papers|documents|records)$/.test(tokens.word[at + 1] ?? '')) ||
      starting[at]?.who.judge
    )
      return true;
  return false;
};

/** Whom a filing goes to: courts and judges. */
export const ADDRESSED = wordSet('judge judges court courts justices justice panel circuit magistrate jury');
