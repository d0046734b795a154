import type { Article, Claim, Report } from '../schema/index.ts';

/** Where claims stand, in short: `001:7`. */
export interface Places {
  readonly claim: (id: string) => Claim | undefined;
  /** the places of some claims, one for each article and line, at most so many */
  readonly of: (ids: readonly string[], most?: number) => string;
  readonly label: (article: string) => string;
  /** whether labels are cut so short that a list has to tell which is which */
  readonly cut: boolean;
  readonly article: (id: string) => Article | undefined;
  /** a sentence with the ids of some articles cut to their labels */
  readonly short: (sentence: string, ids: readonly string[]) => string;
}

/** Columns of a label beside the words of a page. */
export const LONGEST_LABEL = 12;

/** Labels and places of the articles and claims of a report. */
export function placesOf(
  { articles, claims }: Pick<Report, 'articles' | 'claims'>,
  longest = Number.POSITIVE_INFINITY,
): Places {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const label = shortLabels(
    articles.map(({ id }) => id),
    longest,
  );
  const cut = articles.some(({ id }) => /^[^-_. ]*$/.test(id) && label(id) !== id);
  const of = (ids: readonly string[], most = 4): string => {
    const found = new Set<string>();
    const sorted = ids
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
    for (const { article, line } of sorted) found.add(`${label(article)}:${line}`);
    const places = [...found];
    return places.length > most ? `${places.slice(0, most).join(' ')} +${places.length - most}` : places.join(' ');
  };
  const known = new Map(articles.map((article) => [article.id, article]));
  const short = (sentence: string, ids: readonly string[]): string =>
    [...ids]
      .sort((a, b) => b.length - a.length)
      .reduce((words, id) => (words.includes(id) ? words.replaceAll(id, label(id)) : words), sentence);
  return { claim: (id) => byId.get(id), article: (id) => known.get(id), of, label, cut, short };
}

/** The shortest head of each id that no other has: up to `_`, else without the ending, else whole; longer ones are cut. */
export function shortLabels(ids: readonly string[], longest = Number.POSITIVE_INFINITY): (id: string) => string {
  const forms: readonly ((id: string) => string)[] = [
    (id) => bare(id).split('_')[0] ?? id,
    (id) => bare(id),
    (id) => id.replace(/\.(?:txt|md)$/i, ''),
  ];
  const tellsApart = (form: (id: string) => string): boolean => new Set(ids.map(form)).size === new Set(ids).size;
  const whole = forms.find(tellsApart) ?? ((id: string) => id);
  if (ids.every((id) => whole(id).length <= longest)) return whole;
  const atDash = (id: string): string => {
    const label = whole(id);
    return label.length <= longest ? label : label.slice(0, longest + 1).replace(/-[^-]*$/, '');
  };
  if (ids.every((id) => atDash(id).length <= longest) && tellsApart(atDash)) return atDash;
  for (let length = LEAST; length <= longest; length++) {
    const head = (id: string): string => whole(id).slice(0, length);
    if (tellsApart(head)) return head;
  }
  return whole;
}

/** A label is cut to no fewer letters than this. */
const LEAST = 4;

const bare = (id: string): string => (id.split('/').at(-1) ?? id).replace(/\.(?:txt|md)$/i, '');
