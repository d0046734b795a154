import type { Claim, Conflict, DateClaim, Fact, FigureClaim } from '../schema/index.ts';
import { betweenArticles, conflict, list, side } from './conflict.ts';
import { ofKind } from './fact.ts';
import { countedWords, type Figure, isTelling } from './figures.ts';

/** The words around each figure and year, by the id of its claim. */
export type ContextOf = (id: string) => ReadonlySet<string>;

/** Numbers, years and dockets on which the articles disagree. */
export function figureConflicts(
  figures: readonly Figure[],
  claims: readonly Claim[],
  captions: readonly Fact[],
  contextOf: ContextOf,
): Conflict[] {
  const rarity = rarityOf([...ofKind(claims, 'figure'), ...ofKind(claims, 'date')], contextOf);
  return [
    ...figures.flatMap(countedConflicts),
    ...figures.flatMap((figure) => boundConflicts(figure, contextOf)),
    ...valueConflicts(figures, contextOf, rarity),
    ...yearConflicts(ofKind(claims, 'date'), contextOf, rarity),
    ...docketConflicts(claims, captions),
  ];
}

type Rarity = (word: string) => number;

/** How much a word around a number tells: words that stand around many of them tell little. */
function rarityOf(claims: readonly Claim[], contextOf: ContextOf): Rarity {
  const counts = new Map<string, number>();
  for (const { id } of claims) for (const word of contextOf(id)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / Math.max(1, (counts.get(word) ?? 1) - 1);
}

/** One number that counts one thing here and another there. */
function countedConflicts({ fact, claims }: Figure): Conflict[] {
  if (fact.articles.length < 2 || !isTelling(claims[0]!.value)) return [];
  const told = claims.filter((claim) => countedWords(claim).size > 0);
  for (const a of told)
    for (const b of told) {
      const [left, right] = [countedWords(a), countedWords(b)];
      if (a.article >= b.article || [...left].some((word) => right.has(word)) || (arePeople(left) && arePeople(right)))
        continue;
      const sides = [side(a.text, [a]), side(b.text, [b])];
      const note = `${a.value.toLocaleString('en-US')} counts ${a.of ?? a.unit} in ${a.article} and ${b.of ?? b.unit} in ${b.article}.`;
      return [conflict('scope', 'of', [fact.id], sides, note)];
    }
  return [];
}

type Bound = 'above' | 'below' | 'near' | 'exact';

/** On which side of the number told the true one lies. */
function boundOf({ text, approximate }: FigureClaim): Bound {
  if (/^(?:more than|over|at least|upwards? of|above)\b/i.test(text)) return 'above';
  if (/^(?:up to|as many as|at most|less than|fewer than|under|below|nearly|almost)\b/i.test(text)) return 'below';
  return approximate ? 'near' : 'exact';
}

/** One number that an article has as the least there is and another as the whole, or as more than there is. */
function boundConflicts({ fact, claims }: Figure, contextOf: ContextOf): Conflict[] {
  const { value } = claims[0]!;
  if (fact.articles.length < 2 || typeof value !== 'number' || value < 100) return [];
  const above = claims.filter((claim) => boundOf(claim) === 'above');
  const others = claims.filter((claim) => boundOf(claim) !== 'above');
  for (const a of above)
    for (const b of others) {
      const known = [...above, ...others].some(
        (claim) =>
          (claim.article === a.article && boundOf(claim) !== 'above') ||
          (claim.article === b.article && boundOf(claim) === 'above'),
      );
      if (known || ![...contextOf(a.id)].some((word) => contextOf(b.id).has(word))) continue;
      const sides = [side(a.text, [a]), side(b.text, [b])];
      return [
        conflict('wording', 'approximate', [fact.id], sides, `${a.text} in ${a.article}, ${b.text} in ${b.article}.`),
      ];
    }
  return [];
}

const AT_MOST = /^(?:up to|as many as|at most|a maximum of)\b/i;
const AT_LEAST = /^(?:more than|over|at least|upwards? of)\b/i;
/** Stems of words beside the most that may be given: faces 30 years, the maximum of 30 years. */
const MOST_GIVEN: readonly string[] = ['fac', 'maximum'];

/** Whether the first tells a bound that the second keeps: up to 30 years, of which 24 were given. */
function bounds({ claims: [a] }: Figure, { claims: [b] }: Figure, contextOf: ContextOf): boolean {
  const around = contextOf(a!.id);
  if (AT_MOST.test(a!.text) || MOST_GIVEN.some((word) => around.has(word))) return b!.value <= a!.value;
  return AT_LEAST.test(a!.text) && b!.value >= a!.value;
}

/** Figures compared two by two: no more of a case than this. */
const MOST = 120;

/** Near numbers of one thing, where no article has two of them. */
function valueConflicts(figures: readonly Figure[], contextOf: ContextOf, rarity: Rarity): Conflict[] {
  const numbers = figures
    .slice(0, MOST)
    .filter(({ claims }) => typeof claims[0]!.value === 'number' && claims[0]!.value >= 3);
  const groups: Figure[][] = [];
  for (const figure of numbers) {
    const home = groups.find((group) =>
      group.every(
        (other) =>
          disagree(figure, other) &&
          !bounds(figure, other, contextOf) &&
          !bounds(other, figure, contextOf) &&
          aboutOneThing(figure, other, contextOf, rarity),
      ),
    );
    if (home) home.push(figure);
    else groups.push([figure]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const sides = group.map(({ claims }) => side(claims[0]!.text, claims));
      const note = `${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}.`;
      return conflict(
        'contradiction',
        'value',
        group.map(({ fact }) => fact.id),
        sides,
        note,
      );
    });
}

function disagree({ claims: [a], fact }: Figure, { claims: [b], fact: other }: Figure): boolean {
  return isNear(a!, b!) && !isRounded(a!, b!) && !fact.articles.some((id) => other.articles.includes(id));
}

function isNear({ value: a, unit }: FigureClaim, { value: b, unit: otherUnit }: FigureClaim): boolean {
  if (typeof a !== 'number' || typeof b !== 'number' || a === b || (unit ?? '') !== (otherUnit ?? '')) return false;
  return Math.max(a, b) / Math.min(a, b) <= 1.25;
}

/** Whether one of two numbers is the other, rounded by little. */
function isRounded({ value: a }: FigureClaim, { value: b }: FigureClaim): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  const round = a % 10 === 0 || b % 10 === 0;
  return round && Math.max(a, b) / Math.min(a, b) <= 1.03;
}

/** Whether the words around two numbers tell that they count one thing: the rarer the words, the fewer are enough. */
function aboutOneThing(a: Figure, b: Figure, contextOf: ContextOf, rarity: Rarity): boolean {
  const around = ({ claims }: Figure) =>
    new Set(claims.flatMap((claim) => [...contextOf(claim.id), ...countedWords(claim)]));
  const [left, right] = [around(a), around(b)];
  const shared = [...left].filter((word) => right.has(word));
  const told = shared.reduce((sum, word) => sum + rarity(word), 0);
  const counted = (figure: Figure) => new Set(figure.claims.flatMap((claim) => [...countedWords(claim)]));
  const [things, others] = [counted(a), counted(b)];
  const sameThing = [...things].some((word) => others.has(word));
  const open = things.size === 0 || others.size === 0 || (arePeople(things) && arePeople(others));
  if (!sameThing && !open) return false;
  return (
    (shared.length >= 2 && told >= (sameThing ? 1.2 : 1.6)) ||
    (shared.length > 0 && isUneven(a.claims[0]!.value, b.claims[0]!.value))
  );
}

/** Two uneven numbers of three digits and more that all but agree: no chance. */
const isUneven = (a: number | string, b: number | string): boolean =>
  typeof a === 'number' &&
  typeof b === 'number' &&
  Math.min(a, b) > 100 &&
  (a % 5) + (b % 5) > 0 &&
  Math.max(a, b) / Math.min(a, b) <= 1.02;

const arePeople = (words: ReadonlySet<string>): boolean => [...words].some((word) => PEOPLE.test(word));

/** Words for people that stand for one another. */
const PEOPLE =
  /^(?:peopl|person|borrower|student|individual|resident|worker|immigrant|customer|member|voter|plaintiff|famil|recipient|dreamer|elector|american|citizen|alien|migrant|child|patient|client|employe|wom|man$|men$|victim|inmat|prison|enroll)/;

/** Two years for one event, told by articles that do not tell the other year of it. */
function yearConflicts(dates: readonly DateClaim[], contextOf: ContextOf, rarity: Rarity): Conflict[] {
  const years = dates.filter(({ timex }) => /^\d{4}$/.test(timex)).slice(0, MOST);
  for (const a of years)
    for (const b of years) {
      if (a.article >= b.article || Math.abs(Number(a.timex) - Number(b.timex)) !== 1) continue;
      if (
        years.some(
          (other) =>
            (other.article === a.article && other.timex === b.timex) ||
            (other.article === b.article && other.timex === a.timex),
        )
      )
        continue;
      const shared = [...contextOf(a.id)].filter((word) => contextOf(b.id).has(word));
      if (shared.length < 3 || shared.reduce((sum, word) => sum + rarity(word), 0) < 1.8) continue;
      const sides = [side(a.text, [a]), side(b.text, [b])];
      return [
        conflict(
          'date',
          'value',
          [],
          sides,
          `${a.text} in ${a.article}, ${b.text} in ${b.article} (${shared.slice(0, 4).join(', ')}).`,
        ),
      ];
    }
  return [];
}

/** Two dockets of one case: under one caption, or each the only one of its article. */
function docketConflicts(claims: readonly Claim[], captions: readonly Fact[]): Conflict[] {
  const numbered = ofKind(claims, 'case').filter(({ docket }) => docket);
  const perArticle = new Map<string, Set<string>>();
  for (const { article, docket } of numbered)
    perArticle.set(article, (perArticle.get(article) ?? new Set()).add(docket!));
  const only = numbered.filter(({ article }) => perArticle.get(article)!.size === 1);
  const byDocket = new Map<string, Claim[]>();
  for (const claim of only)
    byDocket.set(digitsOf(claim.docket!), [...(byDocket.get(digitsOf(claim.docket!)) ?? []), claim]);
  if (byDocket.size !== 2) return [];
  const sides = [...byDocket.values()].map((own) => side((own[0] as (typeof only)[number]).docket!, own));
  const likely = digitsLike(...([...byDocket.keys()] as [string, string]));
  if (!likely || !betweenArticles(sides)) return [];
  const about = captions
    .filter(({ claims: ids }) => ids.some((id) => sides.some((one) => one.claims.includes(id))))
    .map(({ id }) => id);
  return [
    conflict(
      'contradiction',
      'docket',
      about,
      sides,
      `Docket ${sides[0]!.value} in ${list(sides[0]!.articles)}, ${sides[1]!.value} in ${list(sides[1]!.articles)}.`,
    ),
  ];
}

/** Year and number of a docket: `1:13-cv-00851-RJL` is 13-851. */
function digitsOf(docket: string): string {
  const found = /(\d{2})-(?:[a-z]+-)?0*(\d+)/i.exec(docket);
  return found ? `${found[1]}-${found[2]}` : docket.toLowerCase();
}

/** Whether one docket looks like a slip for the other: all but two of its digits are the same. */
function digitsLike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((digit, at) => digit !== b[at]).length <= 2;
}
