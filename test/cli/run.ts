import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as it is started. */
export const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));

/** Folder in which commands run where no other is told. */
export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** What the command finds in its environment: no terminal, no colour. */
export const env = { ...process.env, NO_COLOR: '1', COLUMNS: '' };

/** Runs the command with the arguments. */
export const run = (args: readonly string[], options: { input?: string; cwd?: string } = {}) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: fixtures, env, maxBuffer: 2 ** 28, ...options });

/** Runs a line of the shell, in which `extract` is the command. */
export const shell = (line: string, cwd = fixtures) =>
  spawnSync('sh', ['-c', line.replaceAll('extract ', `${process.execPath} ${bin} `)], { encoding: 'utf8', cwd, env });

/** A folder of its own with one article in it, files that are written there, and the command run there. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'newsclaims-'));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const good = file('good.txt', 'A judge ruled on March 7, 2031.\n');
  return { folder, file, good, here: (args: readonly string[]) => run(args, { cwd: folder }) };
}
