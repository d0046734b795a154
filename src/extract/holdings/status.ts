import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { AFTERWARDS, OPEN_WORDS } from './after-words.ts';
import type { Clause } from './clause.ts';

const AHEAD = 6;
const STATUS: readonly { readonly cue: string; readonly pattern: RegExp }[] = [
  {
    cue: 'ongoing',
    pattern: /\b(?:case|lawsuit|litigation|suit|matter)\b[^.;]{0,20}\b(?:is|remains)\b[^.;]{0,10}\bongoing\b/i,
  },
  {
    cue: 'pending',
    pattern: /\b(?:case|lawsuit|litigation|suit|appeal)\b[^.;]{0,20}\b(?:is|remains)\b[^.;]{0,10}\bpending\b/i,
  },
  {
    cue: 'continue',
    pattern:
      /\b(?:case|lawsuit|litigation|legal (?:fight|battle|challenge))\b[^.;]{0,20}\b(?:will continue|continues)\b/i,
  },
  {
    // in small letters: Planned Parenthood is a name
    cue: 'appeal',
    pattern:
      /\b(?:vowed|vows|plans?|planned|intends?|pledged|promised|will|would|expected|likely)\s+(?:\w+\s+)?(?:to\s+)?(?:be\s+)?appeal(?:ed)?\b/,
  },
  { cue: 'appealed', pattern: /\b(?:has|have|immediately|quickly)\s+appealed\b/i },
  { cue: 'hearing', pattern: /\bhearing\b[^.;]{0,30}\b(?:is set|is scheduled|scheduled|set) for\b[^.;,]{0,40}/i },
  { cue: 'trial', pattern: /\btrial\b[^.;]{0,30}\b(?:is set|is scheduled|scheduled|set) for\b[^.;,]{0,40}/i },
  { cue: 'sentencing', pattern: /\bsentencing\b[^.;]{0,30}\b(?:is set|is scheduled|scheduled|set) for\b[^.;,]{0,40}/i },
  { cue: 'sentenced', pattern: /\b(?:will be|is scheduled to be|is due to be|to be) sentenced\b[^.;,]{0,30}/i },
];

/** Which patterns a word is a cue of, as bits. */
const BITS: ReadonlyMap<string, number> = new Map(
  OPEN_WORDS.map((word) => [
    word,
    STATUS.reduce(
      (bits, { cue }, index) =>
        cue === word || (cue === 'appeal' && word === 'appealed') ? bits | (1 << index) : bits,
      0,
    ),
  ]),
);

/** What is still open: the case goes on, an appeal is announced, a hearing is set. In the article's words. */
export function statusOf(doc: Document, clause: Clause): string | undefined {
  const last = Math.min(clause.sentence + AHEAD, doc.sentences.length - 1);
  for (let index = clause.sentence; index <= last; index++) {
    const sentence = doc.sentences[index]!;
    const found = sentence.cues & AFTERWARDS ? openIn(doc, sentence) : undefined;
    if (found) return found;
  }
  return undefined;
}

function openIn({ text, tokens }: Document, { from, to, start, end }: Sentence): string | undefined {
  let bits = 0;
  for (let at = from; at < to; at++) if (tokens.cues[at]! & AFTERWARDS) bits |= BITS.get(tokens.word[at]!) ?? 0;
  for (let index = 0; index < STATUS.length; index++) {
    const found = bits & (1 << index) && text.slice(start, end).match(STATUS[index]!.pattern);
    if (found) return found[0].replaceAll(/\s+/g, ' ').trim();
  }
  return undefined;
}
