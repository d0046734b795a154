import { STATES } from '../lexicon/places.ts';
import { wordSet } from '../text/word-list.ts';
import { contentWords } from '../text/words.ts';

/** Names that stand in the articles of very many cases, and so say little about which case it is; folded. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  `administration
  american civil liberties union
  aclu
  alliance defending freedom
  barack obama
  biden administration
  bush administration
  centers for disease control and prevention
  congress
  customs and border protection
  democratic party
  department of defense
  department of education
  department of health and human services
  department of homeland security
  department of justice
  department of labor
  department of the interior
  department of the treasury
  department of state
  dhs
  doj
  donald trump
  education department
  environmental protection agency
  epa
  fbi
  federal bureau of investigation
  federal government
  fox news
  george w bush
  george washington university
  government
  house
  ice
  immigration and customs enforcement
  internal revenue service
  irs
  joe biden
  justice department
  national security agency
  nsa
  obama
  obama administration
  planned parenthood
  republican party
  senate
  state
  state department
  supreme court
  trump
  trump administration
  us
  us customs and border protection
  us department of education
  us department of homeland security
  us department of justice
  us government
  us immigration and customs enforcement
  united states
  white house`
    .split('\n')
    .map((name) => name.trim()),
);

/** Statutes that half of all cases turn on. */
export const COMMON_STATUTES: ReadonlySet<string> = new Set(
  `administrative procedure act
  constitution
  fifth amendment
  first amendment
  fourteenth amendment
  fourth amendment
  eighth amendment
  us constitution
  second amendment
  equal protection clause
  due process clause`
    .split('\n')
    .map((name) => name.trim()),
);

/** States sue and are sued in many cases at once. */
export const isCommonName = (name: string): boolean => COMMON_NAMES.has(name) || STATES.has(name);

/** Surnames of justices of the highest court in the last decades: they sit on every case there. */
export const JUSTICES = wordSet(
  'alito barrett breyer ginsburg gorsuch jackson kagan kavanaugh kennedy oconnor rehnquist roberts scalia sotomayor souter stevens thomas',
);

/** Old cases that articles cite and seldom report; folded. */
export const PRECEDENTS: ReadonlySet<string> = new Set(
  `baker v carr
  bowers v hardwick
  brandenburg v ohio
  brown v board
  brown v board of education
  brown v board of education of topeka
  bush v gore
  chevron v natural resources defense council
  citizens united v fec
  citizens united v federal election commission
  dred scott v sandford
  employment division v smith
  engel v vitale
  gibbons v ogden
  gideon v wainwright
  griswold v connecticut
  hustler v falwell
  korematsu v united states
  korematsu v us
  lawrence v texas
  lemon v kurtzman
  lochner v new york
  loving v virginia
  mapp v ohio
  marbury v madison
  mcculloch v maryland
  miranda v arizona
  new york times v sullivan
  new york times co v sullivan
  planned parenthood v casey
  plessy v ferguson
  reynolds v sims
  roe v wade
  romer v evans
  schenck v united states
  scott v sandford
  shelley v kraemer
  terry v ohio
  texas v johnson
  tinker v des moines
  united states v nixon
  us v nixon
  wickard v filburn
  youngstown v sawyer`
    .split('\n')
    .map((name) => name.trim()),
);

/** Stems of the words that rulings of all kinds are told with. */
export const COMMON_WORDS: ReadonlySet<string> = contentWords(
  `court courts judge judges justice justices federal district supreme appeals appeal ruling rulings ruled rule rules decision
  decisions order orders ordered case cases law laws state states government administration president trump obama biden
  monday tuesday wednesday thursday friday saturday sunday u.s. united american americans national nationwide public
  block blocked blocking allow allowed allows uphold upheld strike struck down reject rejected deny denied grant granted
  dismiss dismissed reverse reversed sided side favor against lawsuit suit challenge decide decided hear heard said says
  request requests motion injunction temporary temporarily preliminary lower higher panel jury jurors verdict trial
  convicted guilty sentence sentenced prison years year unconstitutional constitution constitutional constitutionality
  unlawful illegal violate violated violates policy policies plan program enforce enforcing enforcement effect take taking
  people group groups part parts right rights act first new major victory unanimous unanimously divided vote majority
  office officials department agency attorney general opinion issue issued after before under over while congress`,
);
