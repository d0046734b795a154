import type { CourtClaim, JudgeClaim, PartyClaim } from '../schema/index.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Entity } from './names/entity.ts';

/** A phrase that stands for somebody: a name, a pronoun (`she`) or a description (`the judge`, `the groups`). */
export interface Reference extends Span {
  /** name of whom it stands for, fullest form in the article; several members joined with `and` */
  readonly name: string;
  /** whom it stands for: several for `the plaintiffs`; empty for an unnamed judge, court or document */
  readonly entities: readonly Entity[];
  readonly form: 'name' | 'pronoun' | 'description';
  readonly type: 'person' | 'organization' | 'group' | 'court' | 'judge' | 'document' | 'other';
}

/** Who is who in one article. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly judges: readonly Draft<JudgeClaim>[];
  readonly courts: readonly Draft<CourtClaim>[];
  readonly parties: readonly Draft<PartyClaim>[];
  /** every phrase that stands for somebody and could be resolved: sorted by position, not overlapping */
  readonly references: readonly Reference[];
}

/** The references that touch the span. */
export function referencesIn({ references }: Pick<Cast, 'references'>, span: Span): Reference[] {
  const found: Reference[] = [];
  for (
    let at = firstEndingAfter(references, span.start);
    at < references.length && references[at]!.start < span.end;
    at++
  )
    found.push(references[at]!);
  return found;
}
