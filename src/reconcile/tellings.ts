import { foldName } from '../extract/names/fold.ts';
import { ORDINAL_DIGITS } from '../lexicon/numbers.ts';
import type { DateClaim, HoldingClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import type { Entity, People } from './people.ts';
import { byText, NONE, pushTo, withOnce } from './union.ts';

/** A ruling as one article tells of it. */
export interface Telling {
  readonly article: string;
  readonly claims: readonly HoldingClaim[];
  readonly actors: readonly Entity[];
  readonly level: Level | undefined;
  /** more than one court or judge: `three judges`, `lower courts` */
  readonly several: boolean;
  /** numbers and names that tell one court from another of its kind */
  readonly places: readonly string[];
  /** what the body that decided is called besides its rank: `civil right commission` */
  readonly bodies: readonly string[];
  readonly families: readonly string[];
  readonly outcomes: readonly string[];
  /** the outcomes but those that tell only who won, which is told from either side */
  readonly firm: readonly string[];
  /** sums of money that were awarded or ordered */
  readonly sums: readonly string[];
  readonly effects: readonly string[];
  readonly dates: readonly string[];
  /** day on which the article was published */
  readonly published: string | undefined;
  /** surname of whoever pleads */
  readonly pleader: string | undefined;
  /** weekdays (`WXX-3`) and yearless days (`03-20`) told beside it */
  readonly days: readonly string[];
  readonly words: ReadonlySet<string>;
  /** the first ruling that the article tells of */
  readonly lead: boolean;
}

type Level = 'jury' | 'trial' | 'appeals' | 'highest' | 'agency' | 'lower';

/** The rulings that each article tells of. */
export function findTellings(
  holdings: readonly HoldingClaim[],
  dates: readonly DateClaim[],
  people: People,
  guests: ReadonlySet<HoldingClaim>,
  publishedOf: ReadonlyMap<string, string>,
): Telling[] {
  const datesOf = new Map<string, DateClaim[]>();
  for (const date of dates) pushTo(datesOf, date.article, date);
  const led = new Set<string>();
  // words are compared between articles only
  const many = holdings.some(({ article }) => article !== holdings[0]!.article);
  return groupTellings(holdings).map((claims): Telling => {
    const article = claims[0]!.article;
    const telling = readTelling(claims, datesOf.get(article) ?? [], people);
    telling.published = publishedOf.get(article);
    if (many) telling.words = tellingWords(claims);
    telling.lead = !led.has(article) && !guests.has(claims[0]!) && !isBackground(telling);
    if (telling.lead) led.add(article);
    return telling;
  });
}

/** Whether a ruling told of is no news by its look: of courts below, of a bare year, told in the past perfect. */
const isBackground = ({ several, level, dates, claims }: Telling): boolean =>
  several ||
  level === 'lower' ||
  (dates.length > 0 && dates.every((date) => date.length === 4)) ||
  (claims[0]!.text.includes('had ') && PAST.test(claims[0]!.text));
const PAST = /^(?:(?!\bthat\b).){0,80}?\bhad (?:\w+ly )?(?:\w{3,}ed|held|found|said|struck|thrown|put|let|won|sided)\b/;

/** While it is read. */
type Draft = { -readonly [K in keyof Telling]: Telling[K] };

/** What the clauses of one article tell of one ruling. */
function readTelling(claims: HoldingClaim[], dates: readonly DateClaim[], people: People): Draft {
  const telling = emptyTelling(claims);
  for (const claim of claims) {
    const { actor, instrument, outcome, effect, date } = claim;
    const known = actor && people.byName.get(foldName(actor));
    if (known) telling.actors = withOnce(telling.actors, known);
    telling.level ??= levelOf(claim, known);
    for (const place of placesOf(claim)) telling.places = withOnce(telling.places, place);
    if (actor) for (const word of bodyWords(actor)) telling.bodies = withOnce(telling.bodies, word);
    if (instrument) telling.families = withOnce(telling.families, familyOf(instrument));
    telling.outcomes = withOnce(telling.outcomes, outcome);
    if (!isSided(claim)) telling.firm = withOnce(telling.firm, outcome);
    if (telling.sums.length === 0) telling.sums = sumsOf(claim).slice(0, 1);
    if (effect) telling.effects = withOnce(telling.effects, effect);
    if (date) telling.dates = withOnce(telling.dates, date);
    for (const day of daysBeside(claim, dates)) telling.days = withOnce(telling.days, day);
  }
  if (telling.dates.length > 1) telling.dates = [...telling.dates].sort(byText);
  if (telling.families.includes('plea')) telling.pleader = pleaderOf(claims);
  return telling;
}

const emptyTelling = (claims: HoldingClaim[]): Draft => ({
  article: claims[0]!.article,
  claims,
  actors: NONE,
  level: undefined,
  several: claims.some(isSeveral) && claims.every((claim) => !claim.actor || isSeveral(claim)),
  places: NONE,
  bodies: NONE,
  families: NONE,
  outcomes: NONE,
  firm: NONE,
  sums: NONE,
  effects: NONE,
  dates: NONE,
  published: undefined,
  pleader: undefined,
  days: NONE,
  words: NO_WORDS,
  lead: false,
});

const pleaderOf = (claims: readonly HoldingClaim[]): string | undefined => {
  const actor = claims.find((claim) => claim.actor && claim.outcome.startsWith('pleaded'))?.actor;
  return actor && foldName(actor).split(' ').at(-1);
};

const NO_WORDS: ReadonlySet<string> = new Set();
/** Whether a claim tells only who won, which is told from either side, or that an argument was turned down. */
export const isSided = ({ outcome, instrument }: HoldingClaim): boolean =>
  (outcome === 'granted' || outcome === 'denied') &&
  (instrument === undefined || instrument === 'complaint' || instrument === 'argument');

/** Words that every ruling is told with. */
const COMMON: ReadonlySet<string> = contentWords(
  'court courts judge judges justice justices federal district supreme appeals ruling ruled rule decision order ordered case',
);

function tellingWords(claims: readonly HoldingClaim[]): Set<string> {
  const words = contentWords(claims.map(({ object, text }) => `${object ?? ''} ${text}`).join(' '));
  for (const word of COMMON) words.delete(word);
  return words;
}

/** Words for who decided that are no rank. */
const bodyWords = (actor: string): string[] =>
  BODY.test(actor) ? [...contentWords(actor)].filter((word) => !COMMON.has(word) && !STATE.test(word)).reverse() : [];
const BODY = /\b(?:commission|board|agency|authority|department|division)\b/i;
const STATE = /^(?:stat|u\.?s|united|the|local|city|county)/;

const SUM = /[$£€]\s?(\d[\d,.]*\d|\d)\s*(thousand|million|billion|k|m|bn)?\b/gi;
const sumsOf = ({ text, outcome }: HoldingClaim): string[] =>
  PAID.has(outcome) && MONEY.test(text)
    ? [...text.matchAll(SUM)].map(([, sum, unit]) => `${sum} ${unit?.[0]?.toLowerCase() ?? ''}`)
    : [];
const MONEY = /[$£€]/;
const PAID: ReadonlySet<string> = new Set(['ordered', 'granted', 'liable', 'fined', 'sanctioned', 'settled']);

/** `three judges`, `lower courts`: not one that could be named. */
const isSeveral = ({ actor, text }: HoldingClaim): boolean =>
  actor !== undefined &&
  (SEVERAL.test(actor) || (/\b(?:lower|district|federal) court$/i.test(actor) && ORDERS.test(text)));
const SEVERAL = /(?:^|\s)(?:courts|(?<!\b(?:appeals?|circuit)\b.*)judges)$/i;
const ORDERS = /\bcourts? (?:orders|rulings|decisions|injunctions)\b/i;

/** The clauses of each article that tell of one ruling. */
function groupTellings(holdings: readonly HoldingClaim[]): HoldingClaim[][] {
  const groups: HoldingClaim[][] = [];
  for (let from = 0, to = 0; from < holdings.length; from = to) {
    while (to < holdings.length && holdings[to]!.article === holdings[from]!.article) to++;
    const own = holdings.slice(from, to);
    if (own.length === 1) groups.push(own);
    else groups.push(...groupInArticle(own));
  }
  return groups;
}

/** The clauses of one article that tell of one ruling. */
function groupInArticle(holdings: readonly HoldingClaim[]): HoldingClaim[][] {
  const groups = new Map<string, HoldingClaim[]>();
  for (const claim of holdings) pushTo(groups, claim.ruling ?? claim.id, claim);
  const joined: HoldingClaim[][] = [];
  for (const claims of [...groups.values()].flatMap(partTellings)) {
    const home = joined.find((others) => tellTheSame(others, claims));
    if (home) home.push(...claims);
    else joined.push(claims);
  }
  return joined;
}

/** What is asked for apart is told apart: a stay of the order is not the order. */
function partTellings(claims: readonly HoldingClaim[]): HoldingClaim[][] {
  const families = new Map<string, HoldingClaim[]>();
  let current = '';
  for (const claim of claims) {
    const family = claim.instrument ? familyOf(claim.instrument) : '';
    if (APART.has(family)) current = family;
    pushTo(families, current, claim);
  }
  const [first, ...rest] = families.values();
  if (!families.has('') || !first || rest.length === 0) return [...families.values()];
  rest[0]!.unshift(...first);
  return rest;
}

/** Whether two groups of clauses of one article tell of one ruling: the same asked for and answered, by the same, on no other day. */
function tellTheSame(a: readonly HoldingClaim[], b: readonly HoldingClaim[]): boolean {
  if (a.every(isStoppedBelow) && b.every(isStoppedBelow))
    return a.every(({ date }) => !date) || b.every(({ date }) => !date);
  return a.some((left) =>
    b.some((right) => {
      const family = left.instrument && familyOf(left.instrument);
      if (!family || !right.instrument || family !== familyOf(right.instrument) || left.outcome !== right.outcome)
        return false;
      if (left.date && right.date && left.date !== right.date) return false;
      const sameActor = foldName(left.actor ?? '') === foldName(right.actor ?? '');
      const open = isGeneric(left.actor) || isGeneric(right.actor);
      return APART.has(family) ? sameActor || open : sameActor && left.actor !== undefined && left.date === right.date;
    }),
  );
}

/** `lower courts blocked it`: what several courts below did, told again. */
const isStoppedBelow = (claim: HoldingClaim): boolean =>
  claim.effect === 'stopped' &&
  isSeveral(claim) &&
  /^(?:the |two |several |both )?(?:lower|federal|district|trial)\b/i.test(claim.actor ?? '');

/** `a federal judge`, `the court`: may be any. */
const isGeneric = (actor: string | undefined): boolean =>
  actor === undefined ||
  /^(?:(?:a|an|the|federal|us|u\.s\.|state|district)\s+)*(?:judge|court|magistrate|judges)$/i.test(actor);

/** Numbers and names that tell one court of a kind from another: the 4th Circuit, the court in Hawaii. */
function placesOf({ actor, court }: HoldingClaim): string[] {
  const places: string[] = [];
  for (const told of [actor, court])
    if (told && NUMBERED.test(told))
      for (const word of foldName(told).split(' '))
        if (ORDINAL_DIGITS.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word))
          places.push(ORDINAL_DIGITS.get(word) ?? word);
  places.push(...namedCourt(court));
  return places;
}

/** The highest court of the nation or of a state, the district of a district court. */
function namedCourt(court: string | undefined): string[] {
  if (!court) return [];
  if (/\bsupreme (?:judicial )?court/i.test(court)) {
    if (/^(?:the )?supreme court$/i.test(court)) return [];
    return [/united states|\bu\.?s\.? /i.test(court) ? 'nation' : 'state'];
  }
  const district = /\bdistrict court for the (.+)$/i.exec(court)?.[1];
  return district ? [district.toLowerCase()] : [];
}

/** The ends that all ordinal numbers have, in whatever letters. */
const NUMBERED = /st|nd|rd|th|[^ -~]/i;

/** How far before its clause the date of a ruling may stand: `On Monday, a federal judge …`. */
const BEFORE = 24;

function daysBeside({ start, end }: HoldingClaim, dates: readonly DateClaim[]): string[] {
  return dates
    .filter((date) => start - BEFORE <= date.start && date.end <= end)
    .flatMap(({ timex }) => /^XXXX-(WXX-\d|\d\d-\d\d)$/.exec(timex)?.[1] ?? []);
}

function levelOf({ actor, court }: HoldingClaim, known: Entity | '' | undefined): Level | undefined {
  const judge = known ? known.fact : undefined;
  const seat = judge?.kind === 'judge' ? `${judge.title ?? ''} ${judge.court ?? ''}` : '';
  const words = `${actor ?? ''} ${court ?? ''} ${seat}`;
  if (/\bjur(?:y|ors?)\b/i.test(words)) return 'jury';
  if (
    /\b(?:commission(?:er)?|board|agency|department|division|bureau|director|arbitrator|regulators?|examiner|officer)\b/i.test(
      actor ?? '',
    )
  )
    return 'agency';
  if (/\bappeals?\b|\bcircuit\b|\bappellate\b/i.test(words)) return 'appeals';
  if (/\bsupreme court|\bhigh(?:est)? court|\bjustices?\b|\btop court/i.test(words)) return 'highest';
  if (/\bdistrict\b|\bfederal judge\b|\btrial\b|\bmagistrate\b|\bsuperior court/i.test(words)) return 'trial';
  return /\blower\b/i.test(actor ?? '') ? 'lower' : undefined;
}

/** Whether two ranks may be one: a lower court is a trial court or one of appeal. */
export const mayBeOneLevel = (a: Level, b: Level): boolean =>
  a === b || (a === 'lower' && BELOW.has(b)) || (b === 'lower' && BELOW.has(a));
const BELOW: ReadonlySet<Level> = new Set(['trial', 'appeals']);

/** What a court was asked for, as far as two words for it can be told apart. */
export function familyOf(instrument: string): string {
  const name = instrument.toLowerCase();
  if (/restraining|^tro$/.test(name)) return 'restraining order';
  if (/preliminary injunction/.test(name)) return 'preliminary injunction';
  if (/injunction/.test(name)) return 'injunction';
  if (/certiorari|^cert$/.test(name)) return 'certiorari';
  if (/dismiss|lawsuit|complaints/.test(name)) return 'lawsuit';
  return name;
}

/** What is asked for apart: a ruling on one of these is no ruling on another. Any other word for it may stand for any of them. */
export const APART: ReadonlySet<string> = new Set([
  'bail',
  'certiorari',
  'class certification',
  'contempt',
  'indictment',
  'plea',
  'preliminary injunction',
  'restraining order',
  'sentence',
  'settlement',
  'stay',
  'summary judgment',
  'verdict',
  'warrant',
]);
