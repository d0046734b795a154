import { wordSet, words } from '../text/word-list.ts';

/** Titles and offices that stand before a name. Written from general knowledge; lower case. */

/** Titles that a person alone carries, whatever follows. Those with a stop keep it. */
export const HONORIFICS = wordSet(`
  father mother uncle aunt grandma grandpa mr mr. mrs mrs. ms ms. mx. miss dr dr. prof prof. professor rev rev.
  reverend fr. hon hon. sir dame lord lady baroness baron sheikh sheik imam rabbi pastor bishop archbishop cardinal
  pope monsignor sister brother prince princess king queen emperor sultan ayatollah mullah duke duchess count countess
  sgt sgt. sergeant lt lt. lieutenant capt capt. captain col col. colonel gen gen. general maj maj. major cpl.
  corporal pvt. private spc. adm adm. admiral cmdr cmdr. commander det det. detective insp. inspector officer trooper
  deputy sheriff constable messrs. sen sen. sens sens. senator rep rep. reps. representative congressman congresswoman
  congressperson gov gov. governor pres. president councilman councilwoman councilmember alderman alderwoman
  assemblyman assemblywoman delegate mp sen
`);

/** Gender that a title tells. */
export const TITLE_GENDER: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...words(`
    mr mr. sir lord king prince emperor sultan baron duke congressman councilman alderman assemblyman spokesman
    chairman businessman
  `).map((word) => [word, 'male'] as const),
  ...words(`
    mrs mrs. ms ms. miss dame lady baroness queen princess duchess congresswoman councilwoman alderwoman assemblywoman
    spokeswoman chairwoman businesswoman
  `).map((word) => [word, 'female'] as const),
]);

/** Heads of offices: `Treasury Secretary`, `U.S. District Judge`, `Attorney General`. */
export const OFFICES = wordSet(`
  seal seals candidate vp ag da d.a. a.g. examiner administrator advisor adviser advocate aide agent ambassador
  analyst architect artist assistant associate astronaut attorney attorneys author bailiff ceo cfo coo cto chair
  chairman chairperson chairwoman chancellor chief clerk coach co-chair co-founder columnist commissioner comptroller
  congressmember consul controller coordinator coroner correspondent councillor counsel counselor crown dean democrat
  director editor engineer envoy executive founder fellow foreman goalkeeper guard host investigator judge judges
  justice justices jailer lawmaker lawyer leader legislator librarian liaison magistrate manager marshal mayor
  minister negotiator ombudsman officer organizer owner partner physician plaintiff premier president principal
  producer prosecutor provost publicist publisher ranger receiver registrar republican reporter researcher secretary
  senator singer solicitor speaker spokesman spokesperson spokeswoman special star superintendent supervisor surgeon
  taoiseach trustee treasurer undersecretary vice-president warden whip actor actress attorney-general barrister qc kc
  sc general advocate-general defendant captain activist defender master referee libertarian independent businessman
  businesswoman economist historian scientist rapper comedian hetman first-lady lady patriarch president-elect
`);

/** Words that go before an office and belong to it. */
export const OFFICE_MODIFIERS = wordSet(`
  acting former interim deputy assistant associate chief senior junior vice lead first second third special federal
  state district circuit county city u.s. us u.k. united states managing executive general press national
  attorney-general then retired late ex-president ex outgoing incoming longtime top principal presiding supreme
  appeals appellate superior magistrate chancery bankruptcy civil criminal high court prime foreign interior defense
  defence finance justice education health majority minority house senate white
`);

/** What follows a name: `Jr.`, `III`, `Esq.` */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. j.d. mbe obe cbe qc kc sc');

/** Small words inside surnames. */
export const PARTICLES = wordSet(`
    al ap arap ben bin bint da das de dei del della den der di do dos du el ibn la le los st. ten ter van vander von y
    zu
  `);
