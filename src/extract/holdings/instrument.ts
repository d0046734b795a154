import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Clause } from './clause.ts';
import type { Ruling, Told } from './group.ts';
import { nounAt } from './nouns.ts';
import type { Level } from './reading.ts';
import type { Setting } from './setting.ts';

const GENERIC = new Set([
  'injunction',
  'motion',
  'order',
  'lawsuit',
  'application',
  'policy',
  'rule',
  'law',
  'plan',
  'executive order',
  'appeal',
  'program',
  'argument',
  'fine',
  'sanctions',
]);
const RELIEF = new Set([
  'temporary restraining order',
  'preliminary injunction',
  'permanent injunction',
  'contempt',
  'administrative stay',
]);
const INTERIM = new Set(['temporary restraining order', 'preliminary injunction']);
const FIRST_INSTANCE: ReadonlySet<Level> = new Set(['judge', 'court', 'lower', 'ruling', 'none']);

/** The relief that one clause of the ruling names, for those that name none; else the one that the whole article speaks of. */
export function instrumentOf({ told }: Ruling, spokenOf: string | undefined): string | undefined {
  const found = told.map(({ clause }) => clause.reading.instrument).filter((instrument) => instrument !== undefined);
  const relief = found.find((instrument) => RELIEF.has(instrument));
  if (relief && found.every((instrument) => instrument === relief || GENERIC.has(instrument))) return relief;
  if (found.length === 0 && spokenOf && told.every(({ decider }) => decider.level === 'judge')) return spokenOf;
  const injunction = found.includes('injunction') && found.every((instrument) => GENERIC.has(instrument));
  if (!injunction || !told.every(({ decider }) => FIRST_INSTANCE.has(decider.level))) return undefined;
  return spokenOf ?? 'injunction';
}

/** The relief that an earlier ruling gave, for a ruling on `that decision`. */
export function reviewedInstrument({ doc: { tokens }, rulings }: Setting, ruling: Ruling): string | undefined {
  const first = ruling.told[0]!.clause;
  if (first.reading.instrument !== 'appeal' || !first.object) return undefined;
  if (!POINTING.has(tokens.word[first.object.from - 1] ?? '') || !RULED.has(tokens.word[first.object.from]!))
    return undefined;
  let last: { clause: Clause; told: readonly Told[] } | undefined;
  for (const { told } of rulings)
    for (const { clause } of told)
      if (clause.at < first.at && (!last || clause.at > last.clause.at)) last = { clause, told };
  if (!last || first.sentence - last.clause.sentence > 2) return undefined;
  return last.told.find(({ clause }) => RELIEF.has(clause.reading.instrument ?? ''))?.clause.reading.instrument;
}
const POINTING = new Set(['that', 'this', 'those', 'these']);
const RULED = wordSet('decision decisions ruling rulings order orders');

/** Instruments that a clause which names none has from another clause of its ruling. */
const SHARED = new Set([
  'injunction',
  'preliminary injunction',
  'permanent injunction',
  'temporary restraining order',
  'stay',
  'contempt',
  'certiorari',
  'law',
  'rule',
  'map',
  'ban',
  'policy',
  'executive order',
  'tariffs',
  'lawsuit',
  'motion to dismiss',
  'appeal',
  'verdict',
  'class certification',
  'summary judgment',
]);

/** The instrument that a ruling lends to those of its clauses that name none. */
export const sharedInstrument = ({ told }: Ruling): string | undefined =>
  told.find(({ clause }) => SHARED.has(clause.reading.instrument ?? ''))?.clause.reading.instrument;

/** The one kind of interim relief that the article names, where it names one kind alone. */
export function interimRelief(doc: Document): string | undefined {
  const { tokens } = doc;
  let found: string | undefined;
  for (const cue of ['temporary', 'preliminary', 'tro'])
    for (let at = tokens.word.indexOf(cue); at >= 0; at = tokens.word.indexOf(cue, at + 1)) {
      const instrument = nounAt(tokens, at, tokens.count)?.instrument;
      if (!instrument || !INTERIM.has(instrument) || instrument === found) continue;
      if (found) return undefined;
      found = instrument;
    }
  return found;
}
