import type { Day } from './calendar.ts';

/** What a date came to: the finest unit that is settled, told by its first day. */
export interface Settled {
  readonly day: Day;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly sentence: number;
  readonly block: number;
  /** the words that named it */
  readonly words: string;
}

/** The dates that the text has settled so far, latest of each precision. */
export interface Memory {
  last?: Settled;
  day?: Settled;
  quarter?: Settled;
}

/** Keeps a settled date for what refers back to it. */
export function remember(memory: Memory, settled: Settled): void {
  memory.last = settled;
  if (settled.unit === 'day') memory.day = settled;
  if (settled.unit === 'quarter') memory.quarter = settled;
}

/** The date of at least that precision that a phrase in the block can go back to: of its own paragraph or the one before. */
export function recall(memory: Memory, unit: 'day' | 'coarser', block: number): Settled | undefined {
  const settled = unit === 'day' ? memory.day : memory.last;
  if (!settled || block - settled.block > 1) return undefined;
  // a coarser date told since then has moved the story on
  if (unit === 'day' && memory.last !== settled && memory.last!.unit !== 'quarter') return undefined;
  return settled;
}
