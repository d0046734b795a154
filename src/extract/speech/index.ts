import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';

/** Reported speech without marks, with its speakers. */
export function findSpeech(_doc: Document, _cast: Cast): Draft<QuoteClaim>[] {
  return [];
}
