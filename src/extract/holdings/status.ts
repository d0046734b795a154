import type { Document } from '../../text/document.ts';
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

/** What is still open: the case goes on, an appeal is announced, a hearing is set. In the article's words. */
export function statusOf({ text, sentences, tokens }: Document, clause: Clause): string | undefined {
  for (let index = clause.sentence; index <= clause.sentence + AHEAD && index < sentences.length; index++) {
    const { from, to, start, end } = sentences[index]!;
    for (const { cue, pattern } of STATUS) {
      if (!has(tokens.word, from, to, cue)) continue;
      const found = text.slice(start, end).match(pattern);
      if (found) return found[0].replaceAll(/\s+/g, ' ').trim();
    }
  }
  return undefined;
}

function has(word: readonly string[], from: number, to: number, cue: string): boolean {
  for (let at = from; at < to; at++) if (word[at] === cue || (cue === 'appeal' && word[at] === 'appealed')) return true;
  return false;
}
