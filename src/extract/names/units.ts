import { hasCapital, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { ATTRIBUTES, POSSESSIVES } from './lexicon.ts';
import { has, Is, knownAt } from './words.ts';

/** A word of a run, or a known name of several words that counts as one. */
export interface Unit {
  /** tokens, half-open */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly flags: number;
  /** a small word or mark between capitals */
  readonly joint: boolean;
}

/** Whether the token begins like a name: `Court`, `IRS`, `iPhone`. */
export const isCapital = ({ shape }: Tokens, at: number): boolean => hasCapital(shape[at]);

/** Whether the text between two tokens is one space or nothing. */
export const close = ({ start, end }: Tokens, at: number): boolean => start[at]! - end[at - 1]! <= 1;
const glued = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1];

/** The article of an Arabic name, before a hyphen: `al-Amr`. */
export const ARTICLE_PREFIX = wordSet('al el ash as an ad at abu');

/** Whether a name may begin at the token. */
export function startsName(tokens: Tokens, at: number, to: number): boolean {
  const { shape, word } = tokens;
  const kind = shape[at];
  const hyphen = word[at + 1] === '-';
  if (hasCapital(kind)) return !(hyphen && isPrefix(tokens, at, to));
  if (kind !== Shape.Lower) return false;
  if (!hyphen) return particleAt(tokens, at, to);
  // al-Amr
  return (
    at + 2 < to &&
    ARTICLE_PREFIX.has(word[at]!) &&
    glued(tokens, at + 1) &&
    glued(tokens, at + 2) &&
    isCapital(tokens, at + 2)
  );
}

/** `Then-` of `Then-Senator`, `Anti-` of `Anti-Trump`. */
function isPrefix(tokens: Tokens, at: number, to: number): boolean {
  const { word } = tokens;
  if (word[at + 1] !== '-' || at + 2 >= to || !PREFIXES.has(word[at]!) || !glued(tokens, at + 1)) return false;
  if (word[at] !== 'anti' && word[at] !== 'non') return isCapital(tokens, at + 2);
  return (tokens.flags[at + 2]! & (Is.Surname | Is.Given)) !== 0;
}

const PREFIXES = wordSet('anti ex non pro then');

const LEADING_PARTICLES = wordSet('al bin da de del della di dos du la van von');

/** `del Ponte`: a small word that belongs to the capital after it. */
export const particleAt = (tokens: Tokens, at: number, to: number): boolean =>
  at + 1 < to &&
  tokens.shape[at] === Shape.Lower &&
  isCapital(tokens, at + 1) &&
  LEADING_PARTICLES.has(tokens.word[at]!) &&
  close(tokens, at + 1);

/** `Jong-un`: a small second half, after a capital. */
const isTail = (tokens: Tokens, at: number, to: number): boolean =>
  at > 0 &&
  isCapital(tokens, at - 1) &&
  close(tokens, at) &&
  at + 2 < to &&
  tokens.word[at + 1] === '-' &&
  glued(tokens, at + 1) &&
  glued(tokens, at + 2) &&
  tokens.shape[at + 2] === Shape.Lower &&
  tokens.word[at + 2]!.length < 7 &&
  !ATTRIBUTES.has(tokens.word[at + 2]!);

/** One unit at the token: a known name, or a word with its hyphened parts. */
export function unitAt(tokens: Tokens, at: number, to: number): Unit {
  const { word, shape } = tokens;
  if (shape[at] === Shape.Lower && particleAt(tokens, at, to)) {
    const { to: end, word: surname, flags } = unitAt(tokens, at + 1, to);
    return { from: at, to: end, word: `${word[at]} ${surname}`, flags: flags & ~Is.Place, joint: false };
  }
  const known = knownAt(tokens, at, to);
  if (known) {
    const single = known.words.length === 1;
    const end = at + known.words.length;
    const compound = single && end < to && word[end] === '-' && glued(tokens, end);
    if (!compound || (end + 1 < to && !isCapital(tokens, end + 1)) || known.bit & Is.Body)
      return {
        from: at,
        to: end,
        word: known.key,
        flags: known.bit | (single ? tokens.flags[at]! : 0),
        joint: false,
      };
  }
  const next = at + 1 < to ? word[at + 1]! : '';
  if (next === '-' || next === "'s") return compoundAt(tokens, at, to);
  return { from: at, to: at + 1, word: word[at]!, flags: tokens.flags[at]!, joint: false };
}

/** A word with its hyphened parts, or with the possessive that belongs to it. */
function compoundAt(tokens: Tokens, at: number, to: number): Unit {
  let end = at + 1;
  while (
    end + 1 < to &&
    tokens.word[end] === '-' &&
    glued(tokens, end) &&
    glued(tokens, end + 1) &&
    (isCapital(tokens, end + 1) || ARTICLE_PREFIX.has(tokens.word[end + 1]!) || tokens.shape[end + 1] === Shape.Number)
  )
    end += 2;
  if (end < to && POSSESSIVES.has(tokens.word[at]!) && tokens.word[end] === "'s") end++;
  if (end === at + 1 && isTail(tokens, at, to)) end += 2;
  if (end === at + 1) return { from: at, to: end, word: tokens.word[at]!, flags: tokens.flags[at]!, joint: false };
  const first = tokens.flags[at]!;
  const last = tokens.flags[end - 1]!;
  const elect = ELECT.has(tokens.word[end - 1]!) ? first & (Is.Honorific | Is.Office) : 0;
  const flags =
    elect |
    (first & (Is.Given | Is.Head)) |
    (last & (Is.Surname | Is.Office | Is.Head | Is.WeakHead)) |
    (first & last & Is.Demonym);
  return { from: at, to: end, word: tokens.word.slice(at, end).join(''), flags, joint: false };
}

const ELECT = new Set(['designate', 'elect', 'general']);

/** A small word or mark between capitals, as a unit. */
export const joint = (tokens: Tokens, from: number, to: number): Unit => ({
  from,
  to,
  word: tokens.word.slice(from, to).join(' '),
  flags: 0,
  joint: true,
});

/** A word that counts as one unit with the bits given. */
export const unitOf = ({ word }: Tokens, at: number, flags: number): Unit => ({
  from: at,
  to: at + 1,
  word: word[at]!,
  flags,
  joint: false,
});

const INITIAL = /^[a-z]\.(?:[a-z]\.)?$/;

/** `J.`, `T.J.` */
export const isInitial = ({ word }: Unit): boolean => word.charCodeAt(1) === 0x2e && INITIAL.test(word);

/** Without the days, titles and joints at the end. */
export function trimmed(units: readonly Unit[]): readonly Unit[] {
  let to = units.length;
  while (
    to > 0 &&
    (units[to - 1]!.joint || (has(units[to - 1], Is.Calendar) && !has(units[to - 1], Is.Given | Is.Surname)))
  )
    to--;
  return to === units.length ? units : units.slice(0, to);
}
