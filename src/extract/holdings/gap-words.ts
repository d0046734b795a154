import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import * as grammar from '../../lexicon/grammar.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words of dates and times of day. */
export const DAYS = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  `
  jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tonight last earlier later this week month year years
  months weeks days morning afternoon evening night ago recently late early early-morning next
`,
);

/** Months that are other words in small letters. */
export const MODAL_MONTHS = new Set(['may', 'march']);

/** Words that open a phrase between a subject and its verb. */
export const STARTS_PHRASE = wordSet(`
  in on at of for from by with over under during after before without near overseeing presiding handling hearing
  sitting covering based appointed nominated named assigned along following despite among across within
`);

/** Auxiliaries of what has not been done. */
export const HEDGES = wordSet('could may might should can must would likely');

/** Verbs that lead to the verb of what was done, with the words that may follow them. */
export const WRAPPERS = new Map<string, ReadonlySet<string>>([
  ['voted', new Set(['to'])],
  ['votes', new Set(['to'])],
  ['agreed', new Set(['to'])],
  ['agrees', new Set(['to'])],
  ['agree', new Set(['to'])],
  ['decided', new Set(['to', 'not'])],
  ['decides', new Set(['to', 'not'])],
  ['moved', new Set(['to'])],
  ['moves', new Set(['to'])],
  ['acted', new Set(['to'])],
  ['chose', new Set(['to', 'not'])],
  ['opted', new Set(['to', 'not'])],
  ['went', new Set(['on'])],
  ['ruled', new Set(['to'])],
  ['stepped', new Set(['in'])],
  ['continued', new Set(['to'])],
  ['unanimously', new Set()],
]);

/** Words of a vote between such a verb and `to`: `voted, 5-4, along party lines to`. */
export const WRAPPED = wordSet('- – , along and ideological in lines on partisan party to');

/** Words after which a word that may be a verb is a noun. */
export const DETERMINERS = wordSet(`
  a an the 's ' his her its their this that of no any such new two three recent earlier prior previous - court to
  in by for travel on federal state against
`);

/** Auxiliaries of a main verb. */
export const AUXILIARIES = wordSet(grammar.AUXILIARIES, "do won't didn't doesn't wouldn't can't cannot hasn't");
