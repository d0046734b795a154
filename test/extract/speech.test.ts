import { expect, test } from 'vitest';
import { findSpeech } from '../../src/extract/speech/index.ts';
import { readDocument } from '../../src/text/document.ts';

/** Speaker and content of everything reported in the text, with no names known. */
const said = (text: string): string[] =>
  findSpeech(readDocument({ id: 'a.txt', text }), { references: [] }).claims.map(
    ({ speaker, quote }) => `${speaker?.name ?? '-'}: ${quote}`,
  );

test('a clause after that', () => {
  expect(said('The lender argued that the loans were void.')).toEqual(['lender: the loans were void']);
});

test('a clause without that', () => {
  expect(said('Harbor officials say the pier will close in May.')).toEqual([
    'Harbor officials: the pier will close in May',
  ]);
});

test('goes over when and where it was said', () => {
  expect(said('The clerk said in a court filing on Monday that no copy was kept.')).toEqual([
    'clerk: no copy was kept',
  ]);
});

test('goes over who was told', () => {
  expect(said('The foreman told reporters that the vote was close.')).toEqual(['foreman: the vote was close']);
});

test('ends where another participle of saying begins', () => {
  expect(said('The mayor said the levy was lawful, adding that few would pay it.')).toEqual([
    'mayor: the levy was lawful',
    'mayor: few would pay it',
  ]);
});

test('ends where the same subject says more', () => {
  expect(said('The union said the strike was legal and warned that it would go on.')).toEqual([
    'union: the strike was legal',
    'union: it would go on',
  ]);
});

test('an attribution between commas has words on both sides', () => {
  expect(said('Despite the new rules, the owners said, fees keep rising every year.')).toEqual([
    'owners: Despite the new rules',
    'owners: fees keep rising every year',
  ]);
});

test('an attribution after the words', () => {
  expect(said('The bridge was never inspected, according to a state report.')).toEqual([
    'state report: The bridge was never inspected',
  ]);
});

test('an attribution before the words', () => {
  expect(said('According to the complaint, the bridge was never inspected.')).toEqual([
    'complaint: the bridge was never inspected',
  ]);
});

test('the speaker of a relative clause is the phrase before it', () => {
  expect(said('The ban was fought by trappers, who said the count was wrong.')).toEqual([
    'trappers: the count was wrong',
  ]);
});

test('the speaker of a participle is the subject of the sentence', () => {
  expect(said('The panel denied the request, saying the delay was unexplained.')).toEqual([
    'panel: the delay was unexplained',
  ]);
});

test('what was not said is left', () => {
  expect(said('The owner never said that the roof was sound.')).toEqual([]);
});

test('what would be said is left', () => {
  expect(said('The owner would say that the roof was sound.')).toEqual([]);
});

test('words between marks are left to the quotes', () => {
  expect(said('The owner said “the roof was sound.”')).toEqual([]);
});
