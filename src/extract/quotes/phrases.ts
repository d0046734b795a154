import { SAYING_VERBS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  FRONTING,
  HEADS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
  VERBS,
} from './lexicon.ts';
import type { Scene } from './scene.ts';

/** A noun phrase by its tokens: `from` (inclusive) `to` (exclusive). */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** end of the words that hang on it: `of the group` in `a lawyer of the group` */
  readonly whole?: number;
  /** what a relative pronoun stands for: it gives the name */
  readonly of?: Phrase;
}

type View = Pick<Scene, 'tokens' | 'owner'>;

const PARTICLES = new Set([
  'de',
  'da',
  'del',
  'della',
  'der',
  'van',
  'von',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'du',
  'dos',
]);
const JOINTS = new Set(['-', '&', "'", '’', '/']);

/** Whether the token has a capital, as a name has. */
export const isName = ({ tokens }: View, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape === Shape.Capital || shape === Shape.Caps || shape === Shape.Mixed;
};

const isNumber = ({ tokens }: View, at: number): boolean =>
  tokens.shape[at] === Shape.Number || tokens.shape[at] === Shape.Ordinal;

/** Whether the token is a word of the language's frame: no noun, no name. */
const isFunction = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  CLAUSE_OPENERS.has(word) ||
  AUXILIARIES.has(word) ||
  PRONOUNS.has(word) ||
  /.ly$/.test(word);

/** Whether the token may be a noun or adjective inside a phrase. */
const isNominal = (view: View, at: number): boolean => {
  const { tokens, owner } = view;
  if (owner[at] !== 0) return false;
  if (tokens.shape[at] === Shape.Mark) return JOINTS.has(tokens.word[at]!) || tokens.word[at] === "'s";
  return isName(view, at) || isNumber(view, at) || !isFunction(tokens.word[at]!);
};

/** The noun phrase that ends right before the token, led back to its head: `a lawyer for the group`. */
export function phraseBefore(view: View, end: number, low: number): Phrase | undefined {
  const { tokens, owner } = view;
  let last = end - 1;
  if (last < low || owner[last] !== 0) return undefined;
  if (tokens.word[last] === ')') {
    while (last > low && tokens.word[last] !== '(') last--;
    last--;
  }
  const core = coreBefore(view, last, low);
  return core && headOf(view, core, low);
}

/** Words alone, without what the phrase belongs to. */
function coreBefore(view: View, last: number, low: number): Phrase | undefined {
  const { tokens, owner } = view;
  if (last < low || owner[last] !== 0) return undefined;
  if (PRONOUNS.has(tokens.word[last]!) && !isName(view, last)) return { from: last, to: last + 1 };
  if (PRONOUNS.has(tokens.word[last]!) && tokens.end[last]! - tokens.start[last]! < 5)
    return { from: last, to: last + 1 };
  if (!isNominal(view, last) || (tokens.shape[last] === Shape.Mark && tokens.word[last] !== '.')) return undefined;
  if (isVerbal(view, last, low)) return undefined;
  let from = last;
  const nameOnly = isName(view, last);
  while (from > low && from > last - 10) {
    const before = from - 1;
    if (owner[before] !== 0) break;
    const word = tokens.word[before]!;
    if (DETERMINERS.has(word)) {
      if (tokens.word[from] !== "'s") from = before;
      break;
    }
    const joins = isName(view, before)
      ? !TIMES.has(word)
      : nameOnly
        ? joinsName(view, before)
        : isNominal(view, before);
    if (!joins || isVerbal(view, before, low) || (CLAUSE_OPENERS.has(word) && isName(view, before))) break;
    from = before;
  }
  while (from < last && tokens.shape[from] === Shape.Mark) from++;
  return { from, to: last + 1 };
}

const joinsName = ({ tokens }: View, at: number): boolean =>
  JOINTS.has(tokens.word[at]!) || tokens.word[at] === "'s" || PARTICLES.has(tokens.word[at]!);

/** Whether the token, written small, is a verb rather than a noun or adjective, as far as its form and the word before tell. */
export function isVerbal({ tokens, owner }: View, at: number, low: number): boolean {
  if (tokens.shape[at] !== Shape.Lower) return false;
  const word = tokens.word[at]!;
  const before = at > low && owner[at - 1] === 0 ? tokens.word[at - 1]! : '';
  if (DETERMINERS.has(before) || before === "'s" || before === '-') return false;
  if (VERBS.has(word)) return true;
  const verb = SAYING_VERBS.get(word);
  if (verb?.form === 'past' || (verb?.form === 'third' && !verb.weak)) return true;
  return /.{2}ed$/.test(word) && !PREPOSITIONS.has(before) && !/.ly$/.test(before) && before !== '' && before !== 'and';
}

/** Prepositions that also open a clause, whose subject stands behind them. */
const CONJUNCT = new Set(['that', 'after', 'before', 'since', 'until', 'than', 'as', 'like', 'during', 'despite']);

/** Climbs from `the group` to `a lawyer` in `a lawyer for the group`, and over a relative clause to what stands before it. */
function headOf(view: View, phrase: Phrase, low: number): Phrase {
  const { tokens, owner } = view;
  for (let at = phrase.from - 1, steps = 0; at > low && steps < 12 && owner[at] === 0; at--, steps++) {
    if (tokens.shape[at] === Shape.Mark && !JOINTS.has(tokens.word[at]!)) break;
    if (tokens.word[at] === 'who' && at > phrase.from - 12) {
      const before = phraseBefore(view, at, low);
      if (before) return before;
    }
  }
  let before = phrase.from - 1;
  // of the liberal Harbor Fund: the adjective and article belong to what the preposition governs
  for (let at = before; at > low && at > before - 4 && isName(view, phrase.from) && owner[at] === 0; at--) {
    if (PREPOSITIONS.has(tokens.word[at]!)) before = at;
    if (tokens.shape[at] !== Shape.Lower || isVerbal(view, at, low)) break;
    if (PREPOSITIONS.has(tokens.word[at]!)) break;
  }
  if (before <= low || owner[before] !== 0 || tokens.word[phrase.from] === 'charge') return phrase;
  const word = tokens.word[before]!;
  const hangs =
    !CONJUNCT.has(word) && (PREPOSITIONS.has(word) || (tokens.shape[before] === Shape.Lower && /.{3}ing$/.test(word)));
  if (!hangs || (isName(view, before) && before === low)) return phrase;
  const head = phraseBefore(view, before, low);
  return head ? { ...head, whole: phrase.to } : phrase;
}

const opensClause = (word: string): boolean =>
  PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || AUXILIARIES.has(word);

/** The noun phrase that starts at the token. */
export function phraseAfter(view: View, from: number, high: number): Phrase | undefined {
  const { tokens, owner } = view;
  if (from >= high || owner[from] !== 0) return undefined;
  const first = tokens.word[from]!;
  if (
    PRONOUNS.has(first) &&
    first !== 'one' &&
    first !== 'both' &&
    first !== 'many' &&
    first !== 'some' &&
    first !== 'all'
  )
    return { from, to: from + 1 };
  if (first === 'then' && tokens.word[from + 1] === '-') return phraseAfter(view, from + 2, high);
  const capitals = isName(view, from) && isName(view, from + 1) && !TIMES.has(tokens.word[from + 1]!);
  if (TIMES.has(first) || (!capitals && opensClause(first))) return undefined;
  if (tokens.shape[from] === Shape.Mark) return undefined;
  const determined = DETERMINERS.has(first);
  let to = determined ? from + 1 : from;
  let named = false;
  while (to < high && to < from + 12 && owner[to] === 0) {
    const word = tokens.word[to]!;
    if (to > from && (TIMES.has(word) || (to > from + (determined ? 1 : 0) && isVerbal(view, to, from)))) break;
    if (isName(view, to)) named = true;
    else if (
      named ? !joinsNext(view, to, high) : !isNominal(view, to) && !(determined && to === from + 1 && /.ly$/.test(word))
    )
      break;
    to++;
  }
  while (to > from && tokens.shape[to - 1] === Shape.Mark) to--;
  if (to <= from || (to === from + 1 && determined && !isName(view, from))) return undefined;
  return { from, to };
}

/** Inside a run of names: a joint with a name behind it, what is possessed, or a noun for a person. */
const joinsNext = (view: View, at: number, high: number): boolean => {
  const { tokens } = view;
  if (tokens.word[at] === "'s") return at + 1 < high && isNominal(view, at + 1);
  if (tokens.word[at - 1] === "'s") return isNominal(view, at);
  if (joinsName(view, at)) return at + 1 < high && (isName(view, at + 1) || joinsName(view, at + 1));
  if (tokens.shape[at] !== Shape.Lower) return false;
  if (HEADS.has(tokens.word[at]!) || leadsToHead(view, at, high)) return true;
  // the group's lawyer: common nouns after a possessive go on
  for (let back = at - 1; back > at - 4 && tokens.shape[back] === Shape.Lower; back--)
    if (tokens.word[back - 1] === "'s") return isNominal(view, at);
  return false;
};

/** Whether the common noun belongs to a noun for a person, or to a name, a few words on: `rights advocates`, `lobbyist Ann Cole`. */
function leadsToHead(view: View, from: number, high: number): boolean {
  const { tokens } = view;
  for (let at = from; at < high && at < from + 4; at++) {
    if (at > from && (HEADS.has(tokens.word[at]!) || (isName(view, at) && !TIMES.has(tokens.word[at]!)))) return true;
    const word = tokens.word[at]!;
    if (tokens.shape[at] !== Shape.Lower || !isNominal(view, at) || isVerbal(view, at, from)) return false;
    if (/(?:s|ed|ing)$/.test(word) && word !== 'rights' && !/ss$/.test(word)) return false;
  }
  return false;
}

const SKIPPED = new Set(['and', 'but', 'so', 'yet', 'still', 'meanwhile', 'however', 'also', 'then', 'or', 'plus']);

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
    if (phrase) return titled(view, phrase, high);
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
