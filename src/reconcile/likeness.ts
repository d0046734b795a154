import { MONTH_NAMES } from '../lexicon/calendar.ts';
import { daysBetween } from './profile.ts';
import { APART, mayBeOneLevel, type Telling } from './tellings.ts';
import { meet } from './union.ts';

/** How much a word tells: less, the more rulings it is told with. */
export function rarityOf(tellings: readonly Telling[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of tellings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(1 + tellings.length);
  return (word) => Math.log(1 + tellings.length / (counts.get(word) ?? 1)) / most;
}

/** How much each word tells. */
export type Rarity = ReturnType<typeof rarityOf>;

/** How alike a ruling told of is to another, or to the likest of several. */
export interface Match {
  readonly score: number;
  readonly telling: Telling;
  readonly other: Telling;
}

/** The best likeness to any telling of the cluster, unless one of them speaks against it. */
export function compareToCluster(telling: Telling, cluster: readonly Telling[], rarity: Rarity): Match {
  let [best, likest] = [Number.NEGATIVE_INFINITY, cluster[0]!];
  for (const other of cluster.length > MOST ? cluster.slice(0, MOST) : cluster) {
    const [when] = byDate(telling, other);
    const score = when + compareTellings(telling, other, rarity);
    if (score < AGAINST) return { score, telling, other };
    if (when <= OTHER_TIMES) return { score: OTHER_TIMES, telling, other };
    if (score > best) [best, likest] = [score, other];
  }
  return { score: best, telling, other: likest };
}

/** Of more tellings of one ruling than this, the first speak for all. */
const MOST = 40;
/** A score below this keeps a telling out of the whole cluster. */
const AGAINST = -1;
/** Days or months as far apart as this keep it out, whatever else is alike. */
const OTHER_TIMES = -3;

/** What all but the days speak for. */
function compareTellings(a: Telling, b: Telling, rarity: Rarity): number {
  let score = 0;
  for (const sign of TIMELESS) score += sign(a, b, rarity)[0];
  return score;
}

/** Why the two are taken to be one ruling. */
export function reasonOf({ telling: a, other: b }: Match, rarity: Rarity): string[] {
  const signs = SIGNS.map((sign) => sign(a, b, rarity)).filter(([weight]) => weight > 0);
  const because = signs.map(([, reason]) => (typeof reason === 'string' ? reason : reason())).join(', ');
  return because ? [`${a.article} and ${b.article} tell of one ruling: ${because}`] : [];
}

/** What speaks for or against it that two tell of one ruling: how much, and why; a reason that takes work is made when it is told. */
type Sign = readonly [weight: number, reason: string | (() => string)];
const NOTHING: Sign = [0, ''];

const SIGNS: readonly ((a: Telling, b: Telling, rarity: Rarity) => Sign)[] = [
  byActor,
  byInstrument,
  byOutcome,
  byDate,
  byDay,
  byWords,
  bySum,
  byLead,
];
const TIMELESS = SIGNS.filter((sign) => sign !== byDate);

function byActor(a: Telling, b: Telling): Sign {
  if (a.places.length > 0 && b.places.length > 0 && !meet(a.places, b.places)) return [-9, 'another court'];
  const shared = meet(a.actors, b.actors);
  if (shared) return [1.2, `both by ${shared.names[0]?.value ?? 'the same'}`];
  if (a.level && b.level && !mayBeOneLevel(a.level, b.level)) return [-3, 'another kind of court'];
  if (a.several !== b.several && (isNamed(a) || isNamed(b))) return [-9, 'of several courts'];
  if (a.several && b.several) return a.level === b.level ? [0.6, 'both by several courts'] : NOTHING;
  const body = meet(a.bodies, b.bodies);
  if (body) return [1.4, `both by the ${body}`];
  if (a.pleader && b.pleader && a.pleader !== b.pleader) return [-9, 'another person'];
  if (isNamed(a) && isNamed(b) && a.level !== 'highest') return [-3, 'another judge'];
  if ((isJudge(a) && b.level === 'highest') || (isJudge(b) && a.level === 'highest'))
    return [-3, 'a judge and justices'];
  if (!a.level || a.level !== b.level) return NOTHING;
  const place = meet(a.places, b.places);
  return place && place !== 'nation' ? [1, 'both by that court'] : [0.6, `both by a ${a.level} court`];
}

/** Whether the one who decided is a judge by title, as those of the highest courts are not. */
const isJudge = ({ actors }: Telling): boolean =>
  actors.some(({ fact }) => fact.kind === 'judge' && /\bjudge\b/i.test(fact.title ?? ''));

/** Whether a judge is named who decided. */
const isNamed = ({ actors }: Telling): boolean => actors.some(({ fact }) => fact.kind === 'judge');

function byInstrument(a: Telling, b: Telling): Sign {
  if (a.families.includes('certiorari') !== b.families.includes('certiorari') && (takesUp(a) || takesUp(b)))
    return [-9, 'one is on review alone'];
  if (isInterim(a) && isInterim(b) && sameJudgeAndDay(a, b)) return [0.4, 'both on relief for a time'];
  if (stopsBelow(a) && stopsBelow(b)) return [0.4, 'both stop it'];
  const shared = meet(a.families, b.families);
  if (shared) return [APART.has(shared) ? 1.4 : shared === 'complaint' ? 0.8 : 0.4, `both on the ${shared}`];
  const apart = ({ families }: Telling) => families.filter((family) => APART.has(family));
  return apart(a).length > 0 && apart(b).length > 0 ? [-9, 'on something else'] : NOTHING;
}

/** Whether a court agreed to hear the case. */
const takesUp = ({ families, outcomes }: Telling): boolean =>
  families.includes('certiorari') && outcomes.includes('granted');

/** Relief until the case is decided; which kind it is, news often gets wrong. */
const isInterim = ({ families }: Telling): boolean =>
  families.includes('restraining order') ||
  families.includes('preliminary injunction') ||
  families.includes('injunction');

const sameJudgeAndDay = (a: Telling, b: Telling): boolean =>
  isNamed(a) &&
  meet(a.actors, b.actors) !== undefined &&
  a.dates.some((date) => date.length === 10 && b.dates.includes(date));

/** An injunction of the courts below, or a stay of the policy itself. */
const stopsBelow = ({ several, effects, families }: Telling): boolean =>
  several && effects.includes('stopped') && (families.includes('injunction') || families.includes('stay'));

function byOutcome(a: Telling, b: Telling): Sign {
  if (pleads(a, 'pleaded guilty', b) || pleads(b, 'pleaded guilty', a)) return [-9, 'another plea'];
  const outcome = meet(a.firm, b.firm);
  if (outcome && outcome !== 'held') return [1, `both ${outcome}`];
  const other = inOtherWords(a.firm, b.firm);
  if (other) return [0.9, other];
  const vague = outcome ?? meet(a.outcomes, b.outcomes);
  if (vague) return [0.7, `both ${vague}`];
  const effect = meet(a.effects, b.effects);
  if (effect) return [0.7, `both leave what was challenged ${effect.replace('-', ' ')}`];
  const yes = (telling: Telling) => telling.firm.some((word) => GRANTS.test(word));
  const no = (telling: Telling) => telling.firm.some((word) => REFUSES.test(word));
  if ((yes(a) && no(b)) || (no(a) && yes(b))) return [-1.5, 'another outcome'];
  return a.effects.length > 0 && b.effects.length > 0 ? [-1, 'another effect'] : NOTHING;
}

/** Whether two rulings may have one outcome: in the same words, in others, or one of them has none but what was found. */
export const mayAgree = (a: readonly string[], b: readonly string[]): boolean =>
  meet(a, b) !== undefined || inOtherWords(a, b) !== undefined || isFinding(a) || isFinding(b);
const isFinding = (outcomes: readonly string[]): boolean => outcomes.length === 1 && outcomes[0] === 'held';

/** One outcome that two rulings have in other words, told in words. */
function inOtherWords(a: readonly string[], b: readonly string[]): string | undefined {
  for (const words of SAME_OUTCOME) {
    const [left, right] = [meet(words, a), meet(words, b)];
    if (left && right) return `${left} here, ${right} there`;
  }
  return undefined;
}

/** Outcomes that are other words for one another. */
const SAME_OUTCOME: readonly (readonly string[])[] = [
  ['affirmed', 'upheld', 'left in place'],
  ['denied', 'rejected'],
  ['reversed', 'vacated', 'overturned'],
  ['struck down', 'ruled unlawful'],
  ['sentenced', 'fined'],
];

const pleads = (a: Telling, plea: string, b: Telling): boolean =>
  a.outcomes.includes(plea) && !b.outcomes.includes(plea) && b.outcomes.includes('pleaded not guilty');

const GRANTS = /^(?:granted|affirmed|convicted)$/;
const REFUSES = /^(?:denied|reversed|vacated|dismissed|acquitted)$/;

function byDate(a: Telling, b: Telling): Sign {
  if (isAfter(a, b) || isAfter(b, a)) return [-2.5, 'after the other was told'];
  let nearest: Sign | undefined;
  for (const left of a.dates)
    for (const right of b.dates) {
      const sign = compareDates(left, right);
      if (!nearest || sign[0] > nearest[0]) nearest = sign;
    }
  return nearest ?? NOTHING;
}

/** Whether a ruling is of days after the other article was published. */
const isAfter = ({ dates }: Telling, { published, claims }: Telling): boolean =>
  published !== undefined &&
  dates.length > 0 &&
  dates.every(
    (date) =>
      date > published &&
      date > published.slice(0, date.length) &&
      !claims.some(({ text }) => text.includes(inWords(date))),
  );

/** `2012-06-28` as it stands in a text that was added to later: `June 28`. */
const inWords = (date: string): string => {
  const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? '';
  return `${month[0]?.toUpperCase() ?? ''}${month.slice(1)} ${Number(date.slice(8, 10))}`;
};

function compareDates(a: string, b: string): Sign {
  if (a === b) return [a.length === 10 ? 1.5 : a.length === 7 ? 1 : 0.7, `both ${a}`];
  if (a.length === 10 && b.length === 10) {
    const days = Math.abs(daysBetween(a, b));
    return days === 1 ? [1, `${a} and the next day`] : [-2 - Math.min(2, days / 30), 'on other days'];
  }
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length) ? [0.5, `both ${a.slice(0, length)}`] : [-3, 'at other times'];
}

/** Weekdays and yearless days told beside it. */
function byDay(a: Telling, b: Telling): Sign {
  if (meet(a.days, b.days)) return [1, 'the same day'];
  if (a.dates.length + b.dates.length > 0) return NOTHING;
  const weekdays = ({ days }: Telling) =>
    days.filter((day) => day.startsWith('WXX')).map((day) => Number(day.slice(-1)));
  const [left, right] = [weekdays(a), weekdays(b)];
  if (left.length === 0 || right.length === 0) return NOTHING;
  // said from the bench on one day, written on the next
  const near = left.some((day) => right.some((other) => [1, 6].includes(Math.abs(day - other))));
  return near ? [-0.5, ''] : [-9, 'on another weekday'];
}

function byWords(a: Telling, b: Telling, rarity: Rarity): Sign {
  const shared = [...a.words].filter((word) => b.words.has(word));
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return NOTHING;
  const told = shared.reduce((sum, word) => sum + rarity(word), 0);
  const likeness = Math.min(1.8, 0.3 * told) * Math.min(1, 0.4 + (2 * shared.length) / smaller);
  return shared.length >= 2
    ? [likeness, () => `words in common (${shared.slice(0, 4).join(', ')})`]
    : [shared.length ? 0 : smaller < WORDY ? -0.3 : -0.8, ''];
}

/** Two rulings each told in so many words have one in common. */
const WORDY = 5;

/** Sums that one was told to pay. */
function bySum(a: Telling, b: Telling): Sign {
  if (a.sums.length === 0 || b.sums.length === 0) return NOTHING;
  return meet(a.sums, b.sums) ? [0.8, 'the same sum'] : [-3, 'another sum'];
}

function byLead(a: Telling, b: Telling): Sign {
  if (a.lead && b.lead) return [1, 'the ruling that each tells of first'];
  return a.lead || b.lead ? [-0.5, ''] : NOTHING;
}
