import { expect, test } from 'vitest';
import { diff } from '../../src/reconcile/diff.ts';
import { party, quote, read, reading } from './made.ts';

const STORY = `The harbor board was sued on May 4 by the Saltmarsh League.

Dock workers argued that the board ignored their petition. A ruling is expected.

“The piers are closing,” said Ines Calloway, who runs the league, “and nobody asked us.”`;

test('an article against itself has nothing on one side alone', () => {
  const { onlyA, onlyB, changed, conflicts } = diff([read('old', STORY)], [read('new', STORY)]);
  expect([onlyA, onlyB, changed, conflicts]).toEqual([[], [], [], []]);
});

test('an open date of one side alone stays there', () => {
  const date = { kind: 'date', timex: 'XXXX-WXX-2', text: 'on Tuesday' } as const;
  const { onlyA, onlyB } = diff([reading('old', [date])], [reading('new', [])]);
  expect([onlyA.length, onlyB.length]).toEqual([1, 0]);
});

test('a quote split by its cue is the same words', () => {
  const whole = quote('the old piers are closing for good this year, and nobody asked us', 'Ines Calloway');
  const parts = [
    quote('the old piers are closing for good this year,', 'Ines Calloway'),
    quote('and nobody asked us', 'Ines Calloway'),
  ];
  expect(diff([reading('old', [whole])], [reading('new', parts)]).changed).toEqual([]);
});

test('the parts of a quote that reads otherwise are joined without the comma of the cue', () => {
  const whole = quote('the old piers are shut for good this year, and nobody asked us', 'Ines Calloway');
  const parts = [
    quote('the old piers are closing for good this year,', 'Ines Calloway'),
    quote('and nobody asked us', 'Ines Calloway'),
  ];
  expect(diff([reading('old', parts)], [reading('new', [whole])]).changed.map(({ before }) => before)).toEqual([
    'the old piers are closing for good this year … and nobody asked us',
  ]);
});

const spelt = (name: string) => party(name, 'plaintiff', { entity: 'organization' });

test('two spellings of a name, one on each side, are in conflict', () => {
  const { conflicts } = diff(
    [reading('old', [spelt('Saltmarsh Harbor League')])],
    [reading('new', [spelt('Saltmarsh Harbour League')])],
  );
  expect(conflicts.map(({ conflict }) => conflict.kind)).toEqual(['spelling']);
});

test('two spellings of a name that both sides have are no conflict between them', () => {
  const side = [
    reading('first', [spelt('Saltmarsh Harbor League')]),
    reading('second', [spelt('Saltmarsh Harbour League')]),
  ];
  const { onlyA, onlyB, changed, conflicts } = diff(side, side);
  expect([onlyA, onlyB, changed, conflicts]).toEqual([[], [], [], []]);
});

test('two spellings of a name within one side are no conflict with the other', () => {
  const side = [
    reading('first', [spelt('Saltmarsh Harbor League')]),
    reading('second', [spelt('Saltmarsh Harbour League')]),
  ];
  expect(diff(side, side.slice(0, 1)).conflicts).toEqual([]);
});
