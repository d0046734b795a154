import { clutterReason, findGluedLinks, isOtherStories, isUnended } from './boilerplate.ts';
import type { FrontMatter } from './front-matter.ts';
import { overlaps, type Span } from './span.ts';

/** What a paragraph-level unit is: from `caption` and `boilerplate` nothing is claimed. */
type BlockKind = 'headline' | 'body' | 'caption' | 'dateline' | 'list' | 'boilerplate';

/** A paragraph of the article, without the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** why a block is clutter */
  readonly reason?: string;
  /** stretches of clutter inside the block */
  readonly holes?: readonly Span[];
}

/** Whether anything may be claimed from the block. */
export const isRead = ({ kind }: Block): boolean => kind !== 'boilerplate' && kind !== 'caption';

interface Line extends Span {
  readonly words: string;
}

/** The paragraphs of a text, each with what it is. */
export function findBlocks(text: string, codes: Uint16Array, title?: string, front?: FrontMatter): Block[] {
  const lines = findLines(text, codes);
  const reasons = lines.map((line) =>
    front && overlaps(front, line) ? 'front matter' : clutterReason(line.words, codes, line.start),
  );
  markMenus(lines, reasons);
  markBylines(lines, reasons);
  markRepeats(lines, reasons);
  markOtherStories(lines, reasons);
  markCaptionHeads(lines, reasons);
  const glued = text.includes('MORE');
  let body = false;
  return lines.map((line, index): Block => {
    const { start, end, words } = line;
    const reason = reasons[index];
    if (reason) return { start, end, kind: reason === 'caption' ? 'caption' : 'boilerplate', reason };
    const kind = kindOf(words, body, title);
    if (kind === 'body' && words.length > 60) body = true;
    const holes = glued ? findGluedLinks(text, line) : [];
    return holes.length ? { start, end, kind, holes } : { start, end, kind };
  });
}

const DATELINE =
  /^(?:(?:first )?published|posted(?: on)?|updated|last updated|modified)\b.{0,60}$|^\W?(?:updated|published)\b.{0,40}$|^(?:\w+day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2},? \d{4}(?:,? .{0,30})?$|^\d{4}-\d\d-\d\d\b.{0,20}$/i;
const BULLET = /^(?:[-•*⦁▪–]|\(?\d{1,2}[.)])\s/;

function kindOf(words: string, body: boolean, title: string | undefined): BlockKind {
  if (words.length < 80 && DATELINE.test(words)) return 'dateline';
  if (BULLET.test(words)) return 'list';
  if (words === title) return 'headline';
  const short = words.length < (body ? 90 : 200);
  return short && isUnended(words) && /\s/.test(words) && /\p{L}/u.test(words) ? 'headline' : 'body';
}

const MENU_ITEM = 42;
const MENU_RUN = 5;

/** Five short lines in a row that end without a stop are a menu. */
function markMenus(lines: readonly Line[], reasons: (string | undefined)[]): void {
  let run = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (
      line &&
      line.words.length <= MENU_ITEM &&
      isUnended(line.words) &&
      !/^[-•*"“]/.test(line.words) &&
      !DATELINE.test(line.words)
    ) {
      run++;
      continue;
    }
    if (run >= MENU_RUN) for (let item = at - run; item < at; item++) reasons[item] ??= 'navigation';
    run = 0;
  }
}

/** A line that stood before is a repeated headline or caption. */
function markRepeats(lines: readonly Line[], reasons: (string | undefined)[]): void {
  const seen = new Set<string>();
  lines.forEach(({ words }, at) => {
    if (words.length < 20) return;
    if (seen.has(words)) reasons[at] ??= 'repeated line';
    else if (!reasons[at]) seen.add(words);
  });
}

/** After three paragraphs, what follows a heading such as `Latest posts` are links, up to the next long paragraph. */
function markOtherStories(lines: readonly Line[], reasons: (string | undefined)[]): void {
  let paragraphs = 0;
  let ended = false;
  lines.forEach(({ words }, at) => {
    if (!reasons[at] && words.length > 120) paragraphs++;
    ended = words.length > 120 && !isUnended(words) ? false : ended || (paragraphs >= 3 && isOtherStories(words));
    if (ended) reasons[at] ??= 'other stories';
    if (paragraphs >= 2 && words.length < 150 && isShouted(words)) reasons[at] ??= 'related link';
  });
}

/** Five words or more in capitals: a link to another story, between paragraphs. */
const isShouted = (words: string): boolean =>
  !/^.{0,40}[a-z]/.test(words) &&
  words === words.toUpperCase() &&
  words.split(' ').length >= 5 &&
  /\p{L}{3}/u.test(words) &&
  isUnended(words);

/** A name line and an outlet line at the head of an article. */
function markBylines(lines: readonly Line[], reasons: (string | undefined)[]): void {
  for (let at = 0; at < Math.min(4, lines.length - 1); at++) {
    const [name, outlet] = [lines[at]!.words, lines[at + 1]!.words];
    if (!NAME_LINE.test(name) || !OUTLET_LINE.test(outlet)) continue;
    reasons[at] ??= 'byline';
    reasons[at + 1] ??= 'byline';
  }
}

const NAME_LINE = /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}$/u;
const OUTLET_LINE =
  /^(?:USA TODAY|CNN|AP|AFP|UPI|NPR|CNBC|MSNBC|The Associated Press|Associated Press|Reuters|Bloomberg(?: News)?|(?:Fox|ABC|CBS|NBC) News|Special to .{2,30}|(?:Staff|Political|Legal|Courts?|Senior) (?:writer|reporter|correspondent|editor))$/i;

/** A picture's own line before its caption: the same words, or a few words; and a line said again with a credit after it. */
function markCaptionHeads(lines: readonly Line[], reasons: (string | undefined)[]): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    if (reasons[at]) continue;
    const { words } = lines[at]!;
    const next = lines[at + 1]!.words;
    const said = words.length > 20 && next.length - words.length < 70 && startsWith(next, words);
    if (said && /^ \([^()]{2,60}\)$/.test(next.slice(words.length))) reasons[at + 1] ??= 'caption';
    if (reasons[at + 1] !== 'caption') continue;
    const label = isUnended(words) && words.split(' ').length <= 5 && reasons[at - 1] !== undefined;
    if (label || said) reasons[at] = 'caption';
  }
}

/** Whether the line starts with the words, be their quotation marks curly or straight. */
function startsWith(line: string, words: string): boolean {
  for (let at = 0; at < words.length; at++)
    if (straight(line.charCodeAt(at)) !== straight(words.charCodeAt(at))) return false;
  return true;
}

const straight = (code: number): number =>
  code >= 0x201c && code <= 0x201e ? 0x22 : code === 0x2018 || code === 0x2019 ? 0x27 : code;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/** The lines of the text that hold more than white space; lines of hard-wrapped text are joined into their paragraph. */
function findLines(text: string, codes: Uint16Array): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let newlines = 2;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isSpace(codes[start]!)) start++;
    while (end > start && isSpace(codes[end - 1]!)) end--;
    if (end > start) {
      const last = lines.at(-1);
      if (last && newlines === 1 && isWrapped(text, last, start))
        lines[lines.length - 1] = { start: last.start, end, words: text.slice(last.start, end) };
      else lines.push({ start, end, words: text.slice(start, end) });
      newlines = 0;
    }
    newlines++;
    at = stop + 1;
  }
  return lines;
}

/** Whether a line that starts small goes on with the long, unended line before it. */
function isWrapped(text: string, before: Span, start: number): boolean {
  const last = text.charCodeAt(before.end - 1);
  return (
    /\p{Ll}/u.test(text[start]!) &&
    before.end - before.start >= 50 &&
    (last === 0x2c || isUnended(text.slice(before.end - 3, before.end)))
  );
}
