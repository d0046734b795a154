import type { Fact, FigureClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { type CaseContext, makeFact, mostTold, tell } from './fact.ts';
import { pushTo } from './union.ts';

/** One figure over all articles of a case. */
export interface Figure {
  readonly fact: Fact;
  readonly claims: readonly FigureClaim[];
}

/** One fact for each figure: the same value of the same kind of thing. */
export function mergeFigures(claims: readonly FigureClaim[], context: CaseContext): Figure[] {
  const byValue = new Map<string, FigureClaim[][]>();
  const order: FigureClaim[][] = [];
  for (const claim of claims) {
    const key = String(claim.value).toLowerCase();
    const home = byValue.get(key)?.find((group) => sameThing(group[0]!, claim));
    if (home) home.push(claim);
    else {
      const group = [claim];
      pushTo(byValue, key, group);
      order.push(group);
    }
  }
  return order.map((group) => ({ claims: group, fact: makeFigure(group, context) }));
}

/** Words of what is counted. */
export const countedWords = ({ unit, of }: FigureClaim): Set<string> => contentWords(`${unit ?? ''} ${of ?? ''}`);

function sameThing(a: FigureClaim, b: FigureClaim): boolean {
  // a long, uneven number is the same wherever it stands
  if (isTelling(a.value)) return true;
  const [left, right] = [countedWords(a), countedWords(b)];
  if (left.size === 0 || right.size === 0) return left.size === right.size;
  return [...left].some((word) => right.has(word));
}

/** Whether the value is unlikely to stand twice in a case for different things. */
export function isTelling(value: number | string): boolean {
  if (typeof value === 'string') return /\d/.test(value) && value.length >= 3 && !/^\d-\d$/.test(value);
  return value >= 1_000 || (value >= 100 && value % 100 !== 0);
}

function makeFigure(claims: readonly FigureClaim[], context: CaseContext): Fact {
  const things = tell(claims, ({ of, unit }) => of ?? unit, context);
  const own = {
    value: claims[0]!.value,
    unit: mostTold(claims, ({ unit }) => unit, context),
    of: mostTold(claims, ({ of }) => of, context),
    approximate: claims.every(({ approximate }) => approximate) ? true : undefined,
    variants: things.slice(1),
  };
  return makeFact('figure', claims, own, context);
}
