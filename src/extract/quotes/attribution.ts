import { SAYING_NOUNS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { type Cue, cueAt } from './cues.ts';
import {
  CLAUSE_OPENERS,
  CLOSE,
  DETERMINERS,
  FRONTING,
  GIVES_NAME,
  HEADS,
  NAMING,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from './lexicon.ts';
import { isName, mainSubject, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';
import { isTitle } from './titles.ts';

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
  if (isNamed(scene, frame, utterance)) return { rule: 'quote/term' };
  if (isTitle(scene, utterance)) return { rule: 'quote/title' };
  const after = attributionAfter(scene, frame, utterance, next, leads);
  if (after && leads) return after;
  return (
    signature(scene, frame, utterance) ??
    seenBy(scene, frame, utterance) ??
    heading(scene, frame, utterance) ??
    possessed(scene, frame, utterance) ??
    attributionBefore(scene, frame, utterance) ??
    owned(scene, frame, utterance) ??
    after ??
    attributionFar(scene, frame, utterance) ??
    thought(scene, frame, utterance)
  );
}

/** Short words that only say what something is called: `so-called “…”`, `known as “…”`. */
function isNamed({ tokens, owner }: Scene, frame: Frame, { from, length }: Utterance): boolean {
  if (length > 4 || from <= frame.from || owner[from - 1] !== 0) return false;
  const word = tokens.word[from - 1]!;
  if (word === 'as') return /^(?:known|dubbed|nicknamed|labeled)$/.test(tokens.word[from - 2] ?? '');
  if (tokens.word[from - 2] === '-') return /^(?:called|described|styled|proclaimed)$/.test(word);
  return NAMING.has(word);
}

/** Whether the quotation ends in a way that an attribution follows: with a comma, a question, a dash. */
function leadsOn({ doc, tokens, owner }: Scene, { quoted, to }: Utterance): boolean {
  const last = doc.text[quoted.end - 1]!;
  return /[,?!…—–-]/.test(last) || (owner[to] === 0 && tokens.word[to] === ',');
}

const isStrong = ({ verb, passive }: Cue): boolean =>
  verb.governs === 'clause' && !passive && verb.form !== 'ing' && verb.form !== 'participle';

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
  const cue = verbOf(scene, phrase, high, leads);
  if (cue?.verb.lemma === 'quote') return quoting(scene, phrase, cue, high);
  if (cue) {
    if (cue.unsaid) return { rule: 'quote/unsaid', cue: cue.at };
    const source = subjectOf(scene, cue, phrase.from, high) ?? phrase;
    return withRelay(scene, { rule: 'quote/after', source, cue: cue.at }, high);
  }
  return leads ? (anyVerb(scene, frame, to, phrase) ?? withoutVerb(scene, phrase, frame)) : undefined;
}

/** `the complaint states`: a verb that reads like a noun at the end of the phrase is none if the phrase goes on without it. */
function withoutItsVerb(scene: Scene, { from, to }: Phrase): Phrase {
  const last = to - 1;
  const bare = last > from + (DETERMINERS.has(scene.tokens.word[from]!) ? 1 : 0);
  const verb = bare && scene.tokens.shape[last] === Shape.Lower ? cueAt(scene, last) : undefined;
  return verb && isFiniteVerb(verb) ? { from, to: last } : { from, to };
}

/** `“…,” the Herald quoted Ruiz as saying`: the object speaks, the subject relays. */
function quoting(scene: Scene, relay: Phrase, cue: Cue, high: number): Attribution | undefined {
  const source = phraseAfter(scene, cue.at + 1, high);
  return source && { rule: 'quote/quoted', source, cue: cue.at, relay };
}

const isFiniteVerb = ({ verb, passive }: Cue): boolean => !passive && (verb.form === 'past' || verb.form === 'third');

function accordingTo(scene: Scene, at: number, high: number): Attribution | undefined {
  const { tokens } = scene;
  if (tokens.word[at] !== 'according' || tokens.word[at + 1] !== 'to') return undefined;
  const source = phraseAfter(scene, at + 2, high);
  return source && { rule: 'quote/according-to', source, cue: at };
}

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
      (cue.verb.weak && (at > phrase.to + 2 || (cue.verb.lemma !== 'quote' && !closes(scene, at + 1, high))))
    )
      continue;
    if (cue.verb.form === 'base' && tokens.word[at - 1] === 'to') continue;
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

/** `hailed by Ruiz as “…”` */
function seenBy(scene: Scene, frame: Frame, { from }: Utterance): Attribution | undefined {
  const { tokens } = scene;
  const as =
    tokens.word[from - 1] === 'as'
      ? from - 1
      : /^(?:a|an|the)$/.test(tokens.word[from - 1] ?? '') && tokens.word[from - 2] === 'as'
        ? from - 2
        : -1;
  if (as <= frame.from) return undefined;
  const source = phraseBefore(scene, as, frame.from);
  return source && tokens.word[source.from - 1] === 'by' ? { rule: 'quote/by', source } : undefined;
}

/** `Democrats ‘demand answers’`: a headline that is nothing but a name and its words. */
function heading(scene: Scene, frame: Frame, { from, to, length }: Utterance): Attribution | undefined {
  if (
    length < 2 ||
    from === frame.from ||
    scene.doc.blocks[frame.block]!.end - scene.doc.blocks[frame.block]!.start > 90
  )
    return undefined;
  if (to < frame.to - 1 || !isName(scene, from - 1)) return undefined;
  const phrase = phraseBefore(scene, from, frame.from);
  if (!phrase || phrase.from !== frame.from || DETERMINERS.has(scene.tokens.word[phrase.to - 1]!)) return undefined;
  return { rule: 'quote/headline', source: phrase };
}

/** `Ruiz: “…”`, `“…” — Ruiz` */
function signature(scene: Scene, frame: Frame, { from, to }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  if (from - 2 >= frame.from && tokens.word[from - 1] === ':' && owner[from - 2] === 0) {
    const phrase = phraseBefore(scene, from - 1, frame.from);
    const starts = phrase && (phrase.from === frame.from || /^[—–:-]+$/.test(tokens.word[phrase.from - 1]!));
    if (phrase && starts && isName(scene, phrase.from) && !SAYING_NOUNS.has(tokens.word[phrase.to - 1]!))
      return { rule: 'quote/signature', source: phrase };
  }
  if (to < frame.to && /^[—–-]+$/.test(tokens.word[to]!)) {
    const phrase = phraseAfter(scene, to + 1, frame.to);
    const reference = phrase && referenceOf(scene, phrase);
    const next = phrase && tokens.word[phrase.to];
    if (phrase && reference && reference.type !== 'other' && (phrase.to >= frame.to || next === ',' || next === '.'))
      return { rule: 'quote/signature', source: phrase };
  }
  return undefined;
}

/** `…, Fox News reported` behind an attribution: who relays it. */
function withRelay(scene: Scene, attribution: Attribution, high: number): Attribution {
  const { tokens, owner } = scene;
  const from = Math.max(attribution.cue ?? 0, (attribution.source?.to ?? 1) - 1);
  for (let at = from + 1; at < high && owner[at] === 0; at++) {
    if (tokens.word[at] !== ',') continue;
    const according = accordingTo(scene, at + 1, high)?.source;
    if (according) return { ...attribution, relay: according };
    const relay = phraseAfter(scene, at + 1, high);
    const verb = relay && isName(scene, relay.from) ? cueAt(scene, relay.to) : undefined;
    if (relay && verb && /^(?:report|say|write|note)$/.test(verb.verb.lemma) && verb.verb.form !== 'ing')
      return { ...attribution, relay };
  }
  return attribution;
}

/** `Ruiz said, “…”`, `Ruiz called it “…”`, `according to Ruiz, “…”`: the nearest cue on the left. */
function attributionBefore(scene: Scene, frame: Frame, utterance: Utterance): Attribution | undefined {
  const { from } = utterance;
  const { tokens, owner } = scene;
  let unsaid: Attribution | undefined;
  for (let at = from - 1; at >= frame.from; at--) {
    if (owner[at] !== 0) {
      while (at > frame.from && owner[at - 1] === owner[at]) at--;
      continue;
    }
    if (tokens.word[at] === ';') break;
    const according = accordingTo(scene, at, from);
    if (according) return according;
    const cue = cueAt(scene, at);
    if (!cue || !introduces(scene, cue, utterance, frame.from)) continue;
    if (cue.unsaid) {
      // what somebody says that another should say is still said by somebody
      unsaid ??= { rule: 'quote/unsaid', cue: at };
      continue;
    }
    if (unsaid && tokens.word[at + 1] !== 'that' && cue.verb.governs !== 'clause') continue;
    const source = subjectOf(scene, cue, frame.from, cue.passive ? frame.to : from);
    if (source && isPlausible(scene, source)) return { rule: 'quote/before', source, cue: at };
  }
  return unsaid;
}

/** Whether the phrase can be somebody: not a word that only leads into the sentence, nor a lone verb. */
function isPlausible(scene: Scene, { from, to }: Phrase): boolean {
  if (to > from + 1) return true;
  const word = scene.tokens.word[from]!;
  if (PRONOUNS.has(word)) return true;
  if (FRONTING.has(word) || CLAUSE_OPENERS.has(word)) return false;
  return isName(scene, from) || HEADS.has(word) || /s$/.test(word);
}

/** Whether the cue reaches the quotation: a verb that tells of other things than speech only if the words follow it closely. */
function introduces(scene: Scene, { at, verb, passive }: Cue, { from, length }: Utterance, low: number): boolean {
  const { tokens } = scene;
  if (verb.governs === 'thought') return false;
  const next = tokens.word[at + 1] ?? '';
  const distance = from - at;
  if (givesName(scene, at, verb.lemma, from) && verb.form !== 'ing' && !calledBySomebody(scene, at, low))
    return passive;
  if (verb.lemma === 'quote') return passive;
  if (verb.governs === 'object') return distance < (length < 4 ? 14 : 30);
  if (!verb.weak && !CLOSE.has(verb.lemma)) return true;
  if (verb.form === 'base' && tokens.word[at - 1] === 'to') return false;
  if (tokens.word[from - 1] === 'to' && verb.hearer) return distance < 14;
  return distance <= (verb.form === 'past' ? 3 : 2) || next === ',' || next === ':' || next === 'that';
}

/** Whether nothing but an article stands between a verb of naming and the name: `called the “…”`, `referred to as “…”`. */
function givesName({ tokens }: Scene, at: number, lemma: string, from: number): boolean {
  let next = at + 1;
  if (lemma === 'refer') while (next < from && /^(?:to|as)$/.test(tokens.word[next]!)) next++;
  else if (!GIVES_NAME.has(lemma)) return false;
  while (next < from && DETERMINERS.has(tokens.word[next]!) && /^(?:the|a|an)$/.test(tokens.word[next]!)) next++;
  return next === from;
}

/** `what he called “…”`: the object stands in front. */
function calledBySomebody({ tokens, owner }: Scene, at: number, low: number): boolean {
  for (let before = at - 1; before > at - 12 && before >= low && owner[before] === 0; before--)
    if (/^(?:what|whom|which|that)$/.test(tokens.word[before]!)) return true;
  return false;
}

/** `“…” on its face, Ruiz said`: the cue at the end of the frame. */
function attributionFar(scene: Scene, frame: Frame, { to }: Utterance): Attribution | undefined {
  const { owner, tokens } = scene;
  for (let at = to; at < frame.to; at++) {
    if (owner[at] !== 0) continue;
    const according = accordingTo(scene, at, frame.to);
    if (according) return according;
    const cue = cueAt(scene, at);
    if (!cue || !isStrong(cue) || cue.verb.weak || cue.unsaid) continue;
    const source = subjectOf(scene, cue, to, frame.to);
    if (!source || (source.from < at && source.to < at - 3 && tokens.word[source.to] !== ',')) continue;
    const before = source.from < at ? source.from - 1 : at - 1;
    if (owner[before] !== 0 || /^[,—–]/.test(tokens.word[before]!)) return { rule: 'quote/far', source, cue: at };
  }
  return undefined;
}

/** `the agency's “…” promise`: who owns the noun of saying behind the words. */
function possessed(scene: Scene, frame: Frame, { from, to }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  if (from <= frame.from || (tokens.word[from - 1] !== "'s" && !OWNERS.has(tokens.word[from - 1]!))) return undefined;
  for (let at = to; at < to + 3 && at < frame.to && owner[at] === 0; at++) {
    if (!SAYING_NOUNS.has(tokens.word[at]!)) continue;
    const source = possessor(scene, from, frame.from);
    if (source) return { rule: 'quote/noun', source, cue: at };
  }
  return undefined;
}

/** `in Ruiz's words, “…”`, `her remark that “…”`: who owns the noun of saying before the words. */
function owned(scene: Scene, frame: Frame, { from }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  for (let at = from - 1; at > frame.from && at > from - 8 && owner[at] === 0; at--) {
    if (!SAYING_NOUNS.has(tokens.word[at]!)) continue;
    // the court's decision “threatens”: there it is what the words are about
    if (at === from - 1 && tokens.shape[from + 1] === Shape.Lower) return undefined;
    const source = possessor(scene, at, frame.from);
    if (source) return { rule: 'quote/noun', source, cue: at };
  }
  return undefined;
}

const OWNERS = new Set(['his', 'her', 'their', 'its']);

/** Whose the noun is: `Ruiz's statement`, `her remark`, with adjectives between. */
function possessor(scene: Scene, noun: number, low: number): Phrase | undefined {
  const { tokens, owner } = scene;
  for (let at = noun - 1; at >= low && at > noun - 5 && owner[at] === 0; at--) {
    if (OWNERS.has(tokens.word[at]!)) return { from: at, to: at + 1 };
    if (tokens.word[at] === "'s" || tokens.word[at] === "'") return phraseBefore(scene, at, low);
    const word = tokens.word[at]!;
    if (tokens.shape[at] !== Shape.Lower || PREPOSITIONS.has(word) || DETERMINERS.has(word) || CLAUSE_OPENERS.has(word))
      return undefined;
  }
  return undefined;
}

/** Long quoted words in a sentence without a verb of saying: a verb of thinking, or the subject of the sentence. */
function thought(scene: Scene, frame: Frame, { from, length }: Utterance): Attribution | undefined {
  if (length < 4) return undefined;
  for (let at = from - 1; at >= frame.from; at--) {
    const cue = scene.owner[at] === 0 ? cueAt(scene, at) : undefined;
    if (cue?.verb.governs !== 'thought' || cue.unsaid || cue.passive) continue;
    const source = subjectOf(scene, cue, frame.from, from);
    if (source) return { rule: 'quote/thought', source, cue: at };
  }
  if (scene.owner[frame.from] !== 0) return undefined;
  const source = mainSubject(scene, frame.from, from);
  if (!source) return undefined;
  const next = scene.tokens.word[source.to] ?? '';
  if (/^(?:is|was|are|were|has|had|been)$/.test(next) || /^(?:it|there)$/.test(scene.tokens.word[source.from]!))
    return undefined;
  const pronoun = PRONOUNS.has(scene.tokens.word[source.from]!);
  const type = referenceOf(scene, source)?.type;
  return pronoun || type === 'person' || type === 'judge' || type === 'organization' || type === 'document'
    ? { rule: 'quote/subject', source }
    : undefined;
}
