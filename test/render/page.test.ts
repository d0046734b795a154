import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import { breaksOf, shorten } from '../../src/render/layout.ts';
import { renderPage } from '../../src/render/page.ts';
import { shortLabels } from '../../src/render/places.ts';
import type { Claim } from '../../src/schema/index.ts';
import { date, figure, filing, judge, party, quote, reading, ruling } from '../reconcile/made.ts';

/** The lines of a section of the page of some articles, at 80 columns. */
function page(section: string, ...articles: readonly (readonly Partial<Claim>[])[]): string[] {
  const readings = articles.map((claims, at) => reading(`${at + 1}`, claims));
  const style = { colour: new Chalk({ level: 0 }), width: 80 };
  const lines = [...renderPage(reconcile(readings, { together: true }), style, { explain: false, verbose: false })];
  const from = section ? lines.indexOf(section) + 1 : 0;
  const end = lines.indexOf('', from);
  return lines.slice(from, end < 0 ? undefined : end).map((line) => line.trim().replace(/\s{2,}/g, '  '));
}

const denied = (more: object) =>
  ruling('denied', { actor: 'Orla Finch', instrument: 'stay', date: '2021-05-03', ...more });

test('a ground told in other words is told once, the longest way, and a limit that repeats it not at all', () => {
  const rows = page('Rulings', [
    judge('Orla Finch'),
    denied({
      grounds: [{ text: 'the fares may rise so long as seniors ride free' }, { text: 'It does not' }],
      limits: [{ text: 'as long as seniors ride free' }],
    }),
    denied({ grounds: [{ text: 'the ferry fares may lawfully rise so long as the seniors ride free' }] }),
  ]);
  expect(rows.filter((row) => /^(?:because|limit)/.test(row))).toEqual([
    'because  the ferry fares may lawfully rise so long as the seniors ride free',
  ]);
});

test('a court under two forms of its name is named once', () => {
  const by = { actor: '8th Circuit Court of Appeals', court: 'U.S. Court of Appeals for the Eighth Circuit' };
  expect(page('Rulings', [ruling('affirmed', by)])).toContain('by  8th Circuit Court of Appeals');
});

test('of many judges those who rule have a row, the others one', () => {
  const others = ['Ada Quist', 'Milo Crane', 'Nora Vance', 'Piet Marsh'].map((name) => judge(name));
  expect(page('', [judge('Orla Finch'), ...others, denied({})]).filter((row) => /^(?:judge|also)/.test(row))).toEqual([
    'judge  Orla Finch  1:1',
    'also  Ada Quist, Milo Crane, Nora Vance, Piet Marsh',
  ]);
});

test('a speaker stands beside the first of two quotes, what is left is counted', () => {
  const said = (words: string) => quote(words, 'Milo Quist');
  const rows = page('Quotes', [
    said('The boats are late again today'),
    said('Nobody told the island anything'),
    said('We will row there ourselves'),
  ]);
  expect(rows).toEqual([
    'Milo Quist  “The boats are late again today”  1:1',
    '“Nobody told the island anything”  1:2',
    'and 1 more quote (-v)',
  ]);
});

test('an official whom one of three articles names in passing is counted', () => {
  const passing = party('Ada Quist', 'official', { office: 'mayor' });
  const known = party('Milo Crane', 'official', { office: 'governor' });
  expect(page('Parties', [passing, known], [known], [known])).toEqual([
    'officials  Milo Crane, governor  1:2 2:1 3:1 ×3',
    'and 1 official named once (-v)',
  ]);
});

test('labels too long for a page are cut at a dash, or to the letters that tell them apart', () => {
  const label = shortLabels(['2-press-release.txt', '3-rewrite.txt'], 12);
  expect([label('2-press-release.txt'), label('3-rewrite.txt')]).toEqual(['2-press', '3-rewrite']);
  expect(shortLabels(['q7XbbbbbbbbbbbbbA', 'q7Xccccccccccccc'], 12)('q7XbbbbbbbbbbbbbA')).toBe('q7Xb');
  expect(shortLabels(['q7XbbbbbbbbbbbbbA', 'q7Xccccccccccccc'])('q7Xccccccccccccc')).toBe('q7Xccccccccccccc');
});

test('what is still open is told with the first of the rulings that have it', () => {
  const status = 'the case is ongoing';
  const rows = page('Rulings', [denied({ status }), ruling('struck down', { instrument: 'law', status })]);
  expect(rows.filter((row) => row.startsWith('status'))).toEqual(['status  the case is ongoing']);
});

test('plaintiffs without a name are no row where the side has names', () => {
  const group = party('plaintiffs', 'plaintiff', { entity: 'group' });
  expect(page('Parties', [party('Milo Quist', 'plaintiff'), group])).toEqual(['plaintiffs  Milo Quist  1:1']);
  expect(page('Parties', [group])).toEqual(['plaintiffs  plaintiffs  1:1']);
});

test('where many speak each has one quote, a whole sentence before words built into one', () => {
  const rows = page('Quotes', [
    quote('late and wet and cold', 'Ada Quist', { form: 'fragment' }),
    quote('The boats are late again', 'Ada Quist'),
    quote('Nobody told the island anything', 'Bo Quist'),
    quote('We will row there ourselves', 'Cy Quist'),
    quote('My mother swam across once', 'Di Quist'),
    quote('A ticket costs too much', 'Ed Quist'),
    quote('Seniors cannot pay that', 'Flo Quist'),
    quote('Take the bridge instead', 'Gus Quist'),
    quote('There is no bridge here', 'Hal Quist'),
    quote('Then somebody should build one', 'Ida Quist'),
    quote('Goats eat what they like', 'Ida Quist'),
  ]);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toBe('Ada Quist  “The boats are late again”  1:2');
  expect(rows.at(-1)).toBe('and 2 more quotes (-v)');
});

test('what a ruling stands on in the words of a quote is told with the ruling alone, in marks', () => {
  const words = 'The riders have shown no harm that money cannot mend';
  const articles = [
    judge('Orla Finch'),
    quote(words, 'Orla Finch', { start: 500 }),
    quote('We saw the boats', 'Orla Finch', { start: 700 }),
    denied({ grounds: [{ text: words, start: 500, end: 500 + words.length }] }),
  ];
  expect(page('Rulings', articles)).toContain(`because  “${words}”`);
  expect(page('Quotes', articles)).toEqual(['Orla Finch  “We saw the boats”  1:3']);
});

test('plaintiffs who speak together under their names are the plaintiffs', () => {
  const plaintiffs = ['Anna Krell', 'Milo Quist'].map((name) => party(name, 'plaintiff'));
  expect(page('Quotes', [...plaintiffs, quote('The boats are late again', 'Anna Krell and Milo Quist')])).toEqual([
    'plaintiffs  “The boats are late again”  1:3',
  ]);
});

test('a speaker without a name has an article in small letters', () => {
  const rows = page('Quotes', [
    quote('We are greatly concerned', 'The senators'),
    quote('This is what we ask', 'letter'),
  ]);
  expect(rows).toEqual(['the senators  “We are greatly concerned”  1:1', 'the letter  “This is what we ask”  1:2']);
});

test('a lawsuit that says so is named without those who filed it', () => {
  const says = [{ name: 'Anna Krell, Milo Quist (lawsuit)', standing: 'alleged' }];
  expect(page('Figures', [figure(48_000, 'riders', { text: '48,000 riders', says })])).toEqual([
    '48,000 riders (alleged by the lawsuit)  1:1',
  ]);
});

test('a small number of one article and a number of nothing are counted', () => {
  const riders = figure(48_000, 'riders', { text: '48,000 riders' });
  const rows = page('Figures', [
    riders,
    figure(3, 'boats', { text: 'three boats' }),
    figure(21, undefined, { text: '21' }),
  ]);
  expect(rows).toEqual(['48,000 riders  1:1', 'and 2 more (-v)']);
  expect(page('', [judge('Orla Finch'), figure(3, 'boats', { text: 'three boats' })])).not.toContain('Figures');
});

test.each([
  [{ instrument: 'order', outcome: 'ordered' }, 'order issued'],
  [{ instrument: 'sentence', outcome: 'sentenced' }, 'sentenced'],
  [{ instrument: 'stay', outcome: 'granted' }, 'stay: granted'],
])('a ruling of %j is headed by %s', (fields, head) => {
  expect(page('Rulings', [ruling(fields.outcome, { ...fields, actor: 'Orla Finch' })])[0]).toBe(`${head}  1:1`);
});

test.each([
  ['the fare increase', 'granted', 'on  the fare increase'],
  ['on the fare increase', 'granted', 'on  the fare increase'],
  ['against the riders', 'denied', 'against  the riders'],
  ['to four years in prison', 'sentenced', 'to  four years in prison'],
  ['the harbor from raising fares', 'granted', 'to keep  the harbor from raising fares'],
  ['the fare increase is unlawful', 'held', 'that  the fare increase is unlawful'],
  ['a rule that is new', 'held', 'on  a rule that is new'],
])('what is ruled on, “%s”, joins on to its label', (object, outcome, row) => {
  expect(page('Rulings', [ruling(outcome, { instrument: 'stay', object })])).toContain(row);
});

test('a ruling of which nothing is told is counted where there are others', () => {
  const bare = ruling('granted', { actor: 'Supreme Court' });
  expect(page('Rulings', [denied({}), bare]).at(-1)).toBe('and 1 more (-v)');
  expect(page('Rulings', [bare])[0]).toBe('ruling: granted  1:1');
});

test('the end of a headline is no limit', () => {
  const limits = [{ text: 'Not Evictions' }, { text: 'as long as seniors ride free' }];
  expect(page('Rulings', [denied({ limits })]).filter((row) => row.startsWith('limit'))).toEqual([
    'limit  as long as seniors ride free',
  ]);
});

test('grounds are shown of each article in turn', () => {
  const of = (...texts: string[]) => denied({ grounds: texts.map((text, at) => ({ text, start: at, end: at + 1 })) });
  const rows = page(
    'Rulings',
    [judge('Orla Finch'), of('the boats were late in March', 'the crew had quit in April', 'the fuel was gone by May')],
    [judge('Orla Finch'), of('seniors would pay twice as much')],
  );
  expect(rows.filter((row) => row.startsWith('because'))).toEqual([
    'because  the boats were late in March  1',
    'because  the crew had quit in April  1',
    'because  seniors would pay twice as much  2',
  ]);
  expect(rows.at(-1)).toBe('and 1 more ground or limit (-v)');
});

test('a day on which one word is all that happened is left to -v, an open one is not', () => {
  expect(
    page('Timeline', [
      date('2021-05-03', 'found'),
      date('2021-05-02', 'to meet'),
      date('2021-05-04', 'hearing'),
      date('2021-05-05', 'boat seized, suit filed'),
      date('XXXX-WXX-3', 'declined', { value: undefined }),
    ]),
  ).toEqual(['2021-05-04  hearing  1:3', '2021-05-05  boat seized, suit filed  1:4', 'a Wednesday  declined  1:5']);
});

test('what is told by its year and by its day is told by its day', () => {
  expect(page('Timeline', [date('2021', 'suit filed'), date('2021-05-03', 'suit filed')])).toEqual([
    '2021-05-03  suit filed  1:2',
  ]);
});

test('two of one kind of filing name who filed them', () => {
  const rows = page('Timeline', [
    filing('motion', '2021-05-03', { by: ['Anna Krell'] }),
    filing('motion', '2021-06-03', { by: ['Milo Quist', 'Ada Crane'] }),
    filing('letter', '2021-07-03', { by: ['Ada Crane'] }),
  ]);
  expect(rows).toEqual([
    '2021-05-03  motion filed by Anna Krell  1:1',
    '2021-06-03  motion filed by Milo Quist and others  1:2',
    '2021-07-03  letter sent  1:3',
  ]);
});

test('spellings stand side by side', () => {
  const krell = (name: string) => [party(name, 'plaintiff', { office: 'harbor master' })];
  expect(page('Conflicts', krell('Melanie Krause'), krell('Melanie Krauss'))).toEqual([
    'spelling  Melanie Krause | Melanie Krauss  1:1 | 2:1',
  ]);
});

test('lawyers who are named by whose they are have no client beside, and a surname in capitals is no acronym', () => {
  const rows = page('Parties', [
    party("Quist's lawyers", 'counsel', { represents: 'Quist' }),
    party('Ada Crane', 'counsel', { aliases: ['CRANE'], represents: 'Milo Quist' }),
  ]);
  expect(rows).toEqual(['counsel  Ada Crane, for Milo Quist  1:2', "Quist's lawyers  1:1"]);
});

test('the title of a district judge says what the court says', () => {
  const known = { title: 'U.S. District Judge', court: 'U.S. District Court for the District of Maine' };
  expect(page('', [judge('Orla Finch', known)])[1]).toBe(
    'judge  Orla Finch, U.S. District Court for the District of Maine  1:1',
  );
});

test('what the file of federal judges knows stands apart from what the articles say', () => {
  const registry = {
    court: 'U.S. District Court for the District of Maine',
    appointedBy: 'Ada Crane',
    since: '2011-05-09',
    from: 'Federal Judicial Center',
  };
  const rows = page('', [judge('Orla Finch', { court: 'U.S. District Court', registry })]).slice(1, 4);
  expect(rows.join(' ')).toBe(
    'judge  Orla Finch, U.S. District Court; Federal Judicial Center: U.S. District Court for the District of Maine, appointed by Ada Crane, since 2011-05-09  1:1',
  );
});

test('a text cut where it has an ellipsis has one', () => {
  expect(shorten('the boats are late … and wet and cold', 22)).toBe('the boats are late…');
});

test('a text is broken at spaces, and each piece knows where it stands', () => {
  expect(breaksOf('  the boats are  late', 11)).toEqual([
    { start: 0, end: 11 },
    { start: 12, end: 21 },
  ]);
});

test('an article of another case that a row refers to is listed too', () => {
  const facts = reconcile([reading('1', [denied({})]), reading('2', [denied({})])], { together: true });
  const [legalCase] = facts.cases;
  const report = { ...facts, cases: [{ ...legalCase!, articles: ['1'] }] };
  const style = { colour: new Chalk({ level: 0 }), width: 80 };
  const lines = [...renderPage(report, style, { explain: false, verbose: true })];
  expect(lines.slice(lines.indexOf('Articles') + 1).map((line) => line.trim())).toEqual(['1  1', '2  2']);
});

test.each([
  ['that the boats were late all winter', 'because  the boats were late all winter'],
  ['for raising the fares of seniors', 'for  raising the fares of seniors'],
  ['by raising the fares of seniors', 'by  raising the fares of seniors'],
  ['the boats were late all winter', 'because  the boats were late all winter'],
])('a ground, “%s”, joins on to its label', (text, row) => {
  expect(page('Rulings', [denied({ grounds: [{ text, start: 0, end: 9 }] })])).toContain(row);
});

test('two who say the same in one way are joined', () => {
  const boats = (name: string) => figure(48, 'boats', { text: '48 boats', says: [{ name, standing: 'reported' }] });
  expect(page('Figures', [boats('Anna Krell'), boats('Milo Quist')])).toEqual([
    '48 boats (reported by Anna Krell and Milo Quist)  1:1 1:2',
  ]);
});

test.each([
  ['A Harbor Office spokesman', 'a Harbor Office spokesman'],
  ['The riders', 'the riders'],
  ['A Better Harbor', 'A Better Harbor'],
])('a speaker called %s is %s beside the words', (name, label) => {
  const words = 'We are greatly concerned';
  expect(page('Quotes', [quote(words, name)]).join(' ')).toBe(
    `${label}  “${words}”  1:1`.replace(/^(.{23,}) {2}“/, '$1 “'),
  );
});

test('--explain tells the rules and the words of a fact, of a ruling where it is listed and not in the timeline', () => {
  const report = reconcile([reading('1', [denied({ text: 'Finch denied the stay', rule: 'holding/clause' })])]);
  const style = { colour: new Chalk({ level: 0 }), width: 80 };
  const lines = [...renderPage(report, style, { explain: true, verbose: false })];
  expect(lines.filter((line) => line.includes('←')).map((line) => line.trim())).toEqual([
    '← holding/clause: Finch denied the stay',
  ]);
});

test('an object that is but a decision is not told', () => {
  expect(page('Rulings', [denied({ object: 'decision' })]).filter((row) => row.startsWith('on'))).toEqual([]);
});
