import { wordSet, words } from '../../text/word-list.ts';

const table = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(([instrument, forms]) => words(forms).map((form) => [form, instrument] as const)));

/** Nouns for what is filed, with the instrument that each names. */
export const INSTRUMENTS = table([
  ['complaint', 'lawsuit lawsuits suit suits complaint complaints countersuit'],
  ['challenge', 'challenge challenges'],
  ['counterclaim', 'counterclaim counterclaims'],
  ['case', 'case cases action'],
  ['petition', 'petition petitions'],
  ['motion', 'motion motions'],
  ['request', 'request requests bid application'],
  ['appeal', 'appeal appeals'],
  ['brief', 'brief briefs'],
  ['letter', 'letter letters'],
  ['notice', 'notice'],
  ['response', 'response reply opposition objection objections'],
  ['affidavit', 'affidavit declaration'],
  ['indictment', 'indictment indictments'],
  ['charges', 'charge charges'],
]);

/** Verbs by which somebody files a paper. */
export const FILE_VERBS = wordSet(`
    filed files filing submitted submits submitting lodged lodges brought brings bringing launched refiled entered
  `);

/** Verbs by which a letter goes out. */
export const SEND_VERBS = wordSet('sent sends sending wrote writes signed penned');

/** Instruments that nothing but a filing verb makes a filing. */
export const VAGUE = wordSet('challenge case notice response affidavit charges request letter brief');

/** Words before which a filing is not told as done: "plans to file", "may sue". */
export const FUTURE = wordSet('will would may might could can should must shall to if whether expected likely');

/** Reliefs that a court is asked for outright: "sought an injunction". */
export const RELIEF = wordSet(`
    injunction injunctions order stay relief damages hearing rehearing review dismissal retrial injunctive declaratory
    restraining
  `);

/** Words at which the relief sought has been told. */
export const SEEK_ENDS = wordSet(`
  , ; : . ( ) " “ ” — – after because alleging arguing claiming saying contending said says while but which who citing
  when where if filed was were is are had has though although since until before following accusing asserting
`);
