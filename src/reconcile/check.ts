import type { Reading } from '../extract/index.ts';
import { compareNames, SAME_NAME } from '../extract/names/compare.ts';
import type { QuoteClaim } from '../schema/index.ts';
import { plainWords } from '../text/words.ts';
import { pushTo } from './union.ts';
import { alignWords, markSteps } from './wordings.ts';

/** What the articles say of one quote of a draft. */
export interface CheckedQuote {
  /** the quote in the draft */
  readonly quote: QuoteClaim;
  readonly verdict: 'found' | 'missing' | 'altered' | 'other speaker';
  /** the quote of the articles that comes nearest */
  readonly source?: QuoteClaim;
  /** how the draft's words differ: `on [-every-] {+each+} page` */
  readonly difference?: string;
  /** whether the words, altered too, are somebody else's */
  readonly otherSpeaker?: true;
}

interface Said {
  readonly quote: QuoteClaim;
  readonly words: readonly string[];
}

/** Words in a row by which a quote of the draft finds those of the articles. */
const SHINGLE = 2;

/** Holds each marked quote of a draft against the quotes of the articles. Single words are left out. */
export function checkQuotes(draft: Reading, articles: readonly Reading[]): CheckedQuote[] {
  const sources = articles.flatMap(marked);
  const holders = new Map<string, Said[]>();
  for (const source of sources) for (const shingle of new Set(shingles(source.words))) pushTo(holders, shingle, source);
  return marked(draft)
    .filter(({ words }) => words.length >= SHINGLE)
    .map((said) => judge(said, nearest(said, holders)));
}

const marked = ({ claims }: Reading): Said[] =>
  claims.flatMap((claim) =>
    claim.kind === 'quote' && claim.form !== 'indirect' ? { quote: claim, words: plainWords(claim.quote) } : [],
  );

const shingles = (words: readonly string[]): string[] =>
  words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));

/** The quotes that share the most runs of words with one, best first: at most five. */
function nearest({ words }: Said, holders: ReadonlyMap<string, readonly Said[]>): Said[] {
  const shared = new Map<Said, number>();
  for (const shingle of shingles(words))
    for (const source of holders.get(shingle) ?? []) shared.set(source, (shared.get(source) ?? 0) + 1);
  return [...shared]
    .sort(
      ([a, one], [b, other]) => other - one || a.words.length - b.words.length || (a.quote.id < b.quote.id ? -1 : 1),
    )
    .slice(0, 5)
    .map(([source]) => source);
}

function judge({ quote, words }: Said, candidates: readonly Said[]): CheckedQuote {
  const phrase = ` ${words.join(' ')} `;
  const whole = candidates.filter((source) => ` ${source.words.join(' ')} `.includes(phrase));
  const same = whole.find((source) => isSameSpeaker(quote, source.quote));
  if (same) return { quote, verdict: 'found', source: same.quote };
  if (whole[0]) return { quote, verdict: 'other speaker', source: whole[0].quote };
  const [best] = candidates;
  if (!best) return { quote, verdict: 'missing' };
  const steps = alignWords(best.words, words);
  const kept = steps.filter(({ kind }) => kind === 'same').length;
  if (kept < words.length / 2) return { quote, verdict: 'missing' };
  const first = steps.findIndex(({ kind }) => kind !== 'left out');
  const last = steps.findLastIndex(({ kind }) => kind !== 'left out');
  const difference = markSteps(steps.slice(first, last + 1));
  const other = isSameSpeaker(quote, best.quote) ? {} : { otherSpeaker: true as const };
  return { quote, verdict: 'altered', source: best.quote, difference, ...other };
}

/** Whether two quotes may have one speaker: an article or a draft that names none contradicts nobody. */
function isSameSpeaker({ speaker: a }: QuoteClaim, { speaker: b }: QuoteClaim): boolean {
  if (!a || !b || !/\p{Lu}/u.test(a.name) || !/\p{Lu}/u.test(b.name)) return true;
  return (['person', 'organization'] as const).some((type) => compareNames(a.name, b.name, type).score >= SAME_NAME);
}
