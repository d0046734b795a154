import type { Reading } from '../../src/extract/index.ts';
import { readArticle } from '../../src/extract/index.ts';
import type { Article, Claim } from '../../src/schema/index.ts';

/** A reading made by hand: claims stand one after the other in the article. */
export function reading(id: string, claims: readonly Partial<Claim>[], article: Partial<Article> = {}): Reading {
  const made = claims.map((claim, at) => {
    const text = 'name' in claim && claim.name ? claim.name : (claim.text ?? 'x'.repeat(10));
    const start = claim.start ?? at * 100;
    return {
      id: `${id}-${at}`,
      article: id,
      start,
      end: start + text.length,
      line: at + 1,
      text,
      rule: 'made',
      mentions: [],
      ...claim,
    } as Claim;
  });
  return { article: { id, sha256: id, words: 100, ...article }, claims: made };
}

/** What is read of a text written for a test. */
export const read = (id: string, text: string, published?: string): Reading =>
  readArticle({ id, text, ...(published ? { published: { value: published, from: 'field' } } : {}) });

export const party = (name: string, role = 'other', more: object = {}): Partial<Claim> =>
  ({
    kind: 'party',
    name,
    entity: /^\p{Lu}\p{Ll}+( \p{Lu}\.)? \p{Lu}\p{Ll}+$/u.test(name) ? 'person' : 'organization',
    role,
    ...more,
  }) as Partial<Claim>;

export const judge = (name: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'judge', name, ...more }) as Partial<Claim>;

export const quote = (words: string, speaker?: string, more: object = {}): Partial<Claim> =>
  ({
    kind: 'quote',
    quote: words,
    text: words,
    form: 'direct',
    ...(speaker ? { speaker: { name: speaker, start: 0, end: 1 } } : {}),
    ...more,
  }) as Partial<Claim>;

export const ruling = (outcome: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'holding', outcome, text: `the court ${outcome} it`, ...more }) as Partial<Claim>;

export const date = (timex: string, event?: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'date', timex, value: timex, event, text: timex, ...more }) as Partial<Claim>;

export const filing = (instrument: string, day?: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'filing', instrument, date: day, ...more }) as Partial<Claim>;

export const figure = (value: number | string, of?: string, more: object = {}): Partial<Claim> =>
  ({ kind: 'figure', value, of, ...more }) as Partial<Claim>;
