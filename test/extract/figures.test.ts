import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import { findFigures } from '../../src/extract/figures/index.ts';
import { readDocument } from '../../src/text/document.ts';

/** The figures of a text: what is marked, its value, unit and thing counted. */
function figures(text: string): string[] {
  const doc = readDocument({ id: 'a.txt', text });
  return findFigures(doc, findDates(doc)).map(({ start, end, value, unit, of, approximate }) =>
    [`${text.slice(start, end)} = ${value}`, unit, of && `of ${of}`, approximate && '~'].filter(Boolean).join(' '),
  );
}

test('a number that opens the clause behind a whole counts the things of the whole', () => {
  expect(figures('Of the 60 towns, 14 on the coast have such a rule.')).toEqual([
    '60 towns = 60 of towns',
    '14 = 14 of towns',
  ]);
  expect(figures('Of the 60 towns, Milo Quist liked 14.')).toEqual(['60 towns = 60 of towns']);
});

test('a bound of age is no figure, a bound of things is', () => {
  expect(figures('The rule covers children under 10 and anyone over 65.')).toEqual([]);
  expect(figures('Ridership fell to under 800.')).toEqual(['under 800 = 800 ~']);
});

test.each([
  // money
  ['The mill must pay $4.2 million.', ['$4.2 million = 4200000 USD']],
  ['It was fined £16.5bn and then €300,000.', ['£16.5bn = 16500000000 GBP', '€300,000 = 300000 EUR']],
  ['She owed 90,000 kroner.', ['90,000 kroner = 90000 NOK']],
  ['He asked for $500 or more.', ['$500 or more = 500 USD ~']],
  // counts, in digits and in words
  ['The ferry carried 12,400 passengers.', ['12,400 passengers = 12400 of passengers']],
  ['More than eleven million depositors lost.', ['More than eleven million depositors = 11000000 of depositors ~']],
  ['Three lower court rulings stand.', ['Three lower court rulings = 3 of lower court rulings']],
  ['Two harbor rights groups sued.', ['Two harbor rights groups = 2 of harbor rights groups']],
  ['Four of the mill’s seven owners agreed.', ['Four = 4 of owners', 'seven owners = 7 of owners']],
  ['He faces a pair of lawsuits.', ['a pair of lawsuits = 2 of lawsuits']],
  ['Only one juror held out.', ['one juror = 1 of juror']],
  ['Ridership fell to roughly 800.', ['roughly 800 = 800 ~']],
  ['Dozens of tenants came.', ['Dozens of tenants = dozens of tenants ~']],
  ['One or two clerks knew.', ['One or two clerks = 1-2 of clerks']],
  // joined to the noun
  ['A three-judge panel wrote a 41-page opinion.', ['three-judge = 3 of judges', '41-page = 41 pages']],
  // shares
  ['Support rose by 6.5% among tenants.', ['6.5% = 6.5 percent']],
  ['Thirty-one percent agree.', ['Thirty-one percent = 31 percent']],
  ['It fell by nine percentage points.', ['nine percentage points = 9 percentage points']],
  ['One in six tenants left.', ['One in six = 0.1667 share of tenants']],
  ['He lost two-thirds of his land.', ['two-thirds = 0.6667 share']],
  ['Nearly half of the owners sold.', ['Nearly half = 0.5 share of owners ~']],
  // votes and terms
  ['The panel ruled 2-1 for the mill.', ['2-1 = 2-1 votes']],
  ['The senators passed it on a 52–48 vote.', ['52–48 = 52-48 votes']],
  ['She faces 25 years to life.', ['25 years to life = 25-life years']],
  ['He got life in prison without parole.', ['life in prison without parole = life sentence']],
  ['The clerk spent more than a year on it.', ['more than a year = 1 years ~']],
  ['The ban ran for three decades.', ['three decades = 30 years']],
  ['It covers 23 square miles.', ['23 square miles = 23 square miles']],
])('%s', (text, wanted) => {
  expect(figures(text)).toEqual(wanted);
});

test.each([
  ['an age between commas', 'Ada Cole, 63, lives here.'],
  ['an age before old', 'A 17-year-old student was 17 years old.'],
  ['a year', 'In 2019 the mill burned.'],
  ['a date', 'Two weeks ago the mill burned on March 3.'],
  ['a section', 'Section 6103 and § 7216 apply.'],
  ['a docket', 'The case is No. 25-677.'],
  ['a telephone number', 'Call 555-0134 for help.'],
  ['a time of day', 'The court opens at 10 a.m. sharp.'],
  ['a reporter citation', 'See 603 U.S. 369 on this.'],
  ['a road', 'Interstate 85 was shut.'],
  ['a pronoun', 'One of them knew, and no one else did.'],
  ['an ordinal in words', 'It was the thirty-first time.'],
  ['a name', 'The sign showed the Ten Commandments.'],
  ['a bill', 'The vote on SB 1070 opens today.'],
  ['a score beside a slash', 'The shop is open 24/7 now.'],
])('leaves %s', (_, text) => {
  expect(figures(text)).toEqual([]);
});

test('a verb in s and a relative clause without a pronoun are no part of what is counted', () => {
  expect(figures('A verdict on all three counts means prison.')).toEqual(['three counts = 3 of counts']);
  expect(figures('They got less than the 25 years prosecutors had sought.')).toEqual(['25 years = 25 years']);
  expect(figures('Two tenants groups sued.')).toEqual(['Two tenants groups = 2 of tenants groups']);
});

test('a number and more', () => {
  expect(figures('They fought for three-plus years.')).toEqual(['three-plus years = 3 years ~']);
});

test('a range of which the first part hangs in the air', () => {
  expect(figures('She urged a 19- to 25-year term.')).toEqual(['19- to 25-year = 19-25 years']);
  expect(figures('They got between nine and 13 years.')).toEqual(['nine and 13 years = 9-13 years']);
});

test('the plural of a thing in y', () => {
  expect(figures('He may travel in a five-county area.')).toEqual(['five-county = 5 of counties']);
});

test('a rough ratio is no vote', () => {
  expect(figures('Gulls outnumber terns about 6-to-1 there.')).toEqual(['about 6-to-1 = 6 ratio ~']);
  expect(figures('The court ruled 6-to-1.')).toEqual(['6-to-1 = 6-1 votes']);
});
