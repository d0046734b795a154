import type { Chain } from './chain.ts';
import type { Noun } from './nouns.ts';
import type { Operator } from './operators.ts';
import { SIGN } from './verbs.ts';

/** Product of the signs along the chain: what the ruling does to the thing at its end. 0 where that cannot be told. */
export function signOf({ operators, nouns, affirmative }: Chain, negated = false): -1 | 0 | 1 {
  let sign = negated ? -1 : 1;
  for (const { act } of operators) if (act !== 'order' && act !== 'hear') sign *= SIGN[act];
  const restraints = nouns.filter(({ kind }) => kind === 'relief');
  if (
    restraints.length > 1 &&
    operators.some(({ act }) => act === 'undo' || act === 'convert') &&
    operators[0]!.act !== 'convert'
  )
    return 0;
  if (operators.length > 0 && restraints.length > 0 && !governsRestraint(operators, restraints[0]!)) sign *= -1;
  if (nouns.some(({ kind }) => kind === 'appeal') && !operators.slice(1).some(({ act }) => act === 'restrain'))
    sign *= -1;
  if (affirmative) sign *= -1;
  const last = nouns.at(-1);
  if (
    last?.kind === 'ruling' &&
    !affirmative &&
    operators.every(({ at }) => at < last.at) &&
    last.instrument === undefined
  )
    return 0;
  if (operators[0]!.act === 'hear' && !negated) return 0;
  return sign as -1 | 0 | 1;
}

/** `an injunction barring the rule`, `an order that sought to block it`: the verb says what the noun does, which counts once. */
const governsRestraint = (operators: readonly Operator[], relief: Noun): boolean => {
  const last = operators.at(-1)!;
  return operators.length > 1 && last.act === 'restrain' && last.at > relief.at;
};
