import { isGlued, shapeAt, wordAt } from '../../text/scan.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { approximationBefore, type Found, type Scan } from './scan.ts';

/** Words near two numbers that make a vote of them. */
const VOTE_WORDS = wordSet(`
  vote votes voted voting ruled ruling decision decided majority opinion split margin edge verdict passed approved
  rejected conservative liberal democratic republican court panel upheld held struck sided order judgment dissent
`);

const isCount = (word: string): boolean => /^\d{1,3}$/.test(word) && Number(word) <= 435;

/** `2-1`, `a 5-4 decision`, `7 to 2`. */
export function vote(scan: Scan, at: number): Found | undefined {
  const joint = wordAt(scan, at + 1);
  const glued = /^[-–—]$/.test(joint) && isGlued(scan, at) && isGlued(scan, at + 1);
  const ratio = glued && wordAt(scan, at + 2) === 'to' && wordAt(scan, at + 3) === '-';
  const second = ratio ? at + 4 : at + 2;
  if (!glued || shapeAt(scan, second) !== Shape.Number) return undefined;
  const [one, two] = [wordAt(scan, at), wordAt(scan, second)];
  if (!isCount(one) || !isCount(two) || (isGlued(scan, at - 1) && /^[-–/$.]$/.test(wordAt(scan, at - 1))))
    return undefined;
  if (isGlued(scan, second) && !/^[,.;:)"”’'—]$/.test(wordAt(scan, second + 1))) return undefined;
  if (one === '50' && two === '50') return undefined;
  const value = `${one}-${two}`;
  // `outnumber them about 6-to-1`: no vote is told roughly
  if (ratio && approximationBefore(scan, at) !== undefined)
    return { from: at, to: second + 1, rule: 'figure/ratio', value: two === '1' ? Number(one) : value, unit: 'ratio' };
  if (Number(one) + Number(two) > 15 || Number(one) < Number(two)) if (!hasCue(scan, at, second + 1)) return undefined;
  return { from: at, to: second + 1, rule: 'figure/vote', value, unit: 'votes' };
}

function hasCue(scan: Scan, from: number, to: number): boolean {
  for (let at = from - 4; at < to + 4; at++) if (VOTE_WORDS.has(wordAt(scan, at))) return true;
  return false;
}
