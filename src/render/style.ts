import type { ChalkInstance } from 'chalk';

/** How text for people is set: colours, and the width of the page in columns. */
export interface Style {
  readonly colour: ChalkInstance;
  readonly width: number;
}
