import { BEING, HAVING } from '../../lexicon/grammar.ts';
import { SAYING_VERBS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, cueAt, mayAttribute } from './cues.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES } from './lexicon.ts';
import { isName, type Phrase, phraseAfter } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';

/** `“…,” said Ruiz`, `“…,” Ruiz, a baker, said`, `“…,” according to Ruiz`, `“…,” Ruiz, a baker.` */
export function attributionAfter(
  scene: Scene,
  frame: Frame,
  { to }: Utterance,
  high: number,
  leads: boolean,
): Attribution | undefined {
  const { tokens } = scene;
  let at = to;
  while (at < high && /^(?:[,—–-]+|as)$/.test(tokens.word[at]!)) at++;
  if (at >= high) return undefined;
  const according = accordingTo(scene, at, high);
  if (according) return according;
  const first = cueAt(scene, at) ?? (/.ly$/.test(tokens.word[at]!) ? cueAt(scene, at + 1) : undefined);
  if (
    first &&
    first.verb.form !== 'base' &&
    (leads ? isStrong(first) || isFiniteVerb(first) : isStrong(first) && isName(scene, first.at + 1))
  ) {
    const source = first.unsaid ? undefined : subjectOf(scene, first, frame.from, high);
    return source && withRelay(scene, { rule: 'quote/inverted', source, cue: first.at }, high);
  }
  const found = phraseAfter(scene, at, high);
  if (!found) return undefined;
  const phrase = withoutItsVerb(scene, found);
  const quotedBy = wasQuoted(scene, phrase, high);
  if (quotedBy) return quotedBy;
  const cue =
    phrase === found || phrase.to === found.to ? verbOf(scene, phrase, high, leads) : plainCue(scene, phrase.to);
  if (cue?.verb.lemma === 'quote') return quoting(scene, phrase, cue, high);
  if (cue) {
    if (cue.unsaid) return { rule: 'quote/unsaid', cue: cue.at };
    const source = subjectOf(scene, cue, phrase.from, high) ?? phrase;
    return withRelay(scene, { rule: 'quote/after', source, cue: cue.at }, high);
  }
  return undefined;
}

/** A name behind the words with another verb or none: `“…,” Ruiz deadpanned`, `“…,” Ana Diaz, a baker.` */
export function nameBehind(scene: Scene, frame: Frame, { to }: Utterance, high: number): Attribution | undefined {
  let at = to;
  while (at < high && /^[,—–-]+$/.test(scene.tokens.word[at]!)) at++;
  const phrase = phraseAfter(scene, at, high);
  if (!phrase || /^(?:who|which|that|it)$/.test(scene.tokens.word[phrase.from]!)) return undefined;
  return anyVerb(scene, frame, to, phrase) ?? withoutVerb(scene, phrase, frame);
}

/** A verb that says something in a clause of its own. */
const isStrong = ({ verb, passive }: Cue): boolean =>
  verb.governs === 'clause' && !passive && verb.form !== 'ing' && verb.form !== 'participle';

const isFiniteVerb = ({ verb, passive }: Cue): boolean => !passive && (verb.form === 'past' || verb.form === 'third');

/** `according to Ruiz` at the token. */
export function accordingTo(scene: Scene, at: number, high: number): Attribution | undefined {
  const { tokens } = scene;
  const words = tokens.word[at] === 'per' ? 1 : tokens.word[at] === 'according' && tokens.word[at + 1] === 'to' ? 2 : 0;
  if (words === 0 || (words === 1 && /^(?:cent|year|day|month|week|capita|person|hour)$/.test(tokens.word[at + 1]!)))
    return undefined;
  const source = phraseAfter(scene, at + words, high);
  if (words === 1 && !/^[,.]$/.test(tokens.word[source?.to ?? at] ?? '.')) return undefined;
  return source && { rule: 'quote/according-to', source, cue: at };
}

/** `the complaint states`: a verb that reads like a noun at the end of the phrase is none if the phrase goes on without it. */
function withoutItsVerb(scene: Scene, { from, to }: Phrase): Phrase {
  const { tokens } = scene;
  const last = to - 1;
  const bare = last > from + (DETERMINERS.has(tokens.word[from]!) ? 1 : 0) && tokens.shape[last] === Shape.Lower;
  const verb = bare ? SAYING_VERBS.get(tokens.word[last]!) : undefined;
  const finite = verb?.form === 'past' || verb?.form === 'third';
  return finite && /^[,.]$/.test(tokens.word[to] ?? '.') ? { from, to: last } : { from, to };
}

/** The verb at the token, which its place alone tells from a noun. */
function plainCue({ tokens }: Scene, at: number): Cue | undefined {
  const verb = SAYING_VERBS.get(tokens.word[at]!);
  return verb && { at, verb, passive: false, unsaid: false };
}

/** `“…,” Ruiz was quoted by the Herald as saying` */
function wasQuoted(scene: Scene, source: Phrase, high: number): Attribution | undefined {
  const { tokens } = scene;
  if (!BEING.has(tokens.word[source.to] ?? '') || tokens.word[source.to + 1] !== 'quoted') return undefined;
  const by = tokens.word[source.to + 2] === 'by' ? phraseAfter(scene, source.to + 3, high) : undefined;
  return { rule: 'quote/quoted', source, cue: source.to + 1, ...(by ? { relay: by } : {}) };
}

/** `“…,” the Herald quoted Ruiz as saying`: the object speaks, the subject relays. */
function quoting(scene: Scene, relay: Phrase, cue: Cue, high: number): Attribution | undefined {
  const source = phraseAfter(scene, cue.at + 1, high);
  return source && { rule: 'quote/quoted', source, cue: cue.at, relay };
}

/** Words before `to say` with which a speech to come is quoted. */
const PLANS = wordSet('planned plans expected set going is was are were scheduled prepared due');

/** The verb of which the phrase behind a quotation is the subject. */
function verbOf(scene: Scene, phrase: Phrase, high: number, leads: boolean): Cue | undefined {
  const { tokens, owner } = scene;
  const next = tokens.word[phrase.to] ?? '';
  const limit = Math.min(high, phrase.to + (leads ? 45 : 6));
  if (PRONOUNS.has(next) && next !== 'who' && next !== 'both' && next !== 'all') return undefined;
  if (DETERMINERS.has(next) && !isTimePhrase(scene, phrase.to)) return undefined;
  for (let at = phrase.to; at < limit; at++) {
    if (owner[at] !== 0 || /^[;:]$/.test(tokens.word[at]!)) return undefined;
    const cue = cueAt(scene, at);
    if (
      !cue ||
      !isStrong(cue) ||
      (cue.verb.weak &&
        ((at > phrase.to + 2 && tokens.word[at - 1] !== ',') ||
          (cue.verb.lemma !== 'quote' && !closes(scene, at + 1, high))))
    )
      continue;
    if (cue.verb.form === 'base' && tokens.word[at - 1] === 'to' && !PLANS.has(tokens.word[at - 2]!)) continue;
    if (/^(?:who|that|which|and)$/.test(tokens.word[at - 1]!) && at - 1 !== phrase.from) continue;
    return cue;
  }
  return undefined;
}

/** Whether the clause is over with the verb, or only says when and where. */
const closes = ({ tokens, owner }: Scene, at: number, high: number): boolean =>
  at >= high ||
  owner[at] !== 0 ||
  tokens.shape[at] === Shape.Mark ||
  PREPOSITIONS.has(tokens.word[at]!) ||
  TIMES.has(tokens.word[at]!) ||
  /.ly$/.test(tokens.word[at]!);

const isTimePhrase = ({ tokens }: Scene, at: number): boolean =>
  /^(?:this|that|last|earlier|later)$/.test(tokens.word[at]!);

/** A verb that is none of saying, alone with its subject behind the quotation: `“…,” Ruiz deadpanned.` */
function anyVerb(scene: Scene, frame: Frame, to: number, phrase: Phrase): Attribution | undefined {
  const { tokens, owner } = scene;
  const verb = phrase.to;
  if (owner[to - 1] === 0 || verb >= frame.to || owner[verb] !== 0 || tokens.shape[verb] !== Shape.Lower)
    return undefined;
  if (!/(?:ed|s)$/.test(tokens.word[verb]!) || /^(?:is|was|has|as|this|his|its)$/.test(tokens.word[verb]!))
    return undefined;
  const next = tokens.word[verb + 1] ?? '.';
  const ends =
    verb + 1 >= frame.to || owner[verb + 1] !== 0 || /^[.,]$/.test(next) || /.ly$/.test(next) || PREPOSITIONS.has(next);
  return ends ? { rule: 'quote/after', source: phrase, cue: verb } : undefined;
}

/** The name behind a quotation with no verb: `“…,” Ana Diaz, a baker in Akron.` */
function withoutVerb(scene: Scene, phrase: Phrase, frame: Frame): Attribution | undefined {
  const { tokens } = scene;
  if (!isName(scene, phrase.from)) return undefined;
  const next = tokens.word[phrase.to];
  const ends = phrase.to >= frame.to || next === ',' || next === '.' || next === '(';
  const reference = referenceOf(scene, phrase);
  if (!ends || reference?.type !== 'person') return undefined;
  // a verb further on makes the name the subject of something else
  for (let at = phrase.to; at < frame.to; at++)
    if (scene.owner[at] === 0 && /^(?:is|was|has|had|will|would|are|were|did|does|said)$/.test(tokens.word[at]!))
      return undefined;
  return { rule: 'quote/name-alone', source: phrase };
}

/** `…, Harbor News reported` behind an attribution: who relays it. */
function withRelay(scene: Scene, attribution: Attribution, high: number): Attribution {
  const { tokens, owner } = scene;
  const from = Math.max(attribution.cue ?? 0, (attribution.source?.to ?? 1) - 1);
  for (let at = from + 1; at < high && owner[at] === 0; at++) {
    if (tokens.shape[at] !== Shape.Mark || tokens.word[at] !== ',') continue;
    const according = accordingTo(scene, at + 1, high)?.source;
    if (according) return { ...attribution, relay: according };
    const relay = phraseAfter(scene, at + 1, high);
    const verb = relay && isName(scene, relay.from) ? cueAt(scene, relay.to) : undefined;
    if (relay && verb && /^(?:report|say|write|note)$/.test(verb.verb.lemma) && verb.verb.form !== 'ing')
      return { ...attribution, relay };
  }
  return attribution;
}

/** `“…” on its face, Ruiz said`: the cue at the end of the frame. */
export function attributionFar(scene: Scene, frame: Frame, { to }: Utterance): Attribution | undefined {
  const { owner, tokens } = scene;
  for (let at = to; at < frame.to; at++) {
    if (owner[at] !== 0 || !mayAttribute(scene, at)) continue;
    const according = accordingTo(scene, at, frame.to);
    if (according) return according;
    const cue = cueAt(scene, at);
    const perfect = cue?.verb.form === 'participle' && HAVING.has(tokens.word[at - 1]!);
    if (!cue || (!isStrong(cue) && !perfect) || cue.verb.weak || cue.unsaid) continue;
    const source = subjectOf(scene, cue, to, frame.to);
    if (!source || (source.from < at && source.to < at - 3 && tokens.word[source.to] !== ',')) continue;
    const before = source.from < at ? source.from - 1 : at - 1;
    if (owner[before] !== 0 || /^[,—–]/.test(tokens.word[before]!)) return { rule: 'quote/far', source, cue: at };
  }
  return undefined;
}
