import type { FigureClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';

/** Amounts, counts, votes and terms, with what they count. */
export function findFigures(_doc: Document): Draft<FigureClaim>[] {
  return [];
}
