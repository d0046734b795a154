#!/usr/bin/env node
// `npm start` runs the main job on the articles that come with the project; `npm start -- PATH` on others.
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.argv.length === 2) {
  const fixtures = relative(process.cwd(), fileURLToPath(new URL('../fixtures', import.meta.url)));
  const cases = readdirSync(fixtures).map((name) => `${fixtures}/${name}/articles`);
  process.argv.push(...cases.filter((folder) => existsSync(folder)).sort());
}
await import('../dist/bin/main.js');
