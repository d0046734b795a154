import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { wordSet } from '../../text/word-list.ts';

/** Justices of the Supreme Court of the United States in living memory of news, given name and surname in lower case. */
export const US_JUSTICES: ReadonlySet<string> = new Set([
  'amy barrett',
  'amy coney barrett',
  'anthony kennedy',
  'antonin scalia',
  'brett kavanaugh',
  'byron white',
  'clarence thomas',
  'david souter',
  'earl warren',
  'elena kagan',
  'harry blackmun',
  'john paul stevens',
  'john roberts',
  'ketanji brown jackson',
  'lewis powell',
  'neil gorsuch',
  'potter stewart',
  'ruth bader ginsburg',
  'samuel alito',
  'sandra day oconnor',
  'sonia sotomayor',
  'stephen breyer',
  'thurgood marshall',
  'warren burger',
  'william brennan',
  'william rehnquist',
]);

/** Surnames of those justices, in lower case. */
export const JUSTICE_SURNAMES: ReadonlySet<string> = new Set([...US_JUSTICES].map((name) => name.split(' ').at(-1)!));

/** Judges of television, by name and by surname alone, and a few whose given name is Judge. Left out of every reading. */
export const NO_JUDGES: ReadonlySet<string> = new Set([
  ...['alex ferrer', 'andrew napolitano', 'faith jenkins', 'glenda hatchett', 'greg mathis', 'jeanine pirro'],
  ...['joe brown', 'judy sheindlin', 'lynn toler', 'marilyn milian', 'robert rinder'],
  ...[
    'dredd',
    'hatchett',
    'jeanine',
    'judy',
    'mathis',
    'napolitano',
    'pirro',
    'reinhold',
    'rinder',
    'sheindlin',
    'wapner',
  ],
]);

/** Words of a judge's title before its head, besides places and courts. */
export const TITLE_WORDS = wordSet(`
  acting administrative appeals appellate associate bankruptcy chief circuit civil claims common commonwealth
  county court criminal deputy district family federal high immigration juvenile lady land law lord magistrate
  military mr mr. mrs mrs. ms ms. municipal of pleas presiding president probate puisne senior state superior
  supreme surrogate tax trial u.s. united states us vice
`);

/** Words before a title that are no part of it. */
export const BEFORE_TITLE = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  `
  a an the in on at by for with under since while when if as after before but and or so yet because although though
  from to of like until unless despite that this these those his her its their our another one both either where
  whether meanwhile however said says told only even former retired late then longtime fellow conservative liberal
  moderate justices judges remembering quoting president read watch opinion exclusive photos photo new newest unlike
  between ask asked give call
`,
);

/** Words after which small `judge` is a verb. */
export const BEFORE_VERB = wordSet(`
  to will would should can could may might must not n't cannot can't don't didn't won't i you we they who people and
  let lets please never ever voters always others
`);

/** Words before the head of a description: `a Trump-appointed federal judge`. */
export const DESCRIBING = wordSet(`
  federal state district appeals appellate u.s. us trial circuit superior county high supreme court city local
  presiding sitting senior chief conservative liberal moderate republican democratic immigration bankruptcy magistrate
  military family juvenile probate criminal civil municipal north south carolina dakota new york jersey mexico
  hampshire west virginia rhode island appointed nominated based lower single sole female male black young veteran
  same lone d.c. dc old tough trump-appointed skeptical sceptical british french german russian indian israeli
  canadian irish australian african american
`);

/** What an unnamed judge did. */
export const JUDGE_DID = wordSet(`
  accepted acquitted agreed allowed approved awarded barred blocked canceled cancelled certified cited cleared
  convicted criticized dealt decided declared declined delayed denied disqualified dismissed enjoined extended fined
  found freed froze gave granted halted handed heard held imposed invalidated issued kept lifted limited narrowed
  ordered overturned postponed put quashed questioned rebuked recused refused reinstated rejected released removed
  reversed revoked ruled said sanctioned scheduled scolded sealed sentenced set sided signed slapped stayed stopped
  struck suspended threw told tossed unsealed upheld vacated voided weighed wrote
`);

/** What a judge does in a headline. */
export const JUDGE_DOES = wordSet(`
  accepts acquits agrees allows approves awards axes backs bars blocks cancels clears convicts declares declines
  delays denies dismisses enjoins extends finds fines frees freezes gives grants halts hears holds imposes invalidates
  issues keeps lets lifts limits mulls nixes oks orders overturns postpones puts quashes questions refuses reinstates
  rejects releases removes reverses revokes rules sanctions says sentences sets sides signs slams slaps stays stops
  strikes suspends tells temporarily throws tosses unseals upholds vacates voids warns weighs
`);

/** Words after a headline's `Judge` that are no name. */
export const JUDGE_ACTS: ReadonlySet<string> = new Set([
  ...JUDGE_DID,
  ...JUDGE_DOES,
  'has',
  'had',
  'is',
  'was',
  'who',
  'will',
  'to',
  'in',
]);
