import type { JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import { cueClass } from '../../text/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { makeClaims } from './claims.ts';
import { READERS } from './readers.ts';
import { makeRoster, type Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import { readStandings } from './standings.ts';

const CUE = cueClass(READERS.keys());

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
function readSayings(roster: Roster): Saying[] {
  const { doc } = roster;
  const found: Saying[] = [];
  const { word, cues } = doc.tokens;
  for (const { from, to, block, cues: all } of doc.sentences) {
    if ((all & CUE) === 0) continue;
    const headline = doc.blocks[block]?.kind === 'headline';
    for (let at = from; at < to; at++) {
      if ((cues[at]! & CUE) === 0) continue;
      const place = { roster, at, from, to, headline };
      for (const read of READERS.get(word[at]!)!) for (const saying of read(place)) found.push(saying);
    }
  }
  return found;
}
