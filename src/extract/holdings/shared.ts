import type { DateClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { type JudgeMentions, judgeMentions } from './actors.ts';
import type { Decider } from './deciders.ts';
import type { Ruling, Told } from './group.ts';
import { nounAt } from './nouns.ts';
import type { Level } from './reading.ts';
import { leadDay } from './when.ts';

/** What holds for the whole article. */
export interface Setting {
  readonly doc: Document;
  readonly judges: JudgeMentions;
  /** the ruling that the article leads with */
  readonly main?: Ruling;
  /** the day of the lead */
  readonly lead?: string;
  /** the one kind of interim relief that the article names */
  readonly relief?: string;
  /** whether a jury is spoken of */
  readonly jury: boolean;
  /** the sentence in which a judge first decides */
  readonly decides: ReadonlyMap<string, number>;
}

const LEAD = 5;

/** Reads what the rulings of an article share. */
export function readSetting(
  doc: Document,
  cast: Cast,
  dates: readonly Draft<DateClaim>[],
  told: readonly Told[],
  rulings: readonly Ruling[],
): Setting {
  const main = rulings.find(isLead);
  const lead = main && leadDay(doc, dates);
  const relief = interimRelief(doc);
  const decides = new Map<string, number>();
  for (const { clause, decider } of told)
    if (decider.words && !decides.has(decider.words)) decides.set(decider.words, clause.sentence);
  return {
    doc,
    judges: judgeMentions(cast),
    jury: doc.tokens.word.includes('jury') || doc.tokens.word.includes('jurors'),
    decides,
    ...(main ? { main } : {}),
    ...(lead ? { lead } : {}),
    ...(relief ? { relief } : {}),
  };
}

/** Whether the article leads with the ruling. */
const isLead = ({ told }: Ruling): boolean => told.some(({ clause }) => clause.sentence < 3 && !clause.perfect);

/** The date of the first clause that has a day, else of the first that has any. */
const dayOf = ({ told }: Ruling): string | undefined =>
  (told.find(({ date }) => date?.length === 10) ?? told.find(({ date }) => date))?.date;

/** When a ruling was made: as a clause says, else the day of the lead, for what the article leads with or what was done beside it. */
export function dayOfRuling({ main, lead }: Setting, ruling: Ruling): string | undefined {
  const own = dayOf(ruling);
  if (own || !main) return own;
  if (ruling !== main && isOfTheDay(ruling, main)) return dayOf(main) ?? lead;
  return isLead(ruling) ? lead : undefined;
}

const TRIAL: ReadonlySet<Level> = new Set(['judge', 'jury']);

/** Whether a ruling without a date belongs to the day of the main one: told as done beside it, by the same body or in the same trial. */
function isOfTheDay({ told }: Ruling, main: Ruling): boolean {
  if (told.some(({ clause, decider }) => clause.perfect || decider.other)) return false;
  const first = told[0]!;
  const { named, words, level } = first.decider;
  if (named && main.told.some(({ decider }) => decider.named && decider.words === words))
    return level === 'judge' || first.clause.sentence <= LEAD;
  const trial =
    told.every(({ decider }) => TRIAL.has(decider.level)) && main.told.some(({ decider }) => TRIAL.has(decider.level));
  return trial && first.clause.sentence <= (named ? 3 * LEAD : LEAD);
}

/** Who made the ruling: the judge whom it names, the court, the jury, those who settle. */
export const deciderOfRuling = (setting: Setting, ruling: Ruling): Decider | undefined =>
  namedAfter(setting, ruling) ?? fullest(ruling) ?? juryOf(setting, ruling) ?? partiesOf(ruling);

/** The judge whom the next sentence names, after a ruling by `another judge`: `In that case, Judge Lane wrote …`. */
function namedAfter({ doc, judges, decides }: Setting, { told }: Ruling): Decider | undefined {
  if (!told.every(({ decider }) => decider.level === 'judge' && !decider.named)) return undefined;
  const last = told.at(-1)!.clause.sentence;
  const next = doc.sentences[last + 1];
  if (!next || next.block > doc.sentences[last]!.block + 1) return undefined;
  const judge = judges.all[firstEndingAfter(judges.all, next.start)];
  if (!judge || judge.end > next.end || (decides.get(judge.name) ?? last + 1) <= last) return undefined;
  return { words: judge.name, named: true, level: 'judge', other: false, indefinite: false };
}

/** Who decided, in the fullest words that a clause of the ruling has: a judge's name before a court's, a name before a description. */
function fullest({ told }: Ruling): Decider | undefined {
  const named = told.map(({ decider }) => decider).filter(({ named, level }) => named && level !== 'ruling');
  const judge = named.find(({ level }) => level === 'judge');
  if (judge && !named.some(({ level }) => level === 'supreme' || level === 'appeals')) return judge;
  if (named[0]) return named[0];
  const described = told.map(({ decider }) => decider).filter(({ words, level }) => words && level !== 'ruling');
  return described.reduce<Decider | undefined>(
    (best, next) => (!best || next.words!.length > best.words!.length ? next : best),
    undefined,
  );
}

const BY_JURY = new Set(['convicted', 'acquitted', 'liable', 'not liable']);
const NOBODY = { named: false, other: false, indefinite: false } as const;

/** A verdict is the jury's, where the article speaks of one. */
const juryOf = ({ jury }: Setting, { told }: Ruling): Decider | undefined =>
  jury && told.every(({ clause }) => BY_JURY.has(clause.reading.outcome) && !clause.perfect)
    ? { ...NOBODY, words: 'jury', level: 'jury' }
    : undefined;

/** A settlement is made by those who settle. */
const partiesOf = ({ told }: Ruling): Decider | undefined =>
  told.every(({ clause }) => clause.rule === 'holding/settlement')
    ? { ...NOBODY, words: 'the parties', level: 'none' }
    : undefined;

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
function interimRelief(doc: Document): string | undefined {
  const { tokens } = doc;
  let found: string | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at]!;
    if (word !== 'temporary' && word !== 'preliminary' && word !== 'tro') continue;
    const instrument = nounAt(tokens, at, tokens.count)?.instrument;
    if (!instrument || !INTERIM.has(instrument) || instrument === found) continue;
    if (found) return undefined;
    found = instrument;
  }
  return found;
}
