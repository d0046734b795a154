import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { isCreditPair, isFirmList, joinsFirm, joinsPartners } from './firms.ts';
import { FOREIGN_WORDS, POSSESSIVES } from './lexicon.ts';
import { NEVER_OF, prepositionEnd } from './prepositions.ts';
import { capitalAt, type Seam } from './seam.ts';
import { close, isCapital, type Unit, unitAt } from './units.ts';
import { Is } from './words.ts';

type Joint = (seam: Seam) => number;

/** Where the capital after a joint stands, or the seam itself if nothing joins there. */
export const jointEnd = (seam: Seam): number => (JOINTS.get(seam.tokens.word[seam.at]!) ?? particleEnd)(seam);

/** `Orvane, Inc.`, `Amos Tell, Jr.`, and commas of a list inside a name. */
function commaEnd(seam: Seam): number {
  const { tokens, at, to, units } = seam;
  const next = tokens.word[at + 1] ?? '';
  if (at + 1 < to && LEGAL_AFTER_COMMA.test(next) && isCapital(tokens, at + 1)) return at + 1;
  if (isFirmList(seam)) return at + 1;
  const listed = next === 'and' && units.some((unit) => unit.joint && unit.word === ',');
  if (listed && joinsAnd({ ...seam, at: at + 1 })) return capitalAt(seam, at + 2);
  return listEnd(seam);
}

const LEGAL_AFTER_COMMA =
  /^(?:inc|incorporated|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|ltd|limited|corp|co|plc|n\.a|p\.c|pllc|jr|sr|iii|ii|iv|s\.a|gmbh)\.?$/;

/** `Harold “Bud” Lane`: where the surname after a nickname stands. */
function nicknameEnd({ tokens, at, to, last }: Seam): number {
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
function opensBody({ tokens: { flags, shape }, at, to, last }: Seam): boolean {
  if (!/s$/.test(last.word) || last.flags & (Is.Given | Is.Surname | Is.Place | Is.Body | Is.Demonym)) return false;
  for (let index = at + 1; index < to && index < at + 5 && shape[index] === Shape.Capital; index++)
    if (flags[index]! & Is.Head) return true;
  return false;
}

/** `Women's Law Center`, `District Attorney's Office`, `Moody's Investors Service`. */
function possessiveEnd(seam: Seam): number {
  const { tokens, at, last } = seam;
  const next = tokens.word[at + 1] ?? '';
  const plural = tokens.word[at] === "'";
  const joins =
    PLURALS.has(last.word) ||
    (plural && opensBody(seam)) ||
    (!plural &&
      last.flags & (Is.Office | Is.Honorific) &&
      /^(?:association|department|fund|office|union)$/.test(next)) ||
    (POSSESSIVES.has(last.word) && tokens.flags[at + 1]! & Is.Head);
  return joins ? capitalAt(seam, at + 1) : at;
}

/** Plurals that begin the names of bodies with a possessive. */
const PLURALS = wordSet(`
  attorneys children men parents patients people sheriff students teachers veterans women workers writers policemen
  patrolmen firefighters
`);

const LISTLESS = Is.Given | Is.Office | Is.Honorific;
const LIST_NO = Is.Given | Is.Place | Is.Body | Is.Honorific | Is.Demonym | Is.Surname | Is.Calendar | Is.Function;

/** `Department of Parks, Wildlife and Water`: where the list inside a name goes on after a comma. */
function listEnd({ tokens, at, to, units }: Seam): number {
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
  tokens.shape[at] === Shape.Capital && !(tokens.flags[at]! & LIST_NO);

const CHAMBERS = new Set(['assembly', 'house', 'parliament', 'senate']);

/** `and` inside a name, when what follows is no name of its own. */
function joinsAnd(seam: Seam): boolean {
  const { tokens, at, to, units, last } = seam;
  if (at + 1 >= to || !isCapital(tokens, at + 1)) return false;
  if (unitAt(tokens, at + 1, to).flags & (Is.Given | Is.Place | Is.Body | Is.Honorific | Is.Demonym)) return false;
  let end = at + 1;
  while (end < to && isCapital(tokens, end)) end++;
  const count = end - at - 1;
  const closing = tokens.flags[end - 1]!;
  if (!units.some(({ joint, word }) => joint && /^(?:of|for|on)\b/.test(word)))
    return count > 1 && (closing & Is.Head) !== 0 && describes(units);
  // "Department of Health and Human Services", not "Action for the Coast and Vida Sin Muros"
  const ends = count < 3 || (count === 3 && (closing & Is.WeakHead) !== 0);
  return ends && !(last.flags & (Is.Place | Is.Body | Is.Given));
}

/** `Harbor and Nets Control (HNC)`: capitals around the `and` whose first letters stand in brackets behind them. */
function spellsAcronym({ tokens: { word, shape }, at, units }: Seam): boolean {
  let letters = '';
  for (const unit of units) if (!unit.joint) letters += unit.word[0];
  let end = at + 1;
  for (; shape[end] === Shape.Capital; end++) letters += word[end]![0];
  return letters.length > 2 && word[end] === '(' && word[end + 1] === letters && shape[end + 1] === Shape.Caps;
}

const SLASHLESS = Is.Body | Is.Place | Is.Demonym | Is.Calendar | Is.Common | Is.Head | Is.Office | Is.Honorific;

/** `Tell/Orvane`: two names that a slash makes one; not a credit such as `Newswire/Ann Lee`. */
function slashEnd({ tokens, at, to, units, last }: Seam): number {
  const { shape, start, end } = tokens;
  const glued = start[at] === end[at - 1] && start[at + 1] === end[at];
  if (!glued || at + 1 >= to || units.length > 1 || shape[last.from] !== Shape.Capital) return at;
  const next = unitAt(tokens, at + 1, to);
  const ends = next.to >= to || !isCapital(tokens, next.to) || !close(tokens, next.to);
  const fits = shape[at + 1] === Shape.Capital && !((last.flags | next.flags) & SLASHLESS) && next.word.length > 2;
  return fits && ends && !(last.flags & Is.Function) ? at + 1 : at;
}

const DESCRIBING = Is.Plain | Is.Common | Is.Modifier | Is.Demonym | Is.Place | Is.Function;

/** Whether the units only describe a head to come: `National Air`, `House Energy`. */
function describes(units: readonly Unit[]): boolean {
  const { flags } = units[units.length - 1]!;
  if (!(flags & (Is.Plain | Is.Common)) || flags & Is.Head) return false;
  return units.every((unit) => (unit.joint && unit.word === ',') || CHAMBERS.has(unit.word) || unit.flags & DESCRIBING);
}

const DEEDLESS = NEVER_OF | Is.Office | Is.Head | Is.OtherHead | Is.PlaceHead;

/** `Lift the Gate Coalition`: one capital, `the`, and a body's head soon after. */
function deedEnd(seam: Seam): number {
  const { tokens, at, to, units, last, initial } = seam;
  if (initial || units.length > 1 || last.flags & DEEDLESS) return at;
  for (let index = at + 1; index < to && index < at + 5 && tokens.shape[index] === Shape.Capital; index++)
    if (index > at + 1 && tokens.flags[index]! & Is.Head) return capitalAt(seam, at + 1);
  return at;
}

/** `Ludwig van Beethoven`, `Centro de Trabajadores`: small words of other languages before a capital. */
function particleEnd({ tokens, at, to }: Seam): number {
  let end = at;
  while (
    end < to &&
    end < at + 3 &&
    tokens.shape[end] === Shape.Lower &&
    (tokens.flags[end]! & Is.Particle || FOREIGN_WORDS.has(tokens.word[end]!))
  )
    end++;
  return end > at && end < to && isCapital(tokens, end) ? end : at;
}

const JOINTS: ReadonlyMap<string, Joint> = new Map<string, Joint>([
  ['&', (seam) => (isCreditPair(seam) ? seam.at : capitalAt(seam, seam.at + 1))],
  [',', commaEnd],
  ['"', nicknameEnd],
  ['“', nicknameEnd],
  ["'", possessiveEnd],
  ["'s", possessiveEnd],
  ['/', slashEnd],
  ['against', prepositionEnd],
  [
    'and',
    (seam) =>
      joinsAnd(seam) || joinsPartners(seam) || joinsFirm(seam) || spellsAcronym(seam)
        ? capitalAt(seam, seam.at + 1)
        : seam.at,
  ],
  ['for', prepositionEnd],
  ['of', prepositionEnd],
  ['on', prepositionEnd],
  ['the', deedEnd],
  ['to', prepositionEnd],
]);

/** The words and marks that may join capitals. */
export const JOINT_WORDS: Iterable<string> = JOINTS.keys();
