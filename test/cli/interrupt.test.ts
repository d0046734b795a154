import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

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
