// Writes each fixture's report.json, the command-line transcripts and the README's screen anew: `npm run golden`. Review the difference
// before it is committed.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const extract = `${process.execPath} ${fileURLToPath(new URL('../bin/extract.js', import.meta.url))} `;
const env = { ...process.env, NO_COLOR: '1', COLUMNS: '' };

const run = (command, cwd = fixtures) =>
  spawnSync('sh', ['-c', command.replaceAll('extract ', extract)], { cwd, encoding: 'utf8', env });

for (const entry of readdirSync(fixtures, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'cli') continue;
  const { stdout, stderr, status } = run(`extract ${entry.name}/articles --json`);
  if (status !== 0) throw new Error(stderr);
  writeFileSync(`${fixtures}${entry.name}/report.json`, stdout);
}

const root = fileURLToPath(new URL('../', import.meta.url));
const transcripts = readdirSync(`${fixtures}cli`).filter((file) => file.endsWith('.md'));
const pages = [[`${root}README.md`, root], ...transcripts.map((name) => [`${fixtures}cli/${name}`, fixtures])];
for (const [path, cwd] of pages) {
  const text = readFileSync(path, 'utf8').replaceAll(/```console\n\$ (.*)\n[\s\S]*?```/g, (_, command) => {
    const { stdout, stderr, status } = run(command, cwd);
    return `\`\`\`console\n$ ${command}\n${stdout}${stderr}${status ? `[exit ${status}]\n` : ''}\`\`\``;
  });
  writeFileSync(path, text);
}
