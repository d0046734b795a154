import { distance } from 'fastest-levenshtein';
import { CONFUSED_LETTERS } from './compare-lexicon.ts';

/** How alike two words are spelled, from 0 to 1: letters that are often confused count half. */
export function spellingLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const plain = distance(a, b);
  if (plain > longest / 2) return 0;
  const edits = Math.min(plain, (plain + distance(soundFold(a), soundFold(b))) / 2, swapped(a, b) ? 1 : plain);
  return 1 - edits / longest;
}

/** Whether two long words differ by a slip of the pen: one letter, or two of eight and more. */
export function isSpellingSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (a === b || shortest < 5 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  return distance(a, b) <= (shortest >= 8 ? 2 : 1) || swapped(a, b);
}

function soundFold(word: string): string {
  let folded = word;
  for (const [from, to] of CONFUSED_LETTERS) folded = folded.replaceAll(from, to);
  return folded.replace(/(.)\1+/g, '$1');
}

/** Whether the words differ only by two neighbouring letters that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
