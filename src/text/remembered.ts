import { copied } from './words.ts';

const MOST = 20_000;

/**
 * A function of a phrase that keeps its answers, up to a bound: names and titles come again in article after article. It is asked of a copy,
 * so that no answer holds on to the article.
 */
export function remembered<Value>(answer: (phrase: string) => Value): (phrase: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before) return before.value;
    if (known.size >= MOST) known.clear();
    const own = copied(phrase);
    const value = answer(own);
    known.set(own, { value });
    return value;
  };
}
