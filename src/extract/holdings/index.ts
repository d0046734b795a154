import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spanAt } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { NO_JUDGES } from '../judges/lexicon.ts';
import { activeClauses } from './active.ts';
import { HEAD } from './actor-words.ts';
import { type Actor, actorsIn } from './actors.ts';
import { type Bench, benchOf } from './bench.ts';
import type { Clause } from './clause.ts';
import { isDissent } from './dissent.ts';
import { invertedClause } from './inverted.ts';
import { nominalClauses } from './nominal.ts';
import { RULES } from './operators.ts';
import { passiveClauses } from './passive.ts';
import { ENDING, personClauses } from './persons.ts';
import { toDrafts } from './rulings.ts';
import { TOLD, verdictNouns } from './verdict-nouns.ts';
import { WIN, wonClauses } from './won.ts';

/** What courts, judges and juries decided. */
export function findHoldings(doc: Document, cast: Cast, dates: readonly Draft<DateClaim>[]): Draft<HoldingClaim>[] {
  const bench = benchOf(doc, cast);
  const repeated = hasLongTitle(doc);
  const clauses: Clause[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index]!;
    if (!mayRule(sentence) || (repeated && sentence.block === 0)) continue;
    for (const clause of clausesOf(doc, cast, bench, index))
      if (!isComment(doc, clause) && !isDissent(doc, clause)) clauses.push(clause);
  }
  return toDrafts(doc, cast, bench, dates, clauses);
}

/** The clauses of a sentence that tell rulings, by whatever way of telling. */
function clausesOf(doc: Document, cast: Cast, bench: Bench, index: number): Clause[] {
  const sentence = doc.sentences[index]!;
  const found: Clause[] = [];
  verdictNouns(doc, sentence, index, cast, found);
  if ((sentence.cues & (RULES | WIN)) === 0) return found;
  const actors: Actor[] = [];
  for (const actor of actorsIn(doc, sentence, bench)) if (mayDecide(doc, actor)) actors.push(actor);
  for (const actor of actors) {
    const inverted = invertedClause(doc, sentence, index, actor);
    if (inverted) found.push(inverted);
    else activeClauses(doc, sentence, index, actor, found);
  }
  const headline = found.length === 0 && doc.blocks[sentence.block]?.kind === 'headline';
  passiveClauses(doc, sentence, index, actors, headline, found);
  if (sentence.cues & HEAD) nominalClauses(doc, sentence, index, actors, found);
  if (sentence.cues & ENDING) personClauses(doc, sentence, index, cast, found);
  if (sentence.cues & WIN) wonClauses(doc, sentence, index, actors, found);
  return found.length > 1 ? distinct(doc, found) : found;
}

/** Not a judge of television, and not `the order` where that is the president's. */
const mayDecide = (doc: Document, actor: Actor): boolean =>
  !isOnScreen(actor) &&
  !DISSENTING.test(doc.tokens.word[actor.from]!) &&
  !(isPlainOrder(doc, actor) && hasExecutiveOrder(doc));

/** `dissenting judges`, `liberal minority`: not the court. */
const DISSENTING = /^(?:concurring|dissenting|minority)$/;

/** Former judges who are known from television and rule no more. */
const isOnScreen = ({ name }: Actor): boolean =>
  name !== undefined && NO_JUDGES.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** Whether any word of the sentence could tell a ruling. */
const mayRule = ({ from, to, cues }: Sentence): boolean => (cues & (RULES | TOLD | WIN)) !== 0 && to - from <= LONGEST;

/** What is longer is a table or a list, not a sentence. */
const LONGEST = 1500;

/** A page title that repeats the headline below it and adds the site's name. */
function hasLongTitle({ text, blocks }: Document): boolean {
  const title = blocks[0];
  if (!title || title.end - title.start > 200) return false;
  for (let at = 1; at < Math.min(blocks.length, TOP); at++) {
    const { start, end } = blocks[at]!;
    if (
      end - start > 20 &&
      end - start < title.end - title.start &&
      text.startsWith(text.slice(start, end), title.start)
    )
      return true;
  }
  return false;
}
const TOP = 90;

/** What somebody is quoted as saying of a ruling is comment: `“The ruling opens the door to abuse”`. */
function isComment({ tokens, quoted }: Document, { at, actor }: Clause): boolean {
  const stretch = spanAt(quoted, tokens.start[at]!);
  return (
    stretch !== undefined &&
    stretch.mark === 'double' &&
    (actor === undefined || actor.level === 'ruling') &&
    stretch.end - stretch.start > 40
  );
}

/** Whether the article tells of an executive order, so that `the order` may be it. */
function hasExecutiveOrder({ tokens: { word } }: Document): boolean {
  for (let at = word.indexOf('executive'); at >= 0; at = word.indexOf('executive', at + 1))
    if (word[at + 1] === 'order' || word[at + 1] === 'orders') return true;
  return false;
}

const isPlainOrder = ({ tokens: { word } }: Document, { level, to, from }: Actor): boolean =>
  level === 'ruling' && /^orders?$/.test(word[to - 1]!) && to - from < 3;

/** One clause for each verb: two actors may lead to the same one, of which the nearer has it. */
function distinct(doc: Document, clauses: readonly Clause[]): Clause[] {
  const byVerb = new Map<number, Clause>();
  for (const clause of clauses) {
    const other = byVerb.get(clause.at);
    if (!other || (other.actor?.from ?? 0) < (clause.actor?.from ?? 0)) byVerb.set(clause.at, clause);
  }
  const told = [...byVerb.values()].sort((a, b) => a.at - b.at);
  return told.filter((clause) => !told.some((other) => isIssued(doc, other, clause)));
}

/** `issued an injunction blocking the rule`: the noun tells again what its verb has told. */
const isIssued = ({ tokens: { word } }: Document, { reading, at, to }: Clause, noun: Clause): boolean =>
  noun.rule === 'holding/noun' &&
  noun.actor === undefined &&
  (reading.outcome === 'granted' || (ISSUING.test(word[at]!) && reading.outcome === noun.reading.outcome)) &&
  reading.instrument !== 'certiorari' &&
  at < noun.at &&
  noun.at < to;
const ISSUING = /^(?:enter|hand|issu)/;
