import { wordSet } from '../../text/word-list.ts';
import { isOfYear, isOtherCase, BACKGROUND as LEAD } from './background.ts';
import { isAnyCourt, isOfPanel, isSameCommission, mayBeOne, sameBody, speaksFor } from './bodies.ts';
import type { Clause } from './clause.ts';
import { type Decider, sameWords } from './deciders.ts';
import { OWN, sameFamily } from './families.ts';

/** A clause with who decided and when. */
export interface Told {
  readonly clause: Clause;
  readonly decider: Decider;
  readonly date?: string;
  /** the week it is dated by, or the month or year that nothing settles */
  readonly period?: string;
  /** index of its paragraph */
  readonly block: number;
  /** the person whom a verdict, plea or sentence is about */
  readonly person?: string;
  /** words of the thing decided on */
  readonly about: readonly string[];
  /** the thing decided on is only pointed at: `the entire law` */
  readonly points?: boolean;
  /** the thing decided on is new to the reader: `a Texas law` */
  readonly introduces?: boolean;
  /** the ruling was in other cases */
  readonly elsewhere: boolean;
  /** told as done at some time: `has held` */
  readonly sometime?: boolean;
  /** told beside another: `also`, `in another case` */
  readonly beside?: boolean;
  /** the clause after it in the article */
  readonly next?: Clause;
}

/** One ruling of an article, with the clauses that state it. */
export interface Ruling {
  readonly told: Told[];
}

/** Puts the clauses of one ruling together: by who decided, when, with what outcome, on what. */
export function groupRulings(told: readonly Told[], lead?: string): Ruling[] {
  const rulings: Ruling[] = [];
  for (const one of told) {
    const near = [...rulings.slice(0, FIRST), ...rulings.slice(Math.max(FIRST, rulings.length - LATEST))];
    const fitting = near
      .map((ruling) => ({ ruling, score: likeness(ruling, one, lead) }))
      .filter(({ score }) => score > 0);
    const best = fitting.reduce<(typeof fitting)[number] | undefined>(
      (top, next) => (!top || next.score > top.score ? next : top),
      undefined,
    );
    if (best) best.ruling.told.push(one);
    else rulings.push({ told: [one] });
  }
  return rulings;
}

/** A clause is compared with the rulings that the article opens with and with the latest ones. */
const FIRST = 6;
const LATEST = 30;
const NEAR = 3;
const COURTS: ReadonlySet<string> = new Set(['supreme', 'appeals', 'lower', 'court']);

/** One day, or a day in the month or year. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function overlap(a: readonly string[], b: readonly string[]): boolean {
  for (const word of b) if (a.includes(word)) return true;
  return false;
}

/** How well a clause fits a ruling: 0 where something speaks against it. */
function likeness(ruling: Ruling, one: Told, lead: string | undefined): number {
  const told = ruling.told.length > LATEST ? ruling.told.slice(0, LATEST) : ruling.told;
  const { decider, clause, date } = one;
  const { outcome } = clause.reading;
  if (!sameAct(told, one) || !sameTime(told, one, lead) || !sameMatter(told, one)) return 0;
  if (told.some((other) => isAnotherBeside(other, one))) return 0;
  const panel = clause.sentence < 3 || decider.level !== 'appeals';
  const named = told.filter((other) => other.decider.named && !(panel && isAnyCourt(other.decider)));
  const same =
    named.some((other) => sameBody(other.decider, decider)) ||
    told.some((other) => isSameCommission(other.decider, decider));
  if (decider.named && named.length > 0 && !same && !mayBeOneCourt(named, decider)) return 0;
  if (
    clause.sentence >= LEAD &&
    !same &&
    (decider.other || (decider.indefinite && told.some((other) => other.clause.sentence >= LEAD)))
  )
    return 0;
  const dated = date !== undefined && told.some((other) => other.date);
  const again = told.some((other) => other.clause.reading.outcome === outcome);
  const related = (one.points && same && again) || told.some((other) => overlap(other.about, one.about));
  const apart = clause.sentence - told.at(-1)!.clause.sentence > NEAR && clause.sentence >= LEAD;
  if (!related && !dated && isOtherCase(told, one)) return 0;
  if (apart && !related && !clause.reading.weak && !dated && COURTS.has(decider.level)) return 0;
  if (clause.rule === 'holding/noun' && !clause.actor && !related) return 0;
  const early = told[0]!.clause.sentence < LEAD;
  const lone = !same && !dated;
  if (lone && clause.perfect && date && !told.some((other) => other.date)) return 0;
  if (apart && !related && isOfYear(told, date)) return 0;
  const restated = early && (related || one.points || clause.sentence <= LEAD);
  if (lone && !clause.perfect && clause.actor && !restated && told.every((other) => other.clause.perfect)) return 0;
  if (lone && clause.perfect && (decider.level !== 'ruling' || decider.words)) return clause.actor ? 0 : 1;
  return 1 + (same ? 4 : 0) + (dated ? 2 : 0) + (early ? 1 : 0) + (goesOn(ruling, clause) ? 3 : 0) + (again ? 1 : 0);
}

/** Whether the outcome may be another word for one that is told, by a body that may be the same. */
function sameAct(told: readonly Told[], one: Told): boolean {
  const { decider, clause } = one;
  const { outcome, weak } = clause.reading;
  const part = decider.named && (isPart(clause) || told.every((other) => isPart(other.clause)));
  return (
    told.some((other) => PERSONAL.has(other.clause.reading.outcome)) === PERSONAL.has(outcome) &&
    (weak === true ||
      part ||
      isHeadline(told[0]!, one) ||
      told.some(
        (other) =>
          other.clause.reading.weak ||
          sameFamily(other.clause.reading.outcome, outcome) ||
          isSibling(other.clause, clause) ||
          isOtherHalf(other, one) ||
          (isContempt(other.clause) && isContempt(clause)),
      )) &&
    told.every((other) => mayBeOne(other.decider, decider) || (part && isOfPanel(other.decider, decider)))
  );
}

/** Whether nothing says that the clause tells of another day than the ruling. What an article leads with is of the day of its lead. */
function sameTime(told: readonly Told[], { date, period, clause }: Told, lead: string | undefined): boolean {
  if (period && told.some((other) => other.period && other.period !== period)) return false;
  const dated = told.find((other) => other.date)?.date;
  if (!date) return true;
  if (dated) return agree(dated, date);
  const leads = told[0]!.clause.sentence <= LEAD && told.some((other) => !other.clause.perfect);
  return !leads || !lead || PERSONAL.has(clause.reading.outcome) || agree(lead, date);
}

/** Whether the clause is about the same request: one person's verdict, review granted, a stay. */
function sameMatter(told: readonly Told[], one: Told): boolean {
  const { outcome, instrument } = one.clause.reading;
  if (OWN.has(outcome) && !sameObject(told, one)) return false;
  const certiorari = told.some((other) => other.clause.reading.instrument === 'certiorari');
  if (certiorari !== (instrument === 'certiorari') && outcome !== 'denied' && outcome !== 'left in place') return false;
  if (one.elsewhere !== told.every((other) => other.elsewhere)) return false;
  if (told.some((other) => isReviewed(other.clause, one.clause))) return false;
  if (instrument === 'appeal' && !one.clause.actor && told.some(isByTrialJudge)) return false;
  if (outcome === 'fined' && !one.clause.actor && told.every(isByHigherCourt)) return false;
  return isOwnStay(one.clause) === told.some((other) => isOwnStay(other.clause));
}

/** `Lane denied the request`: not what was done with the appeal. */
const isByTrialJudge = ({ decider: { named, level, justice }, clause: { reading } }: Told): boolean =>
  named && level === 'judge' && justice !== true && reading.instrument !== 'appeal';

/** A court that fines nobody by itself. */
const isByHigherCourt = ({ decider: { level } }: Told): boolean => level === 'supreme' || level === 'appeals';

/** Whether all who are named may be the one who decided in the clause. */
const mayBeOneCourt = (named: readonly Told[], decider: Decider): boolean =>
  named.every(
    (other) =>
      speaksFor(other.decider, decider) ||
      (other.decider.level === 'appeals' && decider.level === 'judge' && !other.clause.perfect),
  );

/** `set aside a lower court ruling against the firm`: the ruling set aside is not the one that does so. */
const isReviewed = ({ sentence, object, reading }: Clause, { rule, at, ...other }: Clause): boolean =>
  rule === 'holding/noun' &&
  sentence === other.sentence &&
  object !== undefined &&
  object.from <= at &&
  at < object.to &&
  REVIEWS.has(reading.outcome);
const REVIEWS = wordSet('affirmed upheld reversed vacated overturned lifted narrowed stayed');

/** `Lane ruled a day after a judge struck down the ban`: not the one who is named in the same sentence. */
const isAnotherBeside = ({ clause: other, decider: named }: Told, { clause, decider }: Told): boolean =>
  clause.sentence === other.sentence &&
  clause.actor !== undefined &&
  other.actor !== undefined &&
  clause.actor.from > other.actor.from &&
  named.named &&
  decider.indefinite &&
  !decider.named;

/** What only belongs to a ruling: an argument turned down on the way. */
const isPart = ({ reading }: Clause): boolean => reading.instrument === 'argument' && reading.outcome === 'denied';

/** `She also ordered`, `That decision`: goes on from the sentence before. */
const goesOn = ({ told }: Ruling, { sentence, actor }: Clause): boolean =>
  sentence - told.at(-1)!.clause.sentence <= 1 && (actor?.pronoun === true || actor?.level === 'ruling');

/** That an order was broken. */
const isContempt = ({ reading }: Clause): boolean => reading.instrument === 'contempt';

/** The first sentence tells of the ruling of the headline again, or names the appeals court that the headline or lead only describes. */
const isHeadline = ({ clause: first, decider: before }: Told, { clause, decider }: Told): boolean =>
  clause.sentence <= 2 &&
  first.sentence === 0 &&
  !clause.perfect &&
  decider.named &&
  ((clause.sentence === 1 && sameBody(before, decider)) ||
    (before.indefinite && before.level === 'appeals' && decider.level === 'appeals'));

/** What the same subject does in the same sentence beside its ruling: `fined the firm and required it to report`. */
const isSibling = (a: Clause, b: Clause): boolean =>
  a.sentence === b.sentence &&
  a.actor !== undefined &&
  a.actor.from === b.actor?.from &&
  (a.reading.outcome === 'ordered' || b.reading.outcome === 'ordered');

/** `struck down most of the law but upheld its core`: one ruling on two parts. */
const isOtherHalf = (a: Told, b: Told): boolean =>
  a.clause.sentence === b.clause.sentence &&
  a.clause.reading.instrument !== undefined &&
  a.clause.reading.instrument === b.clause.reading.instrument &&
  HALVES.has(a.clause.reading.outcome) &&
  HALVES.has(b.clause.reading.outcome) &&
  !a.clause.perfect &&
  !b.clause.perfect &&
  a.decider.named &&
  b.decider.named &&
  sameBody(a.decider, b.decider);
const HALVES = new Set(['struck down', 'ruled unlawful', 'upheld', 'left in place', 'allowed']);

/** A stay of a ruling is a ruling of its own beside the one it stays. */
const isOwnStay = ({ reading, actor }: Clause): boolean =>
  reading.instrument === 'stay' && reading.outcome === 'granted' && actor?.level === 'judge';

const PERSONAL = new Set([
  'convicted',
  'acquitted',
  'disqualified',
  'sentenced',
  'pleaded guilty',
  'pleaded not guilty',
  'settled',
  'liable',
  'not liable',
]);

const sameObject = (told: readonly Told[], { person }: Told): boolean =>
  !person || !told.some((other) => other.person) || told.some((other) => sameWords(other.person, person));
