import { Shape, type Tokens } from '../../text/tokens.ts';
import { CREDITS, FOREIGN_WORDS, POSSESSIVES } from './lexicon.ts';
import { close, isCapital, type Unit, unitAt } from './units.ts';
import { flagsOf, Is } from './words.ts';

/** A place between two capitals: what stands there and what came before. */
export interface Seam {
  readonly tokens: Tokens;
  readonly at: number;
  readonly to: number;
  readonly units: readonly Unit[];
  readonly last: Unit;
  /** whether the run starts a sentence */
  readonly initial: boolean;
}

type Joint = (seam: Seam) => number;

/** The capital at the token, or where the seam is if none stands there. */
const capitalAt = ({ tokens, at, to }: Seam, index: number): number =>
  index < to && isCapital(tokens, index) && !(flagsOf(tokens.word[index]!) & (Is.Function | Is.Calendar)) ? index : at;

/** Where the capital after a joint stands, or the seam itself if nothing joins there. */
export const jointEnd = (seam: Seam): number => (JOINTS.get(seam.tokens.word[seam.at]!) ?? particleEnd)(seam);

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

/** `of`, `for`, `on`, `against`, `to`, with `the` after them or not. */
function prepositionEnd(seam: Seam): number {
  const { tokens, at, to } = seam;
  const after = tokens.word[at + 1] === 'the' ? at + 2 : at + 1;
  if (after >= to || !isCapital(tokens, after)) return at;
  const next = unitAt(tokens, after, to).flags;
  if (isSeat(seam, after)) return at;
  const joins = tokens.word[at] === 'of' ? joinsOf(seam, next) : joinsWide(seam, next);
  return joins ? capitalAt(seam, after) : at;
}

/** `Halden Media of Marl, Calif.`: where a company sits. */
const isSeat = ({ tokens: { word }, last, units }: Seam, after: number): boolean =>
  units.length > 1 &&
  !(last.flags & (Is.Joined | Is.Office | Is.OtherHead | Is.PlaceHead)) &&
  word[after + 1] === ',' &&
  (flagsOf(word[after + 2] ?? '') & Is.State) !== 0;

/** `University of`, `Attorney General of`, not `Gov. Joan Reed of` or `Acme of`. */
function joinsOf({ units, last, initial }: Seam, next: number): boolean {
  if (/^(?:daughters|knights|people|sons)$/.test(last.word)) return true;
  if (!initial && units.length === 1 && last.flags & (Is.Plain | Is.Common) && !(last.flags & NEVER_OF)) return true;
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
function joinsWide({ tokens: { word }, at, units, last, initial }: Seam, next: number): boolean {
  const small = word[at]!;
  if (small === 'for' && /^(?:attorneys?|lawyers?|advocates)$/.test(last.word) && (initial || next & NEVER_OF))
    return false;
  if (last.flags & (Is.Office | Is.Honorific) && !(last.flags & Is.Joined)) return false;
  if (last.flags & Is.Body) return false;
  if (small === 'on' || small === 'to')
    return (
      (small === 'on' || word[at + 1] !== 'the') &&
      /^(?:board|campaign|coalition|commission|committee|conference|council|foundation|institute|mayors|project|bishops)$/.test(
        last.word,
      )
    );
  if (small === 'against')
    return /^(?:campaign|coalition|league|movement|mothers|parents|students|women)$/.test(last.word);
  if (units.some(({ flags }) => flags & Is.Joined)) return true;
  return /[^s']s$/.test(last.word) && (last.flags & (Is.Surname | Is.Given | Is.Place)) === 0;
}

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
function opensBody({ tokens: { word, shape }, at, to, last }: Seam): boolean {
  if (!/s$/.test(last.word) || last.flags & (Is.Given | Is.Surname | Is.Place | Is.Body | Is.Demonym)) return false;
  for (let index = at + 1; index < to && index < at + 5 && shape[index] === Shape.Capital; index++)
    if (flagsOf(word[index]!) & Is.Head) return true;
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
    (POSSESSIVES.has(last.word) && flagsOf(next) & Is.Head);
  return joins ? capitalAt(seam, at + 1) : at;
}

/** Plurals that begin the names of bodies with a possessive. */
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
  tokens.shape[at] === Shape.Capital && !(flagsOf(tokens.word[at]!) & LIST_NO);

const CHAMBERS = new Set(['assembly', 'house', 'parliament', 'senate']);

/** `and` inside a name, when what follows is no name of its own. */
function joinsAnd(seam: Seam): boolean {
  const { tokens, at, to, units, last } = seam;
  if (at + 1 >= to || !isCapital(tokens, at + 1)) return false;
  if (unitAt(tokens, at + 1, to).flags & (Is.Given | Is.Place | Is.Body | Is.Honorific | Is.Demonym)) return false;
  let end = at + 1;
  while (end < to && isCapital(tokens, end)) end++;
  const count = end - at - 1;
  const closing = flagsOf(tokens.word[end - 1]!);
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

/** `Tell and Partners`, `Orvane and Sons`: a name that nothing else knows, and its partners. */
const joinsPartners = ({ tokens: { word }, at, to, units, last }: Seam): boolean =>
  at + 1 < to &&
  units.length === 1 &&
  /^(?:associates|brothers|co\.?|company|partners|sons)$/.test(word[at + 1]!) &&
  !(last.flags & ~(Is.Given | Is.Surname | Is.Plain));

const PARTNER = Is.Given | Is.Surname | Is.Plain;

/** A capital that may be a partner's surname. */
const isPartner = ({ shape, word }: Tokens, at: number): boolean =>
  shape[at] === Shape.Capital && !(flagsOf(word[at]!) & ~PARTNER);

/** `Orvane and Marl, a law firm`, `Sutton and Tell LLP`: two surnames that what stands around them says are one firm. */
function joinsFirm({ tokens, at, to, units, last }: Seam): boolean {
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
const FIRMS = new Set(['llc', 'l.l.c.', 'llp', 'l.l.p.', 'lp', 'pc', 'p.c.', 'plc', 'pllc']);

/** `Tarn, Marl, Orvane & Sutton`: a list of single capitals that an ampersand closes is one firm. */
function isFirmList({ tokens, at, to, units, last }: Seam): boolean {
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
const isCreditPair = ({ tokens: { word }, last, units }: Seam): boolean =>
  units.length === 1 && !last.flags && word[last.from - 1] === ':' && CREDITS.has(word[last.from - 2] ?? '');

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
    if (index > at + 1 && flagsOf(tokens.word[index]!) & Is.Head) return capitalAt(seam, at + 1);
  return at;
}

/** `Ludwig van Beethoven`, `Centro de Trabajadores`: small words of other languages before a capital. */
function particleEnd({ tokens, at, to }: Seam): number {
  let end = at;
  while (
    end < to &&
    end < at + 3 &&
    tokens.shape[end] === Shape.Lower &&
    (flagsOf(tokens.word[end]!) & Is.Particle || FOREIGN_WORDS.has(tokens.word[end]!))
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
