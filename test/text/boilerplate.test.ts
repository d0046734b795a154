import { describe, expect, test } from 'vitest';
import { CLUTTER, clutterReason } from '../../src/text/boilerplate.ts';
import { readDocument } from '../../src/text/document.ts';

describe.each(CLUTTER.map((rule, index) => [`${rule.reason} ${index}`, rule] as const))('%s', (_, rule) => {
  test.each(rule.finds)('finds %s', (line) => {
    expect(line).toMatch(rule.pattern);
    expect(clutterReason(line)).toBeDefined();
  });
  test.each(rule.leaves)('leaves %s', (line) => {
    expect(line.length <= rule.longest && rule.pattern.test(line)).toBe(false);
  });
});

const kinds = (text: string) => readDocument({ id: 'a', text }).blocks.map(({ kind, reason }) => reason ?? kind);

test('a run of short lines is a menu, two short lines are not', () => {
  expect(kinds('Courts\nFerries\nWeather\nSports\nMarkets\nThe ferry sailed on Monday.')).toEqual([
    'navigation',
    'navigation',
    'navigation',
    'navigation',
    'navigation',
    'body',
  ]);
  expect(kinds('Judge Halts Ferry Fares\nThe case goes on\nThe ferry sailed on Monday.')).toEqual([
    'headline',
    'headline',
    'body',
  ]);
});

test('a repeated headline is read once', () => {
  expect(kinds('Judge Halts Harbor Ferry Fares\n\nJudge Halts Harbor Ferry Fares\n\nIt sailed.')).toEqual([
    'headline',
    'repeated line',
    'body',
  ]);
});

test('the name of a picture before its caption is clutter too', () => {
  expect(
    kinds(
      'Judge Halts Harbor Ferry Fares\nOld Ferry Leaves The Harbor At Dawn\nOld Ferry Leaves The Harbor At Dawn (Photo by Mara Quint)\nIt sailed.',
    ),
  ).toEqual(['headline', 'caption', 'caption', 'body']);
});

test('a line said again with a credit after it is the caption of a picture', () => {
  expect(
    kinds(
      'Judge Halts Harbor Ferry Fares\n"Old Ferry" Leaves The Harbor\n“Old Ferry” Leaves The Harbor (HPD)\nIt sailed.',
    ),
  ).toEqual(['headline', 'caption', 'caption', 'body']);
});

test('a name above an outlet is a byline', () => {
  expect(kinds('Mara Quint\nUSA TODAY\nThe ferry sailed on Monday.')).toEqual(['byline', 'byline', 'body']);
});

test('link text that a site glued into a sentence is left out of its tokens', () => {
  const text = 'Mayor Ann Lee Ann Marie LeeFerry fares to rise next year, panel says MORE (D) sued on Monday.';
  const doc = readDocument({ id: 'a', text });
  expect(doc.tokens.word.join(' ')).toBe('mayor ann lee ( d ) sued on monday .');
  expect(doc.plain).toHaveLength(text.length);
});

test('lines of hard-wrapped text are one paragraph', () => {
  expect(
    kinds('The ferry line asked the court on Monday to lift the order that\nkeeps its ships in port.\n\nIt sailed.'),
  ).toEqual(['body', 'body']);
});

test('front matter is not read', () => {
  expect(kinds('---\ntitle: Ferry\ndate: 2031-02-03\n---\nThe ferry sailed on Monday.')).toContain('front matter');
});

test('a list of other stories ends where the article goes on', () => {
  const paragraph = `The ferry line asked the court ${'once more '.repeat(12)}to lift the order.`;
  expect(
    kinds(
      [
        paragraph,
        paragraph.replace('once', 'even'),
        paragraph.replace('once', 'yet'),
        'Related Stories',
        'Fares rise',
        paragraph.replace('once', 'still'),
      ].join('\n'),
    ),
  ).toEqual(['body', 'body', 'body', 'other stories', 'other stories', 'body']);
});
