import type { Span } from '../../text/span.ts';

/** What a name names; `other` where its words do not tell. */
export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** A capitalised name at a span, without titles before it or a possessive after it. */
export interface NameMention extends Span {
  readonly entity: Entity;
  readonly form: 'full' | 'surname' | 'given' | 'acronym' | 'part';
  /** the title or office glued before it (`Treasury Secretary`), in the article's words */
  readonly title?: string;
  /** index of its sentence */
  readonly sentence: number;
}

/** One person, organization or place that the article names, with all its names. */
export interface Entity {
  readonly id: number;
  /** the fullest form in the article */
  readonly name: string;
  readonly type: EntityType;
  /** other forms, acronyms among them */
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly gender?: 'female' | 'male';
  /** of a person: parts of the name */
  readonly given?: string;
  readonly surname?: string;
  /** titles and offices that stand before a mention or in an apposition after it, in the article's words */
  readonly titles: readonly string[];
}
