import type { CourtClaim, JudgeClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
/** The judges of the article, named or not. */
export function findJudges(
  _doc: Document,
  _names: readonly Entity[],
  _courts: readonly Draft<CourtClaim>[],
): Draft<JudgeClaim>[] {
  return [];
}
