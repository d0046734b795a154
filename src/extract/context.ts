import type { Article, Claim } from '../schema/index.ts';
import { type Document, sentenceAt, tokenAt } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { Shape } from '../text/tokens.ts';
import { meaningOf } from '../text/words.ts';

/** How many words on either side of a figure or a year tell what it is about. */
const REACH = 14;
/** And of a day without a year, what happened on it. */
const NEAR = 5;

/** The words of meaning around each figure, year and day without a year, by the id of its claim: what tells whether two are about one thing. */
export function contextOf(doc: Document, claims: readonly Claim[]): NonNullable<Article['context']> {
  const context: Record<string, string> = {};
  for (const claim of claims) {
    const reach = reachOf(claim);
    const words = reach ? wordsAround(doc, claim, reach) : '';
    if (words) context[claim.id] = words;
  }
  return context;
}

function reachOf(claim: Claim): number {
  if (claim.kind === 'figure') return REACH;
  if (claim.kind !== 'date') return 0;
  return /^\d{4}$/.test(claim.timex) ? REACH : claim.value === undefined && claim.timex.startsWith('XXXX-') ? NEAR : 0;
}

function wordsAround(doc: Document, { start, end }: Span, reach: number): string {
  const { tokens } = doc;
  const sentence = doc.sentences[sentenceAt(doc, start)];
  if (!sentence) return '';
  const first = tokenAt(doc, start);
  const last = tokenAt(doc, end - 1);
  const stems = new Set<string>();
  for (let at = Math.max(sentence.from, first - reach); at < Math.min(sentence.to, last + reach + 1); at++) {
    if ((at >= first && at <= last) || tokens.shape[at] === Shape.Mark || tokens.shape[at] === Shape.Number) continue;
    const stem = meaningOf(tokens.word[at]!);
    if (stem) stems.add(stem);
  }
  return [...stems].join(' ');
}
