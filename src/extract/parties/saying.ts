import type { Role } from '../../schema/index.ts';
import type { Naming, Participant, Roster } from './roster.ts';

/** One place where the article gives a participant a role. */
export interface Saying {
  readonly who: Participant;
  readonly role: Role;
  /** token of the word that says it */
  readonly at: number;
  /** what said it, for the record */
  readonly rule: string;
  /** 3 a role word or suit verb, 2 what follows from a ruling, 1 a guess from how bodies act */
  readonly weight: number;
  readonly represents?: string;
  readonly filed?: boolean;
}

/** The place that a reader is called at: a cue in its sentence. */
export interface Place {
  readonly roster: Roster;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** whether the sentence is a headline, where "sued" alone is passive */
  readonly headline: boolean;
}

/** Reads the roles that a cue gives. */
export type Reader = (place: Place) => Saying[];

/** Names of laws and courts: they take no side. */
const LAWS = /\b(?:act|law|amendment|code|clause|constitution|courts?|circuit|cases?|united states)$/i;

/** The same role for each of the names. */
export const sayings = (names: readonly Naming[], role: Role, at: number, rule: string, weight = 3): Saying[] =>
  names.flatMap(({ who }) =>
    who.judge || LAWS.test(who.name) ? [] : [{ who, role, at, rule: `party/${rule}`, weight }],
  );
