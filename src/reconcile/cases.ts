import type { Reading } from '../extract/index.ts';
import { COMMON_STATUTES, isCommonName, JUSTICES } from './common.ts';
import { daysBetween, type KeyKind, type Profile, profileOf } from './profile.ts';
import type { Lineage } from './syndication.ts';
import { byText, pushTo, Union } from './union.ts';

/** Articles that tell of one case, as indexes into the readings, and why they were brought together. */
export interface CaseGroup {
  readonly members: readonly number[];
  readonly because: readonly string[];
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
/** A thing that more articles than this share brings no two of them together by itself. */
const RARE = 40;
/** Of a thing shared by more articles than this, only neighbours by date are compared. */
const WINDOW = 12;

/** Brings together the articles of one case; every article is in exactly one group. */
export function groupCases(readings: readonly Reading[], lineage: readonly Lineage[]): CaseGroup[] {
  const profiles = readings.map(profileOf);
  const postings = makePostings(profiles);
  const pairs = scorePairs(profiles, postings, lineage);
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
  return union
    .groups()
    .map((members) => ({ members, because: members.flatMap((member) => reasons.get(member) ?? []) }));
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

/** The articles that share each thing, in order of publication; things of one article alone left out. */
function makePostings(profiles: readonly Profile[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  profiles.forEach(({ keys }, at) => {
    for (const key of keys.keys()) pushTo(postings, key, at);
  });
  for (const [key, members] of postings) {
    if (members.length < 2) postings.delete(key);
    else if (members.length > WINDOW)
      members.sort((a, b) => byText(profiles[a]!.published ?? '', profiles[b]!.published ?? '') || a - b);
  }
  return postings;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly because: string;
}

/** The pairs of articles that tell of one case, surest first. */
function scorePairs(
  profiles: readonly Profile[],
  postings: ReadonlyMap<string, number[]>,
  lineage: readonly Lineage[],
): Pair[] {
  const copies = new Map<string, Lineage>();
  for (const link of lineage)
    copies.set(`${Math.min(link.copy, link.original)} ${Math.max(link.copy, link.original)}`, link);
  const pairs: Pair[] = [];
  for (let a = 0; a < profiles.length; a++) {
    for (const b of candidatesOf(a, profiles[a]!, postings, lineage)) {
      const pair = scorePair(a, b, profiles, postings, copies.get(`${a} ${b}`));
      if (pair.score >= SAME_CASE) pairs.push(pair);
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Later articles that share something rare with this one. */
function candidatesOf(
  a: number,
  { keys }: Profile,
  postings: ReadonlyMap<string, number[]>,
  lineage: readonly Lineage[],
): Set<number> {
  const found = new Set<number>();
  for (const [key, kind] of keys) {
    if (kind === 'instrument' || kind === 'object' || isCommonKey(key, kind)) continue;
    const members = postings.get(key);
    if (!members || members.length > RARE * 5) continue;
    if (members.length <= WINDOW) {
      for (const b of members) if (b > a) found.add(b);
    } else {
      const place = members.indexOf(a);
      for (let near = Math.max(0, place - WINDOW); near <= place + WINDOW && near < members.length; near++)
        if (members[near]! > a) found.add(members[near]!);
    }
  }
  for (const { copy, original } of lineage) if (Math.min(copy, original) === a) found.add(Math.max(copy, original));
  return found;
}

function isCommonKey(key: string, kind: KeyKind): boolean {
  const value = key.slice(kind.length + 1);
  if (kind === 'litigant' || kind === 'person' || kind === 'body') return isCommonName(value);
  if (kind === 'statute') return COMMON_STATUTES.has(value);
  if (kind === 'judge') return JUSTICES.has(value);
  return kind === 'court';
}

function scorePair(
  a: number,
  b: number,
  profiles: readonly Profile[],
  postings: ReadonlyMap<string, number[]>,
  copy: Lineage | undefined,
): Pair {
  const [left, right] = [profiles[a]!, profiles[b]!];
  const sums = new Map<KeyKind, number>();
  const shared: string[] = [];
  for (const [key, kind] of left.keys) {
    const theirs = right.keys.get(key);
    if (!theirs) continue;
    const rarity = rarityOf(postings.get(key)!.length) * (isCommonKey(key, kind) ? 0.2 : 1);
    const [each, most] = WEIGHTS[kind];
    // an article that names many cases tells of none of them in particular
    const share = kind === 'caption' ? Math.max(left.captions.length, right.captions.length) : 1;
    sums.set(kind, Math.min(most, (sums.get(kind) ?? 0) + (each * rarity) / share));
    if (rarity > 0.5 && kind !== 'object' && kind !== 'instrument')
      shared.push(kind === 'quote' ? 'a quote' : `the ${key}`);
  }
  let score = [...sums.values()].reduce((sum, part) => sum + part, 0);
  const because = [...new Set(shared)].slice(0, 4);
  const add = (weight: number, reason: string): void => {
    score += weight;
    if (weight > 0) because.push(reason);
  };
  if (copy) add(4, 'one copies the other');
  for (const { weight, reason } of signs(left, right)) add(weight, reason);
  return {
    a,
    b,
    score: Math.round(score * 100) / 100,
    because: because.length ? `they share ${because.join(', ')}` : 'alike',
  };
}

/** How much it tells that a thing is shared, by the number of articles that share it. */
const rarityOf = (count: number): number => (count <= 5 ? 1 : (5 / count) ** 0.7);

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
function sameJudge(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length < 2 || right.length < 2 || left[0] === right[0] || left[0]![0] === right[0]![0];
}

/** Whether the first tells of a suit that was filed after the second was published. */
const newSuit = (a: Profile, b: Profile): boolean =>
  a.sued !== undefined && b.published !== undefined && a.sued > b.published;
