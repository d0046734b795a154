import { foldName } from '../extract/names/fold.ts';

/** Corrections that last, as they stand in the file. */
export interface Overrides {
  /** lists of names that name the same; lists of rulings that are one, each by the id of its fact or of a claim */
  readonly same?: readonly (readonly string[])[];
  /** lists of names that name different people or bodies; lists of claims that tell of different rulings, by their ids */
  readonly different?: readonly (readonly string[])[];
  /** the right form of a name, by any form of it */
  readonly is?: Readonly<Record<string, string>>;
  /** names that are to be left out */
  readonly not?: readonly string[];
  /** the calendar value of a date: by the id of its fact or claim, or by the words and the event */
  readonly date?: Readonly<Record<string, string>>;
}

/** Corrections ready for use; remembers which of them matched. */
export interface Corrections {
  readonly sames: () => readonly (readonly string[])[];
  readonly different: (a: string, b: string) => boolean;
  readonly rename: (names: readonly string[]) => string | undefined;
  readonly isLeftOut: (names: readonly string[]) => boolean;
  readonly date: (keys: readonly string[]) => string | undefined;
  /** whether there are any of dates */
  readonly dates: boolean;
  /** the lists as they stand in the file */
  readonly lists: { readonly same: readonly (readonly string[])[]; readonly different: readonly (readonly string[])[] };
  /** remembers that a list matched */
  readonly met: (entry: 'same' | 'different', names: readonly string[]) => void;
  /** entries that matched nothing so far, in words */
  readonly unmatched: () => string[];
}

/** All entries of the file, in words. */
const entriesOf = ({ same = [], different = [], is = {}, not = [], date = {} }: Overrides): string[] => [
  ...same.map((names) => `same: ${names.join(', ')}`),
  ...different.map((names) => `different: ${names.join(', ')}`),
  ...Object.keys(is).map((name) => `is: ${name}`),
  ...not.map((name) => `not: ${name}`),
  ...Object.keys(date).map((name) => `date: ${name}`),
];

/** Reads corrections into what merging asks for. */
export function readOverrides(overrides: Overrides = {}, known: (name: string) => boolean = () => true): Corrections {
  const used = new Set<string>();
  const use = (entry: string): void => void used.add(entry);
  const same = (overrides.same ?? []).map((names) => names.map(foldName));
  const apart = new Set<string>();
  for (const names of overrides.different ?? []) {
    for (const a of names) for (const b of names) if (a !== b) apart.add(`${foldName(a)}\n${foldName(b)}`);
    if (names.every((name) => known(foldName(name)))) use(`different: ${names.join(', ')}`);
  }
  for (const names of overrides.same ?? [])
    if (names.filter((name) => known(foldName(name))).length > 1) use(`same: ${names.join(', ')}`);
  const is = new Map(Object.entries(overrides.is ?? {}).map(([from, to]) => [foldName(from), [from, to] as const]));
  const not = new Map((overrides.not ?? []).map((name) => [foldName(name), name]));
  const dates = new Map(Object.entries(overrides.date ?? {}));
  return {
    sames: () => same,
    different: (a, b) => apart.size > 0 && apart.has(`${a}\n${b}`),
    rename: (names) => {
      if (is.size === 0) return undefined;
      const found = names.map((name) => is.get(foldName(name))).find((entry) => entry !== undefined);
      if (found) use(`is: ${found[0]}`);
      return found?.[1];
    },
    isLeftOut: (names) => {
      if (not.size === 0) return false;
      const found = names.map((name) => not.get(foldName(name))).find((entry) => entry !== undefined);
      if (found !== undefined) use(`not: ${found}`);
      return found !== undefined;
    },
    date: (keys) => {
      const found = keys.filter((key) => dates.has(key));
      for (const key of found) use(`date: ${key}`);
      return found[0] && dates.get(found[0]);
    },
    dates: dates.size > 0,
    lists: { same: overrides.same ?? [], different: overrides.different ?? [] },
    met: (entry, names) => use(`${entry}: ${names.join(', ')}`),
    unmatched: () => entriesOf(overrides).filter((entry) => !used.has(entry)),
  };
}
