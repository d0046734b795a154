import { cueFilter, mayBeCue } from '../../rules/cue-filter.ts';
import type { JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { makeClaims } from './claims.ts';
import { CUES } from './cues.ts';
import { makeRoster, type Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import { readStandings } from './standings.ts';

const FILTER = cueFilter(CUES.keys());

/** Everybody else who takes part, speaks or is named, with their roles. */
export function findParties(
  doc: Document,
  names: readonly Entity[],
  judges: readonly Draft<JudgeClaim>[],
): Draft<PartyClaim>[] {
  const bench = judges.flatMap(({ mentions }) => mentions).sort(byPosition);
  const roster = makeRoster(doc, names, bench);
  const said = readSayings(roster);
  const standings = readStandings(roster, said);
  return makeClaims(roster, [...said, ...standings.said], standings);
}

/** Every role that the sentences give by a cue word. */
export function readSayings(roster: Roster): Saying[] {
  const { doc } = roster;
  const found: Saying[] = [];
  for (const { from, to, block } of doc.sentences) {
    const headline = doc.blocks[block]?.kind === 'headline';
    for (let at = from; at < to; at++) {
      const word = doc.tokens.word[at]!;
      const readers = mayBeCue(FILTER, word) ? CUES.get(word) : undefined;
      if (!readers) continue;
      for (const read of readers) found.push(...read({ roster, at, from, to, headline }));
    }
  }
  return found;
}
