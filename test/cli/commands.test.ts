import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, workplace } from './run.ts';

const { folder, file, good, here } = workplace();

describe('reconcile', () => {
  const lines = here([good, '--claims', '-f', 'ndjson']).stdout;
  const reconciled = (input: string) => run(['reconcile', '-', '--json'], { input });

  test('lines that come twice count once', () => {
    expect(reconciled(lines + lines).stdout).toBe(reconciled(lines).stdout);
  });

  test('claims without the line of their article are told', () => {
    const { stderr, status } = reconciled(lines.split('\n').slice(1).join('\n'));
    expect(stderr).toBe('extract: standard input: claims of good.txt without a line for that article; skipped\n');
    expect(status).toBe(2);
  });

  test.each(['json', 'ndjson'])('a whole report in %s is told in one line', (format) => {
    const { stderr, status } = reconciled(here([good, '-f', format]).stdout);
    expect(stderr).toBe('extract: standard input: not the lines of extract --claims -f ndjson, but a whole report\n');
    expect(status).toBe(2);
  });

  test('of many lines that are no records the first are told, and how many more', () => {
    const { stderr } = reconciled(`${lines}${'no\n'.repeat(50)}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/is not JSON; skipped\nextract: standard input: 47 more like it\n$/);
  });
});

test('a report on NDJSON is verified against it', () => {
  const articles = file('articles.ndjson', '{"id":"a","text":"A judge ruled on March 7, 2031."}\n');
  here([articles, '--from', 'ndjson', '--json', '-o', 'saved.json']);
  const { stdout, stderr, status } = here(['verify', 'saved.json', articles, '--from', 'ndjson']);
  expect([stdout, status]).toEqual(['', 0]);
  expect(stderr).toMatch(/^extract: \d+ spans? of 1 article/);
});

test.each([
  ['diff', ['diff', good, 'gone']],
  ['show', ['show', 'gone']],
  ['check', ['check', good, 'gone']],
])('%s of a path that is not there says that alone', (_, args) => {
  const { stdout, stderr, status } = here(args);
  expect([stdout, stderr, status]).toEqual(['', 'extract: gone: no such file or folder\n', 2]);
});

test.each([
  ['a report in JSON', ['--json']],
  ['a report, a record a line', ['-f', 'ndjson']],
  ['claims, a record a line', ['--claims', '-f', 'ndjson']],
  ['claims in JSON', ['--claims', '--json']],
])('%s is one side of a diff, and can be verified', (_, format) => {
  const saved = file('saved', here([good, ...format]).stdout);
  const { stdout, stderr, status } = here(['diff', saved, good, '--exit-code']);
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(/^\d+ in both, 0 only in saved, 0 only in good\.txt, 0 told/);
  expect(here(['verify', saved]).status).toBe(0);
});

test('a saved report with a line that is no record is no side of a diff', () => {
  const saved = file('broken', `${here([good, '-f', 'ndjson']).stdout}no\n`);
  const { stdout, stderr, status } = here(['diff', saved, good]);
  expect([stdout, stderr, status]).toEqual(['', 'extract: broken: not a report of extract --json or -f ndjson\n', 2]);
});

test('diff takes corrections', () => {
  const [a, b] = [file('a1', 'Anna Krell filed the lawsuit.\n'), file('b1', 'Hanna Krell filed the lawsuit.\n')];
  const same = file('same.yaml', 'same:\n  - [Anna Krell, Hanna Krell]\n');
  const differ = (args: readonly string[]) => here(['diff', a, b, '--only', 'party', '--json', ...args]).stdout;
  const onlyA = (args: readonly string[]) => (JSON.parse(differ(args)) as { onlyA: unknown[] }).onlyA.length;
  expect([onlyA([]), onlyA(['--overrides', same])]).toEqual([1, 0]);
});

test('show of a folder names each article', () => {
  mkdirSync(join(folder, 'two'));
  file('two/a.txt', 'A judge ruled.\n');
  file('two/b.txt', 'A judge ruled.\n');
  const { stdout } = here(['show', 'two']);
  expect(stdout.split('\n').filter((line) => /^[ab]\.txt$/.test(line))).toEqual(['a.txt', 'b.txt']);
});
