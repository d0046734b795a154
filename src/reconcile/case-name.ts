import { foldName } from '../extract/names/compare.ts';
import type { Claim, Fact } from '../schema/index.ts';
import type { Entity, People } from './people.ts';

/** The name of a case and where it is from. */
export interface CaseName {
  readonly name: string;
  readonly named: 'caption' | 'made';
}

const FIRST: ReadonlySet<string> = new Set(['plaintiff', 'petitioner', 'appellant']);
const SECOND: ReadonlySet<string> = new Set(['defendant', 'respondent', 'appellee']);

/** The caption that the articles print if it names people or bodies of the case, else first plaintiff v. first defendant. */
export function nameCase(captions: readonly Fact[], people: People, claims: readonly Claim[]): CaseName | undefined {
  const words = new Set(people.entities.filter(isTold).flatMap(wordsOf));
  const articles = new Set(claims.map(({ article }) => article)).size;
  const printed = captions
    .flatMap((fact) => (fact.kind === 'case' && fact.name ? [{ fact, name: fact.name }] : []))
    .map(({ fact, name }) => ({
      fact,
      name,
      known: foldName(name)
        .split(' ')
        .filter((word) => words.has(word)).length,
    }))
    .filter(({ fact, known }) => known > 0 && fact.articles.length * 3 >= articles)
    .sort(
      (a, b) => b.known - a.known || b.fact.origins - a.fact.origins || b.fact.claims.length - a.fact.claims.length,
    )[0];
  if (printed) return { name: printed.name, named: 'caption' };
  const place = new Map(claims.map(({ id }, at) => [id, at]));
  const [first] = partiesOf(FIRST, people, place);
  const second = partiesOf(SECOND, people, place).find(
    (party) => !first || !wordsOf(first).some((word) => wordsOf(party).includes(word)),
  );
  return first && second ? { name: `${shortName(first)} v. ${shortName(second)}`, named: 'made' } : undefined;
}

/** A party that the articles speak of more often than a caption in passing would. */
const isTold = ({ fact, claims }: Entity): boolean =>
  fact.kind === 'party' && claims.reduce((sum, claim) => sum + claim.mentions.length, 0) > 1;

const wordsOf = ({ names }: Entity): string[] =>
  names.flatMap(({ value }) =>
    foldName(value)
      .split(' ')
      .filter((word) => word.length > 3),
  );

/** The parties of that side: those that most origins name, then those named first; groups last. */
const partiesOf = (roles: ReadonlySet<string>, { entities }: People, place: ReadonlyMap<string, number>): Entity[] =>
  entities
    .filter(({ fact }) => fact.kind === 'party' && roles.has(fact.role))
    .sort(
      (a, b) =>
        Number(isGroup(a)) - Number(isGroup(b)) ||
        toldAs(b, roles) - toldAs(a, roles) ||
        Math.min(...a.claims.map(({ id }) => place.get(id)!)) - Math.min(...b.claims.map(({ id }) => place.get(id)!)),
    );

/** In how many articles it has the role; an official who is sued stands before the agency. */
const toldAs = ({ claims, type }: Entity, roles: ReadonlySet<string>): number =>
  new Set(claims.flatMap((claim) => (claim.kind === 'party' && roles.has(claim.role) ? claim.article : []))).size +
  (type === 'person' && claims.some((claim) => claim.kind === 'party' && claim.office) ? 1 : 0);

const isGroup = ({ fact }: Entity): boolean => fact.kind === 'party' && fact.entity === 'group';

/** A person by surname, a body by its name. */
const shortName = ({ type, names }: Entity): string => {
  const name = names[0]?.value ?? '';
  return type === 'person' ? name.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '').replace(/^.*\s(?=\S+$)/, '') : name;
};
