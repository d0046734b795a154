import { registryMismatches } from '../extract/judges/registry.ts';
import { NICKNAMES } from '../extract/names/compare-lexicon.ts';
import { foldName } from '../extract/names/fold.ts';
import { nameParts } from '../extract/names/name-parts.ts';
import { isSpellingSlip } from '../extract/names/spelling.ts';
import { table } from '../lexicon/table.ts';
import type { Claim, Conflict, Fact, JudgeClaim } from '../schema/index.ts';
import { isCommonName } from './common.ts';
import { betweenArticles, conflict, list, side } from './conflict.ts';
import type { Filing } from './filings.ts';
import type { Entity, People } from './people.ts';
import { byText, pushTo } from './union.ts';

/** Spellings, parts in the case and appointments on which the articles disagree. */
export function peopleConflicts({ entities }: People, filings: readonly Filing[]): Conflict[] {
  const shared = entities.filter(({ fact }) => fact.articles.length > 1);
  const judges = entities.filter(({ fact }) => fact.kind === 'judge');
  return [
    ...shared.flatMap(spellingConflicts),
    ...shared.flatMap(roleConflicts),
    ...judges.flatMap((judge) => appointmentConflict(judge) ?? []),
    ...judges.flatMap(registryConflicts),
    ...defendantConflicts(entities),
    ...filerConflicts(entities, filings),
  ];
}

/** Spellings of one name that differ by more than capitals, accents, initials and words left out. */
function spellingConflicts(entity: Entity): Conflict[] {
  const written = spellings(entity);
  if (written.length < 2) return [];
  const sides = written.map(({ value, having }) => side(value, having));
  if (!betweenArticles(sides) || (entity.type === 'person' && isShortened(written))) return [];
  const note = `${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}: one name in ${sides.length} spellings.`;
  return [conflict('spelling', 'name', [entity.fact.id], sides, note)];
}

/** Whether the two forms are a given name and what it is shortened to, and one article prints both. */
function isShortened([first, second, ...more]: readonly Spelling[]): boolean {
  if (!first || !second || more.length > 0) return false;
  const unlike = unlikeWords(first.words, second.words);
  const both = first.having.some(({ article }) => second.having.some((claim) => claim.article === article));
  return both && unlike !== undefined && isShortFor(...unlike);
}

interface Spelling {
  readonly value: string;
  readonly words: readonly string[];
  readonly having: Claim[];
}

/** The names by spelling: those that differ only by capitals, accents and words left out are one. */
function spellings({ claims, type, fact }: Entity): Spelling[] {
  const first = claims[0]!.name;
  if (claims.every((claim) => claim.name === first && hasNoFormBut(claim, first))) return [];
  const forms = claims
    .flatMap((claim) => [...formsOf(claim)].map((value) => ({ claim, value, words: wordsOf(value, type) })))
    .filter(({ words }) => words.length > 1);
  const longest = new Set(
    forms.reduce<readonly string[]>((best, { words }) => (words.length > best.length ? words : best), []),
  );
  const differ = type === 'person' ? personDiffers(isLitigant(fact)) : bodyDiffers(claims.some(hasAcronym));
  const groups: Spelling[] = [];
  for (const { claim, value, words } of forms) {
    const home = groups.find((group) => isPart(words, longest, group.words) || !differ(words, group.words));
    if (home) home.having.push(claim);
    else groups.push({ value, words, having: [claim] });
  }
  return groups;
}

const wordsOf = (value: string, type: Entity['type']): readonly string[] =>
  type === 'person'
    ? nameParts(value, type).words
    : foldName(value)
        .split(' ')
        .filter((word) => word !== 'us' && word !== 'the');

/** Two forms that each leave words out of one longer name. */
const isPart = (a: readonly string[], longest: ReadonlySet<string>, b: readonly string[]): boolean =>
  longest.size > 2 && a.every((word) => longest.has(word)) && b.every((word) => longest.has(word));

const isLitigant = (fact: Fact): boolean =>
  fact.kind === 'party' && /^(?:plaintiff|defendant|petitioner|respondent|appell|victim)/.test(fact.role);

const hasAcronym = (claim: Entity['claims'][number]): boolean =>
  claim.kind === 'party' && [claim.name, ...(claim.aliases ?? [])].some((name) => /^\p{Lu}{3,}$/u.test(name));

/** The full forms of a name that one article prints. */
function formsOf(claim: Entity['claims'][number]): Set<string> {
  const aliases = claim.kind === 'party' ? (claim.aliases ?? []) : [];
  return new Set(
    [claim.name ?? '', ...aliases, ...claim.mentions.map(({ text }) => text)].filter((form) => form.includes(' ')),
  );
}

/** Whether an article prints no other full form of a name than this. */
const hasNoFormBut = (claim: Entity['claims'][number], form: string | undefined): boolean =>
  claim.mentions.every(({ text }) => text === form || !text.includes(' ')) &&
  (claim.kind !== 'party' || !claim.aliases?.some((alias) => alias !== form && alias.includes(' ')));

type Differ = (a: readonly string[], b: readonly string[]) => boolean;

/** The one word of each name that the other has not. */
function unlikeWords(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
  const [onlyA, onlyB] = [
    a.filter((word) => !b.includes(word) && word.length > 1),
    b.filter((word) => !a.includes(word) && word.length > 1),
  ];
  return onlyA.length === 1 && onlyB.length === 1 && a.length > 1 ? [onlyA[0]!, onlyB[0]!] : undefined;
}

/** Of people in general a short given name is no other spelling; of those whose names are on the papers it is. */
const personDiffers =
  (named: boolean): Differ =>
  (a, b) => {
    const unlike = unlikeWords(a, b);
    if (!unlike) return false;
    return a.at(-1) === b.at(-1) ? named || !isShortFor(...unlike) : isSpellingSlip(...unlike);
  };

const isShortFor = (a: string, b: string): boolean =>
  Boolean(NICKNAMES.get(a)?.includes(b) || NICKNAMES.get(b)?.includes(a)) || a.startsWith(b) || b.startsWith(a);

/** Of a body with an acronym, or a name of three words and more. */
const bodyDiffers =
  (known: boolean): Differ =>
  (a, b) => {
    const unlike = unlikeWords(a, b);
    if (!unlike || (!known && a.length < 3)) return false;
    const [left, right] = unlike;
    return isSpellingSlip(left, right) || (known && left.length > 5 && left.slice(0, 6) === right.slice(0, 6));
  };

const SIDES: Readonly<Record<string, string>> = table({
  plaintiff: 'plaintiff',
  petitioner: 'plaintiff',
  defendant: 'defendant',
  respondent: 'defendant',
});

/** A body that is a plaintiff in one article and counsel in another. Who asks and who answers changes when a case goes up. */
function roleConflicts({ fact, claims, names, type }: Entity): Conflict[] {
  if (fact.kind !== 'party' || !fact.roles || type === 'person') return [];
  const having = (role: string): Claim[] => claims.filter((claim) => claim.kind === 'party' && claim.role === role);
  const sides = [side('plaintiff', having('plaintiff')), side('counsel', having('counsel'))];
  if (sides.some((one) => one.claims.length === 0) || !betweenArticles(sides)) return [];
  const note = `${names[0]?.value} is ${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}.`;
  return [conflict('role', 'role', [fact.id], sides, note)];
}

/** Two presidents who are said to have appointed one judge. */
function appointmentConflict({ fact, claims }: Entity): Conflict | undefined {
  const byPresident = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.kind === 'judge' && claim.appointedBy) {
      const surname = nameParts(claim.appointedBy, 'person').words.at(-1) ?? '';
      pushTo(byPresident, surname, claim);
    }
  const sides = [...byPresident.values()].map((own) => side((own[0] as JudgeClaim).appointedBy!, own));
  if (sides.length !== 2 || !betweenArticles(sides)) return undefined;
  const note = `Appointed by ${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', by ')}.`;
  return conflict('contradiction', 'appointedBy', [fact.id], sides, note);
}

/** What articles say of a judge against what the file of judges has. */
function registryConflicts({ fact, claims }: Entity): Conflict[] {
  const judges = claims.filter((claim) => claim.kind === 'judge');
  const told = new Map<string, { readonly known: string; readonly claims: Claim[] }>();
  for (const claim of judges)
    for (const { article, registry } of registryMismatches(claim)) {
      const known = told.get(article) ?? { known: registry, claims: [] };
      known.claims.push(claim);
      told.set(article, known);
    }
  return [...told].map(([value, { known, claims: own }]) => {
    const sides = [side(value, own), side(known, [])];
    const note = `Appointed by ${value} in ${list(sides[0]!.articles)}, by ${known} in the file of judges.`;
    return conflict('contradiction', 'appointedBy', [fact.id], sides, note);
  });
}

/** Articles compared two by two: no more of a case than this. */
const MOST = 120;

/** Lists of defendants of which neither holds the other. A shorter list merely leaves some out. */
function defendantConflicts(entities: readonly Entity[]): Conflict[] {
  const named = new Map<string, Map<Entity, Claim>>();
  for (const entity of entities)
    for (const claim of entity.claims)
      if (claim.kind === 'party' && SIDES[claim.role] === 'defendant') {
        const own = named.get(claim.article) ?? new Map<Entity, Claim>();
        own.set(entity, claim);
        named.set(claim.article, own);
      }
  const articles = [...named.keys()]
    .filter((article) => named.get(article)!.size > 1)
    .sort(byText)
    .slice(0, MOST);
  for (const a of articles)
    for (const b of articles) {
      if (a >= b) continue;
      const [left, right] = [named.get(a)!, named.get(b)!];
      const onlyA = [...left.keys()].filter((entity) => !right.has(entity) && !isVague(entity));
      const onlyB = [...right.keys()].filter((entity) => !left.has(entity) && !isVague(entity));
      const shared = [...left.keys()].some((entity) => right.has(entity) && !isVague(entity));
      if (!shared || onlyA.length === 0 || onlyB.length === 0) continue;
      const told = (own: readonly Entity[]): string => list(own.map(({ names }) => names[0]!.value));
      const sides = [side(told(onlyA), [...left.values()]), side(told(onlyB), [...right.values()])];
      const note = `${a} names ${sides[0]!.value} among the defendants, ${b} ${sides[1]!.value}.`;
      return [
        conflict(
          'scope',
          'defendants',
          [...new Set([...onlyA, ...onlyB])].map(({ fact }) => fact.id),
          sides,
          note,
        ),
      ];
    }
  return [];
}

/** `the administration`, `the government`, a president: they stand for whoever of it is sued. */
const isVague = ({ names, fact }: Entity): boolean =>
  /\b(?:administration|government|officials?|agencies)\b|^(?:plaintiffs|defendants|petitioners|respondents)$/i.test(
    names[0]?.value ?? '',
  ) ||
  (fact.kind === 'party' && /\bpresident\b/i.test(fact.office ?? '')) ||
  (isCommonName(foldName(names[0]?.value ?? '')) && names[0]!.value.split(' ').length < 2);

/** A suit said to be filed by others than its plaintiffs: counsel taken for the party. One lawyer may sue for himself, a law office does not. */
function filerConflicts(entities: readonly Entity[], filings: readonly Filing[]): Conflict[] {
  const filers = entities.filter(
    ({ claims, type, fact }) =>
      fact.kind === 'party' &&
      fact.role === 'counsel' &&
      fact.entity !== 'group' &&
      claims.some(isFiler) &&
      (type === 'organization' || claims.every((claim) => !isPlaintiff(claim))),
  );
  if (!filers.some(({ type }) => type === 'organization')) return [];
  const plaintiffs = entities.filter(
    (entity) =>
      entity.fact.kind === 'party' &&
      SIDES[entity.fact.role] === 'plaintiff' &&
      entity.fact.entity !== 'group' &&
      !isVague(entity) &&
      !isCommonName(foldName(entity.names[0]?.value ?? '')),
  );
  const parties = plaintiffs.flatMap(({ claims }) => claims.filter(isPlaintiff));
  if (parties.length === 0) return [];
  const nameOf = ({ names: told }: Entity) => told[0]!.value;
  const sides = [
    side(`filed by ${list(filers.map(nameOf))}`, [
      ...suitsBy(filers, filings),
      ...filers.flatMap(({ claims }) => claims.filter(isFiler)),
    ]),
    side(list(plaintiffs.map(nameOf)), parties),
  ];
  if (!betweenArticles(sides)) return [];
  const note = `The suit is ${sides[0]!.value} in ${list(sides[0]!.articles)}; they are counsel, and the plaintiffs are ${list(plaintiffs.map(nameOf))}.`;
  return [
    conflict(
      'role',
      'by',
      [...filers, ...plaintiffs].map(({ fact }) => fact.id),
      sides,
      note,
    ),
  ];
}

/** The suits that one of them is said to file. */
function suitsBy(filers: readonly Entity[], filings: readonly Filing[]): Claim[] {
  const filing = new Set(filers.flatMap(({ names }) => names.map(({ value }) => value)));
  return filings.flatMap(({ claims }) =>
    claims.filter(
      ({ by, instrument }) => /complaint|suit|petition/.test(instrument) && by?.some((name) => filing.has(name)),
    ),
  );
}

/** Whether counsel is said to file the suit, and not for whom: `on behalf of` tells the two apart. */
const isFiler = (claim: Claim): boolean =>
  claim.kind === 'party' && claim.filed === true && claim.role === 'counsel' && claim.represents === 'plaintiffs';
const isPlaintiff = (claim: Claim): boolean => claim.kind === 'party' && SIDES[claim.role] === 'plaintiff';
