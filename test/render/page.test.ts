import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';
import { renderPage } from '../../src/render/page.ts';
import { shortLabels } from '../../src/render/places.ts';
import type { Claim } from '../../src/schema/index.ts';
import { judge, party, quote, reading, ruling } from '../reconcile/made.ts';

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
    'and 1 more (-v)',
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
