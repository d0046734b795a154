import type { Case, Conflict, Fact, Report } from '../schema/index.ts';
import { figureWords } from './describe.ts';
import { columns, layRow, section, shorten } from './layout.ts';
import { type Places, placesOf } from './places.ts';
import type { Style } from './style.ts';

/** What the page shows besides the facts that matter most. */
export interface PageOptions {
  /** rule, evidence and reasons in words */
  readonly explain: boolean;
  /** everything */
  readonly verbose: boolean;
}

type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** What the sections of one case's page share. */
interface Page {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly places: Places;
  readonly style: Style;
  readonly options: PageOptions;
}

/** The report as pages for people, one for each case. */
export function* renderPage(report: Report, style: Style, options: PageOptions): Generator<string> {
  const places = placesOf(report);
  let first = true;
  for (const legalCase of report.cases) {
    if (!first) yield `\n${style.colour.dim('─'.repeat(style.width))}\n`;
    first = false;
    yield* casePage(legalCase, report, places, style, options);
  }
}

function casePage(legalCase: Case, report: Report, places: Places, style: Style, options: PageOptions): string[] {
  const page: Page = { facts: legalCase.facts, conflicts: legalCase.conflicts, places, style, options };
  return [
    ...header(legalCase, report, page),
    ...section('Timeline', timeline(page), style),
    ...section('Rulings', rulings(page), style),
    ...section('Parties', parties(page), style),
    ...section('Quotes', quotes(page), style),
    ...section('Figures', figures(page), style),
    ...section('Law', law(page), style),
    ...section('Conflicts', conflicts(page), style),
    ...section('Not settled', unsettled(page), style),
    ...(options.verbose || options.explain ? section('Articles', articles(legalCase, report, page), style) : []),
  ];
}

const factsOf = <K extends Fact['kind']>({ facts }: Page, kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

/** Where a fact stands, and in how many origins where more than one. */
function tail({ claims, origins }: Fact, { places, options }: Page): string {
  return places.of(claims, options.verbose ? Number.POSITIVE_INFINITY : 3) + (origins > 1 ? ` ×${origins}` : '');
}

function reasons(fact: Fact, { options, style, places }: Page): string[] {
  if (!options.explain) return [];
  const rules = [...new Set(fact.claims)].length;
  return [...(fact.because ?? []), ...(rules > 1 ? [`told by ${rules} claims`] : [])].flatMap((text) =>
    layRow({ text: `← ${places.short(text)}`, indent: 6, paint: style.colour.dim }, style),
  );
}

function header(legalCase: Case, { articles }: Report, page: Page): string[] {
  const { colour, width } = page.style;
  const own = articles.filter(({ id }) => legalCase.articles.includes(id));
  const origins = own.filter(({ lineage }) => lineage === undefined || !legalCase.articles.includes(lineage.of)).length;
  const count = `${own.length} ${own.length === 1 ? 'article' : 'articles'}${origins < own.length ? `, ${origins} ${origins === 1 ? 'origin' : 'origins'}` : ''}`;
  const name = legalCase.name ?? own[0]?.title ?? own.map(({ id }) => page.places.label(id)).join(', ');
  const title = shorten(name, width - count.length - 2);
  const dockets = factsOf(page, 'case').flatMap(({ docket }) => docket ?? []);
  const courts = factsOf(page, 'court').map((fact) => fact.name);
  const judges = factsOf(page, 'judge').filter((judge) => judge.name);
  return [
    colour.bold(title) + ' '.repeat(Math.max(2, width - columns(title) - count.length)) + colour.dim(count),
    ...layRow({ label: 'docket', labelWidth: 8, indent: 0, text: [...new Set(dockets)].join(', ') }, page.style).filter(
      () => dockets.length > 0,
    ),
    ...judges.flatMap((judge) =>
      layRow(
        { label: 'judge', labelWidth: 8, indent: 0, text: judgeWords(judge), tail: tail(judge, page) },
        page.style,
      ).concat(reasons(judge, page)),
    ),
    ...(judges.some(({ court }) => court) || courts.length === 0
      ? []
      : layRow(
          { label: 'court', labelWidth: 8, indent: 0, text: [...new Set(courts)].slice(0, 3).join('; ') },
          page.style,
        )),
  ];
}

const judgeWords = ({ title, name, court, appointedBy }: FactOf<'judge'>): string =>
  [name, title && !/^judge$/i.test(title) ? title : undefined, court, appointedBy && `appointed by ${appointedBy}`]
    .filter(Boolean)
    .join(', ');

/** Day of a value for sorting; open dates follow those of the same month and day. */
const sortKey = (value: string): string => value.replace(/^XXXX-/, '9999-').split('/')[0] ?? value;

interface Moment {
  readonly when: string;
  readonly text: string;
  readonly fact: Fact;
}

function timeline(page: Page): string[] {
  const moments: Moment[] = [];
  for (const fact of page.facts) {
    if (fact.kind === 'holding' && fact.date)
      moments.push({ when: fact.date, text: `${fact.instrument ?? 'ruling'}: ${fact.outcome}`, fact });
    else if (fact.kind === 'filing' && fact.date)
      moments.push({ when: fact.date, text: `${fact.instrument} filed`, fact });
  }
  const told = new Set(moments.map(({ when }) => when));
  for (const fact of factsOf(page, 'date')) {
    const when = fact.value ?? fact.timex;
    if (fact.event && (!told.has(when) || page.options.verbose)) moments.push({ when, text: fact.event, fact });
  }
  moments.sort((a, b) => (sortKey(a.when) < sortKey(b.when) ? -1 : sortKey(a.when) > sortKey(b.when) ? 1 : 0));
  return moments.flatMap(({ when, text, fact }) =>
    layRow({ label: whenLabel(when, fact, page), labelWidth: 15, text, tail: tail(fact, page) }, page.style).concat(
      reasons(fact, page),
    ),
  );
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['', 'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** A TIMEX3 value for people: open years and weekdays in words. */
export function whenWords(value: string): string {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1])]}`;
  const day = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (day) return `${MONTHS[Number(day[1])]}${day[2] ? ` ${Number(day[2])}` : ''}, ????`;
  return /^\d{3}$/.test(value) ? `${value}0s` : value;
}

/** The value in words; the article's own word for what only its day of publication would settle (`today`). */
function whenLabel(value: string, fact: Fact, { places }: Page): string {
  const words = whenWords(value);
  if (!/X/.test(words)) return words;
  const said = places.claim(fact.claims[0] ?? '')?.text ?? '';
  return said.length > 0 && said.length <= 13 ? said : 'open';
}

function rulings(page: Page): string[] {
  const { style } = page;
  return factsOf(page, 'holding').flatMap((fact) => {
    const effect = fact.effect ? ` → ${EFFECTS[fact.effect]}` : '';
    const head = `${fact.instrument ?? 'ruling'}: ${fact.outcome}${effect}${fact.hedge ? ` (${fact.hedge})` : ''}`;
    const details: (readonly [string, string | undefined])[] = [
      ['by', [fact.actor, fact.court].filter(Boolean).join(', ') || undefined],
      ['vote', fact.vote],
      ['when', fact.date && whenWords(fact.date)],
      ['on', fact.object && shorten(fact.object, page.options.verbose ? 1000 : 2 * style.width)],
      ...(fact.grounds ?? []).map(
        ({ text }) => ['because', shorten(text, page.options.verbose ? 1000 : 2 * style.width)] as const,
      ),
      ...(fact.limits ?? []).map(
        ({ text }) => ['limit', shorten(text, page.options.verbose ? 1000 : 2 * style.width)] as const,
      ),
      ['status', fact.status],
      ['says', saysWords(fact)],
    ];
    return [
      ...layRow({ text: head, tail: tail(fact, page), paint: style.colour.bold }, style),
      ...details.flatMap(([label, text]) => (text ? layRow({ label, labelWidth: 9, indent: 4, text }, style) : [])),
      ...reasons(fact, page),
    ];
  });
}

const EFFECTS = { 'in-force': 'stays in force', stopped: 'stopped', 'in-part': 'in part' } as const;

const saysWords = ({ says }: Fact): string | undefined =>
  says?.length ? says.map(({ name, standing }) => `${standing} by ${name}`).join(', ') : undefined;

const SIDES: readonly (readonly [string, readonly string[]])[] = [
  ['plaintiffs', ['plaintiff', 'petitioner', 'appellant']],
  ['defendants', ['defendant', 'respondent', 'appellee']],
  ['prosecution', ['prosecution']],
  ['counsel', ['counsel']],
  ['intervenors', ['intervenor', 'amicus']],
  ['victims', ['victim']],
  ['witnesses', ['witness']],
  ['officials', ['official']],
];

function parties(page: Page): string[] {
  const all = factsOf(page, 'party');
  const sides = page.options.verbose ? [...SIDES, ['named', ['other']] as const] : SIDES;
  const rows = sides.flatMap(([side, roles]) =>
    all
      .filter(({ role }) => roles.includes(role))
      .flatMap((fact, index) =>
        layRow(
          { label: index === 0 ? side : '', labelWidth: 13, text: partyWords(fact), tail: tail(fact, page) },
          page.style,
        ).concat(reasons(fact, page)),
      ),
  );
  const others = all.filter(({ role }) => role === 'other').length;
  if (others && !page.options.verbose) rows.push(page.style.colour.dim(`  and ${others} named without a role (-v)`));
  return rows;
}

function partyWords({ name, aliases = [], office, represents, filed }: FactOf<'party'>): string {
  const short = aliases.filter((alias) => /^[\p{Lu}.&-]{2,8}$/u.test(alias));
  return [
    `${name}${short.length ? ` (${short.join(', ')})` : ''}`,
    office,
    represents && `for ${represents}`,
    filed && 'filed the suit',
  ]
    .filter(Boolean)
    .join(', ');
}

function quotes(page: Page): string[] {
  const { verbose } = page.options;
  const bySpeaker = new Map<string, FactOf<'quote'>[]>();
  for (const fact of factsOf(page, 'quote')) {
    if (!verbose && (fact.form === 'indirect' || !fact.speaker || fact.quote.split(/\s+/).length < 3)) continue;
    const speaker = fact.speaker?.name ?? 'no speaker';
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), fact]);
  }
  return [...bySpeaker].flatMap(([speaker, facts]) => [
    `  ${page.style.colour.cyan(speaker)}`,
    ...facts.flatMap((fact) => quoteRow(fact, page).concat(reasons(fact, page))),
  ]);
}

function quoteRow(fact: FactOf<'quote'>, page: Page): string[] {
  const where = tail(fact, page);
  const quote = fact.quote.replace(/[\s,;]+$/, '');
  const words = fact.form === 'indirect' ? quote : `“${quote}”`;
  const text = page.options.verbose ? words : shorten(words, page.style.width - 6 - columns(where));
  return layRow({ indent: 4, text, tail: where }, page.style);
}

function figures(page: Page): string[] {
  const all = factsOf(page, 'figure');
  const shown = page.options.verbose
    ? all
    : all.filter(({ value }) => typeof value === 'string' || value > 1).slice(0, 12);
  return shown.flatMap((fact) => {
    const says = saysWords(fact);
    return layRow(
      { text: `${figureText(fact, page)}${says ? ` (${says})` : ''}`, tail: tail(fact, page) },
      page.style,
    ).concat(reasons(fact, page));
  });
}

/** The figure in the words of the first article that has it. */
const figureText = (fact: FactOf<'figure'>, { places }: Page): string =>
  places.claim(fact.claims[0] ?? '')?.text.replace(/\s+/g, ' ') ?? figureWords(fact);

function law(page: Page): string[] {
  return factsOf(page, 'statute').flatMap((fact) =>
    layRow({ text: [fact.name, fact.citation].filter(Boolean).join(', '), tail: tail(fact, page) }, page.style),
  );
}

function conflicts(page: Page): string[] {
  const { style, places } = page;
  return page.conflicts.flatMap(({ kind, note, sides }) => {
    const text = places.short(note);
    // sides that the sentence tells in full are not said again: only where they stand
    const told = sides.every(({ value }) => text.includes(value));
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

function unsettled(page: Page): string[] {
  return factsOf(page, 'date')
    .filter(({ value, timex, event }) => value === undefined && /\d/.test(timex) && (event || page.options.verbose))
    .flatMap((fact) => {
      const candidates = fact.candidates?.length ? `: ${fact.candidates.slice(0, 6).join(' or ')}` : '';
      const why = page.places.short(fact.settles ?? fact.because?.at(-1) ?? '');
      return layRow(
        {
          label: whenWords(fact.timex),
          labelWidth: 14,
          text: [`${fact.event ?? ''}${candidates}`, why].filter(Boolean).join('; '),
          tail: tail(fact, page),
        },
        page.style,
      );
    });
}

function articles(legalCase: Case, report: Report, page: Page): string[] {
  return report.articles
    .filter(({ id }) => legalCase.articles.includes(id))
    .flatMap(({ id, published, lineage, interested, skipped = [] }) => {
      const text = [
        id,
        published && `published ${published.value} (${published.from})`,
        lineage && `rewrites ${page.places.label(lineage.of)} (${Math.round(lineage.containment * 100)} %)`,
        interested && `press release of ${interested}`,
        skipped.length > 0 && `${skipped.length} stretches of page clutter left unread`,
      ];
      return layRow(
        { label: page.places.label(id), labelWidth: 10, text: text.filter(Boolean).join(', ') },
        page.style,
      );
    });
}
