import { z } from 'zod';
import { Claim } from './claims.ts';
import { CaseClaim, FigureClaim, FilingClaim, HoldingClaim, StatuteClaim } from './court.ts';
import { DateClaim } from './date.ts';
import { KINDS } from './kinds.ts';
import { CourtClaim, JudgeClaim, PartyClaim } from './people.ts';
import { QuoteClaim } from './quote.ts';

/** Schema of a stretch left unread, with the reason in words. */
export const SkippedSpan = z.object({ start: z.int(), end: z.int(), reason: z.string() });
/** Page clutter, left unread. */
export type SkippedSpan = z.infer<typeof SkippedSpan>;

/** Schema of the record of an article. */
export const Article = z.object({
  id: z.string(),
  sha256: z.string().describe('of the text as decoded, in UTF-8'),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  words: z.int(),
  published: z
    .object({ value: z.string(), from: z.enum(['field', 'front matter', 'text', 'file name', 'option']) })
    .optional(),
  skipped: z.array(SkippedSpan).optional(),
  lineage: z
    .object({ of: z.string(), containment: z.number(), reason: z.string().optional() })
    .optional()
    .describe('the article that this one copies or rewrites'),
  interested: z.string().optional().describe('the party of the case whose press release this is'),
  sketch: z
    .string()
    .optional()
    .describe('sampled hashes of its wording, to tell copies by; in the claims of a split run only'),
  context: z
    .record(z.string(), z.string())
    .optional()
    .describe('words around figures and years, by claim; in the claims of a split run only'),
  era: z
    .array(z.object({ line: z.int(), text: z.string(), terms: z.array(z.string()) }))
    .optional()
    .describe('phrases that tell when it was written, with spans of days `from/to`; in the claims of a split run only'),
});
/** One article that was read. */
export type Article = z.infer<typeof Article>;

/** Schema of a problem: the input, a code that stays the same, a sentence for people. */
export const Problem = z.object({ path: z.string(), code: z.string(), message: z.string() });
/** An input that could not be read, or was read in part. */
export type ProblemRecord = z.infer<typeof Problem>;

const factFields = {
  id: z.string(),
  variants: z
    .array(
      z.object({
        value: z.string(),
        articles: z.array(z.string()),
        difference: z.string().optional().describe('what changed word by word: [-left out-] {+put in+}'),
      }),
    )
    .optional()
    .describe('other spellings or wordings'),
  claims: z.array(z.string()),
  articles: z.array(z.string()),
  origins: z.int().describe('how many independent ones'),
  says: z.array(z.object({ name: z.string(), standing: z.string() })).optional(),
  because: z.array(z.string()).optional().describe('why the claims were merged or a value inferred, in words'),
  candidates: z.array(z.string()).optional().describe('values that remain possible for an open date'),
  settles: z.string().optional().describe('what would settle an open value'),
  dates: z
    .array(z.object({ value: z.string(), articles: z.array(z.string()) }))
    .optional()
    .describe('days that the articles give for one ruling: spoken on one, written on the next'),
  roles: z
    .array(z.object({ value: z.string(), articles: z.array(z.string()) }))
    .optional()
    .describe('the roles that the articles give one party'),
  speakers: z
    .array(z.object({ value: z.string(), articles: z.array(z.string()) }))
    .optional()
    .describe('whom the articles give the same words to'),
};
const perArticle = {
  id: true,
  article: true,
  start: true,
  end: true,
  line: true,
  text: true,
  rule: true,
  says: true,
} as const;
const perMention = { ...perArticle, mentions: true } as const;

/** Schema of a fact: the fields of its kind and what supports them. */
export const Fact = z.discriminatedUnion('kind', [
  DateClaim.omit(perArticle).extend(factFields),
  JudgeClaim.omit(perMention).extend(factFields),
  PartyClaim.omit(perMention).extend(factFields),
  QuoteClaim.omit(perArticle).extend(factFields),
  HoldingClaim.omit(perArticle).extend(factFields),
  FilingClaim.omit(perArticle).extend(factFields),
  StatuteClaim.omit(perArticle).extend(factFields),
  CourtClaim.omit(perMention).extend(factFields),
  CaseClaim.omit(perArticle).extend(factFields),
  FigureClaim.omit(perArticle).extend(factFields),
]);
/** What the claims of several articles amount to, with every claim that supports it. */
export type Fact = z.infer<typeof Fact>;

/** Schema of a conflict. */
export const Conflict = z.object({
  id: z.string(),
  kind: z.enum(['contradiction', 'spelling', 'wording', 'role', 'date', 'scope', 'later']),
  field: z.string(),
  about: z.array(z.string()).describe('fact ids'),
  sides: z.array(z.object({ value: z.string(), claims: z.array(z.string()), articles: z.array(z.string()) })),
  note: z.string().describe('one sentence for people'),
});
/** Claims about one thing that disagree, each side with its articles. */
export type Conflict = z.infer<typeof Conflict>;

/** Schema of a case. */
export const Case = z.object({
  id: z.string(),
  name: z.string().optional(),
  named: z
    .enum(['caption', 'made'])
    .optional()
    .describe('whether an article prints the name or it was made from the parties'),
  articles: z.array(z.string()),
  because: z.array(z.string()).optional().describe('why these articles are taken to tell of one case'),
  facts: z.array(Fact),
  conflicts: z.array(Conflict),
});
/** The articles that tell of one legal case, with their facts and conflicts. */
export type Case = z.infer<typeof Case>;

/** Schema of the report. */
export const Report = z.object({
  version: z.literal(1),
  articles: z.array(Article),
  claims: z.array(Claim),
  cases: z.array(Case),
  problems: z.array(Problem),
});
/** The whole output. */
export type Report = z.infer<typeof Report>;

/** What the line of a record holds besides the record. */
const ofLine = <T extends string>(type: T) => ({
  type: z.literal(type).optional().describe('on a line of NDJSON'),
});
const inCase = { case: z.string().optional().describe('id of its case, on a line of NDJSON') };

/** One of several kinds of record, each as it stands in the report and on a line. */
const linesOf = (kinds: readonly z.ZodObject[], fields: z.ZodRawShape): z.ZodType =>
  z.union(kinds.map((kind) => kind.extend(fields)));

/** The schema of each kind of record, by the name that `extract schema NAME` takes: as in the report, or as a line of NDJSON. */
export const RECORDS: Readonly<Record<string, z.ZodType>> = {
  report: Report,
  article: Article.extend(ofLine('article')),
  claim: linesOf(Claim.options, ofLine('claim')),
  fact: linesOf(Fact.options, { ...ofLine('fact'), ...inCase }),
  conflict: Conflict.extend({ ...ofLine('conflict'), ...inCase }),
  case: z.union([Case, Case.omit({ facts: true, conflicts: true }).extend({ type: z.literal('case') })]),
  problem: Problem.extend(ofLine('problem')),
  ...Object.fromEntries(
    KINDS.map((kind, index) => [kind === 'case' ? 'case-name' : kind, Claim.options[index]!.extend(ofLine('claim'))]),
  ),
};
