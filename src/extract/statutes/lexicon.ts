import { table } from '../../lexicon/table.ts';
import { wordSet } from '../../text/word-list.ts';

/** Clauses of the American Constitution by name, in lower case, with the part that holds them. */
export const CLAUSES: Readonly<Record<string, string>> = table({
  admissions: '',
  appointments: 'U.S. Const. art. II, § 2',
  appropriations: 'U.S. Const. art. I, § 9',
  assembly: 'U.S. Const. amend. I',
  citizenship: 'U.S. Const. amend. XIV, § 1',
  commerce: 'U.S. Const. art. I, § 8',
  compact: 'U.S. Const. art. I, § 10',
  confrontation: 'U.S. Const. amend. VI',
  contract: 'U.S. Const. art. I, § 10',
  contracts: 'U.S. Const. art. I, § 10',
  'cruel and unusual punishment': 'U.S. Const. amend. VIII',
  'cruel and unusual punishments': 'U.S. Const. amend. VIII',
  'domestic emoluments': 'U.S. Const. art. II, § 1',
  'dormant commerce': 'U.S. Const. art. I, § 8',
  'double jeopardy': 'U.S. Const. amend. V',
  'due process': '',
  elections: 'U.S. Const. art. I, § 4',
  electors: 'U.S. Const. art. II, § 1',
  emoluments: '',
  'equal protection': 'U.S. Const. amend. XIV, § 1',
  establishment: 'U.S. Const. amend. I',
  'excessive fines': 'U.S. Const. amend. VIII',
  extradition: 'U.S. Const. art. IV, § 2',
  'foreign emoluments': 'U.S. Const. art. I, § 9',
  'free exercise': 'U.S. Const. amend. I',
  'free press': 'U.S. Const. amend. I',
  'free speech': 'U.S. Const. amend. I',
  'full faith and credit': 'U.S. Const. art. IV, § 1',
  guarantee: 'U.S. Const. art. IV, § 4',
  impeachment: '',
  naturalization: 'U.S. Const. art. I, § 8',
  'necessary and proper': 'U.S. Const. art. I, § 8',
  origination: 'U.S. Const. art. I, § 7',
  pardon: 'U.S. Const. art. II, § 2',
  petition: 'U.S. Const. amend. I',
  presentment: 'U.S. Const. art. I, § 7',
  press: 'U.S. Const. amend. I',
  'privileges and immunities': 'U.S. Const. art. IV, § 2',
  'privileges or immunities': 'U.S. Const. amend. XIV, § 1',
  property: 'U.S. Const. art. IV, § 3',
  'public use': 'U.S. Const. amend. V',
  'recess appointment': 'U.S. Const. art. II, § 2',
  'recess appointments': 'U.S. Const. art. II, § 2',
  religion: 'U.S. Const. amend. I',
  'self-incrimination': 'U.S. Const. amend. V',
  'speech or debate': 'U.S. Const. art. I, § 6',
  'speedy trial': 'U.S. Const. amend. VI',
  spending: 'U.S. Const. art. I, § 8',
  supremacy: 'U.S. Const. art. VI',
  suspension: 'U.S. Const. art. I, § 9',
  'take care': 'U.S. Const. art. II, § 3',
  takings: 'U.S. Const. amend. V',
  taxing: 'U.S. Const. art. I, § 8',
  vesting: '',
  'war powers': 'U.S. Const. art. I, § 8',
});

/** Sections known by their bare number, whatever act was named before. */
export const FAMOUS_SECTIONS: Readonly<Record<string, readonly [law: string, citation: string]>> = table({
  '212(f)': ['Immigration and Nationality Act', '8 U.S.C. § 1182(f)'],
  '230': ['Communications Decency Act', '47 U.S.C. § 230'],
  '287(g)': ['Immigration and Nationality Act', '8 U.S.C. § 1357(g)'],
  '501(c)(3)': ['Internal Revenue Code', '26 U.S.C. § 501(c)(3)'],
  '501(c)(4)': ['Internal Revenue Code', '26 U.S.C. § 501(c)(4)'],
  '1512(c)(2)': ['U.S. Code', '18 U.S.C. § 1512(c)(2)'],
  '1983': ['Civil Rights Act of 1871', '42 U.S.C. § 1983'],
  '6103': ['Internal Revenue Code', '26 U.S.C. § 6103'],
  '924(c)': ['U.S. Code', '18 U.S.C. § 924(c)'],
});

/** Where a section of an act stands in the code: the act, then its sections. */
export const ACT_SECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = table({
  'Communications Decency Act': { '230': '47 U.S.C. § 230' },
  'Education Amendments of 1972': { IX: '20 U.S.C. § 1681 et seq.' },
  'Civil Rights Act of 1964': {
    II: '42 U.S.C. § 2000a',
    VI: '42 U.S.C. § 2000d',
    VII: '42 U.S.C. § 2000e et seq.',
    '7': '42 U.S.C. § 2000e et seq.',
  },
  'Foreign Intelligence Surveillance Act': { '702': '50 U.S.C. § 1881a' },
  'Immigration and Nationality Act': { '212(f)': '8 U.S.C. § 1182(f)', '287(g)': '8 U.S.C. § 1357(g)' },
  'Patriot Act': { '215': '50 U.S.C. § 1861' },
  'Rehabilitation Act': { '504': '29 U.S.C. § 794' },
  'Securities Exchange Act': { '10(b)': '15 U.S.C. § 78j(b)' },
  'Sherman Act': { '1': '15 U.S.C. § 1', '2': '15 U.S.C. § 2' },
  'Trade Act': { '122': '19 U.S.C. § 2132', '201': '19 U.S.C. § 2251', '301': '19 U.S.C. § 2411' },
  'Trade Expansion Act': { '232': '19 U.S.C. § 1862' },
  'Voting Rights Act': { '2': '52 U.S.C. § 10301', '4': '52 U.S.C. § 10303', '5': '52 U.S.C. § 10304' },
});

/** Laws whose sections have the numbers of the code: the law, and its title of the United States Code. */
export const CODE_TITLES: Readonly<Record<string, number>> = table({
  'Bankruptcy Code': 11,
  'Internal Revenue Code': 26,
});

/** Titles of acts that news names alone. */
export const FAMOUS_TITLES: Readonly<Record<string, readonly [law: string, citation: string]>> = table({
  '42': ['Public Health Service Act', '42 U.S.C. § 265'],
  IX: ['Education Amendments of 1972', '20 U.S.C. § 1681 et seq.'],
  VI: ['Civil Rights Act of 1964', '42 U.S.C. § 2000d'],
  VII: ['Civil Rights Act of 1964', '42 U.S.C. § 2000e et seq.'],
  X: ['Public Health Service Act', '42 U.S.C. § 300 et seq.'],
});

/** Words that stand before `Code` in the name of a law. */
export const CODE_WORDS = wordSet(`
  administrative bankruptcy building civil commerce commercial corporations criminal education election elections
  evidence family government immunities institutions insurance labor military municipal occupations offences penal
  probate procedure professions property remedies resources revenue revised safety tax transportation u.s. us
  states utilities vehicle water wildlife
`);

/** The words of `Code` laws that may start small: `Texas penal code`. Also what may follow `Code of`. */
export const CODE_OF = wordSet('criminal civil federal alabama georgia iowa virginia maryland military');

/** Words that stand before `Law` in the name of a law of New York and others. */
export const LAW_WORDS = wordSet('election executive labor penal records rights');

/** Words that stand before `Convention` where it is a treaty. */
export const CONVENTION_WORDS = wordSet('european geneva genocide hague montreal nations refugee vienna warsaw');
