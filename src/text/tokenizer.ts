import { ABBREVIATIONS } from './abbreviations.ts';
import { hashWord } from './hash.ts';
import { isMarkCode } from './marks.ts';
import type { Span } from './span.ts';
import { Shape, type Tokens } from './tokens.ts';
import { cuesIn, flagsIn, hashIn, knownOf, slotOf, wordIn } from './vocabulary.ts';

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
const APOSTROPHE = 5;
/** what may be a quotation mark, apostrophes aside */
const QUOTATION = 6;
const STOP = 7;
const OTHER = 8;

/** Class of each character, found out when it is first met: 0 before. */
const CLASS = new Uint8Array(0x10000);

const classOf = (code: number): number => CLASS[code] || learnClass(code);

function learnClass(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (code === 0x27 || code === 0x2019) kind = APOSTROPHE;
  else if (isMarkCode(code)) kind = QUOTATION;
  else if (char === '.' || char === '?' || char === '!') kind = STOP;
  else if (/\d/.test(char)) kind = DIGIT;
  else if (/\s/.test(char)) kind = SPACE;
  else if (/\p{Lu}/u.test(char)) kind = UPPER;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LOWER;
  CLASS[code] = kind;
  return kind;
}

const isLetter = (kind: number): boolean => kind === UPPER || kind === LOWER;

/** Letters that one number spells, five bits each. */
const SPELT = 6;
/** Set in the number that stands for a mark. */
const MARK = 1 << 30;
/** Marks below it are looked up by their code. */
const WIDE = 0x2100;

/** Arrays in which the tokens of one text after the other are gathered: what is handed out is a copy of the length it needs. */
let columns = columnsOf(1 << 13);

interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly cues: Int32Array;
  readonly flags: Int32Array;
  readonly hash: Int32Array;
}

function columnsOf(length: number, { start, end, cues, flags, hash }: Partial<Columns> = {}): Columns {
  const column = (before: Int32Array = new Int32Array()): Int32Array => {
    const longer = new Int32Array(length);
    longer.set(before);
    return longer;
  };
  return { start: column(start), end: column(end), cues: column(cues), flags: column(flags), hash: column(hash) };
}

/** Splits parts of the text into tokens, in one pass by character code: one text at a time. */
export class Tokenizer implements Tokens {
  count = 0;
  start = columns.start;
  end = columns.end;
  cues = columns.cues;
  flags = columns.flags;
  hash = columns.hash;
  readonly shape: Shape[] = [];
  readonly word: string[] = [];
  /** indexes of the tokens that may end a sentence */
  readonly stops: number[] = [];
  /** offsets of what may be quotation marks */
  readonly marks: number[] = [];
  private readonly text: string;
  private readonly codes: Uint16Array;

  constructor(text: string, codes: Uint16Array = codesOf(text)) {
    this.text = text;
    this.codes = codes;
  }

  /** The tokens so far, in arrays of just their length. */
  done(): Tokens {
    const { count, shape, word } = this;
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      shape,
      word,
      cues: this.cues.slice(0, count),
      flags: this.flags.slice(0, count),
      hash: this.hash.slice(0, count),
    };
  }

  private push(
    start: number,
    end: number,
    shape: Shape,
    word: string,
    cues: number,
    flags: number,
    hash: number,
  ): number {
    const at = this.count++;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.cues[at] = cues;
    this.flags[at] = flags;
    this.hash[at] = hash;
    this.shape.push(shape);
    this.word.push(word);
    return end;
  }

  private grow(): void {
    columns = columnsOf(2 * columns.start.length, columns);
    this.start = columns.start;
    this.end = columns.end;
    this.cues = columns.cues;
    this.flags = columns.flags;
    this.hash = columns.hash;
  }

  /** Adds a token that the vocabulary does not keep. */
  private pushRare(start: number, end: number, shape: Shape, word: string): number {
    const { cues, flags } = knownOf(word);
    return this.push(start, end, shape, word, cues, flags, hashWord(word));
  }

  /** Adds the tokens of the span. */
  add({ start, end }: Span): void {
    const { codes } = this;
    let at = start;
    while (at < end) {
      const code = codes[at]!;
      const kind = CLASS[code] || learnClass(code);
      if (kind === SPACE) at++;
      else if (kind <= LOWER) at = this.wordAt(at, end);
      else if (kind === DIGIT) at = this.number(at, end);
      else if (kind === APOSTROPHE) at = this.apostrophe(at, end);
      else at = this.mark(at, end, code, kind);
    }
  }

  private mark(start: number, end: number, code: number, kind: number): number {
    const { codes, text } = this;
    let at = start + 1;
    if (code === 0x2e || code === 0x2d) while (at < end && codes[at] === code) at++;
    else if (code >= 0xd800 && code <= 0xdbff && at < end) at++;
    if (at > start + 1 || code >= WIDE) return this.pushRare(start, at, Shape.Mark, text.slice(start, at));
    if (kind === STOP) this.stops.push(this.count);
    else if (kind === QUOTATION) this.marks.push(start);
    const slot = slotOf(MARK | code, 0, text, start, at);
    return this.push(start, at, Shape.Mark, wordIn(slot), cuesIn(slot), flagsIn(slot), hashIn(slot));
  }

  private apostrophe(start: number, end: number): number {
    const { codes } = this;
    this.marks.push(start);
    const next = start + 1 < end ? codes[start + 1]! : 0;
    const before = start > 0 ? classOf(codes[start - 1]!) : SPACE;
    const possessive =
      (next | 32) === 0x73 && (before === UPPER || before === LOWER || before === DIGIT || codes[start - 1] === 0x2e);
    const ends = start + 2 >= codes.length || !isLetter(classOf(codes[start + 2]!));
    const length = possessive && ends ? 2 : 1;
    const slot = slotOf(MARK | (length << 16), 0, "'s", 0, length);
    return this.push(start, start + length, Shape.Mark, wordIn(slot), cuesIn(slot), flagsIn(slot), hashIn(slot));
  }

  private number(start: number, end: number): number {
    const { codes, text } = this;
    let at = start + 1;
    while (at < end) {
      const code = codes[at]!;
      const joint =
        (code === 0x2c || code === 0x2e) && at + 1 < end && codes[at + 1]! >= 0x30 && codes[at + 1]! <= 0x39;
      if ((code < 0x30 || code > 0x39) && !joint) break;
      at++;
    }
    let tail = at;
    while (tail < end && isLetter(classOf(codes[tail]!))) tail++;
    // letters glued to a number belong to it only if they are a short ending: 9th, 1990s, 5G, 2nd
    if (tail > at && tail - at <= 2)
      return this.pushRare(start, tail, Shape.Ordinal, text.slice(start, tail).toLowerCase());
    return this.pushRare(start, at, Shape.Number, text.slice(start, at));
  }

  /** A word of up to twelve plain letters is looked up by its spelling; any other is cut from the text. */
  private wordAt(start: number, end: number): number {
    const { codes } = this;
    let at = start;
    let upper = 0;
    let first = 0;
    let second = 0;
    for (; at < end; at++) {
      const code = codes[at]!;
      const small = code | 32;
      if (small < 0x61 || small > 0x7a) break;
      if (code !== small) upper++;
      if (at - start < SPELT) first = (first << 5) | (small & 31);
      else second = (second << 5) | (small & 31);
    }
    if (at - start > 2 * SPELT || (at < end && !this.isPlainEnd(start, at, end)))
      return this.oddWord(start, at, end, upper);
    const shape = shapeOf(codes[start]! < 0x61, upper, at - start - upper);
    const slot = slotOf(first, second, this.text, start, at);
    return this.push(start, at, shape, wordIn(slot), cuesIn(slot), flagsIn(slot), hashIn(slot));
  }

  /** Whether the word of plain letters ends where they end. */
  private isPlainEnd(start: number, at: number, end: number): boolean {
    const after = classOf(this.codes[at]!);
    if (after === STOP) return this.abbreviationEnd(start, at, end) === at;
    return after === APOSTROPHE ? !this.goesOnAfter(at, end) : after > DIGIT;
  }

  /** A word that is long, has an apostrophe, a digit or an accent within, or stands before a full stop. */
  private oddWord(start: number, plain: number, end: number, capitals: number): number {
    const { codes, text } = this;
    let at = plain;
    let upper = capitals;
    let lower = plain - start - capitals;
    let curly = false;
    while (at < end) {
      const code = codes[at]!;
      const kind = classOf(code);
      if (kind === UPPER) upper++;
      else if (kind === LOWER) lower++;
      else if (kind === APOSTROPHE) {
        if (!this.goesOnAfter(at, end)) break;
        curly ||= code === 0x2019;
      } else if (kind !== DIGIT) break;
      at++;
    }
    const dotted = this.abbreviationEnd(start, at, end);
    const capital = classOf(codes[start]!) === UPPER;
    const shape = dotted > at && capital ? Shape.Capital : shapeOf(capital, upper, lower);
    if (dotted > at) this.stops.push(this.count);
    const raw = text.slice(start, dotted);
    const word = shape === Shape.Lower ? raw : raw.toLowerCase();
    return this.pushRare(start, dotted, shape, curly ? word.replaceAll('’', "'") : word);
  }

  /** Whether the apostrophe stands within a word: `don't`, not `judge's`. */
  private goesOnAfter(at: number, end: number): boolean {
    const { codes } = this;
    const next = at + 1 < end ? codes[at + 1]! : 0;
    if (!isLetter(classOf(next))) return false;
    return (next | 32) !== 0x73 || (at + 2 < codes.length && isLetter(classOf(codes[at + 2]!)));
  }

  /** End of the abbreviation that starts with the word, or the word's own end. */
  private abbreviationEnd(start: number, wordEnd: number, end: number): number {
    const { codes, text } = this;
    if (wordEnd >= end || codes[wordEnd] !== 0x2e) return wordEnd;
    if (wordEnd - start === 1) {
      // U.S., e.g., p.m., J.
      let at = wordEnd + 1;
      while (at + 1 < end && isLetter(classOf(codes[at]!)) && codes[at + 1] === 0x2e) at += 2;
      if (at > wordEnd + 1) return at;
      return classOf(codes[start]!) === UPPER || text[start] === 'v' ? wordEnd + 1 : wordEnd;
    }
    if (wordEnd - start > 6) return wordEnd;
    const word = text.slice(start, wordEnd);
    if (word !== 'vs' && classOf(codes[start]!) !== UPPER) return wordEnd;
    const folded = word.toLowerCase();
    if (!ABBREVIATIONS.has(folded)) return wordEnd;
    // "No." abbreviates "number" before a number alone
    if ((folded === 'no' || folded === 'nos') && !/\d/.test(text.slice(wordEnd + 1, wordEnd + 3))) return wordEnd;
    return wordEnd + 1;
  }
}

function shapeOf(capital: boolean, upper: number, lower: number): Shape {
  if (capital) return upper > 1 && lower === 0 ? Shape.Caps : Shape.Capital;
  return upper > 0 ? Shape.Mixed : Shape.Lower;
}

let units = Buffer.alloc(1 << 15);

/** The character codes of a text, in an array that holds until it is asked for those of another. */
export function codesOf(text: string): Uint16Array {
  if (2 * text.length > units.length) units = Buffer.alloc(4 * text.length);
  units.write(text, 'utf16le');
  return new Uint16Array(units.buffer, units.byteOffset, text.length);
}

/** The words of a phrase, as its tokens would be. */
export const wordsOf = (phrase: string): readonly string[] =>
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase)
    ? phrase.toLowerCase().split(' ')
    : tokenize(phrase, { start: 0, end: phrase.length }).word;

/** The tokens of a span of a text, by themselves. */
export function tokenize(text: string, { start, end }: Span): Tokens {
  const tokenizer = new Tokenizer(text.slice(start, end));
  tokenizer.add({ start: 0, end: end - start });
  const tokens = tokenizer.done();
  const inText = (offset: number): number => offset + start;
  return { ...tokens, start: Int32Array.from(tokens.start, inText), end: Int32Array.from(tokens.end, inText) };
}
