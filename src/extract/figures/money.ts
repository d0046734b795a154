import { digitsValue, numberAt, scaleOf } from '../../lexicon/numbers.ts';
import { isGlued, shapeAt, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { MONEY_SIGNS, MONEY_WORDS, SHORT_SCALES } from './lexicon.ts';
import type { Found, Scan } from './scan.ts';

/** A number and where it ends; `12.5bn` is one token. */
export interface Amount {
  readonly value: number;
  readonly to: number;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The amount at a token: `310 million`, `12.5bn`, `2.6 million`, `eleven million`. */
export function amountAt(scan: Scan, at: number): Amount | undefined {
  if (at >= scan.to) return undefined;
  if (shapeAt(scan, at) === Shape.Ordinal) {
    const short = /^([\d.,]+)([a-z]{1,2})$/.exec(wordAt(scan, at));
    const scale = short && SHORT_SCALES.get(short[2]!);
    return scale ? { value: round(digitsValue(short[1]!)! * scale), to: at + 1 } : undefined;
  }
  const number = numberAt(scan.tokens, at, scan.to);
  if (!number) return undefined;
  const next = wordAt(scan, number.to);
  const hyphened = next === '-' ? scaleOf(wordAt(scan, number.to + 1)) : undefined;
  if (hyphened) return { value: round(number.value * hyphened), to: number.to + 2 };
  const scale = SHORT_SCALES.get(next);
  if (scale && next.length > 1 && shapeAt(scan, number.to) === Shape.Lower)
    return { value: round(number.value * scale), to: number.to + 1 };
  return { value: round(number.value), to: number.to };
}

/** `$310 million`, `US$5`, `£16.5bn`, `multi-billion dollar` left to words. */
export function signedMoney(scan: Scan, at: number): Found | undefined {
  const unit = MONEY_SIGNS.get(wordAt(scan, at));
  const amount = unit && amountAt(scan, at + 1);
  if (!amount) return undefined;
  const from = isGlued(scan, at - 1) && /^(?:us|a|c|au|ca|nz|hk)$/.test(wordAt(scan, at - 1)) ? at - 1 : at;
  const over = /^(?:or)$/.test(wordAt(scan, amount.to)) && wordAt(scan, amount.to + 1) === 'more';
  return {
    from,
    to: over ? amount.to + 2 : amount.to,
    rule: 'figure/money',
    value: amount.value,
    unit: unit!,
    ...(over ? { approximate: true } : {}),
  };
}

/** `100,000 kroner`, `five million dollars`. */
export function wordedMoney(scan: Scan, at: number, amount: Amount): Found | undefined {
  const unit = MONEY_WORDS.get(wordAt(scan, amount.to));
  return (unit && { from: at, to: amount.to + 1, rule: 'figure/money', value: amount.value, unit }) || undefined;
}
