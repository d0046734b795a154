import { type Reading, readArticles } from '../extract/index.ts';
import type { Source } from '../text/source.ts';

/** What a worker thread does: reads some articles. */
export const readChunk = (sources: readonly Source[]): Reading[] => readArticles(sources);
