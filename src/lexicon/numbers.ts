import { Shape, type Tokens } from '../text/tokens.ts';

const ONES = new Map<string, number>([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

const TENS = new Map<string, number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Ordinal numbers in words, as they are written in digits: `third`, `3rd`. */
export const ORDINAL_DIGITS: ReadonlyMap<string, string> = new Map(
  [...ORDINALS].map(([word, value]) => [word, `${value}${['th', 'st', 'nd', 'rd'][value] ?? 'th'}`]),
);

/** A number that the tokens up to `to` spell. */
interface NumberAt {
  readonly value: number;
  readonly to: number;
}

/** Words with which a number in words may begin. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), ...SCALES.keys()]);

/** Value of a scale word: `million`. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word);

/** The digits of a token as a number, thousands commas read. */
export function digitsValue(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return undefined;
  const plain = Number(word);
  return Number.isNaN(plain) ? Number(/^\d[\d,]*(?:\.\d+)?/.exec(word)![0].replaceAll(',', '')) : plain;
}

/** The number that begins at the token: `12,400`, `2.6 million`, `sixty-one`, `eleven million`, `two hundred and six`. */
export function numberAt(tokens: Tokens, at: number, limit: number): NumberAt | undefined {
  if (tokens.shape[at] === Shape.Number) return scaled(tokens, digitsValue(tokens.word[at]!)!, at + 1, limit);
  return wordsAt(tokens, at, limit);
}

/** Scale words after a number in digits: `35 billion`, `3 hundred thousand`. */
function scaled(tokens: Tokens, digits: number, from: number, limit: number): NumberAt {
  let value = digits;
  let to = from;
  for (let scale = 0; to < limit && (scale = SCALES.get(tokens.word[to]!) ?? 0) > 0; to++) value *= scale;
  return { value: Math.round(value * 1e6) / 1e6, to };
}

function wordsAt(tokens: Tokens, from: number, limit: number): NumberAt | undefined {
  let total = 0;
  let group = 0;
  let to = from;
  let at = from;
  while (at < limit) {
    const word = tokens.word[at]!;
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (ten !== undefined && group % 100 === 0) {
      group += ten;
      at++;
      const joint = tokens.word[at] === '-' && at + 1 < limit ? at + 1 : at;
      const unit = ONES.get(tokens.word[joint] ?? '');
      if (joint < limit && unit !== undefined && unit > 0 && unit < 10) {
        group += unit;
        at = joint + 1;
      }
    } else if (one !== undefined && group % 100 === 0) {
      group += one;
      at++;
    } else if (scale === 100 && to > from) {
      group = (group || 1) * 100;
      at++;
    } else if (scale !== undefined && scale > 100 && to > from) {
      total += (group || 1) * scale;
      group = 0;
      at++;
    } else if (word === 'and' && group >= 100 && (ONES.has(tokens.word[at + 1]!) || TENS.has(tokens.word[at + 1]!))) {
      at++;
      continue;
    } else break;
    to = at;
  }
  return to > from ? { value: total + group, to } : undefined;
}

/** The ordinal that begins at the token: `third`, `20th`, `twenty-first`. */
export function ordinalAt(tokens: Tokens, at: number, limit: number): NumberAt | undefined {
  const word = tokens.word[at]!;
  const one = ORDINALS.get(word);
  if (one !== undefined) return { value: one, to: at + 1 };
  if (tokens.shape[at] === Shape.Ordinal && /^\d{1,3}(?:st|nd|rd|th)$/.test(word))
    return { value: Number.parseInt(word, 10), to: at + 1 };
  const ten = TENS.get(word);
  if (ten === undefined || at + 2 >= limit || tokens.word[at + 1] !== '-') return undefined;
  const unit = ORDINALS.get(tokens.word[at + 2]!);
  return unit !== undefined && unit < 10 ? { value: ten + unit, to: at + 3 } : undefined;
}
