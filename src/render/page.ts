import type { Case, Report } from '../schema/index.ts';
import { figureWords } from './describe.ts';
import { columns, layRow, section, shorten } from './layout.ts';
import { timeline, unsettled } from './page-events.ts';
import { type FactOf, factsOf, more, type Page, type PageOptions, reasons, saysWords, tail } from './page-parts.ts';
import { judges, parties, quotes } from './page-people.ts';
import { rulings } from './page-rulings.ts';
import { LONGEST_LABEL, type Places, placesOf } from './places.ts';
import type { Style } from './style.ts';

/** The report as pages for people, one for each case. */
export function* renderPage(report: Report, style: Style, options: PageOptions): Generator<string> {
  const places = placesOf(report, LONGEST_LABEL);
  let first = true;
  for (const legalCase of report.cases) {
    if (!first) yield `\n${style.colour.dim('─'.repeat(style.width))}\n`;
    first = false;
    yield* casePage(legalCase, places, style, options);
  }
}

function casePage(legalCase: Case, places: Places, style: Style, options: PageOptions): string[] {
  const { facts, conflicts: found, articles: own } = legalCase;
  const told = [...new Set([...own, ...facts.flatMap((fact) => fact.articles)])].sort();
  const page: Page = { facts, conflicts: found, articles: own.length, told, places, style, options };
  const listed = options.verbose || options.explain || (places.cut && own.length > 1);
  return [
    ...header(legalCase, page),
    ...section('Timeline', timeline(page), style),
    ...section('Rulings', rulings(page), style),
    ...section('Parties', parties(page), style),
    ...section('Quotes', quotes(page), style),
    ...section('Figures', figures(page), style),
    ...section('Law', law(page), style),
    ...section('Conflicts', conflicts(page), style),
    ...section('Not settled', unsettled(page), style),
    ...(listed ? section('Articles', articles(page), style) : []),
  ];
}

function header(legalCase: Case, page: Page): string[] {
  const { colour, width } = page.style;
  const own = legalCase.articles.flatMap((id) => page.places.article(id) ?? []);
  const origins = own.filter(({ lineage }) => lineage === undefined || !legalCase.articles.includes(lineage.of)).length;
  const count = `${own.length} ${own.length === 1 ? 'article' : 'articles'}${origins < own.length ? `, ${origins} ${origins === 1 ? 'origin' : 'origins'}` : ''}`;
  const name = legalCase.name ?? own[0]?.title ?? own.map(({ id }) => page.places.label(id)).join(', ');
  const title = shorten(name, width - count.length - 2);
  const dockets = factsOf(page, 'case').flatMap(({ docket }) => docket ?? []);
  const courts = factsOf(page, 'court').map((fact) => fact.name);
  const bench = factsOf(page, 'judge').some((judge) => judge.name && judge.court);
  const row = (label: string, values: readonly string[], join: string): string[] =>
    values.length ? layRow({ label, labelWidth: 8, indent: 0, text: [...new Set(values)].join(join) }, page.style) : [];
  const only = own.length === 1 && page.places.cut ? own : [];
  return [
    colour.bold(title) + ' '.repeat(Math.max(2, width - columns(title) - count.length)) + colour.dim(count),
    ...row(
      'from',
      only.flatMap(({ id, title, outlet, published }) =>
        [title === name ? undefined : title, outlet, published?.value, id].filter(isKnown),
      ),
      ', ',
    ),
    ...row('docket', dockets, ', '),
    ...judges(page),
    ...(bench ? [] : row('court', courts.slice(0, 3), '; ')),
  ];
}

const isKnown = (value: string | undefined): value is string => value !== undefined;

/** Figures shown where not all are. */
const MOST_FIGURES = 12;

function figures(page: Page): string[] {
  const all = factsOf(page, 'figure');
  const telling = page.options.verbose ? all : all.filter(isTelling);
  const shown = page.options.verbose ? all : telling.slice(0, MOST_FIGURES);
  return [
    ...shown.flatMap((fact) => {
      const says = saysWords(fact, page);
      const text = `${figureText(fact, page)}${says ? ` (${says})` : ''}`;
      return layRow({ text, tail: tail(fact, page) }, page.style).concat(reasons(fact, page));
    }),
    ...(shown.length > 0 ? more(all.length - shown.length, 'and # more', page) : []),
  ];
}

/** Whether a figure says something by itself: no `Two`, no `12-page`, and no small number that one article has. */
const isTelling = ({ value, unit, of, origins }: FactOf<'figure'>): boolean =>
  typeof value === 'string'
    ? unit !== undefined || of !== undefined
    : unit === undefined
      ? of !== undefined && (origins > 1 ? value > 1 : value > FEW)
      : unit !== 'pages' && value > 1;

/** Numbers up to this are told of what an article counts in passing. */
const FEW = 12;

/** The figure in the words of the first article that has it. */
const figureText = (fact: FactOf<'figure'>, { places }: Page): string =>
  places.claim(fact.claims[0] ?? '')?.text.replace(/\s+/g, ' ') ?? figureWords(fact);

/** The law that is named; a code alone only where none of its sections is. */
function law(page: Page): string[] {
  const all = factsOf(page, 'statute');
  const isPart = (fact: FactOf<'statute'>): boolean =>
    all.some((other) => other !== fact && other.section && other.name === fact.name);
  return all
    .filter((fact) => page.options.verbose || fact.section || !isPart(fact))
    .flatMap((fact) =>
      layRow(
        { text: [fact.name, fact.citation].filter(Boolean).join(', '), tail: tail(fact, page) },
        page.style,
      ).concat(reasons(fact, page)),
    );
}

function conflicts(page: Page): string[] {
  const { style, places } = page;
  return page.conflicts.flatMap(({ kind, field, note, sides }) => {
    const text = kind === 'spelling' ? sides.map(({ value }) => value).join(' | ') : places.short(note, page.told);
    // sides that the sentence tells in full are not said again: only where they stand
    const told = field === 'quote' || sides.every(({ value }) => text.includes(value));
    const where = sides.map(({ claims }) => places.of(claims, 2)).join(' | ');
    return [
      ...layRow(
        { label: kind, labelWidth: 15, text, ...(told ? { tail: where } : {}), paint: style.colour.yellow },
        style,
      ),
      ...(told
        ? []
        : sides.flatMap(({ value, claims }) =>
            layRow({ indent: 17, text: shorten(value, 2 * style.width), tail: places.of(claims, 3) }, style),
          )),
    ];
  });
}

function articles(page: Page): string[] {
  const own = page.told.flatMap((id) => page.places.article(id) ?? []);
  const width = Math.max(...own.map(({ id }) => columns(page.places.label(id)))) + 2;
  return own.flatMap(({ id, title, outlet, published, lineage, interested, skipped = [] }) => {
    const text = [
      page.options.verbose || !title ? id : undefined,
      title,
      outlet,
      published && `${published.value}${page.options.explain ? ` (${published.from})` : ''}`,
      lineage && `rewrites ${page.places.label(lineage.of)} (${Math.round(lineage.containment * 100)} %)`,
      interested && `press release of ${interested}`,
      skipped.length > 0 && (page.options.verbose || page.options.explain)
        ? `${skipped.length} stretches of page clutter left unread`
        : undefined,
    ];
    return layRow(
      { label: page.places.label(id), labelWidth: width, text: text.filter(Boolean).join(', ') },
      page.style,
    );
  });
}
