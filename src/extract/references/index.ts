import type { CourtClaim, JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Reference } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';

/** Every phrase that stands for somebody: names, pronouns, descriptions; what fits two antecedents is left out. */
export function findReferences(
  _doc: Document,
  _names: readonly Entity[],
  _judges: readonly Draft<JudgeClaim>[],
  _courts: readonly Draft<CourtClaim>[],
  _parties: readonly Draft<PartyClaim>[],
): Reference[] {
  return [];
}
