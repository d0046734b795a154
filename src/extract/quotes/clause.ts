import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { DETERMINERS, FRONTING, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { isName, type Phrase, phraseAfter, type View } from './phrases.ts';

const SKIPPED = wordSet('and but so yet still meanwhile however also then or plus');

/** First token behind a dateline, `AKRON, Ohio, May 4 (XY) — `, and behind words that lead into the sentence. */
function sentenceStart({ tokens, owner }: View, from: number, high: number): number {
  let at = from;
  if (tokens.shape[from] === Shape.Caps)
    for (let dash = from + 1; dash < high && dash < from + 16; dash++)
      if (/^(?:—|–|--|-)$/.test(tokens.word[dash]!) && owner[dash] === 0 && tokens.start[dash]! > tokens.end[dash - 1]!)
        at = dash + 1;
  while (at < high && (owner[at] !== 0 || tokens.shape[at] === Shape.Mark || SKIPPED.has(tokens.word[at]!))) at++;
  return at;
}

/** Subject of the main clause: the first noun phrase after what stands in front of it. */
export function mainSubject(view: View, from: number, high: number): Phrase | undefined {
  const { tokens } = view;
  let at = sentenceStart(view, from, high);
  if (at >= high) return undefined;
  if (FRONTING.has(tokens.word[at]!) || (/.{3}(?:ing|ed)$/.test(tokens.word[at]!) && !isName(view, at + 1))) {
    const main = behindComma(view, at, high);
    if (main < 0) return firstFree(view, at, high);
    at = main;
  }
  for (let next = at; next < high && next < at + 4; next++) {
    const phrase = phraseAfter(view, next, high);
    if (phrase) return nameInside(view, phrase, high) ?? titled(view, phrase, high);
  }
  return undefined;
}

/** Start of the main clause behind the comma that ends a fronted phrase: what follows it is no further piece of that phrase. */
function behindComma(view: View, from: number, high: number): number {
  const { tokens, owner } = view;
  for (let at = from; at + 1 < high; at++) {
    const own = owner[at]!;
    const ends = own === 0 ? tokens.word[at] === ',' : owner[at + 1] !== own && /^[,]$/.test(tokens.word[at - 1]!);
    if (!ends) continue;
    const next = tokens.word[at + 1]!;
    // In Akron, Ohio, Ruiz said; on May 4, 2020, Ruiz said; after winning, with a smile, Ruiz said
    if (
      FRONTING.has(next) ||
      tokens.shape[at + 1] === Shape.Number ||
      tokens.word[at + 2] === ',' ||
      /^(?:who|which|and|a|an)$/.test(next)
    )
      continue;
    return at + 1;
  }
  return -1;
}

/** Without a comma: the first phrase that no preposition governs. */
function firstFree(view: View, from: number, high: number): Phrase | undefined {
  const { tokens } = view;
  for (let next = from + 1; next < high && next < from + 10; next++) {
    const before = tokens.word[next - 1]!;
    if (PREPOSITIONS.has(before) || DETERMINERS.has(before) || FRONTING.has(before)) continue;
    if (!isName(view, next) && !DETERMINERS.has(tokens.word[next]!) && !PRONOUNS.has(tokens.word[next]!)) continue;
    const phrase = phraseAfter(view, next, high);
    if (phrase) return phrase;
  }
  return undefined;
}

/** The name between commas behind a description: `Harbor's lawyer, Ana Diaz, declined, saying`. */
function nameInside(view: View, { from, to }: Phrase, high: number): Phrase | undefined {
  const { tokens } = view;
  if (tokens.shape[to - 1] !== Shape.Lower || tokens.word[to] !== ',') return undefined;
  const determined = tokens.word.slice(from, to).some((word) => /^(?:the|his|her|their|its|'s)$/.test(word));
  const name = determined ? phraseAfter(view, to + 1, high) : undefined;
  const whole = name && name.to - name.from > 1 && tokens.word[name.to] === ',' && tokens.word[name.to + 1] !== 'and';
  if (!whole) return undefined;
  for (let at = name.from; at < name.to; at++)
    if (!isName(view, at) && tokens.shape[at] !== Shape.Mark) return undefined;
  return name;
}

/** The name behind a court that belongs to its title: `U.S. District Court for Ohio Judge Amy Cole`. */
function titled(view: View, phrase: Phrase, high: number): Phrase {
  const { tokens, owner } = view;
  if (!isName(view, phrase.from) || !/^(?:for|of)$/.test(tokens.word[phrase.to] ?? '')) return phrase;
  for (let at = phrase.to; at < high && at < phrase.to + 9 && owner[at] === 0; at++) {
    if (tokens.shape[at] === Shape.Mark) break;
    if (/^(?:judge|justice|magistrate)$/.test(tokens.word[at]!)) return phraseAfter(view, at, high) ?? phrase;
  }
  return phrase;
}
