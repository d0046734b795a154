import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { STATE_ABBREVIATIONS, STATES } from '../../lexicon/places.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { hasCapital, Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { ABSTRACTIONS, AFTER_CASE, BODY_WORDS, CASE_WORDS, FIRM_ENDINGS, NOT_A_SIDE, SIDE_JOINTS } from './lexicon.ts';

/** A case by its name, at a span. */
export interface NamedCase extends Span {
  /** with `v.` however the article writes it */
  readonly name: string;
  readonly rule: string;
  readonly sentence: number;
}

const VERSUS = wordSet('v. v vs. vs versus');
/** Words of which one stands in every name of a case. */
export const NAME_CUES: readonly string[] = [...VERSUS, 're', 'parte', 'matter'];

/** Adds the cases named in one sentence: two sides, or the matter of one. `cues` is a class that has the words of `NAME_CUES`. */
export function findNamedCases(doc: Document, index: number, cues: number, found: NamedCase[]): void {
  const { tokens } = doc;
  const sentence = doc.sentences[index]!;
  let end = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & cues) === 0) continue;
    const named = VERSUS.has(tokens.word[at]!) ? twoSides(doc, sentence, at) : matterAt(doc, sentence, at);
    if (!named || end > named.start) continue;
    found.push({ ...named, sentence: index });
    end = named.end;
  }
}

type Found = Omit<NamedCase, 'sentence'>;

function twoSides(doc: Document, sentence: Sentence, versus: number): Found | undefined {
  const { tokens, text } = doc;
  const word = tokens.word[versus]!;
  // a capital is a middle initial: "Luis V. Cole"
  if (tokens.shape[versus] !== Shape.Lower) return undefined;
  const first = leftSide(tokens, sentence, versus);
  const last = rightSide(tokens, sentence, versus);
  if (first === undefined || last === undefined) return undefined;
  if (isAbstract(tokens, first, versus) || isAbstract(tokens, versus + 1, last + 1)) return undefined;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  const left = text.slice(start, tokens.end[versus - 1]!);
  const right = text.slice(tokens.start[versus + 1]!, end);
  // courts write a family at law with “v.”; with “vs.” one name against itself is a by-word
  if (word !== 'v.' && (left === right || !isLegal(tokens, sentence, first, last))) return undefined;
  return { start, end, name: clean(`${left} v. ${right}`), rule: 'case/versus' };
}

/** Whether a side is made of words for what can be no party: `v. Free Speech`. */
function isAbstract({ word }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ABSTRACTIONS.has(word[at]!) && word[at] !== 'the') return false;
  return true;
}

const clean = (name: string): string =>
  name
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/, v\. /, ' v. ')
    .replace(/ v\. the /, ' v. ')
    .replace(/\.$/, (stop) => (/\b(?:Inc|Co|Corp|Ltd|U\.S)\.$/.test(name) ? stop : ''));

/** First token of the side before `v.`. */
function leftSide(tokens: Tokens, sentence: Sentence, versus: number): number | undefined {
  let first: number | undefined;
  // “Cole County, Ala., v. Dunmore”
  const last = tokens.word[versus - 1] === ',' && tokens.word[versus - 2]?.endsWith('.') ? versus - 2 : versus - 1;
  for (let at = last; at >= sentence.from && versus - at < 18; at--) {
    const word = tokens.word[at]!;
    if (hasCapital(tokens.shape[at])) {
      if (NOT_A_SIDE.has(word) && !insideName(tokens, at) && !(word === 'our' && tokens.word[at + 1] === 'lady')) break;
      first = at;
    } else if (VERSUS.has(word)) {
      // "Roe v. Wade and Doe v. Bolton": the name before this one ends at the joint
      first = afterJoint(tokens, at + 1, versus);
      break;
    } else if (!mayStand(tokens, at, first, versus)) break;
  }
  return first;
}

/** `the` and `of` capitalised by a headline, after other words of the name. */
const insideName = (tokens: Tokens, at: number): boolean =>
  SIDE_JOINTS.has(tokens.word[at]!) && hasCapital(tokens.shape[at - 1]);

function afterJoint(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (/^(?:and|or|,|;|&)$/.test(tokens.word[at]!) && hasCapital(tokens.shape[at + 1])) return at + 1;
  return undefined;
}

/** Whether a word that is no name may stand inside the side. */
function mayStand(tokens: Tokens, at: number, first: number | undefined, versus: number): boolean {
  const word = tokens.word[at]!;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Number || shape === Shape.Ordinal)
    return first !== undefined && hasCapital(tokens.shape[at - 1]) && !/^(?:1[89]|20)\d\d$/.test(word);
  if (word === "'s" && CALENDAR.has(tokens.word[at - 1] ?? '')) return false;
  if (word === '-' || word === '&' || word === "'s" || word === "'" || word === '.')
    return glued(tokens, at) || word === '&';
  if (word === ',')
    return (FIRM_ENDINGS.has(tokens.word[at + 1] ?? '') && hasCapital(tokens.shape[at - 1])) || isOfState(tokens, at);
  if (word === 'and')
    return (
      first !== undefined &&
      hasCapital(tokens.shape[at - 1]) &&
      (bodyBefore(tokens, at) || namesBody(tokens, at, versus))
    );
  if (word === 'on' || word === 'to') return first !== undefined && BODY_WORDS.has(tokens.word[at - 1] ?? '');
  if (word === 'et' || word === 'al' || word === 'al.') return true;
  return first !== undefined && SIDE_JOINTS.has(word);
}

/** `Cole County, Alabama`: whether the comma stands before the state of a place. */
const isOfState = ({ word }: Tokens, comma: number): boolean => {
  const state = word[comma + 1] ?? '';
  const place = /^(?:county|city|parish|township)$/.test(word[comma - 1] ?? '');
  return place && (STATES.has(state) || STATE_ABBREVIATIONS.has(state));
};

/** `in Fish and Harbor Institute v. Dunmore`: one name that opens after a small word and ends with a body. */
const namesBody = ({ word, shape }: Tokens, and: number, versus: number): boolean =>
  shape[and - 2] === Shape.Lower && shape[and - 1] === Shape.Capital && BODY_WORDS.has(word[versus - 1]!);

const CALENDAR = wordSet(WEEKDAY_NAMES, MONTH_NAMES, 'year week court');

const glued = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** `Department of Health and Human Services`: a body's name may hold `and`. */
function bodyBefore(tokens: Tokens, joint: number): boolean {
  for (let at = joint - 1; at > joint - 6 && at >= 0; at--) {
    if (BODY_WORDS.has(tokens.word[at]!)) return true;
    if (!hasCapital(tokens.shape[at]) && !SIDE_JOINTS.has(tokens.word[at]!)) return false;
  }
  return false;
}

/** Last token of the side after `v.`. */
function rightSide(tokens: Tokens, sentence: Sentence, versus: number): number | undefined {
  let last: number | undefined;
  for (let at = versus + 1; at < sentence.to && at - versus < 18; at++) {
    const word = tokens.word[at]!;
    if (hasCapital(tokens.shape[at])) {
      if (VERSUS.has(word) || (last !== undefined && tellsCase(tokens, at))) break;
      last = at;
    } else if (last !== undefined && /^(?:com|org|net)$/.test(word) && mayFollow(tokens, at, last)) last = at;
    else if (VERSUS.has(word)) return last === undefined ? undefined : beforeJoint(tokens, versus + 1, at);
    else if (!mayFollow(tokens, at, last)) break;
  }
  return last;
}

/** Whether a capital goes on from the name to what it is: `Ames v. Dunmore Supreme Court ruling`. */
const tellsCase = ({ word }: Tokens, at: number): boolean =>
  AFTER_CASE.has(word[at]!) || (word[at] === 'supreme' && word[at + 1] === 'court');

/** The right side ended where the next case's left side began. */
function beforeJoint(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (/^(?:and|or|,|;)$/.test(tokens.word[at]!)) return at - 1;
  return undefined;
}

function mayFollow(tokens: Tokens, at: number, last: number | undefined): boolean {
  const word = tokens.word[at]!;
  const next = at + 1;
  if (last === undefined) return word === 'the';
  if (word === '.')
    return glued(tokens, at) && /^(?:com|org|net)$/.test(tokens.word[next] ?? '') && glued(tokens, next);
  if (/^(?:com|org|net)$/.test(word)) return tokens.word[at - 1] === '.' && glued(tokens, at);
  if (word === 'to') return BODY_WORDS.has(tokens.word[at - 1]!) && hasCapital(tokens.shape[next]);
  if (word === '-') return glued(tokens, at) && hasCapital(tokens.shape[next]) && glued(tokens, next);
  if (word === '&') return hasCapital(tokens.shape[next]);
  if (word === "'s" || word === "'")
    return (
      /^(?:women|woman|children|men|people|workers|teachers|employees|veterans|servicemen|mcdonald|macy|dick)$/.test(
        tokens.word[at - 1]!,
      ) && hasCapital(tokens.shape[next])
    );
  if (word === ',') return FIRM_ENDINGS.has(tokens.word[next] ?? '');
  if (word === 'and') return hasCapital(tokens.shape[next]) && bodyBefore(tokens, at);
  if (tokens.shape[at] === Shape.Number)
    return (
      hasCapital(tokens.shape[next]) &&
      glued(tokens, at) === false &&
      /^(?:local|district|no\.)$/.test(tokens.word[at - 1]!)
    );
  if (word === 'at')
    return hasCapital(tokens.shape[next]) && /^(?:university|college)$/.test(tokens.word[at - 3] ?? '');
  if (word === 'of' || word === 'for') return hasCapital(tokens.shape[next]) || tokens.word[next] === 'the';
  return (
    word === 'the' && (tokens.word[at - 1] === 'of' || tokens.word[at - 1] === 'for') && hasCapital(tokens.shape[next])
  );
}

/** Whether `vs.` stands among words of the law, or between sides that only a caption has. */
function isLegal(tokens: Tokens, { from, to }: Sentence, first: number, last: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.word[at]!;
    if (at < first || at > last ? CASE_WORDS.has(word) : /^(?:u\.s\.|states|inc\.|llc|commissioner|roe)$/.test(word))
      return true;
  }
  return false;
}

/** `In re Google`, `Ex parte Young`, `Matter of Doe`. */
function matterAt({ tokens, text }: Document, sentence: Sentence, cue: number): Found | undefined {
  const word = tokens.word[cue]!;
  const before = cue > sentence.from ? tokens.word[cue - 1] : undefined;
  const opens =
    (word === 're' && before === 'in') ||
    (word === 'parte' && before === 'ex') ||
    (word === 'matter' && tokens.shape[cue] === Shape.Capital && tokens.word[cue + 1] === 'of');
  if (!opens) return undefined;
  const at = word === 'matter' ? cue : cue - 1;
  let last: number | undefined;
  let from = at + 2;
  if (tokens.word[from] === ':') from++;
  for (let next = from; next < sentence.to && next < at + 12; next++) {
    if (hasCapital(tokens.shape[next])) last = next;
    else if (next === from && tokens.word[next] === 'the') continue;
    else if (!mayFollow(tokens, next, last)) break;
  }
  if (last === undefined) return undefined;
  const start = tokens.start[at]!;
  const end = tokens.end[last]!;
  return { start, end, name: clean(text.slice(start, end)), rule: 'case/matter' };
}
