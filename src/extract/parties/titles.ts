import { remembered } from '../../text/remembered.ts';
import { alternatives, wordSet } from '../../text/word-list.ts';

/** Nouns for what somebody is to a case or a body. */
export const ROLE_NOUNS = wordSet(`
  attorney attorneys lawyer lawyers counsel counselor barrister solicitor litigator defender defenders prosecutor
  prosecutors spokesman spokeswoman spokesperson adviser advisor aide advocate co-counsel da d.a.
`);

/** Words for offices, public and private. */
export const OFFICE_WORDS = wordSet(`
  president secretary commissioner administrator director chairman chairwoman chair chairperson governor gov. gov
  mayor sheriff senator sen. sens. rep. reps. senators congressman congresswoman representative representatives
  general superintendent comptroller treasurer minister chancellor speaker leader whip chief officer detective
  detectives lt. lieutenant sgt. sergeant capt. captain gen. maj. col. trooper agent agents inspector coroner examiner
  ambassador clerk executive assemblyman assemblywoman councilman councilwoman councilor delegate warden commodore
  admiral lawmaker ceo cfo founder president-elect mp premier lady commander regent trustee provost dean rector member
  head manager partner professor official economist analyst organizer scientist strategist
`);

/** Words that come before an office in a title. */
export const TITLE_MODIFIERS = wordSet(`
  acting former deputy assistant associate senior junior vice chief executive staff lead trial general first special
  state county city federal district legal policy press public civil rights managing national interim outgoing
  incoming longtime then ex supervising principal house senate police party majority minority financial operating
  information medical republican democratic prime foreign interior finance defense defence personal criminal
  immigration human communications affairs police co founding political research homeland security campaign government us u.s.
`);

const ACRONYMS = wordSet(`
  irs dhs ice doj cbp uscis fbi epa ftc sec fcc fda hhs dol dod doi usda doe dot hud va cia nsa atf dea fec nlrb eeoc
  cfpb opm gao tsa faa fema nasa noaa usps osha sba ssa nypd lapd cdc nih uspto tva doge bia blm usfws
`);

const PUBLIC = new RegExp(
  String.raw`\b(?:${alternatives(`
    department, agency, bureau, commission, administration, ministry, police, sheriff, service, marshals,
    patrol, county, city, town, state, white house, congress, senate, house, parliament, treasury, pentagon,
    army, navy, air force, marine, coast guard, national guard, customs, homeland security, authority,
    (?:city|town|county|common|privy|state) council, government, postal service, district attorney,
    attorney general, division, legislature, assembly, prisons, corrections,
    board of (?:education|elections|supervisors), elections?
  `)})\b`,
);
const PRIVATE =
  /\b(?:inc|corp|llc|llp|university|college|alliance|action|institute|foundation|union|association|society|company|law group)\b/;

/** Whether the name is that of an agency, a ministry, a legislature, a state or the like. */
export const isPublicBody = remembered((name: string): boolean => {
  const folded = name.toLowerCase();
  return ACRONYMS.has(folded) || (PUBLIC.test(folded) && !PRIVATE.test(folded));
});

/** Whether the name is that of a firm or organization that goes to court for others. */
export const isLawFirm = remembered(
  (name: string): boolean =>
    /\b(?:law|legal|llp|pllc|lawyers|attorneys|litigation|defenders?|justice|defending|civil liberties|aclu|counsel|advocates|appleseed)\b|earthjustice|\w & \w/i.test(
      name,
    ) && !/department|ministry|brennan|school|court/i.test(name),
);

/** Whether the name says so itself, not only by an ampersand between names. */
export const isAdvocate = (name: string): boolean => isLawFirm(name.replace('&', 'and'));

/** Whether the name itself says that the body goes to court for others only. */
export const isPureFirm = (name: string): boolean =>
  /\b(?:llp|pllc|law (?:firm|group|office|offices)|litigation group|attorneys at law|legal (?:aid|clinic)|law clinic)\b/i.test(
    name,
  );

/** Whether the name is that of an office that prosecutes. */
export const isProsecution = remembered(
  (name: string): boolean =>
    /\b(?:district|state's|u\.?s\.?|united states|county|prosecuting) attorney\b|\bprosecutors?\b|\bprosecution service\b|\bspecial counsel/i.test(
      name,
    ) && !/general/i.test(name),
);

/** Whether the name is that of a justice ministry, which speaks for a government in court. */
export const isJusticeDepartment = remembered((name: string): boolean =>
  /^(?:the )?(?:u\.?s\.? )?(?:justice department|department of justice|doj)$/i.test(name),
);
