import { wordSet } from '../text/word-list.ts';

// The closed classes of English words. Each list has the words that every reader of the class wants; a lexicon that needs
// more of them adds its own: `wordSet(PREPOSITIONS, 'versus')`.

/** The articles. */
export const ARTICLES = wordSet('a an the');

/** Possessives of the third person. */
export const POSSESSIVES = wordSet('her his its their');

/** Articles and possessives: a noun phrase follows for sure. */
export const NOUN_MARKERS = wordSet(ARTICLES, POSSESSIVES);

/** Words that follow a `to` which is no infinitive's, and the verb that says nothing: `to the court`, `to be`. */
export const NO_INFINITIVE = wordSet(NOUN_MARKERS, 'this that be');

/** Words with which a noun phrase starts. */
export const DETERMINERS = wordSet(NOUN_MARKERS, 'my our some that these this those');

/** Words that hang a phrase on another: what they govern is no subject. */
export const PREPOSITIONS = wordSet(`
  about against among at between by during for from in into like near of on over per through to toward towards under upon
  via with within without
`);

/** Words that open a clause about what stands before them. */
export const RELATIVES = wordSet('that which who');

/** The forms of `be` that a clause has for its verb. */
export const BEING = wordSet('are is was were');

/** The forms of `have` that a clause has for its verb. */
export const HAVING = wordSet('had has have');

/** Verbs after which nothing is told as done. */
export const MODALS = wordSet('can could may might must should will would');

/** Helping verbs that a clause has for its verb. */
export const AUXILIARIES = wordSet(BEING, HAVING, MODALS, 'did does');
