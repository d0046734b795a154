import type { Claim, Conflict, HoldingClaim } from '../schema/index.ts';
import { plainWords, stem } from '../text/words.ts';
import { betweenArticles, conflict, list, meetInOne, side } from './conflict.ts';
import type { Ruling } from './rulings.ts';
import { familyOf, isSided } from './tellings.ts';
import { byText, pushTo } from './union.ts';

/** What the articles tell of a ruling that cannot all be so, and later rulings that undo earlier ones. */
export function rulingConflicts(rulings: readonly Ruling[]): Conflict[] {
  return [
    ...dispositionConflicts(rulings),
    ...rulings.flatMap((ruling) => oppositeOutcomes(ruling, rulings)),
    ...rulings.flatMap((ruling) => voteConflict(ruling) ?? []),
    ...rulings.flatMap((ruling) => deciderConflict(ruling) ?? []),
    ...rulings.flatMap(limitConflicts),
    ...laterRulings(rulings),
  ];
}

const GOES_ON =
  /\b(?:case|suit|challenge|litigation|lawsuit|proceedings?)\b.*\b(?:ongoing|continu\w*|proceeds?|goes on|pending|alive)\b|^ongoing$/i;

/** A suit thrown out in one article that goes on in another, or of which another has only a request refused. */
function dispositionConflicts(rulings: readonly Ruling[]): Conflict[] {
  const found: Conflict[] = [];
  for (const { fact, claims } of rulings) {
    const ended = claims.filter(isEnded);
    if (ended.length === 0) continue;
    const own = new Set(ended.map(({ article }) => article));
    const elsewhere = rulings
      .filter((other) => other.fact.id === fact.id || undatedTogether(other, claims))
      .flatMap((other) => other.claims);
    const open = elsewhere.filter(({ status, article }) => status && GOES_ON.test(status) && !own.has(article));
    const refused = claims.filter(
      ({ outcome, instrument, article }) => outcome === 'denied' && isRequest(instrument) && !own.has(article),
    );
    const against = open.length ? open : refused;
    if (against.length === 0) continue;
    const sides = [side('dismissed', ended), side(open[0]?.status ?? 'only a request is denied', against)];
    const note = `The suit is dismissed in ${list(sides[0]!.articles)}; in ${list(sides[1]!.articles)}: ${sides[1]!.value}.`;
    found.push(conflict('contradiction', 'outcome', [fact.id], sides, note));
  }
  return found;
}

const isEnded = ({ outcome, instrument }: HoldingClaim): boolean =>
  outcome === 'dismissed' && !/motion|appeal|claim|charge|count/i.test(instrument ?? '');
const isRequest = (instrument: string | undefined): boolean =>
  /injunction|restraining|stay|request|motion/i.test(instrument ?? '');

/** Rulings of which neither has a day, so that nothing says which came first. */
const undatedTogether = (other: Ruling, claims: readonly HoldingClaim[]): boolean =>
  other.claims.every(({ date }) => !date) && claims.every(({ date }) => !date);

const OPPOSITES: readonly (readonly [yes: string, no: string])[] = [
  ['granted', 'denied'],
  ['granted', 'granted in part'],
  ['granted', 'narrowed'],
  ['affirmed', 'reversed'],
  ['affirmed', 'vacated'],
  ['upheld', 'struck down'],
  ['convicted', 'acquitted'],
  ['allowed', 'blocked'],
];

/** Two outcomes of one request that cannot both be, each told by articles that do not tell the other, of this or of another part of it. */
function oppositeOutcomes({ fact, claims }: Ruling, rulings: readonly Ruling[]): Conflict[] {
  if (fact.articles.length < 2 || claims.every(({ outcome }) => outcome === claims[0]!.outcome)) return [];
  for (const [yes, no] of OPPOSITES) {
    const [all, against] = [yes, no].map((outcome) =>
      claims.filter((claim) => claim.outcome === outcome && !isSided(claim)),
    ) as [HoldingClaim[], HoldingClaim[]];
    const alone = (own: readonly HoldingClaim[], other: readonly HoldingClaim[]) =>
      own.filter(
        (claim) => !other.some(({ article }) => article === claim.article) && !tellsAlso(claim, other, rulings),
      );
    const [left, right] = [alone(all, against), alone(against, all)];
    const sameRequest = left.some((a) => right.some((b) => isOneRequest(a.instrument, b.instrument)));
    if (left.length === 0 || right.length === 0 || !sameRequest) continue;
    const sides = [side(yes, left), side(no, right)];
    return [
      conflict(
        'contradiction',
        'outcome',
        [fact.id],
        sides,
        `It is ${yes} in ${list(sides[0]!.articles)}, ${no} in ${list(sides[1]!.articles)}.`,
      ),
    ];
  }
  return [];
}

/** Whether two words may stand for one request: a motion may be for a stay, an argument is none. */
function isOneRequest(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const [left, right] = [familyOf(a), familyOf(b)];
  return left === right || OPEN.has(left) || OPEN.has(right);
}

/** Words for a request of any kind. */
const OPEN: ReadonlySet<string> = new Set(['appeal', 'application', 'bid', 'motion', 'order', 'petition', 'request']);

/** Whether the article has the other outcome too, by the same and on the same: of three parts upheld and one struck down, two rulings may be made. */
const tellsAlso = (
  { article, actor, instrument }: HoldingClaim,
  [other]: readonly HoldingClaim[],
  rulings: readonly Ruling[],
): boolean =>
  rulings.some(({ claims }) =>
    claims.some(
      (claim) =>
        claim.article === article &&
        claim.outcome === other?.outcome &&
        claim.actor === actor &&
        claim.instrument === instrument,
    ),
  );

/** Two votes for one ruling, of which no article tells both. */
function voteConflict({ fact, claims }: Ruling): Conflict | undefined {
  if (fact.articles.length < 2) return undefined;
  const byVote = new Map<string, HoldingClaim[]>();
  for (const claim of claims) if (claim.vote) pushTo(byVote, claim.vote, claim);
  const sides = [...byVote].map(([vote, own]) => side(vote, own));
  if (sides.length !== 2 || meetInOne(sides)) return undefined;
  const note = `The vote is ${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}.`;
  return conflict('contradiction', 'vote', [fact.id], sides, note);
}

/** One decision of a public body that one article has an official make alone and another a board. */
function deciderConflict({ fact, claims }: Ruling): Conflict | undefined {
  if (fact.articles.length < 2) return undefined;
  const by = (decider: RegExp): HoldingClaim[] =>
    claims.filter(({ actor }) => actor !== undefined && decider.test(actor));
  const [official, board] = [by(OFFICIAL), by(BOARD)];
  if (official.length === 0 || board.length === 0 || official.some((claim) => board.includes(claim))) return undefined;
  const sides = [side(official[0]!.actor!, official), side(board[0]!.actor!, board)] as const;
  if (meetInOne(sides)) return undefined;
  const note = `It is made by ${sides.map(({ value, articles }) => `${value.replace(/^The /, 'the ')} in ${list(articles)}`).join(', by ')}.`;
  return conflict('contradiction', 'actor', [fact.id], sides, note);
}

const OFFICIAL = /\b(?:director|administrator|commissioner|examiner|inspector|ombudsman|secretary)\b/i;
const BOARD = /\b(?:commission|board|council)\b/i;

interface Limit {
  readonly claim: HoldingClaim;
  readonly text: string;
  /** the last two words: `criminal prosecutions` */
  readonly kind: string;
  readonly head: string;
}

/** Limits of one ruling with another thing at the same place: only for criminal prosecutions, only for criminal investigations. */
function limitConflicts({ fact, claims }: Ruling): Conflict[] {
  if (fact.articles.length < 2) return [];
  const limits = claims.flatMap(limitsOf);
  const kinds = new Map<string, Map<string, Limit[]>>();
  for (const limit of limits) {
    const heads = kinds.get(limit.kind) ?? new Map<string, Limit[]>();
    heads.set(limit.head, [...(heads.get(limit.head) ?? []), limit]);
    kinds.set(limit.kind, heads);
  }
  return [...kinds.values()].flatMap((heads) => {
    const sides = [...heads.values()].map((own) =>
      side(
        own[0]!.text,
        own.map(({ claim }) => claim),
      ),
    );
    if (sides.length < 2 || !betweenArticles(sides)) return [];
    const note = `The ruling is limited in other words: ${sides.map(({ value, articles }) => `“${value}” in ${list(articles)}`).join(', ')}.`;
    return [conflict('scope', 'limits', [fact.id], sides, note)];
  });
}

const LIMIT = /\b(?:only|solely|exclusively|limited|confined|restricted)\b[^.;,:]*/gi;

/** Phrases that limit a ruling, by their last two words. */
function limitsOf(claim: HoldingClaim): Limit[] {
  const phrases = [...(claim.limits ?? []), ...(claim.grounds ?? [])].map(({ text }) => text);
  return [...phrases, claim.text]
    .flatMap((text) =>
      (text.match(LIMIT) ?? []).flatMap((phrase) => {
        const words = plainWords(phrase);
        if (words.length < 3) return [];
        return [{ claim, text: phrase.trim(), kind: stem(words.at(-2)!), head: stem(words.at(-1)!) }];
      }),
    )
    .filter(({ kind }) => kind.length > 4);
}

const UNDOES = /^(?:reversed|vacated|lifted|overturned|stayed)$/;

type Decided = Pick<HoldingClaim, 'outcome' | 'instrument' | 'effect'>;

/** Whether the later ruling turns the effect of the earlier one round: it undoes it, or decides the same request anew. */
function isUndone(earlier: Decided, { outcome, instrument, effect }: Decided): boolean {
  if (!earlier.effect || !effect || earlier.effect === effect) return false;
  const undoes = UNDOES.test(outcome) || (instrument === 'stay' && outcome === 'granted');
  return undoes || (earlier.instrument !== undefined && earlier.instrument === instrument);
}

/** A ruling of a later day that undoes an earlier one. */
function laterRulings(rulings: readonly Ruling[]): Conflict[] {
  if (rulings.length < 2) return [];
  const dated = rulings.flatMap((ruling) =>
    ruling.fact.kind === 'holding' && ruling.fact.date?.length === 10
      ? [{ ...ruling, fact: ruling.fact, date: ruling.fact.date }]
      : [],
  );
  dated.sort((a, b) => byText(a.date, b.date) || byText(a.fact.id, b.fact.id));
  return dated.flatMap((later, at) => {
    const earlier = dated
      .slice(0, at)
      .reverse()
      .find((one) => one.date < later.date && isUndone(one.fact, later.fact));
    if (!earlier) return [];
    const tell = ({ fact, date }: typeof later) =>
      `${fact.outcome}${fact.instrument ? ` (${fact.instrument})` : ''} on ${date}`;
    const sides = [
      side(tell(earlier), earlier.claims as readonly Claim[]),
      side(tell(later), later.claims as readonly Claim[]),
    ];
    return [
      conflict(
        'later',
        'outcome',
        [earlier.fact.id, later.fact.id],
        sides,
        `First ${sides[0]!.value}, later ${sides[1]!.value}: the later ruling holds.`,
      ),
    ];
  });
}
