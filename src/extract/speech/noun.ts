import { contentEnd } from './content.ts';
import type { Said } from './index.ts';
import { type Subject, withName } from './speaker.ts';
import { referenceEnding, tellsClause, type View, wordAt } from './view.ts';

/** What a noun of saying tells of: `the official's claim that`, `reports that`. */
export function nounThat(view: View, noun: number): Said | undefined {
  const first = noun + 2;
  const subject = holderOf(view, noun);
  const before = wordAt(view, noun - 1);
  // a verb with the same form has a subject before it: `Cole claims that`
  if (!subject && !isDetermined(before)) return undefined;
  if (first >= view.to || view.quoted(first) || isRelative(view, first)) return undefined;
  const last = contentEnd(view, first, false);
  const content = { first, last, rule: 'indirect/noun' };
  return last - first > 2 ? { contents: [content], subject, cue: [noun, noun + 1] } : undefined;
}

const isDetermined = (word: string): boolean =>
  /^(?:the|a|an|any|no|some|its|his|her|their|'s|'|of|by|with|about|cited|citing|on|to|for|and|repeated|false|several|many|this|that)$/.test(
    word,
  );

/** Whether `that` stands for the noun itself: `claims that were dropped`. */
const isRelative = (view: View, first: number): boolean =>
  tellsClause(view, first) || /(?:ed|ly)$/.test(wordAt(view, first));

/** Who made the claim: the possessor, or the document that the noun is. */
function holderOf(view: View, noun: number): Subject | undefined {
  for (let at = noun - 1; at >= view.from && at >= noun - 4; at--) {
    const word = wordAt(view, at);
    if (word === "'s" || word === "'") {
      const reference = at > view.from ? referenceEnding(view, at - 1) : undefined;
      if (!reference) return undefined;
      const { name, start, end } = reference;
      return { speaker: { name, start, end }, first: at, last: noun };
    }
  }
  return DOCUMENTS.test(wordAt(view, noun)) ? withName(view, noun, noun + 1, noun + 1) : undefined;
}

const DOCUMENTS = /^(?:reports?|letter|memo|complaint|lawsuit|suit|indictment|affidavit|brief|motion|petition)$/;
