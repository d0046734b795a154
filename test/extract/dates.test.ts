import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import { findPublished } from '../../src/extract/dates/published.ts';
import { readDocument } from '../../src/text/document.ts';
import type { Source } from '../../src/text/source.ts';

const source = (text: string, published?: string): Source => ({
  id: 'a.txt',
  text,
  ...(published ? { published: { value: published, from: 'field' as const } } : {}),
});

/** The dates of a text: what is marked and its calendar value, or the open TIMEX3 value. */
function dates(text: string, published?: string): string[] {
  const doc = readDocument(source(text, published));
  return findDates(doc, findPublished(doc)).map(
    ({ start, end, timex, value }) => `${text.slice(start, end)} = ${value ?? timex}`,
  );
}

describe('names a date', () => {
  test.each([
    ['The mill closed on April 9, 2024.', ['April 9, 2024 = 2024-04-09']],
    ['The mill closed on 9 April 2024.', ['9 April 2024 = 2024-04-09']],
    ['The mill closed on the 9th of April 2024.', ['the 9th of April 2024 = 2024-04-09']],
    ['The mill closed (4/9/2024).', ['4/9/2024 = 2024-04-09']],
    ['The mill closed on 2024-04-09.', ['2024-04-09 = 2024-04-09']],
    ['The mill closed Tuesday, April 9, 2024.', ['Tuesday, April 9, 2024 = 2024-04-09']],
    ['The mill closed in April 2024.', ['April 2024 = 2024-04']],
    ['It ran between May and August 1987.', ['May = 1987-05', 'August 1987 = 1987-08']],
    ['It ran from November to March 1987.', ['November = 1986-11', 'March 1987 = 1987-03']],
    ['A 1993 ordinance stands.', ['1993 = 1993']],
    ['The season of 1957-58 was lost.', ['1957 = 1957', '58 = 1958']],
    ['It was built in the 1920s.', ['1920s = 192']],
    ['It was built in the early ’90s.', ['the early ’90s = 199']],
    ['A 19th century mill stands.', ['19th century = 18']],
    ['Profit fell in the third quarter of 2011.', ['the third quarter of 2011 = 2011-Q3']],
    ['Profit fell in Q3 2011.', ['Q3 2011 = 2011-Q3']],
    ['Profit fell in the 2011 third quarter.', ['2011 third quarter = 2011-Q3']],
    ['It closed on the last Monday of May 2019.', ['the last Monday of May 2019 = 2019-05-27']],
    ['It closed in the last half of the ’80s.', ['the last half of the ’80s = 198']],
    ['The mill closed on April 9,2024.', ['April 9,2024 = 2024-04-09']],
    ['Rents rose in the first half of 2012.', ['the first half of 2012 = 2012-H1']],
    ['The budget of fiscal year 2022 passed.', ['fiscal year 2022 = 2022']],
    ['It began in the spring of 2017.', ['the spring of 2017 = 2017']],
    ['It fell in nineteen eighty-four.', ['nineteen eighty-four = 1984']],
    ['It fell on Labor Day 2019.', ['Labor Day 2019 = 2019-09-02']],
    ['They met on Good Friday 2019.', ['Good Friday 2019 = 2019-04-19']],
    ['The order of April 20asking them to go was late.', ['April 20 = XXXX-04-20']],
  ])('%s', (text, wanted) => {
    expect(dates(text)).toEqual(wanted);
  });
});

test('a century has no calendar value', () => {
  expect(findDates(readDocument(source('The 20th century mill stands.')))).toMatchObject([{ timex: '19' }]);
  expect(findDates(readDocument(source('The 20th century mill stands.')))[0]).not.toHaveProperty('value');
});

/** A Friday. */
const FRIDAY = '2024-06-14';

describe('counts from the publication on Friday, June 14, 2024', () => {
  test.each([
    ['The clerk resigned Wednesday.', ['Wednesday = 2024-06-12']],
    ['Sales rose in the first quarter.', ['the first quarter = 2024-Q1']],
    ['Sales fell in the third quarter.', ['the third quarter = 2023-Q3']],
    ['Sales will rise in the fourth quarter.', ['the fourth quarter = 2024-Q4']],
    ['Sales fell 4 percent in the latest quarter.', ['the latest quarter = 2024-Q1']],
    ['She arrives the day after tomorrow.', ['the day after tomorrow = 2024-06-16']],
    ['The clerk resigned Friday.', ['Friday = 2024-06-14']],
    ['A hearing is scheduled for Tuesday.', ['Tuesday = 2024-06-18']],
    ['The tenants must answer by Monday.', ['Monday = 2024-06-17']],
    ['On Thursday the council will vote.', ['Thursday = 2024-06-20']],
    ['The clerk said Thursday that she will go.', ['Thursday = 2024-06-13']],
    ['The rule takes effect Monday.', ['Monday = 2024-06-17']],
    ['The rule went into effect Monday.', ['Monday = 2024-06-10']],
    ['A ruling could come as soon as Monday.', ['Monday = 2024-06-17']],
    ['A vote planned for Wednesday was canceled.', ['Wednesday = 2024-06-12']],
    ['The tenants will appeal Monday’s ruling.', ['Monday = 2024-06-10']],
    ['The clerk declined to comment Tuesday.', ['Tuesday = 2024-06-11']],
    ['Last Friday the mill closed.', ['Last Friday = 2024-06-07']],
    ['The mill closed Dec. 3.', ['Dec. 3 = 2023-12-03']],
    ['The mill will open Jan. 8.', ['Jan. 8 = 2025-01-08']],
    ['The mill closed in October.', ['October = 2023-10']],
    ['The mill will open in October.', ['October = 2024-10']],
    ['Voters decide in the November election.', ['November = 2024-11']],
    ['Polls open for the Nov. 5 election.', ['Nov. 5 = 2024-11-05']],
    ['She went this past May.', ['this past May = 2024-05']],
    ['She said she’ll announce it Tuesday.', ['Tuesday = 2024-06-18']],
    ['The papers were not complete until Wednesday.', ['Wednesday = 2024-06-12']],
    ['The panel will hear it in August or September.', ['August = 2024-08', 'September = 2024-09']],
    ['The case lands Monday before a full court.', ['Monday = 2024-06-17']],
    ['A year from now it will be sold.', ['A year from now = 2025']],
    ['The court went on a Saturday in February.', ['Saturday = XXXX-WXX-6', 'February = 2024-02']],
    ['In his last year in office he signed it.', []],
    ['The sale was put off until 14:30 GMT Saturday.', ['Saturday = 2024-06-15']],
    ['Neither clerk could be reached Thursday.', ['Thursday = 2024-06-13']],
    ['In August Cole left the mill.', ['August = 2023-08']],
    ['It was heard in March, April and May.', ['March = 2024-03', 'April = 2024-04', 'May = 2024-05']],
    ['It was told at March oral arguments.', ['March = 2024-03']],
    ['Tenants met over the past weekend.', ['the past weekend = 2024-06-08/2024-06-09']],
    ['Back in 1996 people did not know.', ['1996 = 1996']],
    ['The clerk failed to meet a deadline on Tuesday.', ['Tuesday = 2024-06-11']],
    ['The judge set a deadline of Tuesday.', ['Tuesday = 2024-06-18']],
    ['A ruling will not be announced until October.', ['October = 2024-10']],
    ['It will be done no later than February.', ['February = 2025-02']],
    ['The court has set argument on the case for October.', ['October = 2024-10']],
    ['Cole spoke ahead of November’s congressional elections.', ['November = 2024-11']],
    ['The first case it will take up, on Tuesday, is short.', ['Tuesday = 2024-06-18']],
    [
      'Seats were gone for Monday and Tuesday, when the court will sit.',
      ['Monday = 2024-06-17', 'Tuesday = 2024-06-18'],
    ],
    ['Cole asked the panel to postpone Monday’s hearing.', ['Monday = 2024-06-17']],
    ['It closed yesterday.', ['yesterday = 2024-06-13']],
    ['It closed the day before yesterday.', ['the day before yesterday = 2024-06-12']],
    ['It closed last week.', ['last week = 2024-06-03/2024-06-09']],
    ['It closed two weeks ago.', ['two weeks ago = 2024-05-27/2024-06-02']],
    ['It closed earlier this month.', ['earlier this month = 2024-06']],
    ['It closed nearly ten years ago.', ['nearly ten years ago = 2014']],
    ['It closed nine years ago this month.', ['nine years ago this month = 2015-06']],
    ['It closed in June of last year.', ['June of last year = 2023-06']],
    ['It closed over the weekend.', ['the weekend = 2024-06-15/2024-06-16']],
    ['It opens on the first Monday in October.', ['the first Monday in October = 2024-10-07']],
    ['Tenants were asked Monday through Wednesday.', ['Monday through Wednesday = 2024-06-10/2024-06-12']],
    ['A judge barred the port from using the map in October.', ['October = 2024-10']],
    ['A judge barred the port from using the map in January.', ['January = 2024-01']],
    ['The seat opens up when Cole is sworn in in August.', ['August = 2024-08']],
    ['Six boats sailed, with the last one leaving Tuesday.', ['Tuesday = 2024-06-11']],
    ['Six boats will sail, with the last one leaving Tuesday.', ['Tuesday = 2024-06-18']],
    ['The panel had ruled so and set Wednesday as the deadline.', ['Wednesday = 2024-06-12']],
    ['The panel set Wednesday as the deadline.', ['Wednesday = 2024-06-19']],
    ['Cole missed the state-ordered deadline on Tuesday.', ['Tuesday = 2024-06-11']],
    [
      'It lost money in the second quarter of 2019. Sales rose from the quarter a year ago.',
      ['the second quarter of 2019 = 2019-Q2', 'the quarter a year ago = 2018-Q2'],
    ],
    ['The mill lost 4 percent in the quarter ended July 31.', ['the quarter = 2023-Q2', 'July 31 = 2023-07-31']],
    ['It lost money in the second quarter ended July 31.', ['the second quarter = 2023-Q2', 'July 31 = 2023-07-31']],
    ['The sale should close by year-end.', ['year-end = 2024-12-31']],
    ['Rents stood higher at year-end.', ['year-end = 2024']],
    ['Today is the sixth day of the trial.', ['Today = 2024-06-14', 'the sixth day = 2024-06-14']],
    ['The ferry rule still matters today.', ['today = PRESENT_REF']],
    ['It has no place in today’s world.', ['today = PRESENT_REF']],
    ['The toll fell to 4 percent Friday from May’s 6 percent.', ['Friday = 2024-06-14', 'May = 2024-05']],
    ['He prays as Easter week begins.', ['Easter week = 2024-03-25/2024-03-31']],
    ['The mill now belongs to Cole.', ['now = PRESENT_REF']],
    ['The mill recently closed.', ['recently = PAST_REF']],
  ])('%s', (text, wanted) => {
    expect(dates(text, FRIDAY)).toEqual(wanted);
  });
});

describe('goes back to the date told before', () => {
  test.each([
    [
      'The hearing was on Wednesday, and the order came the following morning.',
      ['Wednesday = 2024-06-12', 'the following morning = 2024-06-13'],
    ],
    ['The mill burned on May 2; a day later it was sold.', ['May 2 = 2024-05-02', 'a day later = 2024-05-03']],
    [
      'The mill closed May 2, a day before Cole’s hearing, and was sold.',
      ['May 2 = 2024-05-02', 'a day before Cole’s hearing = 2024-05-02'],
    ],
    ['The mill closed May 2, a day before.', ['May 2 = 2024-05-02', 'a day before = 2024-05-01']],
    ['In 2009 the mill burned. Later that year it was sold.', ['2009 = 2009', 'Later that year = 2009']],
    [
      'Sales fell to 90 in May 2016 from 120 in the same month a year earlier.',
      ['May 2016 = 2016-05', 'the same month a year earlier = 2015-05'],
    ],
    [
      'The panel ruled Wednesday.\n\n“Today’s ruling is a relief,” Ada Cole said.',
      ['Wednesday = 2024-06-12', 'Today = 2024-06-12'],
    ],
  ])('%s', (text, wanted) => {
    expect(dates(text, FRIDAY)).toEqual(wanted);
  });
});

describe('leaves open what the text does not settle', () => {
  test.each([
    ['The clerk resigned Wednesday.', ['Wednesday = XXXX-WXX-3']],
    ['The clerk resigned March 7.', ['March 7 = XXXX-03-07']],
    ['The clerk resigned in October.', ['October = XXXX-10']],
    ['The clerk resigned last week.', ['last week = XXXX-WXX']],
    ['The clerk resigned yesterday.', ['yesterday = XXXX-XX-XX']],
    ['The clerk resigned two years ago.', ['two years ago = XXXX']],
    [
      'Cole left on May 2 of 2019 and Dunn in May, May 2 of 2020 or May 2.',
      ['May 2 of 2019 = 2019-05-02', 'May = XXXX-05', 'May 2 of 2020 = 2020-05-02', 'May 2 = XXXX-05-02'],
    ],
  ])('%s', (text, wanted) => {
    expect(dates(text)).toEqual(wanted);
  });

  test('“last October” in December can be either year’s', () => {
    expect(dates('She was chosen last October.', '2024-12-02')).toEqual(['last October = XXXX-10']);
  });
});

test('an article without a date gives a day the year it prints with it elsewhere', () => {
  expect(dates('Cole left on May 2. The mill closed on May 2, 2019.')).toEqual([
    'May 2 = 2019-05-02',
    'May 2, 2019 = 2019-05-02',
  ]);
});

describe('leaves words that only look like dates', () => {
  test.each([
    'The court may rule, and may not.',
    'The march drew hundreds who sat down in the sun.',
    'August Penrose and April Holt spoke with May Lane.',
    'He won on Super Tuesday.',
    'Section 2019 of the code, 28 U.S.C. 1331, applies.',
    'The case is No. 21-2020.',
    'Call 555-2014 for help.',
    'He ran 2000 meters for $1999.',
    'The shop is open every Monday.',
    'Mondays are quiet.',
    'USA Today reported it.',
    'The mill is now closed.',
    'The recently passed law and its current form stand.',
    'It was argued in June Penrose v. Holt.',
    'The Women’s March said so.',
  ])('%s', (text) => {
    expect(dates(text, FRIDAY)).toEqual([]);
  });

  test('a menu of archive months', () => {
    expect(dates('Archive May 2019 April 2019 March 2019 February 2019 January 2019')).toEqual([]);
  });
});

describe('the date of publication', () => {
  const published = (text: string, assumed?: string) =>
    findPublished(
      readDocument({ id: 'a.txt', text, ...(assumed ? { assumed: { value: assumed, from: 'option' as const } } : {}) }),
    );

  test('is the one of the record before any that the text prints', () => {
    const doc = readDocument(source('Published May 3, 2019\n\nThe mill closed.', '2019-05-04'));
    expect(findPublished(doc)).toEqual({ value: '2019-05-04', from: 'field' });
  });

  test('stands in a line that says so', () => {
    expect(published('Mill closes\nPublished: May 3, 2019\n\nThe mill closed.')).toEqual({
      value: '2019-05-03',
      from: 'text',
    });
  });

  test.each([
    'Published 4:05 PM EDT, Fri May 3, 2019',
    'Posted: May 3, 2019 / 04:05 PM',
    'By Ada Cole | May 3, 2019',
    'Friday, May 3, 2019 4:05 PM ET',
    'UPDATED: May 3, 2019 at 9 a.m.',
  ])('stands in the line %s', (line) => {
    expect(published(`Mill closes\n\n${line}\n\nThe mill closed.`)?.value).toBe('2019-05-03');
  });

  test('stands in a dateline, the year from the assumed date', () => {
    expect(published('HARBOR CITY, Dec. 30 (Wire) - The mill closed.', '2020-01-04')).toEqual({
      value: '2019-12-30',
      from: 'text',
    });
  });

  test('is open where a dateline has no year', () => {
    expect(published('HARBOR CITY, Dec. 30 (Wire) - The mill closed.')).toBeUndefined();
  });

  test('is the assumed one where the text prints none', () => {
    expect(published('The mill closed on May 3, 2019.', '2020-01-04')).toEqual({ value: '2020-01-04', from: 'option' });
  });

  test('a release counts from the day it prints, not from the day it was recorded', () => {
    expect(dates('FOR IMMEDIATE RELEASE: Monday, May 6, 2019\n\nThe mill closed today.', '2019-05-08')).toEqual([
      'Monday, May 6, 2019 = 2019-05-06',
      'today = 2019-05-06',
    ]);
  });
});

describe('says how a date was settled', () => {
  const first = (text: string, day?: string) => {
    const doc = readDocument(source(text, day));
    return findDates(doc, findPublished(doc))[0];
  };

  test('a printed weekday that does not fit the date is reported', () => {
    expect(first('It closed Monday, April 9, 2024.')).toMatchObject({
      value: '2024-04-09',
      mismatch: '2024-04-09 is a Tuesday, not a Monday',
    });
  });

  test('a weekday that fits the date in no near year is reported, not used to move it', () => {
    expect(first('It closed Wednesday, June 13.', FRIDAY)).toMatchObject({
      value: '2024-06-13',
      mismatch: '2024-06-13 is a Thursday, not a Wednesday',
    });
  });

  test('a weekday chooses between the years of a date without one', () => {
    expect(first('It opens Friday, January 3.', FRIDAY)).toMatchObject({ value: '2025-01-03' });
  });

  test('the chain names the cue and the publication', () => {
    expect(first('A hearing is scheduled for Tuesday.', FRIDAY)).toMatchObject({
      resolved: 'published',
      because: '“scheduled” points ahead: the first Tuesday after the publication on 2024-06-14',
    });
  });

  test('a chain goes back to what it is counted from', () => {
    const doc = readDocument(source('It closed Wednesday and opened the following morning.', FRIDAY));
    expect(findDates(doc, findPublished(doc))[1]?.because).toBe(
      '1 day after “Wednesday”, the latest Wednesday before the publication on 2024-06-14',
    );
  });

  test('what the words say needs nothing else', () => {
    expect(first('It closed in 2019.')).toMatchObject({ timex: '2019', value: '2019', resolved: 'stated' });
  });
});

describe('a plural subject with a verb in the present is ahead', () => {
  test.each([
    ['Harbor pilots vote in December.', ['December = 2031-12']],
    ['The union members reconvene Tuesday.', ['Tuesday = 2031-11-18']],
  ])('%s', (text, found) => {
    expect(dates(text, '2031-11-12')).toEqual(found);
  });

  test.each([
    ['The harbor pilots voted in December.', ['December = 2030-12']],
    ['They kept the steps of the building in December.', ['December = 2030-12']],
  ])('not: %s', (text, found) => {
    expect(dates(text, '2031-11-12')).toEqual(found);
  });
});
