#!/usr/bin/env node
// Bundles the compiled command line into a few files, so that it starts without resolving hundreds of modules.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
await rm(`${dist}bin`, { recursive: true, force: true });
await build({
  input: { main: `${dist}cli/main.js`, worker: `${dist}cli/worker.js` },
  platform: 'node',
  // it starts its threads from a file of its own
  external: ['tinypool'],
  logLevel: 'warn',
  output: { dir: `${dist}bin`, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
});
