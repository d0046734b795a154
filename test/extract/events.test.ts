import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import { addEvents } from '../../src/extract/events/index.ts';
import { readDocument } from '../../src/text/document.ts';

/** What the text says happened at each of its dates, without the rulings and filings that other parts find. */
function events(text: string): string[] {
  const doc = readDocument({ id: 'a.txt', text, published: { value: '2024-06-14', from: 'field' } });
  return addEvents(doc, findDates(doc, doc.source.published), [], []).map(
    ({ start, end, event }) => `${text.slice(start, end)}: ${event ?? '-'}`,
  );
}

test.each([
  ['The yard built ten ferries before burning down in 2014.', ['2014: burning down']],
  ['The yard was sold while waiting for the spring of 2014.', ['the spring of 2014: -']],
  ['The tenants answered the March 7 complaint.', ['March 7: complaint']],
  ['Wednesday’s ruling was short.', ['Wednesday: ruling']],
  ['A 2014 commission hearing was tense.', ['2014: commission hearing']],
  ['Oral argument is set for Tuesday.', ['Tuesday: Oral argument']],
  ['The tenants left after a hearing Wednesday.', ['Wednesday: hearing']],
  ['The suit, filed May 3, names the mill.', ['May 3: suit filed']],
  ['The tenants filed a lawsuit in May.', ['May: lawsuit filed']],
  ['The law was enacted in 1987.', ['1987: law enacted']],
  ['Penrose was arrested on April 3.', ['April 3: Penrose arrested']],
  ['Penrose was appointed to the bench in 2009.', ['2009: Penrose appointed']],
  ['Penrose pleaded guilty in May.', ['May: Penrose pleaded guilty']],
  ['The panel struck down the ordinance in May.', ['May: ordinance struck down']],
  ['“It is over,” Penrose said Thursday.', ['Thursday: statement']],
  ['Filed May 3, the motion seeks a stay.', ['May 3: filed']],
  ['She left at the close of a hearing Wednesday.', ['Wednesday: hearing']],
  ['Penrose was cleared of second-degree murder late Monday.', ['late Monday: Penrose cleared']],
  ['Penrose will plead guilty on Tuesday.', ['Tuesday: to plead guilty']],
  ['The council announced a hiring freeze on May 3.', ['May 3: announced hiring freeze']],
  ['The mill shipped turbines to Norway in 2009.', ['2009: shipped turbines']],
  ['In a survey released Monday, growers agreed.', ['Monday: survey released']],
  ['The harbor council agreed Tuesday to wait.', ['Tuesday: harbor council agreed']],
  ['“The mill is closing,” announced Penrose Tuesday.', ['Tuesday: announced']],
  ['A clerk of the mill resigned in May.', ['May: resigned']],
  ['They agreed in May, and she left.', ['May: agreed']],
  ['The rate has not been changed since 1975.', ['1975: -']],
  ['A union-led council meets in 2009.', ['2009: -']],
])('%s', (text, wanted) => {
  expect(events(text)).toEqual(wanted);
});

test('a dateline is no event', () => {
  expect(events('HARBOR CITY, June 13 (Wire) - Penrose was arrested.')).toEqual(['June 13: -']);
});

test('a line that gives the date of publication is no event', () => {
  expect(events('Published: June 13, 2024\n\nPenrose was arrested.')).toEqual(['June 13, 2024: -']);
});

test('a time without a place on the calendar has no event', () => {
  expect(events('Penrose recently moved.')).toEqual(['recently: -']);
});

test('a ruling of the sentence with the same date tells its outcome', () => {
  const text = 'On Wednesday the court refused to halt the sale.';
  const doc = readDocument({ id: 'a.txt', text, published: { value: '2024-06-14', from: 'field' } });
  const ruling = {
    kind: 'holding' as const,
    start: 13,
    end: text.length - 1,
    rule: 'holding/test',
    instrument: 'preliminary injunction',
    outcome: 'denied',
    date: '2024-06-12',
  };
  expect(addEvents(doc, findDates(doc, doc.source.published), [ruling], [])[0]?.event).toBe(
    'preliminary injunction denied',
  );
});
