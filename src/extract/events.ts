import type { DateClaim, FilingClaim, HoldingClaim } from '../schema/index.ts';
import type { Document } from '../text/document.ts';
import type { Draft } from './draft.ts';

/** The dates, each with what happened then, read from the clause that governs it. */
export function addEvents(
  _doc: Document,
  dates: readonly Draft<DateClaim>[],
  _holdings: readonly Draft<HoldingClaim>[],
  _filings: readonly Draft<FilingClaim>[],
): Draft<DateClaim>[] {
  return [...dates];
}
