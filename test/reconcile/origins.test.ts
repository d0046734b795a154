import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/reconcile/coverage.ts';
import { diff } from '../../src/reconcile/diff.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import type { Overrides } from '../../src/reconcile/overrides.ts';
import type { Claim } from '../../src/schema/index.ts';
import { party, quote, read, reading, ruling } from './made.ts';

const STORY = `The town of Eastmere may not raise the fares of its ferry before spring, a county judge ruled.
The ferry carries four hundred people a day between the old harbor and the islands. Owners of small boats had asked for the order after the council voted in January to double the price of a ticket.
"The council never asked the people who have no other way to work," said Marta Lindqvist, who mends nets on the largest of the islands.
The council said that it would study the decision and that the boat could not run at a loss for ever.`;
const REWRITE = `A county judge ruled that the town of Eastmere may not raise the fares of its ferry before spring.
Between the old harbor and the islands the ferry carries four hundred people a day. The order was asked for by owners of small boats after the council voted in January to double the price of a ticket.
Marta Lindqvist, who mends nets on the largest of the islands, said: "The council never asked the people who have no other way to work."`;
const OTHER = `Fares on the Eastmere ferry stay where they are for now. A judge told the council on Friday to wait until it has heard the islanders, some of whom learned of the plan from a notice on the pier.
The mayor called that a pity. Running the boat costs more each year, he said, and somebody has to pay for its engine.`;

test('a rewrite counts with its source as one origin', () => {
  const { articles } = reconcile([read('a', STORY), read('b', REWRITE), read('c', OTHER)]);
  expect(articles.map(({ id, lineage }) => `${id} ${lineage?.of ?? ''}`.trim())).toEqual(['a', 'b a', 'c']);
});

test('copies count as one origin however many there are and however short', () => {
  const copies = (text: string, count: number) => Array.from({ length: count }, (_, at) => read(`copy${at}`, text));
  const origins = (text: string, count: number) => {
    const { facts } = reconcile(copies(text, count), { together: true }).cases[0]!;
    return [...new Set(facts.map((fact) => fact.origins))];
  };
  expect(origins(STORY, 40)).toEqual([1]);
  expect(origins('Judge Ada Pell ruled on March 3, 2021 that the ferry may sail.', 3)).toEqual([1]);
});

test('many near copies are one origin, and others beside them keep their own', () => {
  const copies = Array.from({ length: 20 }, (_, at) => read(`copy${at}`, `${STORY}\nEdition ${at} went out at ${at}.`));
  const { facts } = reconcile(copies, { together: true }).cases[0]!;
  expect([...new Set(facts.map((fact) => fact.origins))]).toEqual([1]);
  expect(reconcile([...copies, read('other', OTHER)]).articles.at(-1)).not.toHaveProperty('lineage');
});

test('support is counted in origins', () => {
  const { cases } = reconcile([read('a', STORY), read('b', REWRITE)], { together: true });
  const words = cases[0]!.facts.find((fact) => fact.kind === 'quote' && fact.form === 'direct');
  expect(words).toMatchObject({ articles: ['a', 'b'], origins: 1 });
});

test('what only reconciling needs is not in the report', () => {
  const [article] = reconcile([read('a', STORY)]).articles;
  expect(Object.keys(article!)).not.toContain('sketch');
});

test('coverage tells what an article leaves out, the limits of a ruling among it', () => {
  const limits = [{ start: 0, end: 1, text: 'until spring' }];
  const report = reconcile(
    [
      reading('a', [
        ruling('denied', { instrument: 'stay', date: '2021-05-03', limits }),
        party('Harbor Light Shelters', 'plaintiff'),
      ]),
      reading('b', [ruling('denied', { instrument: 'stay', date: '2021-05-03' })]),
    ],
    { together: true },
  );
  expect(coverage(report)[0]!.rows.map(({ label, missing }) => `${label}: ${missing.join(' ')}`)).toEqual([
    'limits of stay: denied: b',
    'Harbor Light Shelters, plaintiff: b',
  ]);
});

test('diff compares by meaning', () => {
  const a = reading('x', [
    party('Harbor Light Shelters', 'plaintiff'),
    ruling('denied', { instrument: 'stay', date: '2021-05-03' }),
  ]);
  const b = reading('y', [
    ruling('denied', { instrument: 'stay', date: '2021-05-03', text: 'refused to halt it' }),
    quote('We are not done with this harbor'),
  ]);
  const found = diff([a], [b]);
  expect(found.both.map(({ fact }) => fact.kind)).toEqual(['holding']);
  expect(found.onlyA.map(({ fact }) => fact.kind)).toEqual(['party']);
  expect(found.onlyB.map(({ fact }) => fact.kind)).toEqual(['quote']);
});

test('a version of an article that is less sure of a ruling has softened it', () => {
  const of = (more: object) => [reading('x', [ruling('ruled unlawful', { date: '2021-05-03', ...more })])];
  expect(diff(of({}), of({ hedge: 'likely' })).changed).toMatchObject([
    { field: 'hedge', before: 'flatly', after: 'likely', strength: 'softened' },
  ]);
});

test('a correction that matches nothing is a problem', () => {
  expect(
    reconcile([read('a', STORY)], { overrides: { same: [['Nobody Known', 'Nobody Else']] } }).problems,
  ).toMatchObject([{ code: 'unmatched' }]);
});

test('corrections join, part, rename and leave out names', () => {
  const readings = [
    reading('a', [party('Open Rivers'), party('Anna Lindqvist')]),
    reading('b', [
      party('Open Rivers Litigation Group'),
      party('A. Lindqvist', 'other', { entity: 'person' }),
      party('Stray Words'),
    ]),
  ];
  const overrides = {
    same: [['Open Rivers', 'Open Rivers Litigation Group']],
    different: [['Anna Lindqvist', 'A. Lindqvist']],
    is: { 'Open Rivers': 'Open Rivers Trust' },
    not: ['Stray Words'],
  };
  const { cases, problems } = reconcile(readings, { together: true, overrides });
  expect(cases[0]!.facts.map((fact) => ('name' in fact ? fact.name : ''))).toEqual([
    'A. Lindqvist',
    'Anna Lindqvist',
    'Open Rivers Trust',
  ]);
  expect(problems).toEqual([]);
});

describe('corrections of rulings', () => {
  const stay = ruling('denied', { instrument: 'stay', actor: 'Orla Finch', date: '2021-05-03' });
  const verdict = ruling('convicted', { instrument: 'verdict', actor: 'jury', date: '2021-06-03' });
  const rulingsOf = (second: Partial<Claim>, overrides: Overrides) => {
    const report = reconcile([reading('a', [stay]), reading('b', [second])], { together: true, overrides });
    return {
      rulings: report.cases[0]!.facts.filter(({ kind }) => kind === 'holding').map(({ articles }) => articles.join()),
      problems: report.problems.map(({ message }) => message),
    };
  };

  test('two that are said to be the same are one', () => {
    expect(rulingsOf(verdict, {}).rulings).toEqual(['a', 'b']);
    expect(rulingsOf(verdict, { same: [['a-0', 'b-0']] })).toEqual({ rulings: ['a,b'], problems: [] });
  });

  test('one that is said to be two is parted', () => {
    expect(rulingsOf(stay, {}).rulings).toEqual(['a,b']);
    expect(rulingsOf(stay, { different: [['a-0', 'b-0']] })).toEqual({ rulings: ['a', 'b'], problems: [] });
  });

  test('an id that is of no ruling is a warning', () => {
    expect(rulingsOf(stay, { same: [['a-0', 'c-0']] }).problems).toEqual(['nothing matches "same: a-0, c-0"']);
  });
});
