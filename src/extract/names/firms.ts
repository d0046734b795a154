import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { CREDITS } from './lexicon.ts';
import type { Seam } from './seam.ts';
import { isCapital } from './units.ts';
import { Is } from './words.ts';

/** `Tell and Partners`, `Orvane and Sons`: a name that nothing else knows, and its partners. */
export const joinsPartners = ({ tokens: { word }, at, to, units, last }: Seam): boolean =>
  at + 1 < to &&
  units.length === 1 &&
  /^(?:associates|brothers|co\.?|company|partners|sons)$/.test(word[at + 1]!) &&
  !(last.flags & ~(Is.Given | Is.Surname | Is.Plain));

const PARTNER = Is.Given | Is.Surname | Is.Plain;

/** A capital that may be a partner's surname. */
const isPartner = ({ shape, flags }: Tokens, at: number): boolean =>
  shape[at] === Shape.Capital && !(flags[at]! & ~PARTNER);

/** `Orvane and Marl, a law firm`, `Sutton and Tell LLP`: two surnames that what stands around them says are one firm. */
export function joinsFirm({ tokens, at, to, units, last }: Seam): boolean {
  const { word } = tokens;
  if (at + 1 >= to || last.joint || units.some(({ flags, joint }) => !joint && flags & ~PARTNER)) return false;
  if (word[last.from - 1] === ',' && units.length === 1) return false;
  if (!isPartner(tokens, at + 1)) return false;
  const before = units[0]!.from - (word[units[0]!.from - 1] === 'of' ? 2 : 1);
  return isFirmBefore(tokens, at + 2, to) || /^(?:agency|firm)$/.test(word[before] ?? '');
}

/** Whether the name that ends there is said to be a firm: `LLP`, `, a law firm`. */
function isFirmBefore({ word, shape }: Tokens, end: number, to: number): boolean {
  if (end >= to) return false;
  if (FIRMS.has(word[end]!)) return true;
  if (word[end] !== ',') return false;
  if (!/^(?:an?|the)$/.test(word[end + 1] ?? '')) return FIRMS.has(word[end + 1] ?? '');
  for (let index = end + 2; index < to && index < end + 6 && shape[index] === Shape.Lower; index++)
    if (/^(?:agency|company|firm|partnership)$/.test(word[index]!)) return true;
  return false;
}

/** Legal forms of firms of lawyers, architects and bankers. */
const FIRMS = wordSet('llc l.l.c. llp l.l.p. lp pc p.c. plc pllc');

/** `Tarn, Marl, Orvane & Sutton`: a list of single capitals that an ampersand closes is one firm. */
export function isFirmList({ tokens, at, to, units, last }: Seam): boolean {
  const { word } = tokens;
  if (units.some(({ flags, joint }) => !joint && flags & ~PARTNER) || last.joint) return false;
  for (let index = at + 1; index + 2 < to && index < at + 14; index += 2) {
    if (!isPartner(tokens, index)) return false;
    const mark = word[index + 1] === ',' && word[index + 2] === '&' ? index + 2 : index + 1;
    if (word[mark] === '&') return isCapital(tokens, mark + 1);
    if (word[mark] === 'and') return isPartner(tokens, mark + 1) && isFirmBefore(tokens, mark + 2, to);
    if (word[mark] !== ',') return false;
  }
  return false;
}

/** `Photo: Tell & Marl`: two people who took it. */
export const isCreditPair = ({ tokens: { word }, last, units }: Seam): boolean =>
  units.length === 1 && !last.flags && word[last.from - 1] === ':' && CREDITS.has(word[last.from - 2] ?? '');
