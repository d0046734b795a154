import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { COLLECTIVES, DETERMINERS, FUNCTION_WORDS, GROUP_NOUNS } from './lexicon.ts';
import type { Named, Naming, Participant } from './roster.ts';

/** Groups that the article describes without naming them: `four gay couples`, `a coalition of 20 states`. */
export function findGroups(doc: Document, named: Named): { participants: Participant[]; namings: Naming[] } {
  const inName = new Uint8Array(doc.tokens.count);
  for (const { from, to } of named.namings) inName.fill(1, from, to);
  const byName = new Map<string, Participant>();
  const byHead = new Map<string, Participant>();
  const namings: Naming[] = [];
  for (const { from, to } of doc.sentences) {
    for (let at = from; at < to; at++) {
      const head = doc.tokens.word[at]!;
      if (inName[at] || !GROUP_NOUNS.has(head) || isModifier(doc, at, to)) continue;
      const range = groupAt(doc, from, at, to);
      const name = doc.text.slice(doc.tokens.start[range.from]!, doc.tokens.end[range.to - 1]!);
      const bare = range.from === at && range.to === at + 1;
      const who = (bare ? byHead.get(head) : byName.get(name)) ?? (bare ? undefined : { name, type: 'group' as const });
      if (!who) continue;
      byName.set(name, who);
      byHead.set(head, who);
      namings.push({ ...range, start: doc.tokens.start[range.from]!, end: doc.tokens.end[range.to - 1]!, who });
      at = range.to - 1;
    }
  }
  return { participants: [...new Set(byName.values())], namings };
}

/** Whether the noun only modifies what follows: `voters' rights`, `states attorneys`. */
function isModifier({ tokens }: Document, at: number, to: number): boolean {
  const next = at + 1 < to ? tokens.word[at + 1]! : '';
  return next === "'" || next === "'s" || next === '-' || (GROUP_NOUNS.has(next) && next !== tokens.word[at]);
}

/** The tokens of the description whose head stands at the token, without its determiner. */
function groupAt({ tokens }: Document, from: number, head: number, to: number): { from: number; to: number } {
  let start = head;
  while (start > from && head - start < 8 && belongs(tokens, start - 1)) start--;
  while (start < head && tokens.shape[start] === Shape.Mark) start++;
  if (start - 2 >= from && tokens.word[start - 1] === 'of') {
    let collective = start - 2;
    while (collective > from && tokens.word[collective] === ',') collective--;
    if (COLLECTIVES.has(tokens.word[collective]!) || /^(?:thousands|hundreds|dozens)$/.test(tokens.word[collective]!))
      start = collective;
  }
  let end = head + 1;
  if (tokens.word[end] === 'of' && tokens.shape[end + 1] === Shape.Capital) {
    let at = end + 1;
    while (at < to && (tokens.shape[at] === Shape.Capital || tokens.shape[at] === Shape.Caps)) at++;
    end = at;
  }
  return { from: start, to: end };
}

const ADJECTIVES = new Set(['performing', 'voting', 'housing', 'gaming', 'publishing', 'hunting', 'fishing', 'trading']);

/** Whether the token can stand before a noun in its phrase. */
function belongs({ word, shape, start, end }: Document['tokens'], at: number): boolean {
  const text = word[at]!;
  if (DETERMINERS.has(text) || FUNCTION_WORDS.has(text)) return false;
  if (shape[at] === Shape.Mark) return text === '-' && start[at] === end[at - 1];
  if (shape[at] !== Shape.Lower) return true;
  const glued = at > 0 && word[at - 1] === '-' && start[at] === end[at - 1];
  if (/(?:ed|ing)$/.test(text)) return glued || ADJECTIVES.has(text);
  return !/^(?:says?|said|sues?|filed?|wins?|won|lost|brought|told|tells|let|lets|sent|gives?|gave|makes?|made|held)$/.test(
    text,
  );
}
