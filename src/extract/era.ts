import { TERMS } from '../lexicon/presidents.ts';
import type { Article } from '../schema/index.ts';
import { type Document, lineAt } from '../text/document.ts';
import { cueClass } from '../text/vocabulary.ts';
import { wordSet } from '../text/word-list.ts';

type Clue = NonNullable<Article['era']>[number];

const PRESIDENTS = cueClass(TERMS.keys());

/** Words before a title that say that its holder holds it no longer, or not yet. */
const NOT_NOW = wordSet('former ex then late vice past next');
const OVER = wordSet('during in from throughout since');

/** Phrases that tell in whose term of office an article was written. An article that names two presidents as in office tells nothing. */
export function findEra(doc: Document): Clue[] {
  const { tokens } = doc;
  const clues = new Map<string, Clue>();
  const add = (name: string, from: number, to: number, terms: readonly string[]): void => {
    const text = doc.text.slice(tokens.start[from]!, tokens.end[to]!);
    const key = `${name} ${terms.length}`;
    if (!clues.has(key)) clues.set(key, { line: lineAt(doc, tokens.start[from]!), text, terms: [...terms] });
  };
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.cues[at]! & PRESIDENTS) === 0) continue;
    const name = tokens.word[at]!;
    const terms = TERMS.get(name)!;
    const office = officeSpan(tokens.word, at);
    if (office) add(name, office[0], office[1], terms);
    const term = termSpokenOf(tokens.word, at);
    if (term) add(name, at, term.end, terms[1] ? [terms[1]] : terms);
  }
  const names = new Set([...clues.keys()].map((key) => key.split(' ')[0]));
  return names.size === 1 ? [...clues.values()] : [];
}

/** The words of `President Trump`, of one who holds the office, or `Trump administration`. */
function officeSpan(words: readonly string[], at: number): readonly [from: number, to: number] | undefined {
  if (words[at + 1] === 'administration') return [at, at + 1];
  const title = words[at - 1] !== 'president' && words[at - 2] === 'president' ? at - 2 : at - 1;
  const before = words[title - 1] === '-' ? words[title - 2] : words[title - 1];
  return words[title] === 'president' && !NOT_NOW.has(before ?? '') ? [title, at] : undefined;
}

/** `… during his first term`, `… in his second term`: said only once the second has begun. */
function termSpokenOf(words: readonly string[], at: number): { readonly end: number } | undefined {
  for (let next = at + 1; next < at + 12 && next + 3 < words.length; next++) {
    if (/^[.?!]$/.test(words[next]!)) return undefined;
    const spoken =
      OVER.has(words[next]!) &&
      /^(?:his|her|the)$/.test(words[next + 1]!) &&
      /^(?:first|second)$/.test(words[next + 2]!);
    if (spoken && words[next + 3] === 'term') return { end: next + 3 };
  }
  return undefined;
}
