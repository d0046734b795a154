import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import type { Clause } from './clause.ts';
import { isConditional, isFew, isGeneric, isOneVote } from './conditions.ts';
import { type MainVerb, mainVerb } from './gap.ts';
import { joined } from './joined.ts';
import { clauseOf } from './verb-clause.ts';
import type { Act } from './verbs.ts';
import { isAdverb } from './walk.ts';

/** Adds the clauses in which an actor rules: its main verb, the verbs joined to it and the participles that follow. */
export function activeClauses(doc: Document, sentence: Sentence, index: number, actor: Actor, found: Clause[]): void {
  const { tokens } = doc;
  if ((index > 1 && isGeneric(tokens, actor)) || isConditional(tokens, actor.from, sentence.from)) return;
  const relative = isRelative(tokens.word[actor.to]) || isRelative(tokens.word[actor.to + 1]);
  const inner = relative ? mainVerb(tokens, actor.to, sentence.to, actor.plural, true) : undefined;
  const outer = actor.oblique ? undefined : mainVerb(tokens, actor.to, sentence.to, actor.plural);
  if (!inner && !outer) participleAlone(doc, sentence, index, actor, found);
  if (inner && !isOneVote(tokens, sentence, actor, inner)) verbClauses(doc, sentence, index, actor, inner, found);
  if (outer && !isOneVote(tokens, sentence, actor, outer)) verbClauses(doc, sentence, index, actor, outer, found);
}

const isRelative = (word: string | undefined): boolean => word === 'who' || word === 'which';

/** `The judge dealt the mayor a blow, striking down the ban`: the participle rules, whatever the main verb says. */
function participleAlone(doc: Document, sentence: Sentence, index: number, actor: Actor, found: Clause[]): void {
  if (actor.oblique || actor.level === 'ruling' || actor.from > sentence.from + 2) return;
  if (actor.plural && (isFew(doc.tokens, actor.from) || isFew(doc.tokens, actor.from + 1))) return;
  const { word } = doc.tokens;
  let at = actor.to;
  while (at < sentence.to && isAdverb(word[at]!)) at++;
  if (!/ed$|^(?:dealt|gave|put|sent|took|made|handed)$/.test(word[at] ?? '') || BLAMED.has(word[at]!)) return;
  const participles = !AGREEING.has(word[at]!);
  joined(doc, sentence, index, actor, { wanted: 0, from: actor.to + 1, participles }, found);
}

/** Verbs after which the ruling itself follows: `agreed with the growers and struck down the levy`. */
const AGREEING = wordSet('agreed disagreed intervened stepped concurred');

/** Verbs that say what a court did wrong, or that a judge did not go along. */
const BLAMED = wordSet('erred abused violated exceeded overstepped dissented warned');

/** Acts after which a further verb may tell the ruling, if they tell none: `said he was sorry and denied`, `reversed itself and`. */
const GOES_ON: ReadonlySet<Act> = new Set(['say', 'reverse']);

function verbClauses(
  doc: Document,
  sentence: Sentence,
  index: number,
  actor: Actor,
  verb: MainVerb,
  found: Clause[],
): void {
  const first = clauseOf(doc, sentence, index, actor, verb);
  if (first) found.push(first);
  if (first || GOES_ON.has(verb.operator.act))
    joined(doc, sentence, index, actor, { wanted: verb.wanted, from: first?.to ?? verb.operator.next }, found);
}
