import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Actor } from './actors.ts';
import { type Noun, nounAt } from './nouns.ts';
import type { Operator } from './operators.ts';
import { readOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Act } from './verbs.ts';
import { clauseEnd } from './walk.ts';

/** Acts that only courts and juries do to people. */
export const PERSONAL: ReadonlySet<Act> = new Set(['divide', 'convict', 'acquit', 'sentence', 'liable', 'contempt']);

/** Acts that are rulings if their subject is a thing of courts. */
const LEGAL: ReadonlySet<Act> = new Set([
  'restrain',
  'invalidate',
  'permit',
  'uphold',
  'revive',
  'undo',
  'narrow',
  'continue',
  'grant',
  'deny',
  'reverse',
  'remand',
  'dismiss',
  'reduce',
  'certify',
  'order',
  'fine',
  'sanction',
  'disqualify',
  'award',
  'indict',
]);

/** What a passive says of a ruling, from its verb, its subject and who did it. */
export function readPassive(
  tokens: Tokens,
  operator: Operator,
  subject: Noun | undefined,
  by: Actor | undefined,
  stop: number,
): Reading | undefined {
  const chainEnd = clauseEnd(tokens, operator.next, stop);
  const level = by?.level ?? 'none';
  const nouns = subject ? [subject] : [];
  const chain = {
    operators: [operator],
    nouns,
    affirmative: false,
    end: chainEnd,
    object: { from: operator.at, to: operator.next },
  };
  if (operator.lemma === 'clear' && operator.tail !== undefined && operator.tail !== operator.at + 1) return undefined;
  if (PERSONAL.has(operator.act)) return readOutcome(tokens, { ...chain, nouns: [] }, level);
  if (!LEGAL.has(operator.act)) return undefined;
  if (operator.act === 'order') {
    if (!by && operator.lemma !== 'order') return undefined;
    if (!by && tokens.word[operator.next] !== 'to') return undefined;
    return tokens.word[operator.next] === 'to' && (by || /^(?:pay|stand)$/.test(tokens.word[operator.next + 1] ?? ''))
      ? { outcome: 'ordered', instrument: 'order' }
      : undefined;
  }
  const inner = { ...chain, nouns: [...nouns, ...objectNoun(tokens, operator.next, chainEnd)] };
  if (operator.act === 'deny' || operator.act === 'grant') {
    const given = objectNoun(tokens, operator.next, chainEnd)[0];
    if (given?.instrument === 'asylum' && !by) return undefined;
    if (given && (given.kind === 'bail' || given.kind === 'relief'))
      return readOutcome(tokens, { ...chain, nouns: [given] }, level);
  }
  if (operator.act === 'fine' || operator.act === 'sanction')
    return by || operator.act === 'fine' ? readOutcome(tokens, inner, level) : undefined;
  if (!by && (!subject || subject.kind === 'policy' || subject.kind === 'argument' || subject.kind === 'settlement')) {
    if (
      subject?.kind === 'policy' &&
      (operator.act === 'invalidate' || operator.act === 'uphold') &&
      STRONG.has(tokens.word[operator.at]!)
    )
      return readOutcome(tokens, chain, level);
    return undefined;
  }
  if (!by && subject?.kind === 'request' && (!subject.instrument || subject.instrument === 'application'))
    return undefined;
  if ((!by && WEAK.has(operator.lemma)) || (!subject && operator.act === 'deny')) return undefined;
  return readOutcome(tokens, chain, level);
}

const STRONG = new Set(['struck', 'invalidated', 'upheld', 'overturned']);

const WEAK = wordSet(`
  keep leave let back set end limit extend approve allow remove cut reduce stop expand accept maintain review suspend
  delay postpone reaffirm
`);

function objectNoun(tokens: Tokens, from: number, stop: number): Noun[] {
  for (let at = from; at < stop && at < from + 5; at++) {
    const noun = nounAt(tokens, at, stop);
    if (noun) return [noun];
  }
  return [];
}
