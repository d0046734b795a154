import { stringify } from 'csv-stringify/sync';
import type { Claim, Report } from '../schema/index.ts';
import { describe } from './describe.ts';
import { placesOf } from './places.ts';

/** Facts as CSV, in the columns that fact sheets of litigators have. */
export function renderFactsCsv(report: Report): string[] {
  const places = placesOf(report);
  const rows = report.cases.flatMap(({ name, facts, conflicts }) =>
    facts.map((fact) => {
      const disputed = conflicts.filter(({ about }) => about.includes(fact.id));
      const first = places.claim(fact.claims[0] ?? '');
      return {
        case: name ?? '',
        kind: fact.kind,
        date: dateOf(fact),
        fact: describe(fact, first?.text),
        says: (fact.says ?? []).map((says) => `${says.name} (${says.standing})`).join(' > '),
        status: disputed.length ? 'disputed' : fact.origins > 1 ? 'agreed' : 'single source',
        conflict: disputed.map(({ note }) => note).join(' '),
        origins: fact.origins,
        sources: places.of(fact.claims, Number.POSITIVE_INFINITY),
        quote: first?.text ?? '',
        id: fact.id,
      };
    }),
  );
  return lines(rows, [
    'case',
    'kind',
    'date',
    'fact',
    'says',
    'status',
    'conflict',
    'origins',
    'sources',
    'quote',
    'id',
  ]);
}

const dateOf = (fact: Report['cases'][number]['facts'][number]): string => {
  if (fact.kind === 'date') return fact.value ?? fact.timex;
  return fact.kind === 'holding' || fact.kind === 'filing' ? (fact.date ?? '') : '';
};

/** Claims as CSV: the common fields, the claim in words, and its own fields as JSON. */
export function renderClaimsCsv(claims: readonly Claim[]): string[] {
  const rows = claims.map(({ id, article, kind, start, end, line, text, rule, says, ...own }) => ({
    article,
    line,
    kind,
    claim: describe({ kind, ...own } as Claim, text),
    says: (says ?? []).map(({ name, standing }) => `${name} (${standing})`).join(' > '),
    text,
    rule,
    start,
    end,
    fields: JSON.stringify(own),
    id,
  }));
  return lines(rows, ['article', 'line', 'kind', 'claim', 'says', 'text', 'rule', 'start', 'end', 'fields', 'id']);
}

function lines(rows: readonly object[], columns: readonly string[]): string[] {
  return [
    stringify([...rows], {
      header: true,
      columns: [...columns],
      record_delimiter: '\n',
      escape_formulas: true,
    }).trimEnd(),
  ];
}
