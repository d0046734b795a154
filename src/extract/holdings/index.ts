import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';

/** What courts, judges and juries decided. */
export function findHoldings(_doc: Document, _cast: Cast, _dates: readonly Draft<DateClaim>[]): Draft<HoldingClaim>[] {
  return [];
}
