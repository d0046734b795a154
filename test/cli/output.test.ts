import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, env, fixtures, run, shell, workplace } from './run.ts';

const { folder, good, here } = workplace();
mkdirSync(join(folder, 'hollow'));

test('-o of schema writes the schema', () => {
  expect(here(['schema', 'quote', '-o', 'quote.json']).status).toBe(0);
  expect(readFileSync(join(folder, 'quote.json'), 'utf8')).toBe(run(['schema', 'quote']).stdout);
});

test('-o writes what standard output would get', () => {
  const { stdout } = here([good, '--json']);
  expect(here([good, '--json', '-o', 'out.json']).status).toBe(0);
  expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(stdout);
});

test('-o into a folder that is not there leaves nothing behind', () => {
  const { stderr, status } = here([good, '-o', 'nowhere/out.json']);
  expect(stderr).toBe('extract: nowhere/out.json: cannot be written (no such folder)\n');
  expect(status).toBe(2);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test.each(['.', 'hollow'])('-o %s, a folder, is refused in one line and nothing stays behind', (output) => {
  const before = readdirSync(folder);
  const { stderr, status } = here([good, '-o', output]);
  expect([stderr, status]).toEqual([`extract: ${output}: cannot be written (a folder)\n`, 2]);
  expect(readdirSync(folder)).toEqual(before);
});

test('-o to a pipe writes into it and does not replace it', () => {
  const { stdout, status } = shell(
    'mkfifo pipe; cat pipe & extract good.txt --json -o pipe; wait; test -p pipe',
    folder,
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('articles');
});

test.runIf(existsSync('/dev/stdout'))('-o to a pipe whose reader goes away ends quietly', () => {
  const { stdout, stderr } = shell(`extract ${fixtures}ferry-fares/articles --json -o /dev/stdout | head -c 9`);
  expect([stdout, stderr]).toEqual(['{\n  "vers', '']);
});

test.runIf(existsSync('/dev/full'))('a full disk behind standard output is one line', () => {
  const { stderr, status } = shell('extract good.txt > /dev/full', folder);
  expect([stderr, status]).toEqual(['extract: standard output: cannot be written (no space left)\n', 2]);
});

test('a reader that goes away ends it quietly', () => {
  const { stderr, stdout } = shell('extract . -f ndjson | head -n 1');
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toHaveLength(2);
});

test.each([['--help'], ['--version'], ['schema']])('%s ends quietly where nobody reads', async (arg) => {
  const child = spawn(process.execPath, [bin, arg], { env });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (data: Buffer) => {
    told += data;
  });
  const [status] = await once(child, 'close');
  expect(told).toBe('');
  expect(status).toBe(0);
});

test('colour is for terminals, or asked for', () => {
  const article = 'ferry-fares/articles/1-wire.txt';
  expect(run([article]).stdout).not.toContain('\x1b[');
  expect(run([article, '--color', 'always']).stdout).toContain('\x1b[');
});
