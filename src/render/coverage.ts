import { stringify } from 'csv-stringify/sync';
import { type Coverage, coverage } from '../reconcile/coverage.ts';
import type { Report } from '../schema/index.ts';
import { columns, shorten } from './layout.ts';
import { LONGEST_LABEL, placesOf } from './places.ts';
import type { Style } from './style.ts';

/** Facts against articles: ● where an article tells of one, · where it leaves it out. */
export function* renderCoverage(report: Report, style: Style): Generator<string> {
  const places = placesOf(report, LONGEST_LABEL);
  for (const { name, case: id, articles, rows } of coverage(report)) {
    const labels = articles.map(places.label);
    const widths = labels.map((label) => Math.max(3, columns(label)) + 1);
    const room = Math.max(24, style.width - widths.reduce((sum, width) => sum + width, 0) - 11);
    yield style.colour.bold(name ?? id);
    yield style.colour.dim(
      `${' '.repeat(room + 10)}${labels.map((label, at) => label.padStart(widths[at]!)).join('')}`,
    );
    for (const { kind, label, claims } of rows) {
      const cells = claims.map((own, at) =>
        (own.length ? '●' : style.colour.dim('·')).padStart(
          widths[at]! + (own.length ? 0 : style.colour.dim('·').length - 1),
        ),
      );
      const words = shorten(label, room - 1);
      yield `${style.colour.dim(kind.padEnd(9))} ${words}${' '.repeat(Math.max(0, room - columns(words)))}${cells.join('')}`;
    }
    yield '';
  }
}

/** The coverage as records: one JSON array, or one row a line. */
export function renderCoverageJson(report: Report, format: string): string[] {
  const tables = coverage(report);
  if (format === 'json') return [JSON.stringify(tables, null, 2)];
  return tables.flatMap(({ rows, ...table }) =>
    rows.map((row) => JSON.stringify({ type: 'coverage', case: table.case, articles: table.articles, ...row })),
  );
}

/** The coverage as CSV: a row for each fact and article. */
export function renderCoverageCsv(report: Report): string[] {
  const rows = coverage(report).flatMap((table) => table.rows.flatMap((row) => cellsOf(table, row)));
  const header = ['case', 'kind', 'fact', 'article', 'told'];
  return [stringify(rows, { header: true, columns: header, record_delimiter: '\n', escape_formulas: true }).trimEnd()];
}

const cellsOf = ({ name, case: id, articles }: Coverage, { kind, label, claims }: Coverage['rows'][number]): object[] =>
  articles.map((article, at) => ({
    case: name ?? id,
    kind,
    fact: label,
    article,
    told: claims[at]!.length > 0 ? 'yes' : 'no',
  }));
