import { describe, expect, test } from 'vitest';
import { findStatutes } from '../../src/extract/statutes/index.ts';
import { readDocument } from '../../src/text/document.ts';

const doc = (text: string) => readDocument({ id: 'a', text });
const laws = (text: string) =>
  findStatutes(doc(text)).map(({ start, end, name, section, citation }) =>
    [text.slice(start, end), name, section, citation].filter((field) => field !== undefined).join(' | '),
  );

describe('laws as news writes them', () => {
  test.each([
    ['It broke the Clean Water Act.', 'Clean Water Act | Clean Water Act | 33 U.S.C. § 1251 et seq.'],
    ['under the 1965 Voting Rights Act', '1965 Voting Rights Act | Voting Rights Act | 52 U.S.C. § 10101 et seq.'],
    ['the Ferry Safety Act of 2012 says so', 'Ferry Safety Act of 2012 | Ferry Safety Act of 2012'],
    ['under the Harbours Act 1964', 'Harbours Act 1964 | Harbours Act 1964'],
    ['It broke the Port Workers (Protection) Act.', 'Port Workers (Protection) Act | Port Workers (Protection) Act'],
    [
      'Section 2 of the Voting Rights Act',
      'Section 2 of the Voting Rights Act | Voting Rights Act | 2 | 52 U.S.C. § 10301',
    ],
    [
      'Internal Revenue Code Section 7216',
      'Internal Revenue Code Section 7216 | Internal Revenue Code | 7216 | 26 U.S.C. § 7216',
    ],
    ['fined under Code Sec. 7216 there', 'Code Sec. 7216 | Internal Revenue Code | 7216 | 26 U.S.C. § 7216'],
    ['under 42 U.S.C. 1983', '42 U.S.C. 1983 | 42 U.S.C. § 1983 | 1983 | 42 U.S.C. § 1983'],
    ['a breach of Title IX', 'Title IX | Education Amendments of 1972 | Title IX | 20 U.S.C. § 1681 et seq.'],
    [
      'the 14th Amendment’s Equal Protection Clause',
      '14th Amendment’s Equal Protection Clause | Equal Protection Clause | U.S. Const. amend. XIV, § 1',
    ],
    [
      'the establishment clause of the US constitution',
      'establishment clause of the US constitution | Establishment Clause | U.S. Const. amend. I',
    ],
    [
      'Article II of the Constitution',
      'Article II of the Constitution | U.S. Constitution | Article II | U.S. Const. art. II',
    ],
    ['to invoke Article 50 of the Lisbon Treaty', 'Article 50 of the Lisbon Treaty | Lisbon Treaty | Article 50'],
    ['Section 377 of the Indian Penal Code', 'Section 377 of the Indian Penal Code | Indian Penal Code | 377'],
    ['the Ohio Constitution', 'Ohio Constitution | Ohio Constitution'],
    ['the state’s Penal Law and', 'Penal Law | Penal Law'],
    ['filed under Megan’s Law', "Megan’s Law | Megan's Law"],
    ['a FOIA request', 'FOIA | Freedom of Information Act | 5 U.S.C. § 552'],
  ])('%s', (text, law) => {
    expect(laws(text)).toEqual([law]);
  });

  test('a section of an act that is not known is not lent to another', () => {
    expect(laws('The Theft Act is old. Section 4 of the Harbour Scheme is not.')).toEqual([
      'Theft Act | Theft Act',
      'Section 4 | Section 4 | 4',
    ]);
  });

  test.each([
    ['under Section 420 of the IPC', 'Section 420 of the IPC | Indian Penal Code | 420'],
    [
      'Sections 302 and 34 of the Indian Penal Code',
      'Sections 302 and 34 of the Indian Penal Code | Indian Penal Code | 302 and 34',
    ],
    ['under Florida Statute 790.06', 'Florida Statute 790.06 | Florida Statute 790.06'],
  ])('%s', (text, law) => {
    expect(laws(text).at(-1)).toBe(law);
  });

  test('each amendment of a list', () => {
    expect(laws('the Fifth and Fourteenth Amendments')).toEqual([
      'Fifth | Fifth Amendment | U.S. Const. amend. V',
      'Fourteenth Amendments | Fourteenth Amendment | U.S. Const. amend. XIV',
    ]);
  });

  test('an act that another is named beside', () => {
    expect(laws('Congress and the Voting Rights Act, and the Fair Housing Act and Clean Air Act')).toEqual([
      'Voting Rights Act | Voting Rights Act | 52 U.S.C. § 10101 et seq.',
      'Fair Housing Act | Fair Housing Act | 42 U.S.C. § 3601 et seq.',
      'Clean Air Act | Clean Air Act | 42 U.S.C. § 7401 et seq.',
    ]);
  });
});

describe('parts and numbers named without their law', () => {
  test('a section is of the act that it is named with elsewhere', () => {
    expect(laws('Section 4 is gone. Congress wrote Section 4 of the Ferry Safety Act.')).toEqual([
      'Section 4 | Ferry Safety Act | 4',
      'Section 4 of the Ferry Safety Act | Ferry Safety Act | 4',
    ]);
  });

  test('a section is of the act named last before it', () => {
    expect(laws('The Internal Revenue Code is long. It broke Section 7216.').at(-1)).toBe(
      'Section 7216 | Internal Revenue Code | 7216 | 26 U.S.C. § 7216',
    );
  });

  test('a bare number after its section', () => {
    expect(laws('He broke Section 7216. The firm violated 7216 twice and sold 7216 boats.')).toEqual([
      'Section 7216 | Section 7216 | 7216',
      '7216 | Section 7216 | 7216',
    ]);
  });

  test('an acronym is the act it was defined for', () => {
    expect(laws('The Ferry Safety Act (FSA) is old.')).toEqual(['Ferry Safety Act | Ferry Safety Act']);
  });
});

describe('what is no law by name', () => {
  test.each([
    'The act was described as a class act by the City Council.',
    'federal tax law and state anti-racketeering laws',
    'He went to Harvard Law School.',
    'the Democratic National Convention',
    'a new city ordinance and a zip code',
    'Sister Act played on Broadway.',
    'Three Ferries Caught In Shocking Act',
    'The first amendment to the bill failed.',
    'They sat in section 12 of the stadium.',
    'the Constitution protects us',
  ])('%s', (text) => {
    expect(laws(text)).toEqual([]);
  });
});
