import { foldName } from '../extract/names/compare.ts';
import type { Claim, Fact } from '../schema/index.ts';
import type { People } from './people.ts';

/** The name of a case and where it is from. */
export interface CaseName {
  readonly name: string;
  readonly named: 'caption' | 'made';
}

const FIRST: ReadonlySet<string> = new Set(['plaintiff', 'petitioner', 'appellant']);
const SECOND: ReadonlySet<string> = new Set(['defendant', 'respondent', 'appellee']);

/** The caption that the articles print if it names one of the parties, else first plaintiff v. first defendant. */
export function nameCase(captions: readonly Fact[], people: People, claims: readonly Claim[]): CaseName | undefined {
  const sides = { first: firstOf(FIRST, people, claims), second: firstOf(SECOND, people, claims) };
  const parties = people.entities.filter(
    ({ fact }) => fact.kind === 'party' && (FIRST.has(fact.role) || SECOND.has(fact.role)),
  );
  const words = new Set(
    parties.flatMap(({ names }) =>
      names.flatMap(({ value }) =>
        foldName(value)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
    ),
  );
  const printed = captions
    .flatMap((fact) => (fact.kind === 'case' && fact.name ? [{ fact, name: fact.name }] : []))
    .filter(({ name }) =>
      foldName(name)
        .split(' ')
        .some((word) => words.has(word)),
    )
    .sort((a, b) => b.fact.origins - a.fact.origins || b.fact.claims.length - a.fact.claims.length)[0];
  if (printed) return { name: printed.name, named: 'caption' };
  if (!sides.first || !sides.second) return undefined;
  return { name: `${sides.first} v. ${sides.second}`, named: 'made' };
}

/** The party of that side that most articles name; of those the one named first. */
function firstOf(roles: ReadonlySet<string>, people: People, claims: readonly Claim[]): string | undefined {
  const place = new Map(claims.map(({ id }, at) => [id, at]));
  const found = people.entities
    .filter(({ fact }) => fact.kind === 'party' && roles.has(fact.role))
    .sort(
      (a, b) =>
        b.fact.origins - a.fact.origins ||
        Math.min(...a.claims.map(({ id }) => place.get(id)!)) - Math.min(...b.claims.map(({ id }) => place.get(id)!)),
    )[0];
  const name = found?.names[0]?.value;
  return found?.type === 'person' && name ? name.replace(/^.*\s(?=\S+$)/, '') : name;
}
