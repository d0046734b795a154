import { PRESIDENTS } from '../../lexicon/presidents.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { COUNTRIES } from '../courts/lexicon.ts';
import { stateOf } from '../courts/places.ts';
import type { NameMention } from '../names/entity.ts';
import { BEFORE_VERB, JUSTICE_SURNAMES } from './lexicon.ts';
import type { NameIndex } from './people.ts';
import { titleStart, titleText } from './title-words.ts';
import { type NameSpan, nameAt, nextListed } from './titled-names.ts';

/** A title that makes somebody a judge, and the names that it stands before. */
export interface TitledName {
  /** token of `Judge` */
  readonly head: number;
  /** first token of the title */
  readonly first: number;
  readonly kind: 'judge' | 'justice';
  /** the title in the article's words, in the singular */
  readonly title: string;
  /** first token of the name, and the token after it */
  readonly from: number;
  readonly to: number;
  readonly mention?: NameMention;
  /** whether `former` or `retired` stands before the title */
  readonly former: boolean;
  /** whether further names of a list come after the first one of this title */
  readonly listed: boolean;
}

const HEADS: ReadonlyMap<string, 'judge' | 'justice'> = new Map([
  ['judge', 'judge'],
  ['judges', 'judge'],
  ['justice', 'justice'],
  ['justices', 'justice'],
  ['magistrate', 'judge'],
  ['chancellor', 'judge'],
  ['recorder', 'judge'],
]);

/** The titles of judges that stand before a name in the sentence. */
export function findTitled(
  doc: Document,
  sentence: Sentence,
  heads: readonly number[],
  names: NameIndex,
  chancery: boolean,
): TitledName[] {
  const { tokens } = doc;
  const found: TitledName[] = [];
  for (const at of heads) {
    const kind = HEADS.get(tokens.word[at]!);
    if (!kind || at < (found.at(-1)?.to ?? 0)) continue;
    const titled = titledAt(doc, sentence, names, at, kind, chancery);
    found.push(...titled);
  }
  return found;
}

function titledAt(
  doc: Document,
  sentence: Sentence,
  names: NameIndex,
  head: number,
  kind: 'judge' | 'justice',
  chancery: boolean,
): TitledName[] {
  const { tokens } = doc;
  const word = tokens.word[head]!;
  if (!isTitle(tokens, sentence, names, head, chancery)) return [];
  const first = titleStart(doc, sentence, head, names);
  const elect = tokens.word[head + 1] === '-' && /^(?:elect|designate)$/.test(tokens.word[head + 2] ?? '') ? 2 : 0;
  const from = head + 1 + elect;
  const ofLand = elect ? undefined : afterLand(doc, sentence, names, from);
  const title = titleText(doc, first, ofLand ? ofLand - 1 : head);
  const found: TitledName[] = [];
  const plural = word.endsWith('s');
  const former = /^(?:former|retired|ex|onetime)$/.test(
    tokens.word[first - (tokens.word[first - 1] === '-' ? 2 : 1)] ?? '',
  );
  for (let next = nameAt(doc, sentence, names, ofLand ?? from); next; ) {
    if (!mayBear(doc, sentence, first, head, next)) break;
    found.push({ head, first, kind, title, former, ...next, listed: found.length > 0 });
    if (!plural) break;
    next = nextListed(names, tokens, next.to, sentence.to);
  }
  return found;
}

/** `Chief Justice of India Amy Cole`: the token after the land. */
function afterLand({ tokens }: Document, { to }: Sentence, names: NameIndex, from: number): number | undefined {
  if (tokens.word[from] !== 'of') return undefined;
  for (let at = from + 2; at < to && at <= from + 3 && isCapitalized(tokens.shape[at - 1]); at++)
    if (
      isLand(tokens.word.slice(from + 1, at).join(' ')) &&
      (names.starting[at]?.entity.type === 'person' || isCapitalized(tokens.shape[at]))
    )
      return at;
  return undefined;
}

const isLand = (words: string): boolean => COUNTRIES.has(words) || stateOf(words) !== undefined;

/** Whether the word is a title here: no verb, no part of another name, no chancellor of a country. */
function isTitle(tokens: Tokens, { from }: Sentence, names: NameIndex, head: number, chancery: boolean): boolean {
  const word = tokens.word[head]!;
  const before = head > from ? tokens.word[head - 1]! : '';
  if (word === 'chancellor' && !chancery) return false;
  if (word === 'recorder' && tokens.shape[head] === Shape.Lower) return false;
  if (word === 'magistrate' && /^judges?$/.test(tokens.word[head + 1] ?? '')) return false;
  if (tokens.shape[head] === Shape.Lower && BEFORE_VERB.has(before)) return false;
  const over = names.over[head];
  if (over?.entity.type === 'person') return false;
  // the Institute for Justice, the Court of Justice
  if (
    before === 'for' &&
    word === 'justice' &&
    isCapitalized(tokens.shape[head - 2]) &&
    tokens.shape[head] !== Shape.Lower
  )
    return false;
  return !over || !/^(?:for|of|and|&)$/.test(before) || tokens.start[head - 1]! < over.start;
}

/** What is told after a name that is no judge's: `a judge Cole nominated`. */
const NOT_OF_JUDGES = wordSet(`
  nominated appointed picked chose named tapped put wants wanted have might may can could would should called calls
  attacked criticized likes suggest want seeks sought
`);

/** Whether the name may bear the title: with a small `judge` the verb and the clause are near. */
function mayBear(
  { tokens }: Document,
  { from: start }: Sentence,
  first: number,
  head: number,
  { from, to, mention }: NameSpan,
): boolean {
  if (tokens.word[to] === ']' && tokens.shape[to + 1] === Shape.Capital && to - from === 1) return false;
  if (tokens.shape[head] !== Shape.Lower) return true;
  const surname = tokens.word[to - 1]!;
  if (PRESIDENTS[surname] !== undefined && !JUSTICE_SURNAMES.has(surname)) return false;
  if (NOT_OF_JUDGES.has(tokens.word[to] ?? '')) return false;
  // the words of "a judge Cole" and "the judge Cole" are two phrases
  const before = first > start ? tokens.word[first - 1]! : '';
  if (first === head && /^(?:an?|the|this|that|which|any|every|another)$/.test(before)) return false;
  return (
    mention?.entity.titles.every((title) => !/^(?:president|sen|rep|gov|senator|attorney general)/i.test(title)) ??
    false
  );
}
