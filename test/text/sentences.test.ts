import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';

const sentences = (text: string) => {
  const doc = readDocument({ id: 'a', text });
  return doc.sentences.map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['The U.S. sued Gov. Ann Lee in Quint v. Lee. She won.'],
  ['The ruling by Sen. Jo Field, D-Md., came Sept. 4. It held.'],
  ['J. R. Quint wrote No. 25-677 himself. It held.'],
  ['“We won,” she said. “We are glad.”'],
  ['He asked, “Why now?” The clerk left.'],
  ['It paid $3.5 million to Quint Inc. The clerk left.'],
  ['The order came at 5 p.m. The clerk left.'],
  ['It ended.The clerk left.'],
])('two sentences: %s', (text) => {
  expect(sentences(text)).toHaveLength(2);
});

test.each([
  ['“Why now?” asked Judge Field.'],
  ['The U.S. District Court ruled.'],
  ['Visit citizen.example.org today.'],
  ['The court ... will hear it.'],
])('one sentence: %s', (text) => {
  expect(sentences(text)).toHaveLength(1);
});

test('a number and the word glued to it are two tokens', () => {
  const doc = readDocument({ id: 'a', text: 'an order March 20telling the 9th Circuit in the 1990s' });
  expect(doc.tokens.word).toEqual([
    'an',
    'order',
    'march',
    '20',
    'telling',
    'the',
    '9th',
    'circuit',
    'in',
    'the',
    '1990s',
  ]);
});

test('hyphens, possessives and abbreviations are tokens as documented', () => {
  const doc = readDocument({ id: 'a', text: "IRS-ICE judge’s plaintiffs’ O'Brien U.S. don’t" });
  expect(doc.tokens.word).toEqual(['irs', '-', 'ice', 'judge', "'s", 'plaintiffs', "'", "o'brien", 'u.s.', "don't"]);
});
