import type { Claim, Conflict } from '../schema/index.ts';
import { idOf } from './fact.ts';
import { byText, meet } from './union.ts';

/** One of the things that articles say where they disagree. */
type Side = Conflict['sides'][number];

/** A conflict with an id made from what it is about. */
export function conflict(
  kind: Conflict['kind'],
  field: string,
  about: readonly string[],
  sides: readonly Side[],
  note: string,
): Conflict {
  const values = sides.map(({ value }) => value).join('\n');
  const id = idOf(`${kind}\n${field}\n${[...about].sort(byText).join('\n')}\n${values}`);
  return { id, kind, field, about: [...about], sides: [...sides], note };
}

/** A value with the claims that have it. */
export const side = (value: string, claims: readonly Claim[]): Side => ({
  value,
  claims: [...new Set(claims.map(({ id }) => id))],
  articles: [...new Set(claims.map(({ article }) => article))].sort(byText),
});

/** `a, b and c` */
export const list = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;

/** Whether one article has two of the sides. */
export const meetInOne = (sides: readonly Side[]): boolean =>
  sides.some((one, at) => sides.slice(at + 1).some((other) => meet(one.articles, other.articles) !== undefined));

/** Whether some side has an article that another side has not: an article that says both disagrees with nobody but itself. */
export const betweenArticles = (sides: readonly Side[]): boolean =>
  sides.some((one) => sides.some((other) => one !== other && one.articles.some((id) => !other.articles.includes(id))));
