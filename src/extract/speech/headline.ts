import { wordSet } from '../../text/word-list.ts';
import { withName } from './phrase.ts';
import type { Said } from './said.ts';
import { isCapital, referenceEnding, type View, wordAt } from './view.ts';

const MOST_WORDS = 5;
const LEAST = 3;

/** What a headline puts after a name and a colon: `Judge: No New Trial for Cole`. */
export function headline(view: View): Said | undefined {
  let colon = view.from;
  while (colon < view.to && colon - view.from <= MOST_WORDS && wordAt(view, colon) !== ':') colon++;
  if (wordAt(view, colon) !== ':' || colon === view.from || view.to - colon <= LEAST) return undefined;
  if (view.quoted(colon + 1) || view.quoted(view.from)) return undefined;
  const sayer = SAYERS.has(wordAt(view, colon - 1)) || referenceEnding(view, colon - 1)?.form === 'name';
  for (let at = view.from; at < colon; at++) if (!isCapital(view, at)) return undefined;
  const subject = sayer ? withName(view, view.from, colon, colon) : undefined;
  if (!subject) return undefined;
  const content = { first: colon + 1, last: view.to, rule: 'indirect/headline' };
  return { contents: [content], subject, cue: [colon, colon + 1] };
}

const SAYERS = wordSet(`
  judge judges court report reports poll police prosecutors lawyer lawyers attorney officials study survey feds ap
  cops da sheriff mayor governor senator expert experts sources documents records suit lawsuit doj fbi justices
`);
