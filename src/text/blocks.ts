import type { Span } from './span.ts';

/** What a paragraph-level unit is: `boilerplate` is page clutter, from which nothing is claimed. */
export type BlockKind = 'headline' | 'body' | 'caption' | 'dateline' | 'list' | 'boilerplate';

/** A line of the article that is not empty, without the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** why a block is clutter */
  readonly reason?: string;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/** The lines of the text that hold more than white space. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}
