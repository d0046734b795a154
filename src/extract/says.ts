import type { QuoteClaim, Says } from '../schema/index.ts';
import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';

/** Who says what stands at each claim, outermost first: the speakers of the quotes and reported speech it lies in. */
export function findSays(
  _doc: Document,
  _quotes: readonly Draft<QuoteClaim>[],
  _claims: readonly Draft[],
): ReadonlyMap<Draft, Says[]> {
  return new Map();
}
