import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Claim } from '../../src/schema/index.ts';
import { judge, party, quote, reading, ruling } from './made.ts';

const groups = (...readings: ReturnType<typeof reading>[]): string[] =>
  reconcile(readings).cases.map(({ articles }) => articles.join(' '));

const HARBOR = [party('Harbor Light Shelters', 'plaintiff'), party('Bureau of River Traffic', 'defendant')];

test('articles that share rare parties tell of one case', () => {
  expect(groups(reading('a', [...HARBOR, ruling('denied')]), reading('b', [...HARBOR, ruling('denied')]))).toEqual([
    'a b',
  ]);
});

test('parties of very many cases bring no articles together', () => {
  const common = [party('Department of Homeland Security', 'defendant'), party('Trump administration', 'defendant')];
  expect(groups(reading('a', [...common, ruling('denied')]), reading('b', [...common, ruling('denied')]))).toEqual([
    'a',
    'b',
  ]);
});

test('two cases with the same defendant and other judges stay apart', () => {
  const of = (id: string, name: string) =>
    reading(id, [
      party('Bureau of River Traffic', 'defendant'),
      party('State of Marisol', 'plaintiff'),
      judge(name),
      ruling('blocked', { actor: name }),
    ]);
  expect(groups(of('a', 'Orla Finch'), of('b', 'Hugo Vance'))).toEqual(['a', 'b']);
});

const onDay = (id: string, day: string, claims: readonly Partial<Claim>[]) =>
  reading(id, claims, { published: { value: day, from: 'field' } });
const byFinch = (date: string) => ruling('blocked', { actor: 'Orla Finch', date, object: 'harbor dredging permit' });

test('an appeal told of half a year later is of the case whose ruling it names by judge and month', () => {
  const upheld = [judge('Orla Finch'), ruling('affirmed', { actor: 'a federal appeals court' }), byFinch('2021-05')];
  expect(
    groups(onDay('a', '2021-05-04', [judge('Orla Finch'), byFinch('2021-05-03')]), onDay('b', '2021-11-20', upheld)),
  ).toEqual(['a b']);
});

test('an appeal from another judge is of another case', () => {
  const vance = [judge('Hugo Vance'), ruling('blocked', { actor: 'Hugo Vance', date: '2021-05-05' })];
  const upheld = [judge('Orla Finch'), ruling('affirmed', { actor: 'a federal appeals court' }), byFinch('2021-05')];
  const parties = [...HARBOR, party('Dana Whitlock')];
  expect(
    groups(onDay('a', '2021-05-06', [...parties, ...vance]), onDay('b', '2021-05-07', [...parties, ...upheld])),
  ).toEqual(['a', 'b']);
});

test('who sues in one article is the one who only speaks in another', () => {
  const both = [party('Dana Whitlock'), party('Petra Ashdown'), ruling('denied')];
  const speaks = onDay('a', '2021-05-04', [party('Harbor Light Shelters'), ...both]);
  const sues = onDay('b', '2021-05-05', [party('Harbor Light Shelters', 'plaintiff'), ...both]);
  expect(groups(speaks, sues)).toEqual(['a b']);
});

test('articles of the same days that lead with one ruling tell of one case', () => {
  const pill = (text: string) => [
    party('Dana Whitlock'),
    ruling('upheld', { actor: 'Supreme Court', ruling: 'x', object: 'Elmore dredging levy', text }),
  ];
  const first = pill('the Supreme Court upheld a dredging levy that Elmore put on ferries and barges');
  const second = pill('the justices let Elmore collect its dredging levy on barges');
  expect(groups(onDay('a', '2021-05-04', first), onDay('b', '2021-05-05', second))).toEqual(['a b']);
  expect(groups(onDay('a', '2021-05-04', first), onDay('b', '2021-07-05', second))).toEqual(['a', 'b']);
});

test('a suit dismissed in the week of the second article is no new suit', () => {
  const event = {
    kind: 'date',
    timex: '2021-05-06',
    value: '2021-05-06',
    event: 'lawsuit dismissed',
  } as Partial<Claim>;
  expect(groups(onDay('a', '2021-05-04', HARBOR), onDay('b', '2021-05-07', [...HARBOR, event]))).toEqual(['a b']);
});

test('a judge named in the background brings no articles together', () => {
  const first = reading('a', [
    judge('Orla Finch'),
    ruling('blocked', { actor: 'Orla Finch' }),
    party('Bureau of River Traffic', 'defendant'),
  ]);
  const second = reading('b', [
    judge('Hugo Vance'),
    ruling('blocked', { actor: 'Hugo Vance' }),
    judge('Orla Finch'),
    ruling('blocked', { actor: 'Orla Finch' }),
  ]);
  expect(groups(first, second)).toEqual(['a', 'b']);
});

test('a suit filed after the other article was published is another case', () => {
  const before = reading('a', [...HARBOR, ruling('reversed', { date: '2021-05-03' })], {
    published: { value: '2021-05-03', from: 'field' },
  });
  const after = reading('b', [...HARBOR, { kind: 'filing', instrument: 'lawsuit', date: '2021-08-10' }], {
    published: { value: '2021-08-11', from: 'field' },
  });
  expect(groups(before, after)).toEqual(['a', 'b']);
});

test('an article on no case stands alone', () => {
  expect(
    groups(reading('a', [party('Harbor Light Shelters')]), reading('b', [party('Harbor Light Shelters')])),
  ).toEqual(['a', 'b']);
});

test('a case is named by the caption that is printed, if it names somebody of the case', () => {
  const captions = [
    { kind: 'case', name: 'Ashdown v. Mellor' },
    { kind: 'case', name: 'Harbor Light v. Bureau' },
  ] as const;
  const mentions = [0, 40].map((start) => ({ start, end: start + 12, text: 'Harbor Light' }));
  const parties = [
    party('Harbor Light Shelters', 'plaintiff', { mentions }),
    party('Bureau of River Traffic', 'defendant'),
  ];
  expect(reconcile([reading('a', [...parties, ...captions])]).cases[0]).toMatchObject({
    name: 'Harbor Light v. Bureau',
    named: 'caption',
  });
});

test('a case without a caption is named from its first parties', () => {
  expect(
    reconcile([reading('a', [party('Marta Lindqvist', 'plaintiff'), party('Bureau of River Traffic', 'defendant')])])
      .cases[0],
  ).toMatchObject({
    name: 'Lindqvist v. Bureau of River Traffic',
    named: 'made',
  });
});

const named = (...claims: Partial<Claim>[]): string | undefined => reconcile([reading('a', claims)]).cases[0]?.name;

test('a precedent cited beside known litigants does not name the case', () => {
  const mentions = [0, 40].map((start) => ({ start, end: start + 5, text: 'Nixon' }));
  const claims = [
    party('Marta Lindqvist', 'plaintiff'),
    party('Bureau of River Traffic', 'defendant'),
    party('Richard Nixon', 'other', { mentions }),
    { kind: 'case', name: 'United States v. Nixon' } as const,
  ];
  expect(named(...claims)).toBe('Lindqvist v. Bureau of River Traffic');
});

test('one of several captions names no case if the articles put nobody of it on a side', () => {
  const mentions = [0, 40].map((start) => ({ start, end: start + 7, text: 'Ashdown' }));
  const captions = ['Ashdown v. Mellor', 'Ashdown v. Tern'].map((name) => ({ kind: 'case', name }) as const);
  expect(named(party('Petra Ashdown', 'other', { mentions }), ...captions)).toBeUndefined();
});

test('who is charged with a crime is no second side of a suit told beside it', () => {
  const charged = party('Oskar Tillman', 'defendant', { rule: 'party/charged' });
  expect(named(party('Harbor Light Shelters', 'plaintiff'), charged)).toBeUndefined();
});

test('a government asks nothing of itself under two names', () => {
  const names = [party('Crane administration', 'plaintiff'), party('government', 'defendant')];
  expect(named(...names)).toBeUndefined();
});

test('the order of the input changes nothing', () => {
  const readings = [
    reading('a', [
      ...HARBOR,
      judge('Orla Finch'),
      ruling('denied', { actor: 'Orla Finch' }),
      quote('We are not done with this harbor yet'),
    ]),
    reading('b', [...HARBOR, ruling('denied'), quote('We are not done with this harbor')]),
    reading('c', [party('Tobias Renner', 'plaintiff'), ruling('granted')]),
  ];
  const shuffled = [...readings].reverse().map(({ article, claims }) => ({ article, claims: [...claims].reverse() }));
  expect(JSON.stringify(reconcile(shuffled))).toBe(JSON.stringify(reconcile(readings)));
});

test('an article read twice counts once', () => {
  const one = reading('a', [...HARBOR, ruling('denied')]);
  expect(reconcile([one, one])).toEqual(reconcile([one]));
});

test('a ruling told of in passing belongs to the case in which its judge rules', () => {
  const finch = { actor: 'Orla Finch', date: '2021-05-03', effect: 'stopped', instrument: 'preliminary injunction' };
  const first = reading('a', [
    judge('Orla Finch'),
    ruling('blocked', finch),
    party('Harbor Light Shelters', 'plaintiff'),
  ]);
  const second = reading('b', [
    judge('Hugo Vance'),
    judge('Orla Finch'),
    ruling('blocked', { actor: 'Hugo Vance', date: '2021-06-30' }),
    ruling('blocked', finch),
  ]);
  const rulings = reconcile([first, second]).cases.map(({ facts }) =>
    facts.filter(({ kind }) => kind === 'holding').map(({ articles }) => articles.join(' ')),
  );
  expect(rulings).toEqual([['a b'], ['b']]);
});
