import type { CourtClaim, JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Reference } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { guessGenders } from './gender.ts';
import { findNamed } from './named.ts';
import { resolve } from './resolve.ts';

/** Every phrase that stands for somebody: names, pronouns, descriptions; what fits two antecedents is left out. */
export function findReferences(
  doc: Document,
  names: readonly Entity[],
  judges: readonly Draft<JudgeClaim>[],
  courts: readonly Draft<CourtClaim>[],
  parties: readonly Draft<PartyClaim>[],
): Reference[] {
  const named = findNamed(doc, names, { judges, courts, parties });
  guessGenders(doc, named);
  return resolve(doc, named);
}
