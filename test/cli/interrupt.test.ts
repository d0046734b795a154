import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, env } from './run.ts';

const built = new URL('../../dist/cli/interrupt.js', import.meta.url).href;

test('Ctrl-C ends work that leaves no time to listen', async () => {
  const busy = `
    import { interruptible, listenForInterrupt } from '${built}';
    listenForInterrupt();
    interruptible(() => {
      process.stdout.write('busy');
      for (const end = performance.now() + 15_000; performance.now() < end; );
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', busy], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const started = performance.now();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

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
