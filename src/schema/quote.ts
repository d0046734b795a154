import { z } from 'zod';
import { claimFields } from './claim.ts';

/** Schema of a quote. */
export const QuoteClaim = z.object({
  kind: z.literal('quote'),
  ...claimFields,
  quote: z.string().describe('the words inside the marks'),
  speaker: z
    .object({ name: z.string(), start: z.int(), end: z.int() })
    .optional()
    .describe('who said it, after resolving pronouns and surnames, and the mention that led there'),
  cue: z.string().optional().describe('the word that attributes it'),
  form: z.enum(['direct', 'fragment', 'indirect']),
  reportedBy: z.string().optional().describe('the outlet or person that relays the words'),
});
/** Words that somebody said, or what somebody is said to have said. */
export type QuoteClaim = z.infer<typeof QuoteClaim>;
