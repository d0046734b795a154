import type { Reading } from '../extract/index.ts';
import type { Report } from '../schema/index.ts';

/** Brings the articles of each case together and says what is known of it: facts, their support and their conflicts. */
export function reconcile(readings: readonly Reading[]): Report {
  return {
    version: 1,
    articles: readings.map(({ article }) => article),
    claims: readings.flatMap(({ claims }) => claims),
    cases: [],
    problems: [],
  };
}
