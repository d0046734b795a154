import { HYPOTHETICAL, NEGATIONS, PHRASAL, SAYING_VERBS, type SayingVerb } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { AUXILIARIES, BE_FORMS, DETERMINERS, HEADS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { isName } from './phrases.ts';
import type { Scene } from './scene.ts';

/** A verb of saying where it stands. */
export interface Cue {
  readonly at: number;
  readonly verb: SayingVerb;
  readonly passive: boolean;
  /** negated or hypothetical: nothing was said */
  readonly unsaid: boolean;
}

const BASE_AFTER = wordSet(
  `to will would can could should may might must did do does not they we i you who n't don't didn't help let`,
);

const SAY_OUT: SayingVerb = {
  lemma: 'say',
  standing: 'reported',
  governs: 'clause',
  form: 'past',
  hearer: false,
  weak: false,
};

const CUE = cueClass([...SAYING_VERBS.keys(), ...PHRASAL.keys(), 'according', 'per', ';']);

/** Whether a verb of saying, an `according` or a semicolon may stand at the token: elsewhere nothing is attributed. */
export const mayAttribute = ({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean => (tokens.cues[at]! & CUE) !== 0;

/** The verb of saying at the token, or nothing if the word is no verb there. */
export function cueAt(scene: Pick<Scene, 'tokens' | 'owner'>, at: number): Cue | undefined {
  const { tokens, owner } = scene;
  if ((tokens.cues[at]! & CUE) === 0 || owner[at] !== 0) return undefined;
  const word = tokens.word[at]!;
  const particle = PHRASAL.get(word)?.has(tokens.word[at + 1] ?? '');
  const verb = SAYING_VERBS.get(word) ?? (particle ? { ...SAY_OUT, form: formOf(word) } : undefined);
  if (!verb || (tokens.shape[at] !== Shape.Lower && owner[at - 1] === 0 && isName(scene, at - 1))) return undefined;
  if (!isVerb(scene, at, verb)) return undefined;
  const { passive, unsaid } = readAuxiliaries(scene, at, verb);
  return { at, verb, passive, unsaid };
}

const formOf = (word: string): SayingVerb['form'] =>
  word.endsWith('ing')
    ? 'ing'
    : word.endsWith('s')
      ? 'third'
      : /ed$|^(?:went|shot|put|hit|laid)$/.test(word)
        ? 'past'
        : 'base';

/** Tells verbs from nouns and adjectives of the same form by the word before. */
function isVerb(scene: Pick<Scene, 'tokens' | 'owner'>, at: number, { lemma, form }: SayingVerb): boolean {
  const { tokens, owner } = scene;
  if (lemma === 'plead' && owner[at + 1] === 0 && /^(?:guilty|not|no)$/.test(tokens.word[at + 1] ?? '')) return false;
  if (at === 0 || owner[at - 1] !== 0) return form !== 'base' || lemma === 'say';
  const before = tokens.word[at - 1]!;
  if (form === 'base')
    return (
      BASE_AFTER.has(before) ||
      AUXILIARIES.has(before) ||
      (isPlural(scene, at - 1) && (!NOUNS.has(lemma) || says(scene, at)))
    );
  if (PRONOUNS.has(before)) return true;
  if (lemma === 'say' || lemma === 'tell') return !DETERMINERS.has(before) || before === 'one' || before === 'others';
  if (DETERMINERS.has(before) || before === "'s" || before === '-') return false;
  if (form === 'third') return !PREPOSITIONS.has(before) && (!NOUNS.has(lemma) || isThird(scene, at));
  if (form === 'ing') return !(tokens.shape[at - 1] === Shape.Lower && DETERMINERS.has(tokens.word[at - 2] ?? ''));
  return !PREPOSITIONS.has(before) || before === 'as';
}

/** Of a form that is as often a noun in the plural: whether it is the verb. */
function isThird(scene: Pick<Scene, 'tokens' | 'owner'>, at: number): boolean {
  if (isName(scene, at - 1)) return isFreeName(scene, at - 1) || scene.tokens.word[at + 1] === 'that';
  const before = scene.tokens.word[at - 1]!;
  return RELATIVES.has(before) || HEADS.has(before) || says(scene, at);
}

/** Whether a clause or quotation follows at once, as after a verb. */
const says = ({ tokens, owner }: Pick<Scene, 'tokens' | 'owner'>, at: number): boolean =>
  tokens.word[at + 1] === 'that' || (owner[at + 1] !== 0 && owner[at + 1] !== undefined);

/** Whether the name that ends at the token depends on nothing before it: no preposition, article or owner. */
function isFreeName(scene: Pick<Scene, 'tokens' | 'owner'>, last: number): boolean {
  let at = last;
  while (at > 0 && isName(scene, at - 1)) at--;
  if (at === 0 || scene.owner[at - 1] !== 0) return true;
  const before = scene.tokens.word[at - 1]!;
  return !PREPOSITIONS.has(before) && before !== "'s" && before !== 'that';
}

/** `critics say`, `Republicans argue`, `and Cole write` */
const isPlural = ({ tokens, owner }: Pick<Scene, 'tokens' | 'owner'>, at: number): boolean =>
  owner[at] === 0 &&
  (/[^s'u]s$|^(?:people|police|women|men)$/.test(tokens.word[at]!) ||
    (tokens.word[at - 1] === 'and' && tokens.shape[at] === Shape.Capital && tokens.shape[at - 2] === Shape.Capital));

const RELATIVES = wordSet('who which that , ) also then now often still even');

/** Verbs whose third person is as often a noun in the plural. */
const NOUNS = wordSet(`
  challenge offer claim report note promise call charge comment question answer attack label brand demand request
  estimate quote text post tweet email order command decree mandate blame fault credit praise insult push press rage
  cry shout sob sign laugh smile vow pledge threat name count list bill paint style issue release address talk share
  frame cast book view figure fear hope doubt want wish dream need guess signal hint joke detail highlight object
  finish start end plan support mock term chant taunt tease start wonder remark alert cable caution conjecture protest
  echo poll rebuke proposal permit counsel crack bark snap growl roar scream whisper yell cable wire phone radio
  counter feel state rule order
`);

/** What the words between subject and verb make of it. */
function readAuxiliaries(
  { tokens, owner }: Pick<Scene, 'tokens' | 'owner'>,
  at: number,
  { form }: SayingVerb,
): { passive: boolean; unsaid: boolean } {
  let passive = false;
  let unsaid = false;
  for (let before = at - 1; before >= 0 && before > at - 6 && owner[before] === 0; before--) {
    const word = tokens.word[before]!;
    if (NEGATIONS.has(word) || HYPOTHETICAL.has(word)) unsaid = true;
    else if (BE_FORMS.has(word) && (form === 'past' || form === 'participle')) passive = true;
    else if (!AUXILIARIES.has(word) && !/.ly$/.test(word) && word !== 'to') break;
  }
  return { passive, unsaid };
}
