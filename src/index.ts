export { type Reading, readArticle, readArticles } from './extract/index.ts';
export { reconcile } from './reconcile/index.ts';
export type * from './schema/index.ts';
export type { Published, Source } from './text/source.ts';
