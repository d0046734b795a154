import { z } from 'zod';
import { claimFields } from './claim.ts';

/** Schema of a date; its values are written in TIMEX3 (ISO 8601 where the day is known). */
export const DateClaim = z.object({
  kind: z.literal('date'),
  ...claimFields,
  timex: z
    .string()
    .describe('the TIMEX3 value that the words alone give: 2025-03-19, XXXX-03-07, XXXX-WXX-3, PAST_REF'),
  value: z.string().optional().describe('the calendar value, or start/end; only when it can be settled'),
  resolved: z.enum(['stated', 'published', 'article', 'case']).optional().describe('what settled the value'),
  because: z.string().optional().describe('how the value was settled, in words'),
  mismatch: z
    .string()
    .optional()
    .describe('what is wrong where the words contradict themselves: a date on another weekday'),
  event: z.string().optional().describe('what happened then'),
});
/** A date or period, with its value in TIMEX3. */
export type DateClaim = z.infer<typeof DateClaim>;
