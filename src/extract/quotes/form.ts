import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { DETERMINERS, PRONOUNS } from './lexicon.ts';
import type { Scene, Utterance } from './scene.ts';

const FINITE = wordSet(`
  is are was were has have had will would can could may might must should does do did isn't aren't wasn't don't
  doesn't won't can't it's we're they're that's there's i'm we've they've
`);

/** Whether the words are a sentence or clause of their own, or built into the writer's sentence. */
export function formOf(scene: Scene, utterance: Utterance, spoken: boolean): 'direct' | 'fragment' {
  const { doc, tokens, owner } = scene;
  const { quoted, from, to, length } = utterance;
  if (length < 2 || (!spoken && length < 4)) return 'fragment';
  const before = from > 0 && owner[from - 1] === 0 ? tokens.word[from - 1]! : '';
  const introduced = /^[,:.?!]$/.test(before) || before === '';
  const ended =
    /[.,?!…—-]['’"”)\]]*$/.test(doc.text.slice(quoted.end - 3, quoted.end)) || /^[.,?!]$/.test(tokens.word[to] ?? '.');
  if (tokens.shape[from + 1] !== Shape.Lower)
    return ended || /^[,:]$/.test(before) || (length > 9 && hasVerb(scene, utterance)) ? 'direct' : 'fragment';
  if (introduced && before !== '' && length > 3) return ended ? 'direct' : 'fragment';
  return length > 5 && /^(?:that|adding|saying|said|says|wrote)$/.test(before) && isClause(scene, utterance)
    ? 'direct'
    : 'fragment';
}

/** Whether the words open with a subject and hold a verb. */
function isClause(scene: Scene, utterance: Utterance): boolean {
  const first = scene.tokens.word[utterance.from + 1]!;
  const subject = PRONOUNS.has(first) || DETERMINERS.has(first) || /^(?:as|if|when|there|we're|i'm)$/.test(first);
  return subject && hasVerb(scene, utterance);
}

function hasVerb({ tokens }: Scene, { from, to }: Utterance): boolean {
  for (let at = from + 1; at < to; at++) if (FINITE.has(tokens.word[at]!)) return true;
  return false;
}
