import { SAYING_VERBS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, FRONTING, PREPOSITIONS, PRONOUNS, TIMES } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** A noun phrase by its tokens: `from` (inclusive) `to` (exclusive). */
export interface Phrase {
  readonly from: number;
  readonly to: number;
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
const JOINTS = new Set(['-', '&', '.', "'", '’', '/']);

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
    if (!joins || isSayingVerb(view, before)) break;
    from = before;
  }
  while (from < last && tokens.shape[from] === Shape.Mark) from++;
  return { from, to: last + 1 };
}

const joinsName = ({ tokens }: View, at: number): boolean =>
  JOINTS.has(tokens.word[at]!) || tokens.word[at] === "'s" || PARTICLES.has(tokens.word[at]!);

/** Whether the token is a verb of saying in a finite form, written small. */
const isSayingVerb = ({ tokens }: View, at: number): boolean => {
  if (tokens.shape[at] !== Shape.Lower) return false;
  const verb = SAYING_VERBS.get(tokens.word[at]!);
  return verb !== undefined && !verb.weak && verb.form !== 'base';
};

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
  const before = phrase.from - 1;
  if (before <= low || owner[before] !== 0) return phrase;
  const word = tokens.word[before]!;
  const hangs =
    word !== 'that' && (PREPOSITIONS.has(word) || (tokens.shape[before] === Shape.Lower && /.{3}ing$/.test(word)));
  if (!hangs || (isName(view, before) && before === low)) return phrase;
  return phraseBefore(view, before, low) ?? phrase;
}

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
  if (TIMES.has(first) || PREPOSITIONS.has(first) || CLAUSE_OPENERS.has(first) || AUXILIARIES.has(first))
    return undefined;
  if (tokens.shape[from] === Shape.Mark) return undefined;
  let to = DETERMINERS.has(first) ? from + 1 : from;
  let named = false;
  while (to < high && to < from + 12 && owner[to] === 0) {
    const word = tokens.word[to]!;
    if (TIMES.has(word) && to > from) break;
    if (isName(view, to)) named = true;
    else if (named ? !joinsNext(view, to, high) : !isNominal(view, to) || isSayingVerb(view, to)) break;
    to++;
  }
  while (to > from && tokens.shape[to - 1] === Shape.Mark) to--;
  return to > from && !(to === from + 1 && DETERMINERS.has(first) && !isName(view, from)) ? { from, to } : undefined;
}

/** Inside a run of names: a joint with a name behind it, or the possessive and what is possessed. */
const joinsNext = (view: View, at: number, high: number): boolean => {
  const { tokens } = view;
  if (tokens.word[at] === "'s") return at + 1 < high && isNominal(view, at + 1);
  if (tokens.word[at - 1] === "'s") return isNominal(view, at);
  if (joinsName(view, at)) return at + 1 < high && (isName(view, at + 1) || joinsName(view, at + 1));
  // the group's lawyer: common nouns after a possessive go on
  for (let back = at - 1; back > at - 4 && tokens.shape[back] === Shape.Lower; back--)
    if (tokens.word[back - 1] === "'s") return isNominal(view, at);
  return false;
};

/** Subject of the main clause: the first noun phrase after what stands in front of it. */
export function mainSubject(view: View, from: number, high: number): Phrase | undefined {
  const { tokens, owner } = view;
  let at = from;
  while (
    at < high &&
    (owner[at] !== 0 ||
      tokens.shape[at] === Shape.Mark ||
      /^(?:and|but|so|yet|still|meanwhile|however|also|then|or)$/.test(tokens.word[at]!))
  )
    at++;
  if (at >= high) return undefined;
  if (FRONTING.has(tokens.word[at]!) || /.{3}(?:ing|ed)$/.test(tokens.word[at]!)) {
    let comma = at;
    while (comma < high && (owner[comma] !== 0 || tokens.word[comma] !== ',')) comma++;
    if (comma + 1 < high) at = comma + 1;
    else {
      // In court Ruiz said
      for (let next = at + 1; next < high && next < at + 8; next++) {
        const phrase =
          PREPOSITIONS.has(tokens.word[next - 1]!) || DETERMINERS.has(tokens.word[next - 1]!)
            ? undefined
            : phraseAfter(view, next, high);
        if (phrase && (isName(view, next) || DETERMINERS.has(tokens.word[next]!) || PRONOUNS.has(tokens.word[next]!)))
          return phrase;
      }
      return undefined;
    }
  }
  for (let next = at; next < high && next < at + 4; next++) {
    const phrase = phraseAfter(view, next, high);
    if (phrase) return phrase;
  }
  return undefined;
}
