import type { Conflict, FigureClaim } from '../schema/index.ts';
import { stem } from '../text/words.ts';
import { conflict, list, side } from './conflict.ts';
import { countedWords, type Figure, isTelling } from './figures.ts';
import { arePeople } from './people-words.ts';
import { daysBetween } from './profile.ts';
import { pushTo } from './union.ts';

/** The words around each figure and year, by the id of its claim. */
export type ContextOf = (id: string) => ReadonlySet<string>;

/** How much a word around a number tells. */
export type Rarity = (word: string) => number;

/** What is known of a case beside its figures. */
interface Around {
  readonly contextOf: ContextOf;
  readonly rarity: Rarity;
  readonly publishedOf: ReadonlyMap<string, string>;
}

/** Numbers on which the articles disagree. */
export function figureConflicts(figures: readonly Figure[], around: Around): Conflict[] {
  const { contextOf } = around;
  return [
    ...figures.flatMap((figure) => countedConflict(figure) ?? boundConflict(figure, contextOf) ?? []),
    ...valueConflicts(figures, around),
  ];
}

/** One number that counts one thing here and another there. */
function countedConflict({ fact, claims }: Figure): Conflict | undefined {
  if (fact.articles.length < 2 || !isTelling(claims[0]!.value)) return undefined;
  if (claims.every(({ unit, of }) => unit === claims[0]!.unit && of === claims[0]!.of)) return undefined;
  const told = claims.map((claim) => ({ claim, words: countedWords(claim) })).filter(({ words }) => words.size > 0);
  for (const { claim: a, words: left } of told)
    for (const { claim: b, words: right } of told) {
      if (a.article >= b.article || [...left].some((word) => right.has(word)) || areHeads(left, right)) continue;
      const sides = [side(a.text, [a]), side(b.text, [b])];
      const note = `${a.text} in ${a.article}, ${b.text} in ${b.article}.`;
      return conflict('scope', 'of', [fact.id], sides, note);
    }
  return undefined;
}

type Bound = 'above' | 'below' | 'near' | 'exact';

/** On which side of the number told the true one lies. */
function boundOf({ text, approximate }: FigureClaim): Bound {
  if (/^(?:more than|over|at least|upwards? of|above)\b/i.test(text)) return 'above';
  if (/^(?:up to|as many as|at most|less than|fewer than|under|below|nearly|almost)\b/i.test(text)) return 'below';
  return approximate ? 'near' : 'exact';
}

/** One number that an article has as the least there is and another as the whole, or as more than there is. */
function boundConflict({ fact, claims }: Figure, contextOf: ContextOf): Conflict | undefined {
  const { value } = claims[0]!;
  if (fact.articles.length < 2 || typeof value !== 'number' || value < 100) return undefined;
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
      return conflict(
        'wording',
        'approximate',
        [fact.id],
        sides,
        `${a.text} in ${a.article}, ${b.text} in ${b.article}.`,
      );
    }
  return undefined;
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
function valueConflicts(figures: readonly Figure[], { contextOf, rarity, publishedOf }: Around): Conflict[] {
  const isPart = partsOf(figures);
  const numbers = figures
    .slice(0, MOST)
    .filter(({ claims }) => typeof claims[0]!.value === 'number' && claims[0]!.value >= 2);
  const groups: Figure[][] = [];
  for (const figure of numbers) {
    const home = groups.find((group) =>
      group.every(
        (other) =>
          disagree(figure, other, contextOf) &&
          isOfOneTime(figure, other, publishedOf) &&
          isPart(figure) === isPart(other) &&
          isEarlier(figure, contextOf) === isEarlier(other, contextOf) &&
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
      const sides = group.map(({ claims }) => side(wordsOf(claims[0]!), claims));
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

/** The figure with what it counts, where that stands before it. */
const wordsOf = ({ text, of, rule }: FigureClaim): string =>
  rule === 'figure/part' && of && !text.includes(of) ? `${text} ${of}` : text;

/** Which figures are told as parts of a whole: 205 of the one party and two of the other. */
function partsOf(figures: readonly Figure[]): (figure: Figure) => boolean {
  const byArticle = new Map<string, FigureClaim[]>();
  for (const { claims } of figures) for (const claim of claims) pushTo(byArticle, claim.article, claim);
  const parts = new Set<FigureClaim>();
  for (const own of byArticle.values()) {
    own.sort((a, b) => a.start - b.start);
    own.forEach((claim, at) => {
      const next = own[at + 1];
      if (!next || next.rule === 'figure/part' || next.start - claim.end < 0 || next.start - claim.end > AND) return;
      parts.add(claim);
      parts.add(next);
    });
  }
  return ({ claims }) => claims.some((claim) => parts.has(claim));
}

/** Characters of `, and `: the most that stands between two figures of one list. */
const AND = 6;

/** Whether a figure is told of an earlier state of things. */
const isEarlier = ({ claims }: Figure, contextOf: ContextOf): boolean =>
  claims.some(({ id }) => EARLIER.some((word) => contextOf(id).has(word)));

const EARLIER = [
  'first',
  'initial',
  'initially',
  'original',
  'originally',
  'earlier',
  'previous',
  'previously',
  'old',
].map(stem);

/** Whether two numbers may be one thing told differently. Of votes there are as many counts as questions. */
function disagree({ claims: [a], fact }: Figure, { claims: [b], fact: other }: Figure, contextOf: ContextOf): boolean {
  const near = Math.min(Number(a!.value), Number(b!.value)) >= 3 && isNear(a!, b!);
  const suing = (claim: FigureClaim) => !claim.approximate && [...contextOf(claim.id)].some((word) => SUING.has(word));
  const litigants = suing(a!) && suing(b!) && isNear(a!, b!, 2.5) && !isOthers(a!) && !isOthers(b!);
  const votes = [a!, b!].every((claim) => [...countedWords(claim)].some((word) => ONE_EACH.has(word)));
  return (
    (near || litigants) &&
    !votes &&
    !isRounded(a!, b!) &&
    !isOneMore(a!, b!) &&
    !isOneMore(b!, a!) &&
    !fact.articles.some((id) => other.articles.includes(id))
  );
}

/** Whether two numbers are told in articles of days near enough for both to hold: counts grow with time, and time itself the soonest. */
function isOfOneTime(a: Figure, b: Figure, publishedOf: ReadonlyMap<string, string>): boolean {
  const most = TIME.test(a.claims[0]!.unit ?? '') ? SOON : LASTING;
  return a.fact.articles.some((left) =>
    b.fact.articles.some((right) => {
      const [day, other] = [publishedOf.get(left), publishedOf.get(right)];
      return !day || !other || Math.abs(daysBetween(day, other)) <= most;
    }),
  );
}
const TIME = /^(?:day|week|month|year)/;
const SOON = 10;
const LASTING = 60;

/** Stems beside the number of those who go to court: no two articles on one suit can count them apart. */
const SUING: ReadonlySet<string> = new Set(
  [
    'sue',
    'sued',
    'suing',
    'lawsuit',
    'suit',
    'plaintiff',
    'plaintiffs',
    'filed',
    'challenging',
    'defendant',
    'defendants',
  ].map(stem),
);

/** `25 other states`: without the one that is named beside them. */
const isOthers = ({ of = '' }: FigureClaim): boolean => /^(?:other|more|additional|another)\b/i.test(of);

/** `Texas and 19 other states` are 20 states. */
const isOneMore = (others: FigureClaim, all: FigureClaim): boolean =>
  isOthers(others) && Number(others.value) + 1 === Number(all.value);

function isNear({ value: a, unit }: FigureClaim, { value: b, unit: otherUnit }: FigureClaim, most = 1.25): boolean {
  if (typeof a !== 'number' || typeof b !== 'number' || a === b || (unit ?? '') !== (otherUnit ?? '')) return false;
  return Math.max(a, b) / Math.min(a, b) <= most;
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

/** Words for people, or for what each of them has one of: a vote, a seat. */
const areHeads = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  (arePeople(a) || [...a].some((word) => ONE_EACH.has(word))) &&
  (arePeople(b) || [...b].some((word) => ONE_EACH.has(word)));

const ONE_EACH: ReadonlySet<string> = new Set(['seat', 'seats', 'vote', 'votes'].map(stem));
