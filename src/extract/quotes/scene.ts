import { SAYING_VERBS } from '../../lexicon/saying.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import type { Quoted } from '../../text/quoted.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Cast } from '../cast.ts';

/** A quotation with its tokens, marks among them: `from` (inclusive) `to` (exclusive). */
export interface Utterance {
  readonly index: number;
  readonly quoted: Quoted;
  readonly from: number;
  readonly to: number;
  /** number of words */
  readonly length: number;
}

/** A sentence of the writer's, in which each quotation counts as one word, however many sentences it holds. */
export interface Frame {
  readonly index: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly utterances: readonly Utterance[];
}

/** An article as the speakers of its quotations are looked for in it. */
export interface Scene {
  readonly doc: Document;
  readonly cast: Cast;
  readonly tokens: Tokens;
  readonly utterances: readonly Utterance[];
  readonly frames: readonly Frame[];
  /** for each token 0, or 1 + index of the utterance in which it stands */
  readonly owner: Uint16Array;
}

/** Reads an article as a row of frames. */
export function readScene(doc: Document, cast: Cast): Scene {
  const { tokens } = doc;
  const owner = new Uint16Array(tokens.count);
  const utterances: Utterance[] = [];
  for (const quoted of doc.quoted) {
    if (quoted.depth > 0) continue;
    const from = tokenAt(doc, quoted.open);
    let to = from;
    let length = 0;
    while (to < tokens.count && tokens.start[to]! < quoted.close) {
      owner[to] = utterances.length + 1;
      if (tokens.shape[to] !== Shape.Mark) length++;
      to++;
    }
    if (to > from) utterances.push({ index: utterances.length, quoted, from, to, length });
  }
  return { doc, cast, tokens, utterances, frames: readFrames(doc, utterances, owner), owner };
}

function readFrames(doc: Document, utterances: readonly Utterance[], owner: Uint16Array): Frame[] {
  const frames: Frame[] = [];
  let next = 0;
  let from = -1;
  doc.sentences.forEach((sentence, index) => {
    if (from < 0) from = sentence.from;
    if (doc.sentences[index + 1]?.block === sentence.block && !endsFrame(doc, owner, sentence.to)) return;
    const own: Utterance[] = [];
    while (next < utterances.length && utterances[next]!.from < sentence.to) own.push(utterances[next++]!);
    frames.push({ index: frames.length, block: sentence.block, from, to: sentence.to, utterances: own });
    from = -1;
  });
  return frames;
}

/** Whether the end of a sentence ends the frame too: not inside a quotation, nor before its attribution. */
function endsFrame({ tokens }: Document, owner: Uint16Array, to: number): boolean {
  const last = owner[to - 1]!;
  if (last === 0) return true;
  if (owner[to] === last || /^[—–-]+$/.test(tokens.word[to]!)) return false;
  // “Why now?” Cole asked
  let stop = to - 1;
  while (stop > 0 && /^["”»'’]$/.test(tokens.word[stop]!)) stop--;
  if (/^[?!]/.test(tokens.word[stop]!)) return !attributionAt(tokens, owner, to);
  return !isNothingElse(tokens, owner, to);
}

/** Whether a subject and its verb of saying are all that stands behind a full stop: `“We lost.” Ruiz said.` */
function isNothingElse(tokens: Tokens, owner: Uint16Array, from: number): boolean {
  for (let at = from + 1; at < from + 7 && at + 1 < tokens.count && owner[at] === 0; at++) {
    if (tokens.shape[at] === Shape.Mark) return false;
    const verb = SAYING_VERBS.get(tokens.word[at]!);
    if (verb && !verb.weak && verb.governs === 'clause' && verb.form === 'past') return tokens.word[at + 1] === '.';
  }
  return false;
}

/** Whether a verb of saying stands close behind, with nothing but its subject between, or that and an apposition. */
function attributionAt(tokens: Tokens, owner: Uint16Array, from: number): boolean {
  let comma = false;
  for (let at = from; at < from + (comma ? 45 : 8) && at < tokens.count && owner[at] === 0; at++) {
    const word = tokens.word[at]!;
    if (word === ',' && at > from) comma = true;
    else if (tokens.shape[at] === Shape.Mark && (!comma || /^[.;:?!]$/.test(word))) return false;
    const verb = SAYING_VERBS.get(word);
    const says = verb && !verb.weak && verb.governs === 'clause' && (verb.form === 'past' || verb.form === 'third');
    if (says && (!comma || tokens.word[at - 1] === ','))
      return at > from && !/^(?:that|to)$/.test(tokens.word[at + 1] ?? '');
  }
  return false;
}
