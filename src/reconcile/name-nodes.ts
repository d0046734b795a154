import type { NameParts } from '../extract/names/name-parts.ts';
import type { JudgeClaim, PartyClaim } from '../schema/index.ts';

/** A claim that names somebody. */
export type NameClaim = JudgeClaim | PartyClaim;

/** All claims under one folded name. */
export interface NameNode {
  readonly key: string;
  readonly parts: NameParts;
  readonly type: 'person' | 'organization';
  readonly claims: readonly NameClaim[];
  /** the articles that have the name, in order */
  readonly articles: readonly string[];
  /** other names that they have for it, folded */
  readonly aliases: readonly string[];
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

/** Whether one article has both names. */
export function meetInArticle({ articles: a }: NameNode, { articles: b }: NameNode): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
