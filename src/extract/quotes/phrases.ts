import { SAYING_VERBS } from '../../lexicon/saying.ts';
import { hasCapital, Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, HEADS, PREPOSITIONS, PRONOUNS, TIMES, VERBS } from './lexicon.ts';
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

/** What phrases are read from. */
export type View = Pick<Scene, 'tokens' | 'owner'>;

const PARTICLES = wordSet('de da del della der van von al el bin ibn la le du dos');
const JOINTS = wordSet("- & ' ’ /");

/** Whether the token has a capital, as a name has. */
export const isName = ({ tokens }: View, at: number): boolean => hasCapital(tokens.shape[at]);

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
const CONJUNCT = wordSet('that after before since until than as like during despite');

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
    if (
      to > from &&
      ((TIMES.has(word) && tokens.word[to - 1] !== '-') ||
        (to > from + (determined ? 1 : 0) && isVerbal(view, to, from)))
    )
      break;
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
