import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';

const stretches = (text: string): string[] =>
  readDocument({ id: 'a.txt', text })
    .quoted.filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end));

const inner = (text: string): string[] =>
  readDocument({ id: 'a.txt', text })
    .quoted.filter(({ depth }) => depth === 1)
    .map(({ start, end }) => text.slice(start, end));

describe('marks that pair', () => {
  test('curly', () => expect(stretches('He said “no appeal” twice.')).toEqual(['no appeal']));
  test('straight', () => expect(stretches('He said "no appeal" twice.')).toEqual(['no appeal']));
  test('two single marks for a double one', () =>
    expect(stretches("''We are done,'' Ms. Orta said.")).toEqual(['We are done,']));
  test('backticks that open', () => expect(stretches("``We are done,'' Ms. Orta said.")).toEqual(['We are done,']));
  test('guillemets', () => expect(stretches('Elle a dit «jamais» au juge.')).toEqual(['jamais']));
  test('an opening curly and a closing straight mark', () =>
    expect(stretches('“The map is dead," she said. "Draw another.”')).toEqual(['The map is dead,', 'Draw another.']));
  test('a closing mark written as an opening one', () =>
    expect(stretches('The order was “plainly void,“ he wrote.')).toEqual(['plainly void,']));
  test('an opening mark written as a closing one', () =>
    expect(stretches('The panel found ”no such right” there.')).toEqual(['no such right']));
  test('marks with blanks inside', () =>
    expect(stretches('“The court will decide, ” said Orta. “ We wait. ”')).toEqual([
      'The court will decide,',
      'We wait.',
    ]));
  test('single marks in a headline', () =>
    expect(stretches("Judge calls ferry plan 'a sham' and halts it")).toEqual(['a sham']));
  test('single marks around words with apostrophes', () =>
    expect(stretches('Orta: ‘The sailors’ claims don’t stand,’ and more')).toEqual([
      'The sailors’ claims don’t stand,',
    ]));
});

describe('marks that are none', () => {
  test('apostrophes', () => expect(stretches("The sailors' union didn't sue the owners' club.")).toEqual([]));
  test('an elision before a word', () => expect(stretches("In the '90s they let 'em sail.")).toEqual([]));
  test('an attribute of a tag', () => expect(stretches('Watch <a href="ferry.example">here</a> now.')).toEqual([]));
  test('feet and inches', () => expect(stretches('The guard stands 6\'2" in his socks.')).toEqual([]));
});

describe('marks that lie in others', () => {
  test('single in double', () => {
    expect(stretches('“He told me ‘never again’ and left,” she said.')).toEqual(['He told me ‘never again’ and left,']);
    expect(inner('“He told me ‘never again’ and left,” she said.')).toEqual(['never again']);
  });
  test('double in double', () =>
    expect(stretches('"He said "never again" to me," she wrote.')).toEqual(['He said "never again" to me,']));
  test('curly pairs in a straight paragraph that runs on', () =>
    expect(stretches('"It called him “a pirate” twice.\n\n"It never paid."')).toEqual([
      'It called him “a pirate” twice.',
      'It never paid.',
    ]));
});

describe('marks that are missing', () => {
  test('the closing one of a paragraph that runs on', () =>
    expect(stretches('“We sailed at dawn.\n\n“We never docked,” he said.')).toEqual([
      'We sailed at dawn.',
      'We never docked,',
    ]));
  test('a quotation ends with its paragraph', () =>
    expect(stretches('“We sailed at dawn.\n\nThe ferry sank. Nobody said “sorry” then.')).toEqual([
      'We sailed at dawn.',
      'sorry',
    ]));
  test('a quotation goes on over a line broken inside a sentence', () =>
    expect(stretches('“Honest captains are the pride of\nour port, ” said Orta.')).toEqual([
      'Honest captains are the pride of\nour port,',
    ]));
  test('the opening one at the head of a paragraph', () =>
    expect(stretches('We will sail again,” Orta said on Monday.')).toEqual(['We will sail again,']));
  test('paragraphs joined into one line, each opened, the last alone closed', () =>
    expect(stretches('"We sailed at dawn. "We never docked. "We are home."')).toEqual([
      'We sailed at dawn. "We never docked. "We are home.',
    ]));
  test('the name below a quotation set apart is no quotation', () =>
    expect(stretches('"We sailed at dawn and never docked again in that port.\nDana Orta, captain."')).toEqual([
      'We sailed at dawn and never docked again in that port.',
    ]));
});
