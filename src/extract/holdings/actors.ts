import { table } from '../../lexicon/table.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Cast } from '../cast.ts';
import { Form, formsOf } from './operators.ts';
import type { Level } from './outcome.ts';

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
}

/** Where judges are named, in order, with their full names. */
export type JudgeMentions = readonly (Span & { readonly name: string })[];

const HEADS: Readonly<Record<string, Level>> = table({
  chancellor: 'judge',
  court: 'court',
  courts: 'court',
  judge: 'judge',
  judges: 'judge',
  juries: 'jury',
  jurors: 'jury',
  jury: 'jury',
  justice: 'judge',
  justices: 'supreme',
  magistrate: 'judge',
  magistrates: 'judge',
  panel: 'appeals',
  scotus: 'supreme',
  tribunal: 'court',
  circuit: 'appeals',
  commission: 'lower',
});
const RULINGS = new Set([
  'ruling',
  'rulings',
  'decision',
  'decisions',
  'order',
  'orders',
  'verdict',
  'judgment',
  'injunction',
  'opinion',
  'stay',
]);
const PLURAL = new Set([
  'courts',
  'judges',
  'juries',
  'jurors',
  'justices',
  'magistrates',
  'rulings',
  'decisions',
  'orders',
  'they',
]);

const MODIFIERS = new Set(
  "a an the this that another one two three four five six seven eight nine second third federal u.s. us state county city district circuit appeals appeal appellate supreme high higher highest top lower trial magistrate bankruptcy immigration military superior municipal family criminal civil probate juvenile senior chief associate presiding divided unanimous split three-judge federal-judge full grand local same different separate conservative liberal dissenting majority international constitutional crown sheriff central special fisa secret surveillance tax youth regional provincial national nation's country's court's kangaroo apex division panel commonwealth claims trade new our each every both several many some few numerous other previous prior american british english scottish irish indian canadian australian french german israeli russian chinese european brazilian mexican norwegian italian spanish pakistani kenyan nigerian egyptian turkish japanese korean south north african dutch".split(
    ' ',
  ),
);
const POSTPONED = new Set([
  'documents',
  'document',
  'records',
  'record',
  'papers',
  'paper',
  'filing',
  'filings',
  'hearing',
  'hearings',
  'date',
  'dates',
  'case',
  'cases',
  'battle',
  'fight',
  'appearance',
  'officials',
  'official',
  'clerk',
  'clerks',
  'system',
  'martial',
  'room',
  'house',
  'nominee',
  'nominees',
  'nomination',
  'pick',
  'vacancy',
  'precedent',
  'precedents',
  'session',
  'term',
  'justice',
  'justices',
  'judge',
  'judges',
  'selection',
  'duty',
  'trial',
  'trials',
  'pool',
  'deliberations',
  'challenge',
  'challenges',
  'proceedings',
  'docket',
  'seat',
  'building',
  'steps',
  'order',
  'ruling',
  'rulings',
  'decision',
  'decisions',
  'opinion',
  'battles',
  'action',
  'department',
  'dept',
  'dept.',
  'ministry',
  'minister',
  'secretary',
  'reform',
  'league',
  'center',
  'project',
  'network',
  'coalition',
  'warriors',
  'panel',
  'jurors',
  'reporter',
  'approval',
  'intervention',
  'review',
]);
const PREPOSITIONS = new Set([
  'in',
  'on',
  'by',
  'from',
  'to',
  'at',
  'of',
  'for',
  'with',
  'against',
  'between',
  'into',
  'under',
  'through',
  'about',
  'via',
  'toward',
  'towards',
  'without',
  'among',
  'told',
  'asked',
  'asks',
  'ask',
  'asking',
  'urge',
  'urged',
  'urges',
  'urging',
  'tell',
  'tells',
  'telling',
  'petitioned',
  'wants',
  'want',
  'wanted',
  'let',
  'see',
  'than',
  'upon',
]);
const NOT_COURTS = new Set([
  'house',
  'senate',
  'congressional',
  'legislative',
  'commission',
  'fda',
  'ethics',
  'advisory',
  'un',
  'u.n.',
  'nba',
  'tennis',
  'basketball',
  'food',
  'royal',
  'executive',
  'presidential',
  'republican',
  'democratic',
  'gop',
  'trump',
  'obama',
  'biden',
  'bush',
]);

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
  const known = (cast.judges ?? []).flatMap(({ name, mentions }) =>
    name ? mentions.map(({ start, end }) => ({ start, end, name })) : [],
  );
  return known.sort((a, b) => a.start - b.start || b.end - a.end);
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
  const pronoun = pronouns.get(tokens.start[at]!);
  if (pronoun) return { from: at, to: at + 1, plural: word === 'they', pronoun: true, ...pronoun };
  const mention = judges.length ? mentionAt(judges, tokens.start[at]!) : undefined;
  if (mention && mention.start === tokens.start[at]) {
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
  const words = tokens.word.slice(start, end).join(' ');
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

function mentionAt(judges: JudgeMentions, offset: number): JudgeMentions[number] | undefined {
  const mention = judges[firstEndingAfter(judges, offset)];
  return mention && mention.start <= offset ? mention : undefined;
}

function judgeNamed(doc: Document, from: number, to: number, judges: JudgeMentions): string {
  const { tokens } = doc;
  const mention = judges.length ? mentionAt(judges, tokens.start[to - 1]!) : undefined;
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
  if (word === 'commission')
    return (
      /^(?:rights|the|labor|relations|employment)$/.test(tokens.word[at - 1] ?? '') &&
      /^(?:ruled|found|concluded|determined|decided|sided|sanctioned)$/.test(next)
    );
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

const ORDINALS = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'd.c.',
  'federal',
]);

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
const GIVEN = new Set([
  'aaron',
  'adam',
  'andrew',
  'anthony',
  'ben',
  'bill',
  'bob',
  'brian',
  'chris',
  'daniel',
  'david',
  'eric',
  'frank',
  'george',
  'jack',
  'james',
  'jeff',
  'jim',
  'joe',
  'john',
  'jonathan',
  'joseph',
  'kevin',
  'mark',
  'matt',
  'matthew',
  'michael',
  'mike',
  'nick',
  'patrick',
  'paul',
  'peter',
  'richard',
  'robert',
  'sam',
  'scott',
  'stephen',
  'steve',
  'steven',
  'thomas',
  'tim',
  'tom',
  'william',
  'amy',
  'anna',
  'ann',
  'barbara',
  'carol',
  'jennifer',
  'jessica',
  'karen',
  'laura',
  'linda',
  'lisa',
  'mary',
  'michelle',
  'nancy',
  'sarah',
  'susan',
]);

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

const NEVER = new Set([
  'groups',
  'doj',
  'lawyers',
  'after',
  'as',
  'when',
  'while',
  'since',
  'if',
  'but',
  'and',
  'because',
  'where',
  'before',
  'although',
  'though',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'asks',
  'ask',
  'urges',
  'however',
  'meanwhile',
  'yes',
  'no',
  'how',
  'why',
  'what',
  'whether',
  'once',
  'until',
  'that',
  'which',
  'who',
  'so',
  'also',
  'today',
  'then',
  'now',
  'or',
  'not',
  'it',
  'he',
  'she',
  'did',
  'does',
  'will',
  'is',
  'was',
  'can',
  'should',
  'earlier',
  'later',
  'last',
  'only',
  'even',
]);

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

const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const VERBISH = new Set([
  'says',
  'hears',
  'asks',
  'weighs',
  'considers',
  'to',
  "won't",
  'appears',
  'who',
  'in',
  'takes',
  'declines',
  'refuses',
  'could',
  'may',
  'might',
  'on',
  'for',
  'over',
  'temporarily',
  'partially',
  'has',
  'agrees',
  'appointed',
  'seems',
  'nominee',
  'tells',
  'warns',
  'gives',
  'hands',
  'makes',
  'calls',
  'questions',
  'blasts',
  'grills',
]);

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
  const start = leftEdge(tokens, at, from);
  const words = tokens.word.slice(start, at + 1).join(' ');
  return { from: start, to: at + 1, level: levelOf(words), plural: false, oblique: false };
}

const OPENERS = new Set([
  'and',
  'but',
  'that',
  'after',
  'because',
  'when',
  'while',
  'as',
  'since',
  'before',
  'where',
  'if',
  'then',
  'so',
  'said',
  'says',
  'however',
  'which',
  'until',
  'although',
  'though',
]);

/** A pronoun is the subject of a clause of its own after a mark or a conjunction, not in `the sum he awarded`. */
const opensClause = ({ word, shape }: Tokens, at: number, from: number): boolean =>
  at === from || shape[at - 1] === Shape.Mark || OPENERS.has(word[at - 1]!);

const MEMBERS = new Set(['panel', 'judges', 'majority', 'justices', 'judge', 'members', 'most', 'all', 'both', 'half']);

function isOblique(tokens: Tokens, start: number, from: number): boolean {
  if (start <= from) return false;
  const before = tokens.word[start - 1]!;
  if (before === 'of' && start - 2 >= from && MEMBERS.has(tokens.word[start - 2]!)) return false;
  return PREPOSITIONS.has(before);
}
