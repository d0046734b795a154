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

test('an organization that sues on behalf of others is their counsel, a mother who does is the plaintiff', () => {
  const text = 'The Harbor Legal Fund is suing Velora Freight Inc. on behalf of Milo Quist.';
  expect(of(text, 'Harbor Legal Fund')).toMatchObject({ role: 'counsel', filed: true, represents: 'Milo Quist' });
  expect(of(text, 'Milo Quist')?.role).toBe('plaintiff');
  expect(of('Nora Vance sued Velora Freight Inc. on behalf of her son.', 'Nora Vance')?.role).toBe('plaintiff');
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

test('whom a judge binds or finds at fault is on the defending side', () => {
  expect(roles('A judge in Salem barred the Harbor Department from closing the pier on Monday.')).toContain(
    'Harbor Department: defendant',
  );
  expect(roles('The court ruled that the Harbor Commission violated the law when it closed the pier.')).toContain(
    'Harbor Commission: defendant',
  );
});

test('a policy that binds somebody is no court order', () => {
  expect(roles('A judge struck a policy requiring Velora Freight Inc. to wait at the pier for days.')).toEqual([]);
});

test('who challenges a law is plaintiff, who challenges a rival is not', () => {
  expect(roles('The Maple Alliance is challenging the fishing ban, which took effect in the spring.')).toEqual([
    'Maple Alliance: plaintiff',
  ]);
  expect(roles('Nora Vance challenged Milo Quist to a debate on the pier in the spring.')).toEqual([]);
});

test('a case that is cited gives no roles to those named in its caption alone', () => {
  expect(roles('The panel relied on Quist v. Vance, a ruling from the last century, and went home.')).toEqual([]);
});

test('the case that an article is about gives its sides to those it names', () => {
  expect(
    roles('Milo Quist met Nora Vance at the pier. They meet again in court in Quist v. Vance, set for May.'),
  ).toEqual(['Milo Quist: plaintiff', 'Nora Vance: defendant']);
});

test('lawyers, prosecutors and spokespeople without names have claims of their own', () => {
  const text =
    "Velora Freight Inc.'s lawyers said nothing. Prosecutors said less. A spokesman for the Harbor Department said no.";
  expect(
    parties(text)
      .filter(({ rule }) => rule === 'party/unnamed')
      .map(({ role, represents }) => [role, represents]),
  ).toEqual([
    ['counsel', 'Velora Freight Inc.'],
    ['prosecution', undefined],
    ['official', 'Harbor Department'],
  ]);
});

test('who is represented by a firm is its client', () => {
  const text = 'Milo Quist, who is represented by the Harbor Law Center, went home on Monday after the hearing.';
  expect(of(text, 'Harbor Law Center')).toMatchObject({ role: 'counsel', represents: 'Milo Quist' });
});

test('a former office gives no role', () => {
  expect(of('They met former Gov. Nora Vance at the pier on Monday.', 'Nora Vance')?.role).toBe('other');
});

test('a plural title is borne by everybody of its list', () => {
  expect(roles('They met Sens. Nora Vance, Milo Quist and Ada Lund at the pier on Monday.')).toEqual([
    'Ada Lund: official',
    'Milo Quist: official',
    'Nora Vance: official',
  ]);
});

test('a description gives way to a name on its side', () => {
  const text = 'A former student sued Velora Freight Inc. on Monday. The plaintiff, Milo Quist, wants damages.';
  expect(roles(text)).toEqual(['Milo Quist: plaintiff', 'Velora Freight Inc.: defendant']);
  expect(roles('A former student sued Velora Freight Inc. on Monday over a fall from a ladder.')).toEqual([
    'Velora Freight Inc.: defendant',
    'former student: plaintiff',
  ]);
});

test('a phrase of time before a name does not hide the subject', () => {
  expect(roles('In October Milo Quist pleaded guilty to fraud. The hearing was short.')).toEqual([
    'Milo Quist: defendant',
  ]);
});

test('the state of somewhere sues like the state itself, but not from inside a place', () => {
  expect(roles('On Monday the state of Ohio sued Velora Freight Inc. over a spill. It was large.')).toContain(
    'Ohio: plaintiff',
  );
  expect(roles('Milo Quist, who lives in the city of Salem, sued Velora Freight Inc. It denied all.')).toEqual([
    'Milo Quist: plaintiff',
    'Velora Freight Inc.: defendant',
  ]);
});

test('every item of a list has the role, with an article, and with a name that nobody knows at its end', () => {
  expect(
    roles(
      'Plaintiffs in the case are the Harbor Rowers Union, the Quarry Hill Alliance, Velora Freight Inc. and Dockhands for Fair Tides.',
    ).filter((role) => role.endsWith('plaintiff')),
  ).toEqual(
    expect.arrayContaining([
      'Harbor Rowers Union: plaintiff',
      'Quarry Hill Alliance: plaintiff',
      'Velora Freight Inc.: plaintiff',
    ]),
  );
});

test('a litigator does not speak for the court', () => {
  const lawyer = of('Frequent Supreme Court litigator Milo Quist warned that the rule was old.', 'Milo Quist');
  expect(lawyer).toMatchObject({ role: 'counsel' });
  expect(lawyer?.represents).toBeUndefined();
});

test('a suit names its defendants after an aside, with offices before their names', () => {
  expect(
    roles(
      'The lawsuit, filed April 4, names Port Agency director Maria Ostrow and Transportation Secretary Dale Whitcomb.',
    ),
  ).toEqual(['Dale Whitcomb: defendant', 'Maria Ostrow: defendant']);
});

test('the executive branch is nobody with a title', () => {
  expect(of("The ruling would limit the Executive Branch's power.", 'Branch')).toBeUndefined();
});

test('who sues along with others sues too', () => {
  expect(roles('Ann Cole, along with the Maple Harbor Alliance and Velora Freight Inc., sued the IRS.')).toEqual([
    'Ann Cole: plaintiff',
    'IRS: defendant',
    'Maple Harbor Alliance: plaintiff',
    'Velora Freight Inc.: plaintiff',
  ]);
});
