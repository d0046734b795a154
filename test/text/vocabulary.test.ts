import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';
import { cueClass, knownOf } from '../../src/text/vocabulary.ts';

const SHIPS = cueClass(['ferry', 'ferries', "ferry's", 'steam-boat']);
const TOLLS = cueClass(['fare', 'ferry']);

test('a word has the classes it was registered for', () => {
  expect(knownOf('ferry').cues & SHIPS).not.toBe(0);
  expect(knownOf('ferry').cues & TOLLS).not.toBe(0);
  expect(knownOf('ferries').cues & TOLLS).toBe(0);
  expect(knownOf('constructor').cues).toBe(0);
});

test('tokens and sentences tell the classes of their words, in any case', () => {
  const { tokens, sentences } = readDocument({ id: 'a.txt', text: 'FERRY fares rose. The Ferry sank. Nobody paid.' });
  expect(tokens.word.filter((_, at) => tokens.cues[at]! & SHIPS)).toEqual(['ferry', 'ferry']);
  expect(sentences.map(({ cues }) => (cues & SHIPS) !== 0)).toEqual([true, true, false]);
});

test('a class registered later holds for the articles read after', () => {
  const text = 'The harbormaster left.';
  expect(readDocument({ id: 'a.txt', text }).tokens.cues[1]).toBe(0);
  const late = cueClass(['harbormaster']);
  expect(readDocument({ id: 'a.txt', text }).tokens.cues[1]).toBe(late);
});

test('words read alike are the same, plain or not', () => {
  const { word } = readDocument({
    id: 'a.txt',
    text: 'Don’t. The café’s “U.S.” extraordinarily long O’Brien’s 3rd 1,000 …',
  }).tokens;
  expect(word).toEqual([
    "don't",
    '.',
    'the',
    'café',
    "'s",
    '“',
    'u.s.',
    '”',
    'extraordinarily',
    'long',
    "o'brien",
    "'s",
    '3rd',
    '1,000',
    '…',
  ]);
});
