import { MODALS } from '../../lexicon/grammar.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { words } from '../../text/word-list.ts';

/** Forms of `be` and `get` before a participle. */
export const BEING = ['was', 'were', 'been', 'got', 'gets', 'remain', 'remains', 'remained'];

/** The class of those forms. */
export const BE = cueClass(BEING);

/** Words before them after which nothing is told as done. */
export const UNDONE: ReadonlySet<string> = new Set([
  ...MODALS,
  ...words("if unless to cannot couldn't not never haven't hasn't shouldn't won't wouldn't"),
]);
