import { tagsOf } from '../../text/nlp.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { BOUNDARIES } from './cues.ts';
import type { Mention } from './reading.ts';
import type { Direction } from './toward.ts';

const REACH = 7;
const FEWEST = 2;
const PREPOSITIONS = wordSet('by for in on this');
/** The word before such a verb: who does it. */
const MANY = /[^s]s$|^(?:men|women|people|police|children)$/;
/** Words that are no verb in the plural present. */
const NO_VERB = /(?:ing|ed|s)$|^(?:a|an|the|[^a-z].*|..?)$/;

/**
 * Which way the verb group before the date points, where neither a cue nor a verb of the lists decides: `electors meet
 * in December` is ahead. The one question that compromise is asked, and seldom.
 */
export function taggedTense({ scan: { tokens, from }, from: date }: Mention): Direction | undefined {
  let start = date;
  while (
    start > from &&
    start > date - REACH &&
    tokens.shape[start - 1] !== Shape.Mark &&
    !BOUNDARIES.has(tokens.word[start - 1]!)
  )
    start--;
  if (date - start < FEWEST) return undefined;
  const last = PREPOSITIONS.has(tokens.word[date - 1]!) ? date - 2 : date - 1;
  if (NO_VERB.test(tokens.word[last]!) || !MANY.test(tokens.word[last - 1] ?? '')) return undefined;
  const phrase = tokens.word.slice(start, last + 1).join(' ');
  const tags = tagsOf(phrase);
  return tags.has('PresentTense') && tags.has('Plural') && !tags.has('Copula')
    ? { toward: 'future', cue: phrase }
    : undefined;
}
