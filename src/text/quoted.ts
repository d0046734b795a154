import { type Block, isRead } from './blocks.ts';
import { findMarks, type Mark } from './marks.ts';
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

/** A stretch while its depth is not known. */
type Stretch = Omit<Quoted, 'depth'>;

/**
 * The stretches between quotation marks, block by block, from the offsets at which marks may be. None runs past its block
 * but a line broken inside a sentence.
 */
export function findQuoted(text: string, blocks: readonly Block[], offsets: readonly number[]): Quoted[] {
  const found: Quoted[] = [];
  let runsOn = false;
  let past = 0;
  let from = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!isRead(block)) continue;
    while (from < offsets.length && offsets[from]! < Math.max(block.start, past)) from++;
    const marks = from < offsets.length ? findMarks(text, block, offsets, from) : [];
    if (marks.length === 0) {
      runsOn = false;
      past = 0;
      continue;
    }
    const line: Line = { text, block, index, runsOn, next: blocks[index + 1], offsets };
    const doubles = pairDoubles(line, marks.filter(isDouble));
    const singles = pairSingles(text, index, marks.filter(isSingle), doubles);
    runsOn = doubles.some(({ closed }) => !closed);
    past = doubles.at(-1)?.close ?? 0;
    if (doubles.length || singles.length) nest(found, [...doubles, ...singles]);
  }
  return found;
}

/** Adds the stretches in order, each with its depth. */
function nest(found: Quoted[], stretches: Stretch[]): void {
  const enclosing: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.open - b.open || b.close - a.close)) {
    while (enclosing.length && enclosing.at(-1)!.close <= stretch.open) enclosing.pop();
    const { start, end, open, close, block, closed, mark } = stretch;
    found.push({ start, end, open, close, block, closed, mark, depth: enclosing.length });
    enclosing.push(stretch);
  }
}

const isSingle = ({ family }: Mark): boolean => family === 'single';
const isDouble = ({ family }: Mark): boolean => family !== 'single';

/** A block while its marks are paired. */
interface Line {
  readonly text: string;
  readonly block: Block;
  readonly index: number;
  /** whether the line before it left a quotation open */
  readonly runsOn: boolean;
  readonly next: Block | undefined;
  /** where in the text marks may be */
  readonly offsets: readonly number[];
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x200b;

/** The words between two offsets without the white space around them, or nothing if there are none. */
function words(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

function stretch(text: string, block: number, open: Mark, close: Mark | undefined, end: number): Stretch[] {
  const inside = words(text, open.end, close?.start ?? end);
  if (!inside) return [];
  const { start, end: last } = inside;
  const closed = close !== undefined;
  return [{ start, end: last, open: open.start, close: close?.end ?? last, block, closed, mark: open.family }];
}

/** Pairs the double marks and guillemets of a block. */
function pairDoubles(line: Line, marks: readonly Mark[]): Stretch[] {
  const { text, index } = line;
  const joined = joinedParagraphs(line, marks);
  if (joined) return joined;
  const found: Stretch[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, at) => {
    const side = mark.side === 'either' ? (open.length ? 'close' : 'open') : mark.side;
    if (side === 'open') {
      if (open.length && !isNested(line, marks, at, open.at(-1)!))
        found.push(...stretch(text, index, open.pop()!, undefined, mark.start));
      open.push(mark);
      return;
    }
    const opening = open.pop();
    if (opening) found.push(...stretch(text, index, opening, mark, mark.start));
    else {
      const stray = openingLost(line, marks, at);
      if (stray === 'opens') open.push(mark);
      else if (stray) found.push(stray);
    }
  });
  const left = open[0];
  if (left) found.push(...endOfBlock(line, left));
  return found;
}

/** Paragraphs of one quotation that an extraction joined into one line: each opens anew, the last alone is closed. */
function joinedParagraphs({ text, block, index }: Line, marks: readonly Mark[]): Stretch[] | undefined {
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last || marks.length < 3 || first.start > block.start || last.end < block.end) return undefined;
  if (last.side !== 'close') return undefined;
  for (let at = 1; at < marks.length - 1; at++)
    if (marks[at]!.side !== 'open' || !/[.?!]\s+$/.test(text.slice(marks[at]!.start - 3, marks[at]!.start)))
      return undefined;
  return stretch(text, index, first, last, last.start);
}

/** How many marks are looked ahead. */
const AHEAD = 60;

/** Whether an opening mark inside an open quotation begins an inner one: then both are closed, or the outer one runs on. */
function isNested({ text, block, next }: Line, marks: readonly Mark[], at: number, outer: Mark): boolean {
  let depth = 2;
  let ended = at;
  while (++ended < marks.length && ended < at + AHEAD && depth > 0) depth += marks[ended]!.side === 'open' ? 1 : -1;
  if (depth === 0) return true;
  const glyph = text[outer.start]!;
  return (
    depth === 1 && outer.start === block.start && glyph !== text[marks[at]!.start] && text[next?.start ?? 0] === glyph
  );
}

/** A closing mark with no opening one: its stretch from the start of the block, or `opens` if it stands for an opening mark. */
function openingLost(
  { text, block, index, runsOn }: Line,
  marks: readonly Mark[],
  at: number,
): Stretch | 'opens' | undefined {
  const mark = marks[at]!;
  if (marks[at + 1]?.side === 'close') return 'opens';
  if (at > 0 || !/[,.?!]/.test(text[mark.start - 1] ?? '')) return undefined;
  // below a quotation set apart, a short line that its mark closes names the speaker
  if (runsOn && mark.start - block.start < CREDIT) return undefined;
  const inside = words(text, block.start, mark.start);
  return inside && { ...inside, open: inside.start, close: mark.end, block: index, closed: true, mark: mark.family };
}

const CREDIT = 90;

/** A stretch that its block does not close: it ends with the block, or where the next line goes on in the same sentence. */
function endOfBlock({ text, block, index, next, offsets }: Line, open: Mark): Stretch[] {
  if (next && isRead(next) && goesOn(text, block, next)) {
    const close = findMarks(text, next, offsets, 0).find(({ family }) => family === open.family);
    if (close && close.side !== 'open') return stretch(text, index, open, close, close.start);
  }
  return stretch(text, index, open, undefined, block.end);
}

const goesOn = (text: string, block: Block, next: Block): boolean =>
  /[\p{L}\p{N},;]/u.test(text[block.end - 1]!) && /\p{Ll}/u.test(text[next.start]!);

const ELISION = /^['’](?:em|til|till|cause|tis|twas|bout|round|n|n'|cuz|\d0s|\d\d)(?![\p{L}\d])/iu;

/** Pairs the single marks of a block: inside a double pair, or around whole ones, never across. */
function pairSingles(text: string, index: number, marks: readonly Mark[], doubles: readonly Stretch[]): Stretch[] {
  const around = enclosing(marks, doubles);
  const found: Stretch[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.side !== 'open' || ELISION.test(text.slice(mark.start, mark.start + 7))) continue;
    const close = closingSingle(text, marks, at, around);
    if (close < 0) continue;
    found.push(...stretch(text, index, mark, marks[close]!, marks[close]!.start));
    at = close;
  }
  return found;
}

/** Index of the mark that closes the single one: an apostrophe of the plural only if no other is there. */
function closingSingle(
  text: string,
  marks: readonly Mark[],
  from: number,
  around: readonly (Stretch | undefined)[],
): number {
  let plural = -1;
  for (let at = from + 1; at < marks.length && at < from + AHEAD; at++) {
    const mark = marks[at]!;
    const outer = around[from];
    if (outer ? mark.start >= outer.close : plural >= 0 && mark.side === 'open') break;
    if (mark.side === 'open' || around[at] !== outer) continue;
    if (!isPlural(text, mark)) return at;
    if (plural < 0) plural = at;
  }
  return plural;
}

/** For each mark the smallest double stretch around it. */
function enclosing(marks: readonly Mark[], doubles: readonly Stretch[]): (Stretch | undefined)[] {
  const sorted = [...doubles].sort((a, b) => a.open - b.open || b.close - a.close);
  const open: Stretch[] = [];
  let next = 0;
  return marks.map(({ start }) => {
    while (next < sorted.length && sorted[next]!.open < start) {
      while (open.length && open.at(-1)!.close <= sorted[next]!.open) open.pop();
      open.push(sorted[next++]!);
    }
    while (open.length && open.at(-1)!.close <= start) open.pop();
    return open.at(-1);
  });
}

const isPlural = (text: string, mark: Mark): boolean =>
  /[sS]/.test(text[mark.start - 1] ?? '') && /^[ \u00a0][\p{L}\d]/u.test(text.slice(mark.end, mark.end + 2));
