import type { Kind } from '../schema/kinds.ts';

type Type = 'string' | 'number' | 'list' | 'any';
type Fields = Readonly<Record<string, Type>>;

const ARTICLE: Fields = { id: 'string', sha256: 'string', words: 'number' };
const CLAIM: Fields = {
  id: 'string',
  article: 'string',
  start: 'number',
  end: 'number',
  line: 'number',
  text: 'string',
  rule: 'string',
};
const OWN: Readonly<Record<Kind, Fields>> = {
  date: { timex: 'string' },
  judge: { mentions: 'list' },
  party: { name: 'string', entity: 'string', role: 'string', mentions: 'list' },
  quote: { quote: 'string', form: 'string' },
  holding: { outcome: 'string' },
  filing: { instrument: 'string' },
  statute: { name: 'string' },
  court: { name: 'string', mentions: 'list' },
  case: {},
  figure: { value: 'any' },
};

const KNOWN: ReadonlyMap<unknown, readonly (readonly [string, Type])[]> = new Map<unknown, [string, Type][]>([
  ['article', Object.entries(ARTICLE)],
  ...Object.entries(OWN).map(([kind, own]): [string, [string, Type][]] => [kind, Object.entries({ ...CLAIM, ...own })]),
]);

/** What an article lacks that every article has, in words. */
export const articleFault = (article: object): string | undefined => missing(article, 'article');

/** What a claim lacks that every claim of its kind has, in words. */
export const claimFault = (claim: object & { readonly kind?: unknown }): string | undefined =>
  claim.kind !== 'article' && KNOWN.has(claim.kind) ? missing(claim, claim.kind) : 'is a claim of no known "kind"';

function missing(record: object, kind: unknown): string | undefined {
  for (const [name, type] of KNOWN.get(kind)!) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    const fits = type === 'list' ? Array.isArray(value) : type === 'any' ? value !== undefined : typeof value === type;
    if (!fits) return `has no "${name}"`;
  }
  return undefined;
}
