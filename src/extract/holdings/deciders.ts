import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Cast } from '../cast.ts';
import type { Actor } from './actors.ts';
import { BACKGROUND } from './background.ts';
import type { Clause } from './clause.ts';
import { levelOf } from './levels.ts';
import { isOperatorWord } from './operators.ts';
import type { Level } from './reading.ts';

/** Who decided, as far as the clause and what is known of the cast tell. */
export interface Decider {
  /** a name, or the article's words */
  readonly words?: string;
  /** whether the words name a judge or a court */
  readonly named: boolean;
  readonly court?: string;
  readonly level: Level;
  /** `another judge`, `a second court`: somebody else than before */
  readonly other: boolean;
  /** a judge of a supreme court */
  readonly justice?: boolean;
  /** the court in which a judge who is named sits */
  readonly seat?: string;
  readonly indefinite: boolean;
}

const NOBODY: Decider = { named: false, level: 'none', other: false, indefinite: false };

/** A landmark ruling is the Supreme Court's, where the article knows one. */
function landmarkCourt(cast: Cast): Decider {
  const [court, ...more] = cast.courts.filter(({ name }) => SUPREME.test(name));
  return court && more.length === 0
    ? { words: wordsOf(court), named: true, court: court.name, level: 'supreme', other: false, indefinite: false }
    : NOBODY;
}
const SUPREME = /\bSupreme Court\b/;

/** Reads who decided from the actor phrase, the courts and the references of the article. */
export function deciderOf(doc: Document, cast: Cast, courts: CourtTable, clause: Clause): Decider {
  const { actor, who } = clause;
  if (who) return { words: who, named: true, level: 'none', other: false, indefinite: false };
  if (!actor) return clause.landmark ? landmarkCourt(cast) : NOBODY;
  const { text, tokens } = doc;
  const start = tokens.start[actor.from]!;
  const end = tokens.end[actor.to - 1]!;
  const first = tokens.word[actor.from]!;
  const common = {
    level: actor.level,
    other:
      /^(?:another|other|different|second|third|separate|previous|earlier|prior|numerous|several)$/.test(first) ||
      /^(?:second|third|different|separate)$/.test(tokens.word[actor.from + 1] ?? ''),
    indefinite: first === 'a' || first === 'an' || first === 'another',
  };
  if (actor.words) return { words: actor.words, named: false, ...common };
  const court = courtOf(cast, courts, start, end);
  if (actor.level === 'ruling')
    return court
      ? { words: court.words, named: true, court: court.name, ...common, level: levelOf(court.name.toLowerCase()) }
      : { named: false, ...common };
  if (actor.level === 'supreme' && isOfState(tokens, actor.from)) return stateCourt(doc, cast, actor, common);
  const courtField = court ? { court: court.name } : {};
  if (actor.name && !(common.indefinite && isUnknown(doc, actor.name, clause, start)))
    return {
      words: actor.name,
      named: true,
      ...courtField,
      ...common,
      ...justiceOf(cast, actor.name),
      ...seatOf(cast, actor.name),
    };
  if (actor.level === 'jury' || actor.level === 'grand jury')
    return { words: juryWords(text.slice(start, end)), named: false, ...common };
  const reference = referenceAt(cast, start, end);
  const unknown = common.indefinite && reference !== undefined && isUnknown(doc, reference.name, clause, start);
  if (reference?.type === 'judge' && reference.entities.length > 0 && !unknown)
    return {
      words: reference.name,
      named: true,
      ...common,
      level: 'judge',
      ...justiceOf(cast, reference.name),
      ...seatOf(cast, reference.name),
    };
  const elsewhere = actor.level !== 'judge' && elsewhereThan(doc, actor.to, court?.words ?? reference?.name);
  if (elsewhere) return { words: withoutArticle(text.slice(start, elsewhere)), named: true, ...common };
  if (actor.level !== 'judge' && court) return { words: court.words, named: true, ...courtField, ...common };
  const placed = text.slice(start, end).includes('-based ');
  if (actor.level !== 'judge' && actor.level !== 'lower' && reference?.type === 'court' && !placed) {
    const known = courts.get(reference.name);
    if (known)
      return {
        words: wordsOf(known),
        named: true,
        court: known.name,
        ...common,
        level: levelOf(known.name.toLowerCase()),
      };
  }
  if (actor.level === 'supreme') {
    const known = cast.courts.find(({ name }) => name.startsWith('Supreme Court'));
    return {
      words: known ? wordsOf(known) : text.slice(start, end),
      named: true,
      ...(known ? { court: known.name } : {}),
      ...common,
    };
  }
  if (/^(?:this|our) Court$/i.test(text.slice(start, end))) return { ...landmarkCourt(cast), other: false };
  const sole =
    cast.courts.length === 1 &&
    actor.level === 'court' &&
    !placed &&
    !common.other &&
    !(common.indefinite && (clause.sentence > 2 || clause.rule === 'holding/noun'))
      ? cast.courts[0]
      : undefined;
  if (sole) return { words: wordsOf(sole), named: true, court: sole.name, ...common };
  return {
    words: inNumber(text.slice(start, end)),
    named: /\p{Lu}\p{L}+.*(?:Court|Circuit)/u.test(text.slice(start, end)),
    ...courtField,
    ...common,
  };
}

/** `a federal judge` in the background, whom the next sentences do not name, or beside the name: not the one of the lead. */
function isUnknown({ text, sentences }: Document, name: string, { sentence }: Clause, from: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (text.slice(sentences[sentence]!.start, from).includes(surname)) return true;
  if (sentence < BACKGROUND) return false;
  const until = sentences[Math.min(sentences.length - 1, sentence + NAMED)]!.end;
  return !text.slice(from, until).includes(surname);
}
const NAMED = 2;

/** `the state's Supreme Court`: not that of the country. */
const isOfState = ({ word }: Tokens, from: number): boolean =>
  (word[from - 1] === "'s" && OF_STATE.has(word[from - 2] ?? '')) || OF_STATE.has(word[from] ?? '');
const OF_STATE = new Set(['state', 'commonwealth', 'province']);

/** The one supreme court of a state that the article names, else a court below the country's. */
function stateCourt(
  { text, tokens }: Document,
  { courts }: Cast,
  { from, to }: Actor,
  common: Pick<Decider, 'level' | 'other' | 'indefinite'>,
): Decider {
  const [named, ...more] = courts.filter(({ name }) =>
    /^(?!United)\p{Lu}[\p{L} ]+ Supreme (?:Judicial )?Court$/u.test(name),
  );
  if (named && more.length === 0) return { words: wordsOf(named), named: true, court: named.name, ...common };
  const start = tokens.word[from - 1] === "'s" ? from - 2 : from;
  const words = text.slice(tokens.start[start], tokens.end[to - 1]!);
  return { words, named: true, ...common, level: 'lower' };
}

/** Where the place after a court ends, if it is another than that of the court that the words were taken for: `in Tulsa`. */
function elsewhereThan({ text, tokens }: Document, to: number, words: string | undefined): number | undefined {
  if (!words || tokens.word[to] !== 'in' || tokens.shape[to + 1] !== Shape.Capital || !/ in \p{Lu}/u.test(words))
    return undefined;
  const place = text.slice(tokens.start[to + 1], tokens.end[to + 1]);
  return words.includes(place) || isOperatorWord(tokens.word[to + 1]!) ? undefined : tokens.end[to + 1];
}

const withoutArticle = (words: string): string => words.replace(/^(?:the|an?)\s+/i, '');

/** `two lower court` before `rulings`: two courts. */
const inNumber = (words: string): string =>
  /^(?:two|three|four|five|several|many|some)\s.*\bcourt$/i.test(words) ? `${words}s` : words;

const juryWords = (words: string): string =>
  words
    .replace(/^(?:the|a|an|that|this)\s+(?:same\s+)?/i, '')
    .replace(/^jurors?$/i, 'jury')
    .replace(/jurors?$/i, 'jury');

/** The court of the judge, where the article tells it. */
function seatOf(cast: Cast, name: string): { seat?: string } {
  const court = cast.judges.find((judge) => judge.name === name)?.court;
  return court ? { seat: court } : {};
}

/** Whether the judge is titled a justice. */
const justiceOf = (cast: Cast, name: string): { justice?: true } =>
  cast.judges.some(
    (judge) =>
      judge.name === name && /justice/i.test(judge.title ?? '') && !/magistrate|peace/i.test(judge.title ?? ''),
  )
    ? { justice: true }
    : {};

/** The fullest of the article's words for a court. */
const wordsOf = ({ mentions }: Court): string =>
  mentions.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '').replaceAll(/\s+/g, ' ');

type Court = Cast['courts'][number];

/** The courts of the article by name and by mention. */
type CourtTable = ReadonlyMap<string, Court>;

/** Puts the courts of the article into a table. */
export function courtTable(cast: Cast): CourtTable {
  const table = new Map<string, Court>();
  for (const court of cast.courts)
    for (const key of [court.name, ...court.mentions.map(({ text }) => text)])
      if (!table.has(key)) table.set(key, court);
  return table;
}

function courtOf(
  cast: Cast,
  courts: CourtTable,
  start: number,
  end: number,
): { name: string; words: string } | undefined {
  for (
    let at = firstEndingAfter(cast.references, start);
    at < cast.references.length && cast.references[at]!.start < end;
    at++
  ) {
    const { type, form, name } = cast.references[at]!;
    if (type !== 'court' || form !== 'name') continue;
    const known = courts.get(name);
    const words = known ? wordsOf(known) : name;
    return { name: known?.name ?? name, words: /^(?:the |this )?state /i.test(words) ? name : words };
  }
  return undefined;
}

const referenceAt = (cast: Cast, start: number, end: number): Cast['references'][number] | undefined => {
  const found = cast.references[firstEndingAfter(cast.references, start)];
  return found && found.start < end ? found : undefined;
};

/** Whether a phrase stands for the same body as a ruling's decider: the ruling itself counts as its court. */
export function sameLevel(a: Level, b: Level): boolean {
  if (a === b || a === 'none' || b === 'none' || a === 'ruling' || b === 'ruling') return true;
  if (a === 'jury' || b === 'jury' || a === 'grand jury' || b === 'grand jury') return false;
  if (a === 'lower' || b === 'lower') return a === 'judge' || b === 'judge';
  return a === 'court' || b === 'court' || (JUSTICES.has(a) === JUSTICES.has(b) && JUSTICES.has(a));
}
const JUSTICES: ReadonlySet<Level> = new Set(['supreme', 'judge']);

/** The shorter of two names is a part of the longer one. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return many.toLowerCase().includes(few.toLowerCase());
}
