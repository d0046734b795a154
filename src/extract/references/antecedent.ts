import type { Span } from '../../text/span.ts';
import { copied } from '../../text/words.ts';
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

const split = new Map<string, readonly string[]>();
const REMEMBERED = 10_000;

/** The words of a name or title, in lower case, without full stops; remembered, since the same names come again. */
export function nameWords(text: string): readonly string[] {
  const known = split.get(text);
  if (known) return known;
  if (split.size >= REMEMBERED) split.clear();
  const key = copied(text);
  const found = key
    .toLowerCase()
    .split(/[^\p{L}\p{N}.’'-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter(Boolean);
  split.set(key, found);
  return found;
}
