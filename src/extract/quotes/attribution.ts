import { ARTICLES } from '../../lexicon/grammar.ts';
import { SAYING_NOUNS, SAYING_VERBS } from '../../lexicon/saying.ts';
import { attributionAfter, attributionFar, nameBehind } from './after.ts';
import { announced, attributionBefore, thought } from './before.ts';
import { DETERMINERS, NAMING } from './lexicon.ts';
import { owned, possessed } from './nouns.ts';
import { isName, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';
import { referenceOf } from './subject.ts';
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
export function attribute(scene: Scene, whole: Frame, utterance: Utterance): Attribution | undefined {
  const frame = around(whole, utterance);
  const next = whole.utterances[utterance.index - whole.utterances[0]!.index + 1]?.from ?? frame.to;
  const leads = leadsOn(scene, utterance);
  if (isNamed(scene, frame, utterance)) return { rule: 'quote/term' };
  if (isTitle(scene, utterance)) return { rule: 'quote/title' };
  const high = Math.min(next, frame.to);
  const after = attributionAfter(scene, frame, utterance, high, leads);
  if (after && leads && !startsAnew(scene, utterance, after, next)) return after;
  return (
    signature(scene, frame, utterance) ??
    seenBy(scene, frame, utterance) ??
    heading(scene, frame, utterance) ??
    possessed(scene, frame, utterance) ??
    attributionBefore(scene, frame, utterance) ??
    owned(scene, frame, utterance) ??
    after ??
    (leads ? nameBehind(scene, frame, utterance, high) : undefined) ??
    attributionFar(scene, frame, utterance) ??
    announced(scene, frame, utterance) ??
    thought(scene, frame, utterance)
  );
}

/** Whether what follows tells of something else: `“…,” she claimed they had met`, `“Why?” Ruiz then wrote, “…”`. */
function startsAnew({ doc, tokens }: Scene, { quoted, to }: Utterance, { cue }: Attribution, next: number): boolean {
  if (cue === undefined || cue <= to) return false;
  if (/^(?:he|she|they|it|we|i|that|there)$/.test(tokens.word[cue + 1] ?? '')) return true;
  return /[?!]/.test(doc.text[quoted.end - 1]!) && next <= cue + 4 && /^[,:]$/.test(tokens.word[next - 1] ?? '');
}

/** The part of a frame in which an attribution is looked for: long sentences are not walked for each of their quotations. */
function around(frame: Frame, utterance: Utterance): Frame {
  const from = Math.max(frame.from, utterance.from - REACH);
  const to = Math.min(frame.to, utterance.to + REACH);
  return from === frame.from && to === frame.to ? frame : { ...frame, from, to };
}

const REACH = 250;

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

/** `hailed by Ruiz as “…”` */
function seenBy(scene: Scene, frame: Frame, { from, to }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  const verb = SAYING_VERBS.get(tokens.word[from - 1] ?? '');
  if (
    to < frame.to &&
    owner[to] === 0 &&
    tokens.word[to] === 'by' &&
    verb?.governs === 'object' &&
    verb.form === 'past'
  ) {
    const source = phraseAfter(scene, to + 1, frame.to);
    if (source) return { rule: 'quote/by', source, cue: from - 1 };
  }
  const as =
    tokens.word[from - 1] === 'as'
      ? from - 1
      : ARTICLES.has(tokens.word[from - 1] ?? '') && tokens.word[from - 2] === 'as'
        ? from - 2
        : -1;
  if (as <= frame.from) return undefined;
  const source = phraseBefore(scene, as, frame.from);
  return source && tokens.word[source.from - 1] === 'by' ? { rule: 'quote/by', source } : undefined;
}

/** `Sailors ‘want their port’`: a headline that is nothing but a name and its words. */
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
    if (
      phrase &&
      reference &&
      reference.type !== 'other' &&
      (phrase.to >= frame.to || /^(?:[,.(]|to|in|on|of)$/.test(next!))
    )
      return { rule: 'quote/signature', source: phrase };
  }
  return undefined;
}
