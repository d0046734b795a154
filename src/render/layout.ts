import type { Style } from './style.ts';

/** One entry of a page: a label, words that wrap under themselves, and where they stand, at the right edge. */
export interface Row {
  readonly label?: string;
  readonly text: string;
  readonly tail?: string;
  /** columns before the label */
  readonly indent?: number;
  /** columns of the label, its gap included */
  readonly labelWidth?: number;
  readonly paint?: (text: string) => string;
}

/** Columns that a text takes on a terminal: combining marks none, wide East Asian characters two. */
export function columns(text: string): number {
  let width = 0;
  for (const char of text)
    if (!/\p{M}|\p{Cf}/u.test(char)) width += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/.test(char) ? 2 : 1;
  return width;
}

/** Breaks a text at spaces into lines of at most so many columns. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines;
}

/** Where a text is broken at spaces into pieces of at most so many columns, each without the spaces at its end. */
export function breaksOf(text: string, width: number): { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const piece = pieces.at(-1);
    const end = index + word.length;
    if (piece && columns(text.slice(piece.start, end)) <= width) piece.end = end;
    else pieces.push({ start: piece ? index : 0, end });
  }
  return pieces.length ? pieces : [{ start: 0, end: 0 }];
}

/** The text cut at a word to so many columns, with an ellipsis. */
export function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (columns(flat) <= width) return flat;
  const [first] = wrap(flat, Math.max(8, width - 1));
  return `${(first ?? '').slice(0, Math.max(8, width - 1)).replace(/[\s,;:.…–—-]+$/, '')}…`;
}

/** A row as lines: the tail stands right-aligned on the last line, or on one of its own where there is no room. */
export function layRow(
  { label = '', text, tail = '', indent = 2, labelWidth = 0, paint = (words) => words }: Row,
  { colour, width }: Style,
): string[] {
  const left = indent + labelWidth;
  const room = Math.max(20, width - left);
  const lines = wrapBeside(text, tail, room);
  return lines.map((line, index) => {
    const head =
      index === 0
        ? ' '.repeat(indent) + colour.dim(label.padEnd(labelWidth - 1)) + (labelWidth ? ' ' : '')
        : ' '.repeat(left);
    if (index < lines.length - 1 || !tail) return head + paint(line);
    const gap = room - columns(line) - columns(tail);
    return gap >= 2
      ? head + paint(line) + ' '.repeat(gap) + colour.dim(tail)
      : `${head}${paint(line)}\n${' '.repeat(Math.max(left, width - columns(tail)))}${colour.dim(tail)}`;
  });
}

/** The text in lines of which the last leaves room for the tail: at the full width where that does it, else narrower. */
function wrapBeside(text: string, tail: string, room: number): string[] {
  const whole = wrap(text, room);
  if (!tail || columns(whole.at(-1)!) + 2 + columns(tail) <= room) return whole;
  const narrow = wrap(text, room - Math.min(columns(tail) + 2, Math.floor(room / 3)));
  return columns(narrow.at(-1)!) + 2 + columns(tail) <= room ? narrow : whole;
}

/** A heading and its rows; nothing where there is no row. */
export function section(title: string, rows: readonly string[], { colour }: Style): string[] {
  return rows.length ? ['', colour.bold(title), ...rows] : [];
}
