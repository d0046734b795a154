import { type Block, findLines } from './blocks.ts';
import { clutterReason } from './boilerplate.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { Tokenizer, type Tokens } from './tokens.ts';

/** One article, segmented. Everything is a span into `text`; sentences and tokens leave page clutter out. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly quoted: readonly Quoted[];
  /** offset at which each line starts */
  readonly lines: readonly number[];
}

/** Segments an article into blocks, sentences, tokens and quoted stretches. */
export function readDocument(source: Source): Document {
  const { text } = source;
  const blocks = findBlocks(text);
  const tokens = new Tokenizer(text);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    const from = tokens.count;
    tokens.add(block);
    sentences.push(...splitSentences(text, tokens, index, from, tokens.count));
  });
  return { source, text, blocks, sentences, tokens, quoted: findQuoted(text, blocks), lines: lineStarts(text) };
}

function findBlocks(text: string): Block[] {
  const seen = new Set<string>();
  return findLines(text).map((line, index): Block => {
    const words = text.slice(line.start, line.end);
    const reason = clutterReason(text, line) ?? (words.length > 20 && seen.has(words) ? 'repeated line' : undefined);
    seen.add(words);
    if (reason) return { ...line, kind: 'boilerplate', reason };
    return { ...line, kind: isHeadline(text, line, index) ? 'headline' : 'body' };
  });
}

/** The first line, if it is short and does not end like a sentence. */
function isHeadline(text: string, line: Span, index: number): boolean {
  return index < 3 && line.end - line.start < 200 && !/[.?!:;,]["”’)]*$/.test(text.slice(line.start, line.end));
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

/** Index of the first token that ends after the offset. */
export function tokenAt({ tokens }: Pick<Document, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.count;
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
