import { wordSet } from '../text/word-list.ts';

/** The articles. */
export const ARTICLES = wordSet('a an the');

/** Words that open a clause about what stands before them. */
export const RELATIVES = wordSet('that which who');

/** Verbs after which nothing is told as done. */
export const MODALS = wordSet('can could may might must should will would');
