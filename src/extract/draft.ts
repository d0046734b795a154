import type { Claim } from '../schema/index.ts';

/** A claim as an extractor hands it over: the pipeline adds what follows from its span. */
export type Draft<C extends Claim = Claim> = C extends Claim
  ? Omit<C, 'id' | 'article' | 'line' | 'text' | 'says'>
  : never;
