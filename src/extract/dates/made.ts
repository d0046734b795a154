import type { Reading, Shift, Unit } from './reading.ts';
import type { Found } from './scan.ts';

/** A date expression from its parts. */
export const found = (from: number, to: number, rule: string, reading: Reading): Found => ({ from, to, rule, reading });
/** So many units from an anchor. */
export const shift = (unit: Unit, by: number, from: Shift['from'] = 'published'): Shift => ({
  form: 'shift',
  unit,
  by,
  from,
});

/** Mark of what is told to compare. */
export const COMPARED = { compared: true } as const;
