import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { table } from '../../lexicon/table.ts';
import { wordSet } from '../../text/word-list.ts';

/** Cases that news names by one side alone, with their full names. Left out: names that are mostly a firm or a person. */
export const FAMOUS_CASES: Readonly<Record<string, string>> = table({
  Bostock: 'Bostock v. Clayton County',
  Bruen: 'New York State Rifle & Pistol Association v. Bruen',
  'Citizens United': 'Citizens United v. FEC',
  Dobbs: "Dobbs v. Jackson Women's Health Organization",
  Heller: 'District of Columbia v. Heller',
  'Hobby Lobby': 'Burwell v. Hobby Lobby',
  Korematsu: 'Korematsu v. United States',
  'Masterpiece Cakeshop': 'Masterpiece Cakeshop v. Colorado Civil Rights Commission',
  Obergefell: 'Obergefell v. Hodges',
  Roe: 'Roe v. Wade',
  'Shelby County': 'Shelby County v. Holder',
});

/** Small words inside the name of a side. */
export const SIDE_JOINTS = wordSet('of for the de la del los y on to');

/** Endings of firms, which a comma may precede. */
export const FIRM_ENDINGS = wordSet(`
  co co. corp corp. inc inc. jr. l.l.c. l.p. llc llp lp ltd ltd. n.a. p.c. plc sr.
`);

/** Words that stand capitalised before the first side without belonging to it. */
export const NOT_A_SIDE = wordSet(
  WEEKDAY_NAMES,
  `
  a an the in on at by for with under since while when if as after before but and or that this these those its his her
  their our from to of like citing see via per called hears hear takes decides overturns upholds reverses revisits
  rejects explained inside named titled styled entitled captioned case court justice justices judge judges chief
  decision ruling landmark even until because although though overturning overturned overruling overturn reversing
  upholding following despite is was are were not only both either neither whether how why what where who which whose
  about regarding thus hence meanwhile however then
`,
);

/** Words of which one must stand beside `vs.` for it to name a case and not a match. */
export const CASE_WORDS = wordSet(`
  appeal case cases complaint court decided decision dismissed docket filed judge justices lawsuit litigation
  opinion plaintiff plaintiffs precedent ruled ruling suit
`);

/** What is no party: a side of these words alone is a figure of speech. */
export const ABSTRACTIONS = wordSet(`
  choice common decency democracy evil faith fake free freedom good hate history hope justice law liberty life love
  news order peace politics press privacy progress reality reason religion science secrecy security sense speech
  tradition truth tyranny
`);

/** Words of bodies: before `and`, `on` or `to` the name of a side goes on. */
export const BODY_WORDS = wordSet(`
  alliance association board bureau campaign center centers centre citizens coalition college commission committee
  conference council department foundation fund health immigration institute law league office patent professional
  project rifle society union
`);

/** Capitalised words after a case that say what it is. */
export const AFTER_CASE = wordSet('argument arguments case decision hearing lawsuit opinion precedent ruling trial');
