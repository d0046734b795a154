import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';

/** The words between quotation marks, with their speakers. */
export function findQuotes(doc: Document, _cast: Cast): Draft<QuoteClaim>[] {
  return doc.quoted
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => ({
      kind: 'quote',
      start,
      end,
      rule: 'quote/marks',
      quote: doc.text.slice(start, end),
      form: 'direct',
    }));
}
