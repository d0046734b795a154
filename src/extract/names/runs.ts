import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { flagsOf, Is, knownAt } from './words.ts';

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

/** A row of capitalised words in one sentence. */
export interface Run {
  readonly units: readonly Unit[];
  readonly sentence: number;
  /** whether it starts a sentence, so that its first capital tells nothing */
  readonly initial: boolean;
}

/** Whether the token begins like a name: `Court`, `IRS`, `iPhone`. */
export const isCapital = ({ shape }: Tokens, at: number): boolean => {
  const kind = shape[at];
  return kind === Shape.Capital || kind === Shape.Caps || kind === Shape.Mixed;
};

const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '[', ':', '—', '–', '-', '•', '*', '…', '...', '_', '--', ';']);

/** Whether the text between two tokens is one space or nothing. */
const close = ({ start, end }: Tokens, at: number): boolean => start[at]! - end[at - 1]! <= 1;
const glued = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1];

const ARTICLES = new Set(['a', 'an', 'the']);

/** The capitalised rows of a sentence. */
export function findRuns(doc: Document, sentence: Sentence, index: number): Run[] {
  const { tokens } = doc;
  const runs: Run[] = [];
  const link = linkText(doc, sentence);
  let at = sentence.from;
  while (at < sentence.to) {
    if (link && at >= link.from && at < link.to) {
      at = link.to;
      continue;
    }
    if (
      !startsName(tokens, at, sentence.to) ||
      (ARTICLES.has(tokens.word[at]!) && tokens.word[at + 1] !== '-' && !knownAt(tokens, at, sentence.to))
    ) {
      at++;
      continue;
    }
    const initial = at === sentence.from || OPENING.has(tokens.word[at - 1]!);
    const units = gather(
      tokens,
      at,
      link && at < link.from ? link.from : sentence.to,
      initial || at === sentence.from + 1,
    );
    runs.push({ units, sentence: index, initial });
    at = units[units.length - 1]!.to;
  }
  return runs;
}

/**
 * The text of a link that the page glued to a name: `Joe Lane Joseph (Joe) LaneSenate votes late MORE`. It begins after
 * the name and ends with `MORE`.
 */
function linkText({ tokens, text }: Document, { from, to }: Sentence): { from: number; to: number } | undefined {
  const { word, shape, start, end } = tokens;
  let more = to - 1;
  while (more > from && !(word[more] === 'more' && shape[more] === Shape.Caps)) more--;
  for (let at = from + 2; at < more; at++) {
    if (word[at]!.length < 6 || !/^\p{Lu}\p{Ll}+[\p{Lu}\d]/u.test(text.slice(start[at], end[at]))) continue;
    for (let before = Math.max(from, at - 12); before < at; before++)
      if (word[before]!.length > 2 && isCapital(tokens, before) && word[at]!.startsWith(word[before]!))
        return { from: before + 1, to: more + 1 };
  }
  return undefined;
}

const ARTICLE_PREFIX = new Set(['al', 'el', 'ash', 'as', 'an', 'ad', 'at', 'abu']);

function startsName(tokens: Tokens, at: number, to: number): boolean {
  if (isPrefix(tokens, at, to)) return false;
  if (isCapital(tokens, at)) return true;
  // al-Amr
  if (particleAt(tokens, at, to)) return true;
  return (
    tokens.shape[at] === Shape.Lower &&
    at + 2 < to &&
    tokens.word[at + 1] === '-' &&
    ARTICLE_PREFIX.has(tokens.word[at]!) &&
    glued(tokens, at + 1) &&
    glued(tokens, at + 2) &&
    isCapital(tokens, at + 2)
  );
}

/** `Then-` of `Then-Senator`, `Anti-` of `Anti-Trump`. */
function isPrefix(tokens: Tokens, at: number, to: number): boolean {
  const { word } = tokens;
  if (!PREFIXES.has(word[at]!) || at + 2 >= to || word[at + 1] !== '-' || !glued(tokens, at + 1)) return false;
  if (word[at] !== 'anti' && word[at] !== 'non') return isCapital(tokens, at + 2);
  return (flagsOf(word[at + 2]!) & (Is.Surname | Is.Given)) !== 0;
}

const PREFIXES = new Set(['anti', 'ex', 'non', 'pro', 'then']);

const LEADING_PARTICLES = new Set(['al', 'bin', 'da', 'de', 'del', 'della', 'di', 'dos', 'du', 'la', 'van', 'von']);

/** `del Ponte`: a small word that belongs to the capital after it. */
const particleAt = (tokens: Tokens, at: number, to: number): boolean =>
  tokens.shape[at] === Shape.Lower &&
  LEADING_PARTICLES.has(tokens.word[at]!) &&
  at + 1 < to &&
  isCapital(tokens, at + 1) &&
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

/** What follows a hyphen in `Chicago-based`, and is no part of a name as in `Jong-un`. */
const ATTRIBUTES = new Set([
  'aged',
  'area',
  'backed',
  'holder',
  'maker',
  'owner',
  'winner',
  'based',
  'born',
  'bound',
  'elect',
  'era',
  'free',
  'level',
  'like',
  'led',
  'made',
  'only',
  'owned',
  'run',
  'style',
  'type',
  'wide',
  'year',
  'to',
  'in',
  'the',
]);

/** One unit at the token: a known name, or a word with its hyphened parts. */
function unitAt(tokens: Tokens, at: number, to: number): Unit {
  if (particleAt(tokens, at, to)) {
    const { to: end, word, flags } = unitAt(tokens, at + 1, to);
    return { from: at, to: end, word: `${tokens.word[at]} ${word}`, flags: flags & ~Is.Place, joint: false };
  }
  const known = knownAt(tokens, at, to);
  if (known) {
    const end = at + known.words.length;
    const compound = end < to && tokens.word[end] === '-' && glued(tokens, end) && known.words.length === 1;
    if (!compound || (end + 1 < to && !isCapital(tokens, end + 1)) || known.bit & Is.Body)
      return {
        from: at,
        to: end,
        word: known.words.join(' '),
        flags: known.bit | (known.words.length === 1 ? flagsOf(known.words[0]!) : 0),
        joint: false,
      };
  }
  let end = at + 1;
  while (
    end + 1 < to &&
    tokens.word[end] === '-' &&
    glued(tokens, end) &&
    glued(tokens, end + 1) &&
    (isCapital(tokens, end + 1) || ARTICLE_PREFIX.has(tokens.word[end + 1]!) || tokens.shape[end + 1] === Shape.Number)
  )
    end += 2;
  if (end < to && WITH_S.has(tokens.word[at]!) && tokens.word[end] === "'s") end++;
  if (end === at + 1 && isTail(tokens, at, to)) end += 2;
  if (end === at + 1)
    return { from: at, to: end, word: tokens.word[at]!, flags: flagsOf(tokens.word[at]!), joint: false };
  const first = flagsOf(tokens.word[at]!);
  const last = flagsOf(tokens.word[end - 1]!);
  const elect = ELECT.has(tokens.word[end - 1]!) ? first & (Is.Honorific | Is.Office) : 0;
  const flags =
    elect |
    (first & (Is.Given | Is.Head)) |
    (last & (Is.Surname | Is.Office | Is.Head | Is.WeakHead)) |
    (first & last & Is.Demonym);
  return { from: at, to: end, word: tokens.word.slice(at, end).join(''), flags, joint: false };
}

const ELECT = new Set(['designate', 'elect', 'general']);

const joint = (tokens: Tokens, from: number, to: number): Unit => ({
  from,
  to,
  word: tokens.word.slice(from, to).join(' '),
  flags: 0,
  joint: true,
});

const OFFICE = Is.Head | Is.Joined;

/** `R-Ky.` */
const PARTY_TAG = /^[rdi]-/;

/** The units of the run that starts at the token. */
function gather(tokens: Tokens, from: number, to: number, initial: boolean): Unit[] {
  const { word } = tokens;
  const units = [unitAt(tokens, from, to)];
  let heads = 0;
  for (;;) {
    const last = units[units.length - 1]!;
    heads |= last.flags;
    const at = last.to;
    if (at >= to || !close(tokens, at)) break;
    if (PARTY_TAG.test(last.word) || (last.flags & Is.Calendar && !(last.flags & (Is.Given | Is.Surname)))) break;
    const titled = (last.flags & (Is.Honorific | Is.Office)) !== 0 && !(last.flags & Is.Given);
    if (isCapital(tokens, at) || (startsName(tokens, at, to) && (titled || !particleAt(tokens, at, to)))) {
      if (breaksBefore(tokens, at, to, last)) break;
      units.push(unitAt(tokens, at, to));
      continue;
    }
    if (isAdministration(tokens, at, last, units)) {
      units.push({ from: at, to: at + 1, word: 'administration', flags: Is.Head, joint: false });
      break;
    }
    if (word[at] === 'in' && word[at + 1] === 'charge' && /^agents?$/.test(last.word)) {
      units.push(joint(tokens, at, at + 1), {
        from: at + 1,
        to: at + 2,
        word: 'charge',
        flags: Is.Office,
        joint: false,
      });
      continue;
    }
    if (word[at] === "'s" && word[at + 1] === 'office' && last.flags & (Is.Office | Is.Honorific)) {
      units.push(joint(tokens, at, at + 1), { from: at + 1, to: at + 2, word: 'office', flags: OFFICE, joint: false });
      continue;
    }
    const next = jointEnd(tokens, at, to, last, heads, units, initial);
    if (next <= at) break;
    units.push(joint(tokens, at, next), unitAt(tokens, next, to));
  }
  return units;
}

/** Surnames that are small words. */
const SMALL_SURNAMES = new Set(['an', 'do', 'no', 'or', 'so', 'to']);

/** Small words that news capitalises inside the names of groups: `Doctors Without Borders`. */
export const INNER = new Set(['against', 'beyond', 'for', 'from', 'without']);

const continues = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && (flagsOf(word) & (Is.Function | Is.Calendar)) === 0;

/** `the Trump administration` is a body, not the man. */
const isAdministration = ({ word }: Tokens, at: number, last: Unit, units: readonly Unit[]): boolean =>
  word[at] === 'administration' &&
  units.length <= 2 &&
  !last.joint &&
  (last.flags & (Is.Head | Is.Office | Is.Place)) === 0;

/** Capitals that begin something new: a day, a pronoun, a sentence that lost its stop. */
function breaksBefore({ word }: Tokens, at: number, to: number, last: Unit): boolean {
  const flags = flagsOf(word[at]!);
  if (INNER.has(word[at]!) && !(last.flags & (Is.Given | Is.Calendar)))
    return !(at + 1 < to && continues(word[at + 1]!));
  if (flags & Is.Function && !(flags & (Is.Given | Is.Surname | Is.Particle)))
    return !(last.flags & Is.Given && SMALL_SURNAMES.has(word[at]!));
  if (last.flags & Is.Calendar && !(last.flags & Is.Given)) return true;
  if (flags & Is.Surname && last.flags & Is.Given && !(last.flags & Is.Calendar)) return false;
  return (flags & Is.Calendar) !== 0 && (!(flags & Is.Given) || (at + 1 < to && /^\d/.test(word[at + 1]!)));
}

const NEVER_OF =
  Is.Given |
  Is.Surname |
  Is.Place |
  Is.Body |
  Is.Calendar |
  Is.Demonym |
  Is.Suffix |
  Is.Function |
  Is.Honorific |
  Is.State;

const OF_HEADS = Is.Joined | Is.Head | Is.Office | Is.OtherHead | Is.PlaceHead;

/** Where the capital after a joint stands, or the token itself if nothing joins there. */
function jointEnd(
  tokens: Tokens,
  at: number,
  to: number,
  last: Unit,
  heads: number,
  units: readonly Unit[],
  initial: boolean,
): number {
  const { word } = tokens;
  const small = word[at]!;
  const capitalAt = (index: number): number =>
    index < to && isCapital(tokens, index) && !(flagsOf(word[index]!) & (Is.Function | Is.Calendar)) ? index : at;
  switch (small) {
    case '&':
      return capitalAt(at + 1);
    case ',':
      if (
        word[at + 1] === 'and' &&
        units.some((unit) => unit.joint && unit.word === ',') &&
        joinsAnd(tokens, at + 1, to, units)
      )
        return capitalAt(at + 2);
      return at + 1 < to &&
        flagsOf(word[at + 1]!) & (Is.Legal | Is.Suffix) &&
        isCapital(tokens, at + 1) &&
        LEGAL_AFTER_COMMA.test(word[at + 1]!)
        ? at + 1
        : listEnd(tokens, at, to, units);
    case 'of':
    case 'for':
    case 'on':
    case 'against':
    case 'to': {
      const after = word[at + 1] === 'the' ? at + 2 : at + 1;
      if (
        small === 'of'
          ? !joinsOf(units, !initial, after < to ? unitAt(tokens, after, to).flags : 0) &&
            !/^(?:people|sons|knights|daughters)$/.test(last.word)
          : !joinsWide(last, heads, small, small === 'to' ? (word[at + 1] ?? '') : '')
      )
        return at;
      if (
        small === 'for' &&
        /^(?:attorneys?|lawyers?|advocates)$/.test(last.word) &&
        after < to &&
        (initial || (unitAt(tokens, after, to).flags & NEVER_OF) !== 0)
      )
        return at;
      return capitalAt(after);
    }
    case '"':
    case '“':
      return nicknameEnd(tokens, at, to, last);
    case 'and':
      return joinsAnd(tokens, at, to, units) ? capitalAt(at + 1) : at;
    case "'s":
    case "'":
      return PLURALS.has(last.word) ||
        (small === "'s" &&
          last.flags & (Is.Office | Is.Honorific) &&
          /^(?:office|department|association|union|fund)$/.test(word[at + 1] ?? '')) ||
        (small === "'" && opensBody(tokens, at, to, last)) ||
        (WITH_S.has(last.word) && flagsOf(word[at + 1] ?? '') & Is.Head)
        ? capitalAt(at + 1)
        : at;
    case 'the':
      return namesDeed(tokens, at, to, last, units, initial) ? capitalAt(at + 1) : at;
    default:
      return particleEnd(tokens, at, to);
  }
}

/** `University of`, `Attorney General of`, not `Gov. Joan Reed of` or `Acme of`. */
function joinsOf(units: readonly Unit[], inside: boolean, next: number): boolean {
  const last = units[units.length - 1]!;
  if (inside && units.length === 1 && last.flags & (Is.Plain | Is.Common) && !(last.flags & NEVER_OF)) return true;
  if (next & Is.Place && units.some(({ joint, word }) => joint && word.startsWith('for'))) return true;
  const titled = last.flags & Is.Honorific && !last.word.endsWith('.');
  if (!(last.flags & OF_HEADS || titled)) return false;
  const before = units[units.length - 2];
  return !(
    before &&
    before.flags & Is.Given &&
    !before.joint &&
    (last.flags & Is.Surname || last.word === 'law') &&
    units.length === 2
  );
}

const LEGAL_AFTER_COMMA =
  /^(?:inc|incorporated|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|ltd|limited|corp|co|plc|n\.a|p\.c|pllc|jr|sr|iii|ii|iv|s\.a|gmbh)\.?$/;

/** `Americans for`, `Committee on`, `Mothers Against`: a plural or a head before the joint. */
function joinsWide(last: Unit, heads: number, small: string, after: string): boolean {
  if (last.flags & (Is.Office | Is.Honorific) && !(last.flags & Is.Joined)) return false;
  if (last.flags & Is.Body) return false;
  if (small === 'on' || small === 'to')
    return (
      after !== 'the' &&
      /^(?:board|campaign|coalition|commission|committee|conference|council|foundation|institute|mayors|project|bishops)$/.test(
        last.word,
      )
    );
  if (small === 'against')
    return /^(?:campaign|coalition|league|movement|mothers|parents|students|women)$/.test(last.word);
  if (heads & Is.Joined) return true;
  return (
    small !== 'on' &&
    small !== 'to' &&
    /[^s']s$/.test(last.word) &&
    (last.flags & (Is.Surname | Is.Given | Is.Place)) === 0
  );
}

/** `Harold “Bud” Lane`: where the surname after a nickname stands. */
function nicknameEnd(tokens: Tokens, at: number, to: number, last: Unit): number {
  const fits =
    at + 3 < to &&
    last.flags & Is.Given &&
    isCapital(tokens, at + 1) &&
    /^["”]$/.test(tokens.word[at + 2]!) &&
    isCapital(tokens, at + 3) &&
    close(tokens, at + 3);
  return fits ? at + 3 : at;
}

/** `Public Employees' Retirement System`: a plural of an ordinary word, and a head soon after. */
function opensBody({ word, shape }: Tokens, at: number, to: number, last: Unit): boolean {
  if (!/s$/.test(last.word) || last.flags & (Is.Given | Is.Surname | Is.Place | Is.Body | Is.Demonym)) return false;
  for (let index = at + 1; index < to && index < at + 5 && shape[index] === Shape.Capital; index++)
    if (flagsOf(word[index]!) & Is.Head) return true;
  return false;
}

/** Small words of other languages inside the names of bodies. */
export const FOREIGN = new Set(['des', 'et', 'für', 'para', 'por', 'pour', 'und']);

/** Names that end in a possessive: `Moody's`, and plurals that only begin one: `Women's Law Center`. */
const WITH_S = new Set(['kohl', 'macy', 'moody', 'poor', 'sotheby', 'zaxby']);
const PLURALS = new Set([
  'attorneys',
  'children',
  'men',
  'parents',
  'patients',
  'people',
  'sheriff',
  'students',
  'teachers',
  'veterans',
  'women',
  'workers',
  'writers',
  'policemen',
  'patrolmen',
  'firefighters',
]);

const LISTLESS = Is.Given | Is.Office | Is.Honorific;
const LIST_NO = Is.Given | Is.Place | Is.Body | Is.Honorific | Is.Demonym | Is.Surname | Is.Calendar | Is.Function;

/** `Department of Parks, Wildlife and Water`: where the list inside a name goes on after a comma. */
function listEnd(tokens: Tokens, at: number, to: number, units: readonly Unit[]): number {
  const opened = units.findIndex(({ joint, word }) => joint && word.startsWith('of'));
  const chamber = CHAMBERS.has(units[0]!.word) && units.length > 1;
  const body = chamber || (opened > 0 && (units[opened - 1]!.flags & Is.Joined) !== 0);
  if (!body || units.some(({ flags }) => flags & LISTLESS)) return at;
  for (let index = at + 1; index < to && index < at + 8; index++) {
    const small = tokens.word[index]!;
    if (small === 'and' || small === '&')
      return index > at + 1 && index + 1 < to && isListed(tokens, index + 1) ? at + 1 : at;
    if (small !== ',' && !isListed(tokens, index)) return at;
  }
  return at;
}

const isListed = (tokens: Tokens, at: number): boolean =>
  tokens.shape[at] === Shape.Capital && !(flagsOf(tokens.word[at]!) & LIST_NO);

const CHAMBERS = new Set(['assembly', 'house', 'parliament', 'senate']);

/** `and` inside a name: after `of` or `for`, when what follows is no name of its own. */
function joinsAnd(tokens: Tokens, at: number, to: number, units: readonly Unit[]): boolean {
  const opened = units.some(({ joint, word }) => joint && /^(?:of|for|on)\b/.test(word));
  if (at + 1 >= to || !isCapital(tokens, at + 1)) return false;
  const next = unitAt(tokens, at + 1, to);
  if (next.flags & (Is.Given | Is.Place | Is.Body | Is.Honorific | Is.Demonym)) return false;
  const last = units[units.length - 1]!;
  if (
    !opened &&
    last.flags & (Is.Plain | Is.Common) &&
    !(last.flags & Is.Head) &&
    units.every(
      ({ flags, joint: between, word }) =>
        (between && word === ',') ||
        CHAMBERS.has(word) ||
        flags & (Is.Plain | Is.Common | Is.Modifier | Is.Demonym | Is.Place),
    )
  ) {
    let end = at + 1;
    while (end < to && isCapital(tokens, end)) end++;
    return end > at + 2 && (flagsOf(tokens.word[end - 1]!) & Is.Head) !== 0;
  }
  if (opened) {
    let end = at + 1;
    while (end < to && isCapital(tokens, end)) end++;
    const count = end - at - 1;
    const closing = flagsOf(tokens.word[end - 1]!);
    // "Department of Health and Human Services", not "Action for the City and Somos Un Pueblo Unido"
    return (
      !(last.flags & (Is.Place | Is.Body | Is.Given)) &&
      (count < 3 || (count === 3 && (closing & Is.Head) !== 0 && (closing & Is.WeakHead) !== 0))
    );
  }
  return false;
}

const DEEDLESS = NEVER_OF | Is.Office | Is.Head | Is.OtherHead | Is.PlaceHead;

/** `Raise the Floor Alliance`: one capital, `the`, and a body's head soon after. */
function namesDeed(
  { word, shape }: Tokens,
  at: number,
  to: number,
  last: Unit,
  units: readonly Unit[],
  initial: boolean,
): boolean {
  if (initial || units.length > 1 || last.flags & DEEDLESS) return false;
  for (let index = at + 1; index < to && index < at + 5 && shape[index] === Shape.Capital; index++)
    if (index > at + 1 && flagsOf(word[index]!) & Is.Head) return true;
  return false;
}

/** `Ludwig van Beethoven`, `Centro de Trabajadores`: small words of other languages before a capital. */
function particleEnd(tokens: Tokens, at: number, to: number): number {
  let end = at;
  while (
    end < to &&
    end < at + 3 &&
    tokens.shape[end] === Shape.Lower &&
    (flagsOf(tokens.word[end]!) & Is.Particle || FOREIGN.has(tokens.word[end]!))
  )
    end++;
  return end > at && end < to && isCapital(tokens, end) ? end : at;
}
