import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/index.ts';
import { checkQuotes } from '../../src/reconcile/check.ts';

const article = readArticle({
  id: 'a.txt',
  text: '“A fare that can be refunded is no injury,” Judge Imogen Halloran wrote. “Boats cost money,” said Dale Whitcomb.',
});
const verdicts = (text: string) =>
  checkQuotes(readArticle({ id: 'draft', text }), [article]).map(({ verdict }) => verdict);

test('a quote with its speaker is found, also when the draft cuts it short', () => {
  expect(verdicts('“A fare that can be refunded is no injury,” wrote Judge Imogen Halloran.')).toEqual(['found']);
  expect(verdicts('The fare “can be refunded,” wrote Judge Imogen Halloran.')).toEqual(['found']);
});

test('changed words are shown against those of the article', () => {
  const [checked] = checkQuotes(
    readArticle({ id: 'draft', text: '“A fare that must be refunded is no injury,” wrote Judge Imogen Halloran.' }),
    [article],
  );
  expect(checked).toMatchObject({
    verdict: 'altered',
    difference: 'a fare that [-can-] {+must+} be refunded is no injury',
  });
});

test('words given to somebody else are told', () => {
  expect(verdicts('“Boats cost money,” said Teresa Lindqvist.')).toEqual(['other speaker']);
});

test('words that no article has are missing', () => {
  expect(verdicts('“Nobody asked us about the fare,” said Dale Whitcomb.')).toEqual(['missing']);
});

test('words that are altered and given to somebody else are told as both', () => {
  const draft = readArticle({
    id: 'draft',
    text: '“A fare that must be refunded is no injury,” said Teresa Lindqvist.',
  });
  expect(checkQuotes(draft, [article])).toMatchObject([{ verdict: 'altered', otherSpeaker: true }]);
});
