import { type Reading, readArticle } from '../extract/index.ts';
import type { Source } from '../text/source.ts';

/** What a worker thread does: reads some articles. */
export const readChunk = (sources: readonly Source[]): Reading[] => sources.map(readArticle);
