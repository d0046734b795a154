import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isCapitalized, Shape, type Tokens, tokenAfter } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { NameMention } from '../names/entity.ts';
import type { NameIndex } from './people.ts';

const NO_NAME = wordSet(
  WEEKDAY_NAMES,
  `
  department dept dept. center centre league project system act initiative advocate school program watch works
  alliance ministry minister secretary committee network coalition court fund now for january february march april
  june july august september october november december jury party team division reform collaborative in of strikes
  blocks rules says orders the who democrats action warriors not denied
`,
);

/** The tokens of a name, `from` (inclusive) `to` (exclusive). */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly mention?: NameMention;
}

/** The name that starts at the token: one that the article's names know, or capitalised words. */
export function nameAt(doc: Document, sentence: Sentence, names: NameIndex, from: number): NameSpan | undefined {
  const { tokens } = doc;
  const mention = names.starting[from];
  if (from >= sentence.to) return undefined;
  if (mention && mention.entity.type === 'person') return { from, to: tokenAfter(tokens, from, mention.end), mention };
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

/** The next name of a list, after a comma, `and` or an aside: `Judges Amy Cole, an Obama appointee, and Carl Dunn`. */
export const nextListed = (names: NameIndex, tokens: Tokens, from: number, to: number): NameSpan | undefined =>
  listedAt(names, afterJoint(tokens, from, to), to, tokens) ??
  listedAt(names, afterAside(names, tokens, from, to), to, tokens);

function listedAt(names: NameIndex, from: number | undefined, to: number, tokens: Tokens): NameSpan | undefined {
  if (from === undefined) return undefined;
  const mention = names.starting[from];
  return mention?.entity.type === 'person' && from < to
    ? { from, to: tokenAfter(tokens, from, mention.end), mention }
    : undefined;
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
