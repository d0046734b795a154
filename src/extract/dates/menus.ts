import type { Document } from '../../text/document.ts';
import type { Mention } from './reading.ts';

/** How many dates side by side, or lines that hold a date alone, make a menu. */
const MENU = 3;

/** The dates without those of page menus: archive months in a row, links each with a date line, time stamps alone on a line. */
export function withoutMenus({ blocks, text }: Document, mentions: readonly Mention[]): Mention[] {
  const fillsLine = mentions.map(({ block, start, end }) => isAlone(text, blocks[block]!, start, end));
  const lines = fillsLine.filter((alone) => alone !== undefined).length;
  const inRow = rows(mentions);
  return mentions.filter((_, index) => {
    if (inRow[index]! > MENU) return false;
    const alone = fillsLine[index];
    return alone === undefined || (alone !== 'stamp' && lines < MENU);
  });
}

/** How many dates stand in the row that each is part of, with nothing but a space between them. */
function rows(mentions: readonly Mention[]): number[] {
  const lengths: number[] = new Array(mentions.length).fill(1);
  let first = 0;
  for (let at = 1; at <= mentions.length; at++) {
    const [before, mention] = [mentions[at - 1]!, mentions[at]];
    if (mention && mention.scan === before.scan && mention.from === before.to) continue;
    lengths.fill(at - first, first, at);
    first = at;
  }
  return lengths;
}

const LABEL = /^(?:posted|published|date|updated)?(?: on)?:? ?$/i;

/** Whether the date is all that its line holds, but for a label or a time of day. */
function isAlone(
  text: string,
  block: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): 'date' | 'stamp' | undefined {
  if (block.end - block.start > end - start + 24) return undefined;
  const [before, after] = [text.slice(block.start, start), text.slice(end, block.end)];
  if (!LABEL.test(before)) return undefined;
  if (after.trim() === '') return 'date';
  return before === '' && /^T? ?\d\d:\d\d(?::\d\d)?Z?$/.test(after) ? 'stamp' : undefined;
}
