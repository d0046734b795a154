import type { Claim, Conflict, Fact } from '../schema/index.ts';
import { type ContextOf, figureConflicts } from './figure-conflicts.ts';
import type { Figure } from './figures.ts';
import type { Filing } from './filings.ts';
import type { People } from './people.ts';
import { peopleConflicts } from './people-conflicts.ts';
import { quoteConflicts } from './quote-conflicts.ts';
import type { Utterance } from './quotes.ts';
import { rulingConflicts } from './ruling-conflicts.ts';
import type { Ruling } from './rulings.ts';

/** What is known of one case when its conflicts are looked for. */
export interface Known {
  readonly people: People;
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Filing[];
  readonly utterances: readonly Utterance[];
  readonly figures: readonly Figure[];
  readonly captions: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly contextOf: ContextOf;
}

/** Claims of one case about one thing that disagree. What merely adds to one another is no conflict. */
export function findConflicts({
  people,
  rulings,
  filings,
  utterances,
  figures,
  captions,
  claims,
  contextOf,
}: Known): Conflict[] {
  return [
    ...rulingConflicts(rulings),
    ...peopleConflicts(people, filings),
    ...quoteConflicts(utterances, people),
    ...figureConflicts(figures, claims, captions, contextOf),
  ];
}
