import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LAYERS = ['schema', 'text', 'lexicon', 'rules', 'extract', 'reconcile', 'render', 'cli'];
const root = new URL('../src/', import.meta.url);

test('a folder imports from itself or from one to its left', () => {
  const wrong = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.includes('/'))
    .flatMap((file) => {
      const imports = readFileSync(new URL(file, root), 'utf8').matchAll(/from '((?:\.\.\/)+)([a-z]+)\//g);
      const depth = file.split('/').length - 1;
      return [...imports]
        .filter(
          (found) => found[1]!.length / 3 === depth && LAYERS.indexOf(found[2]!) > LAYERS.indexOf(file.split('/')[0]!),
        )
        .map((found) => `${file} imports ${found[2]}`);
    });
  expect(wrong).toEqual([]);
});

test('compromise is imported in one file alone', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => /['"]compromise/.test(readFileSync(new URL(file, root), 'utf8')))).toEqual([
    'text/nlp.ts',
  ]);
});
