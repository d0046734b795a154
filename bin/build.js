#!/usr/bin/env node
// Bundles the compiled command line into a few files, so that it starts without resolving hundreds of modules, and runs it
// once on some articles, so that the engine's code for them is kept too (see load.cjs).
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bin = `${dist}bin/`;
await rm(bin, { recursive: true, force: true });
await build({
  input: { main: `${dist}cli/main.js`, worker: `${dist}cli/worker.js` },
  platform: 'node',
  // it starts its threads from a file of its own
  external: ['tinypool'],
  logLevel: 'warn',
  plugins: [{ name: 'imports', renderChunk: (code) => code.replaceAll('import("', 'require.import("') }],
  output: { dir: bin, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
});
await copyFile(fileURLToPath(new URL('load.cjs', import.meta.url)), `${bin}load.cjs`);
const head = "import loader from './load.cjs';\n\n";
await writeFile(`${bin}main.js`, `${head}loader.load('./main.cjs');\n`);
await writeFile(`${bin}worker.js`, `${head}export const { readChunk } = loader.load('./worker.cjs');\n`);

const { load, saveCode } = createRequire(import.meta.url)(`${bin}load.cjs`);
const articles = fileURLToPath(new URL('../fixtures/ferry-fares/articles', import.meta.url));
const report = `${bin}report.txt`;
process.argv.splice(2, Number.POSITIVE_INFINITY, articles, '-q', '-o', report);
process.once('beforeExit', async () => {
  saveCode();
  await rm(report, { force: true });
});
load('./main.cjs');
