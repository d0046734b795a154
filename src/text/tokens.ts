import { ABBREVIATIONS } from './abbreviations.ts';
import type { Span } from './span.ts';

/** What a token looks like. */
export const Shape = {
  /** punctuation and symbols, one character each; runs of dots and dashes are one token */
  Mark: 0,
  /** `court` */
  Lower: 1,
  /** `Court`, `McDonald`, `U.S.`, `J.` */
  Capital: 2,
  /** `IRS`, two letters or more, all capitals */
  Caps: 3,
  /** `iPhone`: starts small and has a capital */
  Mixed: 4,
  /** `700,000`, `3.5` */
  Number: 5,
  /** `9th`, `1990s`, `5G` */
  Ordinal: 6,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * The tokens of an article, one entry each in parallel arrays. Hyphens stand alone (`IRS`, `-`, `ICE`), a possessive
 * is a token of its own (`judge`, `'s`), the full stop of an abbreviation belongs to it (`U.S.`, `Sept.`).
 */
export interface Tokens {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: readonly Shape[];
  /** the word in lower case, curly apostrophes made straight */
  readonly word: readonly string[];
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
const APOSTROPHE = 5;
const OTHER = 0;

const CLASS = new Uint8Array(0x250);
for (let code = 0; code < CLASS.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{Lu}/u.test(char)) CLASS[code] = UPPER;
  else if (/\p{L}/u.test(char)) CLASS[code] = LOWER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/\s/.test(char)) CLASS[code] = SPACE;
  else if (char === "'") CLASS[code] = APOSTROPHE;
}

const WIDE_UPPER = /\p{Lu}/u;
const WIDE_LETTER = /[\p{L}\p{M}]/u;

/** Class of a character: letters beyond Latin are looked up by Unicode property. */
function classOf(code: number): number {
  if (code < CLASS.length) return CLASS[code]!;
  if (code === 0x2019) return APOSTROPHE;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : OTHER;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  const char = String.fromCharCode(code);
  if (WIDE_UPPER.test(char)) return UPPER;
  return WIDE_LETTER.test(char) ? LOWER : OTHER;
}

const isLetter = (kind: number): boolean => kind === UPPER || kind === LOWER;

/** Splits a part of the text into tokens, in one pass by character code. */
export class Tokenizer implements Tokens {
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly shape: Shape[] = [];
  readonly word: string[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private push(start: number, end: number, shape: Shape): void {
    this.start.push(start);
    this.end.push(end);
    this.shape.push(shape);
    const raw = this.text.slice(start, end);
    this.word.push(shape === Shape.Lower || shape === Shape.Mark || shape === Shape.Number ? raw : raw.toLowerCase());
    this.count++;
  }

  /** Adds the tokens of the span. */
  add({ start, end }: Span): void {
    const { text } = this;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) at++;
      else if (kind === DIGIT) at = this.number(at, end);
      else if (isLetter(kind)) at = this.wordAt(at, end);
      else if (kind === APOSTROPHE) at = this.apostrophe(at, end);
      else at = this.mark(at, end, code);
    }
  }

  private mark(start: number, end: number, code: number): number {
    let at = start + 1;
    if (code === 0x2e || code === 0x2d) while (at < end && this.text.charCodeAt(at) === code) at++;
    else if (code >= 0xd800 && code <= 0xdbff && at < end) at++;
    this.push(start, at, Shape.Mark);
    return at;
  }

  private apostrophe(start: number, end: number): number {
    const { text } = this;
    const next = start + 1 < end ? text.charCodeAt(start + 1) : 0;
    const before = start > 0 ? classOf(text.charCodeAt(start - 1)) : SPACE;
    const possessive =
      (next | 32) === 0x73 && (before === UPPER || before === LOWER || before === DIGIT || text[start - 1] === '.');
    if (possessive && !isLetter(start + 2 < text.length ? classOf(text.charCodeAt(start + 2)) : SPACE)) {
      this.push(start, start + 2, Shape.Mark);
      this.word[this.count - 1] = "'s";
      return start + 2;
    }
    this.push(start, start + 1, Shape.Mark);
    this.word[this.count - 1] = "'";
    return start + 1;
  }

  private number(start: number, end: number): number {
    const { text } = this;
    let at = start + 1;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      const joint = (code === 0x2c || code === 0x2e) && at + 1 < end && classOf(text.charCodeAt(at + 1)) === DIGIT;
      if (kind !== DIGIT && !joint) break;
      at++;
    }
    let tail = at;
    while (tail < end && isLetter(classOf(text.charCodeAt(tail)))) tail++;
    // letters glued to a number belong to it only if they are a short ending: 9th, 1990s, 5G, 2nd
    if (tail > at && tail - at <= 2) {
      this.push(start, tail, Shape.Ordinal);
      return tail;
    }
    this.push(start, at, Shape.Number);
    return at;
  }

  private wordAt(start: number, end: number): number {
    const { text } = this;
    let at = start;
    let upper = 0;
    let lower = 0;
    let curly = false;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === UPPER) upper++;
      else if (kind === LOWER) lower++;
      else if (kind === APOSTROPHE) {
        const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
        if (!isLetter(classOf(next))) break;
        const afterNext = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : SPACE;
        if ((next | 32) === 0x73 && !isLetter(afterNext)) break;
        curly ||= code === 0x2019;
      } else if (kind !== DIGIT) break;
      at++;
    }
    const dotted = this.abbreviationEnd(start, at, end);
    const first = classOf(text.charCodeAt(start));
    const shape =
      first === UPPER
        ? upper > 1 && lower === 0 && dotted === at
          ? Shape.Caps
          : Shape.Capital
        : upper > 0
          ? Shape.Mixed
          : Shape.Lower;
    this.push(start, dotted, shape);
    if (curly) this.word[this.count - 1] = this.word[this.count - 1]!.replaceAll('’', "'");
    return dotted;
  }

  /** End of the abbreviation that starts with the word, or the word's own end. */
  private abbreviationEnd(start: number, wordEnd: number, end: number): number {
    const { text } = this;
    if (wordEnd >= end || text.charCodeAt(wordEnd) !== 0x2e) return wordEnd;
    if (wordEnd - start === 1) {
      // U.S., e.g., p.m., J.
      let at = wordEnd + 1;
      while (at + 1 < end && isLetter(classOf(text.charCodeAt(at))) && text.charCodeAt(at + 1) === 0x2e) at += 2;
      if (at > wordEnd + 1) return at;
      return classOf(text.charCodeAt(start)) === UPPER || text[start] === 'v' ? wordEnd + 1 : wordEnd;
    }
    const word = text.slice(start, wordEnd);
    if (word.length > 6 || (word !== 'vs' && classOf(text.charCodeAt(start)) !== UPPER)) return wordEnd;
    const folded = word.toLowerCase();
    if (!ABBREVIATIONS.has(folded)) return wordEnd;
    // "No." abbreviates "number" before a number alone
    if ((folded === 'no' || folded === 'nos') && !/\d/.test(text.slice(wordEnd + 1, wordEnd + 3))) return wordEnd;
    return wordEnd + 1;
  }
}
