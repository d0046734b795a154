import type { Article, Claim } from '../schema/index.ts';
import { type Document, sentenceAt, tokenAt } from '../text/document.ts';
import { Shape } from '../text/tokens.ts';
import { meaningOf } from '../text/words.ts';

/** How many words on either side of a figure tell what it is about. */
const REACH = 14;

/** The words of meaning around each figure and each year, by the id of its claim: what tells whether two numbers are about one thing. */
export function contextOf(doc: Document, claims: readonly Claim[]): NonNullable<Article['context']> {
  const context: Record<string, string> = {};
  for (const claim of claims)
    if (claim.kind === 'figure' || (claim.kind === 'date' && /^\d{4}$/.test(claim.timex))) {
      const words = wordsAround(doc, claim.start, claim.end);
      if (words) context[claim.id] = words;
    }
  return context;
}

function wordsAround(doc: Document, start: number, end: number): string {
  const { tokens } = doc;
  const sentence = doc.sentences[sentenceAt(doc, start)];
  if (!sentence) return '';
  const first = tokenAt(doc, start);
  const last = tokenAt(doc, end - 1);
  const stems = new Set<string>();
  for (let at = Math.max(sentence.from, first - REACH); at < Math.min(sentence.to, last + REACH + 1); at++) {
    if ((at >= first && at <= last) || tokens.shape[at] === Shape.Mark || tokens.shape[at] === Shape.Number) continue;
    const stem = meaningOf(tokens.word[at]!);
    if (stem) stems.add(stem);
  }
  return [...stems].join(' ');
}
