import type { Actor } from './actors.ts';
import type { Reading } from './reading.ts';

/** A clause that states a ruling, before its grounds, limits and date are added. */
export interface Clause {
  /** tokens */
  readonly from: number;
  readonly to: number;
  /** index of the sentence */
  readonly sentence: number;
  readonly rule: string;
  readonly reading: Reading;
  readonly actor?: Actor;
  /** token of the verb or noun that tells the outcome */
  readonly at: number;
  readonly object?: { readonly from: number; readonly to: number };
  readonly hedge?: string;
  readonly vote?: string;
  readonly perfect?: boolean;
  /** words for who decided where there is no actor phrase: the person who pleaded */
  readonly who?: string;
  /** a ruling known by its year or as a landmark, whose court is not said */
  readonly landmark?: boolean;
}
