/** Sets that are joined step by step; the root of a set is its lowest member. */
export class Union {
  // a plain list: most sets are of one case, and for a dozen numbers a typed array costs more than it saves
  private readonly parent: number[] = [];

  constructor(size: number) {
    for (let at = 0; at < size; at++) this.parent.push(at);
  }

  find(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = member; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const rootA = this.find(a);
    const rootB = this.find(b);
    if (rootA < rootB) this.parent[rootB] = rootA;
    else this.parent[rootA] = rootB;
  }

  /** The sets, each with its members in order, by their lowest member. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let member = 0; member < this.parent.length; member++) {
      const root = this.find(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()];
  }
}

/** Adds to the list under a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Adds to a short list what it does not hold. */
export function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

/** A list that stays empty. */
export const NONE: readonly never[] = [];

/** A short list with a value that it need not hold yet. */
export const withOnce = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list : list.length === 0 ? [value] : [...list, value];

/** The first member of a short list that another holds too. */
export const meet = <T>(a: readonly T[], b: readonly T[]): T | undefined => a.find((member) => b.includes(member));

/**
 * Like `pushTo`, for lists that outlive the case at hand. They are made in a place of their own: where most of the lists made stay,
 * the engine puts them among the lasting ones from the start, and those of one case would pile up there.
 */
export function keepIn<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, Array.of(value));
}

/** Sorts by code unit, in place; a list of a few, as most are, without the engine's own sort, which first copies it. */
export function sortTexts(list: string[]): string[] {
  if (list.length > FEW) return list.sort(byText);
  for (let at = 1; at < list.length; at++) {
    const text = list[at]!;
    let place = at;
    for (; place > 0 && list[place - 1]! > text; place--) list[place] = list[place - 1]!;
    list[place] = text;
  }
  return list;
}

const FEW = 12;

/** Order of strings by code unit: the same wherever it runs. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
