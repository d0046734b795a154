import type { Reading } from '../extract/index.ts';
import { foldName } from '../extract/names/compare.ts';
import type { Claim, HoldingClaim } from '../schema/index.ts';
import { contentWords, quoteShingles } from '../text/words.ts';
import { JUSTICES } from './common.ts';

/** What an article shows of the case that it tells of. */
export interface Profile {
  readonly id: string;
  /** day of publication */
  readonly published?: string;
  /** what it may share with other articles of the case: kind and value */
  readonly keys: readonly string[];
  /** folded name of the judge whose ruling it tells of first */
  readonly judge?: string;
  /** the highest court is what it tells of first */
  readonly supreme: boolean;
  readonly captions: readonly string[];
  readonly dockets: readonly string[];
  /** day on which a suit was filed that the article reports as news */
  readonly sued?: string;
  /** whether it tells of anything that a court did or is asked to do */
  readonly legal: boolean;
}

/** What kind of thing two articles may share. */
export type KeyKind =
  | 'docket'
  | 'caption'
  | 'litigant'
  | 'judge'
  | 'person'
  | 'body'
  | 'quote'
  | 'statute'
  | 'court'
  | 'object'
  | 'instrument';

const LITIGANTS: ReadonlySet<string> = new Set([
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
  'intervenor',
]);

/** Who decides where a ruling of an earlier judge is only background. */
const HIGHER_BENCH = /\b(?:appeals?|appellate|circuit|supreme|panel|justices)\b/i;

/** The judge, below the highest court, whose ruling the article tells of first. */
function leadJudge(claims: readonly Claim[], holdings: readonly HoldingClaim[]): string | undefined {
  const judges = new Map<string, string>();
  for (const claim of claims) {
    if (claim.kind !== 'judge' || !claim.name) continue;
    const name = foldName(claim.name);
    if (!JUSTICES.has(lastWord(name)) && !/justice|supreme/i.test(`${claim.title ?? ''} ${claim.court ?? ''}`))
      judges.set(lastWord(name), name);
  }
  for (const { actor } of holdings) {
    if (!actor) continue;
    const judge = judges.get(lastWord(foldName(actor)));
    if (judge) return judge;
    if (HIGHER_BENCH.test(actor)) return undefined;
  }
  return judges.size === 1 && holdings.length > 0 ? [...judges.values()][0] : undefined;
}

/** Reads what the claims of one article show of its case. */
export function profileOf({ article, claims }: Reading): Profile {
  const keys = new Set<string>();
  const captions: string[] = [];
  const dockets: string[] = [];
  const add = (kind: KeyKind, value: string): void => void (value && keys.add(`${kind} ${value}`));
  for (const claim of claims) addKeys(claim, add, dockets);
  const names = new Set(
    [...keys].flatMap((key) => (/^(?:litigant|person|body) /.test(key) ? key.split(' ').slice(1) : [])),
  );
  for (const claim of claims)
    if (
      claim.kind === 'case' &&
      claim.name &&
      foldName(claim.name)
        .split(' ')
        .some((word) => word.length > 3 && names.has(word))
    ) {
      captions.push(foldName(claim.name));
      add('caption', foldName(claim.name));
    }
  const holdings = claims.filter((claim): claim is HoldingClaim => claim.kind === 'holding');
  const judge = leadJudge(claims, holdings);
  const first = holdings[0];
  const sued = newestSuit(claims, article.published?.value);
  return {
    id: article.id,
    ...(article.published ? { published: article.published.value } : {}),
    keys: [...keys],
    ...(judge ? { judge } : {}),
    supreme: first !== undefined && /supreme|high court|justices/i.test(`${first.actor ?? ''} ${first.court ?? ''}`),
    captions,
    dockets,
    ...(sued ? { sued } : {}),
    legal:
      holdings.length > 0 ||
      claims.some(({ kind }) => kind === 'filing' || kind === 'case') ||
      claims.some((claim) => claim.kind === 'party' && LITIGANTS.has(claim.role)),
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function addKeys(claim: Claim, add: (kind: KeyKind, value: string) => void, dockets: string[]): void {
  switch (claim.kind) {
    case 'party': {
      const name = foldName(claim.name);
      add(LITIGANTS.has(claim.role) ? 'litigant' : claim.entity === 'person' ? 'person' : 'body', name);
      break;
    }
    case 'judge':
      if (claim.name) add('judge', lastWord(foldName(claim.name)));
      break;
    case 'case':
      if (claim.docket) {
        dockets.push(claim.docket);
        add('docket', claim.docket.toLowerCase());
      }
      break;
    case 'quote':
      if (claim.form !== 'indirect') for (const shingle of quoteShingles(claim.quote)) add('quote', shingle);
      break;
    case 'statute':
      add('statute', claim.section ?? foldName(claim.name));
      break;
    case 'court':
      add('court', foldName(claim.name));
      break;
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
  const days = claims.flatMap((claim) => {
    if (claim.kind === 'filing' && /complaint|suit/.test(claim.instrument)) return claim.date ?? [];
    return claim.kind === 'date' && /\b(?:law)?suit\b|\bcomplaint\b|\bsue[sd]?\b/.test(claim.event ?? '')
      ? (claim.value ?? [])
      : [];
  });
  return days.find((day) => day.length === 10 && day <= published && daysBetween(day, published) <= 7);
}

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
