import { table } from '../../lexicon/table.ts';
import { wordSet } from '../../text/word-list.ts';

/** Cyrillic letters in Latin ones, Russian values. */
export const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that say how a person is addressed or what office is held: no part of the name. */
export const TITLES = wordSet(`
  adm admiral ambassador atty attorney auntie brig brother capt captain chancellor chief cmdr col colonel commissioner
  congressman congresswoman councilman councilwoman dame deputy det detective dr father fr gen general gov governor
  haji hon honorable judge judges justice justices king lady lieutenant lord lt madam maj major master mayor minister
  miss mr mrs ms mullah officer pope präsident prasident president prince princess prof professor queen rabbi rep reps
  representative rev reverend sec secretary sen sens senator senators sergeant sgt shaikh sheikh sheriff sir sister
  speaker supt vice
`);

/** Words between the parts of a name, which carry little of it. */
export const PARTICLES = wordSet('al ap bin ben da de del della den der di do dos du e el ibn la le van von y ur na');

/** Words that do not tell one name from another. */
export const STOP_WORDS = wordSet('the of and for in on at a an us');

/** Words that tell names apart though they are spelled alike. */
export const TELLING_WORDS = wordSet(`
  america american east eastern england english europe european federal female ireland irish male men new north
  northern old senior junior jr sr ii iii iv scotland scottish south southern state west western wales welsh women
`);

/** Words that many organizations have in their names. */
export const GENERIC_WORDS = wordSet(`
  administration agency association authority board bureau business center centre coalition college commission
  committee company corporation council department district electronics federal foundation fund global group holding
  holdings industries institute international league national network office organization plaintiffs project school
  schools service services society state systems trust union university
`);

/** Phrases, mostly legal forms of companies, and what they are written as when names are compared; after folding. */
export const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bunited states\b/g, 'us'],
  [/\bopen joint stock company\b/g, '§jsc'],
  [/\bpublic joint stock company\b/g, '§jsc'],
  [/\bclosed joint stock company\b/g, '§jsc'],
  [/\bjoint stock compan(?:y|i)?\b/g, '§jsc'],
  [/\blimited liability company\b/g, '§llc'],
  [/\bobshchestvo s ogranichennoy otvetstvennostyu\b/g, '§llc'],
  [/\bsocietatea cu raspundere limitata\b/g, '§srl'],
  [/\bgesellschaft mit beschrankter haftung\b/g, '§gmbh'],
  [/\bs a r l\b|\bsarl\b/g, '§srl'],
  [/\bs r l\b|\bsrl\b/g, '§srl'],
  [/\bp l c\b|\bplc\b/g, '§plc'],
  [/\bsp z o ?o\b/g, '§spzoo'],
  [/\bsociete anonyme\b/g, '§sa'],
  [/\b(?:co|company) (?:ltd|limited)\b/g, '§ltd'],
  [/\bpte (?:ltd|limited)\b/g, '§ltd'],
  [/\bpty (?:ltd|limited)\b/g, '§ltd'],
  [/\bn a$/g, '§na'],
  [/(?<!§)\b(?:ojsc|oao|pjsc|pao|zao|cjsc|jsc|ao)\b/g, '§jsc'],
  [/(?<!§)\b(?:llc|ooo)\b/g, '§llc'],
  [/(?<!§)\b(?:ltd|limited)\b/g, '§ltd'],
  [/(?<!§)\b(?:inc|incorporated|corp|corporation|co|company)\b/g, '§inc'],
  [/(?<!§)\b(?:aktiengesell?schaft|ag)\b/g, '§ag'],
  [/(?<!§)\b(?:gmbh)\b/g, '§gmbh'],
  [/(?<!§)\b(?:sa|nv|bv|se|spa|ab|asa|oyj|kg|na|ano|llp|lp|pllc|pc|pt)\b/g, '§$&'],
];

/** Whether a folded name may hold a legal form at all. */
export const HAS_FORM =
  /\b(?:united states|company|co|ltd|limited|inc|incorporated|corp|corporation|llc|llp|lp|plc|p l c|gmbh|ag|aktiengesell?schaft|gesellschaft|sa|s a r l|s r l|sarl|srl|societatea|societe|nv|bv|se|spa|ab|asa|oyj|kg|na|n a|ano|pllc|pc|pt|sp z o|ooo|oao|ojsc|pjsc|pao|zao|cjsc|jsc|ao|obshchestvo|compani)\b/;

/** Numbers in words, as digits. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = table({
  one: '1',
  first: '1',
  '1st': '1',
  two: '2',
  second: '2',
  '2nd': '2',
  three: '3',
  third: '3',
  '3rd': '3',
  four: '4',
  fourth: '4',
  '4th': '4',
  five: '5',
  fifth: '5',
  '5th': '5',
  six: '6',
  sixth: '6',
  '6th': '6',
  seven: '7',
  seventh: '7',
  '7th': '7',
  eight: '8',
  eighth: '8',
  '8th': '8',
  nine: '9',
  ninth: '9',
  '9th': '9',
  ten: '10',
  tenth: '10',
  '10th': '10',
  eleven: '11',
  eleventh: '11',
  '11th': '11',
  twelve: '12',
  twelfth: '12',
  '12th': '12',
});

/** Other spellings and short forms of common words. */
export const SPELLINGS: Readonly<Record<string, string>> = table({
  assn: 'association',
  assoc: 'association',
  atty: 'attorney',
  bros: 'brothers',
  centre: 'center',
  comm: 'commission',
  cooperation: 'cooperation',
  defence: 'defense',
  dept: 'department',
  gov: 'government',
  govt: 'government',
  intl: 'international',
  labour: 'labor',
  mgmt: 'management',
  mohamad: 'mohammed',
  mohamed: 'mohammed',
  mohammad: 'mohammed',
  muhammad: 'mohammed',
  mt: 'mount',
  natl: 'national',
  organisation: 'organization',
  st: 'saint',
  univ: 'university',
});

/** Spellings that sound alike or are mistaken for one another, in the order in which they are folded. */
export const CONFUSED_LETTERS: readonly (readonly [string, string])[] = [
  ['0', 'o'],
  ['1', 'i'],
  ['9', 'g'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['tz', 'z'],
  ['ts', 'z'],
  ['ks', 'x'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['c', 'k'],
  ['z', 's'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ei', 'i'],
  ['ie', 'i'],
  ['ae', 'e'],
];

const SHORT_NAMES = `al:albert,alfred,alan alex:alexander,alexandra andy:andrew angie:angela art:arthur barb:barbara ben:benjamin
bert:albert,robert beth:elizabeth betty:elizabeth bibi:benjamin bill:william billy:william bob:robert bobby:robert brad:bradley
cathy:catherine charlie:charles chris:christopher,christina,christine chuck:charles cindy:cynthia connie:constance dan:daniel
danny:daniel dave:david deb:deborah debbie:deborah denny:dennis dick:richard don:donald ed:edward,edwin eddie:edward
ellie:eleanor fran:frances,francis frank:francis,franklin fred:frederick gabe:gabriel gene:eugene geoff:geoffrey greg:gregory
hal:harold hank:henry harry:harold,henry jack:john jake:jacob jan:janet jeff:jeffrey jen:jennifer jenny:jennifer jerry:gerald,jerome,jerrold
jess:jessica,jesse jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith kate:katherine,catherine
kathy:kathleen,katherine katie:katherine ken:kenneth kim:kimberly larry:lawrence len:leonard liz:elizabeth lou:louis maggie:margaret
marge:margaret matt:matthew meg:margaret mel:melvin,melanie mickey:michael mike:michael mitch:mitchell nancy:ann nate:nathan,nathaniel
ned:edward nick:nicholas pam:pamela pat:patrick,patricia patty:patricia peggy:margaret pete:peter phil:philip ray:raymond rich:richard
rick:richard rob:robert robbie:robert ron:ronald ronnie:ronald rudy:rudolph russ:russell sam:samuel,samantha sandy:sandra sasha:alexander
steve:steven,stephen stu:stuart sue:susan susie:susan ted:theodore,edward terry:terrence,theresa tim:timothy toby:tobias tom:thomas
tommy:thomas tony:anthony val:valerie vic:victor vicky:victoria vince:vincent walt:walter wes:wesley will:william zach:zachary`;

/** Short forms of given names and what they are short for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_NAMES.split(/\s+/).map((entry) => {
    const [short, full] = entry.split(':');
    return [short!, full!.split(',')];
  }),
);
