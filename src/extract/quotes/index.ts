import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { formOf } from './form.ts';
import type { Phrase } from './phrases.ts';
import { readScene, type Scene } from './scene.ts';
import { findSpeakers } from './speakers.ts';
import { referenceOf } from './subject.ts';

/** The words between quotation marks, with their speakers. */
export function findQuotes(doc: Document, cast: Cast): Draft<QuoteClaim>[] {
  if (doc.quoted.length === 0) return [];
  const scene = readScene(doc, cast);
  const speakers = findSpeakers(scene);
  return scene.utterances.map((utterance): Draft<QuoteClaim> => {
    const { start, end } = utterance.quoted;
    const found = speakers.get(utterance);
    const speaker = found?.source && nameOf(scene, found.source);
    const relay = found?.relay && nameOf(scene, found.relay).name;
    return {
      kind: 'quote',
      start,
      end,
      rule: found?.rule ?? 'quote/marks',
      quote: doc.text.slice(start, end),
      ...(speaker ? { speaker } : {}),
      ...(speaker && found.cue !== undefined ? { cue: scene.tokens.word[found.cue]! } : {}),
      form: formOf(scene, utterance, speaker !== undefined),
      ...(speaker && relay ? { reportedBy: relay } : {}),
    };
  });
}

/** Name and span of whom the phrase leads to. */
function nameOf(scene: Scene, phrase: Phrase): { name: string; start: number; end: number } {
  const { doc, tokens } = scene;
  const start = tokens.start[phrase.from]!;
  const end = tokens.end[phrase.to - 1]!;
  if (phrase.of) return { name: nameOf(scene, phrase.of).name, start, end };
  const reference = referenceOf(scene, phrase);
  if (reference) return { name: reference.name, start: reference.start, end: reference.end };
  return { name: doc.text.slice(start, phrase.whole ? tokens.end[phrase.whole - 1] : end), start, end };
}
