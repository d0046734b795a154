import type { DateClaim, HoldingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Cast, referencesIn } from '../cast.ts';
import type { Draft } from '../draft.ts';
import type { Bench } from './bench.ts';
import { isCommissionName } from './bodies.ts';
import type { Clause } from './clause.ts';
import { dayOfRuling } from './day.ts';
import { courtTable, deciderOf } from './deciders.ts';
import { OWN } from './families.ts';
import { findGrounds } from './grounds.ts';
import { groupRulings, type Ruling, type Told } from './group.ts';
import { instrumentOf, reviewedInstrument, sharedInstrument } from './instrument.ts';
import { findLimits } from './limits.ts';
import { objectOf } from './object.ts';
import { readSetting, type Setting } from './setting.ts';
import { statusOf } from './status.ts';
import { standsBefore } from './walk.ts';
import { dateOf, leadDay } from './when.ts';
import { deciderOfRuling } from './who.ts';

/** The claims of the clauses, those of one ruling with the same `ruling` and with the fields that they share. */
export function toDrafts(
  doc: Document,
  cast: Cast,
  bench: Bench,
  dates: readonly Draft<DateClaim>[],
  clauses: readonly Clause[],
): Draft<HoldingClaim>[] {
  if (clauses.length === 0) return [];
  const courts = courtTable(cast);
  const told = clauses.map((clause, index): Told => {
    const { date, period } = dateOf(doc, dates, clause);
    const next = clauses[index + 1];
    const about = aboutOf(doc, clause);
    const person = personOf(doc, cast, clause);
    return {
      clause,
      decider: deciderOf(doc, cast, courts, clause),
      about,
      block: doc.sentences[clause.sentence]!.block,
      elsewhere: isElsewhere(doc, clause),
      ...(about.length === 0 && pointsBack(doc, clause) ? { points: true } : {}),
      ...(introduces(doc, clause) ? { introduces: true } : {}),
      ...(date ? { date } : {}),
      ...(period ? { period } : {}),
      ...(isSometime(doc, clause) ? { sometime: true } : {}),
      ...(isBeside(doc, clause) ? { beside: true } : {}),
      ...(person ? { person } : {}),
      ...(next ? { next } : {}),
    };
  });
  const lead = leadDay(doc, dates);
  const rulings = groupRulings(told, lead);
  const setting = readSetting(doc, cast, bench, dates, told, rulings, lead);
  return rulings.flatMap((ruling) => draftsOf(setting, ruling));
}

/** The longer words of the thing decided on. */
function aboutOf({ tokens }: Document, { object }: Clause): readonly string[] {
  const words: string[] = [];
  if (object)
    for (let at = object.from; at < Math.min(object.to, object.from + ABOUT); at++) {
      const word = tokens.word[at]!;
      if (word.length > 4 && !COMMON.has(word)) words.push(word);
    }
  return words;
}

/** Whom a verdict, a plea or a sentence is about: the person who pleads, or the last one named before the verb of the passive, the first after it else. */
function personOf(
  { tokens, sentences }: Document,
  cast: Cast,
  { who, rule, reading, at, to, sentence }: Clause,
): string | undefined {
  if (who || !OWN.has(reading.outcome)) return who;
  const passive = rule === 'holding/passive' || rule === 'holding/verdict-noun';
  const { start } = sentences[sentence]!;
  const span = passive
    ? { start, end: tokens.start[at]! }
    : { start: tokens.end[at]!, end: tokens.end[Math.max(to, at + 1) - 1]! };
  const people = referencesIn(cast, span).filter(({ type }) => type === 'person');
  return (passive ? people.at(-1) : people[0])?.name;
}

/** `the entire law`: a thing that the article has told of. */
const pointsBack = ({ tokens }: Document, { object }: Clause): boolean =>
  object !== undefined && /^(?:the|this|that|these|those)$/.test(tokens.word[object.from - 1] ?? '');

/** `ruled for a baker`, `struck down an earlier law`: a thing that the article has not told of. */
function introduces({ tokens: { word } }: Document, { object, reading }: Clause): boolean {
  if (!object || reading.instrument === 'appeal') return false;
  return /^an?$/.test(word[object.from - 1] ?? '') || /^an?$/.test(word[object.from]!);
}

/** `threw out a similar suit`, `a different firm was ordered to pay`: not the one told of before. */
function isAnother(word: readonly string[], from: number): boolean {
  for (let at = from - 1; at < from + 2; at++)
    if (/^an?$/.test(word[at] ?? '') && ANOTHER.has(word[at + 1]!)) return true;
  return false;
}
const ANOTHER = new Set(['different', 'separate', 'similar']);

/** `has held`, `have repeatedly rejected`. */
const isSometime = ({ tokens: { word } }: Document, { at, actor, perfect }: Clause): boolean =>
  !perfect && actor !== undefined && actor.from < at && standsBefore(word, at, actor.to, 4, HAVING);
const HAVING = new Set(['has', 'have']);

/** `She also ruled`, `In another case, the court struck down`. */
function isBeside({ tokens: { word }, sentences }: Document, { sentence, at }: Clause): boolean {
  for (let i = sentences[sentence]!.from; i < at; i++)
    if (
      word[i] === 'also' ||
      word[i] === 'separately' ||
      (/^(?:another|other)$/.test(word[i]!) && /^cases?$/.test(word[i + 1]!))
    )
      return true;
  return false;
}

/** `ruled the opposite way in three cases`: not in the case that the article is about. */
function isElsewhere({ tokens: { word } }: Document, { object, from, to, rule }: Clause): boolean {
  for (let at = from - 5; at < from + 5; at++)
    if (word[at] === 'year' && word[at + 2] === 'old' && rule === 'holding/noun') return true;
  for (let at = from - 5; at < to - 1; at++)
    if (word[at] === 'separate' && /^(?:ruling|decision|case|opinion)$/.test(word[at + 1]!)) return true;
  if (!object) return false;
  if (word[object.from] === 'differently' || isAnother(word, object.from)) return true;
  for (let at = object.from; at < Math.min(object.to, object.from + ABOUT); at++)
    if (word[at] === 'cases' && /^(?:in|other|similar|two|three|four|five|several)$/.test(word[at - 1]!))
      return word[object.from + 1] === 'opposite' || word[object.from] === 'opposite';
  return false;
}

const ABOUT = 14;
const COMMON = wordSet(`
  entire whole which their there would could should about after before against state states federal other court
  judge under while where these those lower decision ruling order people trump government
`);

/** The claims of one ruling, each with its own words and with what the others know. */
function draftsOf(setting: Setting, ruling: Ruling): Draft<HoldingClaim>[] {
  const { doc } = setting;
  const decider = deciderOfRuling(setting, ruling);
  const date = dayOfRuling(setting, ruling);
  const instrument = reviewedInstrument(setting, ruling) ?? instrumentOf(ruling, setting.relief);
  const lent = sharedInstrument(ruling);
  const vote = ruling.told.find(({ clause }) => clause.vote)?.clause.vote;
  const strong = ruling.told.find(({ clause }) => !clause.reading.weak)?.clause;
  const name = nameOf(doc, ruling);
  return ruling.told.map((told) => {
    const { clause } = told;
    const takes =
      clause.reading.weak &&
      clause.reading.outcome !== 'held' &&
      strong &&
      Math.abs(strong.sentence - clause.sentence) <= BESIDE &&
      CARRIED.has(strong.reading.outcome);
    const reading = takes ? strong.reading : clause.reading;
    const ends = clause.reading.outcome === 'dismissed' && clause.reading.instrument;
    const actor = decider?.words ?? told.decider.words;
    const asked = ends || (instrument ?? clause.reading.instrument ?? lent);
    const named = asked === undefined || asked === 'law' ? (complaintTo(actor) ?? asked) : asked;
    const court = told.decider.court ?? decider?.court;
    return {
      ...base(doc, clause),
      ...(actor ? { actor } : {}),
      ...(court ? { court } : {}),
      ...(named ? { instrument: named } : {}),
      outcome: reading.outcome,
      ...(reading.effect ? { effect: reading.effect } : {}),
      ...objectOf(doc, clause, setting.dates, date),
      ...listOf('grounds', findGrounds(setting, ruling, told)),
      ...listOf('limits', findLimits(doc, clause, told.next)),
      ...(date ? { date } : {}),
      ...optional('status', statusOf(doc, clause)),
      ...optional('hedge', clause.hedge),
      ...optional('vote', vote),
      ruling: name,
    };
  });
}

/** What is brought before a commission or an official is a complaint, whatever law it finds broken. */
const complaintTo = (actor: string | undefined): string | undefined =>
  isCommissionName(actor) ? 'complaint' : undefined;

const listOf = <K extends string, V>(key: K, values: readonly V[]): Partial<Record<K, V[]>> =>
  (values.length ? { [key]: [...values] } : {}) as Partial<Record<K, V[]>>;

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value ? { [key]: value } : {}) as Partial<Record<K, string>>;

/** What the claims of one ruling have in common: made from its first clause. */
const nameOf = ({ sentences }: Document, { told }: Ruling): string => {
  const { reading, sentence, at } = told[0]!.clause;
  return `${reading.outcome.replaceAll(' ', '-')}-${sentence + 1}-${at - sentences[sentence]!.from + 1}`;
};

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

/** A side taken is told beside what was done, not far from it. */
const BESIDE = 6;
const base = ({ tokens }: Document, clause: Clause): Pick<Draft<HoldingClaim>, 'kind' | 'start' | 'end' | 'rule'> => ({
  kind: 'holding',
  start: tokens.start[clause.from]!,
  end: tokens.end[Math.max(clause.to, clause.at + 1) - 1]!,
  rule: clause.rule,
});
