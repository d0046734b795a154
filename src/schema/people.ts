import { z } from 'zod';
import { claimFields, MentionRecord } from './claim.ts';

/** Schema of what a public file of judges has; days as `YYYY-MM-DD`. */
export const RegistryRecord = z.object({
  court: z.string(),
  appointedBy: z.string().optional(),
  since: z.string().optional().describe('day of the commission'),
  until: z.string().optional().describe('day on which the service ended'),
  from: z.literal('Federal Judicial Center'),
});
/** What a public file of judges has of a judge. */
export type RegistryRecord = z.infer<typeof RegistryRecord>;

/** Schema of a judge. */
export const JudgeClaim = z.object({
  kind: z.literal('judge'),
  ...claimFields,
  name: z.string().optional().describe('fullest form in the article, no title; absent for an unnamed judge'),
  title: z.string().optional(),
  court: z.string().optional(),
  appointedBy: z.string().optional().describe('president or governor who appointed the judge'),
  registry: RegistryRecord.optional().describe(
    'what the file given with --judges has of the judge; never taken into the other fields',
  ),
  mentions: z.array(MentionRecord),
});
/** A judge, with all mentions. */
export type JudgeClaim = z.infer<typeof JudgeClaim>;

/** Schema of the role of a party. */
export const Role = z.enum([
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
  'intervenor',
  'amicus',
  'prosecution',
  'counsel',
  'victim',
  'witness',
  'official',
  'other',
]);
/** What a party is in the case. */
export type Role = z.infer<typeof Role>;

/** Schema of a party. */
export const PartyClaim = z.object({
  kind: z.literal('party'),
  ...claimFields,
  name: z.string(),
  entity: z.enum(['person', 'organization', 'group']),
  role: Role,
  represents: z.string().optional().describe('whom counsel speaks for'),
  office: z.string().optional().describe('office held, with "acting" kept'),
  filed: z.boolean().optional().describe('counsel said to have filed the suit'),
  aliases: z.array(z.string()).optional(),
  mentions: z.array(MentionRecord),
});
/** Somebody with a role in the case, with all mentions. */
export type PartyClaim = z.infer<typeof PartyClaim>;

/** Schema of a court. */
export const CourtClaim = z.object({
  kind: z.literal('court'),
  ...claimFields,
  name: z.string().describe('full name where it is known, else the words of the article'),
  jurisdiction: z.string().optional().describe('`federal`, or the state or country whose court it is'),
  mentions: z.array(MentionRecord),
});
/** A court, with all mentions. */
export type CourtClaim = z.infer<typeof CourtClaim>;
