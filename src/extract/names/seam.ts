import type { Tokens } from '../../text/tokens.ts';
import { isCapital, type Unit } from './units.ts';
import { Is } from './words.ts';

/** A place between two capitals: what stands there and what came before. */
export interface Seam {
  readonly tokens: Tokens;
  readonly at: number;
  readonly to: number;
  readonly units: readonly Unit[];
  readonly last: Unit;
  /** whether the run starts a sentence */
  readonly initial: boolean;
}

/** The capital at the token, or where the seam is if none stands there. */
export const capitalAt = ({ tokens, at, to }: Seam, index: number): number =>
  index < to && isCapital(tokens, index) && !(tokens.flags[index]! & (Is.Function | Is.Calendar)) ? index : at;
