import type { Article } from '../schema/index.ts';

/** What is known of a day whose year is not told. */
export interface DayClues {
  /** spans of days `from/to` of which the day lies in one; empty if nothing is known */
  readonly era: readonly string[];
  /** ISO weekday, Monday 1 */
  readonly weekday?: number;
}

/** The days that a yearless `XXXX-MM-DD` may be; none where nothing bounds the years. */
export function candidateDays(timex: string, { era, weekday }: DayClues): string[] {
  const monthDay = timex.slice(5);
  const found = new Set<string>();
  for (const span of era) {
    const [from, to] = span.split('/') as [string, string];
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      const day = `${year}-${monthDay}`;
      const date = new Date(`${day}T00:00:00Z`);
      if (day < from || day >= to || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) continue;
      if (weekday === undefined || (date.getUTCDay() || 7) === weekday) found.add(day);
    }
  }
  return [...found].sort();
}

/** When the articles of a case were written, as far as their words tell: the spans that fit all of them, and why. */
export function eraOf(articles: readonly Article[]): {
  readonly spans: readonly string[];
  readonly reasons: readonly string[];
} {
  let spans: readonly string[] | undefined;
  const reasons: string[] = [];
  for (const { id, era } of articles)
    for (const { terms, text, line } of era ?? []) {
      const left: readonly string[] = spans ? spans.filter((span) => terms.includes(span)) : terms;
      if (left.length === 0) return { spans: [], reasons: [] };
      if (spans === undefined || left.length < spans.length)
        reasons.push(`${id}:${line} says “${text}”: ${left.map((span) => span.replace('/', ' to ')).join(' or ')}`);
      spans = left;
    }
  const newest = articles
    .flatMap(({ published }) => published?.value ?? [])
    .sort()
    .at(-1);
  if (newest && spans)
    spans = spans
      .map((span) => (span.slice(11) > newest ? `${span.slice(0, 10)}/${newest}` : span))
      .filter((span) => span.slice(0, 10) <= newest);
  return { spans: spans ?? [], reasons };
}
