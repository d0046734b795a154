import { Chalk } from 'chalk';
import type { Style } from '../render/style.ts';
import type { OutputOptions } from './options.ts';

/** Colour for people alone: on a terminal, unless the environment or an option says otherwise. */
export function styleFor({ color = 'auto', output }: OutputOptions): Style {
  const level = color === 'always' || (color === 'auto' && output === undefined && wantsColour()) ? 1 : 0;
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS ?? 0);
  return { colour: new Chalk({ level }), width: output === undefined && columns >= 40 ? Math.min(columns, 120) : 100 };
}

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
