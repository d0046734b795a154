import { words } from '../../text/word-list.ts';

/** What a description may lead to, by its head noun. */
export interface Description {
  readonly type: 'judge' | 'court' | 'person' | 'organization' | 'document';
  /** `own`: only to somebody whom the article calls so; `any`: to anybody of the type; else of the gender */
  readonly fits: 'own' | 'any' | 'female' | 'male';
  readonly many: boolean;
  /** the noun under which antecedents carry it: `senators` → `senator` */
  readonly noun: string;
}

function describe(
  text: string,
  type: Description['type'],
  fits: Description['fits'],
  many = false,
): [string, Description][] {
  return words(text).map((word) => [word, { type, fits, many, noun: many ? singular(word) : word }]);
}

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('men')
      ? `${word.slice(0, -3)}man`
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word;

const OFFICES = `senator governor president mayor secretary commissioner congressman congresswoman representative lawmaker
  chairman chairwoman chair director minister chancellor sheriff speaker ambassador attorney lawyer prosecutor counsel
  solicitor spokesman spokeswoman spokesperson professor scholar doctor priest pastor bishop pope rabbi officer detective
  deputy lieutenant sergeant general colonel chief king queen prince princess author journalist reporter editor columnist
  candidate nominee contender billionaire businessman businesswoman businessperson developer mogul baker florist teacher
  student actor actress singer rapper comedian player quarterback coach rancher farmer activist whistleblower analyst economist
  strategist pollster aide adviser advisor owner founder inventor engineer filmmaker photographer clerk superintendent
  magnate tycoon heiress socialite politician legislator councilman councilwoman assemblyman assemblywoman delegate`;
const PARTIES = 'plaintiff defendant petitioner respondent appellant appellee victim complainant claimant witness';
const BODIES = `agency department bureau commission university college company corporation firm group organization
  organisation nonprofit charity union association board council committee ministry party city county state newspaper
  magazine network bank church school district administration campaign government coalition alliance foundation center
  centre institute league society club team manufacturer drugmaker automaker retailer airline publisher broadcaster
  insurer startup utility tribe conglomerate carmaker chain hospital clinic office authority service legislature senate
  parliament assembly congress army navy hotel lender brewer distributor developer studio label watchdog`;

/** Nouns that stand, after `the`, for somebody or something already named. */
export const DESCRIPTIONS: ReadonlyMap<string, Description> = new Map([
  ...describe(OFFICES, 'person', 'own'),
  ...describe(PARTIES, 'person', 'own'),
  ...describe(BODIES, 'organization', 'own'),
  ...describe('woman girl mother wife widow grandmother daughter sister actress', 'person', 'female'),
  ...describe('man boy father husband widower grandfather son brother actor', 'person', 'male'),
  ...describe('judge justice magistrate jurist', 'judge', 'any'),
  ...describe('court tribunal panel', 'court', 'any'),
  ...describe(
    'plaintiffs defendants petitioners respondents appellants appellees claimants complainants victims',
    'person',
    'own',
    true,
  ),
  ...describe(
    `groups organizations organisations agencies companies firms nonprofits unions associations departments states cities
     universities banks newspapers`,
    'organization',
    'own',
    true,
  ),
  ...describe('senators lawmakers attorneys lawyers prosecutors women men', 'person', 'own', true),
  ...describe(
    `lawsuit suit complaint petition indictment ruling opinion decision order brief motion filing report letter memo
     memorandum affidavit declaration dissent verdict statement law statute act agreement contract bill measure policy`,
    'document',
    'any',
  ),
]);

/** Words that may stand between `the` and its noun without naming somebody else. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`nation country 's federal district appeals appellate high highest higher lower trial top supreme circuit advocacy nonprofit civil
    rights republican democratic former first-term senior veteran state county city news media tech technology oil drug
    environmental conservation labor law legal immigration immigrant conservative liberal religious private public
    government presiding chief two three four five six seven eight nine ten several various other 2020 young elderly old local
    national international regional american british canadian irish russian german french australian indian chinese
    amended original class-action wrongful-death federal-court defamation new-york manhattan`),
);

/** Nouns before which a description is a part of another phrase: `the court order`, `the company spokesman`. */
export const FOLLOWERS: ReadonlySet<string> = new Set(
  words(`order orders ruling rulings decision decisions filing filings documents document records record papers paper
    system case cases hearing hearings spokesman spokeswoman spokesperson spokespeople official officials leader leaders
    lawyer lawyers attorney attorneys member members employee employees head heads chief clerk clerks room house battle
    battles fight fights appearance appearances challenge challenges proceeding proceedings date dates session action
    actions staff executive executives president director secretary general office offices building website worker workers
    law laws policy policies program programs court courts government governments agency agencies police department
    departments budget race bid headquarters deal representative representatives line lines trial trials nominee
    nominees candidate candidates election elections convention debate debates platform primary primaries source sources
    data service services process power powers justice justices judge judges chairman chairwoman commissioner team teams
    party parties name names report reports reporter reporters editor editors investigation shutdown bill legislature
    senator senators attorney-general agent agents prosecutor prosecutors official-in-charge store stores plan plans
    spending aide aides adviser advisers vote votes brief briefs statement statements letter stance owner owners group
    groups interest interests level dinner jet elect street side mate trail`),
);

/** Titles that tell the gender of whoever bears them. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...words(`ms mrs miss madam lady dame queen princess sister congresswoman chairwoman spokeswoman businesswoman councilwoman
    assemblywoman actress mother wife widow daughter woman girl grandmother heiress`).map(
    (word): [string, 'female'] => [word, 'female'],
  ),
  ...words(`mr sir lord king prince father congressman spokesman businessman councilman assemblyman husband
    son man boy grandfather brother widower`).map((word): [string, 'male'] => [word, 'male']),
]);

/** People in the plural who may be spoken of without a name, so that `they` can lead to them. */
export const PEOPLE: ReadonlySet<string> = new Set(
  words(`lawyers attorneys prosecutors officials companies groups supporters lawmakers senators opponents critics experts
    analysts families advocates activists states plaintiffs defendants students authorities police investigators
    democrats republicans justices judges residents workers employees leaders members organizations organisations
    parents officers agents owners voters scientists researchers conservationists environmentalists ranchers farmers
    challengers protesters victims accusers relatives couples lenders banks insurers retailers unions scholars
    professors doctors witnesses jurors aides advisers legislators governors mayors agencies executives bosses
    businesses regulators economists teachers clerks neighbors friends fans users inmates immigrants migrants`),
);

/** Those of one who is named: `his lawyers`, `her spokesman`. */
export const KEEPERS: ReadonlySet<string> = new Set(
  words(`lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson counsel aides aide accusers accuser supporters
    family parents mother father wife husband brother sister son daughter critics opponents campaign office
    administration representatives publicist agent doctors doctor`),
);

/** Of organizations only those that are thought of as their members are `they`. */
export const COLLECTIVE = ['group', 'union', 'team', 'band', 'family', 'coalition', 'democrats', 'republicans'];

/** What the name of a court holds that is called so: `the high court`, `the appeals court`. */
export const LEVELS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:(?:nation|country|state).s )?(?:high|highest|top|supreme)\b/i, ['supreme']],
  [/\b(?:appeals|appellate|circuit)\b/i, ['appeals', 'circuit', 'appellate', 'appeal']],
  [/\b(?:district|lower|trial)\b/i, ['district', 'superior', 'trial', 'magistrate']],
];

const described = [...DESCRIPTIONS.values()];

/** The words of names and titles that descriptions and pronouns ask for: others need not be kept. */
export const ASKED_NOUNS: ReadonlySet<string> = new Set([
  ...described.map(({ noun }) => noun),
  ...described.map(({ type }) => type),
  ...GENDERED.keys(),
  ...COLLECTIVE,
  ...LEVELS.flatMap(([, nouns]) => nouns),
  'plaintiff',
  'petitioner',
]);
