import type { Span } from './span.ts';

/** What a mark can be by its shape and by what stands around it. */
type Side = 'open' | 'close' | 'either';

/** A quotation mark of one or two characters. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'guillemet';
  readonly side: Side;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((char) => char.charCodeAt(0)));
const SPACES = codes(' \t\n\r\u00a0\u2002\u2003\u2009\u200a\u200b\u202a\u202c\u202f\ufeff');
const BEFORE_OPEN = codes('([{—–-/\\|"“‘\'`«*_');
const AFTER_CLOSE = codes(',.;:?!)]}—–-…/|"”’\'»*_');

/** Characters that may be a mark: looked up for each character of the text. */
const MAYBE = new Uint8Array(0x100);
for (const code of [QUOTE, APOSTROPHE, BACKTICK, LEFT_GUILLEMET, RIGHT_GUILLEMET]) MAYBE[code] = 1;

/** Whether the character may be a quotation mark. */
export const isMarkCode = (code: number): boolean =>
  code < 0x100 ? MAYBE[code] === 1 : code >= LEFT_SINGLE && code <= LOW_DOUBLE && code !== 0x201a && code !== 0x201b;

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000);

/** The marks of a span in order, of the sorted offsets from the index on at which there may be one. An apostrophe between letters is none. */
export function findMarks(text: string, { start, end }: Span, offsets: readonly number[], from: number): Mark[] {
  const marks: Mark[] = [];
  let past = start;
  for (let index = from; index < offsets.length && offsets[index]! < end; index++) {
    const at = offsets[index]!;
    if (at < past) continue;
    const code = text.charCodeAt(at);
    const length = lengthOf(text, at, end, code);
    const single =
      length === 1 && (code === APOSTROPHE || code === LEFT_SINGLE || code === RIGHT_SINGLE || code === BACKTICK);
    if (single && isInsideWord(text, at, start, end)) continue;
    if (code === QUOTE && isMarkup(text, at, end)) continue;
    const family = single ? 'single' : code === LEFT_GUILLEMET || code === RIGHT_GUILLEMET ? 'guillemet' : 'double';
    marks.push({ start: at, end: at + length, family, side: sideOf(text, at, at + length, start, end, code) });
    past = at + length;
  }
  return marks;
}

/** Two single marks side by side are one double mark; of three, the outer two at the outer side. */
function lengthOf(text: string, at: number, end: number, code: number): number {
  if (code !== APOSTROPHE && code !== BACKTICK && code !== LEFT_SINGLE && code !== RIGHT_SINGLE) return 1;
  let run = 1;
  while (at + run < end && run < 4 && text.charCodeAt(at + run) === code) run++;
  if (run === 3) return at > 0 && !SPACES.has(text.charCodeAt(at - 1)) ? 1 : 2;
  return run === 1 ? 1 : 2;
}

const isInsideWord = (text: string, at: number, start: number, end: number): boolean =>
  at > start && at + 1 < end && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));

/** Whether the mark belongs to an attribute of a tag, or to a measure: `href="…">`, `6'2"`. */
function isMarkup(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === APOSTROPHE) return /\d/.test(text[at - 2] ?? '');
  return before === 0x3d || (at + 1 < end && text.charCodeAt(at + 1) === 0x3e);
}

/** Curly marks go by their shape unless what stands around them says the contrary; straight ones by what stands around. */
function sideOf(text: string, from: number, to: number, start: number, end: number, code: number): Side {
  const before = from > start ? text.charCodeAt(from - 1) : 32;
  const after = to < end ? text.charCodeAt(to) : 32;
  const spaceBefore = SPACES.has(before);
  const spaceAfter = SPACES.has(after);
  const free = spaceBefore || BEFORE_OPEN.has(before);
  const shut = spaceAfter || AFTER_CLOSE.has(after);
  // a mark between blanks is told by whether a quotation is open
  if (spaceBefore && spaceAfter && from > start && to < end) return 'either';
  const opensByPlace = free && !shut;
  const closesByPlace = shut && !free;
  if (
    code === LEFT_DOUBLE ||
    code === LEFT_SINGLE ||
    code === LOW_DOUBLE ||
    code === LEFT_GUILLEMET ||
    code === BACKTICK
  )
    return !spaceBefore && spaceAfter && closesByPlace ? 'close' : 'open';
  if (code === RIGHT_DOUBLE || code === RIGHT_SINGLE || code === RIGHT_GUILLEMET)
    return spaceBefore && !shut ? 'open' : 'close';
  if (opensByPlace) return 'open';
  if (closesByPlace) return 'close';
  // a dash or another mark on one side: the white space on the other side tells
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close';
  return 'either';
}
