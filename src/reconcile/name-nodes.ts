import type { NameParts } from '../extract/names/compare.ts';
import type { JudgeClaim, PartyClaim } from '../schema/index.ts';

/** A claim that names somebody. */
export type NameClaim = JudgeClaim | PartyClaim;

/** All claims under one folded name. */
export interface NameNode {
  readonly key: string;
  readonly parts: NameParts;
  readonly type: 'person' | 'organization';
  readonly claims: NameClaim[];
  readonly articles: Set<string>;
  readonly aliases: Set<string>;
}

/** Takes two names for one, with the reason. */
export type Merge = (a: number, b: number, reason: string) => void;

/** Largest number of names under one key that are compared two by two. */
export const BLOCK = 60;

/** Compares the names under each key two by two. */
export function comparePairs(blocks: ReadonlyMap<string, number[]>, compare: (a: number, b: number) => void): void {
  for (const block of blocks.values()) {
    const members = block.slice(0, BLOCK);
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) compare(members[i]!, members[j]!);
  }
}

/** Whether two sets have a member in common. */
export const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const member of a) if (b.has(member)) return true;
  return false;
};
