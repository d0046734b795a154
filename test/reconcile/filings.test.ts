import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import { reading } from './made.ts';

const filings = (first: object, second: object) => {
  const filed = (more: object) => [{ kind: 'filing' as const, ...more }];
  const [only] = reconcile([reading('a', filed(first)), reading('b', filed(second))], { together: true }).cases;
  return only!.facts.filter(({ kind }) => kind === 'filing');
};

test('a complaint that one article names and the other dates is one', () => {
  expect(
    filings({ instrument: 'complaint', by: ['Harbor Riders'] }, { instrument: 'complaint', date: '2021-06' }),
  ).toMatchObject([{ by: ['Harbor Riders'], date: '2021-06' }]);
});

test('a petition of one is not the suit that nobody is said to have filed', () => {
  expect(
    filings({ instrument: 'petition', by: ['Harbor Riders'] }, { instrument: 'complaint', date: '2021-06' }),
  ).toHaveLength(2);
});
