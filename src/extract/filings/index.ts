import type { DateClaim, FilingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';

/** What was filed, by whom, against whom and for what. */
export function findFilings(_doc: Document, _cast: Cast, _dates: readonly Draft<DateClaim>[]): Draft<FilingClaim>[] {
  return [];
}
