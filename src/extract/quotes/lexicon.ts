import { MONTH_ABBREVIATIONS, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import * as grammar from '../../lexicon/grammar.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words with which a noun phrase may start. */
export const DETERMINERS = wordSet(
  grammar.DETERMINERS,
  `
  your many several one two three four five six seven eight nine ten both all most each every another no either
  few dozens other multiple numerous
`,
);

/** Words that hang a phrase on another. */
export const PREPOSITIONS = wordSet(
  grammar.PREPOSITIONS,
  `
  after before as inside outside versus across since until despite amid including following regarding concerning
  citing off onto beyond behind than
`,
);

/** Words that open a clause of their own: a subject stands after them. */
export const CLAUSE_OPENERS = wordSet(`
  that when while because if although though since where as until unless whether and but or so yet nor which who whom
  whose how why what than
`);

/** Words that stand between a subject and its verb. */
export const AUXILIARIES = wordSet(
  grammar.AUXILIARIES,
  `
  having be been being shall do also later then once again recently previously already now just even still further
  always often never not only simply initially finally eventually ultimately himself herself themselves itself
  first thus instead famously both all sometimes soon afterward afterwards earlier jointly reportedly today
  yesterday n't didn't hasn't haven't hadn't doesn't don't wouldn't won't couldn't wasn't weren't isn't aren't 'd
  'll 've publicly repeatedly
`,
);

/** Words that stand for somebody by themselves. */
export const PRONOUNS = wordSet(
  `he she they we i it you who nobody everyone someone anyone others many some both one another all`,
);

/** Words of time that look like a name beside a verb: `said Monday`. */
export const TIMES = wordSet(
  WEEKDAY_NAMES,
  MONTH_ABBREVIATIONS,
  `
  january february march april june july august september october november december today yesterday tonight tomorrow
  mon tues wed thurs fri sat sun mar. apr. afternoon morning evening night week
  month year weekend
`,
);

/** Forms with which a passive is made. */
export const BE_FORMS = wordSet('is are was were be been being gets got');

/** Words with which a phrase before the main clause opens: `In a statement, `. */
export const FRONTING = wordSet(
  WEEKDAY_NAMES,
  `
  in on at after before during following despite with without when while as if although though since because citing
  according under over by for from until once speaking asked responding referring writing noting given through amid
  unlike like rather among regarding about even both instead of to appearing addressing filed led joined describing
  calling accusing pressed earlier later last hours minutes days weeks months years shortly two three four five six
  several just meanwhile under today yesterday tonight this next not thanks based out when why how told sunday's
  instead
`,
);

/** Nouns of works that stand before their title: `her book “…”`. */
export const WORKS = wordSet(`
  book novel memoir autobiography biography film movie documentary musical play song single album show series sitcom
  program programme podcast magazine newspaper column article essay poem hit thriller drama comedy bestseller opera
  painting track anthem ballad paper report study titled entitled called reality sitcom franchise blockbuster website
  blog segment episode tv television radio newsletter exhibit exhibition op-ed headlined hosted miniseries saga sequel
  classic game broadcast video pamphlet treatise textbook anthology
`);

/** Programs and stations: `ABC's “…”`, `on Fox News' “…”`. */
export const STATIONS = wordSet(`
  abc cbs nbc cnn msnbc fox pbs hbo npr bbc news cnbc espn mtv tv netflix showtime hulu television network fx amc
  bravo a&e tlc channel radio c-span telemundo univision wabc wnyc
`);

/** Words before a nickname or a name for something: `known as “…”`, `the so-called “…”`. */
export const NAMING = wordSet(
  'nicknamed dubbed known termed alias aka a.k.a. titled entitled labelled labeled pseudonym moniker word term phrase terms expression',
);

/** Verbs that give a name to their object: right before a quotation they say what something is called. */
export const GIVES_NAME = wordSet('call dub label title entitle name nickname term style brand christen caption');

/** Nouns for people that stand after a name: `the Akron Herald reporter`, `Harbor Watch chief executive Ann Cole`. */
export const HEADS = wordSet(`
  spokesman spokeswoman spokesperson executive officer director lawyer lawyers attorney attorneys counsel president
  chairman chairwoman chair professor senator analyst editor manager founder coach leader leaders member members chief
  official officials secretary prosecutor prosecutors economist adviser advisor aide reporter judge justice justices
  clerk commissioner minister governor mayor lawmaker lawmakers agent captain sergeant deputy detective investigator
  researcher scholar owner partner senior legal police general vice assistant associate staff state deputy-director
  co-founder activist advocate ruling lawsuit suit complaint order decision opinion statement campaign team office
  department officers executives representatives representative strategist correspondent columnist critics critic
  supporters supporter voters voter resident residents student students teacher teachers worker workers employee
  employees veteran doctor scientist scientists expert experts historian author writer writers opponents groups
  advocates activists families candidate nominee
`);

/** Verbs that are no verbs of saying, in forms that no ending betrays. */
export const VERBS = wordSet(`
  made gave took went came saw got left kept began brought led met ran sent sat stood won lost sought drew drove fell
  grew paid put rose struck threw built bought caught chose cut fought seeks wants needs plans hopes makes takes gives
  faces joins does goes comes gets keeps leads meets runs sends sits stands wins loses brings becomes became seems
  seem appears appear remains tries helps works lives owns represents allows requires includes shows show showed
  cannot let lets knew spent said says tells told wrote sued sues filed files lay lays lies means held hold holds
  found heads serves served spoke speaks
`);

/** Verbs of saying whose object is as often a thing: they reach a quotation only from close by. */
export const CLOSE = wordSet(
  'threaten deny confirm propose recommend reveal indicate suggest maintain challenge respond answer',
);
