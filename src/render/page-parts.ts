import type { Conflict, Fact } from '../schema/index.ts';
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
  readonly places: Places;
  readonly style: Style;
  readonly options: PageOptions;
}

/** The facts of one kind, in their order. */
export const factsOf = <K extends Fact['kind']>({ facts }: Page, kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

/** Where a fact stands, and in how many origins where more than one. */
export function tail({ claims, origins }: Fact, { places, options }: Page): string {
  return places.of(claims, options.verbose ? Number.POSITIVE_INFINITY : 3) + (origins > 1 ? ` ×${origins}` : '');
}

/** Why a fact is what it is, where that is asked for. */
export function reasons(fact: Fact, { options, style, places }: Page): string[] {
  if (!options.explain) return [];
  return (fact.because ?? []).flatMap((text) =>
    layRow({ text: `← ${places.short(text)}`, indent: 6, paint: style.colour.dim }, style),
  );
}

/** Who says so, in the words of each claim; nothing where an article says so itself. */
export function saysWords({ claims }: Fact, { places, options }: Page): string | undefined {
  const told = claims.map((id) => places.claim(id)?.says ?? []);
  if (told.some((says) => says.length === 0)) return undefined;
  const words = told.map((says) =>
    says
      .slice(0, options.verbose ? says.length : 1)
      .map(({ name, standing }) => `${standing} by ${name}`)
      .join(', '),
  );
  const own = [...new Map(words.map((text) => [text.toLowerCase(), text])).values()];
  return own.length > 2 ? `${own.slice(0, 2).join('; ')}; and others` : own.join('; ');
}

/** A phrase at its full length where everything is shown, else on two lines at most. */
export const cut = (text: string, { options, style }: Page): string =>
  shorten(text, options.verbose ? 1000 : 2 * style.width - 30);

/** `and 3 more (-v)`, if there are any */
export const more = (count: number, what: string, { style }: Page): string[] =>
  count > 0 ? [style.colour.dim(`${what.startsWith(' ') ? '' : '  '}${what.replace('#', String(count))} (-v)`)] : [];
