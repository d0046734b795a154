import { z } from 'zod';
import { claimFields } from './claim.ts';

/** Schema of the words of a field: offsets and the characters between them. */
export const Phrase = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  article: z.string().optional().describe('in facts: the article that has the words'),
});
/** Words of the article that fill one field, with their span. */
export type Phrase = z.infer<typeof Phrase>;

/** Schema of a ruling. */
export const HoldingClaim = z.object({
  kind: z.literal('holding'),
  ...claimFields,
  actor: z.string().optional().describe("who decided: a name, or the article's words"),
  court: z.string().optional(),
  instrument: z.string().optional().describe('what the court was asked for'),
  outcome: z.string().describe('how it answered'),
  effect: z.enum(['in-force', 'stopped', 'in-part']).optional().describe('what that does to the thing challenged'),
  object: z.string().optional(),
  grounds: z.array(Phrase).optional(),
  limits: z.array(Phrase).optional(),
  date: z.string().optional(),
  status: z.string().optional(),
  hedge: z.string().optional(),
  vote: z.string().optional(),
  ruling: z.string().optional().describe('the same for every claim about one ruling in the article'),
});
/** A ruling, verdict or sentence that is told. */
export type HoldingClaim = z.infer<typeof HoldingClaim>;

/** Schema of a filing. */
export const FilingClaim = z.object({
  kind: z.literal('filing'),
  ...claimFields,
  instrument: z.string().describe('what was filed: complaint, motion, appeal, brief, letter…'),
  by: z.array(z.string()).optional(),
  against: z.array(z.string()).optional(),
  to: z.array(z.string()).optional().describe('to whom a letter is addressed'),
  seeks: z.string().optional().describe("what it asks for, in the article's words"),
  date: z.string().optional(),
  court: z.string().optional(),
});
/** Something filed with a court, or about to be. */
export type FilingClaim = z.infer<typeof FilingClaim>;

/** Schema of a law. */
export const StatuteClaim = z.object({
  kind: z.literal('statute'),
  ...claimFields,
  name: z.string(),
  section: z.string().optional(),
  citation: z.string().optional(),
});
/** A law, rule or treaty that is named or cited. */
export type StatuteClaim = z.infer<typeof StatuteClaim>;

/** Schema of the name or docket number of a case; one of the two is there. */
export const CaseClaim = z.object({
  kind: z.literal('case'),
  ...claimFields,
  name: z.string().optional(),
  docket: z.string().optional(),
});
/** A case by its name or docket number. */
export type CaseClaim = z.infer<typeof CaseClaim>;

/** Schema of a figure. */
export const FigureClaim = z.object({
  kind: z.literal('figure'),
  ...claimFields,
  value: z.union([z.number(), z.string()]).describe('a number; a string for votes and ranges'),
  unit: z.string().optional(),
  of: z.string().optional().describe('the thing counted'),
  approximate: z.boolean().optional(),
});
/** A number with what it counts or measures. */
export type FigureClaim = z.infer<typeof FigureClaim>;
