import { foldName } from '../extract/names/compare.ts';
import type { Claim, Fact, HoldingClaim } from '../schema/index.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind, tell } from './fact.ts';
import type { Entity, People } from './people.ts';
import { daysBetween } from './profile.ts';
import { byText, pushTo } from './union.ts';
import { contentWords } from './words.ts';

/** One ruling over all articles of a case. */
export interface Ruling {
  readonly fact: Fact;
  readonly claims: readonly HoldingClaim[];
}

/** A ruling as one article tells of it. */
interface Telling {
  readonly article: string;
  readonly claims: readonly HoldingClaim[];
  readonly actors: ReadonlySet<Entity>;
  readonly level: Level | undefined;
  readonly families: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  readonly dates: readonly string[];
  readonly words: ReadonlySet<string>;
  /** the first ruling that the article tells of */
  readonly lead: boolean;
}

type Level = 'jury' | 'trial' | 'appeals' | 'highest' | 'agency';

/** One fact for each ruling that the articles of a case tell of, however they tell it. */
export function mergeRulings(claims: readonly Claim[], people: People, context: CaseContext): Ruling[] {
  const tellings = findTellings(ofKind(claims, 'holding').sort(byPlace), people);
  const clusters: { tellings: Telling[]; because: string[] }[] = [];
  for (const telling of tellings) {
    const best = clusters
      .filter((cluster) => cluster.tellings.every(({ article }) => article !== telling.article))
      .map((cluster) => ({ cluster, match: compareToCluster(telling, cluster.tellings) }))
      .filter(({ match }) => match.score >= SAME_RULING)
      .sort((a, b) => b.match.score - a.match.score)[0];
    if (best) {
      best.cluster.tellings.push(telling);
      best.cluster.because.push(...best.match.because);
    } else clusters.push({ tellings: [telling], because: [] });
  }
  return clusters.map((cluster) => makeRuling(cluster.tellings, cluster.because, context));
}

const SAME_RULING = 2;

function findTellings(holdings: readonly HoldingClaim[], people: People): Telling[] {
  const groups = new Map<string, HoldingClaim[]>();
  for (const claim of holdings) pushTo(groups, `${claim.article}\n${claim.ruling ?? claim.id}`, claim);
  const led = new Set<string>();
  return [...groups.values()].map((claims): Telling => {
    const article = claims[0]!.article;
    const lead = !led.has(article);
    led.add(article);
    const actors = claims.flatMap(({ actor }) => (actor ? (people.byName.get(foldName(actor)) ?? []) : []));
    return {
      article,
      claims,
      actors: new Set(actors),
      level: claims.map(levelOf).find((level) => level !== undefined),
      families: new Set(claims.flatMap(({ instrument }) => (instrument ? [familyOf(instrument)] : []))),
      outcomes: new Set(claims.map(({ outcome }) => outcome)),
      effects: new Set(claims.flatMap(({ effect }) => (effect ? [effect] : []))),
      dates: [...new Set(claims.flatMap(({ date }) => (date ? [date] : [])))].sort(byText),
      words: contentWords(claims.map(({ object, text }) => `${object ?? ''} ${text}`).join(' ')),
      lead,
    };
  });
}

function levelOf({ actor, court }: HoldingClaim): Level | undefined {
  const words = `${actor ?? ''} ${court ?? ''}`;
  if (/\bjur(?:y|ors?)\b/i.test(words)) return 'jury';
  if (/\b(?:commission|board|agency|department|division|director)\b/i.test(words)) return 'agency';
  if (/\bappeals?\b|\bcircuit\b|\bappellate\b/i.test(words)) return 'appeals';
  if (/\bsupreme court|\bhigh(?:est)? court|\bjustices?\b|\btop court/i.test(words)) return 'highest';
  return /\bdistrict\b|\bfederal judge\b|\btrial\b|\bmagistrate\b|\bsuperior court/i.test(words) ? 'trial' : undefined;
}

/** What a court was asked for, as far as two words for it can be told apart. */
function familyOf(instrument: string): string {
  const name = instrument.toLowerCase();
  if (/restraining|^tro$/.test(name)) return 'restraining order';
  if (/preliminary injunction/.test(name)) return 'preliminary injunction';
  if (/injunction/.test(name)) return 'injunction';
  if (/certiorari|^cert$/.test(name)) return 'certiorari';
  if (/dismiss|lawsuit|complaint/.test(name)) return 'lawsuit';
  return name;
}

/** Words for what was asked that say little: any ruling may be called so. */
const VAGUE: ReadonlySet<string> = new Set([
  'order',
  'ruling',
  'opinion',
  'motion',
  'lawsuit',
  'judgment',
  'decision',
  'injunction',
  'rule',
  'law',
  'appeal',
  'finding',
  'policy',
]);

interface Match {
  readonly score: number;
  readonly because: readonly string[];
}

/** The best likeness to any telling of the cluster, unless one of them speaks against it. */
function compareToCluster(telling: Telling, cluster: readonly Telling[]): Match {
  let best: Match = { score: -9, because: [] };
  let worst = 9;
  for (const other of cluster) {
    const match = compareTellings(telling, other);
    if (match.score > best.score) best = match;
    worst = Math.min(worst, match.score);
  }
  return worst < -1 ? { score: worst, because: [] } : best;
}

function compareTellings(a: Telling, b: Telling): Match {
  let score = 0;
  const because: string[] = [];
  for (const [weight, reason] of [
    byActor(a, b),
    byInstrument(a, b),
    byOutcome(a, b),
    byDate(a, b),
    byWords(a, b),
    byLead(a, b),
  ]) {
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

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T | undefined => [...a].find((member) => b.has(member));

function byActor(a: Telling, b: Telling): Sign {
  const shared = meet(a.actors, b.actors);
  if (shared) return [1.2, `both by ${shared.names[0]?.value ?? 'the same'}`];
  if (a.level && b.level && a.level !== b.level) return [-3, 'another kind of court'];
  const judges = ({ actors }: Telling) => [...actors].some(({ fact }) => fact.kind === 'judge');
  if (judges(a) && judges(b) && a.level !== 'highest') return [-3, 'another judge'];
  return a.level && a.level === b.level ? [0.6, `both by a ${a.level} court`] : NOTHING;
}

function byInstrument(a: Telling, b: Telling): Sign {
  const shared = meet(a.families, b.families);
  if (shared) return VAGUE.has(shared) ? [0.4, `both on the ${shared}`] : [1.4, `both on the ${shared}`];
  const telling = ({ families }: Telling) => [...families].filter((family) => !VAGUE.has(family));
  return telling(a).length > 0 && telling(b).length > 0 ? [-2.5, 'on something else'] : NOTHING;
}

function byOutcome(a: Telling, b: Telling): Sign {
  const outcome = meet(a.outcomes, b.outcomes);
  if (outcome) return [1, `both ${outcome}`];
  const effect = meet(a.effects, b.effects);
  if (effect) return [0.7, `both leave what was challenged ${effect.replace('-', ' ')}`];
  return a.effects.size > 0 && b.effects.size > 0 ? [-1, 'another effect'] : NOTHING;
}

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

function byWords(a: Telling, b: Telling): Sign {
  const shared = [...a.words].filter((word) => b.words.has(word));
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return NOTHING;
  const likeness = Math.min(1.6, 0.2 * shared.length) * Math.min(1, 0.4 + (2 * shared.length) / smaller);
  return shared.length >= 2
    ? [likeness, `words in common (${shared.slice(0, 4).join(', ')})`]
    : [shared.length ? 0 : -0.6, ''];
}

function byLead(a: Telling, b: Telling): Sign {
  if (a.lead && b.lead) return [1, 'the ruling that each tells of first'];
  return a.lead || b.lead ? [-0.5, ''] : NOTHING;
}

/** A more telling word for what was asked goes before a vague one. */
function bestInstrument(claims: readonly HoldingClaim[], context: CaseContext): string | undefined {
  const told = tell(claims, ({ instrument }) => instrument, context);
  return (told.find(({ value }) => !VAGUE.has(familyOf(value))) ?? told[0])?.value;
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
      claims.flatMap((claim) => (claim[field] ?? []).map((phrase) => ({ ...phrase, article: claim.article }))),
    );
  const outcome = mostTold(onIt, (claim) => claim.outcome, context) ?? outcomes[0]?.value;
  const own = {
    actor: judge?.names[0]?.value ?? mostTold(claims, ({ actor }) => actor, context),
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
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const key = [...contentWords(text)].sort(byText).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
