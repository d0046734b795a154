import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { PRESIDENTS } from '../../lexicon/presidents.ts';
import { table } from '../../lexicon/table.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words that say what kind of court it is, before `court` in small letters as well. */
export const COURT_KINDS = wordSet(`
  appeal appeals appellate bankruptcy chancery circuit civil commercial commonwealth constitutional criminal crown
  district divisional family federal high juvenile labor labour land local magistrate magistrates magistrates'
  military municipal probate sessions state superior supreme tax trial youth
`);

/** Capitalised words before a court that are no part of its name. */
export const NOT_OF_COURT = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  Object.keys(PRESIDENTS),
  `
  the a an this that these those in on at by for with under since while when if as after before but and or so yet
  because although though from to of like until unless despite former divided next new landmark conservative liberal
  last first second only our his her its their your my no every each both either neither is was are were will would
  could should can what which who how why where whether meanwhile however conservatives liberals republicans democrats
  breaking exclusive opinion video watch read supreme-court judge justice judges justices chief associate senior
  retired future potential influential powerful nine pack packing against about over said says before docket nominee
  president reuters ap
`,
);

/** What may stand after `Court of`, to the end of its name. */
export const COURT_OF = wordSet(`
  appeal appeals arbitration cassation chancery claims common criminal civil federal final first general human
  impeachment international justice military queen's king's queen king record session sessions special star
`);

/** Words after `court` in small letters that make it a part of another phrase: `a Paris court order`. */
export const COURT_PARTS = wordSet(`
  order orders ruling rulings papers documents document filing filings records record case cases battle battles
  hearing hearings date dates system systems fight appearance appointee nominee reporter clerk officials official
  opinion opinions decision decisions judge judges justice justices challenge challenges proceedings proceeding
  victory brief briefs monitor martial house houses docket dockets lawsuit complaint session costs artist artists seat
  seats vacancy vacancies jury injunction action settlement trial nominees appointments pick picks nomination
  nominations packing precedent precedents review bench building steps
`);

/** Peoples and places whose courts news calls by them: `a Paris court`, `Indian court`. */
export const COURT_PLACES: Readonly<Record<string, string>> = table({
  american: 'United States',
  australian: 'Australia',
  austrian: 'Austria',
  beijing: 'China',
  belgian: 'Belgium',
  belfast: 'Northern Ireland',
  brazilian: 'Brazil',
  british: 'United Kingdom',
  canadian: 'Canada',
  chinese: 'China',
  delhi: 'India',
  dublin: 'Ireland',
  dutch: 'Netherlands',
  edinburgh: 'Scotland',
  egyptian: 'Egypt',
  english: 'England and Wales',
  french: 'France',
  german: 'Germany',
  greek: 'Greece',
  indian: 'India',
  irish: 'Ireland',
  israeli: 'Israel',
  italian: 'Italy',
  japanese: 'Japan',
  johannesburg: 'South Africa',
  kenyan: 'Kenya',
  london: 'England and Wales',
  madrid: 'Spain',
  malaysian: 'Malaysia',
  mexican: 'Mexico',
  milan: 'Italy',
  moscow: 'Russia',
  mumbai: 'India',
  nigerian: 'Nigeria',
  norwegian: 'Norway',
  pakistani: 'Pakistan',
  paris: 'France',
  polish: 'Poland',
  pretoria: 'South Africa',
  russian: 'Russia',
  scottish: 'Scotland',
  'south african': 'South Africa',
  spanish: 'Spain',
  swedish: 'Sweden',
  swiss: 'Switzerland',
  sydney: 'Australia',
  tokyo: 'Japan',
  toronto: 'Canada',
  turkish: 'Turkey',
  ukrainian: 'Ukraine',
});

/** Countries by name, as in `Supreme Court of India` and `India's Supreme Court`. */
export const COUNTRIES: ReadonlySet<string> = new Set([
  'argentina',
  'australia',
  'austria',
  'bangladesh',
  'belgium',
  'brazil',
  'britain',
  'canada',
  'chile',
  'china',
  'colombia',
  'denmark',
  'egypt',
  'finland',
  'france',
  'germany',
  'ghana',
  'greece',
  'hong kong',
  'hungary',
  'india',
  'ireland',
  'israel',
  'italy',
  'japan',
  'kenya',
  'malaysia',
  'mexico',
  'nepal',
  'netherlands',
  'new zealand',
  'nigeria',
  'norway',
  'pakistan',
  'philippines',
  'poland',
  'portugal',
  'russia',
  'scotland',
  'singapore',
  'south africa',
  'south korea',
  'spain',
  'sri lanka',
  'sweden',
  'switzerland',
  'turkey',
  'uganda',
  'ukraine',
  'venezuela',
  'zambia',
  'zimbabwe',
]);

/** Boroughs and counties that have a supreme court of their own, with their state. */
export const BOROUGH_STATE: Readonly<Record<string, string>> = table({
  bronx: 'New York',
  brooklyn: 'New York',
  manhattan: 'New York',
  queens: 'New York',
  'staten island': 'New York',
  nassau: 'New York',
});
