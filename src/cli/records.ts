import type { Reading } from '../extract/index.ts';
import type { Article, Claim, ProblemRecord } from '../schema/index.ts';
import { articleFault, claimFault } from './record-fields.ts';

/** The articles with their claims, and the problems that the first half met. */
export class Records {
  readonly problems: ProblemRecord[] = [];
  private readonly articles = new Map<string, Home>();

  /** Adds what a line holds; what is wrong with it, if anything is. */
  add(line: string): Fault | undefined {
    if (line.trim() === '') return undefined;
    const record = parseRecord(line);
    if (!record) return { code: 'not-json' };
    const { type, fields } = record;
    const reason = type === 'article' ? articleFault(fields) : type === 'claim' ? claimFault(fields) : undefined;
    if (reason) return { code: 'not-a-record', reason };
    if (type === 'article') this.addArticle(fields as Article);
    else if (type === 'claim') this.addClaim(fields as Claim);
    else if (type === 'problem') this.problems.push(fields as ProblemRecord);
    else if (type === 'case' || type === 'fact' || type === 'conflict') return { code: 'of-a-report' };
    else return { code: 'not-a-record', reason: 'is neither an article nor a claim' };
    return undefined;
  }

  private addArticle(article: Article): void {
    const home = this.home(article.id);
    home.doubled ||= home.article !== undefined && JSON.stringify(home.article) !== JSON.stringify(article);
    home.article = article;
  }

  private addClaim(claim: Claim): void {
    const home = this.home(claim.article);
    claim.article = home.id;
    shareText(claim);
    home.claims.push(claim);
  }

  private home(id: string): Home {
    const known = this.articles.get(id) ?? { id, claims: [] };
    this.articles.set(id, known);
    return known;
  }

  /** Articles that cannot be used: of which there are claims alone, and of which two have one id. */
  unfit(): { readonly claimed: readonly string[]; readonly doubled: readonly string[] } {
    const homes = [...this.articles.values()];
    const ids = (wanted: readonly Home[]): string[] => wanted.map(({ id }) => id);
    return {
      claimed: ids(homes.filter(({ article }) => article === undefined)),
      doubled: ids(homes.filter(({ doubled }) => doubled)),
    };
  }

  /** What was read so far, a claim that stands there twice once; it is held no longer. */
  *readings(): Generator<Reading> {
    for (const { article, claims, doubled } of this.articles.values()) {
      if (article && !doubled) yield { article, claims: onceEach(claims) };
    }
    this.articles.clear();
  }
}

interface Home {
  readonly id: string;
  article?: Article;
  /** whether another article came under the same id: their claims cannot be told apart */
  doubled?: boolean;
  readonly claims: Claim[];
}

function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  for (const { id } of claims) seen.add(id);
  if (seen.size === claims.length) return claims;
  return claims.filter(({ id }) => seen.delete(id));
}

/** What a claim says over again is held once. */
function shareText(claim: Claim): void {
  const { text } = claim;
  if ('name' in claim && claim.name === text) claim.name = text;
  if (claim.kind === 'quote' && claim.quote === text) claim.quote = text;
  if ('mentions' in claim) for (const mention of claim.mentions) if (mention.text === text) mention.text = text;
}

type Fault =
  | { readonly code: 'not-json' }
  | { readonly code: 'of-a-report' }
  | { readonly code: 'not-a-record'; readonly reason: string };

interface RawRecord {
  readonly type: unknown;
  readonly fields: { readonly kind?: unknown };
}

/** How a line of ours begins: the type first. */
const TYPE = /^\{"type":"([a-z]+)",(?=")/;

function parseRecord(line: string): RawRecord | undefined {
  try {
    const begin = TYPE.exec(line);
    // without its type it is parsed into the record itself, which takes half the room of a copy
    if (begin) return { type: begin[1], fields: JSON.parse(`{${line.slice(begin[0].length)}`) as RawRecord['fields'] };
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { type, ...fields } = value as Readonly<Record<string, unknown>>;
    return { type, fields };
  } catch {
    return undefined;
  }
}
