import { table } from '../../lexicon/table.ts';

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
export const SIDE_JOINTS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'de',
  'la',
  'del',
  'los',
  'y',
  'on',
  'to',
]);

/** Endings of firms, which a comma may precede. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set([
  'co',
  'co.',
  'corp',
  'corp.',
  'inc',
  'inc.',
  'jr.',
  'l.l.c.',
  'l.p.',
  'llc',
  'llp',
  'lp',
  'ltd',
  'ltd.',
  'n.a.',
  'p.c.',
  'plc',
  'sr.',
]);

/** Words that stand capitalised before the first side without belonging to it. */
export const NOT_A_SIDE: ReadonlySet<string> = new Set(
  'a an the in on at by for with under since while when if as after before but and or that this these those its his her their our from to of like citing see via per called named titled styled entitled captioned case court justice justices judge judges chief decision ruling landmark even until because although though overturning overturned overruling overturn reversing upholding following despite is was are were not only both either neither whether how why what where who which whose about regarding thus hence meanwhile however then monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Words of which one must stand beside `vs.` for it to name a case and not a match. */
export const CASE_WORDS: ReadonlySet<string> = new Set([
  'appeal',
  'case',
  'cases',
  'complaint',
  'court',
  'decided',
  'decision',
  'dismissed',
  'docket',
  'filed',
  'judge',
  'justices',
  'lawsuit',
  'litigation',
  'opinion',
  'plaintiff',
  'plaintiffs',
  'precedent',
  'ruled',
  'ruling',
  'suit',
]);
