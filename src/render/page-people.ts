import { columns, layRow, shorten } from './layout.ts';
import { type FactOf, factsOf, inTurn, more, type Page, reasons, sayer, tail } from './page-parts.ts';
import { shownPhrases } from './page-rulings.ts';

type Judge = FactOf<'judge'>;
type Party = FactOf<'party'>;
type Quote = FactOf<'quote'>;

/** The judges of the case, each with court and appointment: who rule, or sit on a court that does; others in one row. */
export function judges(page: Page): string[] {
  const named = factsOf(page, 'judge').filter(({ name }) => name);
  const rulings = factsOf(page, 'holding');
  const actors = new Set(rulings.flatMap(({ actor }) => actor ?? []));
  const bench = named.filter(({ name, court }) => actors.has(name!) || (court !== undefined && actors.has(court)));
  const shown = page.options.verbose || bench.length === 0 ? named : bench;
  const rows =
    shown.length <= MOST_JUDGES || page.options.verbose ? shown : shown.filter(({ name }) => actors.has(name!));
  const others = named.filter((judge) => !rows.includes(judge)).map(({ name }) => name);
  const row = (label: string, text: string, where = ''): string[] =>
    layRow({ label, labelWidth: 8, indent: 0, text, tail: where }, page.style);
  return [
    ...rows.flatMap((judge) => row('judge', judgeWords(judge), tail(judge, page)).concat(reasons(judge, page))),
    ...(others.length > 0 ? row(rows.length > 0 ? 'also' : 'judges', others.join(', ')) : []),
  ];
}

/** Of so many judges each has a row; of more, those who rule by themselves. */
const MOST_JUDGES = 4;

function judgeWords({ title, name, court, appointedBy, registry }: Judge): string {
  const isTold = court !== undefined && /^u\.?s\.? district judge$/i.test(title ?? '') && /district court/i.test(court);
  const known = registry && [
    registry.court === court ? undefined : registry.court,
    registry.appointedBy && `appointed by ${registry.appointedBy}`,
    registry.since && `since ${registry.since}`,
    registry.until && `until ${registry.until}`,
  ];
  return [
    [
      name,
      isTold || /^judge$/i.test(title ?? '') ? undefined : title,
      court,
      appointedBy && `appointed by ${appointedBy}`,
    ]
      .filter(Boolean)
      .join(', '),
    known && `${registry.from}: ${known.filter(Boolean).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

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

/** Who takes part, by side. Of several articles, an official whom one names in passing is told on request. */
export function parties(page: Page): string[] {
  const all = factsOf(page, 'party');
  const quoted = new Set(factsOf(page, 'quote').flatMap(({ speaker }) => speaker?.name ?? []));
  const isTold = ({ role, origins, name }: Party): boolean =>
    page.options.verbose ||
    (role === 'official' ? page.articles < 3 || origins > 1 || quoted.has(name) : !isBareRole(name, role, all));
  const sides = page.options.verbose ? [...SIDES, ['named', ['other']] as const] : SIDES;
  const rows = sides.flatMap(([side, roles]) =>
    all
      .filter((fact) => roles.includes(fact.role) && isTold(fact))
      .flatMap((fact, index) =>
        layRow(
          { label: index === 0 ? side : '', labelWidth: 15, text: partyWords(fact), tail: tail(fact, page) },
          page.style,
        ).concat(reasons(fact, page)),
      ),
  );
  if (page.options.verbose) return rows;
  const others = all.filter(({ role }) => role === 'other').length;
  const passing = all.filter((fact) => fact.role === 'official' && !isTold(fact)).length;
  const left = [
    passing > 0 && `${passing} ${passing === 1 ? 'official' : 'officials'} named once`,
    others > 0 && `${others} named without a role`,
  ];
  return [...rows, ...more(passing + others, `and ${left.filter(Boolean).join(', ')}`, page)];
}

/** `plaintiffs` of no name, where the side has a name. */
const isBareRole = (name: string, role: string, all: readonly Party[]): boolean =>
  /^(?:the )?(?:plaintiff|defendant|petitioner|respondent|appellant|appellee)s?$/i.test(name) &&
  all.some((other) => other.role === role && other.name !== name);

function partyWords({ name, role, aliases = [], office, represents, filed }: Party): string {
  const short = aliases.filter(
    (alias) => /^[\p{Lu}.&-]{2,8}$/u.test(alias) && !name.toUpperCase().split(/\s+/).includes(alias),
  );
  // an office says for whom its holder speaks, and so does a name: `the city's lawyers`
  const isSaid = represents !== undefined && plain(name).includes(plain(represents));
  const speaks = represents && !isSaid && (!office || role === 'counsel') ? `for ${represents}` : undefined;
  return [
    `${name}${short.length ? ` (${short.join(', ')})` : ''}`,
    office,
    filed && represents === 'plaintiffs' ? 'filed the suit' : filed ? `filed the suit ${speaks ?? ''}`.trim() : speaks,
  ]
    .filter(Boolean)
    .join(', ');
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '').replaceAll('’', "'");

/** Quotes of one speaker that are shown, and of one who decides: where few speak, and where many do. */
const MOST_QUOTES = [2, 1] as const;
const MOST_OF_JUDGE = [4, 2] as const;
/** So many speakers are many. */
const MANY_SPEAKERS = 8;
/** Columns of a speaker. */
const SPEAKER = 24;

/** Who is quoted with what. */
export function quotes(page: Page): string[] {
  const bySpeaker = new Map<string, Quote[]>();
  const phrases = page.options.verbose ? [] : shownPhrases(page);
  for (const fact of factsOf(page, 'quote')) {
    if (!page.options.verbose && (!fact.speaker || !isWhole(fact) || isTold(fact, phrases, page))) continue;
    const speaker = fact.speaker ? sayer(fact.speaker.name, page) : 'no speaker';
    const known = bySpeaker.get(speaker);
    if (known) known.push(fact);
    else bySpeaker.set(speaker, [fact]);
  }
  const many = bySpeaker.size > MANY_SPEAKERS ? 1 : 0;
  const bench = new Set(factsOf(page, 'judge').flatMap(({ name }) => name ?? []));
  const widths = [...bySpeaker.keys()]
    .map((name) => columns(name) + 2)
    .filter((width) => width <= Math.min(SPEAKER, page.style.width / 3));
  const width = Math.max(8, ...widths);
  let left = 0;
  const rows = [...bySpeaker].flatMap(([speaker, facts]) => {
    const most = (bench.has(speaker) ? MOST_OF_JUDGE : MOST_QUOTES)[many];
    const shown = chosen(facts, page.options.verbose ? facts.length : most);
    left += facts.length - shown.length;
    const isLong = columns(speaker) + 2 > width;
    return [
      ...(isLong ? layRow({ text: speaker, paint: page.style.colour.dim }, page.style) : []),
      ...shown.flatMap((fact, at) => quoteRow(fact, at > 0 || isLong ? '' : speaker, width, page)),
    ];
  });
  return [...rows, ...more(left, `and # more ${left === 1 ? 'quote' : 'quotes'}`, page)];
}

/** Whether the page has the words already, as what a ruling stands on. */
const isTold = ({ claims }: Quote, phrases: ReturnType<typeof shownPhrases>, { places }: Page): boolean =>
  claims
    .flatMap((id) => places.claim(id) ?? [])
    .some((claim) =>
      phrases.some(
        ({ article, start, end }) =>
          claim.article === article &&
          Math.min(end, claim.end) - Math.max(start, claim.start) >= TOLD * (claim.end - claim.start),
      ),
    );

/** Share of the words of a quote that make it told. */
const TOLD = 0.75;

/** So many quotes in their order: what most origins have, then whole sentences, then in turn one of each article. */
function chosen(facts: readonly Quote[], most: number): readonly Quote[] {
  const rank = ({ origins, form }: Quote): number => 2 * origins - (form === 'fragment' ? 1 : 0);
  const ranks = [...new Set(facts.map(rank))].sort((a, b) => b - a);
  const shown = new Set<Quote>();
  for (const wanted of ranks)
    for (const fact of inTurn(
      facts.filter((one) => rank(one) === wanted),
      Math.max(0, most - shown.size),
      ({ articles }) => articles[0],
    ))
      shown.add(fact);
  return facts.filter((fact) => shown.has(fact));
}

/** Whether the words say something by themselves. */
const isWhole = ({ form, quote }: Quote): boolean =>
  form !== 'indirect' && quote.split(/\s+/).length >= (form === 'fragment' ? 4 : 3);

function quoteRow(fact: Quote, label: string, width: number, page: Page): string[] {
  const { options, style } = page;
  const where = tail(fact, page);
  const quote = fact.quote.replace(/[\s,;]+$/, '');
  const words = fact.form === 'indirect' ? quote : `“${quote}”`;
  const text = options.verbose ? words : shorten(words, style.width - width - 4 - columns(where));
  return layRow({ label, labelWidth: width, text, tail: where }, style).concat(reasons(fact, page));
}
