import type { Clause } from './clause.ts';
import { type Decider, sameLevel, sameWords } from './deciders.ts';

/** A clause with who decided and when. */
export interface Told {
  readonly clause: Clause;
  readonly decider: Decider;
  readonly date?: string;
  /** words of the thing decided on */
  readonly about: ReadonlySet<string>;
  /** the clause after it in the article */
  readonly next?: Clause;
}

/** One ruling of an article, with the clauses that state it. */
export interface Ruling {
  readonly told: Told[];
}

const FAMILIES: readonly (readonly string[])[] = [
  [
    'granted',
    'granted in part',
    'blocked',
    'ordered',
    'ruled unlawful',
    'struck down',
    'vacated',
    'certified',
    'held',
    'reversed',
    'extended',
    'lifted',
    'narrowed',
    'reinstated',
    'reduced',
    'remanded',
  ],
  ['denied', 'dismissed', 'allowed', 'upheld', 'left in place', 'affirmed', 'rejected', 'held', 'not indicted'],
  ['granted', 'allowed', 'lifted', 'narrowed', 'reinstated', 'reversed', 'held', 'approved'],
  ['reversed', 'vacated', 'remanded', 'ordered', 'overturned', 'allowed', 'struck down', 'ruled unlawful'],
  ['struck down', 'ruled unlawful', 'allowed', 'held'],
  ['convicted', 'liable'],
  ['acquitted', 'not liable'],
  ['sentenced', 'fined'],
  ['held in contempt', 'sanctioned', 'fined', 'held'],
  ['settled', 'approved'],
  ['liable', 'granted', 'held', 'ordered', 'reduced'],
];

const sameFamily = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Puts the clauses of one ruling together: by who decided, when, with what outcome, on what. */
export function groupRulings(told: readonly Told[]): Ruling[] {
  const rulings: Ruling[] = [];
  for (const one of told) {
    const near = [...rulings.slice(0, FIRST), ...rulings.slice(Math.max(FIRST, rulings.length - LATEST))];
    const fitting = near.map((ruling) => ({ ruling, score: likeness(ruling, one) })).filter(({ score }) => score > 0);
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
const LEAD = 4;
const NEAR = 3;
const COURTS: ReadonlySet<string> = new Set(['supreme', 'appeals', 'lower', 'court']);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of b) if (a.has(word)) return true;
  return false;
}

/** How well a clause fits a ruling: 0 where something speaks against it. */
function likeness(ruling: Ruling, one: Told): number {
  const told = ruling.told.length > LATEST ? ruling.told.slice(0, LATEST) : ruling.told;
  const { decider, clause, date } = one;
  const outcome = clause.reading.outcome;
  const weak = clause.reading.weak === true;
  if (told.some((other) => PERSONAL.has(other.clause.reading.outcome)) !== PERSONAL.has(outcome)) return 0;
  if (!told.some((other) => weak || other.clause.reading.weak || sameFamily(other.clause.reading.outcome, outcome)))
    return 0;
  if (
    !told.every((other) => sameLevel(other.decider.level, decider.level) && !isJudgeBesideCourt(other.decider, decider))
  )
    return 0;
  const dated = told.find((other) => other.date)?.date;
  if (dated && date && !dated.startsWith(date) && !date.startsWith(dated)) return 0;
  if (OWN.has(outcome) && !sameObject(told, one)) return 0;
  const certiorari = told.some((other) => other.clause.reading.instrument === 'certiorari');
  if (
    certiorari !== (clause.reading.instrument === 'certiorari') &&
    outcome !== 'denied' &&
    outcome !== 'left in place'
  )
    return 0;
  if (isOwnStay(clause) !== told.some((other) => isOwnStay(other.clause))) return 0;
  const named = told.filter((other) => other.decider.named);
  const same = named.some((other) => sameWords(other.decider.words, decider.words));
  if (decider.named && named.length > 0 && !same && !mayBeOneCourt(named, decider)) return 0;
  if (
    clause.sentence >= LEAD &&
    !same &&
    (decider.other || (decider.indefinite && told.some((other) => other.clause.sentence >= LEAD)))
  )
    return 0;
  const apart = clause.sentence - ruling.told.at(-1)!.clause.sentence > NEAR;
  const related = told.some((other) => overlap(other.about, one.about));
  if (apart && !related && !weak && !(date && dated) && COURTS.has(decider.level) && clause.sentence >= LEAD) return 0;
  if (clause.rule === 'holding/noun' && !clause.actor && !related) return 0;
  const early = told[0]!.clause.sentence < LEAD;
  const background = clause.perfect === true && !same && !(date && dated);
  if (background && date && !dated) return 0;
  if (!clause.perfect && !same && !(date && dated) && clause.actor && told.every((other) => other.clause.perfect))
    return 0;
  if (background && (decider.level !== 'ruling' || decider.words)) return clause.actor ? 0 : 1;
  return (
    1 +
    (same ? 4 : 0) +
    (date && dated ? 2 : 0) +
    (early ? 1 : 0) +
    (told.some((other) => other.clause.reading.outcome === outcome) ? 1 : 0)
  );
}

/** A trial judge and the Supreme Court: not one body, unless the judge is one of its justices. */
const isJudgeBesideCourt = (a: Decider, b: Decider): boolean =>
  (a.level === 'supreme' && b.level === 'judge' && b.justice !== true) ||
  (b.level === 'supreme' && a.level === 'judge' && a.justice !== true);

/** A stay of a ruling is a ruling of its own beside the one it stays. */
const isOwnStay = ({ reading, actor }: Clause): boolean =>
  reading.instrument === 'stay' && reading.outcome === 'granted' && actor?.level === 'judge';

const PERSONAL = new Set([
  'convicted',
  'acquitted',
  'sentenced',
  'pleaded guilty',
  'pleaded not guilty',
  'settled',
  'liable',
  'not liable',
]);

/** Outcomes for one person, of which an article may tell several. */
const OWN = new Set(['convicted', 'acquitted', 'sentenced', 'pleaded guilty', 'pleaded not guilty']);

const sameObject = (told: readonly Told[], one: Told): boolean => {
  const who = one.decider.words;
  return (
    !one.clause.who ||
    !told.some((other) => other.clause.who) ||
    told.some((other) => sameWords(other.decider.words, who))
  );
};

/** A judge may speak for the court that is named: `Justice Lane` for the Supreme Court. */
const mayBeOneCourt = (named: readonly Told[], decider: Decider): boolean =>
  named.every(
    (other) =>
      (other.decider.justice === true && decider.level === 'supreme') ||
      (decider.justice === true && other.decider.level === 'supreme') ||
      (other.decider.level === 'appeals' && decider.level === 'judge' && !other.clause.perfect),
  );
