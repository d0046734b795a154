import { table } from '../../lexicon/table.ts';
import { copied } from '../../text/words.ts';
import { CYRILLIC } from './compare-lexicon.ts';

/** Names folded of late, each at the place that its length and three of its letters give; a newer one takes the place. */
const PLACES = 0x2000;
const folded = Array.from({ length: PLACES }, () => ({ name: '', fold: '' }));

/** Lower case, without accents, Cyrillic letters written in Latin ones, apostrophes and dots of initials dropped. */
export function foldName(name: string): string {
  const { length } = name;
  if (length === 0) return name;
  const letters = name.charCodeAt(0) + 31 * name.charCodeAt(length >> 1) + 961 * name.charCodeAt(length - 1);
  const place = (letters + 29791 * length) % PLACES;
  const known = folded[place];
  if (known!.name === name) return known!.fold;
  const fold = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) ? name.toLowerCase() : foldSlowly(name);
  // copied, so that what is remembered does not hold on to the article it was cut from
  folded[place] = { name: copied(name), fold };
  return fold;
}

const foldSlowly = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[øłđıßæœ]/g, (letter) => LATIN[letter]!)
    .replace(/['’ʼ`]s\b/g, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LATIN: Readonly<Record<string, string>> = table({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' });
