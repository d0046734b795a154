import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import * as grammar from '../../lexicon/grammar.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words between a subject and its verb that change neither. */
export const ADVERBS = wordSet(`
  also then later has have had once first repeatedly often long previously again further still even earlier recently
  himself herself itself themselves both all now soon just already simply only generally separately meanwhile however
  though too today yesterday ever since always sometimes thus therefore
`);

/** The days, with which a report of speech is dated without a preposition. */
export const DAYS = wordSet(WEEKDAY_NAMES, `today yesterday tonight mon. tue. wed. thu. thurs. fri. sat. sun.`);

/** Stretches of time that need no preposition after `last` or a day. */
export const PERIODS = wordSet(
  'day week month year morning afternoon evening night summer fall spring winter term weekend',
);

/** Words that open a phrase of place, time or manner: what they govern is no subject. Participles that do the same are among them. */
export const PREPOSITIONS = wordSet(
  grammar.PREPOSITIONS,
  `
  after before across around behind despite including representing than who whose challenging outside inside
  alongside fighting involved based
`,
);

/** Words before which a clause ends and a new one, with a subject of its own, begins. */
export const CONJUNCTIONS = wordSet(`
  that but which when while because if although though where whether until unless whereas so nor yet as since whom
`);

/** Verbs and auxiliaries that tell that a clause, not a noun phrase, stands here. */
export const FINITE = wordSet(`
  is are was were am be been isn't aren't wasn't weren't has have had hasn't haven't hadn't will won't would wouldn't
  can can't cannot could couldn't should shouldn't may might must shall do does did don't doesn't didn't it's he's
  she's that's there's they're we're you're i'm they've we've i've he'd she'd they'd we'd i'd it'll he'll she'll
  they'll we'll came went got made took gave knew saw left lost won met kept held brought felt found became began ran
  paid sent put let set said told thought meant wrote stood understood spent fell fought needs wants makes takes goes
  gets gives comes keeps violates lacks fails seems appears remains means deserves shows knows lives works plays
  raises poses includes requires allows lets puts runs stands owes faces plans owns belongs threatens undermines
  protects harms need want intend plan seek support oppose
`);

/** Verbs that always have a clause after them, with or without `that`. */
export const CLAUSAL = wordSet(`
  say says said saying argue argues argued arguing contend contends contended contending claim claims claimed claiming
  allege alleges alleged alleging insist insists insisted insisting maintain maintains maintained add adds added
  adding think thinks thought thinking believe believes believed believing estimates estimated complained complains
  joked predicts predicted testified testifies swears hope hopes hoped hoping fear fears feared conceded concedes
  concluded concludes assert asserts asserted asserting reasoned reasons speculated
`);

/** Bare forms that are seldom nouns, so that a plural subject may stand before them. */
export const BARE = wordSet(`
  say argue contend claim allege insist maintain believe think hope fear know warn note suggest expect agree want
  acknowledge worry predict assert feel complain deny
`);

/** Question words that open a clause after `asked`, `explained`, `knows`. */
export const QUESTION_WORDS = wordSet('whether if what how why who where when which');

/** Verbs after which what is said is a `to` clause: `vowed to appeal`, `urged the court to act`. */
export const TO_VERBS = wordSet(`
  agree decline refuse vow promise threaten pledge offer ask urge swear demand request hope want expect wish prefer
  propose volunteer implore beg instruct encourage warn advise call tell order recommend press push counsel
`);

/** Verbs that say something of their object: `criticized the plan`, `called for a new trial`. */
export const OBJECT_VERBS = wordSet(`
  criticize criticise praise condemn denounce blame fault endorse oppose support accuse cite predict propose announce
  acknowledge question describe mock blast slam attack decry deplore hail laud applaud defend demand urge recommend
  request discuss mention express promise address reiterate reveal suggest confirm want fear expect doubt emphasize
  emphasise stress highlight recall lament bemoan rip assail deride ridicule tout commend welcome champion outline
  detail estimate claim protest allege voice challenge note
`);

/** Nouns at which somebody speaks: `said in a statement`, `wrote in her ruling`. */
export const OCCASIONS = wordSet(`
  statement interview court ruling rulings filing filings letter email e-mail opinion brief briefs tweet tweets order
  decision papers documents lawsuit complaint testimony speech conference briefing memo call hearing trial report post
  message dissent concurrence release affidavit motion petition appearance debate article column op-ed remarks closing
  opening arguments argument address book ad video page reply response note twitter facebook television tv cnn nbc abc
  cbs msnbc fox npr documentary deposition indictment record newscast podcast rally event meeting announcement session
  website
`);

/** Hearers that need no article: `told reporters`. */
export const HEARERS = wordSet(`
  reporters jurors lawmakers me us him her them you supporters voters investigators police authorities prosecutors
  officers viewers readers listeners donors journalists delegates senators members people students employees clerks
  officials judges justices investors analysts everyone congress parliament attendees colleagues parents residents
  audiences followers media congregants lawyers attorneys
`);

/** Forms that are as often plural nouns: only a name or pronoun makes them verbs. */
export const NOUN_FORMS = wordSet(`
  emails attacks views figures claims remarks states tweets reports questions details challenges texts posts demands
  requests promises fears hopes doubts worries answers comments threats concerns mentions complaints offers feels
  guarantees features notes warnings estimates lists charges records messages praises blogs echoes protests orders
  rules decrees commands proposals talks addresses issues releases quotes cites mocks faults forecasts pledges vows
  counsels signals hints polls boasts jokes quips
`);
