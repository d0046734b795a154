import type { Claim, Fact, HoldingClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind, tell } from './fact.ts';
import type { People } from './people.ts';
import { daysBetween } from './profile.ts';
import { APART, familyOf, findTellings, mayBeOneLevel, type Telling } from './tellings.ts';
import { byText, pushTo } from './union.ts';

/** One ruling over all articles of a case. */
export interface Ruling {
  readonly fact: Fact;
  readonly claims: readonly HoldingClaim[];
}

interface Cluster {
  readonly tellings: Telling[];
  readonly because: string[];
}

/** One fact for each ruling that the articles of a case tell of, however they tell it; guests are clauses of articles on other cases. */
export function mergeRulings(
  claims: readonly Claim[],
  guests: readonly HoldingClaim[],
  people: People,
  context: CaseContext,
): Ruling[] {
  const holdings = [...ofKind(claims, 'holding'), ...guests].sort(byPlace);
  if (holdings.length === 0) return [];
  const tellings = findTellings(holdings, ofKind(claims, 'date'), people, new Set(guests));
  const rarity = rarityOf(tellings);
  const clusters: Cluster[] = [];
  const byArticle = new Map<string, Telling[]>();
  for (const telling of tellings) pushTo(byArticle, telling.article, telling);
  for (const own of byArticle.values()) placeTellings(own, clusters, rarity);
  return joinOnly(clusters, rarity).map((cluster) => makeRuling(cluster.tellings, cluster.because, context));
}

interface Home {
  readonly cluster: Cluster;
  readonly match: Match;
}

/** Puts the rulings of one article where they fit, the surest first; those that fit nowhere are new. */
function placeTellings(tellings: readonly Telling[], clusters: Cluster[], rarity: Rarity): void {
  if (clusters.length === 0) {
    for (const telling of tellings) clusters.push({ tellings: [telling], because: [] });
    return;
  }
  const homes = tellings
    .flatMap((telling) => homesOf(telling, clusters, rarity).map((home) => ({ telling, home })))
    .filter(({ home }) => home.match.score >= SAME_RULING)
    .sort((a, b) => b.home.match.score - a.home.match.score);
  const placed = new Set<Telling>();
  const taken = new Set<Cluster>();
  for (const { telling, home } of homes) {
    if (placed.has(telling) || taken.has(home.cluster)) continue;
    placed.add(telling);
    taken.add(home.cluster);
    addTo(home, telling);
  }
  for (const telling of tellings) if (!placed.has(telling)) clusters.push({ tellings: [telling], because: [] });
}

/** The clusters of other articles that the telling may belong to, likeliest first. */
const homesOf = (telling: Telling, clusters: readonly Cluster[], rarity: Rarity): Home[] =>
  clusters
    .filter(({ tellings }) => tellings.every(({ article }) => article !== telling.article))
    .map((cluster) => ({ cluster, match: compareToCluster(telling, cluster.tellings, rarity) }))
    .sort((a, b) => b.match.score - a.match.score);

function addTo({ cluster, match }: Home, telling: Telling): void {
  cluster.tellings.push(telling);
  cluster.because.push(...match.because);
}

/** Rulings that one article alone tells of: less likeness is enough where only one of another article fits, and the reverse. */
function joinOnly(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const alone = clusters.filter(({ tellings }) => tellings.length === 1 && !tellings[0]!.lead);
  if (alone.length > MOST_ALONE) return [...clusters];
  const fits = new Map(alone.map((own) => [own, onlyOnes(homesOf(own.tellings[0]!, alone, rarity), own)]));
  const gone = new Set<Cluster>();
  for (const own of alone)
    for (const home of fits.get(own)!) {
      const mutual = fits.get(home.cluster)!.some(({ cluster }) => cluster === own);
      if (!mutual || gone.has(own) || gone.has(home.cluster)) continue;
      own.because.push(...home.match.because);
      own.tellings.push(home.cluster.tellings[0]!);
      gone.add(home.cluster);
    }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Of each other article the one ruling with the same outcome that fits; none where two do. */
function onlyOnes(homes: readonly Home[], own: Cluster): Home[] {
  const fitting = homes.filter(
    ({ cluster, match }) =>
      match.score >= ONLY_RULING && meet(own.tellings[0]!.outcomes, cluster.tellings[0]!.outcomes),
  );
  const counts = new Map<string, number>();
  for (const { cluster } of fitting)
    counts.set(cluster.tellings[0]!.article, (counts.get(cluster.tellings[0]!.article) ?? 0) + 1);
  return fitting.filter(({ cluster }) => counts.get(cluster.tellings[0]!.article) === 1);
}

const ONLY_RULING = 0.8;
/** In a case with more rulings of one article alone than this, they stay alone. */
const MOST_ALONE = 60;

const SAME_RULING = 2;

/** How much a word tells: less, the more rulings it is told with. */
function rarityOf(tellings: readonly Telling[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of tellings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(1 + tellings.length);
  return (word) => Math.log(1 + tellings.length / (counts.get(word) ?? 1)) / most;
}

type Rarity = ReturnType<typeof rarityOf>;

interface Match {
  readonly score: number;
  readonly because: readonly string[];
}

/** The best likeness to any telling of the cluster, unless one of them speaks against it. */
function compareToCluster(telling: Telling, cluster: readonly Telling[], rarity: Rarity): Match {
  let best: Match = { score: -9, because: [] };
  for (const other of cluster) {
    const match = compareTellings(telling, other, rarity);
    if (match.score < AGAINST) return match;
    if (match.score > best.score) best = match;
  }
  return best;
}

/** A score below this keeps a telling out of the whole cluster. */
const AGAINST = -1;

function compareTellings(a: Telling, b: Telling, rarity: Rarity): Match {
  let score = 0;
  const because: string[] = [];
  const signs = [
    byActor(a, b),
    byInstrument(a, b),
    byOutcome(a, b),
    byDate(a, b),
    byDay(a, b),
    byWords(a, b, rarity),
    bySum(a, b),
    byLead(a, b),
  ];
  for (const [weight, reason] of signs) {
    score += weight;
    if (weight > 0) because.push(reason);
  }
  return {
    score,
    because: because.length ? [`${a.article} and ${b.article} tell of one ruling: ${because.join(', ')}`] : [],
  };
}

type Sign = readonly [weight: number, reason: string];
const NOTHING: Sign = [0, ''];

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T | undefined {
  for (const member of a) if (b.has(member)) return member;
  return undefined;
}

function byActor(a: Telling, b: Telling): Sign {
  if (a.places.size > 0 && b.places.size > 0 && !meet(a.places, b.places)) return [-9, 'another court'];
  const shared = meet(a.actors, b.actors);
  if (shared) return [1.2, `both by ${shared.names[0]?.value ?? 'the same'}`];
  if (a.level && b.level && !mayBeOneLevel(a.level, b.level)) return [-3, 'another kind of court'];
  if (a.several !== b.several && (isNamed(a) || isNamed(b))) return [-9, 'of several courts'];
  if (a.several && b.several) return a.level === b.level ? [0.6, 'both by several courts'] : NOTHING;
  const body = meet(a.bodies, b.bodies);
  if (body) return [1.4, `both by the ${body}`];
  const judges = ({ actors }: Telling) => [...actors].some(({ fact }) => fact.kind === 'judge');
  if (judges(a) && judges(b) && a.level !== 'highest') return [-3, 'another judge'];
  return a.level && a.level === b.level ? [0.6, `both by a ${a.level} court`] : NOTHING;
}

/** Whether a judge is named who decided. */
const isNamed = ({ actors }: Telling): boolean => [...actors].some(({ fact }) => fact.kind === 'judge');

function byInstrument(a: Telling, b: Telling): Sign {
  if (a.families.has('certiorari') !== b.families.has('certiorari') && (takesUp(a) || takesUp(b)))
    return [-9, 'one is on review alone'];
  if (isInterim(a) && isInterim(b) && sameJudgeAndDay(a, b)) return [0.4, 'both on relief for a time'];
  if (stopsBelow(a) && stopsBelow(b)) return [0.4, 'both stop it'];
  const shared = meet(a.families, b.families);
  if (shared) return [APART.has(shared) ? 1.4 : shared === 'complaint' ? 0.8 : 0.4, `both on the ${shared}`];
  const apart = ({ families }: Telling) => [...families].filter((family) => APART.has(family));
  return apart(a).length > 0 && apart(b).length > 0 ? [-9, 'on something else'] : NOTHING;
}

/** Whether a court agreed to hear the case. */
const takesUp = ({ families, outcomes }: Telling): boolean => families.has('certiorari') && outcomes.has('granted');

/** Relief until the case is decided; which kind it is, news often gets wrong. */
const isInterim = ({ families }: Telling): boolean =>
  families.has('restraining order') || families.has('preliminary injunction') || families.has('injunction');

const sameJudgeAndDay = (a: Telling, b: Telling): boolean =>
  isNamed(a) &&
  meet(a.actors, b.actors) !== undefined &&
  a.dates.some((date) => date.length === 10 && b.dates.includes(date));

/** An injunction of the courts below, or a stay of the policy itself. */
const stopsBelow = ({ several, effects, families }: Telling): boolean =>
  several && effects.has('stopped') && (families.has('injunction') || families.has('stay'));

function byOutcome(a: Telling, b: Telling): Sign {
  const outcome = meet(a.outcomes, b.outcomes);
  if (outcome) return [1, `both ${outcome}`];
  const effect = meet(a.effects, b.effects);
  if (effect) return [0.7, `both leave what was challenged ${effect.replace('-', ' ')}`];
  const yes = (telling: Telling) => [...telling.firm].some((word) => GRANTS.test(word));
  const no = (telling: Telling) => [...telling.firm].some((word) => REFUSES.test(word));
  if ((yes(a) && no(b)) || (no(a) && yes(b))) return [-1.5, 'another outcome'];
  return a.effects.size > 0 && b.effects.size > 0 ? [-1, 'another effect'] : NOTHING;
}

const GRANTS = /^(?:granted|affirmed|convicted)$/;
const REFUSES = /^(?:denied|reversed|vacated|dismissed|acquitted)$/;

function byDate(a: Telling, b: Telling): Sign {
  let nearest: Sign | undefined;
  for (const left of a.dates)
    for (const right of b.dates) {
      const sign = compareDates(left, right);
      if (!nearest || sign[0] > nearest[0]) nearest = sign;
    }
  return nearest ?? NOTHING;
}

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
    [...days].filter((day) => day.startsWith('WXX')).map((day) => Number(day.slice(-1)));
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
    ? [likeness, `words in common (${shared.slice(0, 4).join(', ')})`]
    : [shared.length ? 0 : -0.3, ''];
}

/** Sums that one was told to pay. */
function bySum(a: Telling, b: Telling): Sign {
  if (a.sums.size === 0 || b.sums.size === 0) return NOTHING;
  return meet(a.sums, b.sums) ? [0.8, 'the same sum'] : [-3, 'another sum'];
}

function byLead(a: Telling, b: Telling): Sign {
  if (a.lead && b.lead) return [1, 'the ruling that each tells of first'];
  return a.lead || b.lead ? [-0.5, ''] : NOTHING;
}

/** A more telling word for what was asked goes before a vague one. */
function bestInstrument(claims: readonly HoldingClaim[], context: CaseContext): string | undefined {
  const told = tell(claims, ({ instrument }) => instrument, context);
  return (told.find(({ value }) => APART.has(familyOf(value))) ?? told[0])?.value;
}

function makeRuling(tellings: readonly Telling[], because: readonly string[], context: CaseContext): Ruling {
  const claims = tellings.flatMap((telling) => telling.claims).sort(byPlace);
  const judge = tellings.flatMap(({ actors }) => [...actors]).find(({ fact }) => fact.kind === 'judge');
  const instrument = bestInstrument(claims, context);
  const outcomes = tell(claims, ({ outcome }) => outcome, context);
  const onIt = claims.filter((claim) => claim.instrument === instrument);
  const days = tell(claims, ({ date }) => date, context).sort((a, b) => byText(a.value, b.value));
  const phrases = (field: 'grounds' | 'limits') =>
    dropRepeated(
      claims.flatMap((claim) => claim[field]?.map((phrase) => ({ ...phrase, article: claim.article })) ?? []),
    );
  const outcome = mostTold(onIt, (claim) => claim.outcome, context) ?? outcomes[0]?.value;
  const own = {
    actor:
      judge?.names[0]?.value ??
      mostTold(
        claims.filter((claim) => claim.outcome === outcome),
        ({ actor }) => actor,
        context,
      ),
    court: mostTold(claims, ({ court }) => court, context),
    instrument,
    outcome,
    effect: mostTold(claims, ({ effect }) => effect, context),
    object: longest(claims.filter((claim) => claim.outcome === outcome).flatMap(({ object }) => object ?? [])),
    grounds: phrases('grounds'),
    limits: phrases('limits'),
    date: days.find(({ value }) => value.length === 10)?.value ?? days[0]?.value,
    status: mostTold(claims, ({ status }) => status, context),
    hedge: mostTold(claims, ({ hedge }) => hedge, context),
    vote: mostTold(claims, ({ vote }) => vote, context),
    variants: outcomes.filter(({ value }) => value !== outcome),
    dates: days.length > 1 ? days : [],
  };
  return { fact: makeFact('holding', claims, own, context, because), claims };
}

const longest = (values: readonly string[]): string | undefined =>
  values.reduce<string | undefined>(
    (best, value) => (best === undefined || value.length > best.length ? value : best),
    undefined,
  );

function dropRepeated<P extends { readonly text: string }>(phrases: readonly P[]): P[] {
  if (phrases.length < 2) return [...phrases];
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const key = [...contentWords(text)].sort(byText).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
