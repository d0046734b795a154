import type { DateClaim, Fact, HoldingClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { correctRulings } from './correct-rulings.ts';
import { byPlace, type CaseContext, makeFact, mostTold, tell } from './fact.ts';
import { compareToCluster, type Match, mayAgree, type Rarity, rarityOf, reasonOf } from './likeness.ts';
import type { Corrections } from './overrides.ts';
import type { People } from './people.ts';
import { APART, familyOf, findTellings, type Telling } from './tellings.ts';
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
  own: readonly HoldingClaim[],
  guests: readonly HoldingClaim[],
  dates: readonly DateClaim[],
  people: People,
  context: CaseContext,
  corrections: Corrections,
): Ruling[] {
  const holdings = guests.length > 0 ? [...own, ...guests].sort(byPlace) : own;
  if (holdings.length === 0) return [];
  const tellings = findTellings(holdings, dates, people, new Set(guests), context.publishedOf);
  const rarity = rarityOf(tellings);
  const clusters = new Clusters();
  const byArticle = new Map<string, Telling[]>();
  for (const telling of tellings) pushTo(byArticle, telling.article, telling);
  for (const own of byArticle.values()) placeTellings(own, clusters, rarity);
  const placed = byArticle.size > 1 ? joinOnly(placeAlone(clusters.all, rarity), rarity) : clusters.all;
  return correctRulings(placed, corrections).map((cluster) => makeRuling(cluster.tellings, cluster.because, context));
}

/** What two rulings told of may share that few others have. */
type Trait = Telling['actors'][number] | string;
const traitsOf = ({ actors, dates, words }: Telling): Trait[] => [...actors, ...dates, ...words];

/** The rulings of a case as they are put together; of many, those that share something rare with one are looked up. */
class Clusters {
  readonly all: Cluster[] = [];
  /** kept from the first time that something is looked up */
  private byTrait: Map<Trait, Cluster[]> | undefined;

  /** Takes in a telling of a new cluster, or one that a cluster has been given. */
  add(cluster: Cluster, telling: Telling): void {
    if (cluster.tellings.length === 1) this.all.push(cluster);
    if (this.byTrait) note(this.byTrait, cluster, telling);
  }

  /** The clusters that a telling may belong to. */
  near(telling: Telling): readonly Cluster[] {
    if (this.all.length <= MANY) return this.all;
    this.byTrait ??= indexed(this.all);
    const found = new Set<Cluster>();
    for (const trait of traitsOf(telling)) {
      const having = this.byTrait.get(trait) ?? [];
      if (having.length <= RARE) for (const cluster of having) found.add(cluster);
    }
    return [...found];
  }
}

function indexed(clusters: readonly Cluster[]): Map<Trait, Cluster[]> {
  const byTrait = new Map<Trait, Cluster[]>();
  for (const cluster of clusters) for (const telling of cluster.tellings) note(byTrait, cluster, telling);
  return byTrait;
}

function note(byTrait: Map<Trait, Cluster[]>, cluster: Cluster, telling: Telling): void {
  for (const trait of traitsOf(telling)) {
    const known = byTrait.get(trait) ?? [];
    if (known.length <= RARE && !known.includes(cluster)) pushTo(byTrait, trait, cluster);
  }
}

/** A ruling is held against all others of its case up to so many; beyond, against those with which it shares what so few have. */
const MANY = 150;
const RARE = 50;

interface Home {
  readonly cluster: Cluster;
  readonly match: Match;
}

/** Puts the rulings of one article where they fit, the surest first; those that fit nowhere are new. */
function placeTellings(tellings: readonly Telling[], clusters: Clusters, rarity: Rarity): void {
  const homes = tellings
    .flatMap((telling) => homesOf(telling, clusters.near(telling), rarity).map((home) => ({ telling, home })))
    .filter(({ home }) => home.match.score >= SAME_RULING)
    .sort((a, b) => b.home.match.score - a.home.match.score);
  const placed = new Set<Telling>();
  const taken = new Set<Cluster>();
  for (const { telling, home } of homes) {
    if (placed.has(telling) || taken.has(home.cluster)) continue;
    placed.add(telling);
    taken.add(home.cluster);
    addTo(home, telling, rarity);
    clusters.add(home.cluster, telling);
  }
  for (const telling of tellings) if (!placed.has(telling)) clusters.add({ tellings: [telling], because: [] }, telling);
}

/** The clusters of other articles that the telling may belong to, likeliest first. */
const homesOf = (telling: Telling, clusters: readonly Cluster[], rarity: Rarity): Home[] =>
  clusters
    .filter(({ tellings }) => tellings.every(({ article }) => article !== telling.article))
    .map((cluster) => ({ cluster, match: compareToCluster(telling, cluster.tellings, rarity) }))
    .sort((a, b) => b.match.score - a.match.score);

function addTo({ cluster, match }: Home, telling: Telling, rarity: Rarity): void {
  cluster.tellings.push(telling);
  cluster.because.push(...reasonOf(match, rarity));
}

/** Places once more what found no home before all articles were read; a bare reason that a judge gave goes to the ruling that is the news. */
function placeAlone(clusters: readonly Cluster[], rarity: Rarity): Cluster[] {
  const alone = clusters.filter(({ tellings }) => tellings.length === 1);
  if (alone.length > MOST_ALONE) return [...clusters];
  const gone = new Set<Cluster>();
  const homeOf = (own: Cluster): Home | undefined => {
    const others = clusters.filter((cluster) => cluster !== own && !gone.has(cluster));
    const homes = homesOf(own.tellings[0]!, others, rarity);
    return homes[0] && homes[0].match.score >= SAME_RULING ? homes[0] : newsFor(own.tellings[0]!, homes);
  };
  const surest = alone
    .map((own) => ({ own, score: homeOf(own)?.match.score ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  for (const { own } of surest) {
    const home = own.tellings.length === 1 ? homeOf(own) : undefined;
    if (!home) continue;
    gone.add(own);
    addTo(home, own.tellings[0]!, rarity);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Whether a telling has nothing of its own but who found what: no day, no request, no outcome. */
const isReason = ({ lead, dates, days, families, outcomes, actors }: Telling): boolean =>
  !lead &&
  dates.length + days.length === 0 &&
  families.every((family) => !APART.has(family)) &&
  outcomes.every((outcome) => outcome === 'held') &&
  actors.some(({ fact }) => fact.kind === 'judge');

/** The one ruling by the same judge that another article tells of first, for a bare reason that the judge gave. */
function newsFor(telling: Telling, homes: readonly Home[]): Home | undefined {
  if (!isReason(telling)) return undefined;
  const news = homes.filter(({ cluster, match }) => match.score >= REASON && cluster.tellings.some(({ lead }) => lead));
  return news.length === 1 ? news[0] : undefined;
}
const REASON = 1;

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
      own.because.push(...reasonOf(home.match, rarity));
      own.tellings.push(home.cluster.tellings[0]!);
      gone.add(home.cluster);
    }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Of each other article the one ruling with the same outcome that fits; none where two do. */
function onlyOnes(homes: readonly Home[], own: Cluster): Home[] {
  const fitting = homes.filter(
    ({ cluster, match }) =>
      match.score >= ONLY_RULING && mayAgree(own.tellings[0]!.outcomes, cluster.tellings[0]!.outcomes),
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

/** A more telling word for what was asked goes before a vague one. */
function bestInstrument(claims: readonly HoldingClaim[], context: CaseContext): string | undefined {
  const told = tell(claims, ({ instrument }) => instrument, context);
  return (told.find(({ value }) => APART.has(familyOf(value))) ?? told[0])?.value;
}

function makeRuling(tellings: readonly Telling[], because: readonly string[], context: CaseContext): Ruling {
  const claims = tellings.flatMap((telling) => telling.claims).sort(byPlace);
  const judge = tellings.flatMap(({ actors }) => actors).find(({ fact }) => fact.kind === 'judge');
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
