import { type Document, tokenAt } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Cast, referencesIn } from '../cast.ts';
import { type Bench, type JudgeMention, judgeAfter } from './bench.ts';
import { isAdverb } from './walk.ts';

/** A judge, a court or a ruling as the subject of a verb of saying. */
interface Sayer {
  /** token at which the phrase starts */
  readonly from: number;
  /** token after its head */
  readonly to: number;
  readonly name?: string;
}

const HEADS = wordSet('court judge judges jury justices magistrate majority opinion panel ruling decision');
const PRONOUNS = wordSet('he it she they');
const AUXILIARIES = wordSet('also had has have however then later');
/** Words that make the court before them something else: `Justice Department`. */
const OTHERS = wordSet('department departments official officials ministry spokesman spokeswoman');
/** Words between a quotation and the judge who said it. */
const BEFORE_HEAD = wordSet(
  "a appeals chief circuit court district federal her high his its senior state supreme the their trial u.s. us 's",
);
const MEMBERS = wordSet('all both judges justices majority member members most');

/** The judge or court that stands right before the verb, an insertion between commas aside. */
export function sayerBefore(doc: Document, cast: Cast, bench: Bench, from: number, verb: number): Sayer | undefined {
  const { word } = doc.tokens;
  let at = verb - 1;
  while (at > from && (AUXILIARIES.has(word[at]!) || isAdverb(word[at]!))) at--;
  if (word[at] === ',') at = beforeInsertion(word, at, from);
  if (at < from) return undefined;
  const court = courtAt(doc, cast, at, from);
  if (court) return { from: court, to: at + 1 };
  at = beforePlace(doc, at, from);
  if (PRONOUNS.has(word[at]!)) return pronoun(doc, cast, at);
  const mention = judgeAt(bench, doc.tokens.start[at]!);
  if (!mention && !HEADS.has(word[at]!)) return undefined;
  const start = phraseStart(doc, mention ? tokenAt(doc, mention.start) : at, from);
  if (word[start - 1] === 'for' || (word[start - 1] === 'of' && !MEMBERS.has(word[start - 2] ?? ''))) return undefined;
  return { from: start, to: at + 1, ...(mention ? { name: mention.name } : {}) };
}

/** The judge or court after the verb: `“…,” wrote Judge Lane`. */
export function sayerAfter(doc: Document, bench: Bench, verb: number, to: number): Sayer | undefined {
  const { word, start } = doc.tokens;
  if (!/^[”"]$/.test(word[verb - 1] ?? '')) return undefined;
  for (let at = verb + 1; at < to && at < verb + 6; at++) {
    const mention = judgeAt(bench, start[at]!);
    if (mention) return { from: at, to: at + 1, name: mention.name };
    if (BEFORE_HEAD.has(word[at]!) && word[at] !== 'court') continue;
    return HEADS.has(word[at]!) && !OTHERS.has(word[at + 1] ?? '') ? { from: at, to: at + 1 } : undefined;
  }
  return undefined;
}

const judgeAt = (bench: Bench, offset: number): JudgeMention | undefined => {
  const mention = judgeAfter(bench, offset);
  return mention && mention.start <= offset ? mention : undefined;
};

/** Where the name of a court starts that ends with the token, unless somebody speaks for it. */
function courtAt(doc: Document, cast: Cast, at: number, from: number): number | undefined {
  const { word, start, end } = doc.tokens;
  const [reference] = referencesIn(cast, { start: start[at]!, end: end[at]! });
  if (reference?.type !== 'court' || reference.form !== 'name') return undefined;
  const first = phraseStart(doc, tokenAt(doc, reference.start), from);
  return word[first - 1] === 'for' || word[first - 1] === 'of' ? undefined : first;
}

/** A pronoun that stands for nobody else than a judge or a court. */
function pronoun({ tokens: { start, end } }: Document, cast: Cast, at: number): Sayer | undefined {
  const [reference] = referencesIn(cast, { start: start[at]!, end: end[at]! });
  if (!reference) return { from: at, to: at + 1 };
  if (reference.type !== 'judge' && reference.type !== 'court') return undefined;
  return { from: at, to: at + 1, ...(reference.name ? { name: reference.name } : {}) };
}

/** Before the comma that opens what the comma closes. */
function beforeInsertion(word: readonly string[], close: number, from: number): number {
  for (let at = close - 1; at > from && at > close - INSERTION; at--) if (word[at] === ',') return at - 1;
  return from - 1;
}
const INSERTION = 16;

/** Before the place or the court that a judge or court is told with: `the judge in Salem`, `Judge Lane of the district court`. */
function beforePlace({ tokens: { word, shape } }: Document, end: number, from: number): number {
  for (let at = end; at > from && at > end - PLACE; at--) {
    if (PLACES.has(word[at]!)) return at - 1;
    if (shape[at] !== Shape.Capital && !BEFORE_HEAD.has(word[at]!) && !HEADS.has(word[at]!) && word[at] !== ',')
      return end;
  }
  return end;
}
const PLACES = new Set(['in', 'of']);
const PLACE = 8;

/** The first token of the phrase whose head stands there. */
function phraseStart({ tokens: { word, shape } }: Document, head: number, from: number): number {
  let at = head;
  while (at > from && (shape[at - 1] === Shape.Capital || word[at - 1] === '-' || BEFORE_HEAD.has(word[at - 1]!))) at--;
  return at;
}
