import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';

/** The claims of the clauses, those of one ruling with the same `ruling`. */
export function toDrafts(
  doc: Document,
  _cast: Cast,
  _dates: readonly Draft<DateClaim>[],
  clauses: readonly Clause[],
): Draft<HoldingClaim>[] {
  return clauses.map((clause) => draft(doc, clause));
}

function draft({ text, tokens }: Document, clause: Clause): Draft<HoldingClaim> {
  const start = tokens.start[clause.from]!;
  const end = tokens.end[clause.to - 1]!;
  const { actor, reading, object } = clause;
  const words = actor ? text.slice(tokens.start[actor.from]!, tokens.end[actor.to - 1]!) : undefined;
  return {
    kind: 'holding',
    start,
    end,
    rule: clause.rule,
    ...(actor ? { actor: actor.name ?? words! } : clause.who ? { actor: clause.who } : {}),
    ...(reading.instrument ? { instrument: reading.instrument } : {}),
    outcome: reading.outcome,
    ...(reading.effect ? { effect: reading.effect } : {}),
    ...(object && object.to > object.from
      ? { object: text.slice(tokens.start[object.from]!, tokens.end[object.to - 1]!) }
      : {}),
    ...(clause.hedge ? { hedge: clause.hedge } : {}),
    ...(clause.vote ? { vote: clause.vote } : {}),
  };
}
