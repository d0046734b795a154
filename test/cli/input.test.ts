import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, workplace } from './run.ts';

const { folder, file, good, here } = workplace();
mkdirSync(join(folder, 'hollow'));
symlinkSync('round.txt', join(folder, 'round.txt'));

test.each([
  ['a missing path', ['gone.txt'], 'extract: gone.txt: no such file or folder\n'],
  [
    'a mistyped command',
    ['dif'],
    'extract: dif: no such file or folder; commands are diff, show, verify, check, reconcile, schema, complete\n',
  ],
  ['an unreadable file', ['round.txt'], 'extract: round.txt: cannot be read (ELOOP); skipped\n'],
  ['a folder without articles', ['hollow'], 'extract: hollow: no .txt or .md file in this folder\n'],
  ['an empty file', [file('empty.txt', ' \n')], 'extract: empty.txt: empty; skipped\n'],
  [
    'a binary file',
    [file('binary.txt', new Uint8Array([0, 1, 2, 255]))],
    'extract: binary.txt: not UTF-8 text; skipped\n',
  ],
  [
    'text that is not UTF-8',
    [file('latin.txt', new Uint8Array([0x61, 0xe9, 0x62]))],
    'extract: latin.txt: not UTF-8 text; skipped\n',
  ],
])('%s', (_, paths, message) => {
  const { stdout, stderr, status } = here([...paths, good, '--claims', '-f', 'ndjson']);
  expect(stderr).toBe(message);
  expect(status).toBe(2);
  expect(stdout).toContain('"id":"good.txt"');
  expect(stdout).toContain('"type":"problem"');
});

test('a line of NDJSON that is no JSON, no record, or lacks text', () => {
  const lines = ['{"id":"a","text":"A judge ruled."}', 'not json', '[1]', '{"id":"b"}', '{"id":"a","text":"again"}'];
  const { stdout, stderr, status } = run(['-', '--from', 'ndjson', '--claims', '-f', 'ndjson'], {
    input: lines.join('\n'),
  });
  expect(stderr.split('\n')).toEqual([
    'extract: standard input: line 2 is not JSON; skipped',
    'extract: standard input: line 3 is not a record; skipped',
    'extract: standard input: line 4 has no "text"; skipped',
    'extract: standard input: a second article with the id a; skipped',
    '',
  ]);
  expect(status).toBe(2);
  expect(stdout).toContain('"type":"article","id":"a"');
});

test('a publication date that is no day is named, and the article is read as if it had none', () => {
  const text = 'Published March 7, 2031\\n\\nA judge ruled on Friday.';
  const lines = [
    `{"id":"a","published":"2031-02-30","text":"${text}"}`,
    `{"id":"b","published":"yesterday","text":"${text}"}`,
  ];
  const { stdout, stderr, status } = run(['-', '--from', 'ndjson', '--claims', '-f', 'ndjson'], {
    input: lines.join('\n'),
  });
  expect(stderr.split('\n')).toEqual([
    'extract: standard input: article a: publication date “2031-02-30” is no day (YYYY-MM-DD); read as if none was given',
    'extract: standard input: article b: publication date “yesterday” is no day (YYYY-MM-DD); read as if none was given',
    '',
  ]);
  expect(status).toBe(0);
  expect(stdout.match(/"published":\{"value":"2031-03-07","from":"text"\}/g)).toHaveLength(2);
});

test('a date in front matter that the calendar does not have is named', () => {
  const headed = file('headed.md', '---\ndate: 2031-02-31\n---\nA judge ruled on Friday.\n');
  const { stdout, stderr, status } = here([headed, '--claims', '-f', 'ndjson']);
  expect(stderr).toBe(
    'extract: headed.md: publication date “2031-02-31” is no day (YYYY-MM-DD); read as if none was given\n',
  );
  expect(status).toBe(0);
  expect(stdout).not.toContain('"published"');
});

test('an input that is no NDJSON is told in few lines', () => {
  const { stderr, status } = run(['-', '--from', 'ndjson'], { input: '[\n  {\n    "id": 1\n  },\n  {\n  }\n]\n' });
  expect(stderr.split('\n').slice(0, 4)).toEqual([
    'extract: standard input: line 1 is not JSON; skipped',
    'extract: standard input: line 2 is not JSON; skipped',
    'extract: standard input: line 3 is not JSON; skipped',
    'extract: standard input: 4 more like it',
  ]);
  expect(status).toBe(2);
});

test('a file that a folder has a link to is read, a link to nothing is named', () => {
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(folder, good), join(folder, 'links', 'a.txt'));
  symlinkSync('nowhere.txt', join(folder, 'links', 'b.txt'));
  const { stdout, stderr, status } = here(['links', '--claims']);
  expect(stdout).toMatch(/^a\.txt/);
  expect([stderr, status]).toEqual([`extract: ${join('links', 'b.txt')}: no such file or folder\n`, 2]);
});

test('one file under two spellings of its path is read once', () => {
  const { stdout, stderr, status } = here([good, `./${good}`, '--claims']);
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout.match(/^good\.txt/gm)).toHaveLength(1);
});

test('nothing on standard input is named so', () => {
  expect(run([], { input: '' }).stderr).toBe('extract: standard input: empty; skipped\n');
});

test.each([
  ['a missing file', 'gone.yaml', 'no such file or folder'],
  [
    'a day that the calendar lacks',
    file('day.yaml', 'date:\n  7d1f0a3c9b2e: 2025-13-45\n'),
    'date.7d1f0a3c9b2e: "2025-13-45" is no date of the calendar; write it as 2025-04-16',
  ],
  ['no entries', file('words.yaml', 'one two\n'), 'not corrections: same, different, is, not, date'],
  [
    'an entry that there is not',
    file('alike.yaml', 'alike: [a, b]\n'),
    'unknown entry alike; there are same, different, is, not, date',
  ],
  [
    'names that are no lists',
    file('flat.yaml', 'same: [Anna, Hanna]\n'),
    'same must be lists of names: - [One, Another]',
  ],
  ['a name for a list', file('one.yaml', 'not: Anna\n'), 'not must be a list of names: [One, Another]'],
  ['a list for a name', file('list.yaml', 'is: [Anna]\n'), 'is must give the right form of a name: One: Another'],
  [
    'a word for a day',
    file('soon.yaml', 'date:\n  March 7: soon\n'),
    'date.March 7: "soon" is no date of the calendar; write it as 2025-04-16',
  ],
])('corrections: %s', (_, path, message) => {
  const { stderr, status } = here([good, '--overrides', path]);
  expect([stderr, status]).toEqual([`extract: ${path}: ${message}\n`, 2]);
});

test.each([
  ['a file with other columns', file('towns.csv', 'town,people\nOstmark,9\n')],
  ['a file of words', good],
])('--judges %s is refused in one line, and the articles are read', (_, path) => {
  const { stdout, stderr, status } = here([good, '--judges', path, '--claims']);
  expect(stderr).toBe(
    `extract: ${path}: not the Federal Judicial Center's judges.csv or federal-judicial-service.csv; no judge was looked up\n`,
  );
  expect(status).toBe(2);
  expect(stdout).toContain('good.txt');
});

test('--judges of a folder, or of nothing, is one line', () => {
  const lines = (path: string) => here([good, '--judges', path]).stderr;
  expect(lines('hollow')).toBe('extract: hollow: cannot be read (a folder); skipped\n');
  expect(lines('gone.csv')).toBe('extract: gone.csv: no such file or folder\n');
});
