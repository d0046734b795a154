import type { CaseClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';

/** Case names and docket numbers. */
export function findCases(_doc: Document): Draft<CaseClaim>[] {
  return [];
}
