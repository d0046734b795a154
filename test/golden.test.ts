import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../src/extract/index.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { frontMatter } from '../src/text/front-matter.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map(({ name }) => name);

test.each(cases)('%s gives its reviewed report', (name) => {
  const folder = new URL(`${name}/articles/`, fixtures);
  const readings = readdirSync(folder)
    .sort()
    .map((id) => {
      const text = readFileSync(new URL(id, folder), 'utf8');
      const head = frontMatter(text);
      return readArticle({
        id,
        text,
        ...(head?.title ? { title: head.title } : {}),
        ...(head?.outlet ? { outlet: head.outlet } : {}),
        ...(head?.date ? { published: { value: head.date, from: 'front matter' } } : {}),
      });
    });
  const report = JSON.parse(readFileSync(new URL(`${name}/report.json`, fixtures), 'utf8'));
  expect(JSON.parse(JSON.stringify(reconcile(readings)))).toEqual(report);
});
