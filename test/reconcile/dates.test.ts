import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim, DateClaim } from '../../src/schema/index.ts';
import { read, reading, ruling } from './made.ts';

const date = (text: string, timex: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'date', text, timex, ...more }) as Partial<Claim>;

const days = (...readings: ReturnType<typeof reading>[]) =>
  reconcile(readings, { together: true })
    .cases[0]!.facts.filter((fact) => fact.kind === 'date')
    .map(({ timex, value, resolved }) => `${timex} ${value ?? 'open'} ${resolved ?? ''}`.trim());

const SECOND_TERM = [{ line: 2, text: 'Trump during his first term', terms: ['2025-01-20/2029-01-20'] }];
const HEARD = [
  date('March 20', 'XXXX-03-20', { event: 'order issued' }),
  date('Wednesday', 'XXXX-WXX-3', { event: 'hearing' }),
  date('the following morning', 'XXXX-XX-XX', { event: 'order issued' }),
];

test('a day and month is settled by the weekday before it and the years that the article allows', () => {
  expect(days(reading('a', HEARD, { era: SECOND_TERM }))).toEqual([
    'XXXX-03-20 2025-03-20 case',
    'XXXX-WXX-3 2025-03-19 case',
  ]);
});

test('the proof is given in words', () => {
  const [fact] = reconcile([reading('a', HEARD, { era: SECOND_TERM })]).cases[0]!.facts;
  expect(fact!.because).toEqual([
    'a:2 has the ruling “the following morning” after Wednesday, so March 20 is a Thursday',
    'a:2 says “Trump during his first term”: 2025-01-20 to 2029-01-20',
    'of the days left by that, only 2025-03-20 is a Thursday',
    'the same day as 2025-03-20',
  ]);
});

test('without a weekday the years that remain are listed and the day stays open', () => {
  const { facts } = reconcile([reading('a', [date('March 20', 'XXXX-03-20')], { era: SECOND_TERM })]).cases[0]!;
  expect(facts).toMatchObject([{ candidates: ['2025-03-20', '2026-03-20', '2027-03-20', '2028-03-20'] }]);
  expect(facts[0]).not.toHaveProperty('value');
});

test('with nothing that bounds the years a day stays open', () => {
  expect(days(reading('a', HEARD))).toEqual(['XXXX-03-20 open', 'XXXX-WXX-3 open', 'XXXX-XX-XX open']);
});

test('a bare weekday stays open and says what would settle it', () => {
  const { facts } = reconcile([reading('a', [date('Monday', 'XXXX-WXX-1')])]).cases[0]!;
  expect(facts).toMatchObject([{ settles: 'the day on which a was published' }]);
});

test('a bare weekday is settled by a sister article that tells of the same ruling', () => {
  const told = (more: object): Partial<Claim>[] => [
    {
      ...ruling('denied', { instrument: 'stay', actor: 'the court' }),
      start: 0,
      text: 'On Monday the court denied the stay of the ferry fares',
    },
    { ...date('Monday', 'XXXX-WXX-1', more), start: 3 },
  ];
  expect(days(reading('a', told({ value: '2021-05-03', resolved: 'published' })), reading('b', told({})))).toEqual([
    'XXXX-WXX-1 2021-05-03 published',
  ]);
});

test('a correction settles a day', () => {
  const report = reconcile([reading('a', [date('Monday', 'XXXX-WXX-1')])], {
    overrides: { date: { 'a: Monday': '2025-05-12' } },
  });
  expect((report.cases[0]!.facts[0] as unknown as DateClaim).value).toBe('2025-05-12');
});

test('a correction is found by the id of the fact, and by that of each of its claims', () => {
  const readings = [
    reading('a', [date('May 3, 2021', '2021-05-03', { value: '2021-05-03' })]),
    reading('b', [date('May 3', 'XXXX-05-03', { value: '2021-05-03' })]),
  ];
  const corrected = (ids: readonly string[]) => {
    const overrides = { date: Object.fromEntries(ids.map((id) => [id, '2021-05-04'])) };
    const { cases, problems } = reconcile(readings, { together: true, overrides });
    return [(cases[0]!.facts[0] as unknown as DateClaim).value, problems.length];
  };
  const { id, claims } = reconcile(readings, { together: true }).cases[0]!.facts[0]!;
  expect(corrected([id])).toEqual(['2021-05-04', 0]);
  expect(corrected(claims)).toEqual(['2021-05-04', 0]);
});

test.each([
  ['A judge in Ostmark denied the stay on Monday.', undefined, 'the day on which a was published'],
  ['A judge in Ostmark denied the stay on March 7.', undefined, 'the year in which a was published'],
])('what would settle an open day is told: %s', (text, published, settles) => {
  const [legalCase] = reconcile([read('a', text, published)]).cases;
  expect(legalCase!.facts.find(({ kind }) => kind === 'date')?.settles).toBe(settles);
});
