import { describe, expect, test } from 'vitest';
import { findCases } from '../../src/extract/cases/index.ts';
import { readDocument } from '../../src/text/document.ts';

const cases = (text: string) =>
  findCases(readDocument({ id: 'a', text })).map(({ name, docket }) => [name, docket].filter(Boolean).join(' | '));

describe('case names', () => {
  test.each([
    ['In Ames v. Dunmore, the court ruled.', 'Ames v. Dunmore'],
    ['the 1994 ruling Ames v Dunmore', 'Ames v. Dunmore'],
    ['the Ames vs. Dunmore case', 'Ames v. Dunmore'],
    ['Ohio Ferry Co. v. United States', 'Ohio Ferry Co. v. United States'],
    ['Department of Health and Human Services v. Ames', 'Department of Health and Human Services v. Ames'],
    ['Ames v. Board of Education of Dunmore', 'Ames v. Board of Education of Dunmore'],
    ['Ames v. Coalition to Defend Ferries', 'Ames v. Coalition to Defend Ferries'],
    ['Ames v. Women’s Health Organization', "Ames v. Women's Health Organization"],
    ['Ames v. Ferries.com', 'Ames v. Ferries.com'],
    ["last June's Ames v. Dunmore", 'Ames v. Dunmore'],
    ['In re Maple Holdings', 'In re Maple Holdings'],
    ['Ex parte Ames', 'Ex parte Ames'],
    ['It was told in Matter of Ames.', 'Matter of Ames'],
    ['Ames v. Ferry Workers Local 12 Union', 'Ames v. Ferry Workers Local 12 Union'],
    ['In the Supreme Court in Ames v. Dunmore', 'Ames v. Dunmore'],
    ['See Ames v. Bd. of Harbors, a case of 1954.', 'Ames v. Bd. of Harbors'],
    ['As in Maple Ins. Co. of Dunmore v. Ames, the court', 'Maple Ins. Co. of Dunmore v. Ames'],
    ['The 1973 Ames v. Dunmore Supreme Court ruling stands.', 'Ames v. Dunmore'],
    ['They will press Cole on Ames v. Dunmore this week.', 'Ames v. Dunmore'],
    ['The case is Dunmore County, Alabama v. Ames.', 'Dunmore County, Alabama v. Ames'],
    ['The case is Dunmore County, Ala., v. Ames.', 'Dunmore County, Ala. v. Ames'],
    ['For example, in Fish and Harbor Institute v. Ames', 'Fish and Harbor Institute v. Ames'],
    ['The case is Ames v. the University of Dunmore at Harbor City.', 'Ames v. University of Dunmore at Harbor City'],
    ['The other case is Ames v. U.S.', 'Ames v. U.S.'],
    ['The divorce case Ames v. Ames was long.', 'Ames v. Ames'],
  ])('%s', (text, name) => {
    expect(cases(text)).toEqual([name]);
  });

  test('two that share a line', () => {
    expect(cases('It cited Ames v. Dunmore and Ngata v. Pell.')).toEqual(['Ames v. Dunmore', 'Ngata v. Pell']);
    expect(cases('Ames v. Ferry Department and Ngata v. Pell.')).toEqual(['Ames v. Ferry Department', 'Ngata v. Pell']);
  });

  test('one case is claimed once', () => {
    expect(cases('Ames v. Dunmore stands. The court kept Ames v. Dunmore.')).toEqual(['Ames v. Dunmore']);
  });

  test('a famous short form where the full name is not', () => {
    expect(cases('since the Citizens United ruling')).toEqual(['Citizens United v. FEC']);
    expect(cases('Roe v. Wade fell. After the Roe decision')).toEqual(['Roe v. Wade']);
  });

  test.each([
    'Luis V. Dunmore said so.',
    'The Lions vs. Bears game was dull.',
    'Batman v Superman was a film.',
    'In the case of Ames vs. Free Speech, the court ruled.',
    'This Ames vs. Ames lawsuit never ends.',
    'v. was short for versus.',
  ])('%s', (text) => {
    expect(cases(text)).toEqual([]);
  });
});

describe('dockets', () => {
  test.each([
    ['The case is Ames v. Dunmore, No. 12-345.', 'Ames v. Dunmore | 12-345'],
    ['The case is Ames v. Dunmore (12-345).', 'Ames v. Dunmore | 12-345'],
    ['The case is No. 12-345 Ames v. Dunmore.', 'Ames v. Dunmore | 12-345'],
    ['Ames v. Dunmore, 1:25-cv-00677, was filed', 'Ames v. Dunmore | 1:25-cv-00677'],
    ['It is case 1:25-cv-00677.', '1:25-cv-00677'],
  ])('%s', (text, found) => {
    expect(cases(text)).toEqual([found]);
  });
});
