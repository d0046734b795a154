import * as grammar from '../../lexicon/grammar.ts';
import { wordSet } from '../../text/word-list.ts';

/** Nouns that name something that happened: what a date that stands with them tells of. */
export const EVENT_NOUNS = wordSet(`
  acquittal act address agreement amendment announcement appeal appearance application appointment approval argument
  arguments arraignment arrest arrests assault attack attacks auction ban bankruptcy blast blasts bombing bombings
  brief campaign ceremony charge charges collapse complaint concession conclusion conference confession confirmation
  contract conversation conviction crackdown crash deadline deal death deaths debate debut decision declaration decree
  defeat demonstration deposition dinner directive disclosure dismissal document earthquake election elections email
  encounter enactment enforcement execution executions expiration explosion filing finding findings fire flight
  funeral guidance guidelines handover hearing hearings hurricane impeachment inauguration incident indictment
  injunction inquiry inspection interview investigation invasion judgment killing killings kidnapping launch law
  lawsuit lawsuits letter listing mandate march massacre meeting memo memorandum merger midterms mistrial motion
  murder murders negotiations news nomination notice offering opinion order ordinance outbreak ouster payment petition
  plea poll post press primary proceeding proceedings promise proposal protest protests raid rally ratification rebuke
  recall recess referendum reelection refusal regulation release remarks removal report request resignation resolution
  retirement retraction revelation revelations review riot riots robbery rule ruling rulings sale search seizure
  sentence sentencing session settlement shooting shootings shutdown speech stabbing standoff statement statute stay
  strike study suicide suit suits summary summit survey takeover term testimony theft transfer treaty trial tweet
  uprising verdict veto video visit vote votes walkout war warrant wedding withdrawal
`);

/** Nouns of papers and measures that a verb can be about: `complaint filed`, `law enacted`. */
export const ACTED_ON = wordSet(`
  act amendment appeal appeals application ban bill brief briefs case charge charges claim claims complaint complaints
  contract deal grievance guidance indictment injunction law laws lawsuit lawsuits legislation letter measure memo
  motion motions notice opinion order orders ordinance petition petitions plan plea policy program proposal
  proposition regulation report request rule rules ruling settlement statute stay subpoena suit suits treaty verdict
  warrant will
`);

/** Past tenses whose participle has another form. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['began', 'begun'],
  ['broke', 'broken'],
  ['chose', 'chosen'],
  ['drew', 'drawn'],
  ['gave', 'given'],
  ['overthrew', 'overthrown'],
  ['saw', 'seen'],
  ['threw', 'thrown'],
  ['took', 'taken'],
  ['withdrew', 'withdrawn'],
  ['wrote', 'written'],
  ['forbade', 'forbidden'],
  ['undertook', 'undertaken'],
]);

/** Verbs that only say that somebody spoke. */
export const SPOKE = wordSet(
  'said told wrote added tweeted stated noted acknowledged warned declared insisted argued explained replied responded reiterated commented complained vowed',
);

/** Verbs too thin to tell what happened. */
export const THIN = wordSet(
  'was were had did been got went came made used called named based known seemed appeared remained became kept continued started tried wanted needed supposed considered compared set',
);

/** Small words that a verb needs: `struck down`, `took effect`, `pleaded guilty`. */
export const VERB_TAILS = wordSet('down guilty effect office out aside');

/** Words before a noun that an event is told without. */
export const DETERMINERS = wordSet(grammar.DETERMINERS, 'your another any');

/** Words that hang a phrase on another. */
export const PREPOSITIONS = wordSet(
  grammar.PREPOSITIONS,
  'as inside outside until despite amid following regarding concerning citing including than',
);

/** Words that stand between a subject and its verb. */
export const HELPERS = wordSet(
  `
  was were is are been be being has have had also first later then once again already not never n't wasn't weren't
  hasn't haven't hadn't recently formally officially publicly initially previously originally reportedly unanimously
`,
);

/** The words among them that deny. */
export const NEGATIONS = wordSet("not never n't wasn't weren't hasn't haven't hadn't");

/** Words that are part of no noun phrase. */
export const NO_NOUN = wordSet(
  `
  and or but nor so yet he she it they we i you him them us me himself herself itself themselves who there here not
  only also even just still again too very more most back away up off apart together instead is are be am do does did
  ago earlier later today yesterday tomorrow now then how why what all both each whether if
`,
);

/** Participles of what is made or given out, which describe the noun before them: `a poll released Monday`. */
export const MADE = wordSet(
  `
  released published issued conducted filed posted aired signed adopted passed enacted approved unveiled printed
  submitted sent circulated broadcast obtained taken written drafted handed
`,
);
