import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { AFTERWARDS, DISSENTS } from './after-words.ts';
import { type Bench, judgesIn } from './bench.ts';
import type { Clause } from './clause.ts';

/** Whether the sentence tells of a dissent or a concurrence, and not of the majority beside it. */
export function tellsDissent({ tokens: { word, cues } }: Document, sentence: Sentence): boolean {
  if ((sentence.cues & AFTERWARDS) === 0) return false;
  let told = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (word[at] === 'majority' && word[at + 1] !== "'s") return false;
    if ((cues[at]! & AFTERWARDS) !== 0 && DISSENTS.has(word[at]!)) told = true;
  }
  return told;
}

/** The judges who are told of with a dissent or a concurrence: what they say is no reason of the court. */
export function dissentersOf(doc: Document, bench: Bench): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of doc.sentences)
    if (tellsDissent(doc, sentence)) for (const { name } of judgesIn(bench, sentence)) found.add(name);
  return found;
}

/** `In her dissent, Lane rejected the theory`, and what she said next: not what the court ruled. */
export function isDissent(doc: Document, { actor, sentence }: Clause): boolean {
  if (actor?.level !== 'judge') return false;
  const here = doc.sentences[sentence]!;
  if (standsInDissent(doc, here.from, here.to)) return true;
  const before = actor.pronoun === true ? doc.sentences[sentence - 1] : undefined;
  return before !== undefined && standsInDissent(doc, before.from, before.to);
}

/** `in dissent`, `in a dissenting opinion`. */
function standsInDissent({ tokens: { word, cues } }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((cues[at]! & AFTERWARDS) === 0 || !DISSENTS.has(word[at]!)) continue;
    for (let i = at - 1; i >= from && i >= at - 4; i--) if (word[i] === 'in') return true;
  }
  return false;
}
