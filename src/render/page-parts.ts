import type { Conflict, Fact, QuoteClaim } from '../schema/index.ts';
import { layRow, shorten } from './layout.ts';
import type { Places } from './places.ts';
import type { Style } from './style.ts';

/** What the page shows besides the facts that matter most. */
export interface PageOptions {
  /** rule, evidence and reasons in words */
  readonly explain: boolean;
  /** everything */
  readonly verbose: boolean;
}

/** A fact of one kind. */
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** What the sections of one case's page share. */
export interface Page {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  /** how many articles the case has */
  readonly articles: number;
  /** the articles that the facts stand in: a ruling may be told of in an article of another case too */
  readonly told: readonly string[];
  readonly places: Places;
  readonly style: Style;
  readonly options: PageOptions;
}

/** The facts of one kind, in their order. */
export const factsOf = <K extends Fact['kind']>({ facts }: Page, kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

/** What the articles have between marks. */
export const quoteClaims = (page: Page): readonly QuoteClaim[] =>
  factsOf(page, 'quote')
    .flatMap(({ claims }) => claims.map(page.places.claim))
    .filter((claim): claim is QuoteClaim => claim?.kind === 'quote' && claim.form !== 'indirect');

/** Where a fact stands, and in how many origins where more than one. */
export function tail({ claims, origins }: Fact, { places, options }: Page): string {
  return places.of(claims, options.verbose ? Number.POSITIVE_INFINITY : 3) + (origins > 1 ? ` ×${origins}` : '');
}

/** What found a fact, its first words, and why it is what it is, where that is asked for. */
export function reasons(fact: Fact, { options, style, places, told }: Page): string[] {
  if (!options.explain) return [];
  const claims = fact.claims.flatMap((id) => places.claim(id) ?? []);
  const rules = [...new Set(claims.map(({ rule }) => rule))];
  const found = rules.length > 0 ? [`${rules.join(', ')}: ${shorten(claims[0]!.text, style.width)}`] : [];
  return [...found, ...(fact.because ?? [])].flatMap((text) =>
    layRow({ text: `← ${places.short(text, told)}`, indent: 6, paint: style.colour.dim }, style),
  );
}

/** Who says so, in the words of each claim; nothing where an article says so itself. */
export function saysWords({ claims }: Fact, page: Page): string | undefined {
  const { places, options } = page;
  const told = claims.map((id) => places.claim(id)?.says ?? []);
  if (told.some((says) => says.length === 0)) return undefined;
  const words = told.map((says) =>
    says
      .slice(0, options.verbose ? says.length : 1)
      .map(({ name, standing }) => `${standing} by ${sayer(name, page)}`)
      .join(', '),
  );
  const own = [...new Map(words.map((text) => [text.toLowerCase(), text])).values()];
  return [joinSays(own.slice(0, 2)), own.length > 2 && 'and others'].filter(Boolean).join(' ');
}

/** `reported by Ann Cole and Milo Quist`, `alleged by the lawsuit; reported by Milo Quist`. */
function joinSays([first = '', second = '']: readonly string[]): string {
  const standing = /^\w+ by /.exec(first)?.[0];
  if (standing && second.startsWith(standing)) return `${first} and ${second.slice(standing.length)}`;
  return [first, second].filter(Boolean).join('; ');
}

/** Who says so in short: `the lawsuit` for `Ann Cole, Milo Quist (lawsuit)`, `plaintiffs` for some of them by name. */
export function sayer(name: string, page: Page): string {
  const paper = /^.+ \((\p{Ll}+)\)$/u.exec(name)?.[1] ?? /^\p{Ll}+[^s\P{Ll}]$/u.exec(name)?.[0];
  if (paper) return `the ${paper}`;
  if (isOfPlaintiffs(name, page)) return 'plaintiffs';
  return /^(?:The|An?) (?:.* )?\p{Ll}[^ ]*$/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** Whether a joint name is of nobody but plaintiffs: `Anna Krell and Milo Quist`. */
function isOfPlaintiffs(name: string, page: Page): boolean {
  if (!name.includes(' and ')) return false;
  const names = factsOf(page, 'party').flatMap(({ role, name: own, variants = [] }) =>
    role === 'plaintiff' ? [own, ...variants.map(({ value }) => value)].map((one) => one.toLowerCase()) : [],
  );
  return name.split(/, | and /).every((part) => names.includes(part.toLowerCase()));
}

/** So many of some, in their order: one of each article in turn. */
export function inTurn<T>(all: readonly T[], most: number, articleOf: (one: T) => string | undefined): readonly T[] {
  if (all.length <= most) return all;
  const turns = new Map<string | undefined, number>();
  const ranked = all.map((one, at) => {
    const turn = turns.get(articleOf(one)) ?? 0;
    turns.set(articleOf(one), turn + 1);
    return { one, at, turn };
  });
  ranked.sort((a, b) => a.turn - b.turn || a.at - b.at);
  const shown = new Set(ranked.slice(0, most).map(({ one }) => one));
  return all.filter((one) => shown.has(one));
}

/** A phrase at its full length where everything is shown, else on two lines at most. */
export const cut = (text: string, { options, style }: Page): string =>
  shorten(text, options.verbose ? 1000 : 2 * style.width - 30);

/** `and 3 more (-v)`, if there are any */
export const more = (count: number, what: string, { style }: Page): string[] =>
  count > 0 ? [style.colour.dim(`${what.startsWith(' ') ? '' : '  '}${what.replace('#', String(count))} (-v)`)] : [];
