// Writes each fixture's report.json anew: `npm run golden`. Review the difference before it is committed.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
for (const entry of readdirSync(new URL('fixtures/', root), { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'cli') continue;
  const articles = fileURLToPath(new URL(`fixtures/${entry.name}/articles`, root));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('bin/extract.js', root)), articles, '--json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  writeFileSync(new URL(`fixtures/${entry.name}/report.json`, root), stdout);
}
