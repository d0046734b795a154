import type { Case, Fact, Report } from '../schema/index.ts';

/** What each article of a case tells of and what it leaves out: a row for each fact that at least one article leaves out. */
export interface Coverage {
  readonly case: string;
  readonly name?: string;
  readonly articles: readonly string[];
  readonly rows: readonly CoverageRow[];
}

/** One fact: in which articles it stands, and which of those of its case leave it out. */
interface CoverageRow {
  readonly fact: string;
  readonly kind: Fact['kind'];
  readonly label: string;
  /** for each article of the case in order: the claims that tell of it, none where it is left out */
  readonly claims: readonly (readonly string[])[];
  readonly missing: readonly string[];
}

/** The kinds that an article is expected to tell of, in the order in which an editor asks for them. */
const EXPECTED: readonly Fact['kind'][] = [
  'judge',
  'holding',
  'date',
  'party',
  'filing',
  'quote',
  'statute',
  'court',
  'case',
  'figure',
];

/** Facts by articles for each case of two articles or more: what each leaves out. Limits and grounds of a ruling have rows of their own. */
export function coverage(report: Report): Coverage[] {
  const articleOf = new Map(report.claims.map(({ id, article }) => [id, article]));
  return report.cases.filter(({ articles }) => articles.length > 1).map((legalCase) => coverCase(legalCase, articleOf));
}

function coverCase(legalCase: Case, articleOf: ReadonlyMap<string, string>): Coverage {
  const { id, name, articles, facts } = legalCase;
  const rows = facts
    .filter((fact) => isWorthTelling(fact))
    .flatMap((fact) => [coverFact(fact, articles, articleOf), ...coverPhrases(fact, articles)])
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => EXPECTED.indexOf(a.kind) - EXPECTED.indexOf(b.kind) || a.missing.length - b.missing.length);
  return { case: id, ...(name ? { name } : {}), articles, rows };
}

/** Mere mentions and words in marks of one article alone are no gap of the others. */
function isWorthTelling(fact: Fact): boolean {
  if (fact.kind === 'party')
    return fact.role !== 'other' && !/^(?:the )?(?:plaintiff|defendant|petitioner|respondent)s?$/i.test(fact.name);
  // an unnamed judge is told by the gap of the named one
  if (fact.kind === 'judge') return fact.name !== undefined;
  if (fact.kind === 'quote') return fact.form === 'direct' || fact.articles.length > 1;
  return fact.kind !== 'date' || fact.value !== undefined;
}

function coverFact(fact: Fact, articles: readonly string[], articleOf: ReadonlyMap<string, string>): CoverageRow {
  const claims = articles.map((article) => fact.claims.filter((id) => articleOf.get(id) === article));
  return {
    fact: fact.id,
    kind: fact.kind,
    label: labelOf(fact),
    claims,
    missing: articles.filter((_, at) => claims[at]!.length === 0),
  };
}

/** Articles that tell of the ruling and leave out its limits, or its grounds. */
function coverPhrases(fact: Fact, articles: readonly string[]): CoverageRow[] {
  if (fact.kind !== 'holding') return [];
  return (['limits', 'grounds'] as const).flatMap((field) => {
    const telling = new Set((fact[field] ?? []).map(({ article }) => article));
    if (telling.size === 0) return [];
    const missing = articles.filter((id) => fact.articles.includes(id) && !telling.has(id));
    const claims = articles.map((id) => (telling.has(id) ? fact.claims : []));
    return [{ fact: fact.id, kind: fact.kind, label: `${field} of ${labelOf(fact)}`, claims, missing }];
  });
}

const numberWords = (value: number | string): string =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value;

/** A fact in a few words. */
function labelOf(fact: Fact): string {
  switch (fact.kind) {
    case 'date':
      return [fact.value ?? fact.timex, fact.event].filter(Boolean).join(' ');
    case 'judge':
      return fact.name ?? 'unnamed';
    case 'party':
      return [fact.name, fact.role === 'other' ? '' : fact.role].filter(Boolean).join(', ');
    case 'quote':
      return `${fact.speaker ? `${fact.speaker.name}: ` : ''}${fact.form === 'indirect' ? fact.quote : `“${fact.quote}”`}`;
    case 'holding':
      return [`${fact.instrument ?? 'ruling'}: ${fact.outcome}`, fact.actor].filter(Boolean).join(', ');
    case 'filing':
      return [fact.instrument, fact.by?.length ? `by ${fact.by.join(', ')}` : ''].filter(Boolean).join(' ');
    case 'statute':
      return [fact.name, fact.section].filter(Boolean).join(' § ');
    case 'court':
      return fact.name;
    case 'case':
      return [fact.name, fact.docket].filter(Boolean).join(', ');
    case 'figure':
      return [numberWords(fact.value), fact.of ?? fact.unit].filter(Boolean).join(' ');
  }
}
