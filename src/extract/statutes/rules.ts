import { STATES } from '../../lexicon/courts.ts';
import { table } from '../../lexicon/table.ts';
import type { Groups, Rule } from '../../rules/rule.ts';
import { wordSet, words } from '../../text/word-list.ts';
import { CLAUSES } from './lexicon.ts';

/** A piece of the name of a law: a law by itself, a part of one, or a clause; neighbours are joined afterwards. */
export interface Piece {
  readonly type: 'law' | 'unit' | 'clause';
  readonly name: string;
  readonly section?: string;
  readonly citation?: string;
  /** only a law when joined to one: `Chapter 3`, `section 4` */
  readonly weak?: true;
}

const SUB = String.raw`(?:\([0-9A-Za-z]{1,4}\))*`;
const NUMBER = String.raw`\d{1,5}(?:\.\d+)?[A-Z]?(?:-\d+)?${SUB}`;
const ROMAN = '(?:[IVX]+)';
const NAMES = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh
`);

const capitalised = (name: string): string =>
  name
    .split('-')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('-');

const NUMBERED = `(?:1?[1-9]|[12]0|2[1-7])(?:st|nd|rd|th)`;
const ORDINAL = `(?:${NAMES.map(capitalised).join('|')}|${NUMBERED})`;
const SMALL = `(?:${NAMES.slice(0, 20).join('|')}|${NUMBERED})`;
const ROMANS = words(`
  I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII
`);

/** `14th` and `Fourteenth` are one amendment. */
function amendment(ordinal: string): Piece | undefined {
  const folded = ordinal.toLowerCase();
  const index = /^\d/.test(folded) ? Number.parseInt(folded, 10) - 1 : NAMES.indexOf(folded);
  const word = NAMES[index];
  if (word === undefined) return undefined;
  return { type: 'law', name: `${capitalised(word)} Amendment`, citation: `U.S. Const. amend. ${ROMANS[index]}` };
}

const readAmendment = ({ ordinal }: Groups): Piece | undefined => (ordinal ? amendment(ordinal) : undefined);

const clauseName = (words: string): string =>
  `${words
    .toLowerCase()
    .split(' ')
    .map((word) => (word === 'and' || word === 'or' ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ')} Clause`;

const CLAUSE_WORDS = Object.keys(CLAUSES)
  .sort((a, b) => b.length - a.length)
  .join('|');
// in small letters only those that are a clause of the Constitution wherever they stand
const PLAIN_CLAUSE = wordSet(`
  admissions contract contracts property petition pardon press religion guarantee impeachment electors elections
  assembly compact vesting extradition naturalization
`);

// States, and the countries whose court news is read most.
const LAND = `(?:${[...STATES.map(([name]) => name), 'Indian', 'India', 'Irish', 'Ireland', 'South African', 'South Africa', 'Australian', 'Australia', 'Canadian', 'Kenyan', 'Kenya', 'Nigerian', 'Pakistani', 'Pakistan', 'Philippine', 'Mexican', 'Italian', 'Spanish', 'Russian'].join('|')})`;

/** The ways of writing law that have a fixed form. */
export const STATUTE_RULES: readonly Rule<Piece>[] = [
  {
    id: 'statute/amendment',
    cues: ['amendment', 'amendments'],
    pattern: new RegExp(String.raw`\b(?<ordinal>${ORDINAL}) Amendments?\b(?! (?:to the bill|Defense))`, 'g'),
    read: readAmendment,
    finds: ['It breaks the [[First Amendment]].', 'a [[14th Amendment]] claim', 'the [[Twenty-Fifth Amendment]]'],
    leaves: ['The first amendment to the farm bill failed.', 'a Fifth Amended Complaint'],
  },
  {
    id: 'statute/amendment-listed',
    // The first of "Fourth and Fourteenth Amendments".
    cues: ['amendments'],
    pattern: new RegExp(
      String.raw`\b(?<mention>(?<ordinal>${ORDINAL}))(?=(?:,? (?:and )?${ORDINAL}){1,4} Amendments\b)`,
      'g',
    ),
    read: readAmendment,
    finds: ['under the [[Fifth]] and Eighth Amendments', 'the [[First]], [[Fourth]] and Sixth Amendments'],
    leaves: ['the First and last Amendments', 'the Eighth Amendment'],
  },
  {
    id: 'statute/amendment-small',
    // Outlets that write the amendments small; a bill has amendments too.
    cues: ['amendment'],
    pattern: new RegExp(
      String.raw`\b(?<ordinal>${SMALL}) amendment(?= (?:rights?|protections?|claims?|challenge|violations?|grounds|freedoms?|case)\b|['’]s| (?:to|of) the (?:US |U\.S\. )?[Cc]onstitution| equal)`,
      'g',
    ),
    read: readAmendment,
    finds: [
      'his [[first amendment]] rights',
      'the [[fourth amendment]]’s ban',
      'the [[14th amendment]] to the US constitution',
    ],
    leaves: ['the second amendment to the bill passed', 'a third amendment was tabled'],
  },
  {
    id: 'statute/clause',
    cues: ['clause', 'clauses'],
    pattern: new RegExp(String.raw`\b(?<words>${CLAUSE_WORDS}) (?<head>clauses?)\b`, 'gi'),
    read: ({ words = '', head = '' }) => {
      const folded = words.toLowerCase();
      const citation = CLAUSES[folded];
      if (citation === undefined || (PLAIN_CLAUSE.has(folded) && head.startsWith('c'))) return undefined;
      return { type: 'clause', name: clauseName(folded), ...(citation ? { citation } : {}) };
    },
    finds: [
      'under the [[Equal Protection Clause]]',
      'the [[due process clause]] guards it',
      'the [[Full Faith and Credit Clause]]',
    ],
    leaves: ['the contract clause on rent', 'a sunset clause', 'Santa Clause'],
  },
  {
    id: 'statute/section',
    cues: ['section', 'sections', 'sec.', 'secs.', '§', 'subsection'],
    capital: true,
    pattern: new RegExp(
      String.raw`(?:\b(?:Section|Sec\.|Subsection) ?|§ ?)(?<section>${NUMBER})(?![\w%]|,\d)|(?:\b(?:Sections|Secs\.) ?|§§ ?)(?<sections>${NUMBER}(?:(?:, ${NUMBER}){0,6},? (?:and|or|to|&) ${NUMBER})?)(?![\w%]|,\d)`,
      'g',
    ),
    read: ({ section, sections }) => {
      const number = section ?? sections;
      return number ? { type: 'unit', name: `Section ${number}`, section: number } : undefined;
    },
    finds: [
      'barred by [[Section 1983]] suits',
      'a [[Sec. 10(b)]] claim',
      'it cites [[§ 2254]]',
      'under [[Section 66A]]',
    ],
    leaves: ['Section B of the paper', 'the third section', 'a section 40 metres long'],
  },
  {
    id: 'statute/section-small',
    cues: ['section', 'sections', 'subsection'],
    pattern: new RegExp(
      String.raw`\b(?:sub)?sections? (?<section>\d{1,5}(?:\.\d+)?[A-Z]?(?:-\d+)?${SUB})(?![\w%]|,\d)`,
      'g',
    ),
    read: ({ section = '' }) => ({
      type: 'unit',
      name: `Section ${section}`,
      section,
      ...(/^\d{3,}|[A-Z(]/.test(section) ? {} : { weak: true as const }),
    }),
    finds: ['an offence under [[section 302]]', 'under [[section 3]] of it'],
    leaves: ['the section that 40 people read', 'section by section'],
  },
  {
    id: 'statute/article',
    cues: ['article', 'articles'],
    capital: true,
    pattern: new RegExp(
      String.raw`\bArticles? (?<section>\d{1,3}[A-Z]?${SUB}|(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)\b|I(?=,| of\b| power|\.))(?!\w)`,
      'g',
    ),
    read: ({ section = '' }) => ({ type: 'unit', name: `Article ${section}`, section: `Article ${section}` }),
    finds: ['to invoke [[Article 50]]', 'an [[Article III]] judge', '[[Article I]] of the charter'],
    leaves: ['Article I read this week', 'the article 50 people wrote'],
  },
  {
    id: 'statute/title',
    cues: ['title'],
    capital: true,
    pattern: new RegExp(String.raw`\bTitle (?<section>${ROMAN}|\d{1,2})(?![\w%])`, 'g'),
    read: ({ section = '' }) => ({
      type: 'unit',
      name: `Title ${section}`,
      section: `Title ${section}`,
      ...(/^(?:[IVX]+|7|9|42|10)$/.test(section) ? {} : { weak: true as const }),
    }),
    finds: ['breaks [[Title IX]] rules', 'sued under [[Title VII]]', '[[Title 42]] expulsions'],
    leaves: ['the title 9 years later', 'Title Insurance'],
  },
  {
    id: 'statute/chapter',
    cues: ['chapter', 'chapters', 'part', 'rule', 'order', 'schedule'],
    capital: true,
    pattern: new RegExp(
      String.raw`\b(?<unit>Chapter|Part|Rule|Order|Schedule) (?<section>\d{1,3}${SUB}|${ROMAN}\b)(?![\w%])`,
      'g',
    ),
    read: ({ unit = '', section = '' }) => {
      if (unit === 'Chapter' && section === '11')
        return { type: 'law', name: 'Bankruptcy Code', section: 'Chapter 11', citation: '11 U.S.C. ch. 11' };
      const rule = unit === 'Rule' && section.includes('(');
      return {
        type: 'unit',
        name: `${unit} ${section}`,
        section: `${unit} ${section}`,
        ...(rule ? {} : { weak: true as const }),
      };
    },
    finds: ['filed for [[Chapter 11]]', 'a [[Rule 12(b)(6)]] motion', '[[Part II]] of the law'],
    leaves: ['a chapter 11 pages long', 'the order of 5 May'],
  },
  {
    id: 'statute/us-code',
    cues: ['u.s.c.', 'usc', 'u.s.c', 'u.', 'c.f.r.', 'cfr', 'code'],
    pattern: new RegExp(
      String.raw`\b(?<title>\d{1,2}) (?<code>U\. ?S\. ?C\.(?:A\.)?|USC|U\.S\. Code|C\.F\.R\.|CFR) ?(?:§§? ?|[Ss]ec(?:tions?|\.) |[Pp]art )?(?<section>\d+[a-z]?(?:\.\d+)?(?:-\d+[a-z]?)?${SUB})(?!\w)`,
      'g',
    ),
    read: ({ title, code = '', section = '' }) => {
      const name = code.startsWith('C') ? 'C.F.R.' : 'U.S.C.';
      return { type: 'law', name: `${title} ${name} § ${section}`, section, citation: `${title} ${name} § ${section}` };
    },
    finds: [
      'under [[42 U.S.C. § 1983]]',
      '[[18 USC 1001]] forbids it',
      '[[8 C.F.R. § 208.13(b)]]',
      '[[18 U.S. Code Section 793]]',
    ],
    leaves: ['USC beat UCLA 42-10', '50 U.S. Codes'],
  },
  {
    id: 'statute/bill',
    cues: ['bill', 'hb', 'sb', 'h.b.', 's.b.', 'ab', 'a.b.', 'h.r.', 'hr', 's.', 'file', 'ld'],
    capital: true,
    pattern:
      /\b(?<kind>(?:House|Senate|Assembly) (?:Joint )?(?:Bill|Resolution|File)|Bill C|Bill|H\.B\.|HB|S\.B\.|SB|A\.B\.|AB|H\.R\.|HR)[ -](?<number>\d{1,5})\b(?! (?:percent|years))/g,
    read: ({ kind = '', number }) => ({
      type: 'law',
      name: `${BILLS[kind] ?? kind}${kind === 'Bill C' ? '-' : ' '}${number}`,
    }),
    finds: [
      '[[House Bill 2]] was signed',
      'the law, [[SB 1070]],',
      'known as [[S.B. 8]]',
      'Canada’s [[Bill C-16]]',
      '[[HB-12]]',
    ],
    leaves: ['a bill 40 lawmakers wrote', 'Bill Clinton', 'the phone bill 2 months on'],
  },
  {
    id: 'statute/numbered',
    // An initiative that voters passed, an act of a state known by its number, a public law.
    cues: ['proposition', 'prop', 'prop.', 'measure', 'initiative', 'amendment', 'act', 'public', 'issue', 'question'],
    capital: true,
    pattern:
      /\b(?<kind>Proposition|Prop\.?|Measure|Initiative|Amendment|Act|Public Law(?: No\.)?|Ballot Question|Referendum) (?<number>\d{1,4}(?:-\d{1,4})?)\b(?!,? of|, [Ss]cene| percent| (?:dead|wounded|people))/g,
    read: ({ kind = '', number }) => {
      const name = `${BILLS[kind] ?? kind} ${number}`;
      return { type: 'law', name, ...(kind.startsWith('Public') ? { citation: `Pub. L. ${number}` } : {}) };
    },
    finds: ['the ban, [[Proposition 8]],', 'overturned [[Prop. 8]]', 'under [[Act 10]]', 'in [[Public Law 119-21]]'],
    leaves: ['In Act 2, Scene 1', 'this measure 4 years on', 'they act 3 times'],
  },
  {
    id: 'statute/order',
    cues: ['order', 'eo', 'e.o.', 'proclamation'],
    pattern: /\b(?<kind>Executive [Oo]rder|EO|E\.O\.|(?:Presidential )?Proclamation)(?: No\.)? (?<number>\d{4,5})\b/g,
    read: ({ kind = '', number }) => ({
      type: 'law',
      name: `${kind.endsWith('lamation') ? 'Proclamation' : 'Executive Order'} ${number}`,
    }),
    finds: ['[[Executive Order 13769]] barred it', 'in [[EO 14160]]', '[[Proclamation No. 9645]]'],
    leaves: ['an executive order in 2017', 'the EO earned 40'],
  },
  {
    id: 'statute/rules-of-court',
    cues: ['rules'],
    capital: true,
    pattern:
      /\bFederal Rules of (?:Civil Procedure|Criminal Procedure|Appellate Procedure|Evidence|Bankruptcy Procedure)\b/g,
    read: (_groups, mention) => ({ type: 'law', name: mention }),
    finds: ['by the [[Federal Rules of Evidence]]'],
    leaves: ['federal rules on evidence', 'Federal Rules of thumb'],
  },
  {
    id: 'statute/constitution',
    // "the Constitution" alone is everywhere in court news and names nothing new.
    cues: ['constitution'],
    pattern: new RegExp(
      String.raw`\b(?:U\.S\.|US|United States|Federal|${LAND}) [Cc]onstitution\b|\bConstitution of (?:the )?${LAND}\b`,
      'g',
    ),
    read: (_groups, mention) => ({
      type: 'law',
      name: mention.replace('constitution', 'Constitution'),
      ...(/^(?:U\.?S\.?|United States|Federal) /.test(mention) ? { citation: 'U.S. Const.' } : {}),
    }),
    finds: [
      'breaks the [[U.S. Constitution]]',
      'the [[Ohio Constitution]]',
      'the [[New Jersey Constitution]]',
      'the [[US constitution]]',
      'the [[Constitution of India]]',
    ],
    leaves: [
      'The Constitution is silent.',
      'on Constitution Avenue',
      'the National Constitution Center',
      'under the state constitution',
    ],
  },
  {
    id: 'statute/constitution-whole',
    // Only a law when a part of it is named: "the Constitution's Guarantee Clause".
    cues: ['constitution'],
    pattern: /\b(?:[Ss]tate )?[Cc]onstitution\b(?! (?:Avenue|Center|Day|Party|Society|Hall))/g,
    read: (_groups, mention) => ({ type: 'law', name: mention, weak: true }),
    finds: ['the [[Constitution]]’s Guarantee Clause', 'Article 5 of the [[state constitution]]'],
    leaves: ['on Constitution Avenue'],
  },
  {
    id: 'statute/programme',
    capital: true,
    cues: [
      'obamacare',
      'medicaid',
      'medicare',
      'deferred',
      'migrant',
      'temporary',
      'operation',
      'dodd',
      'sarbanes',
      'mccain',
      'bill',
      'magna',
      'clean',
      'glass',
    ],
    pattern:
      /\b(?:Obamacare|Medicaid|Deferred Action for (?:Childhood Arrivals|Parents of Americans(?: and Lawful Permanent Residents)?)|Migrant Protection Protocols|Temporary Protected Status|Operation Streamline|Dodd-Frank|Sarbanes-Oxley|McCain-Feingold|Glass-Steagall|Bill of Rights|Magna Carta|Clean Power Plan)(?: [Pp]rogram\b)?(?! Act\b| Services\b)/g,
    read: (_groups, mention) => {
      const name = mention.replace(/ [Pp]rogram$/, '');
      const [law, citation] = PROGRAMMES[name] ?? [name];
      return { type: 'law', name: law, ...(citation ? { citation } : {}) };
    },
    finds: [
      'the fate of [[Obamacare]]',
      'the [[Deferred Action for Childhood Arrivals program]]',
      'the [[Dodd-Frank]] law',
    ],
    leaves: ['the Dodd-Frank Act', 'action was deferred for years', 'Operation Warp'],
  },
];

const PROGRAMMES: Readonly<Record<string, readonly [law: string, citation: string]>> = {
  'Dodd-Frank': ['Dodd-Frank Act', '12 U.S.C. § 5301 et seq.; Pub. L. 111-203'],
  'Glass-Steagall': ['Glass-Steagall Act', 'Pub. L. 73-66'],
  'McCain-Feingold': ['Bipartisan Campaign Reform Act', 'Pub. L. 107-155'],
  Medicaid: ['Medicaid', '42 U.S.C. § 1396 et seq.'],
  Obamacare: ['Affordable Care Act', '42 U.S.C. § 18001 et seq.; Pub. L. 111-148'],
  'Sarbanes-Oxley': ['Sarbanes-Oxley Act', '15 U.S.C. § 7201 et seq.; Pub. L. 107-204'],
};

const BILLS: Readonly<Record<string, string>> = table({
  'A.B.': 'Assembly Bill',
  AB: 'Assembly Bill',
  'Bill C': 'Bill C',
  'H.B.': 'House Bill',
  'H.R.': 'H.R.',
  HB: 'House Bill',
  HR: 'H.R.',
  Prop: 'Proposition',
  'Prop.': 'Proposition',
  'Public Law No.': 'Public Law',
  'S.B.': 'Senate Bill',
  SB: 'Senate Bill',
});
