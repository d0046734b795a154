import type { JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
/** Everybody else who takes part, speaks or is named, with their roles. */
export function findParties(
  _doc: Document,
  _names: readonly Entity[],
  _judges: readonly Draft<JudgeClaim>[],
): Draft<PartyClaim>[] {
  return [];
}
