#!/usr/bin/env node
// `npm start` runs the main job on the articles that come with the project; `npm start -- PATH` on others.
if (process.argv.length === 2) process.argv.push('fixtures');
await import('../dist/cli/main.js');
