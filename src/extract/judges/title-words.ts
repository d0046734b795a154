import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalized, Shape, type Tokens } from '../../text/tokens.ts';
import { oneLine } from '../../text/words.ts';
import { BEFORE_TITLE, TITLE_WORDS } from './lexicon.ts';
import type { NameIndex } from './people.ts';

/** First token of the title: `Chief`, `U.S. District`, a court, a county. */
export function titleStart({ tokens }: Document, { from }: Sentence, head: number, names: NameIndex): number {
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

/** The words of a title from its first token to its head, in the singular. */
export const titleText = ({ text, tokens }: Document, first: number, head: number): string =>
  oneLine(text.slice(tokens.start[first], tokens.end[head])).replace(/(judge|justice)s$/i, '$1');
