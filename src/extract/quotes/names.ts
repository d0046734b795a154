import { Shape } from '../../text/tokens.ts';
import { type Reference, referencesIn } from '../cast.ts';
import { mainSubject } from './clause.ts';
import { cueAt } from './cues.ts';
import { HEADS } from './lexicon.ts';
import { isName, type Phrase } from './phrases.ts';
import type { Frame, Scene } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';

/** Whom a phrase leads to: the name, with what is known of its bearer. */
interface Speaker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly many: boolean;
  readonly person: boolean;
  /** an organization, court or document: `it` */
  readonly body?: boolean;
  readonly gender?: 'female' | 'male';
}

/** Who spoke last in each frame, by index of the frame. */
export type Talk = Map<number, Speaker>;

type Wanted = 'female' | 'male' | 'many' | 'body';

const PRONOUN: Readonly<Record<string, Wanted>> = {
  it: 'body',
  its: 'body',
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  they: 'many',
  their: 'many',
};

const wantedBy = (word: string): Wanted | undefined =>
  PRONOUN[word.includes("'") ? word.slice(0, word.indexOf("'")) : word];

/** Name and span of whom the phrase leads to; a pronoun to whoever spoke or was spoken of last. */
export function speakerOf(scene: Scene, phrase: Phrase, frame: Frame, talk: Talk): Speaker {
  const { doc, tokens } = scene;
  const start = tokens.start[phrase.from]!;
  const end = tokens.end[phrase.to - 1]!;
  if (phrase.of) return { ...speakerOf(scene, phrase.of, frame, talk), start, end };
  const reference = referenceOf(scene, phrase) ?? behindTitle(scene, phrase);
  const wanted = phrase.to === phrase.from + 1 ? wantedBy(tokens.word[phrase.from]!) : undefined;
  if (wanted) {
    const last = lastSpeaker(scene, frame, wanted, talk, reference === undefined || wanted === 'many');
    if (last) return { ...last, start, end };
  }
  const text = doc.text.slice(start, phrase.whole ? tokens.end[phrase.whole - 1] : end);
  const many = /[^s']s$/.test(tokens.word[phrase.to - 1]!) || text.includes(' and ');
  // Sailors for the group: a common noun at the head of a sentence is no name
  const common = phrase.whole !== undefined && phrase.to === phrase.from + 1 && HEADS.has(tokens.word[phrase.from]!);
  if (!reference || common) return { name: text, start, end, many, person: true };
  const first = firstOfTwo(scene, phrase);
  if (first && first.end < reference.start)
    return { name: `${first.name} and ${reference.name}`, start, end, many: true, person: true };
  return { ...known(reference), start: reference.start, end: reference.end };
}

/** Whether the token lies inside a name: `Health and Human Services`. */
const covers = ({ cast, tokens }: Scene, at: number): boolean =>
  referencesIn(cast, { start: tokens.start[at]!, end: tokens.end[at]! }).length > 0;

/** In `Ann Cole and Lee Orta`: Ann Cole. */
function firstOfTwo(scene: Scene, { from, to }: Phrase): Reference | undefined {
  for (let at = from + 1; at < to - 1; at++)
    if (scene.tokens.word[at] === 'and' && !covers(scene, at)) return referenceOf(scene, { from, to: at });
  return undefined;
}

/** In `Secretary of State Ann Cole`: Ann Cole. */
function behindTitle(scene: Scene, { to, whole }: Phrase): Reference | undefined {
  if (whole === undefined || !isName(scene, to - 1)) return undefined;
  const reference = referenceOf(scene, { from: to + 1, to: whole });
  return reference?.type === 'person' || reference?.type === 'judge' ? reference : undefined;
}

function known({ name, entities, type, start, end }: Reference): Speaker {
  const gender = entities[0]?.gender;
  const many = type === 'group' || type === 'organization' || entities.length > 1;
  const person = type === 'person' || type === 'judge';
  const body = !person && type !== 'other' && entities.length < 2;
  return { name, start, end, many, person, body, ...(gender ? { gender } : {}) };
}

/** Whoever spoke or was the subject last before the frame: in its paragraph, or in the one before where nothing else is known. */
function lastSpeaker(scene: Scene, frame: Frame, wanted: Wanted, talk: Talk, far: boolean): Speaker | undefined {
  for (let index = frame.index; index >= 0 && index > frame.index - 6; index--) {
    const earlier = scene.frames[index]!;
    if (earlier.block < frame.block - (far ? 2 : 0)) return undefined;
    const speaker = talk.get(index) ?? (index < frame.index ? subjectIn(scene, earlier) : undefined);
    if (speaker && fits(speaker, wanted)) return speaker;
  }
  return undefined;
}

const fits = ({ person, many, body, gender }: Speaker, wanted: Wanted): boolean =>
  wanted === 'many'
    ? many
    : wanted === 'body'
      ? body === true
      : person && !many && (gender === undefined || gender === wanted);

/** Who speaks in a frame without quotations, or whom it is about. */
function subjectIn(scene: Scene, frame: Frame): Speaker | undefined {
  for (let at = frame.to - 1; at > frame.from && at > frame.to - 250; at--) {
    const cue = cueAt(scene, at);
    if (cue?.verb.governs !== 'clause' || cue.verb.weak || cue.verb.form === 'ing' || cue.verb.form === 'base')
      continue;
    const reference = named(scene, subjectOf(scene, cue, frame.from, frame.to));
    if (reference) return known(reference);
  }
  const subject = mainSubject(scene, frame.from, frame.to);
  const reference = named(scene, subject);
  if (reference || !subject) return reference && known(reference);
  const start = scene.tokens.start[subject.from]!;
  const end = scene.tokens.end[subject.to - 1]!;
  const many = scene.tokens.shape[subject.to - 1] === Shape.Lower && /[^s]s$/.test(scene.tokens.word[subject.to - 1]!);
  return many ? { name: scene.doc.text.slice(start, end), start, end, many, person: true } : undefined;
}

const named = (scene: Scene, phrase: Phrase | undefined): Reference | undefined => phrase && referenceOf(scene, phrase);
