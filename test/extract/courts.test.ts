import { describe, expect, test } from 'vitest';
import { findCourts } from '../../src/extract/courts/index.ts';
import { readDocument } from '../../src/text/document.ts';

const courts = (text: string) =>
  findCourts(readDocument({ id: 'a', text })).map(({ name, jurisdiction, mentions }) => [
    mentions.map((mention) => mention.text).join(' / '),
    name,
    jurisdiction,
  ]);

describe('courts as news writes them', () => {
  test.each([
    ['the 9th Circuit', '9th Circuit', 'U.S. Court of Appeals for the Ninth Circuit'],
    [
      'the Ninth Circuit Court of Appeals',
      'Ninth Circuit Court of Appeals',
      'U.S. Court of Appeals for the Ninth Circuit',
    ],
    [
      'the 9th U.S. Circuit Court of Appeals',
      '9th U.S. Circuit Court of Appeals',
      'U.S. Court of Appeals for the Ninth Circuit',
    ],
    [
      'the U.S. Court of Appeals for the 9th Circuit',
      'U.S. Court of Appeals for the 9th Circuit',
      'U.S. Court of Appeals for the Ninth Circuit',
    ],
    ['the D.C. Circuit', 'D.C. Circuit', 'U.S. Court of Appeals for the District of Columbia Circuit'],
    ['the fourth circuit of appeals', 'fourth circuit of appeals', 'U.S. Court of Appeals for the Fourth Circuit'],
    [
      'a federal appeals court in Denver',
      'federal appeals court in Denver',
      'U.S. Court of Appeals for the Tenth Circuit',
    ],
    [
      'the U.S. District Court in Oakland',
      'U.S. District Court in Oakland',
      'U.S. District Court for the Northern District of California',
    ],
    ['federal court in Boise', 'federal court in Boise', 'U.S. District Court for the District of Idaho'],
    ['Manhattan federal court', 'Manhattan federal court', 'U.S. District Court for the Southern District of New York'],
    [
      'the U.S. District Court for the Southern District of Ohio',
      'U.S. District Court for the Southern District of Ohio',
      'U.S. District Court for the Southern District of Ohio',
    ],
    [
      'the Foreign Intelligence Surveillance Court',
      'Foreign Intelligence Surveillance Court',
      'Foreign Intelligence Surveillance Court',
    ],
    ['the U.S. Supreme Court', 'U.S. Supreme Court', 'Supreme Court of the United States'],
    ['the US supreme court', 'US supreme court', 'Supreme Court of the United States'],
  ])('%s', (phrase, mention, name) => {
    expect(courts(`The case went to ${phrase} on Monday.`)).toEqual([[mention, name, 'federal']]);
  });

  test.each([
    ['the Ohio Supreme Court', 'Ohio Supreme Court', 'Ohio'],
    ["Ohio's Supreme Court", 'Ohio Supreme Court', 'Ohio'],
    ['Brooklyn Supreme Court', 'Brooklyn Supreme Court', 'New York'],
    ['the Supreme Court of India', 'Supreme Court of India', 'India'],
    ['a Paris court', 'Paris court', 'France'],
    [
      'the Superior Court of the District of Columbia',
      'Superior Court of the District of Columbia',
      'District of Columbia',
    ],
    ['the European Court of Human Rights', 'European Court of Human Rights', 'international'],
  ])('%s', (phrase, name, jurisdiction) => {
    expect(courts(`The case went to ${phrase} on Monday.`).map(([, ...rest]) => rest)).toEqual([[name, jurisdiction]]);
  });

  test('short and full names of one court are one claim', () => {
    expect(courts('The Supreme Court agreed. A lawyer told the U.S. Supreme Court so.')).toEqual([
      ['Supreme Court / U.S. Supreme Court', 'Supreme Court of the United States', 'federal'],
    ]);
  });

  test('the state Supreme Court is that of the one state whose court is named', () => {
    expect(courts('The state Supreme Court agreed. It was the Ohio Supreme Court that ruled.')).toEqual([
      ['state Supreme Court / Ohio Supreme Court', 'Ohio Supreme Court', 'Ohio'],
    ]);
  });

  test('a Supreme Court of an article about a county stays open', () => {
    expect(courts('A Lake County Superior Court ruling went to the Supreme Court.').at(-1)).toEqual([
      'Supreme Court',
      'Supreme Court',
      undefined,
    ]);
  });
});

describe('what is no court by name', () => {
  test.each([
    'The court ruled. The Court of public opinion did too.',
    'The district court erred, and so did the appeals court.',
    'He was held in contempt of court.',
    'A court order and a Paris court document were found.',
    'The U.S. attorney for the Southern District of New York sued.',
    'The Eleventh Judicial Circuit of Florida',
    'He drove the first circuit of the track.',
    'They met on the tennis court in January.',
  ])('%s', (text) => {
    expect(courts(text)).toEqual([]);
  });
});
