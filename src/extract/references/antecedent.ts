import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import type { Reference } from '../cast.ts';
import type { Entity } from '../names/entity.ts';

/** Somebody or something to which a pronoun or description may lead. */
export interface Antecedent {
  readonly name: string;
  readonly entities: readonly Entity[];
  readonly type: Reference['type'];
  readonly many: boolean;
  gender?: 'female' | 'male';
  /** nouns by which it may be described */
  readonly nouns: Set<string>;
}

/** A phrase that names its antecedent. */
export interface Named extends Span {
  readonly antecedent: Antecedent;
  readonly form: 'name' | 'description';
  readonly sentence: number;
}

/** The entity whose mention overlaps the span. */
export type Lookup = (span: Span) => Entity | undefined;

/** The words of a name or title, in lower case, without full stops. */
export const nameWords = remembered((text): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter(Boolean),
);
