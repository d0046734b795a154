import { expect, test } from 'vitest';
import type { Entity } from '../../src/extract/names/entity.ts';
import { findNames } from '../../src/extract/names/index.ts';
import { readDocument } from '../../src/text/document.ts';

const names = (text: string): Entity[] => findNames(readDocument({ id: 'a.txt', text }));
const people = (text: string): string[] =>
  names(text)
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name);
const bodies = (text: string): string[] =>
  names(text)
    .filter(({ type }) => type === 'organization')
    .map(({ name }) => name);

test('a title before a person is no part of the name', () => {
  const [body, person] = names('The order binds Treasury Secretary Harlan Voss and his staff.');
  expect([body?.name, person?.name]).toEqual(['Treasury', 'Harlan Voss']);
  expect(person?.titles).toEqual(['Treasury Secretary']);
});

test('what an office is of does not run into the person', () => {
  expect(people('They sued Secretary of Homeland Security Ilse Marrow in May.')).toEqual(['Ilse Marrow']);
});

test('a surname leads to the person named in full', () => {
  const [person] = names('The ruling pleased Dorothy Quill. On Monday Quill said so.');
  expect(person?.mentions.map(({ form }) => form)).toEqual(['full', 'surname']);
  expect(person?.gender).toBe('female');
});

test('an organization keeps its small words', () => {
  expect(bodies('He leads the Center for Open Records in Ohio.')).toEqual(['Center for Open Records']);
});

test('a possessive is no part of a name', () => {
  expect(people("It was Harold Finch's idea.")).toEqual(['Harold Finch']);
});
