import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Fact } from '../../src/schema/index.ts';
import { judge, party, reading } from './made.ts';

/** The people and bodies of two articles taken together, each as its name and its articles. */
const merged = (first: Parameters<typeof reading>[1], second: Parameters<typeof reading>[1]): string[] =>
  facts(first, second)
    .filter(({ kind }) => kind === 'party' || kind === 'judge')
    .map((fact) => `${'name' in fact ? fact.name : ''}: ${fact.articles.join(' ')}`)
    .sort();

const facts = (first: Parameters<typeof reading>[1], second: Parameters<typeof reading>[1]): Fact[] =>
  reconcile([reading('a', first), reading('b', second)], { together: true }).cases[0]!.facts;

test('a middle initial left out is the same person', () => {
  expect(merged([judge('Orla P. Finch')], [judge('Orla Finch')])).toEqual(['Orla P. Finch: a b']);
});

test('middle initials that differ are two people', () => {
  expect(merged([judge('Orla P. Finch')], [judge('Orla T. Finch')])).toEqual(['Orla P. Finch: a', 'Orla T. Finch: b']);
});

test('one surname with other given names is two people', () => {
  expect(merged([party('Marta Lindqvist')], [party('Anna Lindqvist')])).toEqual([
    'Anna Lindqvist: b',
    'Marta Lindqvist: a',
  ]);
});

test('a bare surname is the one person of the case who bears it', () => {
  expect(merged([party('Marta Lindqvist')], [party('Lindqvist', 'other', { entity: 'person' })])).toEqual([
    'Marta Lindqvist: a b',
  ]);
});

test('a bare surname that two people bear is nobody in particular', () => {
  expect(
    merged([party('Marta Lindqvist'), party('Anna Lindqvist')], [party('Lindqvist', 'other', { entity: 'person' })]),
  ).toHaveLength(3);
});

test('a surname spelled amiss is the same person, with the reason in words', () => {
  const [fact] = facts(
    [party('Marta Brandtner', 'official', { office: 'port director' })],
    [party('Marta Branttner', 'official', { office: 'port director' })],
  );
  expect(fact).toMatchObject({
    articles: ['a', 'b'],
    because: ['brandtner ~ branttner: one spelled amiss, same given name marta, both port director'],
  });
});

test('a short given name is the same person', () => {
  expect(merged([party('William Harcastle')], [party('Bill Harcastle')])).toEqual(['William Harcastle: a b']);
});

test('an acronym is the body that it was defined for', () => {
  expect(
    merged([party('Bureau of River Traffic', 'defendant', { aliases: ['BRT'] })], [party('BRT', 'defendant')]),
  ).toEqual(['Bureau of River Traffic: a b']);
});

test('a department is the same whichever way round it is named', () => {
  expect(merged([party('Department of River Traffic')], [party('River Traffic Department')])).toEqual([
    'Department of River Traffic: a b',
  ]);
});

test('an arm of a body is not the body', () => {
  expect(merged([party('Open Rivers')], [party('Open Rivers Litigation Group')])).toHaveLength(2);
});

test('a person and the administration named for him are two', () => {
  expect(
    merged([party('Halvorsen', 'official', { entity: 'person' })], [party('Halvorsen administration', 'defendant')]),
  ).toHaveLength(2);
});

test('numbered parties stay apart', () => {
  expect(merged([party('Local 12')], [party('Local 21')])).toHaveLength(2);
});

test('roles that articles give one party are kept with their articles', () => {
  const [fact] = facts([party('Marta Lindqvist', 'counsel')], [party('Marta Lindqvist', 'plaintiff')]);
  expect(fact).toMatchObject({
    roles: [
      { value: 'counsel', articles: ['a'] },
      { value: 'plaintiff', articles: ['b'] },
    ],
  });
});

test('a body that one article names among the defendants is one, though others call it an official body', () => {
  const [body] = facts([party('Harbor Board', 'official')], [party('Harbor Board', 'defendant')]);
  expect(body).toMatchObject({ role: 'defendant' });
});

test('a short given name is no other spelling where one article prints both forms', () => {
  const spelled = (...names: string[]) =>
    reconcile(
      [
        reading(
          'a',
          names.map((name) => party(name, 'victim')),
        ),
        reading('b', [party('Daniel Quist', 'victim')]),
      ],
      {
        together: true,
      },
    ).cases[0]!.conflicts;
  expect(spelled('Dan Quist')).toMatchObject([{ kind: 'spelling' }]);
  expect(spelled('Dan Quist', 'Daniel Quist')).toEqual([]);
});

test('a body spelled amiss beside its right name is a conflict of spelling', () => {
  const agency = (name: string, ...aliases: string[]) => party(name, 'defendant', { aliases: ['HFS', ...aliases] });
  const first = agency('Harbor Fee Services', 'Harbor Fee Service');
  const [only] = reconcile([reading('a', [first]), reading('b', [agency('Harbor Fee Service')])], {
    together: true,
  }).cases;
  expect(only!.conflicts).toMatchObject([{ kind: 'spelling', sides: [{}, {}] }]);
});
