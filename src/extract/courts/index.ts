import type { CourtClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';

/** The courts that act in the article. */
export function findCourts(_doc: Document): Draft<CourtClaim>[] {
  return [];
}
