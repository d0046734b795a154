import type { Content } from './content.ts';
import type { Subject } from './phrase.ts';

/** What is said around one cue. */
export interface Said {
  readonly contents: readonly Content[];
  readonly subject?: Subject | undefined;
  /** its first and after its last token */
  readonly cue: readonly [number, number];
}
