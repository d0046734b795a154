import type { Reading } from '../extract/index.ts';
import { foldName } from '../extract/names/fold.ts';
import { LITIGANTS } from '../lexicon/roles.ts';
import type { Claim, HoldingClaim } from '../schema/index.ts';
import { contentWords, quoteShingles } from '../text/words.ts';
import { JUSTICES, PRECEDENTS } from './common.ts';

/** What an article shows of the case that it tells of. */
export interface Profile {
  /** day of publication, and its number counted from 1970 */
  readonly published: string | undefined;
  readonly day: number | undefined;
  /** folded name of the judge whose ruling it tells of first */
  readonly judge: string | undefined;
  /** the highest court is what it tells of first */
  readonly supreme: boolean;
  /** the judge below on whose ruling a higher court decides */
  readonly below: string | undefined;
  /** the court that it tells of first, where few cases a week are decided */
  readonly bench: string | undefined;
  /** numbers of those who stand on a side */
  readonly sides: readonly number[];
  /** how many captions it names */
  readonly captions: number;
  /** day on which a suit was filed that the article reports as news */
  readonly sued: string | undefined;
  /** whether it tells of anything that a court did or is asked to do */
  readonly legal: boolean;
}

/** What kinds of thing two articles may share. */
export const KEY_KINDS = [
  'docket',
  'caption',
  'litigant',
  'side',
  'ruling',
  'judge',
  'person',
  'body',
  'quote',
  'statute',
  'court',
  'object',
  'lead',
  'instrument',
] as const;
/** What a key is made from: articles that share rare keys tell of one case. */
export type KeyKind = (typeof KEY_KINDS)[number];

/** Whether a shared thing of the kind is named where the reasons for one case are told: not single words, nor what very many have. */
export const isNamed = (kind: KeyKind): boolean =>
  kind !== 'object' && kind !== 'lead' && kind !== 'instrument' && kind !== 'quote';

/** Takes a thing that an article shows, and says its number; the same may come twice. */
export type AddKey = (kind: KeyKind, value: string) => number;

/** Who decides where a ruling of an earlier judge is only background. */
const HIGHER_BENCH = /\b(?:appeals?|appellate|circuit|supreme|panel|justices)\b/i;

/** The judges below the highest court, by surname. */
function judgesOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const judges = new Map<string, string>();
  for (const claim of claims) {
    if (claim.kind !== 'judge' || !claim.name) continue;
    const name = foldName(claim.name);
    if (!JUSTICES.has(lastWord(name)) && !/justice|supreme/i.test(`${claim.title ?? ''} ${claim.court ?? ''}`))
      judges.set(lastWord(name), name);
  }
  return judges;
}

/** The judge whose ruling the article tells of first, or the one below where it tells first of a higher court. */
function leadJudge(
  judges: ReadonlyMap<string, string>,
  holdings: readonly HoldingClaim[],
): { readonly judge?: string; readonly below?: string } {
  const only = judges.size === 1 ? [...judges.values()][0]! : undefined;
  let higher = false;
  for (const { actor } of holdings) {
    if (!actor) continue;
    const judge = judges.get(lastWord(foldName(actor)));
    if (judge) return higher ? { below: judge } : { judge };
    if (HIGHER_BENCH.test(actor)) higher = true;
  }
  if (!only || holdings.length === 0) return {};
  return higher ? { below: only } : { judge: only };
}

/** The words of the ruling that the article tells of first. */
function addLead(holdings: readonly HoldingClaim[], add: AddKey): void {
  const [first] = holdings;
  if (!first) return;
  let told = 0;
  for (const { ruling, text } of holdings)
    if (ruling === first.ruling && told++ < MOST_TOLD) for (const word of contentWords(text)) add('lead', word);
}
const MOST_TOLD = 3;

/** A ruling of a judge by the month in which it was made. */
function addRuling({ actor, date }: HoldingClaim, surname: string, add: AddKey): void {
  if (actor && date && date.length >= MONTH && lastWord(foldName(actor)) === surname)
    add('ruling', `${surname} ${date.slice(0, MONTH)}`);
}
const MONTH = 7;

/** Reads what the claims of one article show of its case, and tells each thing that other articles of the case may share. */
export function profileOf({ article, claims }: Reading, add: AddKey): Profile {
  const sides: number[] = [];
  const holdings: HoldingClaim[] = [];
  let legal = false;
  for (const claim of claims) {
    addKeys(claim, add, sides);
    if (claim.kind === 'holding') holdings.push(claim);
    legal ||= isLegal(claim);
  }
  const captions = captionsOf(claims);
  for (const caption of captions) add('caption', caption);
  const { judge, below } = leadJudge(judgesOf(claims), holdings);
  addLead(holdings, add);
  const decides = judge ?? below;
  if (decides) for (const holding of holdings) addRuling(holding, lastWord(decides), add);
  const first = holdings[0];
  const supreme =
    first !== undefined && /supreme|high court|justices/i.test(`${first.actor ?? ''} ${first.court ?? ''}`);
  const published = article.published?.value;
  return {
    published,
    day: published === undefined ? undefined : dayNumber(published),
    judge,
    below,
    bench: first?.court && !supreme ? foldName(first.court) : undefined,
    // as long as it is, for it is kept
    sides: sides.slice(),
    supreme,
    captions: captions.length,
    sued: newestSuit(claims, published),
    legal,
  };
}

const isLegal = (claim: Claim): boolean =>
  claim.kind === 'holding' ||
  claim.kind === 'filing' ||
  claim.kind === 'case' ||
  (claim.kind === 'party' && LITIGANTS.has(claim.role));

/** The captions that name somebody whom the article speaks of. */
function captionsOf(claims: readonly Claim[]): string[] {
  const captions: string[] = [];
  for (const claim of claims) {
    const caption = claim.kind === 'case' && claim.name ? foldName(claim.name) : undefined;
    if (caption && !PRECEDENTS.has(caption)) captions.push(caption);
  }
  if (captions.length === 0) return captions;
  const names = new Set(claims.flatMap((claim) => (claim.kind === 'party' ? foldName(claim.name).split(' ') : [])));
  return captions.filter((caption) => caption.split(' ').some((word) => word.length > 3 && names.has(word)));
}

/** The surname of a folded name. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function addKeys(claim: Claim, add: AddKey, sides: number[]): void {
  switch (claim.kind) {
    case 'party': {
      const name = foldName(claim.name);
      const number = add(claim.entity === 'person' ? 'person' : 'body', name);
      if (!LITIGANTS.has(claim.role)) break;
      add('litigant', name);
      sides.push(number);
      break;
    }
    case 'judge':
      if (claim.name) add('judge', lastWord(foldName(claim.name)));
      break;
    case 'case':
      if (claim.docket) add('docket', claim.docket.toLowerCase());
      break;
    case 'quote':
      if (claim.form !== 'indirect') for (const shingle of quoteShingles(claim.quote)) add('quote', shingle);
      break;
    case 'statute': {
      const name = claim.section ?? foldName(claim.name);
      if (name) add('statute', name);
      break;
    }
    case 'court': {
      const name = foldName(claim.name);
      if (name) add('court', name);
      break;
    }
    case 'holding':
      for (const word of contentWords(claim.object ?? '')) add('object', word);
      if (claim.instrument) add('instrument', claim.instrument);
      break;
    case 'filing':
      for (const word of contentWords(claim.seeks ?? '')) add('object', word);
      break;
    default:
  }
}

/** The day of a suit that was filed within the week before publication: that suit is the news. */
function newestSuit(claims: readonly Claim[], published: string | undefined): string | undefined {
  if (!published) return undefined;
  for (const claim of claims) {
    const day = suitDay(claim);
    if (day?.length === 10 && day <= published && daysBetween(day, published) <= 7) return day;
  }
  return undefined;
}

function suitDay(claim: Claim): string | undefined {
  if (claim.kind === 'filing') return /complaint|suit/.test(claim.instrument) ? claim.date : undefined;
  if (claim.kind !== 'date' || !claim.event) return undefined;
  return FILED.test(claim.event) ? claim.value : undefined;
}

/** `lawsuit`, `complaint filed`, `filed a suit`: not `lawsuit dismissed`. */
const FILED =
  /^(?:law)?suit$|^(?:\w+ )?complaint$|\bsue[sd]?\b|\b(?:suit|complaint)\b.*\b(?:filed|brought)\b|\b(?:filed|brought)\b.*\b(?:law)?(?:suit|complaint)\b/;

/** Days in which articles tell of one piece of news: that on which it happens, and so many after. */
export const NEWS = 3;

/** An ISO day as a number, counted from 1970. */
const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round(dayNumber(to) - dayNumber(from));
