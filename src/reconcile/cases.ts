import type { Reading } from '../extract/index.ts';
import { isNamed, KEY_KINDS, type KeyKind, NEWS, type Profile, profileOf } from './profile.ts';
import { Shared, Things } from './shared.ts';
import type { Lineage } from './syndication.ts';
import { keepIn, NONE, Union } from './union.ts';

/** Articles that tell of one case, as indexes into the readings, and why they were brought together. */
export interface CaseGroup {
  readonly members: readonly number[];
  readonly because: readonly string[];
  /** judges below the highest court whose rulings the articles tell of first */
  readonly judges: readonly string[];
}

/** What one thing shared adds, and the most that things of its kind add together. */
const WEIGHTS: Readonly<Record<KeyKind, readonly [each: number, most: number]>> = {
  docket: [4, 4],
  caption: [3, 3],
  litigant: [1.3, 3.6],
  // a litigant of one article whom the other names without a side
  side: [0.9, 1.5],
  ruling: [1.2, 1.2],
  judge: [0.6, 1.2],
  person: [0.6, 1.8],
  body: [0.3, 0.9],
  quote: [0.5, 1.5],
  statute: [0.4, 0.8],
  court: [0.3, 0.6],
  object: [0.25, 1],
  // counted between articles of the same days alone
  lead: [0.3, 1.5],
  instrument: [0.2, 0.4],
};

/** Score from which two articles tell of one case. */
const SAME_CASE = 2.5;
/** The more articles two groups hold, the surer the two that join them must be. */
const CAUTION = 0.15;

/** Brings together the articles of one case; every article is in exactly one group. */
export function groupCases(readings: readonly Reading[], lineage: readonly Lineage[]): CaseGroup[] {
  const things = new Things(readings.length);
  const profiles = readings.map((reading) => {
    things.next();
    return profileOf(reading, things.add);
  });
  const shared = new Shared(things, profiles);
  const pairs = scorePairs(profiles, shared, lineage);
  const union = new Union(readings.length);
  const reasons = new Map<number, string[]>();
  const shapes = profiles.map(shapeOf);
  for (const { a, b, score, copied } of pairs) {
    const [left, right] = [shapes[union.find(a)]!, shapes[union.find(b)]!];
    const least = SAME_CASE + CAUTION * Math.log2(left.size * right.size);
    if (left === right || score < least || !mayJoin(left, right, score)) continue;
    union.join(a, b);
    shapes[union.find(a)] = joinShapes(left, right);
    const because = reasonsOf(a, b, profiles, shared, copied).join(', ');
    keepIn(reasons, a, `${readings[a]!.article.id} and ${readings[b]!.article.id}: they share ${because}`);
  }
  return union.groups().map((members) => ({
    members,
    because: members.flatMap((member) => reasons.get(member) ?? []),
    judges: shapes[union.find(members[0]!)]!.judges,
  }));
}

/** What is known of a group of articles while groups are joined. */
interface Shape {
  readonly size: number;
  /** judges below the highest court whose rulings the articles tell of first */
  readonly judges: readonly string[];
  /** the earliest day on which one of them was published */
  readonly published: string | undefined;
  /** the latest day of a suit that one of them reports as news */
  readonly sued: string | undefined;
}

const shapeOf = ({ judge, published, sued }: Profile): Shape => ({
  size: 1,
  judges: judge ? [judge] : NONE,
  published,
  sued,
});

const joinShapes = (a: Shape, b: Shape): Shape => ({
  size: a.size + b.size,
  judges: [...a.judges, ...b.judges.filter((judge) => !a.judges.includes(judge))],
  published: a.published && b.published && b.published < a.published ? b.published : (a.published ?? b.published),
  sued: a.sued && b.sued && b.sued > a.sued ? b.sued : (a.sued ?? b.sued),
});

/** Score from which two groups are joined though other judges rule in them: the case went up, or to another judge. */
const SURE = 6;

function mayJoin(a: Shape, b: Shape, score: number): boolean {
  if ((a.sued && b.published && a.sued > b.published) || (b.sued && a.published && b.sued > a.published)) return false;
  if (a.judges.length === 0 || b.judges.length === 0 || score >= SURE) return true;
  return a.judges.some((judge) => b.judges.some((other) => sameJudge(judge, other)));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** one copies the other */
  readonly copied: boolean;
}

/** The pairs of articles that tell of one case, surest first. */
function scorePairs(profiles: readonly Profile[], shared: Shared, lineage: readonly Lineage[]): Pair[] {
  const copies = new Map<number, Set<number>>();
  for (const { copy, original } of lineage) {
    const first = Math.min(copy, original);
    copies.set(first, (copies.get(first) ?? new Set()).add(Math.max(copy, original)));
  }
  const pairs: Pair[] = [];
  const sums = new Float64Array(KEY_KINDS.length);
  for (let a = 0; a < profiles.length; a++) {
    const links = copies.get(a);
    const candidates = shared.candidates(a);
    for (const b of links ?? []) candidates.add(b);
    for (const b of candidates) {
      const copied = links?.has(b) === true;
      const score = scorePair(a, b, profiles, shared, copied, sums.fill(0));
      if (score >= SAME_CASE) pairs.push({ a, b, score: Math.round(score * 100) / 100, copied });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** How sure it is that two articles tell of one case; `sums` has a 0 for what each kind of thing adds. */
function scorePair(
  a: number,
  b: number,
  profiles: readonly Profile[],
  shared: Shared,
  copied: boolean,
  sums: Float64Array,
): number {
  const [left, right] = [profiles[a]!, profiles[b]!];
  const near = isNear(left, right);
  shared.between(a, b, (thing) => {
    const kind = kindBetween(thing, shared, left, right);
    if (kind === undefined || (kind === LEAD && !near)) return;
    const [each, most] = WEIGHTS[KEY_KINDS[kind]!];
    // an article that names many cases tells of none of them in particular
    const share = kind === CAPTION ? Math.max(left.captions, right.captions) : 1;
    sums[kind] = Math.min(most, sums[kind]! + (each * shared.rarityOf(thing)) / share);
  });
  let score = copied ? COPY : 0;
  for (const sum of sums) score += sum;
  for (const { weight } of signs(left, right, sums[RULING]! > 0)) score += weight;
  return score;
}

const CAPTION = KEY_KINDS.indexOf('caption');
const LEAD = KEY_KINDS.indexOf('lead');
const isNear = (a: Profile, b: Profile): boolean =>
  a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) <= NEWS;
const SIDE = KEY_KINDS.indexOf('side');
const RULING = KEY_KINDS.indexOf('ruling');

/** As what two articles share a thing: a name that is on a side in one of them is a side, in both it is a litigant and no more. */
function kindBetween(thing: number, shared: Shared, a: Profile, b: Profile): number | undefined {
  const [left, right] = [a.sides.includes(thing), b.sides.includes(thing)];
  if (left && right) return undefined;
  return left || right ? SIDE : shared.kindOf(thing);
}

/** Of what two articles share, so many things are named as reasons. */
const MOST_NAMED = 4;

/** What two articles of one case share, in words. */
function reasonsOf(a: number, b: number, profiles: readonly Profile[], shared: Shared, copied: boolean): string[] {
  const things = new Set<string>();
  const [left, right] = [profiles[a]!, profiles[b]!];
  let sameRuling = false;
  let words = 0;
  shared.between(a, b, (thing) => {
    const kind = kindBetween(thing, shared, left, right);
    const name = kind === undefined ? undefined : KEY_KINDS[kind]!;
    if (name === 'ruling') sameRuling = true;
    if (name === 'lead' && shared.rarityOf(thing) > 0.5) words++;
    if (!name || things.size === MOST_NAMED || shared.rarityOf(thing) <= 0.5) return;
    if (name === 'quote') things.add('a quote');
    else if (isNamed(name)) things.add(`the ${name === 'side' ? 'litigant' : name} ${shared.nameOf(thing)}`);
  });
  const found = signs(left, right, sameRuling).filter(({ weight, reason }) => weight > 0 && reason !== '');
  return [
    ...things,
    ...(copied ? ['one copies the other'] : []),
    ...(words > 2 && isNear(left, right) ? ['words of the ruling that each tells of first'] : []),
    ...found.map(({ reason }) => reason),
  ];
}

/** What it adds that one article copies the other. */
const COPY = 4;

interface Sign {
  readonly weight: number;
  readonly reason: string;
}

const SAME_JUDGE: Sign = { weight: 1.8, reason: 'the judge who rules' };
const JUDGE_BELOW: Sign = { weight: 1, reason: 'the judge whose ruling goes up' };
const OTHER_JUDGES: Sign = { weight: -4, reason: 'other judges rule' };
const OTHER_BELOW: Sign = { weight: -2, reason: 'the ruling of another judge goes up' };
const NO_CASE: Sign = { weight: -1.5, reason: 'one tells of no case' };
const SAME_COURT: Sign = { weight: 0.5, reason: 'the court that rules' };
const ANY_DAY: Sign = { weight: 0.3, reason: '' };
const NEAR: Sign = { weight: 0.8, reason: 'days near each other' };
const YEARS: Sign = { weight: -2.2, reason: 'years lie between' };
const HALF_A_YEAR: Sign = { weight: -1, reason: 'half a year lies between' };
const MONTHS: Sign = { weight: -0.5, reason: 'months lie between' };
const NEWER_SUIT: Sign = { weight: -6, reason: 'one tells of a suit filed after the other was published' };

/** What speaks for or against one case besides the things shared. */
function signs(a: Profile, b: Profile, sameRuling: boolean): Sign[] {
  const found: Sign[] = [];
  const judges = signOfJudges(a, b);
  if (judges) found.push(judges);
  if (!a.legal || !b.legal) found.push(NO_CASE);
  if (a.day === undefined || b.day === undefined) {
    if (!judges) found.push(ANY_DAY);
  } else {
    const days = Math.abs(a.day - b.day);
    if (days <= NEWS) {
      found.push(NEAR);
      if (a.bench && a.bench === b.bench) found.push(SAME_COURT);
    } else if (!sameRuling && days > 45) {
      const apart = days > 400 ? YEARS : days > 150 ? HALF_A_YEAR : MONTHS;
      found.push(judges && judges.weight > 0 ? { ...apart, weight: apart.weight / 2 } : apart);
    }
  }
  if (newSuit(a, b) || newSuit(b, a)) found.push(NEWER_SUIT);
  return found;
}

/** The judges whose rulings two articles tell of, first or as what a higher court decides on. */
function signOfJudges(a: Profile, b: Profile): Sign | undefined {
  const [left, right] = [a.judge ?? a.below, b.judge ?? b.below];
  if (!left || !right) return undefined;
  const both = a.judge !== undefined && b.judge !== undefined;
  if (sameJudge(left, right)) return both ? SAME_JUDGE : JUDGE_BELOW;
  if (!both) return OTHER_BELOW;
  return a.supreme || b.supreme ? undefined : OTHER_JUDGES;
}

/** One surname, and given names that agree or are not told. */
export function sameJudge(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length < 2 || right.length < 2 || left[0] === right[0] || left[0]![0] === right[0]![0];
}

/** Whether the first tells of a suit that was filed after the second was published. */
const newSuit = (a: Profile, b: Profile): boolean =>
  a.sued !== undefined && b.published !== undefined && a.sued > b.published;
