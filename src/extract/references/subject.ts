import * as grammar from '../../lexicon/grammar.ts';
import { SAYING_VERBS } from '../../lexicon/saying.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { cueFilter, mayBeCue } from './cue-filter.ts';

/** Words with which a clause opens: what follows may be its subject. */
const OPENERS = wordSet(`
  and but or that which who when while because if although though since where as yet so nor whether until unless , ; :
  . ? ! — – -- “ ” " ( ) ‘
`);
const PREPOSITIONS = wordSet(
  grammar.PREPOSITIONS,
  'after before across around behind beyond off onto despite including than versus v. called named',
);

const AUXILIARIES = wordSet(grammar.AUXILIARIES, 'be been do sued');

/** The words that tell where a clause begins, or that something stands before its subject. */
const CLAUSE = cueFilter([...OPENERS, ...PREPOSITIONS, ...AUXILIARIES, ...SAYING_VERBS.keys()]);

/** Whether the phrase at the token is probably the subject of its clause. */
export function isSubject({ tokens }: Pick<Document, 'tokens'>, from: number, at: number): boolean {
  const { word: words, shape } = tokens;
  for (let before = at - 1; before >= from && before >= at - 12; before--) {
    const word = words[before]!;
    const told = mayBeCue(CLAUSE, word);
    if (told && OPENERS.has(word)) return true;
    if (told && PREPOSITIONS.has(word)) return false;
    if (shape[before] !== Shape.Lower) continue;
    const verb = told ? SAYING_VERBS.get(word) : undefined;
    // “Yes,” said Cole: the speaker follows the verb that follows a mark
    if (verb && !verb.weak) return before > from && /^[”",’']$/.test(words[before - 1]!);
    if (word.endsWith('ed') || word.endsWith('ing') || (told && AUXILIARIES.has(word))) return false;
  }
  return true;
}
