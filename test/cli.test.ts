import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const env = { ...process.env, NO_COLOR: '1', COLUMNS: '' };
const run = (args: readonly string[], options: { input?: string; cwd?: string } = {}) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: fixtures, env, maxBuffer: 2 ** 28, ...options });

/** Command lines of a transcript with what they print; `[exit N]` closes one that does not end with 0. */
function transcripts(file: string): { command: string; wanted: string }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map((block) => ({
    command: block[1]!,
    wanted: block[2]!,
  }));
}

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = [
  { file: join(root, 'README.md'), cwd: root },
  ...readdirSync(join(fixtures, 'cli'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ file: join(fixtures, 'cli', name), cwd: fixtures })),
];

describe.each(pages)('transcript $file', ({ file, cwd }) => {
  test.each(transcripts(file))('$command', ({ command, wanted }) => {
    const shell = command.replaceAll('extract ', `${process.execPath} ${bin} `);
    const { stdout, stderr, status } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', cwd, env });
    expect(`${stdout}${stderr}${status ? `[exit ${status}]\n` : ''}`).toBe(wanted);
  });
});

describe('bad input is one line each, and the others are done', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsclaims-'));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const good = file('good.txt', 'A judge ruled on March 7, 2031.\n');
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
    const { stdout, stderr, status } = run([...paths, good, '--claims', '-f', 'ndjson'], { cwd: folder });
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

  test.each([
    ['a missing file', 'gone.yaml', 'no such file or folder'],
    [
      'a day that the calendar lacks',
      file('day.yaml', 'date:\n  7d1f0a3c9b2e: 2025-13-45\n'),
      'date.7d1f0a3c9b2e: "2025-13-45" is no date of the calendar; write it as 2025-04-16',
    ],
    [
      'a word for a day',
      file('soon.yaml', 'date:\n  March 7: soon\n'),
      'date.March 7: "soon" is no date of the calendar; write it as 2025-04-16',
    ],
  ])('corrections: %s', (_, path, message) => {
    const { stderr, status } = run([good, '--overrides', path], { cwd: folder });
    expect([stderr, status]).toEqual([`extract: ${path}: ${message}\n`, 2]);
  });

  describe('reconcile', () => {
    const lines = run([good, '--claims', '-f', 'ndjson'], { cwd: folder }).stdout;
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
      const { stderr, status } = reconciled(run([good, '-f', format], { cwd: folder }).stdout);
      expect(stderr).toBe('extract: standard input: not the lines of extract --claims -f ndjson, but a whole report\n');
      expect(status).toBe(2);
    });

    test('of many lines that are no records the first are told, and how many more', () => {
      const { stderr } = reconciled(`${lines}${'no\n'.repeat(50)}`);
      expect(stderr.trimEnd().split('\n')).toHaveLength(4);
      expect(stderr).toMatch(/is not JSON; skipped\nextract: standard input: 47 more like it; skipped\n$/);
    });
  });

  test('a report on NDJSON is verified against it', () => {
    const articles = file('articles.ndjson', '{"id":"a","text":"A judge ruled on March 7, 2031."}\n');
    run([articles, '--from', 'ndjson', '--json', '-o', 'saved.json'], { cwd: folder });
    const { stdout, stderr, status } = run(['verify', 'saved.json', articles, '--from', 'ndjson'], { cwd: folder });
    expect([stdout, status]).toEqual(['', 0]);
    expect(stderr).toMatch(/^extract: \d+ spans? of 1 article/);
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
    const { stdout, stderr, status } = run([headed, '--claims', '-f', 'ndjson'], { cwd: folder });
    expect(stderr).toBe(
      'extract: headed.md: publication date “2031-02-31” is no day (YYYY-MM-DD); read as if none was given\n',
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain('"published"');
  });

  test.each([
    ['diff', ['diff', good, 'gone']],
    ['show', ['show', 'gone']],
    ['check', ['check', good, 'gone']],
  ])('%s of a path that is not there says that alone', (_, args) => {
    const { stdout, stderr, status } = run(args, { cwd: folder });
    expect([stdout, stderr, status]).toEqual(['', 'extract: gone: no such file or folder\n', 2]);
  });

  test('-v counts in the singular and the plural', () => {
    const { stderr } = run([good, '-v'], { cwd: folder });
    expect(stderr).toMatch(/^extract: 1 article, \d+ claims?, (?:1 case|[02-9] cases); read in /);
  });

  test('-q silences the lines, the exit code stays', () => {
    const { stderr, status } = run(['gone.txt', '-q'], { cwd: folder });
    expect([stderr, status]).toEqual(['', 2]);
  });

  test('-o into a folder that is not there leaves nothing behind', () => {
    const { stderr, status } = run([good, '-o', 'nowhere/out.json'], { cwd: folder });
    expect(stderr).toBe('extract: nowhere/out.json: cannot be written (no such folder)\n');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test.each([
    ['a report in JSON', ['--json']],
    ['a report, a record a line', ['-f', 'ndjson']],
    ['claims, a record a line', ['--claims', '-f', 'ndjson']],
    ['claims in JSON', ['--claims', '--json']],
  ])('%s is one side of a diff, and can be verified', (_, format) => {
    const saved = file('saved', run([good, ...format], { cwd: folder }).stdout);
    const { stdout, stderr, status } = run(['diff', saved, good, '--exit-code'], { cwd: folder });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^\d+ in both, 0 only in saved, 0 only in good\.txt, 0 told/);
    expect(run(['verify', saved], { cwd: folder }).status).toBe(0);
  });

  test('a saved report with a line that is no record is no side of a diff', () => {
    const saved = file('broken', `${run([good, '-f', 'ndjson'], { cwd: folder }).stdout}no\n`);
    const { stdout, stderr, status } = run(['diff', saved, good], { cwd: folder });
    expect([stdout, stderr, status]).toEqual(['', 'extract: broken: not a report of extract --json or -f ndjson\n', 2]);
  });

  test('diff takes corrections', () => {
    const [a, b] = [file('a1', 'Anna Krell filed the lawsuit.\n'), file('b1', 'Hanna Krell filed the lawsuit.\n')];
    const same = file('same.yaml', 'same:\n  - [Anna Krell, Hanna Krell]\n');
    const differ = (args: readonly string[]) =>
      run(['diff', a, b, '--only', 'party', '--json', ...args], { cwd: folder }).stdout;
    const onlyA = (args: readonly string[]) => (JSON.parse(differ(args)) as { onlyA: unknown[] }).onlyA.length;
    expect([onlyA([]), onlyA(['--overrides', same])]).toEqual([1, 0]);
  });

  test.each([
    ['a file with other columns', file('towns.csv', 'town,people\nOstmark,9\n')],
    ['a file of words', good],
  ])('--judges %s is refused in one line, and the articles are read', (_, path) => {
    const { stdout, stderr, status } = run([good, '--judges', path, '--claims'], { cwd: folder });
    expect(stderr).toBe(
      `extract: ${path}: not the Federal Judicial Center's judges.csv or federal-judicial-service.csv; no judge was looked up\n`,
    );
    expect(status).toBe(2);
    expect(stdout).toContain('good.txt');
  });

  test('--judges of a folder, or of nothing, is one line', () => {
    const lines = (path: string) => run([good, '--judges', path], { cwd: folder }).stderr;
    expect(lines('hollow')).toBe('extract: hollow: cannot be read (a folder); skipped\n');
    expect(lines('gone.csv')).toBe('extract: gone.csv: no such file or folder\n');
  });

  test('one file under two spellings of its path is read once', () => {
    const { stdout, stderr, status } = run([good, `./${good}`, '--claims'], { cwd: folder });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout.match(/^good\.txt/gm)).toHaveLength(1);
  });

  test.runIf(existsSync('/dev/stdout'))('-o to a pipe whose reader goes away ends quietly', () => {
    const shell = `${process.execPath} ${bin} ${fixtures}ferry-fares/articles --json -o /dev/stdout | head -c 9`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', env });
    expect([stdout, stderr]).toEqual(['{\n  "versi'.slice(0, 9), '']);
  });

  test('nothing on standard input is named so', () => {
    expect(run([], { input: '' }).stderr).toBe('extract: standard input: empty; skipped\n');
  });

  test('show of a folder names each article', () => {
    mkdirSync(join(folder, 'two'));
    file('two/a.txt', 'A judge ruled.\n');
    file('two/b.txt', 'A judge ruled.\n');
    const { stdout } = run(['show', 'two'], { cwd: folder });
    expect(stdout.split('\n').filter((line) => /^[ab]\.txt$/.test(line))).toEqual(['a.txt', 'b.txt']);
  });

  test.each(['.', 'hollow'])('-o %s, a folder, is refused in one line and nothing stays behind', (output) => {
    const before = readdirSync(folder);
    const { stderr, status } = run([good, '-o', output], { cwd: folder });
    expect([stderr, status]).toEqual([`extract: ${output}: cannot be written (a folder)\n`, 2]);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('-o to a pipe writes into it and does not replace it', () => {
    const shell = `mkfifo pipe; cat pipe & ${process.execPath} ${bin} good.txt --json -o pipe; wait; test -p pipe`;
    const { stdout, status } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', cwd: folder, env });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('articles');
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output is one line', () => {
    const shell = `${process.execPath} ${bin} good.txt > /dev/full`;
    const { stderr, status } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', cwd: folder, env });
    expect([stderr, status]).toEqual(['extract: standard output: cannot be written (no space left)\n', 2]);
  });

  test('-o writes what standard output would get', () => {
    const { stdout } = run([good, '--json'], { cwd: folder });
    expect(run([good, '--json', '-o', 'out.json'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(stdout);
  });
});

describe('usage', () => {
  test.each([
    ['an unknown option', ['--formt', 'json'], "extract: unknown option '--formt' (Did you mean --format?)\n"],
    ['two formats', ['--json', '-f', 'csv', 'x.txt'], 'extract: --json and -f csv contradict each other\n'],
    [
      'claims that are to fail on a conflict',
      ['--claims', '--fail-on', 'conflict', 'x.txt'],
      'extract: --claims and --fail-on contradict each other: claims are not reconciled\n',
    ],
    [
      'the coverage of claims',
      ['--claims', '--coverage', 'x.txt'],
      'extract: --claims and --coverage contradict each other: claims are not reconciled\n',
    ],
    [
      'a day that is none',
      ['--date', '2031-02-30', 'x.txt'],
      "extract: option '--date <day>' argument '2031-02-30' is invalid. It must be a day: YYYY-MM-DD.\n",
    ],
    ['an unknown record', ['schema', 'verdict'], undefined],
  ])('%s is one line and exit code 2', (_, args, message) => {
    const { stderr, status, stdout } = run(args);
    if (message) expect(stderr).toBe(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a reader that goes away ends it quietly', () => {
    const { stderr, stdout } = spawnSync(
      'sh',
      [
        '-c',
        `for i in 1 2 3 4 5 6 7 8; do cat */articles/*.txt > /dev/null; done; ${process.execPath} ${bin} . -f ndjson | head -n 1`,
      ],
      { encoding: 'utf8', cwd: fixtures, env },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test('colour is for terminals, or asked for', () => {
    const article = 'ferry-fares/articles/1-wire.txt';
    expect(run([article]).stdout).not.toContain('\x1b[');
    expect(run([article, '--color', 'always']).stdout).toContain('\x1b[');
  });
});

describe('Ctrl-C', () => {
  test.each([
    ['one process', []],
    ['workers', ['--jobs', '2']],
  ])(
    'ends the run of %s, and what was there before stays',
    async (_, more) => {
      const folder = mkdtempSync(join(tmpdir(), 'newsclaims-'));
      const text = 'A judge in Ostmark fined Dell Harrow $4,000 on March 7, 2031, the clerk said. '.repeat(400);
      const lines = Array.from({ length: 1000 }, (_, id) => JSON.stringify({ id: `${id}`, text }));
      writeFileSync(join(folder, 'many.ndjson'), lines.join('\n'));
      writeFileSync(join(folder, 'keep.out'), 'kept');
      const args = [bin, '--from', 'ndjson', 'many.ndjson', '--json', '-o', 'keep.out', ...more];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
      setTimeout(() => child.kill('SIGINT'), 1500);
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(130);
      expect(readFileSync(join(folder, 'keep.out'), 'utf8')).toBe('kept');
      expect(readdirSync(folder).sort()).toEqual(['keep.out', 'many.ndjson']);
    },
    20_000,
  );
});
