import { wordSet } from '../../text/word-list.ts';
/** Words before a number that make the figure approximate; the longest first. They belong to its span. */
export const APPROXIMATE: readonly (readonly string[])[] = [
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'an estimated',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'at least',
  'at most',
  'up to',
  'close to',
  'upwards of',
  'in excess of',
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'over',
  'under',
  'some',
  'estimated',
].map((phrase) => phrase.split(' '));

/** Words that end the noun phrase a number counts. */
export const NOT_IN_PHRASE = wordSet(`
  a an the of in on at by for to from with without within into onto over under about after before since until during
  between among against through across per as than or and but nor that which who whom whose when where while because
  if is are was were be been being has have had do does did will would can could may might must shall should not he
  she it they we you i his her its their our your this these those there here also only just so then now ago later
  said says say told including such up out off down away back more less each every includes include involves involving
  covers makes means leaves gives comes goes stems
`);

/** Plural nouns that do not end in s. */
export const IRREGULAR_PLURALS = wordSet(`
  people men women children police percent feet teeth media criteria data alumni staff personnel lawmen policemen
  firemen congressmen congresswomen clergymen jurywomen jurymen craftsmen servicemen servicewomen fishermen gunmen
  grandchildren stepchildren sheep fish deer aircraft spacecraft inches square kroner yen yuan won rand
`);

/** Words in s that are no plural nouns. */
export const NOT_PLURAL = wordSet(`
  is was has does his its this us yes plus minus versus previous various religious numerous famous dangerous serious
  obvious anonymous continuous unanimous consecutive always perhaps across thus towards besides afterwards alias pass
  class press process business success access less unless business congress witness princess los las des les
`);

/** Units that a figure can be told in, singular to what the record says. */
export const UNIT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['second', 'seconds'],
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
  ['inch', 'inches'],
  ['foot', 'feet'],
  ['feet', 'feet'],
  ['yard', 'yards'],
  ['mile', 'miles'],
  ['acre', 'acres'],
  ['meter', 'meters'],
  ['metre', 'meters'],
  ['kilometer', 'kilometers'],
  ['kilometre', 'kilometers'],
  ['pound', 'pounds'],
  ['ton', 'tons'],
  ['page', 'pages'],
  ['vote', 'votes'],
]);

/** Longer stretches in years. */
export const IN_YEARS: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['decades', 10],
  ['century', 100],
  ['centuries', 100],
]);

/** Signs of money before a number, and their currency. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
]);

/** Words of money after a number. */
export const MONEY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['kroner', 'NOK'],
  ['kronor', 'SEK'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
  ['rand', 'ZAR'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['francs', 'CHF'],
  ['pesos', 'MXN'],
  ['shekels', 'ILS'],
]);

/** Letters glued to a number of money: `12.5bn`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Counts that name no number. */
export const LOOSE_COUNTS = wordSet('dozens scores hundreds thousands millions billions tens');

/** Words and marks before a number that make it a label and no figure. */
export const LABELS = wordSet(`
  section sections sec. sec § §§ no. nos. no number title article articles rule rules chapter page p. pp. room flight
  route highway interstate docket case exhibit count amendment proposition prop prop. bill h.r. s. hr sb hb ab s.b.
  h.b. act part phase level grade class type district ward precinct apartment apt apt. suite unit box channel psalm
  verse line item paragraph para. para table figure fig. step version windows iphone # age aged ages turning turned
  day form schedule area pier studio building tower gate category tier model room fc formula
`);

/** Words after `N-` that make no figure of it: `17-year-old` is an age, `two-time` a manner. */
export const NOT_COMPOUND = wordSet(`
  old year-old and way time sided side fold handed faced level step tier star piece ply dimensional legged eyed
  bedroom storey story hander liner liners man-show of off on for to up degree quarter
`);

/** Things of which a single one is worth telling. */
export const SINGLE_THINGS = wordSet(`
  count charge conviction vote year month week day hour case exception victim witness juror judge justice accuser
  investigation lawsuit suit complaint clinic center centre state company plaintiff defendant person felony
  misdemeanor penalty mile percent dissenter dissent shot
`);
