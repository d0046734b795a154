import { STATES } from '../../lexicon/places.ts';
import type { Document } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { isCapitalized, Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { BODY_NOUNS, bearersOf, bodyCalled, namedAdministration } from './definite.ts';
import { groupAt, type Range, singleAt } from './group-phrase.ts';
import { DETERMINERS, FUNCTION_WORDS, GROUP_NOUNS, SINGLE_NOUNS } from './lexicon.ts';
import type { Named, Naming, Participant } from './roster.ts';

/** What a head noun describes. */
type Head = 'single' | 'government' | 'attorneys' | 'state' | 'body' | 'group';

const HEADS: ReadonlyMap<string, Head> = new Map<string, Head>([
  ...BODY_NOUNS.map((noun) => [noun, 'body'] as const),
  ...[...GROUP_NOUNS].map((noun) => [noun, 'group'] as const),
  ['state', 'state'],
  ['general', 'attorneys'],
  ['government', 'government'],
  ['administration', 'government'],
  ...[...SINGLE_NOUNS].map((noun) => [noun, 'single'] as const),
]);
const HEAD = cueClass(HEADS.keys());

/** Groups and bodies that the article describes: `four gay couples`, `a coalition of 20 states`, `the Cole administration`. */
export function findGroups(
  doc: Document,
  named: Named,
  first: number,
): { participants: Participant[]; namings: Naming[] } {
  const { word, cues } = doc.tokens;
  const book: Described = {
    doc,
    named,
    first,
    bearers: bearersOf(doc, named.namings),
    known: new Map(),
    byHead: new Map(),
    namings: [],
  };
  let next = 0;
  for (const { from, to, cues: all } of doc.sentences) {
    if ((all & HEAD) === 0) continue;
    for (let at = from; at < to; at++) {
      if ((cues[at]! & HEAD) === 0) continue;
      while (next < named.namings.length && named.namings[next]!.to <= at) next++;
      if (next < named.namings.length && named.namings[next]!.from <= at) at = named.namings[next]!.to - 1;
      else at = READ[HEADS.get(word[at]!)!](book, at, from, to);
    }
  }
  return { participants: [...book.known.values()], namings: book.namings };
}

/** What has been described so far. */
interface Described {
  readonly doc: Document;
  readonly named: Named;
  /** place of the first who is described among the participants */
  readonly first: number;
  /** by noun: the only person who bears it */
  readonly bearers: ReadonlyMap<string, Participant | undefined>;
  readonly known: Map<string, Participant>;
  /** by head: the last who was described so, for whom the head alone stands */
  readonly byHead: Map<string, Participant>;
  readonly namings: Naming[];
}

/** Reads the description whose head stands at the token; returns the last token read. */
type ReadHead = (book: Described, at: number, from: number, to: number) => number;

const READ: Readonly<Record<Head, ReadHead>> = {
  single: (book, at, from, to) => {
    const { doc, named } = book;
    const range = singleAt(doc, named.ending, from, at, to);
    if (!range) return at;
    const bearer = book.bearers.get(doc.tokens.word[at]!);
    if (bearer) add(book, bearer, range, true);
    else if (doc.tokens.word[at + 1] === "'s") return at;
    else if (doc.tokens.word[range.from - 1] !== 'the')
      add(book, describe(book, wordsOf(doc, range.from, at + 1), 'group', true), range);
    return at;
  },
  body: (book, at, _from, to) => {
    const body = bodyCalled(book.doc, book.named.namings, at, to);
    if (body) add(book, body, { from: at, to: at + 1 }, true);
    return at;
  },
  government: (book, at, from, to) => {
    const body = governmentAt(book.doc, from, at, to);
    if (!body) return at;
    const only = body.bare ? onlyAdministration(book, at) : undefined;
    if (!body.bare || only || book.doc.tokens.word[at] === 'government')
      add(
        book,
        only ?? describe(book, body.name, body.bare ? 'group' : 'organization'),
        body,
        body.bare && only !== undefined,
      );
    return at;
  },
  attorneys: (book, at, from) => {
    if (book.doc.tokens.word[at - 1] !== 'attorneys') return at;
    const { from: first } = groupAt(book.doc, book.named.ending, from, at - 1, at);
    add(book, describe(book, wordsOf(book.doc, first, at + 1), 'group'), { from: first, to: at + 1 });
    return at;
  },
  state: (book, at, _from, to) => {
    const state = isTheState(book.doc, at, to) ? lastState(book.named, at) : undefined;
    if (state) add(book, state, { from: at, to: at + 1 }, true);
    return at;
  },
  group: (book, at, from, to) => {
    const { doc, named, byHead } = book;
    const head = doc.tokens.word[at]!;
    if (doc.tokens.word[at - 1] === 'united' || isModifier(doc, at, to) || isNamePart(doc, at)) return at;
    const range = groupAt(doc, named.ending, from, at, to);
    const bare = range.to - range.from === 1;
    const who =
      (bare ? byHead.get(head) : undefined) ??
      describe(book, bare ? head : wordsOf(doc, range.from, range.to), 'group');
    byHead.set(head, who);
    add(book, who, range);
    return range.to - 1;
  },
};

const wordsOf = ({ text, tokens }: Document, from: number, to: number): string =>
  text.slice(tokens.start[from]!, tokens.end[to - 1]!);

function add({ doc: { tokens }, namings }: Described, who: Participant, { from, to }: Range, described = false): void {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  namings.push(described ? { start, end, from, to, who, described } : { start, end, from, to, who });
}

/** Who is described by the words: the same as before, where the same words stood before. */
function describe({ known, first }: Described, name: string, type: Participant['type'], single = false): Participant {
  const before = known.get(name);
  if (before) return before;
  const id = first + known.size;
  const who = single ? { id, name, type, single } : { id, name, type };
  known.set(name, who);
  return who;
}

/** The last state of the union that is named before the token. */
function lastState({ namings }: Named, at: number): Participant | undefined {
  for (let index = namings.length - 1; index >= 0; index--) {
    const { from, who } = namings[index]!;
    if (from < at && who.type !== 'person' && isState(who.name)) return who;
  }
  return undefined;
}

const isState = remembered((name: string): boolean => STATES.has(name.toLowerCase()));

/** Whether "the state" stands for the state itself. */
function isTheState({ tokens: { word, shape } }: Document, at: number, to: number): boolean {
  const next = at + 1 < to ? word[at + 1]! : '.';
  return (
    word[at - 1] === 'the' &&
    (shape[at + 1] === Shape.Mark ? next !== '-' && next !== "'s" : FUNCTION_WORDS.has(next) || next === 'government')
  );
}

/** The administration that "the administration" or "the government" means: the only one so far. */
function onlyAdministration({ doc, known, named }: Described, at: number): Participant | undefined {
  const all = [...known.values()].filter(({ name }) => name.endsWith(' administration'));
  const before = doc.tokens.word[at] === 'administration' ? namedAdministration(named.namings) : undefined;
  if (before) all.push(before);
  return all.length === 1 ? all[0] : undefined;
}

/** The government at the token: `the Cole administration`, `the Freedonian government`, `the government`. */
function governmentAt(
  doc: Document,
  from: number,
  head: number,
  to: number,
): (Range & { name: string; bare: boolean }) | undefined {
  const { word, shape, start, end } = doc.tokens;
  const next = head + 1 < to ? word[head + 1]! : '';
  if (next === '-' || /^(?:agenc(?:y|ies)|programs?|shutdown|funding|buildings?|data|records|contracts?)$/.test(next))
    return undefined;
  let owner = head - 1;
  if (word[owner] === "'s" || word[owner] === "'") owner--;
  const capital = (at: number): boolean =>
    at >= from && isCapitalized(shape[at]) && !DETERMINERS.has(word[at]!) && !FUNCTION_WORDS.has(word[at]!);
  if (!capital(owner)) {
    const bare = /^(?:the|federal|national|central|'s)$/.test(word[head - 1] ?? '');
    return bare ? { name: word[head]!, from: head, to: head + 1, bare } : undefined;
  }
  let first = owner;
  while (first > from && owner - first < 3 && capital(first - 1) && word[head] === 'government') first--;
  const country = doc.text.slice(start[first]!, end[owner]!);
  const own = word[head] === 'government' && /^(?:u\.?s\.?|united states|federal)$/i.test(country);
  return { name: own ? 'government' : `${country} ${word[head]!}`, from: first, to: head + 1, bare: own };
}

/** Whether the noun only modifies what follows: `voters' rights`, `states attorneys`. */
function isModifier({ tokens }: Document, at: number, to: number): boolean {
  const next = at + 1 < to ? tokens.word[at + 1]! : '';
  const glued = next === '-' && tokens.start[at + 1] === tokens.end[at];
  return next === "'" || next === "'s" || glued || (GROUP_NOUNS.has(next) && next !== tokens.word[at]);
}

/** Whether the noun is part of a name: the Salem Family Leader. */
const isNamePart = ({ tokens: { word, shape } }: Document, at: number): boolean =>
  word[at] === 'family' && shape[at] === Shape.Capital && shape[at + 1] === Shape.Capital;
