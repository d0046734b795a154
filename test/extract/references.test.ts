import { expect, test } from 'vitest';
import type { Entity, NameMention } from '../../src/extract/names/entity.ts';
import { findReferences } from '../../src/extract/references/index.ts';
import { readDocument, sentenceAt } from '../../src/text/document.ts';

type Person = Partial<Pick<Entity, 'type' | 'gender' | 'titles'>> & { forms: readonly string[] };

/** What each pronoun and description of the text leads to, with these people in it. */
function lead(text: string, people: readonly Person[]): Record<string, string> {
  const doc = readDocument({ id: 'a.txt', text });
  const names = people.map(({ forms, type = 'person', gender, titles = [] }, id) => {
    const mentions: NameMention[] = [];
    const entity: Entity = {
      id,
      name: forms[0]!,
      type,
      aliases: forms.slice(1),
      mentions,
      titles,
      ...(gender ? { gender } : {}),
    };
    for (const match of text.matchAll(new RegExp(forms.join('|'), 'g')))
      mentions.push({
        start: match.index,
        end: match.index + match[0].length,
        entity,
        form: 'full',
        sentence: sentenceAt(doc, match.index),
      });
    return entity;
  });
  return Object.fromEntries(
    findReferences(doc, names, [], [], [])
      .filter(({ form }) => form !== 'name')
      .map(({ start, end, name }) => [text.slice(start, end), name]),
  );
}

test('a pronoun leads to the subject of the sentence before', () => {
  const text = 'Dana Ruiz sued Omar Cole on Monday. She wants damages.';
  expect(
    lead(text, [
      { forms: ['Dana Ruiz'], gender: 'female' },
      { forms: ['Omar Cole'], gender: 'male' },
    ]),
  ).toEqual({
    She: 'Dana Ruiz',
  });
});

test('a pronoun leads to the one whose gender fits', () => {
  const text = 'Dana Ruiz sued Omar Cole on Monday. He denies it all.';
  expect(
    lead(text, [
      { forms: ['Dana Ruiz'], gender: 'female' },
      { forms: ['Omar Cole'], gender: 'male' },
    ]),
  ).toEqual({
    He: 'Omar Cole',
  });
});

test('a pronoun with two antecedents in like places leads nowhere', () => {
  const text = 'The case went from Omar Cole to Ivan Petty. He was tired.';
  expect(lead(text, [{ forms: ['Ivan Petty'] }, { forms: ['Omar Cole'] }])).toEqual({});
});

test('the gender of a name is told by the pronouns beside it alone', () => {
  const text = 'Tarl Voss lost her case. Omar Cole won. She wept.';
  expect(lead(text, [{ forms: ['Tarl Voss'] }, { forms: ['Omar Cole'], gender: 'male' }])).toMatchObject({
    She: 'Tarl Voss',
  });
});

test('a description leads to the one who bears it as a title', () => {
  const text = 'Sen. Ada Lund met Gov. Ben Orr. The senator left early.';
  const people = [
    { forms: ['Ada Lund'], titles: ['Sen.'] },
    { forms: ['Ben Orr'], titles: ['Gov.'] },
  ];
  expect(lead(text, people)).toEqual({ 'The senator': 'Ada Lund' });
});

test('a description that fits two in the same sentence leads nowhere', () => {
  const text = 'Sen. Ada Lund met Sen. Ben Orr. The senator left early.';
  const people = [
    { forms: ['Ada Lund'], titles: ['Sen.'] },
    { forms: ['Ben Orr'], titles: ['Sen.'] },
  ];
  expect(lead(text, people)).toEqual({});
});

test('a noun that goes on into another phrase is no description', () => {
  const text = 'The Harbor Department was sued. The department spokesman left.';
  expect(lead(text, [{ forms: ['Harbor Department'], type: 'organization' }])).toEqual({});
});

test('pronouns between quotation marks lead nowhere', () => {
  const text = 'Omar Cole spoke. “He was right,” said a lawyer.';
  expect(lead(text, [{ forms: ['Omar Cole'] }])).toEqual({});
});

test('they leads to people without a name', () => {
  const text = 'Defense lawyers said the map was old. They asked for a new one.';
  expect(lead(text, [])).toEqual({ They: 'Defense lawyers' });
});

test('they leads to people named together', () => {
  const text = 'Ada Lund and Ben Orr sued on Monday. They want damages.';
  expect(lead(text, [{ forms: ['Ada Lund'] }, { forms: ['Ben Orr'] }])).toEqual({ They: 'Ada Lund and Ben Orr' });
});

test('those who belong to somebody are known by whose they are', () => {
  const text = 'Omar Cole was arrested. His lawyers denied it.';
  expect(lead(text, [{ forms: ['Omar Cole'] }])).toEqual({ 'His lawyers': 'Omar Cole’s lawyers' });
});

test('an office in capitals is a description', () => {
  const text = 'District Attorney Ada Lund spoke. The District Attorney left.';
  expect(lead(text, [{ forms: ['Ada Lund'], titles: ['District Attorney'] }])).toEqual({
    'The District Attorney': 'Ada Lund',
  });
});

test('what somebody says in an aside is not about who says it', () => {
  const text = 'Omar Cole spoke. The bridge was unsafe for Ben Orr, he said.';
  expect(lead(text, [{ forms: ['Omar Cole'] }, { forms: ['Ben Orr'] }])).toEqual({ he: 'Omar Cole' });
});

test('a pronoun with a clause of its own leads into its sentence', () => {
  const text = 'Ada Lund spoke. Ben Orr paid the toll, and he said so in court.';
  expect(lead(text, [{ forms: ['Ada Lund'], gender: 'female' }, { forms: ['Ben Orr'] }])).toEqual({ he: 'Ben Orr' });
});
