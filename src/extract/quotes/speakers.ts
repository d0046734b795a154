import { Shape } from '../../text/tokens.ts';
import { type Attribution, attribute } from './attribution.ts';
import { mainSubject } from './clause.ts';
import { cueAt } from './cues.ts';
import { PRONOUNS } from './lexicon.ts';
import { phraseAfter } from './phrases.ts';
import { plausible } from './plausible.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';

/** Who says each utterance: its own attribution, or that of the utterance it goes on from. */
export function findSpeakers(scene: Scene): Map<Utterance, Attribution> {
  const found = new Map<Utterance, Attribution>();
  for (const frame of scene.frames)
    for (const utterance of frame.utterances) {
      const own = plausible(scene, resumed(scene, found, utterance) ?? attribute(scene, frame, utterance));
      if (own) found.set(utterance, own);
    }
  shareFrames(scene, found);
  carry(scene, found);
  carryFragments(scene, found);
  return found;
}

/** `“We lost,” she said of the case, “but not the war”`: the second part of words that an attribution split. */
function resumed(
  { doc, tokens, utterances }: Scene,
  found: Map<Utterance, Attribution>,
  utterance: Utterance,
): Attribution | undefined {
  const previous = utterances[utterance.index - 1];
  const near = previous && found.get(previous);
  if (!near?.source || !/after|inverted/.test(near.rule) || previous!.to < utterance.from - 60) return undefined;
  const goesOn = tokens.word[utterance.from - 1] === ',' && tokens.shape[utterance.from + 1] === Shape.Lower;
  if (!goesOn || doc.text[previous!.quoted.end - 1] !== ',' || previous!.quoted.block !== utterance.quoted.block)
    return undefined;
  for (let at = previous!.to; at < utterance.from; at++) if (/^[.;]$/.test(tokens.word[at]!)) return undefined;
  return near;
}

/** Utterances of one frame of which only some have a cue. */
function shareFrames({ frames }: Scene, found: Map<Utterance, Attribution>): void {
  for (const { utterances } of frames) {
    if (utterances.length < 2) continue;
    for (const [index, utterance] of utterances.entries()) {
      if (found.has(utterance)) continue;
      const near = found.get(utterances[index + 1]!) ?? found.get(utterances[index - 1]!);
      if (near?.source && near.rule !== 'quote/before') found.set(utterance, near);
      else if (near?.rule === 'quote/title') found.set(utterance, near);
    }
  }
}

/** Whether the frame is nothing but a quotation, or a long one that the writer's words only end. */
const isBare = ({ tokens, owner }: Scene, { from, to, utterances }: Frame): boolean => {
  if (utterances.length !== 1) return false;
  let words = 0;
  for (let at = from; at < to; at++) if (owner[at] === 0 && tokens.shape[at] !== Shape.Mark) words++;
  return words === 0 || (words < 8 && utterances[0]!.from === from && utterances[0]!.length > 5);
};

/** A short line of its own in single marks, or a lone word: a heading between paragraphs. */
function isCrosshead({ doc }: Scene, { quoted, length }: Utterance): boolean {
  const { start, end } = doc.blocks[quoted.block]!;
  const alone = quoted.open <= start && quoted.close >= end - 1;
  return alone && length < 10 && (quoted.mark === 'single' || length === 1);
}

/** Hands speakers on to the bare quotations around: forwards, then backwards. */
function carry(scene: Scene, found: Map<Utterance, Attribution>): void {
  const { frames } = scene;
  frames.forEach((frame, index) => {
    const utterance = frame.utterances[0];
    if (!utterance || found.has(utterance) || isCrosshead(scene, utterance)) return;
    if (!isBare(scene, frame)) {
      const announced = utterance.from === frame.from && index > 0 ? announcer(scene, frames[index - 1]!) : undefined;
      if (announced) for (const each of frame.utterances) if (!found.has(each)) found.set(each, announced);
      return;
    }
    const source =
      credit(scene, index) ??
      before(scene, found, index) ??
      ahead(scene, found, index) ??
      floating(scene, found, index);
    const near = plausible(scene, source);
    if (near) found.set(utterance, { ...near, rule: 'quote/continued' });
  });
}

/** Long words without a cue, in a paragraph whose sentence before has a speaker. */
function carryFragments({ frames }: Scene, found: Map<Utterance, Attribution>): void {
  frames.forEach((frame, index) => {
    if (frame.utterances.length === 0) return;
    const previous = frames[index - 1];
    const last = previous?.block === frame.block ? previous.utterances.at(-1) : undefined;
    const near = last && found.get(last);
    if (!near?.source) return;
    for (const utterance of frame.utterances)
      if (utterance.length > 5 && !found.has(utterance)) found.set(utterance, { ...near, rule: 'quote/carried' });
  });
}

/** A name with what it belongs to, alone behind the words: `“We lost.” Ana Diaz, Akron Herald` */
function credit(scene: Scene, index: number): Attribution | undefined {
  const { frames, tokens } = scene;
  const next = frames[index + 1];
  if (!next || next.block !== frames[index]!.block || next.utterances.length || next.to - next.from > 14)
    return undefined;
  for (let at = next.from; at < next.to; at++) {
    const small = tokens.shape[at] === Shape.Lower && !/^(?:and|of|the|for)$/.test(tokens.word[at]!);
    if (small || tokens.shape[at] === Shape.Number) return undefined;
  }
  const source = phraseAfter(scene, next.from, next.to);
  if (!source || tokens.word[source.to] !== ',') return undefined;
  const type = referenceOf(scene, source)?.type;
  const person = type === undefined ? source.to - source.from === 2 : type === 'person' || type === 'judge';
  return person ? { rule: 'quote/signature', source } : undefined;
}

/** The speaker of the utterance before in the same paragraph, or of the quotation that the paragraph before left open. */
function before({ frames }: Scene, found: Map<Utterance, Attribution>, index: number): Attribution | undefined {
  const frame = frames[index]!;
  const previous = frames[index - 1];
  const last = previous?.utterances.findLast((utterance) => found.get(utterance)?.source);
  if (!last) return undefined;
  return previous!.block === frame.block || !last.quoted.closed ? found.get(last) : undefined;
}

/** The speaker named after the next utterance of the same paragraph, or of a quotation that runs on into the next. */
function ahead({ frames }: Scene, found: Map<Utterance, Attribution>, index: number): Attribution | undefined {
  const frame = frames[index]!;
  const [utterance] = frame.utterances;
  const next = frames[index + 1];
  const [following] = next?.utterances ?? [];
  if (!utterance || !next || !following) return undefined;
  const opens = following.from === next.from;
  if (!opens || (next.block !== frame.block && utterance.quoted.closed)) return undefined;
  const near = found.get(following);
  return near && /after|inverted|name-alone|according/.test(near.rule) ? near : undefined;
}

/** A sentence that is nothing but words: whoever the sentence before it is about, or who spoke last. */
function floating(scene: Scene, found: Map<Utterance, Attribution>, index: number): Attribution | undefined {
  const previous = scene.frames[index - 1];
  if (!previous) return undefined;
  const last = previous.utterances.findLast((utterance) => found.get(utterance)?.source);
  if (last) return found.get(last);
  const announced = announcer(scene, previous) ?? teller(scene, previous);
  if (announced) return announced;
  const source = mainSubject(scene, previous.from, previous.to);
  if (!source) return undefined;
  const type = referenceOf(scene, source)?.type;
  return type === 'person' || type === 'judge' || PRONOUNS.has(scene.tokens.word[source.from]!)
    ? { rule: 'quote/floating', source }
    : undefined;
}

/** `Ruiz continued:` at the end of the sentence before. */
function announcer(scene: Scene, { from, to }: Frame): Attribution | undefined {
  if (scene.tokens.word[to - 1] !== ':') return undefined;
  for (let at = to - 2; at >= from; at--) {
    const cue = cueAt(scene, at);
    if (!cue || cue.unsaid) continue;
    const source = subjectOf(scene, cue, from, to);
    if (source) return { rule: 'quote/announced', source, cue: at };
  }
  const source = mainSubject(scene, from, to);
  return source && { rule: 'quote/announced', source };
}

/** Who says what the sentence before reports: `The panel, Ruiz wrote, failed the test.` */
function teller(scene: Scene, { from, to }: Frame): Attribution | undefined {
  for (let at = to - 1; at > from && at > to - 120; at--) {
    const cue = cueAt(scene, at);
    if (!cue || cue.unsaid || cue.passive || cue.verb.weak || cue.verb.governs !== 'clause') continue;
    if (cue.verb.form !== 'past' && cue.verb.form !== 'third') continue;
    const source = subjectOf(scene, cue, from, to);
    if (source && referenceOf(scene, source)) return { rule: 'quote/floating', source, cue: at };
  }
  return undefined;
}
