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

test('"the administration" stands for the only administration named before it', () => {
  expect(roles('The Cole administration praised the plan. The administration appealed the ruling in May.')).toEqual([
    'Cole administration: appellant',
  ]);
});

test('"the commission" stands for the only body whose name ends so', () => {
  const text = 'The Salem Harbor Commission met in May. A group of dockers sued the commission in June.';
  expect(of(text, 'Salem Harbor Commission')?.role).toBe('defendant');
});

test('"the commission" stands for nobody where two bodies are so named', () => {
  const text = 'The Salem Harbor Commission met the Velora Water Commission. A group of dockers sued the commission.';
  expect(of(text, 'Salem Harbor Commission')?.role).not.toBe('defendant');
});

test('somebody described is the person who bears the description as a title later', () => {
  const text = 'A jury convicted a Salem florist on Monday. Neighbors said florist Milo Quist kept to himself.';
  expect(roles(text)).toEqual(['Milo Quist: defendant']);
});

test('who lost a ruling that a higher court undoes is the one who went there', () => {
  const text = 'The Supreme Court set aside a state court ruling against Milo Quist.';
  expect(of(text, 'Milo Quist')?.role).toBe('petitioner');
});

test('what lawyers ask of a high court is asked by whom they act for', () => {
  expect(of('Lawyers for Milo Quist asked the Supreme Court to hear the case.', 'Milo Quist')?.role).toBe('petitioner');
  expect(of("Milo Quist's lawyers appealed the ruling in May.", 'Milo Quist')?.role).toBe('appellant');
});

test('the lawyer of somebody who is charged is not their client', () => {
  expect(of("Milo Quist's lawyer was charged with fraud.", 'Milo Quist')?.role).not.toBe('defendant');
});

test('who is driven to appeal is the appellant', () => {
  const text = 'The state court sided with the Maple Harbor Alliance, prompting Milo Quist to appeal.';
  expect(of(text, 'Milo Quist')?.role).toBe('appellant');
});

test('a likely appeal makes no appellant', () => {
  expect(of('The order waits for a likely appeal by Velora Freight Inc.', 'Velora Freight Inc.')?.role).toBe('other');
});

test('"it" is sued as the only body named before it', () => {
  const text = 'Velora Freight Inc. is in the case because it is itself being sued by the Maple Harbor Alliance.';
  expect(of(text, 'Velora Freight Inc.')?.role).toBe('defendant');
});

test('a family is told by whose it is', () => {
  expect(of("Milo Quist's family sued Velora Freight Inc. over the leak.", "Milo Quist's family")).toMatchObject({
    entity: 'group',
    role: 'plaintiff',
  });
});

test('a group speaks after a relative clause', () => {
  const text = 'Fishing groups that tried to join the case have voiced their anger.';
  expect(of(text, 'Fishing groups')?.role).toBe('other');
});

test('a state acts after an insertion, and together with another', () => {
  const text = 'Ohio, which lost the first round, argued the contrary.';
  expect(of(text, 'Ohio')?.entity).toBe('organization');
});

test('the lawyers of somebody described act for whoever bears the description', () => {
  const text = "The florist's lawyers said so. Neighbors said florist Milo Quist kept to himself.";
  expect(of(text, "Milo Quist's lawyers") ?? of(text, "florist's lawyers")).toMatchObject({
    role: 'counsel',
    represents: 'Milo Quist',
  });
});

test('a side of the case is told of where nobody on it is named', () => {
  expect(of('Claimants argue that the ferry was unsafe.', 'Claimants')?.role).toBe('plaintiff');
  expect(of('Milo Quist sued in May. The plaintiffs argue that the ferry was unsafe.', 'plaintiffs')).toBeUndefined();
  expect(of('In the poll, respondents said they were afraid.', 'respondents')).toBeUndefined();
});

test('former prosecutors who speak prosecute nobody', () => {
  expect(of('It was a slip, according to former federal prosecutors.', 'former federal prosecutors')?.role).toBe(
    'other',
  );
});

test('a brief that supports a side makes its writers friends of the court', () => {
  const text = 'Lawyers for the Maple Harbor Alliance wrote in a brief supporting Milo Quist that he is right.';
  expect(of(text, 'Maple Harbor Alliance')?.role).toBe('amicus');
});

test('who speaks of "our clients" is counsel', () => {
  expect(of('“Our clients lost everything that night,” said Milo Quist.', 'Milo Quist')?.role).toBe('counsel');
});

test('a client with a name like that of a partnership is no firm', () => {
  const text = 'Velora & Cole must pay $3 million, a judge has ruled. Ann Moss, a lawyer for Velora & Cole, objected.';
  expect(of(text, 'Velora & Cole')?.role).toBe('defendant');
});

test('who is left as the lone defendant is one', () => {
  expect(of('The port settled, leaving Velora Freight Inc. as the lone defendant.', 'Velora Freight Inc.')?.role).toBe(
    'defendant',
  );
});

test('who argues something in a suit of their own brought it', () => {
  expect(of('Milo Quist argued in his petition that the motto is unlawful.', 'Milo Quist')?.role).toBe('petitioner');
});

test('a bill that cleared a chamber accuses nobody', () => {
  expect(of('The bill, which cleared the House last month, is a spending bill.', 'House')?.role).not.toBe('defendant');
});

test('a speaker whose title stands beside the name has no claim without it', () => {
  const text = 'Milo Quist, the treasurer and spokesman for the Maple Harbor Alliance, said so.';
  expect(parties(text).map(({ name }) => name)).toEqual(['Milo Quist', 'Maple Harbor Alliance']);
});

test('a justice ministry does not speak for a county in court', () => {
  const text = 'The suit was brought by Velora County. The Justice Department argued that the county is wrong.';
  expect(of(text, 'Justice Department')?.represents).toBeUndefined();
});

test('an attempt by somebody is a request only where the sentence speaks of a court', () => {
  expect(of('The campaign is an attempt by Velora Freight Inc. to win friends.', 'Velora Freight Inc.')?.role).toBe(
    'other',
  );
  expect(of('The judge denied a request by Velora Freight Inc. to see the files.', 'Velora Freight Inc.')?.role).toBe(
    'petitioner',
  );
});

test('a group speaks out as somebody else did', () => {
  const text = 'Milo Quist denounced the ruling, as did fishing groups, who fear for the bay.';
  expect(of(text, 'fishing groups')?.entity).toBe('group');
});

test('an office that was held then keeps its word', () => {
  expect(of('In 2016 then-President Otto Brack signed the bill.', 'Otto Brack')?.office).toBe('then-President');
});

test('the body at the end of a long office is not cut', () => {
  expect(
    of('Nora Vance, a professor of political science at the University of Akron, spoke.', 'Nora Vance')?.office,
  ).toBe('professor of political science at the University of Akron');
});

test('a plural title reaches as far as the next title', () => {
  const text = 'They heard Sens. Nora Vance and Milo Quist, Mayor Pete Orta and businessman Tom Marsh.';
  expect(of(text, 'Milo Quist')?.office).toBe('Sen.');
  expect(of(text, 'Pete Orta')?.office).toBe('Mayor');
  expect(of(text, 'Tom Marsh')?.role).toBe('other');
});

test('a party before a title is no body that the office belongs to', () => {
  expect(of('The levy is dead, said GOP Kansas Gov. Milo Quist.', 'Milo Quist')).toMatchObject({
    office: 'Kansas Gov.',
    represents: 'Kansas',
  });
});

test('a defense lawyer who only comments represents nobody here', () => {
  const convicted = 'Pete Orta was convicted of arson on Thursday. ';
  expect(of(`${convicted}Lead defense attorney Nora Vance will appeal.`, 'Nora Vance')?.represents).toBe('Pete Orta');
  expect(
    of(`${convicted}It happens, says Nora Vance, a defense lawyer in Akron.`, 'Nora Vance')?.represents,
  ).toBeUndefined();
  expect(
    of(`${convicted}Fellow Akron-area defense attorney Nora Vance agrees.`, 'Nora Vance')?.represents,
  ).toBeUndefined();
});

test('a claim, a complaint about something and cases one worked on make nobody a plaintiff', () => {
  expect(roles("Nora Vance's claim that the port was closed is false.")).toEqual([]);
  expect(roles("Nora Vance's complaint about the port is fair.")).toEqual([]);
  expect(roles("Nora Vance's work on cases against Ohio was praised.")).not.toContain('Nora Vance: plaintiff');
});

test('who backs the plaintiffs is none of them', () => {
  expect(roles('Backed by the Maple Fund, the plaintiffs argued that the levy was void.')).not.toContain(
    'Maple Fund: plaintiff',
  );
  expect(roles('The Maple Fund, one of the plaintiffs in the suit, declined to comment.')).toContain(
    'Maple Fund: plaintiff',
  );
});
