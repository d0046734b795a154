import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Cast, referencesIn } from '../cast.ts';
import type { Clause } from './clause.ts';
import { nounAt } from './nouns.ts';
import { Form, type Operator, openersOf, operatorAt } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { clauseEnd, isAdverb } from './walk.ts';

const HEDGED = wordSet('will agreed agrees expected plans planned set due');
const UNDONE = wordSet(`
  could may might would should if can not asked urged refused pressured persuaded forced or offered until must
  didn't don't never tried want wanted wants
`);

/** The class of the words with which parties or time end a case. */
export const ENDING = cueClass(openersOf(new Set(['plead', 'settle', 'expire'])));

/** What parties do that ends a case: pleas and settlements; and orders that lapse. */
export function personClauses(doc: Document, sentence: Sentence, index: number, cast: Cast, clauses: Clause[]): void {
  const { tokens } = doc;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & ENDING) === 0) continue;
    const operator = operatorAt(tokens, at, sentence.to, Form.Base | Form.Past | Form.Present | Form.Participle);
    if (!operator || (operator.act !== 'plead' && operator.act !== 'settle' && operator.act !== 'expire')) continue;
    const clause = personAt(doc, sentence, index, cast, operator);
    if (clause) {
      clauses.push(clause);
      at = operator.next - 1;
    }
  }
}

function personAt(
  doc: Document,
  sentence: Sentence,
  index: number,
  cast: Cast,
  operator: Operator,
): Clause | undefined {
  const { tokens } = doc;
  const before = standing(tokens, operator, sentence.from);
  if (!before) return undefined;
  const end = clauseEnd(tokens, operator.next, sentence.to);
  const reading = readingOf(tokens, operator, sentence, end);
  if (!reading) return undefined;
  const who = operator.act === 'expire' ? undefined : subjectName(doc, sentence, cast, operator.at);
  return {
    from: clauseStart(tokens, operator.at, sentence.from),
    to: end,
    sentence: index,
    rule:
      operator.act === 'plead' ? 'holding/plea' : operator.act === 'settle' ? 'holding/settlement' : 'holding/lapse',
    reading,
    at: operator.at,
    ...(who ? { who } : {}),
    ...(before.hedge ? { hedge: before.hedge } : {}),
    ...(before.perfect ? { perfect: true } : {}),
    ...(operator.next < end && operator.act !== 'expire' ? { object: { from: operator.next, to: end } } : {}),
  };
}

/** Whether the verb is told as done, as hedged, or not at all. */
function standing(
  { word }: Tokens,
  { at, form }: Operator,
  from: number,
): { hedge?: string; perfect?: boolean } | undefined {
  let perfect = false;
  let infinitive = false;
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    if (UNDONE.has(word[i]!)) return undefined;
    if (HEDGED.has(word[i]!)) return { hedge: word[i]! };
    if (word[i] === 'to') infinitive = true;
    else if (word[i] === 'had') perfect = true;
    else if (word[i] === 'has' || word[i] === 'have') break;
    else if (!isAdverb(word[i]!)) break;
  }
  if (infinitive) return undefined;
  if (form === Form.Base && word[at - 1] !== 'who') return undefined;
  return perfect ? { perfect } : {};
}

function readingOf(tokens: Tokens, operator: Operator, sentence: Sentence, end: number): Reading | undefined {
  const plain = { operators: [operator], nouns: [], affirmative: false, end };
  if (operator.act === 'plead') return readOutcome(tokens, plain, 'none');
  if (operator.act === 'settle') return settles(tokens, operator, end) ? readOutcome(tokens, plain, 'none') : undefined;
  for (let at = operator.at - 1; at >= sentence.from && at > operator.at - 9; at--) {
    const noun = nounAt(tokens, at, operator.at);
    if (noun?.kind === 'relief' && noun.instrument)
      return { outcome: 'expired', instrument: noun.instrument, effect: 'in-force' };
  }
  return undefined;
}

/** A settlement is of a suit, of claims or charges, or costs money. */
function settles(tokens: Tokens, { lemma, at: verb, next }: Operator, end: number): boolean {
  if (lemma === 'reach') return true;
  if (/^(?:been|being|was|were)$/.test(tokens.word[verb - 1]!)) return false;
  for (let at = next; at < end; at++) {
    const kind = nounAt(tokens, at, end)?.kind;
    if (kind === 'suit' || kind === 'charges') return true;
    if (tokens.word[at] === 'settle' || tokens.word[at] === 'resolve') return true;
  }
  return false;
}

/** Those whom a name only describes: `Cole aides`. */
const OTHERS = /^\s(?:aides|allies|associates|advisers|officials|lawyers|employees|executives)\b/;
const LONGEST_NOUN = 14;

/** The name of the subject: the last person or body before the verb that is no owner and stands in no insertion. */
function subjectName(doc: Document, sentence: Sentence, cast: Cast, at: number): string | undefined {
  const { tokens } = doc;
  const from = clauseStart(tokens, at, sentence.from);
  const until = beforeInsertion(tokens, at, from);
  const found = referencesIn(cast, { start: tokens.start[from]!, end: tokens.start[until]! }).filter(
    ({ type, end }) => (type === 'person' || type === 'organization') && !/^['’]/.test(doc.text.slice(end, end + 1)),
  );
  const last = found.at(-1);
  const others = last && OTHERS.exec(doc.text.slice(last.end, last.end + LONGEST_NOUN));
  if (others) return doc.text.slice(last.start, last.end) + others[0];
  const name = last?.name;
  return name && fullName(cast, name);
}

/** `his wife Margaret`, whom the article names in full elsewhere: the one person of that given name. */
function fullName({ entities }: Cast, name: string): string {
  if (/\s/.test(name)) return name;
  const [full, ...more] = entities.filter((entity) => entity.type === 'person' && entity.name.startsWith(`${name} `));
  return full && more.length === 0 ? full.name : name;
}

/** Where an insertion closes right before the verb, the comma that opens it. */
function beforeInsertion({ word }: Tokens, at: number, from: number): number {
  let i = at - 1;
  for (let who = at - 1; who > from && who >= at - WHO; who--) if (word[who] === 'who') return who;
  while (
    i > from &&
    (isAdverb(word[i]!) || word[i] === 'has' || word[i] === 'had' || word[i] === 'have' || word[i] === 'who')
  )
    i--;
  if (word[i] !== ',') return at;
  for (let open = i - 1; open > from; open--) if (word[open] === ',') return open;
  return i;
}

/** How far before the verb its relative pronoun may stand: `Cole, who has since pleaded`. */
const WHO = 4;

const STARTS = wordSet('after that when because but while since');
function clauseStart({ word }: Tokens, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) if (word[i] === ';' || word[i] === ':' || STARTS.has(word[i]!)) return i + 1;
  return from;
}
