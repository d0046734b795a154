import { z } from 'zod';

const offset = z.int().nonnegative().describe('UTF-16 code units into the article text as decoded');

/** Schema of the kind of saying. */
export const Standing = z
  .enum(['reported', 'alleged', 'argued', 'sworn', 'found', 'ordered'])
  .describe('what kind of saying it is');
/** The kind of saying that a claim stands on. */
export type Standing = z.infer<typeof Standing>;

/** Schema of one link of the chain of who says it. */
export const Says = z.object({ name: z.string(), standing: Standing });
/** Somebody else than the article who says a thing. */
export type Says = z.infer<typeof Says>;

/** Schema of a mention: offsets and the characters between them. */
export const MentionRecord = z.object({ start: offset, end: offset, text: z.string() });
/** A phrase at a span, as it goes into a record. */
export type MentionRecord = z.infer<typeof MentionRecord>;

/** The fields that every claim has besides its `kind`. */
export const claimFields = {
  id: z.string().describe('made from content: the same on every run'),
  article: z.string().describe('id of the article that makes the claim'),
  start: offset,
  end: offset,
  line: z.int().positive().describe('line of the article on which the span starts'),
  text: z.string().describe("the article's own characters from start to end"),
  rule: z.string().describe('what found it'),
  says: z.array(Says).optional().describe('who says it, where not the article: outermost first'),
};
