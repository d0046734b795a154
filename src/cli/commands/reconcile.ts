import type { Reading } from '../../extract/index.ts';
import type { Article, Claim, ProblemRecord } from '../../schema/index.ts';
import { eachLine } from '../lines.ts';
import type { ExtractOptions } from '../options.ts';
import { type Problem, report as reportProblems } from '../problems.ts';
import { printReport, wantedFormat } from '../report.ts';

/** Reads what `extract --claims -f ndjson` printed, in any order of lines, and prints the report. */
export async function runReconcile(path: string, options: ExtractOptions): Promise<void> {
  const format = wantedFormat(options);
  if (!format) return;
  const problems: Problem[] = [];
  const faults: Problem[] = [];
  const records = new Records();
  let isReport = false;
  const whole = await eachLine(path, problems, (line, number) => {
    isReport ||= number === 1 && line.trim() === '{';
    const fault = isReport ? undefined : records.add(line);
    if (fault?.code === 'of-a-report') isReport = true;
    else if (fault) faults.push({ ...fault, path, line: number });
  });
  const orphans = records.orphans().map((id): Problem => ({ code: 'no-article-line', path, id }));
  if (isReport) problems.push({ code: 'wrong-form', path, wanted: WANTED });
  else problems.push(...firstOf(faults, path), ...firstOf(orphans, path));
  reportProblems(problems, options.quiet);
  const read = whole && !isReport;
  await printReport(read ? records.readings() : [], read ? records.problems : [], format, options);
}

const WANTED = 'the lines of extract --claims -f ndjson, but a whole report';

/** So many problems of a kind are told one by one. */
const TOLD = 3;

/** The first problems, and how many more there are. */
const firstOf = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.length <= TOLD
    ? problems
    : [...problems.slice(0, TOLD), { code: 'more', path, count: problems.length - TOLD }];

/** The articles with their claims, and the problems that the first half met. */
class Records {
  readonly problems: ProblemRecord[] = [];
  private readonly articles = new Map<string, Home>();

  /** Adds what a line holds; what is wrong with it, if anything is. */
  add(line: string): Fault | undefined {
    if (line.trim() === '') return undefined;
    const record = parseRecord(line);
    if (!record) return { code: 'not-json' };
    const { type, fields } = record;
    if (type === 'article' && typeof fields.id === 'string') this.home(fields.id).article = fields as Article;
    else if (type === 'claim' && typeof fields.article === 'string') this.addClaim(fields as Claim);
    else if (type === 'problem') this.problems.push(fields as ProblemRecord);
    else if (type === 'case' || type === 'fact' || type === 'conflict') return { code: 'of-a-report' };
    else return { code: 'not-a-record', reason: 'is neither an article nor a claim' };
    return undefined;
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

  /** Articles of which there are claims alone. */
  orphans(): string[] {
    return [...this.articles.values()].flatMap(({ id, article }) => (article ? [] : [id]));
  }

  /** What was read so far, a claim that stands there twice once; it is held no longer. */
  *readings(): Generator<Reading> {
    for (const { article, claims } of this.articles.values()) {
      if (article) yield { article, claims: onceEach(claims) };
    }
    this.articles.clear();
  }
}

interface Home {
  readonly id: string;
  article?: Article;
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
  readonly fields: { readonly id?: unknown; readonly article?: unknown };
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
