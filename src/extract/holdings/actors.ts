import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Cast } from '../cast.ts';
import {
  GIVEN,
  HEADS,
  MEMBERS,
  MODIFIERS,
  MONTHS,
  NEVER,
  NOT_COURTS,
  OPENERS,
  ORDINALS,
  PLURAL,
  POSTPONED,
  PREPOSITIONS,
  RULINGS,
  VERBISH,
} from './actor-words.ts';
import { Form, formsOf } from './operators.ts';
import type { Level } from './reading.ts';

/** A phrase for who decides: a court, a judge, a jury, or their ruling. */
export interface Actor {
  /** tokens of the phrase */
  readonly from: number;
  readonly to: number;
  readonly level: Level;
  /** full name, where it is a judge who is named */
  readonly name?: string;
  readonly plural: boolean;
  /** stands after a preposition, so that only a relative clause can tell what it did */
  readonly oblique: boolean;
  readonly pronoun?: boolean;
  /** what a pronoun stands for, where that is no court */
  readonly words?: string;
}

/** Where judges are named, in order, with their full names. */
export interface JudgeMentions {
  readonly all: readonly (Span & { readonly name: string })[];
  readonly byStart: ReadonlyMap<number, Span & { readonly name: string }>;
}

/** Everybody in the sentence who may decide, in order. */
export function actorsIn(doc: Document, sentence: Sentence, judges: JudgeMentions, pronouns: Pronouns): Actor[] {
  const { tokens } = doc;
  const found: Actor[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const actor = actorAt(doc, sentence, at, judges, pronouns);
    if (!actor) continue;
    found.push({
      ...actor,
      oblique:
        isOblique(tokens, actor.from, sentence.from) ||
        (actor.pronoun === true && !opensClause(tokens, at, sentence.from)),
    });
    at = Math.max(at, actor.to - 1);
  }
  return found;
}

/** What the pronouns of the article stand for, where that is a judge or a court. */
export type Pronouns = ReadonlyMap<number, { readonly name?: string; readonly level: Level }>;

/** The judges by mention: those of the cast, else those that a title introduces. */
export function judgeMentions(cast: Cast): JudgeMentions {
  const all = (cast.judges ?? [])
    .flatMap(({ name, mentions }) => (name ? mentions.map(({ start, end }) => ({ start, end, name })) : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byStart = new Map<number, (typeof all)[number]>();
  for (const mention of all) if (!byStart.has(mention.start)) byStart.set(mention.start, mention);
  return { all, byStart };
}

/** The pronouns that stand for a judge or a court, by the offset at which they start. */
export function pronounsOf(cast: Cast): Pronouns {
  const found = new Map<number, { name?: string; level: Level }>();
  for (const { start, form, type, name } of cast.references ?? [])
    if (form === 'pronoun' && (type === 'judge' || type === 'court'))
      found.set(start, { ...(name ? { name } : {}), level: type === 'judge' ? 'judge' : levelOf(name.toLowerCase()) });
  return found;
}

const LOWER = /\bcourts$|\bcommission$|\b(?:lower|state|trial|district|county|federal|circuit|other|local) courts?\b/;

/** The rank of a court from its name. */
export function levelOf(words: string): Level {
  if (/\b(?:supreme|high court|top court|highest court|scotus|apex)\b/.test(words)) return 'supreme';
  if (/\b(?:appeals?|appellate|circuit|panel)\b/.test(words) && !/circuit judge/.test(words)) return 'appeals';
  if (LOWER.test(words)) return 'lower';
  if (/\bjur(?:y|ors|ies)\b/.test(words)) return words.includes('grand') ? 'grand jury' : 'jury';
  return /\b(?:judges?|justice|magistrate|chancellor)\b/.test(words) ? 'judge' : 'court';
}

function actorAt(
  doc: Document,
  { from, to }: Sentence,
  at: number,
  judges: JudgeMentions,
  pronouns: Pronouns,
): Omit<Actor, 'oblique'> | undefined {
  const { tokens } = doc;
  const word = tokens.word[at]!;
  const commission = word === 'it' ? commissionBefore(doc, at, from) : undefined;
  if (commission) return { from: at, to: at + 1, level: 'lower', plural: false, pronoun: true, words: commission };
  const pronoun = pronouns.get(tokens.start[at]!);
  if (pronoun) return { from: at, to: at + 1, plural: word === 'they', pronoun: true, ...pronoun };
  const mention = judges.byStart.get(tokens.start[at]!);
  if (mention) {
    let end = at + 1;
    while (end < to && tokens.end[end]! <= mention.end && !(formsOf(tokens.word[end]!) & Form.Present)) end++;
    const whole = end >= to || tokens.end[end]! > mention.end;
    return {
      from: leftEdge(tokens, at, from),
      to: end,
      level: 'judge',
      ...(whole ? { name: mention.name } : {}),
      plural: false,
    };
  }
  const level = HEADS[word];
  if (level === undefined) return RULINGS.has(word) ? rulingAt(tokens, at, from, to) : undefined;
  if (!isHead(tokens, at, from, to) || (level === 'jury' && tokens.word[at + 1] === '-')) return undefined;
  if (tokens.word[at - 1] === '-' && tokens.word[at - 2] === 'grand') return undefined;
  const start = leftEdge(tokens, at, from);
  const end = level === 'judge' ? nameEnd(tokens, at + 1, to) : courtEnd(tokens, at, to);
  const words = tokens.word.slice(start, end).join(' ').replaceAll(' - ', ' ');
  if (tokens.word.slice(start, at).some((modifier) => NOT_COURTS.has(modifier)) && word !== 'judge') return undefined;
  const named = level === 'judge' && end > at + 1 ? judgeNamed(doc, at + 1, end, judges) : undefined;
  return {
    from: start,
    to: end,
    level: word === 'justices' ? 'supreme' : levelOf(words),
    plural: PLURAL.has(word),
    ...(named ? { name: named } : {}),
  };
}

function mentionAt({ all }: JudgeMentions, offset: number): JudgeMentions['all'][number] | undefined {
  const mention = all[firstEndingAfter(all, offset)];
  return mention && mention.start <= offset ? mention : undefined;
}

function judgeNamed(doc: Document, from: number, to: number, judges: JudgeMentions): string {
  const { tokens } = doc;
  const mention = mentionAt(judges, tokens.start[to - 1]!);
  return mention?.name ?? doc.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replaceAll(/\s+/g, ' ');
}

function isHead(tokens: Tokens, at: number, from: number, to: number): boolean {
  const word = tokens.word[at]!;
  const next = at + 1 < to ? tokens.word[at + 1]! : '';
  if (POSTPONED.has(next) || next === '-') return false;
  if (word === 'circuit') {
    const before = tokens.shape[at - 1];
    return (
      at > from &&
      (before === Shape.Ordinal || ORDINALS.has(tokens.word[at - 1]!)) &&
      next !== 'court' &&
      next !== 'courts'
    );
  }
  if (word === 'commission') return isCommission(tokens, at, from);
  if (word === 'justice') return isJustice(tokens, at, from, to);
  if (word === 'panel')
    return (
      at > from &&
      (MODIFIERS.has(tokens.word[at - 1]!) || tokens.word[at - 1] === 'judge' || tokens.word[at - 1] === 'circuit') &&
      next !== 'of'
    );
  if (word === 'judge' || word === 'judges') return !isSurname(tokens, at, from, to);
  if (word === 'court' && tokens.word[at - 1] === '-') return tokens.word[at - 2] !== 'full';
  return true;
}

const RIGHTS = new Set(['rights', 'labor', 'relations', 'employment']);
const FINDS = new Set(['ruled', 'found', 'concluded', 'determined', 'decided', 'sided', 'sanctioned', 'cited']);

/** `The commission was unfair when it found`: the commission, unless a court stands between. */
function commissionBefore({ text, tokens }: Document, at: number, from: number): string | undefined {
  const { word, start, end } = tokens;
  if (word[at - 1] !== 'when' || !FINDS.has(word[at + 1] ?? '')) return undefined;
  for (let i = at - 2; i >= from; i--)
    if (word[i] === 'commission' && word[i - 1] !== 'a') return text.slice(start[leftEdge(tokens, i, from)]!, end[i]!);
    else if (HEADS[word[i]!] !== undefined) return undefined;
  return undefined;
}

/** A commission that rules, or before which somebody stood: `won before the state labor commission`. */
function isCommission({ word }: Tokens, at: number, from: number): boolean {
  const before = word[at - 1] ?? '';
  if (FINDS.has(word[at + 1] ?? '')) return before === 'the' || RIGHTS.has(before);
  return RIGHTS.has(before) && at - COMMISSION > from && word.slice(at - COMMISSION, at).includes('before');
}
const COMMISSION = 6;

function isJustice(tokens: Tokens, at: number, from: number, to: number): boolean {
  if (tokens.shape[at] === Shape.Lower)
    return (
      at > from && /^(?:chief|the|a|associate|court)$/.test(tokens.word[at - 1]!) && tokens.word[at + 1] !== 'system'
    );
  return at + 1 < to ? tokens.shape[at + 1] === Shape.Capital || tokens.word[at - 1] === 'chief' : false;
}

/** `Mark Judge`: a surname after a given name, not a title. */
function isSurname(tokens: Tokens, at: number, from: number, to: number): boolean {
  if (tokens.shape[at] !== Shape.Capital || at === from) return false;
  const before = tokens.word[at - 1]!;
  if (tokens.shape[at - 1] !== Shape.Capital || MODIFIERS.has(before)) return false;
  return (
    GIVEN.has(before) && (at + 1 >= to || tokens.shape[at + 1] !== Shape.Capital || formsOf(tokens.word[at + 1]!) > 0)
  );
}

function rulingAt(tokens: Tokens, at: number, from: number, to: number): Omit<Actor, 'oblique'> | undefined {
  const word = tokens.word[at]!;
  const before = at > from ? tokens.word[at - 1]! : '';
  const next = at + 1 < to ? tokens.word[at + 1]! : '';
  if (before === 'executive' || next === '-' || next === "'s") return undefined;
  const definite =
    /^(?:the|this|that|his|her|their|court|'s|'|supreme|-|\d.*|latest|preliminary|majority|recent|unanimous|narrow|new|divided|split|today)$/.test(
      before,
    ) || /day$/.test(before);
  if (!definite) return undefined;
  return { from: leftEdge(tokens, at, from), to: at + 1, level: 'ruling', plural: PLURAL.has(word) };
}

/** First token of the phrase whose head is at the token: determiners, adjectives and proper names before it. */
function leftEdge(tokens: Tokens, at: number, from: number): number {
  let start = at;
  while (start > from) {
    const before = start - 1;
    const word = tokens.word[before]!;
    const shape = tokens.shape[before]!;
    if (PREPOSITIONS.has(word)) {
      // part of a name: Court of Appeals
      break;
    }
    const name =
      (shape === Shape.Capital || shape === Shape.Caps || shape === Shape.Ordinal) &&
      !NEVER.has(word) &&
      formsOf(word) === 0 &&
      start !== at + 99;
    const hyphen = word === '-' && before > from && tokens.end[before - 1] === tokens.start[before];
    const number = shape === Shape.Number && tokens.word[before + 1] === '-';
    if (
      !MODIFIERS.has(word) &&
      !name &&
      !hyphen &&
      !number &&
      !(tokens.word[before + 1] === '-' && shape !== Shape.Mark)
    )
      break;
    start = before;
    if (word === 'a' || word === 'an' || word === 'the') break;
  }
  return start;
}

/** Token after the name that follows a judge's title. */
function nameEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + 5) {
    const shape = tokens.shape[end]!;
    if (shape !== Shape.Capital && shape !== Shape.Caps && shape !== Shape.Mixed) break;
    const word = tokens.word[end]!;
    if (formsOf(word) & (Form.Present | Form.Past) || NEVER.has(word) || MONTHS.has(word) || VERBISH.has(word)) break;
    end++;
  }
  return end;
}

/** Token after the name of a court: `Court of Appeals for the Ninth Circuit`. */
function courtEnd(tokens: Tokens, at: number, to: number): number {
  let end = at + 1;
  if (tokens.word[end] === 'of') {
    if (
      end + 1 < to &&
      (tokens.word[end + 1] === 'appeals' ||
        tokens.word[end + 1] === 'appeal' ||
        tokens.word[end + 1] === 'claims' ||
        tokens.word[end + 1] === 'session' ||
        tokens.word[end + 1] === 'justice')
    )
      end += 2;
    else if (
      end + 1 < to &&
      (tokens.shape[end + 1] === Shape.Capital || tokens.word[end + 1] === 'the') &&
      tokens.shape[at] === Shape.Capital
    )
      end = placeEnd(tokens, end + 1, to);
  }
  if (
    end < to &&
    (tokens.word[end] === 'for' || tokens.word[end] === 'in') &&
    tokens.shape[at] === Shape.Capital &&
    end + 1 < to
  ) {
    const place = placeEnd(tokens, end + 1, to);
    if (place > end + 1) end = place;
  }
  return end;
}

function placeEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && end < from + 8) {
    const shape = tokens.shape[end]!;
    const word = tokens.word[end]!;
    if (word === 'the' || word === 'of') {
      if (end + 1 >= to || tokens.shape[end + 1] === Shape.Lower) break;
    } else if (
      (shape !== Shape.Capital && shape !== Shape.Caps && shape !== Shape.Ordinal) ||
      formsOf(word) & Form.Present
    )
      break;
    end++;
  }
  return end;
}

/** The court that stands before a noun of its own: `a lower court opinion`, `9th Circuit ruling`. */
export function courtBefore(tokens: Tokens, at: number, from: number): Actor | undefined {
  const word = tokens.word[at]!;
  if (word !== 'court' && word !== 'courts' && word !== 'circuit' && word !== 'judge' && word !== 'jury')
    return undefined;
  const edge = leftEdge(tokens, at, from);
  // `appeal lower court rulings`: a verb, unless the court is one of appeal
  const start = tokens.word[edge] === 'appeal' && edge < at - 1 ? edge + 1 : edge;
  const words = tokens.word
    .slice(start, at + 1)
    .join(' ')
    .replaceAll(' - ', ' ');
  return { from: start, to: at + 1, level: levelOf(words), plural: false, oblique: false };
}

/** A pronoun is the subject of a clause of its own after a mark or a conjunction, not in `the sum he awarded`. */
const opensClause = ({ word, shape }: Tokens, at: number, from: number): boolean =>
  at === from || shape[at - 1] === Shape.Mark || OPENERS.has(word[at - 1]!);

/** Words before a title that is held no more: only a relative clause can tell what its holder ruled. */
const PAST_OFFICE = new Set(['former', 'late', 'retired', 'ex']);

function isOblique(tokens: Tokens, start: number, from: number): boolean {
  if (start <= from) return false;
  const before = tokens.word[start - 1]!;
  if (PAST_OFFICE.has(before)) return true;
  if (before === 'of' && start - 2 >= from && MEMBERS.has(tokens.word[start - 2]!)) return false;
  return PREPOSITIONS.has(before);
}
