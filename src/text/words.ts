import { wordSet } from './word-list.ts';

const STOP = wordSet(`
  a about after again against all also an and any are as at be because been before being between but by can could did
  do does for from had has have he her him his how if in into is it its just may me more most my new no nor not of off
  on one or other our out over own said same she should so some such than that the their them then there these they
  this those through to under until up us use very was we were what when where which while who whom why will with
  would you your mr ms mrs
`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII and the marks of print
const PRINTED = /^[\x00-\x7e‘’“”–—]*$/;

/** The text with single blanks for all white space. */
export const oneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text);

/** The words of a phrase, lower case, without marks. */
export function plainWords(text: string): string[] {
  const plain = wordsOfPlain(text);
  if (plain) return plain;
  if (PRINTED.test(text))
    return (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? []
    );
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’']/g, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

/** The words of a phrase in plain ASCII without apostrophes; nothing of any other. */
function wordsOfPlain(text: string): string[] | undefined {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === APOSTROPHE) return undefined;
    if (IN_WORD[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}

const APOSTROPHE = 0x27;
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(/[a-z0-9]/i.test(String.fromCharCode(code))));

/** Stems of the words that carry the meaning of a phrase. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of plainWords(text)) {
    const stemmed = meaningOf(word);
    if (stemmed) words.add(stemmed);
  }
  return words;
}

const meanings = new Map<string, string>();
const REMEMBERED = 50_000;

/** The stem of a lower-case word, if it carries meaning. */
export function meaningOf(word: string): string | undefined {
  if (word.length < 3) return undefined;
  let known = meanings.get(word);
  if (known === undefined) {
    known = STOP.has(word) ? '' : stem(word);
    if (meanings.size >= REMEMBERED) meanings.clear();
    meanings.set(copied(word), known);
  }
  return known || undefined;
}

/** A string of its own: a piece cut from an article would keep the whole article in memory, a piece cut from what was joined does not. */
export const copied = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** A crude stem: plural, tense and possessive endings off. */
export function stem(word: string): string {
  let stemmed = word.replace(/'s?$/, '');
  if (stemmed.length > 4) stemmed = stemmed.replace(/(?:ies|ied)$/, 'y');
  if (stemmed.length > 4) stemmed = stemmed.replace(/(?<![su])s$/, '');
  if (stemmed.length > 5) stemmed = stemmed.replace(/(?:ing|ed)$/, '');
  if (stemmed.length > 4) stemmed = stemmed.replace(/e$/, '');
  return stemmed;
}

/** Runs of six words of a quote, by which articles that share it find each other; every third run. */
export function quoteShingles(quote: string): string[] {
  const words = plainWords(quote);
  const shingles: string[] = [];
  for (let at = 0; at + 6 <= words.length; at++) {
    let length = 5;
    for (let word = at; word < at + 6; word++) length += words[word]!.length;
    const last = words[at + 5]!;
    // picked by content, so that two quotes that begin elsewhere pick the same ones
    if ((length + words[at]!.charCodeAt(0) + last.charCodeAt(last.length - 1)) % 3 === 0)
      shingles.push(words.slice(at, at + 6).join(' '));
  }
  return shingles;
}
