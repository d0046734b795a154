import { foldName } from '../extract/names/fold.ts';
import { OPPONENTS } from '../lexicon/roles.ts';
import type { Fact, PartyClaim } from '../schema/index.ts';
import { wordSet } from '../text/word-list.ts';
import { PRECEDENTS } from './common.ts';
import { byPlace } from './fact.ts';
import type { Entity, People } from './people.ts';

/** The name of a case and where it is from. */
interface CaseName {
  readonly name: string;
  readonly named: 'caption' | 'made';
}

/** A caption that the articles print: how many of its sides are litigants of the case, how many are spoken of at all. */
interface Caption {
  readonly fact: Fact;
  readonly name: string;
  readonly litigant: number;
  readonly told: number;
  /** sides that have their role from the caption alone */
  readonly cast: number;
}

/** Somebody on one side of the case, and the articles that put them there. */
interface Side {
  readonly entity: Entity;
  readonly articles: ReadonlySet<string>;
}

/** The pairs of roles by which a case may be called: who brought it, and against whom. */
const PAIRS = [
  ['plaintiff', 'defendant'],
  ['petitioner', 'respondent'],
  ['appellant', 'appellee'],
] as const;

/** What says that somebody stands accused of a crime: that is no suit between two parties. */
const CRIME =
  /\/(?:accused$|accuses|charg|cleared|own case|convict|faces charges|found guilty|imprisoned|indict|jailed|martialed|pleaded|prosecut|sentenc|suspect|trial of|acquitted)/;

/** Words of captions that tell no case from another. */
const COMMON_WORDS = wordSet(`
  america american association board city commission commonwealth company corp county court department federal
  government group inc national people service services state states united university
`);

/**
 * A caption with a litigant of the case on a side, or with two sides of whom the articles speak; else first plaintiff v.
 * first defendant; else the only caption that names anybody they speak of.
 */
export function nameCase(captions: readonly Fact[], people: People, articles: number): CaseName | undefined {
  const printed = captions.length === 0 ? [] : captionsOf(captions, people, articles);
  const own = printed.find(({ litigant }) => litigant > 0) ?? printed.find(({ cast, told }) => cast > 0 || told > 1);
  if (own) return { name: own.name, named: 'caption' };
  const made = madeName(people, articles);
  if (made) return made;
  const [only, other] = printed;
  return only && !other ? { name: only.name, named: 'caption' } : undefined;
}

/** The captions that name somebody of whom the articles speak, those of most articles first, then those that name most. */
function captionsOf(captions: readonly Fact[], { entities }: People, articles: number): Caption[] {
  const litigants = new Set(entities.filter(isSaidLitigant).flatMap(wordsOf));
  const told = new Set(entities.filter(isTold).flatMap(wordsOf));
  const cast = new Set(entities.filter((entity) => isTold(entity) && hasLitigantRole(entity)).flatMap(wordsOf));
  return captions
    .flatMap((fact) => (fact.kind === 'case' && fact.name ? [{ fact, name: fact.name }] : []))
    .filter(({ fact }) => fact.articles.length * 3 >= articles)
    .map(({ fact, name }) => ({
      fact,
      name,
      litigant: sidesIn(name, litigants),
      told: sidesIn(name, told),
      cast: sidesIn(name, cast),
    }))
    .filter(({ name, litigant, told }) => litigant === 2 || (litigant + told > 0 && !PRECEDENTS.has(foldName(name))))
    .sort(
      (a, b) =>
        b.fact.articles.length - a.fact.articles.length ||
        b.litigant + b.told - (a.litigant + a.told) ||
        b.fact.claims.length - a.fact.claims.length ||
        (a.name < b.name ? -1 : 1),
    );
}

/** How many sides of a caption have one of the words in their name. */
const sidesIn = (name: string, words: ReadonlySet<string>): number =>
  name.split(/ vs?\.? /).filter((side) =>
    foldName(side)
      .split(' ')
      .some((word) => words.has(word)),
  ).length;

/** The first plaintiff and the first defendant whom one article names so, where a third of the articles name one of them. */
function madeName({ entities }: People, articles: number): CaseName | undefined {
  for (const [bringing, against] of PAIRS) {
    const firsts = sidesOf(entities, bringing);
    const seconds = firsts.length > 0 ? sidesOf(entities, against) : [];
    for (const first of firsts) {
      const second = seconds.find(
        (side) => areOpposed(first, side) && new Set([...first.articles, ...side.articles]).size * 3 >= articles,
      );
      if (second) return { name: `${shortName(first.entity)} v. ${shortName(second.entity)}`, named: 'made' };
    }
  }
  return undefined;
}

/** Two sides told by one article, not two names of one government or body. */
const areOpposed = (first: Side, second: Side): boolean =>
  [...first.articles].some((article) => second.articles.has(article)) &&
  !(isGovernment(first.entity) && isGovernment(second.entity)) &&
  !wordsOf(first.entity).some((word) => wordsOf(second.entity).includes(word));

/** Those whom the articles name on a side of a suit: by how many articles, then those named first; groups last. */
const sidesOf = (entities: readonly Entity[], role: string): Side[] =>
  entities
    .filter((entity) => entity.fact.kind === 'party' && entity.fact.role === role)
    .map((entity) => ({ entity, articles: new Set(suedAs(entity, role).map(({ article }) => article)) }))
    .filter(({ articles }) => articles.size > 0)
    .sort(
      (a, b) =>
        Number(isGroup(a.entity)) - Number(isGroup(b.entity)) ||
        weightOf(b) - weightOf(a) ||
        byPlace(a.entity.claims[0]!, b.entity.claims[0]!),
    );

const suedAs = ({ claims }: Entity, role: string): PartyClaim[] =>
  claims.filter(
    (claim): claim is PartyClaim => claim.kind === 'party' && claim.role === role && !CRIME.test(claim.rule),
  );

/** An official who is sued stands before the agency. */
const weightOf = ({ entity, articles }: Side): number =>
  articles.size +
  (entity.type === 'person' && entity.claims.some((claim) => claim.kind === 'party' && claim.office) ? 1 : 0);

/** A litigant by more than standing in a caption. */
const isSaidLitigant = ({ claims }: Entity): boolean =>
  claims.some((claim) => claim.kind === 'party' && OPPONENTS.has(claim.role) && claim.rule !== 'party/caption');

const hasLitigantRole = ({ claims }: Entity): boolean =>
  claims.some((claim) => claim.kind === 'party' && OPPONENTS.has(claim.role));

/** A party that the articles speak of more often than a caption in passing would. */
const isTold = ({ fact, claims }: Entity): boolean =>
  fact.kind === 'party' && claims.reduce((sum, claim) => sum + claim.mentions.length, 0) > 1;

const isGovernment = ({ names, claims }: Entity): boolean =>
  names.some(({ value }) => /\b(?:government|administration|united states)\b/i.test(value)) ||
  claims.some((claim) => claim.kind === 'party' && claim.office === 'President');

const wordsOf = ({ names }: Entity): string[] =>
  names.flatMap(({ value }) =>
    foldName(value)
      .split(' ')
      .filter((word) => word.length > 2 && !COMMON_WORDS.has(word)),
  );

const isGroup = ({ fact }: Entity): boolean => fact.kind === 'party' && fact.entity === 'group';

/** A person by surname, a body by its name. */
const shortName = ({ type, names }: Entity): string => {
  const name = names[0]?.value ?? '';
  return type === 'person' ? name.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '').replace(/^.*\s(?=\S+$)/, '') : name;
};
