import type { Day } from './calendar.ts';

/** What a date came to: the finest unit that is settled, told by its first day. */
export interface Settled {
  readonly day: Day;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly block: number;
  /** the words that named it */
  readonly words: string;
  /** how it was settled itself */
  readonly because: string;
  readonly resolved: 'stated' | 'published' | 'article';
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
  // a report tells of its own quarter and of earlier ones to compare
  if (settled.unit === 'quarter' && !(memory.quarter && memory.quarter.day > settled.day)) memory.quarter = settled;
}

/** The date of at least that precision that a phrase in the block can go back to, at most so many paragraphs back. */
export function recall(memory: Memory, unit: 'day' | 'coarser', block: number, reach: number): Settled | undefined {
  const settled = unit === 'day' ? memory.day : memory.last;
  if (!settled || block - settled.block > reach) return undefined;
  // a coarser date told since then has moved the story on
  if (unit === 'day' && reach === 1 && memory.last !== settled && memory.last!.unit !== 'quarter') return undefined;
  return settled;
}
