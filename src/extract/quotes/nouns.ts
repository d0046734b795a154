import { POSSESSIVES } from '../../lexicon/grammar.ts';
import { SAYING_NOUNS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from './lexicon.ts';
import { type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { Frame, Scene, Utterance } from './scene.ts';

/** `the agency's “…” promise`: who owns the noun of saying behind the words. */
export function possessed(scene: Scene, frame: Frame, { from, to }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  if (from <= frame.from || (tokens.word[from - 1] !== "'s" && !POSSESSIVES.has(tokens.word[from - 1]!)))
    return undefined;
  for (let at = to; at < to + 3 && at < frame.to && owner[at] === 0; at++) {
    if (!SAYING_NOUNS.has(tokens.word[at]!)) continue;
    const source = possessor(scene, from, frame.from);
    if (source) return { rule: 'quote/noun', source, cue: at };
  }
  return undefined;
}

/** `in Ruiz's words, “…”`, `her remark that “…”`: who owns the noun of saying before the words. */
export function owned(scene: Scene, frame: Frame, { from }: Utterance): Attribution | undefined {
  const { tokens, owner } = scene;
  for (let at = from - 1; at > frame.from && at > from - 8 && owner[at] === 0; at--) {
    if (!SAYING_NOUNS.has(tokens.word[at]!)) continue;
    // the court's decision “threatens”: there it is what the words are about
    if (at === from - 1 && tokens.shape[from + 1] === Shape.Lower) return undefined;
    const source = /^(?:from|by)$/.test(tokens.word[at + 1]!)
      ? phraseAfter(scene, at + 2, from)
      : possessor(scene, at, frame.from);
    if (source) return { rule: 'quote/noun', source, cue: at };
  }
  return undefined;
}

/** Whose the noun is: `Ruiz's statement`, `her remark`, with adjectives between. */
function possessor(scene: Scene, noun: number, low: number): Phrase | undefined {
  const { tokens, owner } = scene;
  for (let at = noun - 1; at >= low && at > noun - 5 && owner[at] === 0; at--) {
    if (POSSESSIVES.has(tokens.word[at]!)) return { from: at, to: at + 1 };
    if (tokens.word[at] === "'s" || tokens.word[at] === "'") return phraseBefore(scene, at, low);
    const word = tokens.word[at]!;
    if (tokens.shape[at] !== Shape.Lower || PREPOSITIONS.has(word) || DETERMINERS.has(word) || CLAUSE_OPENERS.has(word))
      return undefined;
  }
  return undefined;
}
