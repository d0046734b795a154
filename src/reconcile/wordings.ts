import { isSpellingSlip } from '../extract/names/spelling.ts';
import type { QuoteClaim } from '../schema/index.ts';

/** How one article's wording differs from the longest, word by word. */
export interface Change {
  readonly claim: QuoteClaim;
  readonly difference: string;
  /** words were changed or dropped in the middle and nothing marks it */
  readonly unmarked: boolean;
}

/** A quote as one article prints it. */
export interface Said {
  readonly claim: QuoteClaim;
  readonly words: readonly string[];
  /** the words in a row, with a space at either end */
  readonly run: string;
  /** whom the article gives the words to, by the name that the case has for him or her */
  readonly speaker: string | undefined;
  /** whether that is a person whom the articles name */
  readonly isPerson: boolean;
}

/** How one wording differs from the longest; nothing where it has the same words. */
export function changeOf(one: Said, longest: Said): Change[] {
  if (one.claim.quote === longest.claim.quote) return [];
  if (longest.run.includes(one.run)) return [{ claim: one.claim, difference: '', unmarked: false }];
  const steps = alignWords(longest.words, one.words);
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return [];
  const inner = steps.slice(first, last + 1);
  const cut = MARKED.test(one.claim.quote) || MARKED.test(longest.claim.quote);
  const changed = inner.filter(({ kind }) => kind !== 'same').length;
  if (changed === 0)
    return one.claim.quote === longest.claim.quote ? [] : [{ claim: one.claim, difference: '', unmarked: false }];
  return [
    {
      claim: one.claim,
      difference: markSteps(inner),
      unmarked: !cut && changed <= inner.length / 3 && !isRespelled(inner),
    },
  ];
}

/** Marks by which a writer says that words were changed or left out. */
const MARKED = /\.\.\.|…|[[(]|\. \. \./;

/** Whether the two wordings differ only as words are spelled or joined: judgement / judgment, health care / healthcare. */
function isRespelled(steps: readonly Step[]): boolean {
  const gone: string[] = [];
  const come: string[] = [];
  for (const { kind, word } of steps) {
    if (kind === 'left out') gone.push(word);
    if (kind === 'put in') come.push(word);
  }
  if (gone.join('') === come.join('')) return true;
  return gone.length === come.length && gone.every((word, at) => isSpellingSlip(word, come[at]!));
}

interface Step {
  readonly kind: 'same' | 'left out' | 'put in';
  readonly word: string;
}

/** The words of two wordings side by side: what is the same, what the second leaves out and what it puts in. */
export function alignWords(a: readonly string[], b: readonly string[]): Step[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ kind: 'same', word: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      steps.push({ kind: 'left out', word: a[i++]! });
    else steps.push({ kind: 'put in', word: b[j++]! });
  }
  return steps;
}

/** `on virtually every [-single-] citizen` */
export function markSteps(steps: readonly Step[]): string {
  const marked: string[] = [];
  for (let at = 0; at < steps.length; ) {
    let end = at;
    while (end < steps.length && steps[end]!.kind === steps[at]!.kind) end++;
    const words = steps.slice(at, end).map(({ word }) => word);
    const { kind } = steps[at]!;
    if (kind === 'left out') marked.push(`[-${words.join(' ')}-]`);
    else if (kind === 'put in') marked.push(`{+${words.join(' ')}+}`);
    else
      marked.push(words.length > 8 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}` : words.join(' '));
    at = end;
  }
  return marked.join(' ');
}
