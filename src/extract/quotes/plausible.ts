import { POSSESSIVES } from '../../lexicon/grammar.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Attribution } from './attribution.ts';
import { DETERMINERS, PRONOUNS, TIMES } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { referenceOf } from './subject.ts';

const OWNERS = wordSet(POSSESSIVES, 'my our');
const TIME_NOUNS = wordSet('day days weeks months years hours minutes time times moment');

/** The attribution with a phrase that can be somebody, or none. */
export function plausible(scene: Scene, attribution: Attribution | undefined): Attribution | undefined {
  if (!attribution?.source || attribution.source.of) return attribution;
  const source = trimmed(scene, attribution.source);
  return source && (source === attribution.source ? attribution : { ...attribution, source });
}

/** The phrase without a conjunction before it and a verb behind it; nothing if it names a time or is no phrase at all. */
function trimmed(scene: Scene, phrase: Phrase): Phrase | undefined {
  const { tokens } = scene;
  const { from, to } = phrase;
  const first = tokens.word[from]!;
  const last = tokens.word[to - 1]!;
  if (to > from + 1 && first === 'that' && /[^s]s$/.test(last)) return trimmed(scene, { ...phrase, from: from + 1 });
  if (to > from + 1 && /^(?:he|she|they|it|we|i|some|many)$/.test(first)) return { from, to: from + 1 };
  if (referenceOf(scene, phrase)) return phrase;
  if (/^(?:here|there|what|the|a|an|no|nearly|including|includes)$/.test(last)) return undefined;
  if (to === from + 1 && DETERMINERS.has(first) && !PRONOUNS.has(first) && !OWNERS.has(first)) return undefined;
  if (TIMES.has(last) || TIME_NOUNS.has(last)) return undefined;
  return to > from + 1 && isShouted(scene, phrase) ? undefined : phrase;
}

/** `NOW WATCH`: words of a label. */
function isShouted({ tokens }: Scene, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (tokens.shape[at] !== Shape.Caps) return false;
  return true;
}
