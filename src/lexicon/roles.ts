import { wordSet } from '../text/word-list.ts';

/** The roles of those who stand against each other. */
export const OPPONENTS = wordSet('plaintiff defendant petitioner respondent appellant appellee');

/** The roles of all who take part in the case for themselves. */
export const LITIGANTS = wordSet(OPPONENTS, 'intervenor');
