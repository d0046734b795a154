import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import { findFilings } from '../../src/extract/filings/index.ts';
import { findCast } from '../../src/extract/index.ts';
import { readDocument } from '../../src/text/document.ts';

/** The fields of each filing that the text tells of. */
const filings = (text: string) => {
  const doc = readDocument({ id: 'x.txt', text, published: { value: '2023-05-10', from: 'field' } });
  return findFilings(doc, findCast(doc), findDates(doc, doc.source.published)).map(
    ({ instrument, by, against, seeks, date, court, to }) =>
      Object.fromEntries(
        Object.entries({ instrument, by, against, to, seeks, date, court }).filter(([, value]) => value !== undefined),
      ),
  );
};

test('a suit has its filer, its target, its day and what it seeks', () => {
  expect(
    filings(
      'The Maple Alliance filed a lawsuit on April 3, 2023, against Velora Freight Inc. seeking to halt the dredging of the bay.',
    ),
  ).toEqual([
    {
      instrument: 'complaint',
      by: ['Maple Alliance'],
      against: ['Velora Freight Inc.'],
      seeks: 'to halt the dredging of the bay',
      date: '2023-04-03',
    },
  ]);
});

test('the passive gives the same filing', () => {
  expect(filings('The lawsuit, filed April 3, 2023, by the Maple Alliance, says the bay is full of oil.')).toEqual([
    { instrument: 'complaint', by: ['Maple Alliance'], date: '2023-04-03' },
  ]);
});

test('what may be filed is no filing', () => {
  expect(filings('The Maple Alliance plans to file a lawsuit against Velora Freight Inc. in June, it said.')).toEqual(
    [],
  );
  expect(filings('Velora Freight Inc. will appeal the ruling and may file a motion next week, it said.')).toEqual([]);
});

test('a letter has those it is addressed to', () => {
  expect(
    filings('Sens. Nora Vance and Milo Quist sent an April 3 letter to acting Treasury Commissioner Ada Lund on fees.'),
  ).toEqual([{ instrument: 'letter', by: ['Nora Vance', 'Milo Quist'], to: ['Ada Lund'], date: '2023-04-03' }]);
});

test('to ask a judge for something is a request that says what', () => {
  expect(
    filings('On the same day Velora Freight Inc. asked the judge to dismiss the case, saying it was late.'),
  ).toEqual([{ instrument: 'request', by: ['Velora Freight Inc.'], seeks: 'to dismiss the case' }]);
});

test('an appeal is filed by who appealed', () => {
  expect(
    filings('After the verdict Velora Freight Inc. appealed the ruling to a higher court, its lawyer said.'),
  ).toEqual([{ instrument: 'appeal', by: ['Velora Freight Inc.'] }]);
});

test('an indictment names whom it is against', () => {
  expect(
    filings('A grand jury indicted Milo Quist on April 3, 2023, on nine counts of mail fraud, records show.'),
  ).toEqual([{ instrument: 'indictment', against: ['Milo Quist'], date: '2023-04-03' }]);
});
