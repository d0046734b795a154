import { words } from '../text/word-list.ts';

/** Words, as running text or as a list made before, and the readers that they call. */
type Calls<Reader> = readonly [cues: string | Iterable<string>, ...readers: readonly Reader[]];

/**
 * A table of rules that need grammar: which functions read what stands at a word. A word calls the readers of every list
 * that it stands in, in the order of the lists.
 */
export function readersBy<Reader>(lists: readonly Calls<Reader>[]): ReadonlyMap<string, readonly Reader[]> {
  const called = new Map<string, Reader[]>();
  for (const [cues, ...readers] of lists)
    for (const word of new Set(typeof cues === 'string' ? words(cues) : cues))
      called.set(word, [...(called.get(word) ?? []), ...readers]);
  return called;
}
