import { expect, test } from 'vitest';
import { findCast } from '../../src/extract/index.ts';
import { readDocument } from '../../src/text/document.ts';

const parties = (text: string) => findCast(readDocument({ id: 'x.txt', text })).parties;

/** `name: role` of everybody with a role, in order. */
const roles = (text: string): string[] =>
  parties(text)
    .filter(({ role }) => role !== 'other')
    .map(({ name, role }) => `${name}: ${role}`)
    .sort();

const of = (text: string, wanted: string) => parties(text).find(({ name }) => name === wanted);

test('who sues is plaintiff and who is sued is defendant', () => {
  expect(roles('Velora Freight Inc. sued the Maple Harbor Alliance over a leaking barge.')).toEqual([
    'Maple Harbor Alliance: defendant',
    'Velora Freight Inc.: plaintiff',
  ]);
});

test('a suit that is only planned makes nobody a plaintiff', () => {
  expect(roles('Velora Freight Inc. threatened to sue the Maple Harbor Alliance.')).toEqual([]);
});

test('the passive turns the sides around', () => {
  expect(roles('Velora Freight Inc. was sued by the Maple Harbor Alliance over a leaking barge.')).toEqual([
    'Maple Harbor Alliance: plaintiff',
    'Velora Freight Inc.: defendant',
  ]);
});

test('a list of defendants is split into its people and bodies, titles left out', () => {
  expect(
    roles(
      'Defendants in the case are Treasury Secretary Nora Vance, the Internal Revenue Service (IRS), Velora Freight Inc. and acting Harbor Director Milo Quist.',
    ),
  ).toEqual([
    'Internal Revenue Service: defendant',
    'Milo Quist: defendant',
    'Nora Vance: defendant',
    'Velora Freight Inc.: defendant',
  ]);
});

test('an office keeps its "acting" and its agency', () => {
  expect(of('The suit names acting IRS Commissioner Milo Quist.', 'Milo Quist')?.office).toBe(
    'acting IRS Commissioner',
  );
});

test('a pleading makes a defendant, also across an insertion', () => {
  expect(roles('Milo Quist, 34, of Salem, pleaded guilty on Tuesday to mail fraud.')).toEqual([
    'Milo Quist: defendant',
  ]);
});

test('charges that are not expected make no defendant', () => {
  expect(roles('The prosecutor did not expect any charges against Milo Quist.')).not.toContain('Milo Quist: defendant');
});

test('a lawyer is counsel for the one she is said to be the lawyer of', () => {
  const lawyer = of("Acme Barge Corp.'s lawyer, Nora Vance, said the case was weak.", 'Nora Vance');
  expect(lawyer).toMatchObject({ role: 'counsel', represents: 'Acme Barge Corp.' });
});

test('who files on behalf of others is counsel that filed', () => {
  const text = 'A lawsuit filed by the Harbor Law Center on behalf of Milo Quist accuses Velora Freight Inc. of fraud.';
  expect(of(text, 'Harbor Law Center')).toMatchObject({ role: 'counsel', filed: true });
  expect(of(text, 'Milo Quist')?.role).toBe('plaintiff');
});

test('a state that sues is a litigant, a state where something happens is not named', () => {
  expect(roles('Texas sued Velora Freight Inc. on Monday in Ohio.')).toEqual([
    'Texas: plaintiff',
    'Velora Freight Inc.: defendant',
  ]);
});

test('the members of a group take its place', () => {
  expect(roles('Two groups, the Harbor Fund and the Maple Alliance, sued Velora Freight Inc. on Monday.')).toEqual([
    'Harbor Fund: plaintiff',
    'Maple Alliance: plaintiff',
    'Velora Freight Inc.: defendant',
  ]);
});

test('a district attorney prosecutes, a senator is an official', () => {
  expect(roles('District Attorney Nora Vance met Sen. Milo Quist on Monday.')).toEqual([
    'Milo Quist: official',
    'Nora Vance: prosecution',
  ]);
});

test('everybody named is emitted, with other where nothing is said', () => {
  expect(parties('Nora Vance had lunch with Milo Quist.').map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Nora Vance: other',
    'Milo Quist: other',
  ]);
});
