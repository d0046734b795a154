import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { AFTERWARDS, DISSENTS } from './after-words.ts';
import { type Bench, judgesIn } from './bench.ts';

/** Whether the sentence tells of a dissent or a concurrence, and not of the majority beside it. */
export function tellsDissent({ tokens: { word, cues } }: Document, sentence: Sentence): boolean {
  if ((sentence.cues & AFTERWARDS) === 0) return false;
  let told = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (word[at] === 'majority') return false;
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
