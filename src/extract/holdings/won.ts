import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Actor, courtBefore } from './actors.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import { standsBefore } from './walk.ts';

const GRANTED: Reading = { outcome: 'granted', weak: true };
const DENIED: Reading = { outcome: 'denied', weak: true };

/** What became of a case, told from the side of who brought it: `won`, `lost`. */
const ENDS: ReadonlyMap<string, Reading> = new Map([
  ['won', GRANTED],
  ['prevailed', GRANTED],
  ['winning', GRANTED],
  ['lost', DENIED],
  ['losing', DENIED],
]);

/** The same as a noun after the court: `an appeals court defeat`. */
const NOUNS: ReadonlyMap<string, Reading> = new Map([
  ['victory', GRANTED],
  ['win', GRANTED],
  ['defeat', DENIED],
  ['loss', DENIED],
]);

/** The class of the words that may tell that somebody won or lost. */
export const WIN = cueClass([...ENDS.keys(), ...NOUNS.keys()]);

const SUPPOSED = wordSet(`
  could may might would will if to not never unless whether can should of another eventual any no likely possible
  potential
`);

/** Adds the rulings told as won or lost before a court: `won in the district court and the Court of Appeals`. */
export function wonClauses(
  { tokens }: Document,
  sentence: Sentence,
  index: number,
  actors: readonly Actor[],
  clauses: Clause[],
): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & WIN) === 0) continue;
    const word = tokens.word[at]!;
    const end = ENDS.get(word);
    const noun = NOUNS.get(word);
    if (end && !isSupposed(tokens, at, sentence.from))
      clauses.push(...courtsAfter(tokens, at, sentence.to, actors).map((actor) => clause(at, actor, index, end)));
    const actor = noun && courtBefore(tokens, at - 1, sentence.from);
    if (actor && !isBare(tokens, actor) && !isSupposed(tokens, at, sentence.from))
      clauses.push({ ...clause(at, actor, index, noun), to: at + 1 });
  }
}

const clause = (at: number, actor: Actor, sentence: number, reading: Reading): Clause => ({
  from: Math.min(at, actor.from),
  to: actor.to,
  sentence,
  rule: 'holding/won',
  reading: actor.level === 'appeals' ? { ...reading, instrument: 'appeal' } : reading,
  actor,
  at: actor.to - 1,
  perfect: true,
});

const BEFORE = 5;
const isSupposed = ({ word }: Tokens, at: number, from: number): boolean =>
  standsBefore(word, at, from, BEFORE, SUPPOSED);

/** How many words may stand between the verb and the court's preposition: `lost its case at`. */
const OBJECT = 3;

/** The courts before which somebody won or lost, in their order. */
function courtsAfter(tokens: Tokens, at: number, stop: number, actors: readonly Actor[]): Actor[] {
  let next = at + 1;
  while (next < stop && next <= at + OBJECT + 1 && !/^(?:before|in|at)$/.test(tokens.word[next]!)) {
    if (tokens.shape[next] === Shape.Mark || tokens.word[next] === 'streak') return [];
    next++;
  }
  if (!/^(?:before|in|at)$/.test(tokens.word[next] ?? '')) return [];
  const found: Actor[] = [];
  for (let from = next + 1; ; ) {
    const actor = actors.find((one) => one.from === from || (one.from === from + 1 && tokens.word[from] === 'the'));
    if (!actor || isBare(tokens, actor) || tokens.word[actor.to + 1] === 'public') return found;
    found.push(actor);
    if (tokens.word[actor.to] !== 'and') return found;
    from = actor.to + 1;
  }
}

/** `in court`: before no court in particular. */
const isBare = ({ word }: Tokens, { from, to }: Actor): boolean =>
  /^courts?$/.test(word[to - 1]!) &&
  (to - from === 1 || (to - from === 2 && /^(?:a|the|this|that)$/.test(word[from]!)));
