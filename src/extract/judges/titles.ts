import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { oneLine } from '../../text/words.ts';
import { COUNTRIES } from '../courts/lexicon.ts';
import { stateOf } from '../courts/places.ts';
import type { NameMention } from '../names/entity.ts';
import { BEFORE_TITLE, BEFORE_VERB, PRESIDENTS, TITLE_WORDS } from './lexicon.ts';
import type { NameIndex } from './people.ts';

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

const NO_NAME = wordSet(
  WEEKDAY_NAMES,
  `
  department dept dept. center centre league project system act initiative advocate school program watch works
  alliance ministry minister secretary committee network coalition court fund now for january february march april
  june july august september october november december jury party team division reform collaborative in of strikes
  blocks rules says orders the who democrats action warriors not denied
`,
);

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
    const { to } = next;
    next =
      listedAt(names, afterJoint(tokens, to, sentence.to), sentence.to, tokens) ??
      listedAt(names, afterAside(names, tokens, to, sentence.to), sentence.to, tokens);
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
  if (word === 'chancellor' && !chancery && before !== 'vice') return false;
  if (word === 'chancellor' && before === 'vice' && !chancery) return false;
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
  if (PRESIDENTS[tokens.word[to - 1]!] !== undefined && tokens.word[to - 1] !== 'kennedy') return false;
  if (
    /^(?:nominated|appointed|picked|chose|named|tapped|put|wants|wanted|has|had|have|might|may|can|could|would|should|called|calls|attacked|criticized|likes|said|says|suggest|want|seeks|sought)$/.test(
      tokens.word[to] ?? '',
    )
  ) {
    if (!/^(?:said|says|has|had)$/.test(tokens.word[to]!)) return false;
  }
  // the words of "a judge Cole" and "the judge Cole" are two phrases
  const before = first > start ? tokens.word[first - 1]! : '';
  if (first === head && /^(?:an?|the|this|that|which|any|every|another)$/.test(before)) return false;
  return (
    mention?.entity.titles.every((title) => !/^(?:president|sen|rep|gov|senator|attorney general)/i.test(title)) ??
    false
  );
}

interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly mention?: NameMention;
}

/** The name that starts at the token: one that the article's names know, or capitalised words. */
function nameAt(doc: Document, sentence: Sentence, names: NameIndex, from: number): NameSpan | undefined {
  const { tokens } = doc;
  const mention = names.starting[from];
  if (from >= sentence.to) return undefined;
  if (mention && mention.entity.type === 'person') return { from, to: endOf(tokens, from, mention), mention };
  if (!isCapitalized(tokens.shape[from]) || from >= sentence.to || NO_NAME.has(tokens.word[from]!)) return undefined;
  if ((tokens.shape[from - 1] === Shape.Lower && mention === undefined) || isTitleCase(tokens, sentence))
    return undefined;
  let to = from;
  while (to < sentence.to && to - from < 4 && isCapitalized(tokens.shape[to]) && !NO_NAME.has(tokens.word[to]!)) to++;
  if (to === from || (to < sentence.to && NO_NAME.has(tokens.word[to]!) && isCapitalized(tokens.shape[to])))
    return undefined;
  // a body that merely begins with the word: "Justice Rising Fund"
  const over = names.over[from];
  if (over && over.entity.type !== 'person' && over.start === tokens.start[from] && to - from > 3) return undefined;
  return { from, to };
}

function listedAt(names: NameIndex, from: number | undefined, to: number, tokens: Tokens): NameSpan | undefined {
  if (from === undefined) return undefined;
  const mention = names.starting[from];
  return mention?.entity.type === 'person' && from < to
    ? { from, to: endOf(tokens, from, mention), mention }
    : undefined;
}

function endOf(tokens: Tokens, from: number, { end }: Span): number {
  let to = from + 1;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return to;
}

/** The token after a comma, `and` or both. */
function afterJoint(tokens: Tokens, at: number, to: number): number | undefined {
  let next = at;
  if (tokens.word[next] === ',') next++;
  if (/^(?:and|or|&)$/.test(tokens.word[next] ?? '')) next++;
  return next > at && next < to ? next : undefined;
}

/** The next of a list after an aside: `Judges Amy Cole, an Obama appointee, and Carl Dunn`. */
function afterAside(names: NameIndex, { word, shape }: Tokens, from: number, to: number): number | undefined {
  if (word[from] !== ',' || shape[from + 1] !== Shape.Lower) return undefined;
  for (let at = from + 2; at < to && at < from + 14; at++) {
    if (word[at] !== ',') continue;
    const next = word[at + 1] === 'and' ? at + 2 : at + 1;
    return names.starting[next]?.entity.type === 'person' && next < to ? next : undefined;
  }
  return undefined;
}

/** First token of the title: `Chief`, `U.S. District`, a court, a county. */
function titleStart({ tokens }: Document, { from }: Sentence, head: number, names: NameIndex): number {
  let first = head;
  for (let at = head - 1; at >= from && head - at < 14; at--) {
    const word = tokens.word[at]!;
    if (names.over[at]?.entity.type === 'person') break;
    const capital = isCapitalized(tokens.shape[at]) || tokens.shape[at] === Shape.Ordinal;
    if (
      TITLE_WORDS.has(word) ||
      (word === 'judge' && tokens.word[head] === 'justice') ||
      (word === 'honour' && /^(?:his|her)$/.test(tokens.word[at - 1] ?? ''))
    ) {
      if (
        word === 'of' &&
        !/^(?:court|district|appeals?|common|appeal)$/.test(tokens.word[at + 1] ?? '') &&
        !/^(?:court|district)$/.test(tokens.word[at - 1] ?? '')
      )
        break;
      if (word === 'court' && !capital && tokens.word[at + 1] === 'of') break;
      first = at;
    } else if (capital && !BEFORE_TITLE.has(word)) first = at;
    else if ((word === 'for' || word === 'the') && inCourtName(tokens, at)) continue;
    else if (
      word === '-' &&
      tokens.word[at - 1] !== undefined &&
      tokens.start[at] === tokens.end[at - 1] &&
      isCapitalized(tokens.shape[at - 1])
    )
      continue;
    else break;
  }
  while (
    first < head &&
    !isCapitalized(tokens.shape[first]) &&
    !TITLE_WORDS.has(tokens.word[first]!) &&
    tokens.shape[first] !== Shape.Ordinal
  )
    first++;
  while (first < head && tokens.word[first] === 'of') first++;
  if (tokens.word[first] === 'honour' && first > from) first--;
  return first;
}

/** `for the` in `District Court for the District of Ohio Judge`. */
function inCourtName(tokens: Tokens, at: number): boolean {
  const court =
    tokens.word[at] === 'for' ? at - 1 : tokens.word[at - 1] === 'for' || tokens.word[at - 1] === 'of' ? at - 2 : -1;
  return court >= 0 && /^(?:court|appeals|district)$/.test(tokens.word[court]!);
}

const titleText = ({ text, tokens }: Document, first: number, head: number): string =>
  oneLine(text.slice(tokens.start[first], tokens.end[head])).replace(/(judge|justice)s$/i, '$1');
