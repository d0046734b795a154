import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Bench } from './bench.ts';
import { dissentersOf } from './dissent.ts';
import type { Ruling, Told } from './group.ts';
import { interimRelief } from './instrument.ts';
import { type RulingDay, rulingDays } from './when.ts';

/** What holds for the whole article. */
export interface Setting {
  readonly doc: Document;
  readonly cast: Cast;
  readonly bench: Bench;
  readonly rulings: readonly Ruling[];
  /** the ruling that the article leads with */
  readonly main?: Ruling;
  /** the day of the lead */
  readonly lead?: string;
  /** the dates of the article, in order */
  readonly dates: readonly Draft<DateClaim>[];
  /** the days of rulings that the article names by them: `Monday's ruling` */
  readonly days: readonly RulingDay[];
  /** the one kind of interim relief that the article names */
  readonly relief?: string;
  /** sentences that tell a ruling */
  readonly decided: ReadonlySet<number>;
  /** judges who are told of with a dissent or a concurrence */
  readonly dissenters: ReadonlySet<string>;
  /** the sentence in which a judge first decides */
  readonly decides: ReadonlyMap<string, number>;
}

/** The sentences of an article that may tell its main ruling's day. */
export const LEAD = 5;

/** Reads what the rulings of an article share. */
export function readSetting(
  doc: Document,
  cast: Cast,
  bench: Bench,
  dates: readonly Draft<DateClaim>[],
  told: readonly Told[],
  rulings: readonly Ruling[],
  leadDay: string | undefined,
): Setting {
  const main = rulings.find(isLead);
  const lead = main && leadDay;
  const relief = interimRelief(doc);
  const decides = new Map<string, number>();
  for (const { clause, decider } of told)
    if (decider.words && !decides.has(decider.words)) decides.set(decider.words, clause.sentence);
  return {
    doc,
    cast,
    bench,
    rulings,
    dates,
    days: rulingDays(doc, dates),
    decides,
    decided: new Set(told.map(({ clause }) => clause.sentence)),
    dissenters: dissentersOf(doc, bench),
    ...(main ? { main } : {}),
    ...(lead ? { lead } : {}),
    ...(relief ? { relief } : {}),
  };
}

/** Whether the article leads with the ruling. */
export const isLead = ({ told }: Ruling): boolean => told.some(({ clause }) => clause.sentence < 3 && !clause.perfect);
