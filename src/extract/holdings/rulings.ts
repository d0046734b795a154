import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { type Decider, deciderOf } from './deciders.ts';
import { findGrounds } from './grounds.ts';
import { groupRulings, type Ruling, type Told } from './group.ts';
import { findLimits } from './limits.ts';
import { nounAt } from './nouns.ts';
import type { Level } from './reading.ts';
import { statusOf } from './status.ts';
import { dateOf, leadDate } from './when.ts';

/** The claims of the clauses, those of one ruling with the same `ruling` and with the fields that they share. */
export function toDrafts(
  doc: Document,
  cast: Cast,
  dates: readonly Draft<DateClaim>[],
  clauses: readonly Clause[],
): Draft<HoldingClaim>[] {
  const told = clauses.map((clause): Told => {
    const date = dateOf(doc, dates, clause);
    return { clause, decider: deciderOf(doc, cast, clause), about: aboutOf(doc, clause), ...(date ? { date } : {}) };
  });
  const spokenOf = clauses.length ? interimRelief(doc) : undefined;
  const rulings = groupRulings(told);
  const main = rulings.find(isLead);
  return rulings.flatMap((ruling) => draftsOf(doc, cast, ruling, main, told, dates, spokenOf));
}

/** The longer words of the thing decided on. */
function aboutOf({ tokens }: Document, { object }: Clause): ReadonlySet<string> {
  const words = new Set<string>();
  if (object)
    for (let at = object.from; at < Math.min(object.to, object.from + ABOUT); at++) {
      const word = tokens.word[at]!;
      if (word.length > 4 && !COMMON.has(word)) words.add(word);
    }
  return words;
}

const ABOUT = 14;
const COMMON = new Set([
  'which',
  'their',
  'there',
  'would',
  'could',
  'should',
  'about',
  'after',
  'before',
  'against',
  'state',
  'states',
  'federal',
  'other',
  'court',
  'judge',
  'under',
  'while',
  'where',
  'these',
  'those',
  'lower',
  'decision',
  'ruling',
  'order',
  'people',
  'trump',
  'government',
]);

function draftsOf(
  doc: Document,
  cast: Cast,
  ruling: Ruling,
  main: Ruling | undefined,
  all: readonly Told[],
  dates: readonly Draft<DateClaim>[],
  spokenOf: string | undefined,
): Draft<HoldingClaim>[] {
  const decider = namedAfter(doc, cast, ruling, all) ?? fullest(ruling) ?? juryOf(doc, ruling) ?? partiesOf(ruling);
  const date = dayOf(ruling) ?? leadDay(doc, dates, ruling, main);
  const instrument = specificInstrument(ruling, spokenOf);
  const vote = ruling.told.find(({ clause }) => clause.vote)?.clause.vote;
  const first = ruling.told[0]!.clause;
  const strong = ruling.told.find(({ clause }) => !clause.reading.weak)?.clause.reading;
  const name = `${first.reading.outcome.replaceAll(' ', '-')}-${first.sentence + 1}-${first.at - doc.sentences[first.sentence]!.from + 1}`;
  return ruling.told.map((told) => {
    const { clause } = told;
    const shared =
      instrument ??
      clause.reading.instrument ??
      ruling.told.find((other) => SHARED.has(other.clause.reading.instrument ?? ''))?.clause.reading.instrument;
    const reading =
      clause.reading.weak && clause.reading.outcome !== 'held' && strong && CARRIED.has(strong.outcome)
        ? strong
        : clause.reading;
    const next = nextClause(all, clause);
    const grounds = findGrounds(doc, clause, next);
    const limits = findLimits(doc, clause, next);
    const status = statusOf(doc, clause);
    const words =
      told.decider.level === 'ruling' || !told.decider.named
        ? (decider?.words ?? told.decider.words)
        : (decider?.words ?? told.decider.words);
    const court = told.decider.court ?? decider?.court;
    return {
      ...base(doc, clause),
      ...(words ? { actor: words } : {}),
      ...(court ? { court } : {}),
      ...(shared ? { instrument: shared } : {}),
      outcome: reading.outcome,
      ...(reading.effect ? { effect: reading.effect } : {}),
      ...objectOf(doc, clause),
      ...(grounds.length ? { grounds } : {}),
      ...(limits.length ? { limits } : {}),
      ...(date ? { date } : {}),
      ...(status ? { status } : {}),
      ...(clause.hedge ? { hedge: clause.hedge } : {}),
      ...(vote ? { vote } : {}),
      ruling: name,
    } as Draft<HoldingClaim>;
  });
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
/** Outcomes that say more than whom the court sided with. */
const CARRIED = new Set([
  'upheld',
  'affirmed',
  'denied',
  'dismissed',
  'reversed',
  'vacated',
  'left in place',
  'narrowed',
]);
const LEAD = 5;

/** The date of the first clause that has a day, else of the first that has any. */
const dayOf = ({ told }: Ruling): string | undefined =>
  (told.find(({ date }) => date?.length === 10) ?? told.find(({ date }) => date))?.date;

/** The day of a ruling whose clauses have none: that of the lead, for what the article leads with or the same judge did with it. */
function leadDay(
  doc: Document,
  dates: readonly Draft<DateClaim>[],
  ruling: Ruling,
  main: Ruling | undefined,
): string | undefined {
  if (!main || (ruling !== main && !isLead(ruling) && !isOfTheDay(ruling, main))) return undefined;
  const lead = leadDate(doc, dates, doc.sentences[Math.min(LEAD, doc.sentences.length - 1)]!.end);
  if (ruling === main) return lead;
  const day = dayOf(main) ?? lead;
  return isLead(ruling) && !isOfTheDay(ruling, main) ? lead : day;
}

/** Whether a ruling without a date belongs to the day of the main one: told as done beside it, by the same body or in the same trial. */
function isOfTheDay({ told }: Ruling, main: Ruling): boolean {
  if (told.some(({ clause, decider }) => clause.perfect || decider.other)) return false;
  const names = new Set(main.told.filter(({ decider }) => decider.named).map(({ decider }) => decider.words));
  const first = told[0]!;
  if (first.decider.named && names.has(first.decider.words))
    return first.decider.level === 'judge' || first.clause.sentence <= LEAD;
  const trial =
    told.every(({ decider }) => TRIAL.has(decider.level)) && main.told.some(({ decider }) => TRIAL.has(decider.level));
  return trial && first.clause.sentence <= (first.decider.named ? 3 * LEAD : LEAD);
}

const TRIAL: ReadonlySet<Level> = new Set(['judge', 'jury']);

/** Whether the article leads with the ruling. */
const isLead = ({ told }: Ruling): boolean => told.some(({ clause }) => clause.sentence < 3 && !clause.perfect);

const base = ({ tokens }: Document, clause: Clause): Pick<Draft<HoldingClaim>, 'kind' | 'start' | 'end' | 'rule'> => ({
  kind: 'holding',
  start: tokens.start[clause.from]!,
  end: tokens.end[Math.max(clause.to, clause.at + 1) - 1]!,
  rule: clause.rule,
});

function objectOf({ text, tokens }: Document, { object }: Clause): { object?: string } {
  return object && object.to > object.from
    ? { object: text.slice(tokens.start[object.from]!, tokens.end[object.to - 1]!).replaceAll(/\s+/g, ' ') }
    : {};
}

/** The clause after it in the article, where its own grounds and limits end. */
function nextClause(all: readonly Told[], clause: Clause): Clause | undefined {
  let next: Clause | undefined;
  for (const { clause: other } of all) if (other.at > clause.at && (!next || other.at < next.at)) next = other;
  return next;
}

/** The judge whom the next sentence names, after a ruling by `another judge`: `In that case, Judge Lane wrote …`. */
function namedAfter(doc: Document, cast: Cast, { told }: Ruling, all: readonly Told[]): Decider | undefined {
  if (!told.every(({ decider }) => decider.level === 'judge' && !decider.named)) return undefined;
  const last = told.at(-1)!.clause.sentence;
  const next = doc.sentences[last + 1];
  if (!next || next.block > doc.sentences[last]!.block + 1) return undefined;
  const judge = cast.judges.find(
    ({ name, mentions }) => name && mentions.some(({ start, end }) => start >= next.start && end <= next.end),
  );
  if (!judge?.name || all.some(({ clause, decider }) => clause.sentence <= last && decider.words === judge.name))
    return undefined;
  return {
    words: judge.name,
    named: true,
    level: 'judge',
    other: false,
    indefinite: false,
    ...(judge.court ? { court: judge.court } : {}),
  };
}

/** A settlement is made by those who settle. */
const partiesOf = ({ told }: Ruling): Decider | undefined =>
  told.every(({ clause }) => clause.rule === 'holding/settlement')
    ? { words: 'the parties', named: false, level: 'none', other: false, indefinite: false }
    : undefined;

const BY_JURY = new Set(['convicted', 'acquitted', 'liable', 'not liable']);

/** A verdict is the jury's, where the article speaks of one. */
function juryOf({ tokens: { word } }: Document, { told }: Ruling): Decider | undefined {
  if (!told.every(({ clause }) => BY_JURY.has(clause.reading.outcome) && !clause.perfect)) return undefined;
  const spoken = word.includes('jury') || word.includes('jurors');
  return spoken ? { words: 'jury', named: false, level: 'jury', other: false, indefinite: false } : undefined;
}

/** Who decided, in the fullest words that a clause of the ruling has: a judge's name before a court's, a name before a description. */
function fullest({ told }: Ruling): Decider | undefined {
  const named = told.map(({ decider }) => decider).filter(({ named, level }) => named && level !== 'ruling');
  const judge = named.find(({ level }) => level === 'judge');
  if (judge && !named.some(({ level }) => level === 'supreme' || level === 'appeals')) return judge;
  return named[0] ?? told.map(({ decider }) => decider).find(({ words, level }) => words && level !== 'ruling');
}

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
function specificInstrument({ told }: Ruling, spokenOf: string | undefined): string | undefined {
  const found = told.map(({ clause }) => clause.reading.instrument).filter((instrument) => instrument !== undefined);
  const relief = found.find((instrument) => RELIEF.has(instrument));
  if (relief && found.every((instrument) => instrument === relief || GENERIC.has(instrument))) return relief;
  if (found.length === 0 && spokenOf && told.every(({ decider }) => decider.level === 'judge')) return spokenOf;
  const injunction = found.includes('injunction') && found.every((instrument) => GENERIC.has(instrument));
  if (!injunction || !told.every(({ decider }) => FIRST_INSTANCE.has(decider.level))) return undefined;
  return spokenOf ?? 'injunction';
}

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
