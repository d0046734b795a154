import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import * as grammar from '../../lexicon/grammar.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';

/** Small words at which a noun phrase ends. */
export const FUNCTION_WORDS = wordSet(`
  about above after against along although amid among and as at because before behind below beside between beyond but
  by despite during except for from if in inside into like near nor of off on onto or out outside over per since so
  than that how then though through throughout till to toward towards under unless until up upon when where whereas
  whether which while who whom whose why with within without am are be been being can could did do does had has have
  having is may might must shall should was were will would he her hers him i it me she they them us we you there here
  not n't also just still even already yet however
`);

/** Determiners and possessive pronouns: a noun phrase starts after them. */
export const DETERMINERS = wordSet(grammar.DETERMINERS, 'both each every any all');

/** Prepositions that bind the name after them, so that it is not the subject of what follows. */
export const PREPOSITIONS = wordSet(grammar.PREPOSITIONS, 'behind inside outside across');

/** Forms of helping verbs. */
export const AUXILIARIES = wordSet(grammar.AUXILIARIES, "am be been being do having shall 's");

/** Forms of "be" and "get" that make a passive. */
export const PASSIVE = wordSet('am are be been being is was were get gets got');

/** Adverbs that may stand between a subject and its verb. */
export const BETWEEN = wordSet(
  WEEKDAY_NAMES,
  `
  also already later then now never not first again once still previously recently originally initially currently
  jointly separately together both all each since ultimately eventually finally formally reportedly allegedly
  successfully unsuccessfully subsequently immediately today yesterday
`,
);

/** Verbs that open a finite clause after a name. */
export const FINITE = wordSet(`
  said says told tells asked asks argued argues filed files sued sues won wins lost loses wrote writes ruled rules
  claimed claims alleged alleges appealed appeals accused accuses pleaded pled pleads plead faces faced denied denies
  admitted admits agreed agrees called calls declined declines sought seeks took takes made makes brought brings went
  goes came comes left gave gives became becomes testified stood stands contends contended maintains maintained wants
  wanted announced announces joined joins challenged challenges represents represented works worked settled settles
  dismissed blocked ordered rejected granted declared charged charges spent spends began begins held holds served
  serves issued sent sends met meets saw sees lived lives died killed shot used uses added adds believes believed
`);

/** Plural nouns for people and bodies that can be a side of a case without a name. */
export const GROUP_NOUNS = wordSet(`
  groups organizations organisations nonprofits charities states couples students migrants immigrants refugees seekers
  residents workers employees customers companies firms counties cities municipalities tribes unions parents families
  inmates prisoners detainees voters activists advocates lawmakers legislators congressmen senators democrats
  republicans investors shareholders women players teachers farmers producers leagues utilities opponents supporters
  challengers survivors victims accusers patients doctors physicians consumers drivers owners landlords tenants
  homeowners borrowers taxpayers veterans journalists publishers newspapers outlets broadcasters authors artists banks
  insurers drugmakers manufacturers retailers hospitals clinics universities colleges schools churches agencies
  regulators environmentalists conservationists ranchers fishermen nurses professors scientists athletes citizens
  noncitizens nationals individuals clients members relatives claimants petitioners associates officers deputies
  troopers agents businesses restaurants bakers florists doctors contractors officials authorities relatives marketers
  makers giants couple duo trio men leaders executives convicts brothers sisters teenagers factories airlines
  associations experts proponents analysts watchdogs scholars critics hunters sportsmen candidates passengers
  protesters family families friends colleagues allies tourists bystanders shoppers worshippers pedestrians civilians
  hostages siblings
`);

/** Groups that are told apart by whose they are: `Cole's family`. */
export const OWNED = wordSet(
  'family friends colleagues allies relatives supporters critics opponents parents siblings',
);

/** Nouns for one person or body that can be a side of a case without a name: `a make-up artist`. */
export const SINGLE_NOUNS = wordSet(`
  woman man baker florist owner teacher student artist officer driver doctor inmate teenager employee resident mother
  father widow nurse girl boy prisoner immigrant migrant veteran worker patient customer tenant landlord physician
  professor coach player actor actress singer musician writer journalist businessman businesswoman priest pastor
  firefighter farmer rancher company firm group organization charity nonprofit union newspaper manufacturer retailer
`);

/** Nouns for a body of several, before "of". */
export const COLLECTIVES = wordSet(
  'group class coalition alliance dozen number trio pair consortium collection association',
);

/** Heads that make a capitalised name before them a modifier only: `Google executives`. */
export const PERSON_NOUNS = wordSet(`
  executive executives official officials employee employees officer officers lawyer lawyers attorney attorneys
  spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors member members leader
  leaders supporter supporters worker workers customer customers user users student students resident residents
  lawmaker lawmakers legislator legislators senator senators prosecutor prosecutors judge judges court courts police
  man woman men women couple baker blogger rapper subsidiary subsidiaries unit plan plans policy policies law laws
  statute ban rule rules decision decisions order orders case cases suit lawsuit lawsuits complaint appeal
  headquarters office offices building district county city state residents shareholders investors voters agent agents
  critics allies team campaign aides administrators board staff contractor contractors program
`);

/** Verbs of bringing somebody to court in a civil matter, by form. */
export const SUE = wordSet('sue sues sued suing countersued sue-d');

/** Nouns for a civil case. */
export const SUITS = wordSet(`
  lawsuit lawsuits suit suits complaint complaints challenge challenges action actions case cases petition petitions
  claim claims litigation countersuit counterclaim proceedings
`);

/** Verbs by which a case begins. */
export const FILING = wordSet(
  'filed files file filing brought brings bring bringing launched lodged initiated refiled',
);

/** What is said of a person on trial: participles after "was", verbs after a prosecutor or court. */
export const CRIMINAL = wordSet(`
  charged indicted convicted sentenced acquitted arraigned exonerated extradited imprisoned jailed resentenced
  prosecuted martialed cleared exonerated
`);

/** Verbs that make somebody a defendant as their subject. */
export const PLEADING = wordSet('pleaded pleads pled plead pleading');

/** Verbs by which a court binds its object. */
export const BINDING = wordSet(`
  blocked blocks block blocking barred bars bar barring enjoined enjoins enjoin prohibited prohibits prohibiting
  stopped stops prevented prevents preventing required requires requiring directed directs directing forbidding forced
  force compelled compel push pushed block bar stop prevent ordered orders ordering sanctioned sanctions fined fines
  restrained
`);

/** Words that name a court or judge as the one who acts. */
export const BENCH = wordSet(`
  judge judges court courts justices justice jury jurors panel circuit magistrate tribunal ruling order injunction
  decision judge's bench scotus chancellor
`);

/** The class of the words that name a court or judge. */
export const BENCH_CUE = cueClass(BENCH);
