import { readArticle } from '../../src/extract/index.ts';
import type { Claim, Kind } from '../../src/schema/index.ts';

/** The claims of one kind that an article makes, published on the day or on none that is known. */
export const claimsOf = <K extends Kind>(kind: K, text: string, published?: string): Extract<Claim, { kind: K }>[] =>
  readArticle({
    id: 'a',
    text,
    ...(published ? { published: { value: published, from: 'option' } } : {}),
  }).claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
