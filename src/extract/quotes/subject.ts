import { SAYING_NOUNS } from '../../lexicon/saying.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Reference, referencesIn } from '../cast.ts';
import { mainSubject } from './clause.ts';
import { type Cue, cueAt } from './cues.ts';
import { AUXILIARIES, FRONTING, HEADS, PRONOUNS, TIMES } from './lexicon.ts';
import { isName, isVerbal, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { Scene } from './scene.ts';

const BREAK = wordSet(', — – -- -');

/** Whether a comma or dash parts the words there: not a hyphen. */
const isBreak = ({ tokens }: Scene, at: number): boolean =>
  BREAK.has(tokens.word[at]!) && (tokens.word[at] !== '-' || tokens.start[at]! > tokens.end[at - 1]!);

/** Who says what the cue introduces: the noun phrase before the verb, or behind it where the words come first. */
export function subjectOf(scene: Scene, cue: Cue, low: number, high: number): Phrase | undefined {
  const { tokens, owner } = scene;
  const { at, verb } = cue;
  if (cue.passive) return agentOf(scene, at, high);
  if (verb.form === 'ing') return participleSubject(scene, at, low);
  if (isInverted(scene, cue, low)) {
    const after = subjectBehind(scene, at, high);
    if (after) return after;
  }
  let before = at - 1;
  let infinitive = false;
  while (before >= low && owner[before] === 0 && isBetween(scene, before)) {
    if (tokens.word[before] === 'to') infinitive = true;
    before--;
  }
  before = skipTime(scene, before, low);
  if (before < low || owner[before] !== 0)
    return before < low && at === low ? phraseAfter(scene, at + 1, high) : undefined;
  const word = tokens.word[before]!;
  if (infinitive) return ofInfinitive(scene, before, low);
  if (word === 'and' || word === 'but' || word === 'or') return mainSubjectBefore(scene, low, before);
  if (word === 'who' || word === 'which' || word === 'that') return antecedent(scene, before, low);
  if (isBreak(scene, before)) return pastApposition(scene, before, low) ?? mainSubjectBefore(scene, low, before);
  const phrase = phraseBefore(scene, before + 1, low);
  // Cole, R-Ohio said: the party stands for nobody
  if (phrase && /^[rdi]$/.test(tokens.word[phrase.from]!) && tokens.word[phrase.from + 1] === '-')
    return pastApposition(scene, before + 1, low) ?? phrase;
  // `Ruiz, an aide said, “is ready”`: between commas the aide speaks
  const bearer = phrase && tokens.word[at + 1] !== ',' ? bearerOf(scene, phrase, low) : undefined;
  return bearer ?? joint(scene, phrase, low);
}

/** Of an apposition that no comma closes, the name it belongs to: `Ruiz, a lawyer in Ohio told the court`. */
function bearerOf(scene: Scene, { from }: Phrase, low: number): Phrase | undefined {
  const { tokens, owner } = scene;
  if (!/^an?$/.test(tokens.word[from]!) || tokens.word[from - 1] !== ',' || from - 1 <= low) return undefined;
  const name = phraseBefore(scene, from - 1, low);
  if (!name || referenceOf(scene, name)?.type !== 'person' || !isName(scene, name.to - 1)) return undefined;
  const opens =
    name.from === low || owner[name.from - 1] !== 0 || /^(?:,|as|and|but|that)$/.test(tokens.word[name.from - 1]!);
  return opens ? name : undefined;
}

/** Of `was prompted to say`, `went on to say`: the phrase before the verb that governs the infinitive. */
function ofInfinitive(scene: Scene, verb: number, low: number): Phrase | undefined {
  const { tokens, owner } = scene;
  if (/^(?:declined|refused|failed|declines|refuses)$/.test(tokens.word[verb]!)) return undefined;
  let before = tokens.word[verb] === 'on' ? verb - 2 : verb - 1;
  while (before >= low && owner[before] === 0 && isBetween(scene, before)) before--;
  const near = before >= low && owner[before] === 0 ? phraseBefore(scene, before + 1, low) : undefined;
  const somebody = near && (isName(scene, near.to - 1) || PRONOUNS.has(tokens.word[near.from]!));
  return somebody ? near : mainSubjectBefore(scene, low, verb);
}

/** Steps over `on Monday`, `later Thursday`, `last week` between subject and verb. */
function skipTime({ tokens, owner }: Scene, from: number, low: number): number {
  let at = from;
  while (at > low && owner[at] === 0 && TIMES.has(tokens.word[at]!)) at--;
  if (at === from) return from;
  while (
    at > low &&
    owner[at] === 0 &&
    /^(?:on|in|last|late|early|this|that|earlier|later|the|next|also|then)$/.test(tokens.word[at]!)
  )
    at--;
  return at;
}

const isBetween = ({ tokens }: Scene, at: number): boolean => {
  const word = tokens.word[at]!;
  return (AUXILIARIES.has(word) || /.ly$/.test(word) || word === 'to') && !PRONOUNS.has(word);
};

/** Whether the verb follows a quotation at once, or stands between a comma and a name: “Yes,” said Cole; `…, said Cole`. */
function isInverted(scene: Scene, { at, verb }: Cue, low: number): boolean {
  const { owner, tokens } = scene;
  let before = at - 1;
  while (
    before >= low &&
    owner[before] === 0 &&
    (/^[,—–-]+$/.test(tokens.word[before]!) || /.ly$/.test(tokens.word[before]!))
  )
    before--;
  if (before >= low && owner[before] !== 0) return true;
  // Ruiz, a baker, told Cole: the name behind is the hearer
  if (verb.hearer || tokens.word[at - 1] !== ',' || !isName(scene, at + 1) || TIMES.has(tokens.word[at + 1]!))
    return false;
  const phrase = phraseAfter(scene, at + 1, tokens.count);
  return phrase !== undefined && /^[,.(]$/.test(tokens.word[phrase.to] ?? '.');
}

/** Subject behind the verb, with the name that stands in apposition where it is a description. */
function subjectBehind(scene: Scene, at: number, high: number): Phrase | undefined {
  const phrase = phraseAfter(scene, at + 1, high);
  if (!phrase || scene.tokens.word[phrase.from] === 'it') return undefined;
  const { tokens } = scene;
  // said the ruling is: what follows is a clause
  if (phrase.to < high && (AUXILIARIES.has(tokens.word[phrase.to]!) || isVerbal(scene, phrase.to, phrase.from)))
    return undefined;
  const hanging = /^(?:for|of)$/.test(tokens.word[phrase.to] ?? '')
    ? phraseAfter(scene, phrase.to + 1, high)
    : undefined;
  if (hanging) return isTitled(scene, hanging) ? hanging : { ...phrase, whole: hanging.to };
  if (tokens.word[phrase.to] === 'and') {
    const second = phraseAfter(scene, phrase.to + 1, high);
    if (second && isName(scene, second.from) === isName(scene, phrase.from) && endsThere(scene, second.to, high))
      return { from: phrase.from, to: second.to };
  }
  return phrase;
}

/** Whether a name ends the phrase with a noun for a person before it: `University of Akron law professor Ana Diaz`. */
function isTitled(scene: Scene, { from, to }: Phrase): boolean {
  let at = to - 1;
  while (at > from && isName(scene, at)) at--;
  return at > from && at < to - 2 && HEADS.has(scene.tokens.word[at]!);
}

const endsThere = ({ tokens, owner }: Scene, at: number, high: number): boolean =>
  at >= high || owner[at] !== 0 || /^(?:[,.;:]|in|on|at|of|from)$/.test(tokens.word[at]!);

/** Two that say it together: `Ruiz and Cole said`. */
function joint(scene: Scene, phrase: Phrase | undefined, low: number): Phrase | undefined {
  if (!phrase || scene.tokens.word[phrase.from - 1] !== 'and' || phrase.from - 1 <= low) return phrase;
  if (!isName(scene, phrase.to - 1)) return phrase;
  const first = phraseBefore(scene, phrase.from - 1, low);
  const pair = first && isName(scene, first.to - 1) && isName(scene, first.from);
  return pair ? { from: first.from, to: phrase.to } : phrase;
}

/** `by Judge Cole` behind a passive. */
function agentOf(scene: Scene, at: number, high: number): Phrase | undefined {
  for (let next = at + 1; next < high; next++)
    if (scene.owner[next] === 0 && scene.tokens.word[next] === 'by') return phraseAfter(scene, next + 1, high);
  return undefined;
}

/** Of `saying` and the like: the subject of the clause on which the participle hangs, or the phrase right before it. */
function participleSubject(scene: Scene, at: number, low: number): Phrase | undefined {
  const { tokens, owner } = scene;
  let before = at - 1;
  while (before >= low && owner[before] === 0 && isBetween(scene, before) && tokens.word[before] !== 'to') before--;
  const auxiliary = before + 1 < at && /^(?:is|was|are|were|been|be|'s)$/.test(tokens.word[before + 1]!);
  if (before >= low && owner[before] === 0) {
    if (auxiliary) return phraseBefore(scene, before + 1, low);
    const direct = phraseBefore(scene, before + 1, Math.max(before - 8, low));
    if (direct && tokens.word[direct.from - 1] === 'with') return direct;
  }
  return governing(scene, at, low) ?? mainSubjectBefore(scene, low, at);
}

/** Subject of the nearest verb of saying on the left: `…, Ruiz said, adding`. */
function governing(scene: Scene, at: number, low: number): Phrase | undefined {
  for (let before = at - 1; before >= low; before--) {
    if (scene.owner[before] !== 0) continue;
    if (/^[;:]$/.test(scene.tokens.word[before]!)) return undefined;
    const cue = cueAt(scene, before);
    if (cue?.verb.governs !== 'clause' || cue.verb.weak || cue.verb.form === 'ing' || cue.verb.form === 'base')
      continue;
    const subject = cue.passive || cue.unsaid ? undefined : subjectOf(scene, cue, low, at);
    // what a relative clause says is not what the participle hangs on
    if (subject && !subject.of) return subject;
  }
  return undefined;
}

/** The subject of the clause before the token. */
function mainSubjectBefore(scene: Scene, low: number, at: number): Phrase | undefined {
  const { tokens, owner } = scene;
  let from = low;
  // a clause that begins after a semicolon or colon has a subject of its own
  for (let before = at - 1; before > low; before--)
    if (owner[before] === 0 && (/^[;:]$/.test(tokens.word[before]!) || startsClause(scene, before))) {
      from = before + 1;
      break;
    }
  return mainSubject(scene, from, at);
}

/** `…, but the court` begins a clause with a subject of its own. */
const startsClause = (scene: Scene, at: number): boolean =>
  scene.tokens.word[at - 1] === ',' && /^(?:but|while|though|although)$/.test(scene.tokens.word[at]!);

/** What `who` and `which` stand for. */
function antecedent(scene: Scene, at: number, low: number): Phrase | undefined {
  const before = scene.tokens.word[at - 1] === ',' ? at - 1 : at;
  const of = phraseBefore(scene, before, low);
  return of && { from: at, to: at + 1, of };
}

/** The phrase before the appositions that stand between it and its verb: `Ruiz, a baker in Akron, Ohio, said`. */
function pastApposition(scene: Scene, comma: number, low: number): Phrase | undefined {
  let end = comma;
  let fallback: Phrase | undefined;
  for (let part = 0; part < 6; part++) {
    const start = partStart(scene, end, low);
    const phrase = phraseBefore(scene, end, start);
    const opens = scene.tokens.word[start] ?? '';
    if (/^(?:who|which)$/.test(opens) && end === start + 1) return antecedent(scene, start, low);
    if (phrase && !/^(?:who|whose|which|where|whom)$/.test(opens)) {
      if (part === 0 ? isNameAfterDescription(scene, phrase, start, low) : isSomebody(scene, phrase)) return phrase;
      if (part > 0) fallback ??= phrase;
    }
    if (start <= low || scene.owner[start - 1] !== 0 || !isBreak(scene, start - 1)) break;
    end = start - 1;
  }
  return fallback;
}

/** Start of the part of a sentence that ends at the token: after the comma or dash before it. */
function partStart(scene: Scene, end: number, low: number): number {
  const { tokens, owner } = scene;
  let start = end;
  while (start > low && owner[start - 1] === 0 && !isBreak(scene, start - 1) && !/^[;:]$/.test(tokens.word[start - 1]!))
    start--;
  return start;
}

function isSomebody(scene: Scene, phrase: Phrase): boolean {
  const reference = referenceOf(scene, phrase);
  return (
    PRONOUNS.has(scene.tokens.word[phrase.from]!) ||
    (reference !== undefined && reference.type !== 'other' && reference.type !== 'court')
  );
}

/** A name between commas is the speaker if a description stands before it, or a phrase of time or place: `the group's lawyer, Dana Ruiz, said`. */
function isNameAfterDescription(scene: Scene, phrase: Phrase, start: number, low: number): boolean {
  if (phrase.from !== start || !isName(scene, start)) return false;
  const reference = referenceOf(scene, phrase);
  if (reference?.form !== 'name' || reference.type !== 'person') return false;
  if (start <= low) return true;
  const opening = partStart(scene, start - 1, low);
  if (FRONTING.has(scene.tokens.word[opening]!)) return true;
  const before = phraseBefore(scene, start - 1, opening);
  if (!before) return false;
  // `One of the senators, Dana Ruiz, said`
  if (before.whole !== undefined && /^(?:one|two|three|some|many)$/.test(scene.tokens.word[before.from]!)) return true;
  return !isName(scene, before.to - 1) && !PRONOUNS.has(scene.tokens.word[before.from]!);
}

/** Whom the phrase stands for: the reference at its head; of a ruling or statement, whose it is. */
export function referenceOf(scene: Scene, { from, to }: Phrase): Reference | undefined {
  const { cast, tokens } = scene;
  const found = referencesIn(cast, { start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const last = found.at(-1);
  if (!last) return undefined;
  if (last.end > tokens.start[to - 1]!) return last;
  return SAYING_NOUNS.has(tokens.word[to - 1]!) ? ownerIn(scene, { from, to }, found) : undefined;
}

/** In `Ruiz's court ruling`: Ruiz. */
const ownerIn = ({ tokens }: Scene, { from, to }: Phrase, found: readonly Reference[]): Reference | undefined => {
  for (let at = to - 2; at > from; at--)
    if (tokens.word[at] === "'s" || tokens.word[at] === "'") return found.find(({ end }) => end === tokens.start[at]);
  return undefined;
};
