import type { Standing } from '../schema/index.ts';
import { wordSet } from '../text/word-list.ts';
import { table } from './table.ts';

/** What a verb of saying governs: a clause (`said that`), an object that it depicts (`called it`), or a thought. */
type Governs = 'clause' | 'object' | 'thought';

/** A form of a verb with which somebody is quoted. */
export interface SayingVerb {
  readonly lemma: string;
  readonly standing: Standing;
  readonly governs: Governs;
  /** `past` is the participle too unless the verb tells them apart */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
  /** whether its object may be the hearer: `told Ruiz` */
  readonly hearer: boolean;
  /** whether it as often tells of other things than speech: `found`, `held`, `began` */
  readonly weak: boolean;
}

const CLAUSE: Readonly<Record<Standing, string>> = {
  reported: `say tell write add note explain announce declare state reply respond answer comment remark observe mention
    report recall recount reiterate repeat stress emphasize emphasise underscore underline highlight acknowledge admit
    concede confess confirm agree disagree predict forecast warn caution promise pledge vow assure reassure remind
    inform notify advise urge ask inquire wonder question query tweet retweet post email message blog text
    quip joke deadpan crack muse reflect surmise speculate guess estimate lament bemoan complain grumble gripe
    fume rage thunder shout yell scream cry exclaim roar bellow whisper mutter murmur mumble chant sing
    stammer sob sigh laugh growl snap bark sneer scoff retort counter rejoin rejoice interject interrupt continue
    proclaim pronounce profess reveal disclose divulge suggest hint imply indicate signal insinuate boast brag
    gush rave enthuse elaborate clarify specify detail summarize summarise reason recite read articulate
    express opine posit propose recommend offer apologize apologise plead beg
    implore instruct teach preach lecture pray narrate relate reckon deny refute threaten blurt utter
    echo theorize theorise postulate volunteer conjecture crow headline editorialize
    begin close end start finish persist resume ponder marvel chide scold admonish berate demand request
    drawl chuckle grin smile nod shrug wail counsel stipulate protest reaffirm affirm attest certify guarantee
    hypothesize infer publish cite quote relay provide`,
  alleged: 'allege claim contend aver',
  argued: 'argue assert maintain insist submit object',
  sworn: 'testify swear depose',
  found: 'rule hold find conclude determine decide dissent concur recognize recognise',
  ordered: 'order direct command decree mandate',
};

/** Verbs that depict or urge, with the words said as part of their object: `called it “absurd”`. */
const OBJECT: Partial<Readonly<Record<Standing, string>>> = {
  reported: `call describe label dub term deem brand characterize characterise portray depict denounce condemn criticize
    criticise blast slam rip assail attack lambaste deride ridicule mock decry deplore praise hail laud applaud tout
    commend salute thank welcome endorse blame fault rebuke chastise castigate excoriate dismiss reject refer voice
    defend cast frame compare liken invoke allude rail lash bash knock pan trash disparage belittle insult taunt tease
    credit congratulate compliment encourage press push discuss address speak talk chat outline issue release
    circulate caption entitle title nickname name style paint ascribe attribute count list
    christen bill herald mention`,
  alleged: 'accuse charge',
  argued: 'challenge oppose',
};

const THOUGHT = `think believe hope fear worry feel expect doubt suspect assume consider know understand want wish see
  figure imagine anticipate learn realize realise remember forget foresee conceive view regard envision mean prefer dream`;

const HEARER = wordSet(`
  tell ask assure reassure remind inform notify advise warn caution urge admonish beg implore instruct teach promise
  lecture chide scold berate answer email text message counsel order direct command write
`);

const WEAK = wordSet(`
  hold find determine decide recognize recognise read begin close end start finish persist resume sing laugh smile nod
  grin shrug offer express publish post cite text crack reason echo reflect rage cry sigh chuckle wail order direct
  command mandate submit object swear detail headline highlight underline repeat start end close press relate sob
  guess signal estimate demand request teach pray mean see know want forget learn conceive consider view regard feel
  cast frame name count list bill paint style issue release discuss address credit attack defend reject push compare
  knock rip bash pan refuse decline charge challenge oppose fault refer speak talk chat report quote message blog
  relay conclude continue disagree agree question volunteer guarantee depose rule state provide
`);

/** Forms that no rule gives: past and, where it differs, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = table({
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  think: ['thought'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  find: ['found'],
  hold: ['held'],
  forecast: ['forecast'],
  teach: ['taught'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  feel: ['felt'],
  understand: ['understood'],
  cast: ['cast'],
  speak: ['spoke', 'spoken'],
  forget: ['forgot', 'forgotten'],
  mean: ['meant'],
  seek: ['sought'],
  hear: ['heard'],
  show: ['showed', 'shown'],
});

const DOUBLED = wordSet(
  `quip admit submit concur infer brag snap sob nod shrug grin dub slam rip pan refer chat blog forget begin plan regret`,
);

type Form = readonly [word: string, form: SayingVerb['form']];

/** The forms of a verb. */
export function formsOf(lemma: string): Form[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLED.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [irregular = past, participle] = IRREGULAR[lemma] ?? [];
  // read, cast, forecast: more often the past than not
  const forms: Form[] = [
    [lemma, irregular === lemma ? 'past' : 'base'],
    [third, 'third'],
    [lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`, 'ing'],
    [irregular, 'past'],
  ];
  if (participle) forms.push([participle, 'participle']);
  return lemma === 'plead' ? [...forms, ['pled', 'past']] : forms;
}

function addVerbs(map: Map<string, SayingVerb>, lemmas: string, standing: Standing, governs: Governs): void {
  for (const lemma of lemmas.trim().split(/\s+/))
    for (const [word, form] of formsOf(lemma))
      if (!map.has(word))
        map.set(word, { lemma, standing, governs, form, hearer: HEARER.has(lemma), weak: WEAK.has(lemma) });
}

function makeVerbs(): ReadonlyMap<string, SayingVerb> {
  const map = new Map<string, SayingVerb>();
  for (const [standing, lemmas] of Object.entries(CLAUSE)) addVerbs(map, lemmas, standing as Standing, 'clause');
  for (const [standing, lemmas] of Object.entries(OBJECT)) addVerbs(map, lemmas, standing as Standing, 'object');
  addVerbs(map, THOUGHT, 'reported', 'thought');
  return map;
}

/** Every form of every verb of saying, in lower case. */
export const SAYING_VERBS: ReadonlyMap<string, SayingVerb> = makeVerbs();

/** Verbs that say something only with their particle: lemma is the first word. */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...particles('point', 'pointed points pointing', 'out'),
  ...particles('go', 'goes went going gone', 'on'),
  ...particles('fire', 'fires fired firing', 'back off'),
  ...particles('shoot', 'shoots shot shooting', 'back'),
  ...particles('hit', 'hits hitting', 'back'),
  ...particles('chime', 'chimes chimed chiming', 'in'),
  ...particles('weigh', 'weighs weighed weighing', 'in'),
  ...particles('spell', 'spells spelled spelling', 'out'),
  ...particles('lay', 'lays laid laying', 'out'),
  ...particles('call', 'calls called calling', 'out'),
  ...particles('cry', 'cries cried crying', 'out'),
  ...particles('put', 'puts putting', 'it'),
  ...particles('sum', 'sums summed summing', 'up'),
  ...particles('sound', 'sounds sounded sounding', 'off'),
  ...particles('snap', 'snaps snapped snapping', 'back'),
  ...particles('blurt', 'blurts blurted blurting', 'out'),
]);

function particles(base: string, forms: string, words: string): [string, ReadonlySet<string>][] {
  const set = new Set(words.split(' '));
  return [base, ...forms.split(' ')].map((form) => [form, set]);
}

const NOUNS: Readonly<Record<Standing, string>> = {
  reported: `statement statements comment comments remark remarks message messages letter letters email emails e-mail
    tweet tweets post posts note speech testimony interview report reports announcement warning warnings promise promises
    pledge vow words word phrase question questions answer reply response suggestion prediction explanation admission
    acknowledgment confession apology criticism description depiction declaration complaint complaints memo memorandum
    call calls headline slogan motto mantra chant chants quip joke quote quotation text op-ed article column book
    release caption line refrain reminder assurance assurances notice threat threats boast praise view belief opinion`,
  alleged:
    'allegation allegations accusation accusations claim claims charge charges contention indictment lawsuit suit',
  argued: 'argument arguments assertion assertions position brief motion filing filings petition appeal objection',
  sworn: 'affidavit affidavits deposition oath',
  found: 'ruling rulings finding findings conclusion conclusions decision verdict holding concurrence dissent',
  ordered: 'order orders directive command instruction instructions demand demands decree injunction',
};

/** Nouns that say something: `the official's statement that`, `in her dissent`. */
export const SAYING_NOUNS: ReadonlyMap<string, Standing> = new Map(
  Object.entries(NOUNS).flatMap(([standing, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, Standing] => [word, standing as Standing]),
  ),
);

/** Words that undo the verb after them: `never said`. */
export const NEGATIONS = wordSet(`
  not never nor neither didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't can't
  cannot couldn't shouldn't without
`);

/** Words that make the verb after them something that was not said, or not yet: `would say`, `could call`. */
export const HYPOTHETICAL = wordSet('would could might should may must if unless');
