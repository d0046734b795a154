import type { StatuteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';

/** The laws that the article names. */
export function findStatutes(_doc: Document): Draft<StatuteClaim>[] {
  return [];
}
