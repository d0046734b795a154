import { copied } from './words.ts';

const MOST = 20_000;

/** A function of a phrase that keeps its answers, up to a bound: names and titles come again in article after article. */
export function remembered<Value>(answer: (phrase: string) => Value): (phrase: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before) return before.value;
    if (known.size >= MOST) known.clear();
    const value = answer(phrase);
    known.set(copied(phrase), { value });
    return value;
  };
}
