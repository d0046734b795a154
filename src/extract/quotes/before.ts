import { ARTICLES } from '../../lexicon/grammar.ts';
import { SAYING_NOUNS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { accordingTo } from './after.ts';
import type { Attribution } from './attribution.ts';
import { mainSubject } from './clause.ts';
import { type Cue, cueAt, mayAttribute } from './cues.ts';
import { CLAUSE_OPENERS, CLOSE, DETERMINERS, FRONTING, GIVES_NAME, HEADS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { isName, type Phrase, phraseAfter } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf, subjectOf } from './subject.ts';

/** `Ruiz said, “…”`, `Ruiz called it “…”`, `according to Ruiz, “…”`: the nearest cue on the left. */
export function attributionBefore(scene: Scene, frame: Frame, utterance: Utterance): Attribution | undefined {
  const { from } = utterance;
  const { tokens, owner } = scene;
  let unsaid: Attribution | undefined;
  let fallback: Attribution | undefined;
  for (let at = from - 1; at >= frame.from; at--) {
    if (owner[at] !== 0) {
      while (at > frame.from && owner[at - 1] === owner[at]) at--;
      continue;
    }
    if (!mayAttribute(scene, at)) continue;
    if (tokens.word[at] === ';') break;
    const according = accordingTo(scene, at, from);
    if (according) return according;
    const cue = cueAt(scene, at);
    if (!cue) continue;
    if (isNaming(scene, cue, utterance, frame.from)) return { rule: 'quote/term' };
    const close = introduces(scene, cue, utterance);
    if (!close && !finds(cue)) continue;
    if (cue.unsaid) {
      // what somebody says that another should say is still said by somebody
      if (close && !cue.passive && cue.verb.governs === 'clause' && !cue.verb.weak)
        unsaid ??= { rule: 'quote/unsaid', cue: at };
      continue;
    }
    const source = subjectOf(scene, cue, frame.from, cue.passive ? frame.to : from);
    if (!source || !isPlausible(scene, source) || !(close ? adds(scene, cue, source, utterance) : rules(scene, source)))
      continue;
    const found = { rule: 'quote/before', source, cue: at };
    // said that he opposes “…”: the words are those of whoever says so
    const inner = cue.verb.governs === 'object' && isPronoun(scene, source) && !source.of;
    if (!inner || fallback) {
      if (!fallback || cue.verb.governs === 'clause') return found;
    } else fallback = found;
  }
  return fallback ?? unsaid;
}

const isPronoun = (scene: Scene, { from, to }: Phrase): boolean =>
  to === from + 1 && PRONOUNS.has(scene.tokens.word[from]!);

/** A verb with which courts decide, whose clause may follow without `that`. */
const finds = ({ verb, passive }: Cue): boolean => !passive && verb.form === 'past' && verb.standing === 'found';

/** Whether the phrase is somebody who rules. */
function rules(scene: Scene, source: Phrase): boolean {
  const type = referenceOf(scene, source)?.type;
  return (
    type === 'judge' ||
    type === 'court' ||
    /^(?:court|judge|jury|panel|order|ruling|justices|opinion|tribunal)$/.test(scene.tokens.word[source.to - 1]!)
  );
}

/** Whether `added` says something: what lines on a map add is no speech. */
function adds(scene: Scene, { at, verb }: Cue, source: Phrase, { from, length }: Utterance): boolean {
  if (verb.lemma !== 'add' || verb.form !== 'past' || from > at + 1 || length > 4) return true;
  return isName(scene, source.from) || PRONOUNS.has(scene.tokens.word[source.from]!);
}

/** Whether the phrase can be somebody: not a word that only leads into the sentence, nor a lone verb. */
function isPlausible(scene: Scene, { from, to }: Phrase): boolean {
  const word = scene.tokens.word[from]!;
  if (/^(?:here|there|what)$/.test(word)) return false;
  if (to > from + 1) return !(/.{3}ing$/.test(word) && scene.tokens.shape[from + 1] === Shape.Lower);
  if (PRONOUNS.has(word)) return true;
  if (FRONTING.has(word) || CLAUSE_OPENERS.has(word)) return false;
  return isName(scene, from) || HEADS.has(word) || /s$/.test(word);
}

/** Whether the cue reaches the quotation: a verb that tells of other things than speech only if the words follow it closely. */
function introduces({ tokens }: Scene, { at, verb, passive }: Cue, { from, length }: Utterance): boolean {
  if (verb.governs === 'thought') return false;
  const next = tokens.word[at + 1] ?? '';
  const distance = from - at;
  if (verb.lemma === 'quote') return passive;
  if (verb.governs === 'object') return distance < (length < 4 ? 14 : 30) || next === 'that';
  if (!verb.weak && !CLOSE.has(verb.lemma)) return true;
  if (verb.form === 'base' && tokens.word[at - 1] === 'to') return false;
  if (tokens.word[from - 1] === 'to' && verb.hearer) return distance < 14;
  if (next === ',' || next === ':' || next === 'that') return true;
  if ((verb.standing === 'found' || ANSWERS.has(verb.lemma)) && thatFollows(tokens, at, from)) return true;
  // stated of the port, “…”
  if (/^[,:]$/.test(tokens.word[from - 1] ?? '') && distance < 8 && verb.lemma === 'state') return true;
  return verb.lemma !== 'provide' && distance <= (verb.form === 'past' ? 3 : 2);
}

const ANSWERS = wordSet('respond answer state confirm deny agree');

/** `responded in a letter that`: the clause may stand some words away. */
function thatFollows({ word }: Scene['tokens'], at: number, from: number): boolean {
  for (let next = at + 1; next < from && next < at + 9; next++) {
    if (word[next] === 'that') return true;
    if (/^[,;:]$/.test(word[next]!)) return false;
  }
  return false;
}

/** Whether the verb only says what something is called: nothing but an article stands between it and the name. */
const isNaming = (scene: Scene, { at, verb, passive }: Cue, { from }: Utterance, low: number): boolean =>
  !passive && verb.form !== 'ing' && givesName(scene, at, verb.lemma, from) && !calledBySomebody(scene, at, low);

/** Whether nothing but an article stands between a verb of naming and the name: `called the “…”`, `referred to as “…”`. */
function givesName({ tokens }: Scene, at: number, lemma: string, from: number): boolean {
  let next = at + 1;
  if (lemma === 'refer') {
    if (tokens.word[at + 1] !== 'to' || tokens.word[at + 2] !== 'as') return false;
    next = at + 3;
  } else if (!GIVES_NAME.has(lemma)) return false;
  while (next < from && ARTICLES.has(tokens.word[next]!)) next++;
  return next === from;
}

/** `what he called “…”`: the object stands in front. */
function calledBySomebody({ tokens, owner }: Scene, at: number, low: number): boolean {
  if (/^(?:he|she|they|i|we)$/.test(tokens.word[at - 1] ?? '')) return true;
  for (let before = at - 1; before > at - 12 && before >= low && owner[before] === 0; before--)
    if (/^(?:what|whom|which|that)$/.test(tokens.word[before]!)) return true;
  return false;
}

/** `Ruiz issued this statement: “…”`: whoever does what ends in a colon before the words. */
export function announced(scene: Scene, frame: Frame, { from }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  if (from - 1 <= frame.from || owner[from - 1] !== 0 || tokens.word[from - 1] !== ':') return undefined;
  let low = frame.from;
  for (let at = from - 2; at > frame.from && low === frame.from; at--)
    if (owner[at] === 0 && /^(?:while|when|as|after|but|[;:])$/.test(tokens.word[at]!)) low = at + 1;
  const source = giver(scene, low, from) ?? mainSubject(scene, low, from);
  return source && isPlausible(scene, source) && !/^(?:it|there|(?:i|we|you)(?:'.*)?)$/.test(tokens.word[source.from]!)
    ? { rule: 'quote/announced', source }
    : undefined;
}

/** From whom the words are: `The paper has this quote from Ruiz on the levy: “…”`. */
function giver(scene: Scene, low: number, high: number): Phrase | undefined {
  const { tokens } = scene;
  for (let at = high - 2; at > low && at > high - 20; at--)
    if (tokens.word[at] === 'from' && GIVEN.has(tokens.word[at - 1]!)) return phraseAfter(scene, at + 1, high);
  return undefined;
}

const GIVEN = wordSet(
  'quote quotes comment comments statement words word message note response reply reaction email letter',
);

/** Long quoted words in a sentence without a verb of saying: a verb of thinking, or the subject of the sentence. */
export function thought(scene: Scene, frame: Frame, { from, to, length }: Utterance): Attribution | undefined {
  if (length < 4) return undefined;
  for (let at = from - 1; at >= frame.from; at--) {
    const cue = scene.owner[at] === 0 ? cueAt(scene, at) : undefined;
    if (cue?.verb.governs !== 'thought' || cue.unsaid || cue.passive) continue;
    const source = subjectOf(scene, cue, frame.from, from);
    if (source && isPlausible(scene, source)) return { rule: 'quote/thought', source, cue: at };
  }
  if (scene.owner[frame.from] !== 0 || isAdjective(scene, from, to)) return undefined;
  const source = mainSubject(scene, frame.from, from);
  if (!source) return undefined;
  const next = scene.tokens.word[source.to] ?? '';
  if (/^(?:is|was|are|were|has|had|been)$/.test(next) || /^(?:it|there)$/.test(scene.tokens.word[source.from]!))
    return undefined;
  if (SAYING_NOUNS.has(scene.tokens.word[source.to - 1]!)) return undefined;
  const pronoun = PRONOUNS.has(scene.tokens.word[source.from]!);
  const type = referenceOf(scene, source)?.type;
  return pronoun || type === 'person' || type === 'judge' || type === 'organization' || type === 'document'
    ? { rule: 'quote/subject', source }
    : undefined;
}

/** Whether the words stand before a noun like an adjective: `the port’s “first come” rule`. */
const isAdjective = ({ tokens, owner }: Scene, from: number, to: number): boolean =>
  (DETERMINERS.has(tokens.word[from - 1] ?? '') || tokens.word[from - 1] === "'s") &&
  owner[to] === 0 &&
  tokens.shape[to] === Shape.Lower &&
  !PREPOSITIONS.has(tokens.word[to]!) &&
  !CLAUSE_OPENERS.has(tokens.word[to]!);
