import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Published } from '../../text/source.ts';
import type { Draft } from '../draft.ts';

/** Dates: what the words give, their calendar value and what settled it. */
export function findDates(_doc: Document, _published?: Published): Draft<DateClaim>[] {
  return [];
}
