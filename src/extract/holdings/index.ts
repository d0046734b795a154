import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spanAt } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { activeClauses } from './active.ts';
import { type Actor, actorsIn, judgeMentions, pronounsOf } from './actors.ts';
import type { Clause } from './clause.ts';
import { invertedClause } from './inverted.ts';
import { nominalClauses } from './nominal.ts';
import { isRulingWord } from './operators.ts';
import { passiveClauses } from './passive.ts';
import { personClauses } from './persons.ts';
import { toDrafts } from './rulings.ts';
import { isWinWord, wonClauses } from './won.ts';

/** What courts, judges and juries decided. */
export function findHoldings(doc: Document, cast: Cast, dates: readonly Draft<DateClaim>[]): Draft<HoldingClaim>[] {
  const judges = judgeMentions(cast);
  const pronouns = pronounsOf(cast);
  const executive = hasExecutiveOrder(doc);
  const clauses: Clause[] = [];
  const repeated = hasLongTitle(doc);
  doc.sentences.forEach((sentence, index) => {
    if ((repeated && sentence.block === 0) || !mayRule(doc, sentence)) return;
    const headline = doc.blocks[sentence.block]?.kind === 'headline';
    const actors = actorsIn(doc, sentence, judges, pronouns).filter(
      (actor) => !isOnScreen(actor) && (!executive || !isPlainOrder(doc, actor)),
    );
    const active = actors.flatMap((actor) => {
      const inverted = invertedClause(doc, sentence, index, actor);
      return inverted ? [inverted] : activeClauses(doc, sentence, index, actor);
    });
    const passive = passiveClauses(doc, sentence, index, actors, headline && active.length === 0);
    const others = [
      ...nominalClauses(doc, sentence, index, actors),
      ...personClauses(doc, sentence, index, cast),
      ...wonClauses(doc, sentence, index, actors),
    ];
    clauses.push(...distinct([...active, ...passive, ...others]).filter((clause) => !isComment(doc, clause)));
  });
  return toDrafts(doc, cast, dates, clauses);
}

/** Former judges who are known from television and rule no more. */
const isOnScreen = ({ name }: Actor): boolean =>
  name !== undefined && /(?:Napolitano|Pirro|Judy|Sheindlin)$/.test(name);

/** Whether any word of the sentence could tell a ruling; most sentences have none. */
function mayRule({ tokens: { word } }: Document, { from, to }: Sentence): boolean {
  if (to - from > LONGEST) return false;
  for (let at = from; at < to; at++) if (isRulingWord(word[at]!) || isWinWord(word[at]!)) return true;
  return false;
}

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
function distinct(clauses: readonly Clause[]): Clause[] {
  const byVerb = new Map<number, Clause>();
  for (const clause of clauses) {
    const other = byVerb.get(clause.at);
    if (!other || (other.actor?.from ?? 0) < (clause.actor?.from ?? 0)) byVerb.set(clause.at, clause);
  }
  return [...byVerb.values()].sort((a, b) => a.at - b.at);
}
