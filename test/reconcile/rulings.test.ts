import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import { judge, reading, ruling } from './made.ts';

const told = (first: Parameters<typeof reading>[1], second: Parameters<typeof reading>[1]) => {
  const [only] = reconcile([reading('a', first), reading('b', second)], { together: true }).cases;
  return { rulings: only!.facts.filter(({ kind }) => kind === 'holding'), conflicts: only!.conflicts };
};

const FINCH = { actor: 'Orla Finch' };

test('one ruling told in other words is one fact', () => {
  const { rulings } = told(
    [judge('Orla Finch'), ruling('denied', { ...FINCH, instrument: 'preliminary injunction', date: '2021-05-03' })],
    [
      ruling('allowed', { effect: 'in-force', date: '2021-05-03', text: 'the court allowed the ferry fares to rise' }),
      judge('Orla Finch'),
    ],
  );
  expect(rulings).toMatchObject([{ articles: ['a', 'b'], actor: 'Orla Finch' }]);
});

test('a restraining order and an injunction are two rulings', () => {
  const { rulings } = told(
    [judge('Orla Finch'), ruling('denied', { ...FINCH, instrument: 'temporary restraining order' })],
    [judge('Orla Finch'), ruling('denied', { ...FINCH, instrument: 'preliminary injunction' })],
  );
  expect(rulings).toHaveLength(2);
});

test('a ruling from the bench and its order on the next day are one with two dates', () => {
  const { rulings } = told(
    [judge('Orla Finch'), ruling('denied', { ...FINCH, instrument: 'stay', date: '2021-05-03' })],
    [judge('Orla Finch'), ruling('denied', { ...FINCH, instrument: 'stay', date: '2021-05-04' })],
  );
  expect(rulings).toMatchObject([
    {
      dates: [
        { value: '2021-05-03', articles: ['a'] },
        { value: '2021-05-04', articles: ['b'] },
      ],
    },
  ]);
});

test('rulings of other judges are two', () => {
  const { rulings } = told(
    [judge('Orla Finch'), ruling('blocked', { ...FINCH, date: '2021-05-03' })],
    [judge('Hugo Vance'), ruling('blocked', { actor: 'Hugo Vance', date: '2021-05-03' })],
  );
  expect(rulings).toHaveLength(2);
});

test('a suit dismissed here that goes on there is a contradiction', () => {
  const { conflicts } = told(
    [judge('Orla Finch'), ruling('dismissed', { ...FINCH, instrument: 'lawsuit' })],
    [
      judge('Orla Finch'),
      ruling('denied', { ...FINCH, instrument: 'preliminary injunction', status: 'the case goes on' }),
    ],
  );
  expect(conflicts).toMatchObject([
    { kind: 'contradiction', field: 'outcome', note: 'The suit is dismissed in a; in b: the case goes on.' },
  ]);
});

test('limits with another thing at the same place are a conflict of scope', () => {
  const limit = (text: string) => ({
    ...FINCH,
    instrument: 'preliminary injunction',
    date: '2021-05-03',
    limits: [{ start: 0, end: 1, text }],
  });
  const { conflicts } = told(
    [judge('Orla Finch'), ruling('denied', limit('only for coastal inspections'))],
    [judge('Orla Finch'), ruling('denied', limit('limited to coastal prosecutions'))],
  );
  expect(conflicts).toMatchObject([{ kind: 'scope', field: 'limits' }]);
});

test('two grounds of one denial add to one another and are no conflict', () => {
  const ground = (text: string) => ({
    ...FINCH,
    instrument: 'stay',
    date: '2021-05-03',
    grounds: [{ start: 0, end: 1, text }],
  });
  const { rulings, conflicts } = told(
    [judge('Orla Finch'), ruling('denied', ground('no harm was shown'))],
    [judge('Orla Finch'), ruling('denied', ground('the plaintiffs are unlikely to win'))],
  );
  expect(conflicts).toEqual([]);
  expect(rulings).toMatchObject([{ grounds: [{ article: 'a' }, { article: 'b' }] }]);
});

test('a later ruling that undoes an earlier one is later, not a contradiction', () => {
  const { conflicts } = told(
    [
      judge('Orla Finch'),
      ruling('blocked', { ...FINCH, effect: 'stopped', date: '2021-05-03', instrument: 'injunction' }),
    ],
    [ruling('reversed', { actor: '9th Circuit', effect: 'in-force', date: '2021-08-20' })],
  );
  expect(conflicts).toMatchObject([{ kind: 'later' }]);
});

test('an article that tells of a law upheld in one part and struck down in another contradicts nobody', () => {
  const bench = { actor: 'Supreme Court', instrument: 'law', date: '2021-05-03' };
  const part = (outcome: string, name: string) =>
    ruling(outcome, { ...bench, ruling: name, text: `${outcome} harbor tax law` });
  const { conflicts } = told([part('upheld', 'x')], [part('struck down', 'y'), part('upheld', 'z')]);
  expect(conflicts.filter(({ field }) => field === 'outcome')).toEqual([]);
});

test('the injunction of one day is the restraining order that another article makes of it', () => {
  const { rulings } = told(
    [
      judge('Orla Finch'),
      ruling('granted', { ...FINCH, instrument: 'temporary restraining order', date: '2021-05-03' }),
    ],
    [judge('Orla Finch'), ruling('granted', { ...FINCH, instrument: 'preliminary injunction', date: '2021-05-03' })],
  );
  expect(rulings).toMatchObject([{ articles: ['a', 'b'] }]);
});

test('who won before a commission is told from either side', () => {
  const commission = { instrument: 'complaint', text: 'ruled on the florist and the ferry workers' };
  const { rulings, conflicts } = told(
    [ruling('denied', { ...commission, actor: 'the Elmore Labor Commission' })],
    [ruling('granted', { ...commission, actor: 'the commission' })],
  );
  expect(rulings).toMatchObject([{ articles: ['a', 'b'] }]);
  expect(conflicts).toEqual([]);
});

test('another sum, another ruling', () => {
  const sum = (text: string) => ruling('ordered', { ...FINCH, instrument: 'judgment', text });
  const { rulings } = told(
    [judge('Orla Finch'), sum('Finch ordered the mill to pay $4 million')],
    [judge('Orla Finch'), sum('Finch ordered the mill to pay $9 million')],
  );
  expect(rulings).toHaveLength(2);
});

test('the highest court of a state is not that of the nation', () => {
  const { rulings } = told(
    [ruling('struck down', { actor: 'Elmore Supreme Court', court: 'Elmore Supreme Court', instrument: 'law' })],
    [ruling('struck down', { actor: 'Supreme Court', court: 'Supreme Court of the United States', instrument: 'law' })],
  );
  expect(rulings).toHaveLength(2);
});

test('three judges are not the one who is named', () => {
  const { rulings } = told(
    [ruling('blocked', { actor: 'three federal judges', effect: 'stopped', instrument: 'injunction' })],
    [judge('Orla Finch'), ruling('blocked', { ...FINCH, effect: 'stopped', instrument: 'injunction' })],
  );
  expect(rulings).toHaveLength(2);
});

test('a decision that an official makes here and a board there is a contradiction', () => {
  const made = (actor: string) =>
    ruling('ruled unlawful', {
      actor,
      instrument: 'complaint',
      date: '2021-05',
      text: 'found that the ferry fares broke the harbor law',
    });
  const actors = (first: string, second: string) =>
    told([made(first)], [made(second)]).conflicts.filter(({ field }) => field === 'actor');
  expect(actors('The director', 'the Harbor Fares Commission')).toMatchObject([
    { kind: 'contradiction', note: 'It is made by the director in a, by the Harbor Fares Commission in b.' },
  ]);
  expect(actors('the commission', 'the Harbor Fares Commission')).toEqual([]);
});

const BUREAU = { actor: 'Supreme Court', court: 'Supreme Court of the United States', instrument: 'law' };

test('what finds no home at first is placed when the sisters that tell more are read', () => {
  const harbor = 'struck down the harbor dredging levy on ferries and barges';
  const [only] = reconcile(
    [
      reading('a', [ruling('struck down', { ...BUREAU, date: '2021-05-03', text: 'voided it' })]),
      reading('b', [
        ruling('ruled unlawful', { actor: 'a judge' }),
        ruling('struck down', { ...BUREAU, text: harbor }),
      ]),
      reading('c', [ruling('struck down', { ...BUREAU, date: '2021-05-03', text: `the justices ${harbor}` })]),
    ],
    { together: true },
  ).cases;
  const rulings = only!.facts.filter(({ kind, claims }) => kind === 'holding' && claims.includes('b-1'));
  expect(rulings).toMatchObject([{ articles: ['a', 'b', 'c'] }]);
});

test('a bare reason of a judge goes to the ruling of that judge that is the news', () => {
  const law = { ...FINCH, instrument: 'law', text: 'Finch struck down the levy as a burden on ferry passengers' };
  const { rulings } = told(
    [judge('Orla Finch'), ruling('struck down', { ...law, date: '2021-05-03' })],
    [
      judge('Orla Finch'),
      ruling('reversed', { actor: 'a federal appeals court', date: '2021-09-03' }),
      ruling('held', { ...FINCH, text: 'Finch held that the levy was a burden on passengers' }),
    ],
  );
  expect(rulings.map(({ articles }) => articles)).toEqual([['a', 'b'], ['b']]);
});

test('no ruling is of a day after the article that tells of it', () => {
  const early = reading('a', [judge('Orla Finch'), ruling('held', { ...FINCH, text: 'Finch found the levy unfair' })], {
    published: { value: '2021-05-04', from: 'field' },
  });
  const late = reading('b', [judge('Orla Finch'), ruling('held', { ...FINCH, date: '2021-08-03' })]);
  const [only] = reconcile([early, late], { together: true }).cases;
  expect(only!.facts.filter(({ kind }) => kind === 'holding')).toHaveLength(2);
});

test('the pleas of two people are two, and no plea is its opposite', () => {
  const plea = (actor: string, outcome = 'pleaded guilty') =>
    ruling(outcome, { actor, instrument: 'plea', text: `${actor} entered a plea on ferry fraud charges` });
  const own = told([plea('Dean Molloy')], [plea('Rhea Stroud')]);
  expect(own.rulings).toHaveLength(2);
  const opposite = told([plea('Dean Molloy')], [plea('Dean Molloy', 'pleaded not guilty')]);
  expect(opposite.rulings).toHaveLength(2);
});

test('a judge is not the highest court of the state that sides with the same people', () => {
  const { rulings } = told(
    [judge('Orla Finch', { title: 'Judge' }), ruling('granted', FINCH)],
    [ruling('granted', { actor: 'Elmore Supreme Court', court: 'Elmore Supreme Court' })],
  );
  expect(rulings).toHaveLength(2);
});

test('a law upheld here is the one affirmed there, by the court of that number', () => {
  const circuit = { actor: '3rd Circuit', court: 'U.S. Court of Appeals for the Third Circuit' };
  const top = ruling('reversed', { actor: 'Supreme Court', date: '2021-05-03' });
  const { rulings } = told(
    [top, ruling('upheld', { ...circuit, instrument: 'law', text: 'the 3rd Circuit, which had upheld the levy' })],
    [top, ruling('affirmed', { ...circuit, actor: 'Third Circuit', instrument: 'appeal', text: 'it affirmed' })],
  );
  expect(rulings.filter(({ articles }) => articles.length === 2)).toHaveLength(2);
});

test('a sum is the same in long and in short', () => {
  const sum = (text: string) => ruling('ordered', { ...FINCH, instrument: 'judgment', text });
  const { rulings } = told(
    [judge('Orla Finch'), sum('Finch ordered the mill to pay $4 million')],
    [judge('Orla Finch'), sum('the mill must pay $4m, Finch ruled')],
  );
  expect(rulings).toHaveLength(1);
});

test('an article that was added to later may tell of a ruling after its day', () => {
  const told = (id: string, day: string, more: object, text: string) =>
    reading(id, [judge('Orla Finch'), ruling('upheld', { ...FINCH, ...more, instrument: 'law', text })], {
      published: { value: day, from: 'field' },
    });
  const early = told('a', '2021-06-17', {}, 'Finch upheld the ferry levy on June 28');
  const late = told('b', '2021-06-28', { date: '2021-06-28' }, 'Finch on Monday upheld the levy');
  const [only] = reconcile([early, late], { together: true }).cases;
  expect(only!.facts.filter(({ kind }) => kind === 'holding')).toMatchObject([{ articles: ['a', 'b'] }]);
});

test('each of very many rulings in one case is found again by what few others have', () => {
  const many = Array.from({ length: 300 }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1 + at * 2)).toISOString().slice(0, 10);
    return ruling('denied', {
      instrument: 'stay',
      date: day,
      text: `the court denied the stay of rule${at} on mill${at}`,
    });
  });
  const { rulings } = told(many, many);
  expect(rulings).toHaveLength(300);
  expect(rulings.every(({ articles }) => articles.join() === 'a,b')).toBe(true);
});
