import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim } from '../../src/schema/index.ts';
import { party, quote, reading } from './made.ts';

const said = (first: Parameters<typeof reading>[1], second: Parameters<typeof reading>[1]) => {
  const [only] = reconcile([reading('a', first), reading('b', second)], { together: true }).cases;
  return { quotes: only!.facts.filter(({ kind }) => kind === 'quote'), conflicts: only!.conflicts };
};

const WHOLE = 'The harbor belongs to all who live beside it. No council may sell what it does not own.';

test('a quote split by its cue is one with the whole', () => {
  const { quotes } = said(
    [quote(WHOLE)],
    [quote('The harbor belongs to all who live beside it,'), quote('No council may sell what it does not own.')],
  );
  expect(quotes).toMatchObject([{ quote: WHOLE, articles: ['a', 'b'] }]);
});

test('a cut quote is one with the longer, which is kept', () => {
  const { quotes } = said([quote('may sell what it does not own,')], [quote(WHOLE)]);
  expect(quotes).toMatchObject([{ quote: WHOLE, articles: ['a', 'b'] }]);
});

test('brackets and another tense do not make another quote', () => {
  const { quotes } = said(
    [quote('the ferry [line] was sold in the dark of night by men who knew better')],
    [quote('the ferry is sold in the dark of night by men who knew better')],
  );
  expect(quotes).toHaveLength(1);
});

test('a dropped word is a difference of wording, marked word by word', () => {
  const { quotes, conflicts } = said(
    [quote('It takes something from virtually every single owner of a boat in this town')],
    [quote('It takes something from virtually every owner of a boat in this town')],
  );
  expect(quotes).toMatchObject([
    { variants: [{ difference: 'it takes something from virtually every [-single-] owner of a boat in this town' }] },
  ]);
  expect(conflicts).toMatchObject([{ kind: 'wording', sides: [{ articles: ['a'] }, { articles: ['b'] }] }]);
});

test('words left out and marked are no conflict', () => {
  const { conflicts } = said(
    [quote(WHOLE)],
    [quote('The harbor belongs to all … No council may sell what it does not own.')],
  );
  expect(conflicts).toEqual([]);
});

test('the same words given to two people who are named beside them are a conflict', () => {
  const by = (name: string): Partial<Claim>[] => [
    party('Marta Lindqvist'),
    party('Tobias Renner'),
    { ...quote(WHOLE), start: 300, cue: 'said', speaker: { name, start: 280, end: 295 } } as Partial<Claim>,
  ];
  const { conflicts } = said(by('Marta Lindqvist'), by('Tobias Renner'));
  expect(conflicts).toMatchObject([{ kind: 'contradiction', field: 'speaker' }]);
});

test('a fragment of two words belongs to the longer quote of the same speaker', () => {
  const people = [party('Marta Lindqvist')];
  const { quotes } = said(
    [...people, quote('no question', 'Marta Lindqvist', { form: 'fragment' })],
    [...people, quote('There is no question that the bridge was closed', 'Marta Lindqvist')],
  );
  expect(quotes).toHaveLength(1);
});

test('other words of one speaker are another quote', () => {
  const { quotes } = said(
    [quote('We will go on until the harbor is open again')],
    [quote('We will see them in court before the year is out')],
  );
  expect(quotes).toHaveLength(2);
});

test('two people who play with the same words say two things', () => {
  const people = [party('Marta Lindqvist'), party('Tobias Renner')];
  const { quotes, conflicts } = said(
    [...people, quote('the way to keep a harbor open is to keep the harbor free', 'Marta Lindqvist')],
    [...people, quote('the way to keep a harbor open is to pay the men who work there', 'Tobias Renner')],
  );
  expect(quotes).toHaveLength(2);
  expect(conflicts).toEqual([]);
});

test('an article that prints the words both ways quotes two texts', () => {
  const rule = 'owned or run in whole or in part by a guild, brotherhood or order';
  const { conflicts } = said(
    [quote('nothing may be paid to a school run in whole or in part by a guild, order or lodge')],
    [
      quote('run in whole or in part by a guild, brotherly order or lodge'),
      quote('run in whole or in part by a guild, order or lodge'),
      quote(rule),
    ],
  );
  expect(conflicts).toEqual([]);
});
