import type { Reading } from '../extract/index.ts';
import { daysBetween, type KeyKind, type Profile, profileOf } from './profile.ts';
import { Shared } from './shared.ts';
import type { Lineage } from './syndication.ts';
import { pushTo, Union } from './union.ts';

/** Articles that tell of one case, as indexes into the readings, and why they were brought together. */
export interface CaseGroup {
  readonly members: readonly number[];
  readonly because: readonly string[];
  /** judges below the highest court whose rulings the articles tell of first */
  readonly judges: ReadonlySet<string>;
}

/** What one thing shared adds, and the most that things of its kind add together. */
const WEIGHTS: Readonly<Record<KeyKind, readonly [each: number, most: number]>> = {
  docket: [4, 4],
  caption: [3, 3],
  litigant: [1.3, 3.6],
  judge: [0.6, 1.2],
  person: [0.6, 1.8],
  body: [0.3, 0.9],
  quote: [0.5, 1.5],
  statute: [0.4, 0.8],
  court: [0.3, 0.6],
  object: [0.25, 1],
  instrument: [0.2, 0.4],
};

/** Score from which two articles tell of one case. */
const SAME_CASE = 2.5;
/** The more articles two groups hold, the surer the two that join them must be. */
const CAUTION = 0.15;

/** Brings together the articles of one case; every article is in exactly one group. */
export function groupCases(readings: readonly Reading[], lineage: readonly Lineage[]): CaseGroup[] {
  const profiles = readings.map(profileOf);
  const pairs = scorePairs(profiles, new Shared(profiles), lineage);
  const union = new Union(readings.length);
  const reasons = new Map<number, string[]>();
  const shapes = profiles.map(shapeOf);
  for (const { a, b, score, because } of pairs) {
    const [left, right] = [shapes[union.find(a)]!, shapes[union.find(b)]!];
    const least = SAME_CASE + CAUTION * Math.log2(left.size * right.size);
    if (left === right || score < least || !mayJoin(left, right, score)) continue;
    union.join(a, b);
    shapes[union.find(a)] = joinShapes(left, right);
    pushTo(reasons, a, `${readings[a]!.article.id} and ${readings[b]!.article.id}: ${because}`);
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
  readonly judges: ReadonlySet<string>;
  /** the earliest day on which one of them was published */
  readonly published?: string;
  /** the latest day of a suit that one of them reports as news */
  readonly sued?: string;
}

const shapeOf = ({ judge, published, sued }: Profile): Shape => ({
  size: 1,
  judges: new Set(judge ? [judge] : []),
  ...(published ? { published } : {}),
  ...(sued ? { sued } : {}),
});

function joinShapes(a: Shape, b: Shape): Shape {
  const [published] = [a.published, b.published].filter((day) => day !== undefined).sort();
  const sued = [a.sued, b.sued]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    size: a.size + b.size,
    judges: new Set([...a.judges, ...b.judges]),
    ...(published ? { published } : {}),
    ...(sued ? { sued } : {}),
  };
}

/** Score from which two groups are joined though other judges rule in them: the case went up, or to another judge. */
const SURE = 6;

function mayJoin(a: Shape, b: Shape, score: number): boolean {
  if ((a.sued && b.published && a.sued > b.published) || (b.sued && a.published && b.sued > a.published)) return false;
  if (a.judges.size === 0 || b.judges.size === 0 || score >= SURE) return true;
  return [...a.judges].some((judge) => [...b.judges].some((other) => sameJudge(judge, other)));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly because: string;
}

/** The pairs of articles that tell of one case, surest first. */
function scorePairs(profiles: readonly Profile[], shared: Shared, lineage: readonly Lineage[]): Pair[] {
  const copies = new Map<number, Lineage[]>();
  for (const link of lineage) pushTo(copies, Math.min(link.copy, link.original), link);
  const pairs: Pair[] = [];
  for (let a = 0; a < profiles.length; a++) {
    const links = new Map((copies.get(a) ?? []).map((link) => [Math.max(link.copy, link.original), link]));
    for (const b of new Set([...shared.candidates(a), ...links.keys()])) {
      const pair = scorePair(a, b, profiles, shared, links.get(b));
      if (pair) pairs.push(pair);
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function scorePair(
  a: number,
  b: number,
  profiles: readonly Profile[],
  shared: Shared,
  copy: Lineage | undefined,
): Pair | undefined {
  const [left, right] = [profiles[a]!, profiles[b]!];
  const sums = new Map<KeyKind, number>();
  const things = shared.between(a, b);
  for (const { kind, rarity } of things) {
    const [each, most] = WEIGHTS[kind];
    // an article that names many cases tells of none of them in particular
    const share = kind === 'caption' ? Math.max(left.captions.length, right.captions.length) : 1;
    sums.set(kind, Math.min(most, (sums.get(kind) ?? 0) + (each * rarity) / share));
  }
  let score = copy ? COPY : 0;
  for (const part of sums.values()) score += part;
  const found = signs(left, right);
  for (const { weight } of found) score += weight;
  if (score < SAME_CASE) return undefined;
  const telling = things.filter(({ kind, rarity }) => rarity > 0.5 && kind !== 'object' && kind !== 'instrument');
  const because = [
    ...[...new Set(telling.map(({ kind, key }) => (kind === 'quote' ? 'a quote' : `the ${key}`)))].slice(0, 4),
    ...(copy ? ['one copies the other'] : []),
    ...found.filter(({ weight }) => weight > 0).map(({ reason }) => reason),
  ];
  return { a, b, score: Math.round(score * 100) / 100, because: `they share ${because.join(', ')}` };
}

/** What it adds that one article copies the other. */
const COPY = 4;

interface Sign {
  readonly weight: number;
  readonly reason: string;
}

/** What speaks for or against one case besides the things shared. */
function signs(a: Profile, b: Profile): Sign[] {
  const found: Sign[] = [];
  const add = (weight: number, reason: string): void => void found.push({ weight, reason });
  if (a.judge && b.judge) {
    if (sameJudge(a.judge, b.judge)) add(1.6, 'the judge who rules');
    else if (!a.supreme && !b.supreme) add(-4, 'other judges rule');
  }
  if (!a.legal || !b.legal) add(-1.5, 'one tells of no case');
  if (a.published && b.published) {
    const days = Math.abs(daysBetween(a.published, b.published));
    if (days <= 3) add(0.8, 'days near each other');
    else if (days > 400) add(-1.5, 'years lie between');
    else if (days > 150) add(-1, 'half a year lies between');
    else if (days > 45) add(-0.5, 'months lie between');
  }
  if (newSuit(a, b) || newSuit(b, a)) add(-6, 'one tells of a suit filed after the other was published');
  return found;
}

/** One surname, and given names that agree or are not told. */
export function sameJudge(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length < 2 || right.length < 2 || left[0] === right[0] || left[0]![0] === right[0]![0];
}

/** Whether the first tells of a suit that was filed after the second was published. */
const newSuit = (a: Profile, b: Profile): boolean =>
  a.sued !== undefined && b.published !== undefined && a.sued > b.published;
