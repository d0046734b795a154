import { POSSESSIVES } from '../../lexicon/grammar.ts';
import { isGlued, wordAt } from '../../text/scan.ts';
import { wordSet, words } from '../../text/word-list.ts';
import { type Amount, amountAt } from './money.ts';
import { approximationBefore, countedAt, type Found, type Scan } from './scan.ts';

const share = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 1e4;

/** `45 percent`, `6.5%`, `10 percentage points`, `five points`. */
export function percentage(scan: Scan, at: number, amount: Amount): Found | undefined {
  const joint = wordAt(scan, amount.to) === '-' ? 1 : 0;
  const word = wordAt(scan, amount.to + joint);
  const found = (to: number, unit: string): Found => ({
    from: at,
    to,
    rule: 'figure/percentage',
    value: amount.value,
    unit,
  });
  if (word === '%') return found(amount.to + 1, 'percent');
  if (word === 'per' && wordAt(scan, amount.to + 1) === 'cent') return found(amount.to + 2, 'percent');
  if (word === 'percent') return found(amount.to + joint + 1, 'percent');
  if (word === 'percentage' && /^points?$/.test(wordAt(scan, amount.to + joint + 1)))
    return found(amount.to + joint + 2, 'percentage points');
  return undefined;
}

/** `one in six`, `seven in 10 tenants`, `four out of five`. */
export function proportion(scan: Scan, at: number, amount: Amount): Found | undefined {
  const out = wordAt(scan, amount.to) === 'out' && wordAt(scan, amount.to + 1) === 'of';
  const joint = out ? 2 : wordAt(scan, amount.to) === 'in' ? 1 : 0;
  if (!joint || amount.value > 99) return undefined;
  const whole = amountAt(scan, amount.to + joint);
  if (!whole || whole.value <= amount.value || whole.value > 1000 || !Number.isInteger(whole.value)) return undefined;
  // “in 2012” is a date, “two in 30 days” no share
  if (
    wordAt(scan, whole.to) === '-' ||
    (/^(?:days|weeks|months|years|hours|minutes|states|cases)$/.test(wordAt(scan, whole.to)) && !out)
  )
    return undefined;
  if (!out && !isRoundWhole(whole.value)) return undefined;
  const things = countedAt(scan, whole.to);
  if (out)
    return {
      from: at,
      to: things?.to ?? whole.to,
      rule: 'figure/proportion',
      value: `${amount.value} of ${whole.value}`,
      ...(things ? { of: things.words } : {}),
    };
  return {
    from: at,
    to: whole.to,
    rule: 'figure/proportion',
    value: share(amount.value, whole.value),
    unit: 'share',
    ...(things ? { of: things.words } : {}),
  };
}

const isRoundWhole = (value: number): boolean => value <= 12 || value % 5 === 0;

/** Parts of a whole, and how many make it. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...words('third fourth fifth sixth seventh eighth ninth tenth').flatMap((part, at): [string, number][] => [
    [part, at + 3],
    [`${part}s`, at + 3],
  ]),
]);

/** `two-thirds of his land`, `three quarters of`, `a third of the jury`. */
export function fraction(scan: Scan, at: number, amount: Amount): Found | undefined {
  const joint = wordAt(scan, amount.to) === '-' ? 1 : 0;
  const part = wordAt(scan, amount.to + joint);
  const whole = part.endsWith('s') ? PARTS.get(part) : undefined;
  if (!whole || amount.value >= whole) return undefined;
  const to = amount.to + joint + 1;
  if (part === 'quarters' && !joint && wordAt(scan, to) !== 'of') return undefined;
  return {
    from: at,
    to,
    rule: 'figure/fraction',
    value: share(amount.value, whole),
    unit: 'share',
    ...partOf(scan, to),
  };
}

/** `half of its members`, `roughly half`, `a third of`, `more than a third`. */
export function simpleFraction(scan: Scan, at: number): Found | undefined {
  const article = wordAt(scan, at) === 'a' || wordAt(scan, at) === 'one' ? 1 : 0;
  const joint = article && wordAt(scan, at + 1) === '-' ? 1 : 0;
  const word = wordAt(scan, at + article + joint);
  const whole = PARTS.get(word);
  if (!whole || word.endsWith('s') || (!article && word !== 'half')) return undefined;
  if (/^(?:first|second|other|latter)$/.test(wordAt(scan, at - 1))) return undefined;
  const to = at + article + joint + 1;
  if (word === 'half' && /^(?:a|an)$/.test(wordAt(scan, to)) && !article) return halfA(scan, at, to);
  const of = wordAt(scan, to) === 'of';
  if (wordAt(scan, to) === '-' || isGlued(scan, at - 1)) return undefined;
  if (
    !(of && (WHOLE.has(wordAt(scan, to + 1)) || wordAt(scan, to + 1) === 'them')) &&
    approximationBefore(scan, at) === undefined
  )
    return undefined;
  return { from: at, to, rule: 'figure/fraction', value: share(1, whole), unit: 'share', ...partOf(scan, to) };
}

function halfA(scan: Scan, at: number, to: number): Found | undefined {
  const unit = wordAt(scan, to + 1);
  if (!/^(?:mile|block|hour|day|year|month|acre|million|billion|dozen|inch)$/.test(unit)) return undefined;
  const scale = { million: 1e6, billion: 1e9, dozen: 12 }[unit] ?? 1;
  return {
    from: at,
    to: to + 2,
    rule: 'figure/fraction',
    value: scale / 2,
    ...(scale === 1 ? { unit: `${unit}s` } : {}),
  };
}

/** Words between `of` and the whole that is parted: `half of all the members`. */
const WHOLE = wordSet(POSSESSIVES, 'all the those these');

function partOf(scan: Scan, at: number): { of?: string } {
  if (wordAt(scan, at) !== 'of') return {};
  let from = at + 1;
  while (WHOLE.has(wordAt(scan, from))) from++;
  const things = countedAt(scan, from);
  return things ? { of: things.words } : {};
}
