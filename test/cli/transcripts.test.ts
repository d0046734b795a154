import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixtures, shell } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  { file: join(root, 'README.md'), cwd: root },
  ...readdirSync(join(fixtures, 'cli'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ file: join(fixtures, 'cli', name), cwd: fixtures })),
];

/** Command lines of a transcript with what they print; `[exit N]` closes one that does not end with 0. */
function transcripts(file: string): { command: string; wanted: string }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)].map((block) => ({
    command: block[1]!,
    wanted: block[2]!,
  }));
}

describe.each(pages)('transcript $file', ({ file, cwd }) => {
  test.each(transcripts(file))('$command', ({ command, wanted }) => {
    const { stdout, stderr, status } = shell(command, cwd);
    expect(`${stdout}${stderr}${status ? `[exit ${status}]\n` : ''}`).toBe(wanted);
  });
});
