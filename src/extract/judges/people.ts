import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, NameMention } from '../names/entity.ts';

/** The mentions of names by the tokens at which they begin and end. */
export interface NameIndex {
  readonly starting: ReadonlyMap<number, NameMention>;
  /** the mention over each token */
  readonly over: ReadonlyMap<number, NameMention>;
  readonly entities: readonly Entity[];
}

/** Looks up names by token. */
export function indexNames(doc: Document, entities: readonly Entity[]): NameIndex {
  const starting = new Map<number, NameMention>();
  const over = new Map<number, NameMention>();
  for (const { mentions } of entities)
    for (const mention of mentions) {
      const first = tokenAt(doc, mention.start);
      starting.set(first, mention);
      for (let at = first; at < doc.tokens.count && doc.tokens.start[at]! < mention.end; at++) over.set(at, mention);
    }
  return { starting, over, entities };
}

/** A judge as the article introduces and mentions one. */
export interface Sitting {
  entity?: Entity;
  name: string | undefined;
  title: string | undefined;
  /** words of the court that the title or an apposition gives */
  court: string | undefined;
  /** where the judge sits: `in Brooklyn` */
  place: string | undefined;
  /** whether a description calls the judge a federal one */
  federal?: true;
  readonly kind: 'judge' | 'justice';
  appointedBy: string | undefined;
  readonly mentions: Span[];
  readonly rule: string;
}
