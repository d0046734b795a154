import type { Rule } from '../../rules/rule.ts';
import { words } from '../../text/word-list.ts';
import { FAMOUS_CASES } from './lexicon.ts';

/** The number under which a court keeps a case. */
export interface Docket {
  readonly docket: string;
}

/** The ways of writing docket numbers. */
export const DOCKET_RULES: readonly Rule<Docket>[] = [
  {
    id: 'case/docket',
    // Federal trial courts: office, year, kind, number, judge.
    cues: ['cv', 'cr', 'md', 'mc', 'mj', 'bk', 'ap', 'civ', 'crim'],
    pattern:
      /\b(?:\d{1,2}:)?(?:19|20)?\d{2}-?(?:cv|cr|md|mc|mj|bk|ap|civ|crim|CV|CR|MD|MC|MJ|BK|CIV)-?\d{2,6}(?:-[A-Z]{2,4}){0,2}\b/g,
    read: (_groups, docket) => ({ docket }),
    finds: ['in case [[1:25-cv-00677]]', 'No. [[24-cr-512]],', '[[2:19-cv-01234-ABC]]'],
    leaves: ['a 25-cv engine', 'on 24-25 May', 'a CV-22 aircraft'],
  },
  {
    id: 'case/docket-number',
    // Courts of appeals and the Supreme Court number by term: only after "No.".
    cues: ['no.', 'nos.', 'docket', 'case'],
    capital: true,
    pattern: /\b(?:(?:Case|Docket) )?(?:Nos?\.|Case|Docket) (?<mention>\d{2}(?:-\d{2,5}|A\d{2,4}))(?![\d-])/g,
    read: (_groups, docket) => ({ docket }),
    finds: ['Case No. [[24-656]]', 'No. [[24A884]]', 'Nos. [[23-719]] and others'],
    leaves: ['No. 24 on the list', 'won 24-656', 'the No. 1 seed'],
  },
  {
    id: 'case/neutral-citation',
    // Britain, Ireland, Canada, Australia, South Africa: the year and the court.
    cues: words('uksc ukhl ukpc ewca ewhc iesc iehc ieca csih csoh hca zacc zasca nica scc onca bcca abca'),
    pattern:
      /\[(?:19|20)\d{2}\] (?:UKSC|UKHL|UKPC|EWCA (?:Civ|Crim)|EWHC|IESC|IEHC|IECA|CSIH|CSOH|HCA|ZACC|ZASCA|NICA) \d{1,4}\b|\b(?:19|20)\d{2} (?:SCC|ONCA|BCCA|ABCA) \d{1,4}\b/g,
    read: (_groups, docket) => ({ docket }),
    finds: ['cited as [[[2019] UKSC 41]]', 'in [[2015 SCC 5]]'],
    leaves: ['in [2019] the court sat', 'the 2015 SCC meeting'],
  },
];

const NAMES = Object.keys(FAMOUS_CASES).join('|');
const FIRST_WORDS = Object.keys(FAMOUS_CASES).map((name) => name.split(' ')[0]!.toLowerCase());
const readFamous = (_groups: unknown, mention: string): string | undefined => FAMOUS_CASES[mention];

/** Cases that news names by one side alone: the full name. */
export const FAMOUS_RULES: readonly Rule<string>[] = [
  {
    id: 'case/famous',
    cues: FIRST_WORDS,
    capital: true,
    pattern: new RegExp(
      String.raw`\b(?<mention>${NAMES})(?= (?:decision|ruling|case|precedent|opinion|doctrine)\b)`,
      'g',
    ),
    read: readFamous,
    finds: ['since the [[Citizens United]] ruling', 'the [[Bostock]] decision'],
    leaves: ['Citizens United said', 'Mr. Heller lost'],
  },
  {
    id: 'case/famous-overturned',
    cues: FIRST_WORDS,
    capital: true,
    pattern: new RegExp(String.raw`\b(?:overturn\w*|overrul\w*|revers\w+) (?<mention>${NAMES})\b(?! v)`, 'g'),
    read: readFamous,
    finds: ['vowed to overturn [[Roe]]', 'after overruling [[Korematsu]],'],
    leaves: ['to overturn Roe v. Wade', 'the ruling on Roe'],
  },
];
