import { ARTICLES } from '../../lexicon/grammar.ts';
import { PARTICLES } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { closesName, endsInNumber, numberBefore } from './endings.ts';
import { JOINT_WORDS, jointEnd } from './joints.ts';
import { CREDITS, FOREIGN_WORDS, INNER_WORDS } from './lexicon.ts';
import { ARTICLE_PREFIX, close, isCapital, joint, particleAt, startsName, type Unit, unitAt, unitOf } from './units.ts';
import { FIRST, Is, knownAt } from './words.ts';

/** A row of capitalised words in one sentence. */
export interface Run {
  readonly units: readonly Unit[];
  readonly sentence: number;
  /** whether it starts a sentence, so that its first capital tells nothing */
  readonly initial: boolean;
}

const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '[', ':', '—', '–', '-', '•', '*', '…', '...', '_', '--', ';']);

/** The capitalised rows of a sentence; `linked` if the page may have glued links to its names. */
export function findRuns(doc: Document, sentence: Sentence, index: number, linked: boolean): Run[] {
  const { tokens } = doc;
  const { from, to } = sentence;
  const runs: Run[] = [];
  const link = linked ? linkText(doc, sentence) : undefined;
  for (let at = nextName(tokens, isOpener(tokens, from, to) ? from + 1 : from, to); at < to; ) {
    if (link && at >= link.from && at < link.to) {
      at = nextName(tokens, link.to, to);
      continue;
    }
    const initial = at === from || OPENING.has(tokens.word[at - 1]!);
    const units = gather(tokens, at, link && at < link.from ? link.from : to, initial || at === from + 1);
    const first = numberBefore(tokens, from, units);
    if (first < at) units.unshift({ ...joint(tokens, first, at), joint: false });
    runs.push({ units, sentence: index, initial });
    at = nextName(tokens, units[units.length - 1]!.to, to);
  }
  return runs;
}

/** `The` of `The plan`: a small word at the head of a sentence, with nothing after it that a name could go on with. */
function isOpener(tokens: Tokens, from: number, to: number): boolean {
  if (from + 1 >= to || tokens.cues[from]! & FIRST || mayGoOn(tokens, from + 1)) return false;
  return (tokens.flags[from]! & (Is.Function | Is.Given | Is.Surname)) === Is.Function;
}

/** Where the next name may begin. */
function nextName(tokens: Tokens, from: number, to: number): number {
  const { shape, word } = tokens;
  for (let at = from; at < to; at++) {
    const kind = shape[at]!;
    if (kind === Shape.Mark || kind > Shape.Mixed) continue;
    // a small word begins a name only before a capital or a hyphen
    if (kind === Shape.Lower && !isCapital(tokens, at + 1) && word[at + 1] !== '-') continue;
    if (startsName(tokens, at, to) && !isArticle(tokens, at, to)) return at;
  }
  return to;
}

/** `The` that begins no known name. */
const isArticle = (tokens: Tokens, at: number, to: number): boolean =>
  ARTICLES.has(tokens.word[at]!) && tokens.start[at + 1] !== tokens.end[at] && !knownAt(tokens, at, to);

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

/** `R-Ky.` */
const PARTY_TAG = /^[rdi]-/;

/** What may stand between or after the capitals of a name. */
const INNER = new Set([...JOINT_WORDS, ...PARTICLES, ...FOREIGN_WORDS, ...ARTICLE_PREFIX, 'administration', 'in']);

/** Whether anything at the token may belong to the name before it. */
const mayGoOn = ({ shape, word }: Tokens, at: number): boolean => {
  const kind = shape[at]!;
  return kind === Shape.Lower || kind === Shape.Mark ? INNER.has(word[at]!) : true;
};

/** The units of the run that starts at the token. */
function gather(tokens: Tokens, from: number, to: number, initial: boolean): Unit[] {
  const units = [unitAt(tokens, from, to)];
  for (;;) {
    const last = units[units.length - 1]!;
    const at = last.to;
    if (at >= to || !mayGoOn(tokens, at) || !close(tokens, at) || endsRun(last) || isLabel(tokens, at)) break;
    if (units.length === 1 && isLeaning(tokens, from)) break;
    if (units.length > 1 && tokens.shape[at] === Shape.Caps && POSTNOMINALS.has(tokens.word[at]!)) break;
    if (goesOn(tokens, at, to, last)) {
      if (breaksBefore(tokens, at, to, last)) break;
      units.push(unitAt(tokens, at, to));
      continue;
    }
    if (endsInNumber(tokens, at, to, units)) {
      units.push(unitOf(tokens, at, Is.Head));
      break;
    }
    const tail = smallTail(tokens, at, units);
    if (tail) {
      units.push(...tail);
      continue;
    }
    const next = jointEnd({ tokens, at, to, units, last, initial });
    if (next <= at) break;
    units.push(joint(tokens, at, next), unitAt(tokens, next, to));
  }
  return units;
}

/** Ranks and seats that follow a name: `Ann Tell QC`. */
const POSTNOMINALS = wordSet('cbe kc mbe mp msp obe qc');

/** `Image:`, `Photo:`: the label of a credit. */
const isLabel = ({ word }: Tokens, at: number): boolean => word[at + 1] === ':' && CREDITS.has(word[at]!);

/** `Halden` of `pro-Halden`: with its prefix it describes what follows. */
const isLeaning = ({ word, start, end }: Tokens, at: number): boolean =>
  word[at - 1] === '-' && start[at] === end[at - 1] && /^(?:anti|pro)$/.test(word[at - 2] ?? '');

/** A party tag or a day ends a run. */
const endsRun = ({ word, flags }: Unit): boolean =>
  (word.charCodeAt(1) === 0x2d && PARTY_TAG.test(word)) ||
  ((flags & Is.Calendar) !== 0 && !(flags & (Is.Given | Is.Surname)));

/** Whether a capital follows, or the small beginning of a name after a title: `Mr. de Sola`. */
function goesOn(tokens: Tokens, at: number, to: number, { flags }: Unit): boolean {
  if (isCapital(tokens, at)) return true;
  const titled = (flags & (Is.Honorific | Is.Office)) !== 0 && !(flags & Is.Given);
  return startsName(tokens, at, to) && (titled || !particleAt(tokens, at, to));
}

/** Small words that belong to a name although no capital follows: `administration`, `in Charge`, `'s office`. */
function smallTail(tokens: Tokens, at: number, units: readonly Unit[]): Unit[] | undefined {
  const { word } = tokens;
  const last = units[units.length - 1]!;
  if (isAdministration(tokens, at, last, units)) return [unitOf(tokens, at, Is.Head)];
  if (word[at] === 'in' && word[at + 1] === 'charge' && /^agents?$/.test(last.word))
    return [joint(tokens, at, at + 1), unitOf(tokens, at + 1, Is.Office)];
  if (word[at] === "'s" && word[at + 1] === 'office' && last.flags & (Is.Office | Is.Honorific))
    return [joint(tokens, at, at + 1), unitOf(tokens, at + 1, Is.Head | Is.Joined)];
  return undefined;
}

/** Surnames that are small words. */
const SMALL_SURNAMES = wordSet('an do no or so to');

const continues = ({ word, flags }: Tokens, at: number): boolean =>
  (flags[at]! & (Is.Function | Is.Calendar)) === 0 && /^[a-z]{3,}$/.test(word[at]!);

/** `the Trump administration` is a body, not the man. */
const isAdministration = ({ word }: Tokens, at: number, last: Unit, units: readonly Unit[]): boolean =>
  word[at] === 'administration' &&
  units.length <= 2 &&
  !last.joint &&
  (last.flags & (Is.Head | Is.Office | Is.Place)) === 0;

/** Capitals that begin something new: a day, a pronoun, a sentence that lost its stop. */
function breaksBefore(tokens: Tokens, at: number, to: number, last: Unit): boolean {
  const { word } = tokens;
  const flags = tokens.flags[at]!;
  if (INNER_WORDS.has(word[at]!) && !(last.flags & (Is.Given | Is.Calendar)))
    return !(at + 1 < to && continues(tokens, at + 1));
  if (flags & Is.Function && !(flags & (Is.Given | Is.Surname | Is.Particle)))
    return !(last.flags & Is.Given && SMALL_SURNAMES.has(word[at]!)) && !closesName(tokens, at, to, last);
  if (last.flags & Is.Calendar && !(last.flags & Is.Given)) return true;
  if (flags & Is.Surname && last.flags & Is.Given && !(last.flags & Is.Calendar)) return false;
  return (flags & Is.Calendar) !== 0 && (!(flags & Is.Given) || (at + 1 < to && /^\d/.test(word[at + 1]!)));
}
