import type { Span } from './span.ts';

/** What the front matter of a file says of its article. */
export interface FrontMatter extends Span {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** as it is written: it may be no day */
  readonly date?: string;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z_:-]+)[ \t]*:[ \t]*(.*?)[ \t]*$/;
const DATE_FIELDS = ['date', 'published', 'datepublished', 'article:published_time', 'pubdate'];

/** Front matter at the head of a text: `key: value` lines between two lines of three dashes. */
export function frontMatter(text: string): FrontMatter | undefined {
  if (!text.startsWith('---')) return undefined;
  const fenced = FENCED.exec(text);
  if (!fenced) return undefined;
  const fields = new Map<string, string>();
  for (const line of fenced[1]!.split(/\r?\n/)) {
    const field = FIELD.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  const dates = DATE_FIELDS.flatMap((name) => fields.get(name) ?? []).filter((value) => /\d{4}/.test(value));
  const dated = dates.find((value) => /^\d{4}-\d\d-\d\d/.test(value)) ?? dates[0];
  const title = fields.get('title');
  const outlet = fields.get('outlet') ?? fields.get('source');
  const url = fields.get('url');
  return {
    start: 0,
    end: fenced[0].length,
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(dated ? { date: dated } : {}),
  };
}
