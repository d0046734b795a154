import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import {
  GIVEN,
  HEAD,
  HEADS,
  MEMBERS,
  MODIFIERS,
  NOT_COURTS,
  OPENERS,
  ORDINALS,
  PLURAL,
  POSTPONED,
  PREPOSITIONS,
  RULINGS,
} from './actor-words.ts';
import { type Bench, type JudgeMention, judgeAfter } from './bench.ts';
import { courtEnd, leftEdge, nameEnd } from './bounds.ts';
import { levelIn } from './levels.ts';
import { FINDS, isOfficial, OFFICIALS, officialRules, RIGHTS } from './officials.ts';
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

/** Everybody in the sentence who may decide, in order. */
export function actorsIn(doc: Document, { from, to }: Sentence, bench: Bench): Actor[] {
  const { tokens } = doc;
  const { marked } = bench;
  const found: Actor[] = [];
  for (let at = from; at < to; at++) {
    if ((tokens.cues[at]! & HEAD) === 0 && marked[at] === 0) continue;
    const actor = actorAt(doc, from, to, at, bench);
    if (!actor) continue;
    const oblique = isOblique(tokens, actor.from, from) || (actor.pronoun === true && !opensClause(tokens, at, from));
    found.push({ ...actor, oblique });
    at = Math.max(at, actor.to - 1);
  }
  return found;
}

function actorAt(
  doc: Document,
  from: number,
  to: number,
  at: number,
  bench: Bench,
): Omit<Actor, 'oblique'> | undefined {
  const { tokens } = doc;
  const word = tokens.word[at]!;
  const commission = word === 'it' ? commissionBefore(doc, at, from) : undefined;
  if (commission) return { from: at, to: at + 1, level: 'lower', plural: false, pronoun: true, words: commission };
  if (bench.marked[at] === 1) {
    const pronoun = bench.pronouns.get(at);
    if (pronoun) return { from: at, to: at + 1, plural: word === 'they', pronoun: true, ...pronoun };
    return judgeAt(tokens, from, to, at, bench.byToken.get(at)!);
  }
  const level = HEADS[word];
  if (level === undefined) return RULINGS.has(word) ? rulingAt(tokens, at, from, to) : undefined;
  if (!isHead(tokens, at, from, to) || (level === 'jury' && tokens.word[at + 1] === '-')) return undefined;
  if (tokens.word[at - 1] === '-' && tokens.word[at - 2] === 'grand') return undefined;
  const start = leftEdge(tokens, word === 'majority' ? at - 2 : at, from);
  const end = level === 'judge' || OFFICIALS.has(word) ? nameEnd(tokens, at + 1, to) : courtEnd(tokens, at, to);
  if (word !== 'judge') for (let i = start; i < at; i++) if (NOT_COURTS.has(tokens.word[i]!)) return undefined;
  const named = level === 'judge' && end > at + 1 ? judgeNamed(doc, at + 1, end, bench) : undefined;
  return {
    from: start,
    to: end,
    level: word === 'justices' ? 'supreme' : isOfficial(word) ? 'lower' : levelIn(tokens.word, start, end),
    plural: PLURAL.has(word),
    ...(named ? { name: named } : {}),
  };
}

/** The judge of a mention: the name as far as no verb in it ends it. */
function judgeAt(tokens: Tokens, from: number, to: number, at: number, mention: JudgeMention): Omit<Actor, 'oblique'> {
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

function judgeNamed(doc: Document, from: number, to: number, bench: Bench): string {
  const { tokens } = doc;
  const last = tokens.start[to - 1]!;
  const mention = judgeAfter(bench, last);
  if (mention && mention.start <= last) return mention.name;
  return doc.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replaceAll(/\s+/g, ' ');
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
  if (isOfficial(word)) return officialRules(tokens, at, from, to);
  if (word === 'majority')
    return tokens.word[at - 1] === "'s" && /^(?:circuit|court|panel)$/.test(tokens.word[at - 2] ?? '');
  if (word === 'justice') return isJustice(tokens, at, from, to);
  if (word === 'panel')
    return (
      at > from &&
      (MODIFIERS.has(tokens.word[at - 1]!) || /^(?:judge|circuit|court)$/.test(tokens.word[at - 1]!)) &&
      next !== 'of'
    );
  if (word === 'judge' || word === 'judges') return !isSurname(tokens, at, from, to);
  if (word === 'court' && tokens.word[at - 1] === '-') return tokens.word[at - 2] !== 'full';
  return true;
}

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

/** The court that stands before a noun of its own: `a lower court opinion`, `9th Circuit ruling`. */
export function courtBefore(tokens: Tokens, at: number, from: number): Actor | undefined {
  const word = tokens.word[at]!;
  if (word !== 'court' && word !== 'courts' && word !== 'circuit' && word !== 'judge' && word !== 'jury')
    return undefined;
  const edge = leftEdge(tokens, at, from);
  // `appeal lower court rulings`: a verb, unless the court is one of appeal
  const start = tokens.word[edge] === 'appeal' && edge < at - 1 ? edge + 1 : edge;
  return { from: start, to: at + 1, level: levelIn(tokens.word, start, at + 1), plural: false, oblique: false };
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
