// Runs every scorer in a folder and holds its figures against floors.json: `node test/floors.js EVAL [--raise]`.
// With --raise, floors rise to what was reached; they never fall.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error('usage: floors.js EVAL [--raise]');
const path = new URL('floors.json', import.meta.url);
const floors = JSON.parse(readFileSync(path, 'utf8'));

const score = (script, ...args) =>
  spawnSync(process.execPath, [join(folder, script), ...args, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });

function rows(child) {
  if (child.status !== 0) throw new Error(child.stderr || `scorer ended with ${child.status}`);
  return child.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const files = (kind, ending) =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, kind, name));

/** Figures in percent by name, one decimal, cut not rounded. */
const reached = {};
const keep = (name, share) => {
  if (typeof share === 'number' && Number.isFinite(share)) reached[name] = Math.floor(share * 1000 + 1e-6) / 10;
};

for (const undated of [false, true]) {
  const [{ kinds }] = rows(score('score.mjs', '--corpus', join(folder, 'court'), ...(undated ? ['--undated'] : [])));
  for (const [kind, figures] of Object.entries(kinds)) {
    if (undated && kind !== 'date') continue;
    const set = undated ? 'court undated' : 'court';
    for (const [name, figure] of Object.entries(figures)) {
      if (name === 'gold' || name === 'found' || figure === null) continue;
      keep(`${set} ${kind} ${name}`, typeof figure === 'object' ? figure.share : figure);
    }
  }
}
const sets = [
  ...rows(score('score-dates.mjs', ...files('dates', '.jsonl'))),
  ...rows(score('score-quotes.mjs', ...files('quotes', '.jsonl'))),
  ...rows(score('score-names.mjs', ...files('names', '.dev.jsonl').filter((name) => /\bner_/.test(name)))),
  ...rows(score('score-groups.mjs', '--corpus', join(folder, 'court'))),
];
for (const { set, ...figures } of sets)
  for (const [name, share] of Object.entries(figures)) keep(`${set} ${name}`, share);

let failed = 0;
for (const [name, floor] of Object.entries(floors)) {
  if (!((reached[name] ?? -1) >= floor)) {
    failed++;
    console.log(`below its floor: ${name} ${reached[name] ?? 'not measured'}, floor ${floor}`);
  }
}
console.log(`${Object.keys(floors).length - failed} of ${Object.keys(floors).length} figures at or above their floor`);
if (flag === '--raise') {
  const raised = Object.fromEntries(
    Object.keys(reached)
      .sort()
      .map((name) => [name, Math.max(floors[name] ?? 0, reached[name])]),
  );
  writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
}
if (failed > 0) process.exitCode = 1;
