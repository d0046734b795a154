import type { Tokens } from '../../text/tokens.ts';
import type { Chain } from './chain.ts';
import type { Noun } from './nouns.ts';
import type { Operator } from './operators.ts';

/** Which kind of body decides. */
export type Level = 'supreme' | 'appeals' | 'court' | 'lower' | 'judge' | 'jury' | 'grand jury' | 'ruling' | 'none';

/** How a request was answered, what was asked, and what that does to the thing challenged. */
export interface Reading {
  readonly outcome: string;
  readonly instrument?: string;
  readonly effect?: 'in-force' | 'stopped' | 'in-part';
  /** the outcome says nothing of what is challenged */
  readonly open?: boolean;
  /** says only whom the court sided with, or that it held something */
  readonly weak?: boolean;
}

/** What an act is read from. */
export interface Context {
  readonly tokens: Tokens;
  readonly chain: Chain;
  readonly level: Level;
  /** operators after a negation, if there was one */
  readonly operator: Operator;
  readonly inner: readonly Operator[];
  readonly first?: Noun;
}

/** Reads what an act says of a ruling. */
export type Read = (context: Context) => Reading | undefined;
