import { wordSet } from '../../text/word-list.ts';
import { listBefore } from './before.ts';
import { DETERMINERS } from './lexicon.ts';
import { ownerOf } from './represents.ts';
import type { Naming, Roster } from './roster.ts';
import { type Subject, subjectOf } from './subject.ts';
import { isLawFirm } from './titles.ts';

const LAWYERS = wordSet('lawyer lawyers attorney attorneys counsel');
const KINDS = wordSet('defense defence trial appellate own');

/** The subject of the verb, or for whom its lawyers act: Cole's lawyers asked the court, lawyers for Cole appealed. */
export function principalOf(roster: Roster, verb: number, from: number): Subject {
  const subject = subjectOf(roster, verb, from);
  if (subject.names.length > 0 || subject.passive) return subject;
  const names = clientsAt(roster, subject.at, from).filter(({ who }) => who.type !== 'place' && !isLawFirm(who.name));
  return names.length > 0 ? { ...subject, names } : subject;
}

/** Whose lawyers are named by the phrase that ends at the token. */
function clientsAt(roster: Roster, at: number, from: number): readonly Naming[] {
  const { word } = roster.doc.tokens;
  if (LAWYERS.has(word[at] ?? '')) return ownersBefore(roster, KINDS.has(word[at - 1] ?? '') ? at - 1 : at, from);
  const list = listBefore(roster, at + 1, from);
  let before = (list[0]?.from ?? from) - 1;
  if (DETERMINERS.has(word[before] ?? '')) before--;
  return before > from && word[before] === 'for' && LAWYERS.has(word[before - 1]!) ? list : [];
}

const isMark = (word: string): boolean => word === "'s" || word === "'";

/** Who owns the lawyers before whom the token stands: Cole's, his, Acme. */
function ownersBefore(roster: Roster, at: number, from: number): readonly Naming[] {
  const { start, end, word } = roster.doc.tokens;
  const mark = at - 1;
  if (mark < from) return [];
  if (isMark(word[mark]!)) {
    const names = listBefore(roster, mark, from);
    const joint = (names[0]?.from ?? from) - 1;
    // "both Cole's and Quist's lawyers"
    return names.length > 0 && word[joint] === 'and' && isMark(word[joint - 1]!)
      ? [...listBefore(roster, joint - 1, from), ...names]
      : names;
  }
  if (/^(?:his|her|its)$/.test(word[mark]!)) {
    const who = ownerOf(roster, mark);
    return who ? [{ start: start[mark]!, end: end[mark]!, from: mark, to: at, who, described: true }] : [];
  }
  const body = roster.ending[mark];
  return body?.who.type === 'organization' ? [body] : [];
}
