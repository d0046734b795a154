import { type Block, isRead } from './blocks.ts';
import type { Span } from './span.ts';

/** A stretch between quotation marks; the span is the words inside. */
export interface Quoted extends Span {
  /** offset of the opening mark, or of the first word where it is missing */
  readonly open: number;
  /** offset after the closing mark, or the end of the words where it is missing */
  readonly close: number;
  readonly block: number;
  /** whether the closing mark is there */
  readonly closed: boolean;
  /** how many other stretches it lies in */
  readonly depth: number;
  readonly mark: 'double' | 'single' | 'guillemet';
}

/** The stretches between double quotation marks, block by block. */
export function findQuoted(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  blocks.forEach((block, index) => {
    if (!isRead(block)) return;
    let open = -1;
    for (let at = block.start; at < block.end; at++) {
      const code = text.charCodeAt(at);
      if (code !== 0x22 && code !== 0x201c && code !== 0x201d) continue;
      if (open < 0 && code !== 0x201d) open = at;
      else if (open >= 0) {
        found.push({
          start: open + 1,
          end: at,
          open,
          close: at + 1,
          block: index,
          closed: true,
          depth: 0,
          mark: 'double',
        });
        open = -1;
      }
    }
    if (open >= 0)
      found.push({
        start: open + 1,
        end: block.end,
        open,
        close: block.end,
        block: index,
        closed: false,
        depth: 0,
        mark: 'double',
      });
  });
  return found.filter((quoted) => quoted.end > quoted.start);
}
