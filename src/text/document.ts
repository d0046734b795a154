import { type Block, findBlocks, isRead } from './blocks.ts';
import { frontMatter } from './front-matter.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { codesOf, Tokenizer } from './tokenizer.ts';
import type { Tokens } from './tokens.ts';

/** One article, segmented. Everything is a span into `text`; sentences and tokens leave page clutter out. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly quoted: readonly Quoted[];
  /** the text with clutter inside paragraphs blanked out, at the same length: for patterns */
  readonly plain: string;
  /** offset at which each line starts */
  readonly lines: readonly number[];
}

/** Segments an article into blocks, sentences, tokens and quoted stretches. */
export function readDocument(source: Source): Document {
  const { text } = source;
  const codes = codesOf(text);
  const blocks = findBlocks(text, codes, source.title, frontMatter(text));
  const tokenizer = new Tokenizer(text, codes);
  const sentences: Sentence[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (!isRead(block)) continue;
    const from = tokenizer.count;
    const stop = tokenizer.stops.length;
    if (block.holes) for (const part of readParts(block)) tokenizer.add(part);
    else tokenizer.add(block);
    splitSentences(sentences, tokenizer, index, from, tokenizer.stops, stop);
  }
  return {
    source,
    text,
    blocks,
    sentences,
    tokens: tokenizer.done(),
    quoted: findQuoted(text, blocks, tokenizer.marks),
    plain: blankHoles(text, blocks),
    lines: lineStarts(text),
  };
}

function blankHoles(text: string, blocks: readonly Block[]): string {
  let plain = '';
  let at = 0;
  for (const block of blocks) {
    if (!block.holes || !isRead(block)) continue;
    for (const hole of block.holes) {
      plain += text.slice(at, hole.start) + ' '.repeat(hole.end - hole.start);
      at = hole.end;
    }
  }
  return at > 0 ? plain + text.slice(at) : text;
}

/** A block without the clutter inside it. */
function readParts({ start, end, holes = [] }: Block): Span[] {
  const edges = [start, ...holes.flatMap((hole) => [hole.start, hole.end]), end];
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: edges[2 * index]!,
    end: edges[2 * index + 1]!,
  }));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Number of the line, from 1, that holds the offset. */
export function lineAt(doc: Pick<Document, 'lines'>, offset: number): number {
  let low = 0;
  let high = doc.lines.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (doc.lines[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Index of the first token that ends after the offset, between the tokens `from` and `to`. */
export function tokenAt({ tokens }: Pick<Document, 'tokens'>, offset: number, from = 0, to = tokens.count): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sentence that holds the offset, or of the next one. */
export function sentenceAt({ sentences }: Pick<Document, 'sentences'>, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
