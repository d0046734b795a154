import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Attribution } from './attribution.ts';
import { formOf } from './form.ts';
import { speakerOf, type Talk } from './names.ts';
import { type Frame, readScene, type Scene, type Utterance } from './scene.ts';
import { findSpeakers } from './speakers.ts';

/** The words between quotation marks, with their speakers. */
export function findQuotes(doc: Document, cast: Cast): Draft<QuoteClaim>[] {
  if (doc.quoted.length === 0) return [];
  const scene = readScene(doc, cast);
  const attributions = findSpeakers(scene);
  const talk: Talk = new Map();
  const found: Draft<QuoteClaim>[] = [];
  for (const frame of scene.frames)
    for (const utterance of frame.utterances)
      found.push(draftOf(scene, frame, utterance, attributions.get(utterance), talk));
  return found;
}

function draftOf(
  scene: Scene,
  frame: Frame,
  utterance: Utterance,
  found: Attribution | undefined,
  talk: Talk,
): Draft<QuoteClaim> {
  const { start, end } = utterance.quoted;
  const speaker = found?.source && speakerOf(scene, found.source, frame, talk);
  if (speaker) talk.set(frame.index, speaker);
  const relay = found?.relay && speakerOf(scene, found.relay, frame, talk).name;
  const rule = found?.rule ?? 'quote/marks';
  const quote = scene.doc.text.slice(start, end);
  const form = formOf(scene, utterance, speaker !== undefined);
  if (!speaker) return { kind: 'quote', start, end, rule, quote, form };
  const named = { name: speaker.name, start: speaker.start, end: speaker.end };
  const cue = found.cue === undefined ? undefined : scene.tokens.word[found.cue]!;
  const said: Draft<QuoteClaim> =
    cue === undefined
      ? { kind: 'quote', start, end, rule, quote, speaker: named, form }
      : { kind: 'quote', start, end, rule, quote, speaker: named, cue, form };
  return relay ? { ...said, reportedBy: relay } : said;
}
