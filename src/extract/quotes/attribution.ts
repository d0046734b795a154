import { type Cue, cueAt } from './cues.ts';
import { isName, type Phrase, phraseAfter } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';

/** How an utterance is attributed. */
export interface Attribution {
  readonly rule: string;
  /** the phrase that leads to the speaker; none if nobody said it */
  readonly source?: Phrase;
  /** token of the word that attributes it */
  readonly cue?: number;
  /** who relays the words */
  readonly relay?: Phrase;
}

/** The attribution of an utterance in its own frame. */
export function attribute(scene: Scene, frame: Frame, utterance: Utterance): Attribution | undefined {
  const position = frame.utterances.indexOf(utterance);
  const next = frame.utterances[position + 1]?.from ?? frame.to;
  const leads = leadsOn(scene, utterance);
  const after = attributionAfter(scene, frame, utterance, next, leads);
  if (after && leads) return after;
  const before = attributionBefore(scene, frame, utterance);
  return before ?? after ?? attributionFar(scene, frame, utterance);
}

/** Whether the quotation ends in a way that an attribution follows: with a comma, a question, a dash. */
function leadsOn({ doc, tokens, owner }: Scene, { quoted, to }: Utterance): boolean {
  const last = doc.text[quoted.end - 1]!;
  return /[,?!…—–-]/.test(last) || (owner[to] === 0 && /^[,—–]/.test(tokens.word[to] ?? '') && tokens.word[to] === ',');
}

const isStrong = ({ verb, passive }: Cue): boolean =>
  verb.governs === 'clause' && !passive && verb.form !== 'ing' && verb.form !== 'base';

/** `“…,” said Ruiz`, `“…,” Ruiz, a baker, said`, `“…,” according to Ruiz`, `“…,” Ruiz, a baker.` */
function attributionAfter(
  scene: Scene,
  frame: Frame,
  { to }: Utterance,
  high: number,
  leads: boolean,
): Attribution | undefined {
  const { tokens } = scene;
  let at = to;
  while (at < high && /^(?:[,—–-]+|but|and|as)$/.test(tokens.word[at]!)) at++;
  if (at >= high) return undefined;
  if (tokens.word[at] === 'according' && tokens.word[at + 1] === 'to') {
    const source = phraseAfter(scene, at + 2, high);
    return source && { rule: 'quote/according-to', source, cue: at };
  }
  const first = cueAt(scene, at) ?? (/.ly$/.test(tokens.word[at]!) ? cueAt(scene, at + 1) : undefined);
  if (first && isStrong(first)) {
    const source = first.unsaid ? undefined : subjectOf(scene, first, frame.from, high);
    return source && withRelay(scene, { rule: 'quote/inverted', source, cue: first.at }, high);
  }
  const phrase = phraseAfter(scene, at, high);
  if (!phrase) return undefined;
  const cue = verbOf(scene, phrase, high, leads);
  if (cue) {
    if (cue.unsaid) return { rule: 'quote/unsaid', cue: cue.at };
    const source = subjectOf(scene, cue, phrase.from, high) ?? phrase;
    return withRelay(scene, { rule: 'quote/after', source, cue: cue.at }, high);
  }
  return leads ? withoutVerb(scene, phrase, frame) : undefined;
}

/** The verb of which the phrase behind a quotation is the subject. */
function verbOf(scene: Scene, phrase: Phrase, high: number, leads: boolean): Cue | undefined {
  const { tokens, owner } = scene;
  const limit = Math.min(high, phrase.to + (leads ? 45 : 6));
  for (let at = phrase.to; at < limit; at++) {
    if (owner[at] !== 0 || /^[;:]$/.test(tokens.word[at]!)) return undefined;
    const cue = cueAt(scene, at);
    if (!cue || !isStrong(cue)) continue;
    if (/^(?:who|that|which|and|to)$/.test(tokens.word[at - 1]!) && at - 1 !== phrase.from) continue;
    return cue;
  }
  return undefined;
}

/** The name behind a quotation with no verb: `“…,” Ana Diaz, a baker in Akron.` */
function withoutVerb(scene: Scene, phrase: Phrase, frame: Frame): Attribution | undefined {
  const { tokens } = scene;
  if (!isName(scene, phrase.from)) return undefined;
  const next = tokens.word[phrase.to];
  const ends = phrase.to >= frame.to || next === ',' || next === '.' || next === '(';
  const reference = referenceOf(scene, phrase);
  return ends && reference?.type === 'person' ? { rule: 'quote/name-alone', source: phrase } : undefined;
}

/** `…, Fox News reported` behind an attribution: who relays it. */
function withRelay(scene: Scene, attribution: Attribution, high: number): Attribution {
  const { tokens, owner } = scene;
  const from = Math.max(attribution.cue ?? 0, (attribution.source?.to ?? 1) - 1);
  for (let at = from + 1; at < high && owner[at] === 0; at++) {
    if (tokens.word[at] !== ',') continue;
    if (tokens.word[at + 1] === 'according' && tokens.word[at + 2] === 'to') {
      const relay = phraseAfter(scene, at + 3, high);
      return relay ? { ...attribution, relay } : attribution;
    }
    const relay = phraseAfter(scene, at + 1, high);
    const verb = relay && isName(scene, relay.from) ? cueAt(scene, relay.to) : undefined;
    if (relay && verb && /^(?:report|say|write|note)$/.test(verb.verb.lemma) && verb.verb.form !== 'ing')
      return { ...attribution, relay };
  }
  return attribution;
}

/** `Ruiz said, “…”`, `Ruiz called it “…”`, `according to Ruiz, “…”`: the nearest cue on the left. */
function attributionBefore(scene: Scene, frame: Frame, { from }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  for (let at = from - 1; at >= frame.from; at--) {
    if (owner[at] !== 0) {
      while (at > frame.from && owner[at - 1] === owner[at]) at--;
      continue;
    }
    const word = tokens.word[at]!;
    if (word === ';') break;
    if (word === 'according' && tokens.word[at + 1] === 'to') {
      const source = phraseAfter(scene, at + 2, from);
      if (source) return { rule: 'quote/according-to', source, cue: at };
    }
    const cue = cueAt(scene, at);
    if (!cue || cue.verb.governs === 'thought') continue;
    if (cue.unsaid) return { rule: 'quote/unsaid', cue: at };
    const source = subjectOf(scene, cue, frame.from, cue.passive ? frame.to : from);
    if (source) return { rule: 'quote/before', source, cue: at };
  }
  return undefined;
}

/** `“…” on its face, Ruiz said`: the cue at the end of the frame. */
function attributionFar(scene: Scene, frame: Frame, { to }: Utterance): Attribution | undefined {
  const { owner } = scene;
  for (let at = to; at < frame.to; at++) {
    if (owner[at] !== 0) continue;
    if (scene.tokens.word[at] === 'according' && scene.tokens.word[at + 1] === 'to') {
      const source = phraseAfter(scene, at + 2, frame.to);
      if (source) return { rule: 'quote/according-to', source, cue: at };
    }
    const cue = cueAt(scene, at);
    if (!cue || !isStrong(cue) || cue.verb.weak || cue.unsaid) continue;
    const source = subjectOf(scene, cue, to, frame.to);
    if (!source) continue;
    const before = source.from < at ? source.from - 1 : at - 1;
    if (owner[before] !== 0 || /^[,—–]/.test(scene.tokens.word[before]!)) return { rule: 'quote/far', source, cue: at };
  }
  return undefined;
}
