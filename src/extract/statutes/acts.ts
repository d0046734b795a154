import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isCapitalized, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { isActName, NAMED_LAWS } from './act-names.ts';
import { ACTS } from './acts-table.ts';

/** An act named in full: `Clean Water Act of 1972`, `Indian Penal Code`, `Treaty of Lisbon`. */
export interface NamedAct extends Span {
  /** the name the table knows, else the article's words */
  readonly name: string;
  readonly citation?: string;
  /** the acronym in brackets after it */
  readonly acronym?: string;
}

interface Known {
  readonly name: string;
  readonly citation?: string;
}

/** Every name and acronym of the table, in lower case. */
export const KNOWN_ACTS: ReadonlyMap<string, Known> = new Map(
  ACTS.flatMap(([name, citation, ...aliases]) =>
    [name, ...aliases].map((alias): [string, Known] => [
      alias.toLowerCase(),
      { name, ...(citation ? { citation } : {}) },
    ]),
  ),
);

/** How the names of the table begin: most words begin none. */
const BEGINNINGS: ReadonlySet<string> = new Set([...KNOWN_ACTS.keys()].map((name) => name.slice(0, 3)));

/** Acronyms that stand for their act wherever they stand; shorter ones need their definition first. */
export const ACRONYMS: ReadonlyMap<string, Known> = new Map(
  [...KNOWN_ACTS].filter(([alias]) => /^[a-z]{4,}$/.test(alias) && !/^(?:idea|dreamer|smoot)$/.test(alias)),
);

/** Words with which the name of a law ends, or goes on with what it is of. */
export const HEADS = wordSet(`
  act acts code statute statutes treaty convention conventions charter ordinance amendments amendment law
  resolution regulations sanhita agreement
`);
const JOINTS = wordSet('of and in for to from with on against or by & - , into ( ) /');
/** Capitalised words that begin a sentence or name who acts, and no law. */
const NO_PART = wordSet(`
  the a an this that these those its his her their our your my under in on at by for with since because while when if
  as after before but and or although though both is does did has was were will can could would should may so what
  which who whose passing until unlike like violating citing using invoking through without within against from to of
  into over between also only even how why where congress republicans democrats senate house president so-called said
  says new every each any no not such obama-era trump-era hurricane following repealing replacing enforcing enacting
  despite is are about regarding per via thus however meanwhile title section article chapter unconstitutional
`);

/** The acts that the article names in full. `cues` is a class of words that has the `HEADS`. */
export function findActs(doc: Document, cues: number): NamedAct[] {
  const { tokens } = doc;
  const acts: NamedAct[] = [];
  for (const sentence of doc.sentences) {
    if ((sentence.cues & cues) === 0) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((tokens.cues[at]! & cues) === 0) continue;
      const shape = tokens.shape[at];
      if (!isCapitalized(shape) || !HEADS.has(tokens.word[at]!)) continue;
      const act = actAt(doc, sentence, at) ?? taxCode(doc, at);
      if (act) acts.push(act);
    }
  }
  return acts;
}

/** `Code Sec. 6103`: a tax writer's Code is the Internal Revenue Code. */
function taxCode({ tokens }: Document, at: number): NamedAct | undefined {
  if (tokens.word[at] !== 'code' || !/^(?:sec\.|§)$/.test(tokens.word[at + 1] ?? '')) return undefined;
  return { start: tokens.start[at]!, end: tokens.end[at]!, name: 'Internal Revenue Code', citation: '26 U.S.C.' };
}

/** The act whose head word (`Act`, `Code`) is the token. */
function actAt(doc: Document, sentence: Sentence, head: number): NamedAct | undefined {
  const { tokens, text } = doc;
  const first = knownStart(doc, sentence, head) ?? firstOf(doc, sentence, head);
  const last = lastOf(doc, sentence, head);
  const start = tokens.start[first]!;
  const nameEnd = tokens.end[last]!;
  const words = text.slice(start, tokens.end[head]!);
  const known = knownAct(text.slice(start, nameEnd)) ?? knownAct(words);
  if (!known && !isActName(doc, first, head, last)) return undefined;
  // "Caught In Shocking Act" names no law
  if (!known && tokens.word[head] === 'act' && last === head && isHeadline(doc, sentence)) return undefined;
  const acronym = acronymAfter(doc, last, sentence.to);
  return {
    start,
    end: nameEnd,
    name: known?.name ?? text.slice(start, nameEnd).replaceAll('’', "'"),
    ...(known?.citation ? { citation: known.citation } : {}),
    ...(acronym ? { acronym } : {}),
  };
}

/** The act of the table by the words, without a year or `U.S.` before them. */
const knownAct = (words: string): Known | undefined => {
  const name = folded(words);
  return KNOWN_ACTS.get(name) ?? KNOWN_ACTS.get(name.replace(/^(?:(?:1[89]|20)\d\d |u\.?s\.? |federal |the )+/, ''));
};

/** First token of the longest name of the table that ends at the head: `Violence Against Women Act`. */
function knownStart({ tokens, text }: Document, { from }: Sentence, head: number): number | undefined {
  const end = tokens.end[head]!;
  for (let first = Math.max(from, head - 12); first < head; first++) {
    if (!isCapitalized(tokens.shape[first])) continue;
    const word = tokens.word[first]!;
    if (word.length > 2 && !BEGINNINGS.has(word.slice(0, 3))) continue;
    if (!KNOWN_ACTS.has(folded(text.slice(tokens.start[first], end)))) continue;
    const year = first > from && /^(?:1[89]|20)\d\d$/.test(tokens.word[first - 1]!);
    return year ? first - 1 : first;
  }
  return undefined;
}

const isHeadline = ({ text, tokens }: Document, sentence: Sentence): boolean =>
  !/[.?!"”’)]/.test(text[sentence.end - 1] ?? '') && isTitleCase(tokens, sentence);

const folded = (words: string): string => words.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

/** First token of the name: capitalised words to the left, with the small words between them. */
function firstOf(doc: Document, sentence: Sentence, head: number): number {
  const { tokens } = doc;
  let first = head;
  let joined = false;
  for (let at = head - 1; at >= sentence.from && head - at < 16; at--) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at]!;
    if (
      isCapitalized(shape) ||
      shape === Shape.Ordinal ||
      (shape === Shape.Number && !joined && /^(?:1[5-9]|20)\d\d$/.test(word))
    ) {
      if (NO_PART.has(word) && !(joined && first - at > 1 && JOINTS.has(word))) break;
      if (HEADS.has(word) && word !== 'amendment' && word !== 'law' && word !== 'treaty') break;
      if (first - at > 1 && !mayJoin(doc, at, first, head)) break;
      first = at;
      joined = false;
    } else if (JOINTS.has(word)) joined = true;
    else if (word === "'s" && head - at === 1 && NAMED_LAWS.has(tokens.word[at - 1] ?? '')) return at - 1;
    else if (word === "'s" || word === "'") {
      if (!possessiveBelongs(doc, at, head)) break;
      joined = true;
    } else break;
    if (head - first > 14) break;
  }
  return first;
}

/** Whether the words between two capitals are inside one name. */
function mayJoin({ text, tokens }: Document, left: number, right: number, head: number): boolean {
  const between = text.slice(tokens.end[left]!, tokens.start[right]!);
  if (right === head && /[a-z]/.test(between)) return false;
  if (between === '-' || between === ' & ' || between === '/') return true;
  const tail = KNOWN_ACTS.has(folded(text.slice(tokens.start[right]!, tokens.end[head]!)));
  const longer = folded(text.slice(tokens.start[left]!, tokens.end[head]!));
  // "Congress and the Voting Rights Act" ends its name where the table knows one
  if (tail) return [...KNOWN_ACTS.keys()].some((name) => name.endsWith(longer));
  if (between.includes(','))
    return /^,( and| &)? $/.test(between) && listBefore(text.slice(tokens.start[right]!, tokens.end[head]!));
  return /^['’]?s? ?[(]?(?:of|and|in|for|to|from|with|on|against|or|by|into)? ?[)(]? ?$/.test(between);
}

const listBefore = (rest: string): boolean => / (?:and|&) /.test(rest);

/** `Children's Online Privacy Protection Act`, but not `Ohio's Clean Air Act`. */
function possessiveBelongs({ text, tokens }: Document, mark: number, head: number): boolean {
  return KNOWN_ACTS.has(folded(text.slice(tokens.start[mark - 1] ?? 0, tokens.end[head]!)));
}

/** Last token of the name: a year, or what the law is of. */
function lastOf({ tokens }: Document, sentence: Sentence, head: number): number {
  const word = (at: number): string => (at < sentence.to ? tokens.word[at]! : '');
  const isYear = (at: number): boolean => /^(?:1[6-9]|20)\d\d$/.test(word(at));
  if (word(head + 1) === 'of' && isYear(head + 2)) return head + 2;
  if (word(head + 1) === ',' && isYear(head + 2) && tokens.word[head] === 'act') return head + 2;
  if (isYear(head + 1) && tokens.word[head] === 'act') return head + 1;
  if (/^statutes?$/.test(tokens.word[head]!) && tokens.shape[head + 1] === Shape.Number && head + 1 < sentence.to)
    return head + 1;
  const opens =
    tokens.word[head] === 'treaty' ||
    tokens.word[head] === 'code' ||
    tokens.word[head]!.startsWith('convention') ||
    tokens.word[head] === 'charter';
  if (!opens || !/^(?:of|on|against|for|relating)$/.test(word(head + 1))) return head;
  let last = head;
  for (let at = head + 2; at < sentence.to && at < head + 12; at++) {
    const shape = tokens.shape[at]!;
    if (isCapitalized(shape)) last = at;
    else if (!/^(?:of|and|the|on|to|for)$/.test(word(at))) break;
  }
  return last;
}

/** The acronym that the brackets after the name define. */
function acronymAfter({ text, tokens }: Document, last: number, to: number): string | undefined {
  if (last + 3 >= to || tokens.word[last + 1] !== '(') return undefined;
  const close = tokens.word[last + 3] === ')' ? last + 2 : -1;
  if (close < 0 || tokens.shape[close] !== Shape.Caps) return undefined;
  return text.slice(tokens.start[close]!, tokens.end[close]!);
}
