import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Actor } from './actors.ts';
import { levelOf } from './actors.ts';
import type { Clause } from './clause.ts';
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
  readonly indefinite: boolean;
}

const NOBODY: Decider = { named: false, level: 'none', other: false, indefinite: false };

/** A landmark ruling is the Supreme Court's, where the article knows one. */
function landmarkCourt(doc: Document, cast: Cast): Decider {
  const [court, ...more] = cast.courts.filter(({ name }) => SUPREME.test(name));
  return court && more.length === 0
    ? { words: wordsOf(doc, court), named: true, court: court.name, level: 'supreme', other: false, indefinite: false }
    : NOBODY;
}
const SUPREME = /\bSupreme Court\b/;

/** Reads who decided from the actor phrase, the courts and the references of the article. */
export function deciderOf(doc: Document, cast: Cast, clause: Clause): Decider {
  const { actor, who } = clause;
  if (who) return { words: who, named: true, level: 'none', other: false, indefinite: false };
  if (!actor) return clause.landmark ? landmarkCourt(doc, cast) : NOBODY;
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
  const court = courtOf(doc, cast, start, end);
  if (actor.level === 'ruling') return { named: false, ...common };
  const courtField = court ? { court: court.name } : {};
  if (actor.name) return { words: actor.name, named: true, ...courtField, ...common, ...justiceOf(cast, actor.name) };
  if (actor.level === 'jury' || actor.level === 'grand jury')
    return { words: juryWords(text.slice(start, end)), named: false, ...common };
  const reference = referenceAt(cast, start, end);
  if (reference?.type === 'judge' && reference.entities.length > 0)
    return { words: reference.name, named: true, ...common, level: 'judge', ...justiceOf(cast, reference.name) };
  if (actor.level !== 'judge' && court) return { words: court.words, named: true, ...courtField, ...common };
  if (actor.level !== 'judge' && actor.level !== 'lower' && reference?.type === 'court') {
    const known = courtNamed(cast, reference.name);
    if (known)
      return {
        words: wordsOf(doc, known),
        named: true,
        court: known.name,
        ...common,
        level: levelOf(known.name.toLowerCase()),
      };
  }
  if (actor.level === 'supreme') {
    const known = cast.courts.find(({ name }) => name.startsWith('Supreme Court'));
    return {
      words: known ? wordsOf(doc, known) : text.slice(start, end),
      named: true,
      ...(known ? { court: known.name } : {}),
      ...common,
    };
  }
  return {
    words: inNumber(text.slice(start, end)),
    named: /\p{Lu}\p{L}+.*(?:Court|Circuit)/u.test(text.slice(start, end)),
    ...courtField,
    ...common,
  };
}

/** `two lower court` before `rulings`: two courts. */
const inNumber = (words: string): string =>
  /^(?:two|three|four|five|several|many|some)\s.*\bcourt$/i.test(words) ? `${words}s` : words;

/** The court of that name or with such a mention. */
const courtNamed = (cast: Cast, wanted: string): Cast['courts'][number] | undefined =>
  cast.courts.find(({ name, mentions }) => name === wanted || mentions.some(({ text }) => text === wanted));

const juryWords = (words: string): string =>
  words
    .replace(/^(?:the|a|an|that|this)\s+(?:same\s+)?/i, '')
    .replace(/^jurors?$/i, 'jury')
    .replace(/jurors?$/i, 'jury');

/** Whether the judge is titled a justice. */
const justiceOf = (cast: Cast, name: string): { justice?: true } =>
  cast.judges.some(
    (judge) =>
      judge.name === name && /justice/i.test(judge.title ?? '') && !/magistrate|peace/i.test(judge.title ?? ''),
  )
    ? { justice: true }
    : {};

const wordsOf = ({ text }: Document, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ');

function courtOf(doc: Document, cast: Cast, start: number, end: number): { name: string; words: string } | undefined {
  for (
    let at = firstEndingAfter(cast.references, start);
    at < cast.references.length && cast.references[at]!.start < end;
    at++
  ) {
    const { type, form, name } = cast.references[at]!;
    if (type !== 'court' || form !== 'name') continue;
    const known = courtNamed(cast, name);
    const words = known ? wordsOf(doc, known) : name;
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

export type { Actor };
