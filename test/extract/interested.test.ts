import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/index.ts';

const RELEASE = `Judge Halts Ferry Fares
EASTMERE — A county judge ruled on Monday that Eastmere may not raise the fares of its ferry. Harbor Light Shelters sued in March.
“We are glad,” said Marta Lindqvist, a lawyer at Harbor Light Shelters.`;

test('a press release is marked with the body whose contact address it gives', () => {
  const text = `${RELEASE}\nFor more information on the case, contact Ines Falk, ifalk@harborlight.org.`;
  expect(readArticle({ id: 'a', text }).article.interested).toBe('Harbor Light Shelters');
});

test('an article that gives the address of its writer is no press release', () => {
  const text = `${RELEASE}\nReach the writer at ifalk@harborlight.org.`;
  expect(readArticle({ id: 'a', text }).article).not.toHaveProperty('interested');
});
