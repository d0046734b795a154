import { COMMON_STATUTES, isCommonName, JUSTICES } from './common.ts';
import type { KeyKind, Profile } from './profile.ts';
import { byText } from './union.ts';

/** One thing that two articles share, and how much it tells that they do. */
export interface SharedThing {
  readonly kind: KeyKind;
  readonly key: string;
  readonly rarity: number;
}

/** Of a thing that more articles than this share, only neighbours by date are compared. */
const WINDOW = 12;
/** A thing that more articles than this share brings no two of them together by itself. */
const COMMON = 200;

/** The things that articles share: numbered, so that a hundred thousand articles fit in memory. */
export class Shared {
  private readonly keys: string[] = [];
  private readonly kinds: KeyKind[] = [];
  /** what a thing of its kind tells: little where it stands in the articles of very many cases */
  private readonly weights: number[] = [];
  /** the one article that has the thing, or all that have it, in order of publication */
  private readonly holders: (number | number[])[] = [];
  /** the things of each article, by number */
  private readonly things: Int32Array[];

  constructor(profiles: readonly Profile[]) {
    const numbers = new Map<string, number>();
    this.things = profiles.map(({ keys }, article) =>
      Int32Array.from(keys, (key) => this.add(key, article, numbers)).sort(),
    );
    const day = (article: number): string => profiles[article]!.published ?? '';
    for (const holder of this.holders)
      if (typeof holder !== 'number' && holder.length > WINDOW) holder.sort((a, b) => byText(day(a), day(b)) || a - b);
    this.things = this.things.map((things) => things.filter((thing) => typeof this.holders[thing] !== 'number'));
  }

  private add(key: string, article: number, numbers: Map<string, number>): number {
    const known = numbers.get(key);
    if (known === undefined) {
      const kind = key.slice(0, key.indexOf(' ')) as KeyKind;
      numbers.set(key, this.keys.length);
      this.kinds.push(kind);
      this.weights.push(isCommon(key.slice(kind.length + 1), kind) ? (kind === 'judge' ? LITTLE * 2 : LITTLE) : 1);
      this.holders.push(article);
      return this.keys.push(key) - 1;
    }
    const holder = this.holders[known]!;
    if (typeof holder === 'number') this.holders[known] = [holder, article];
    else holder.push(article);
    return known;
  }

  /** Later articles that share something rare with this one. */
  candidates(article: number): Set<number> {
    const found = new Set<number>();
    for (const thing of this.things[article]!) {
      const kind = this.kinds[thing]!;
      const holders = this.holders[thing] as number[];
      if (kind === 'instrument' || kind === 'object' || this.weights[thing]! < 1 || holders.length > COMMON) continue;
      const place = holders.length > WINDOW ? holders.indexOf(article) : 0;
      const last = Math.min(holders.length - 1, place + WINDOW);
      for (let at = Math.max(0, place - WINDOW); at <= last; at++) if (holders[at]! > article) found.add(holders[at]!);
    }
    return found;
  }

  /** What two articles share. */
  between(a: number, b: number): SharedThing[] {
    const [left, right] = [this.things[a]!, this.things[b]!];
    const found: SharedThing[] = [];
    for (let i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] === right[j]) found.push(this.describe(left[i]!));
      if (left[i]! <= right[j]!) i++;
      else j++;
    }
    return found;
  }

  private describe(thing: number): SharedThing {
    const count = (this.holders[thing] as number[]).length;
    const rarity = (count <= 5 ? 1 : (5 / count) ** 0.7) * this.weights[thing]!;
    return { kind: this.kinds[thing]!, key: this.keys[thing]!, rarity };
  }
}

/** What a thing tells that stands in the articles of very many cases. */
const LITTLE = 0.2;

function isCommon(value: string, kind: KeyKind): boolean {
  if (kind === 'litigant' || kind === 'person' || kind === 'body') return isCommonName(value);
  if (kind === 'statute') return COMMON_STATUTES.has(value);
  if (kind === 'judge') return JUSTICES.has(value);
  return kind === 'court';
}
