import type { Tokens } from '../../text/tokens.ts';
import { EFFECTIVE, EXPLICIT, STEPPING, WITHOUT_EFFECT } from './act-words.ts';
import { denied, isPartial, named, OUTCOMES } from './acts.ts';
import type { Chain } from './chain.ts';
import type { Noun } from './nouns.ts';
import type { Context, Level, Reading } from './reading.ts';
import { signOf } from './signs.ts';

/** What a chain says of the ruling: the outcome from its first operator, the effect from the product of its signs. */
export function readOutcome(tokens: Tokens, chain: Chain, level: Level, negated = false): Reading | undefined {
  const [head, ...rest] = chain.operators;
  const refuses = negated || head!.act === 'negate';
  const governed = rest[0] && rest[0].at - head!.next < 3 ? rest[0] : undefined;
  const operator = head!.act === 'negate' ? governed : head!;
  const first = chain.nouns[0];
  if (!operator) return refusal(tokens, chain, first);
  const inner = head!.act === 'negate' ? rest.slice(1) : rest;
  const context: Context = { tokens, chain, level, operator, inner, ...(first ? { first } : {}) };
  const reading = refuses ? denied(context) : OUTCOMES[operator.act]?.(context);
  return reading && withEffect(tokens, reading, chain, negated);
}

function withEffect(tokens: Tokens, reading: Reading, chain: Chain, negated: boolean): Reading {
  if (reading.effect || reading.open || !EFFECTIVE.has(reading.outcome) || isBare(chain)) return reading;
  if (WITHOUT_EFFECT.has(chain.nouns[0]?.kind ?? 'policy')) return reading;
  if (continues(chain)) return reading;
  const sign = signOf(chain, negated);
  if (sign === 0 || !chain.object) return reading;
  const partly = sign < 0 && isPartial(tokens, chain);
  return { ...reading, effect: partly ? 'in-part' : sign > 0 ? 'in-force' : 'stopped' };
}

/** `denied him immunity`: neither what was asked nor what is challenged is said. */
const isBare = ({ operators, nouns }: Chain): boolean =>
  operators.length === 1 &&
  (operators[0]!.act === 'deny' || operators[0]!.act === 'grant') &&
  !nouns.some(({ kind }) => EXPLICIT.has(kind));

/** A suit that goes on or ends says nothing of the act it challenges, unless it says what it seeks. */
const continues = ({ operators, nouns }: Chain): boolean => {
  const suit = nouns.findIndex(({ kind }) => kind === 'suit' || kind === 'charges');
  return (
    suit >= 0 &&
    !operators.some(({ at }) => at > nouns[suit]!.at) &&
    !nouns.some(({ instrument }) => instrument === 'injunction')
  );
};

/** A refusal to do what no operator says: to step in, to reconsider. */
function refusal({ word }: Tokens, chain: Chain, first: Noun | undefined): Reading | undefined {
  const [head] = chain.operators;
  const verb = word[head!.next] ?? '';
  return STEPPING.has(verb) ? { outcome: 'denied', ...named(first?.instrument), open: true } : undefined;
}
