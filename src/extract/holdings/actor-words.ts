import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { table } from '../../lexicon/table.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Level } from './reading.ts';

/** Head words for who decides. */
export const HEADS: Readonly<Record<string, Level>> = table({
  chancellor: 'judge',
  court: 'court',
  courts: 'court',
  judge: 'judge',
  judges: 'judge',
  juries: 'jury',
  jurors: 'jury',
  jury: 'jury',
  justice: 'judge',
  justices: 'supreme',
  magistrate: 'judge',
  magistrates: 'judge',
  majority: 'court',
  panel: 'appeals',
  scotus: 'supreme',
  tribunal: 'court',
  circuit: 'appeals',
  commission: 'lower',
  commissioner: 'lower',
  director: 'lower',
  arbitrator: 'lower',
  board: 'lower',
  bureau: 'lower',
  division: 'lower',
  examiner: 'lower',
  officer: 'lower',
  regulator: 'lower',
  regulators: 'lower',
});

/** Nouns for a ruling as the subject of its own verb. */
export const RULINGS = wordSet(`
  ruling rulings decision decisions order orders verdict judgment injunction opinion stay
`);

/** Nouns that name a ruling by themselves. */
export const NAMING = new Set(['ruling', 'rulings', 'injunction', 'injunctions']);
/** Nouns that name a ruling if a court has it: `the court's decision`, `a lower court opinion`, `an order by the judge`. */
export const DECISIONS = wordSet('decision decisions opinion opinions order orders judgment finding vote move');
/** Nouns that say no to what follows them. */
export const REFUSALS = new Set(['refusal']);

/** The class of the words that may head who decides, or name what was decided; `it` may be a commission. */
export const HEAD = cueClass([...Object.keys(HEADS), ...RULINGS, ...NAMING, ...DECISIONS, ...REFUSALS, 'it']);

/** Head words in the plural. */
export const PLURAL = wordSet(`
  courts judges juries jurors justices magistrates rulings decisions orders they
`);

/** Words that may stand before a head word and belong to it. */
export const MODIFIERS = wordSet(`
  a an the this that another based one two three four five six seven eight nine second third federal u.s. us state county
  city district circuit appeals appeal appellate supreme high higher highest top lower trial magistrate bankruptcy
  immigration military superior municipal family criminal civil probate juvenile senior chief associate presiding
  divided unanimous split three-judge federal-judge full grand local same different separate conservative liberal
  dissenting majority international constitutional crown sheriff central special fisa secret surveillance tax youth
  labor hearing regional provincial national nation's country's court's kangaroo apex division panel commonwealth claims trade new
  our each every both several many some few numerous other previous prior american british english scottish irish
  indian canadian australian french german israeli russian chinese european brazilian mexican norwegian italian
  spanish pakistani kenyan nigerian egyptian turkish japanese korean south north african dutch
`);

/** Nouns before which a court is no actor: `court papers`. */
export const POSTPONED = wordSet(`
  documents document records record papers paper filing filings hearing hearings date dates case cases battle
  fight appearance officials official clerk clerks system martial room house nominee nominees nomination pick
  vacancy precedent precedents session term justice justices judge judges selection duty trial trials pool
  deliberations challenge challenges proceedings docket seat building steps order ruling rulings decision
  decisions opinion battles action department dept dept. ministry minister secretary reform league center project
  network coalition warriors panel jurors reporter approval intervention review
`);

/** Words after which a court is no subject. */
export const PREPOSITIONS = wordSet(`
  in on by from to at of for with against between into under through about via toward towards without among told
  asked asks ask asking urge urged urges urging tell tells telling petitioned wants want wanted let see than upon
  have having
`);

/** Words that make a panel or judge something else. */
export const NOT_COURTS = wordSet(`
  house senate congressional legislative commission fda ethics advisory un u.n. nba tennis basketball food royal
  executive presidential republican democratic gop trump obama biden bush
`);

/** Numbers of circuits in words. */
export const ORDINALS = wordSet(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh d.c. federal
`);

/** Common given names, before which `Judge` is a surname. */
export const GIVEN = wordSet(`
  aaron adam andrew anthony ben bill bob brian chris daniel david eric frank george jack james jeff jim joe john
  jonathan joseph kevin mark matt matthew michael mike nick patrick paul peter richard robert sam scott stephen
  steve steven thomas tim tom william amy anna ann barbara carol jennifer jessica karen laura linda lisa mary
  michelle nancy sarah susan
`);

/** Capitalised words that belong to no name. */
export const NEVER = wordSet(
  WEEKDAY_NAMES,
  `
  groups doj lawyers after as when while since if but and because where before although though asks ask urges however
  meanwhile yes no how why what whether once until that which who so also today then now or not it he she did does
  will is was can should earlier later last only even
`,
);

/** Months. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** Capitalised words of headlines that end a name. */
export const VERBISH = wordSet(`
  says hears asks weighs considers to won't appears who in takes declines refuses could may might on for over
  temporarily partially has agrees appointed seems nominee tells warns gives hands makes calls questions blasts
  grills
`);

/** Words after which a pronoun is a subject. */
export const OPENERS = wordSet(`
  and but that after because when while as since before where if then so said says however which until although
  though
`);

/** Words before `of the court` for its members. */
export const MEMBERS = wordSet('panel judges majority justices judge members most all both half');
