import { COMMON_STATUTES, COMMON_WORDS, isCommonName, JUSTICES } from './common.ts';
import { IntList, Numbering, rowsOf } from './numbers.ts';
import { type AddKey, isNamed, KEY_KINDS, type KeyKind, type Profile } from './profile.ts';
import { byText } from './union.ts';

/** Of a thing that more articles than this share, only neighbours by date are compared. */
const WINDOW = 12;
/** A thing that more articles than this share brings no two of them together by itself. */
const COMMON = 200;

/** A word of the leading ruling that so few articles share brings them together. */
const RARE = 4;

/** How many things an article shows, on the average, that none before it has. */
const NEW_THINGS = 8;

/** The things that articles show, numbered as they come, so that a hundred thousand articles fit in memory. */
export class Things {
  readonly kinds: number[] = [];
  /** what a thing of its kind tells: little where it stands in the articles of very many cases */
  readonly weights: number[] = [];
  /** the words of a thing that is named as a reason, once a second article has it */
  readonly values = new Map<number, string>();
  /** in how many articles each stands, and in which last */
  readonly counts = new IntList();
  private readonly newest = new IntList();
  /** the things of all articles in a row, and where each article begins */
  readonly row = new IntList();
  readonly starts = new IntList();
  private readonly numbers: Numbering;

  constructor(articles: number) {
    this.numbers = new Numbering(articles * NEW_THINGS);
  }

  /** Begins the next article. */
  next(): void {
    this.starts.push(this.row.length);
  }

  /** Adds a thing to the article begun last. */
  readonly add: AddKey = (kind, value) => {
    const article = this.starts.length - 1;
    const code = KEY_KINDS.indexOf(kind);
    const thing = this.numbers.numberOf(code, value);
    if (thing === this.kinds.length) {
      this.kinds.push(code);
      this.weights.push(isCommon(value, kind) ? (kind === 'judge' ? LITTLE * 2 : LITTLE) : 1);
      this.counts.push(1);
      this.newest.push(article);
    } else {
      if (this.newest.at(thing) === article) return thing;
      if (this.counts.at(thing) === 1 && isNamed(kind)) this.values.set(thing, value);
      this.counts.set(thing, this.counts.at(thing) + 1);
      this.newest.set(thing, article);
    }
    this.row.push(thing);
    return thing;
  };
}

/** What tells little where it stands in the articles of very many cases. */
const LITTLE = 0.2;

function isCommon(value: string, kind: KeyKind): boolean {
  if (kind === 'litigant' || kind === 'person' || kind === 'body') return isCommonName(value);
  if (kind === 'statute') return COMMON_STATUTES.has(value);
  if (kind === 'judge') return JUSTICES.has(value);
  if (kind === 'lead') return COMMON_WORDS.has(value);
  return kind === 'court';
}

/** The things that several articles share. */
export class Shared {
  /** the shared things of each article, in order, in a row */
  private readonly row: Int32Array;
  private readonly starts: Int32Array;
  /** the articles that have each thing, in a row: by day where there are many */
  private readonly holders: Int32Array;
  private readonly homes: Int32Array;
  /** how much it tells that two articles have it: less, the more have it */
  private readonly rarities: Float64Array;

  private readonly things: Things;

  constructor(things: Things, profiles: readonly Profile[]) {
    this.things = things;
    const { row, starts, counts, kinds } = things;
    const owners = new IntList();
    const shared = new IntList();
    this.starts = new Int32Array(profiles.length + 1);
    for (let article = 0; article < profiles.length; article++) {
      const end = article + 1 < profiles.length ? starts.at(article + 1) : row.length;
      for (const thing of row.part(starts.at(article), end).sort()) {
        if (counts.at(thing) < 2) continue;
        shared.push(thing);
        owners.push(article);
      }
      this.starts[article + 1] = shared.length;
    }
    this.row = shared.part(0, shared.length);
    const { starts: homes, places } = rowsOf(this.row, kinds.length);
    this.homes = homes;
    this.holders = places.map((place) => owners.at(place));
    this.sortByDay(profiles);
    this.rarities = Float64Array.from(things.weights, (weight, thing) => {
      const count = counts.at(thing);
      return (count <= 5 ? 1 : (5 / count) ** 0.7) * weight;
    });
  }

  private sortByDay(profiles: readonly Profile[]): void {
    const day = (article: number): string => profiles[article]!.published ?? '';
    for (let thing = 0; thing + 1 < this.homes.length; thing++) {
      const count = this.things.counts.at(thing);
      if (count > WINDOW && count <= COMMON)
        this.holders
          .subarray(this.homes[thing]!, this.homes[thing + 1]!)
          .sort((a, b) => byText(day(a), day(b)) || a - b);
    }
  }

  /** Later articles that share something rare with this one. */
  candidates(article: number): Set<number> {
    const found = new Set<number>();
    for (let at = this.starts[article]!; at < this.starts[article + 1]!; at++) {
      const thing = this.row[at]!;
      if (!this.brings(thing)) continue;
      const holders = this.holders.subarray(this.homes[thing]!, this.homes[thing + 1]!);
      const place = holders.length > WINDOW ? holders.indexOf(article) : 0;
      const last = Math.min(holders.length - 1, place + WINDOW);
      for (let near = Math.max(0, place - WINDOW); near <= last; near++)
        if (holders[near]! > article) found.add(holders[near]!);
    }
    return found;
  }

  /** Whether a thing brings articles together by itself. */
  private brings(thing: number): boolean {
    const { kinds, weights, counts } = this.things;
    const kind = KEY_KINDS[kinds[thing]!];
    if (kind === 'lead') return counts.at(thing) <= RARE;
    return kind !== 'instrument' && kind !== 'object' && weights[thing]! === 1 && counts.at(thing) <= COMMON;
  }

  /** Goes through what two articles share, in the order in which it first came. */
  between(a: number, b: number, use: (thing: number) => void): void {
    const { row, starts } = this;
    const [endA, endB] = [starts[a + 1]!, starts[b + 1]!];
    for (let i = starts[a]!, j = starts[b]!; i < endA && j < endB; ) {
      const [left, right] = [row[i]!, row[j]!];
      if (left === right) use(left);
      if (left <= right) i++;
      else j++;
    }
  }

  kindOf(thing: number): number {
    return this.things.kinds[thing]!;
  }

  /** the words of a thing that several articles share */
  nameOf(thing: number): string {
    return this.things.values.get(thing) ?? '';
  }

  rarityOf(thing: number): number {
    return this.rarities[thing]!;
  }
}
