import type { Diff, DiffChange, DiffConflict, DiffEntry } from '../reconcile/diff.ts';
import type { Claim, Fact } from '../schema/index.ts';
import { describe } from './describe.ts';
import { layRow, section, shorten } from './layout.ts';
import { LONGEST_LABEL, shortLabels } from './places.ts';
import type { Style } from './style.ts';

/** What the two sides are called, and how much is shown. */
interface DiffOptions {
  readonly a: string;
  readonly b: string;
  /** what both claim, and who is merely named, too */
  readonly verbose: boolean;
}

interface Page {
  readonly style: Style;
  readonly verbose: boolean;
  readonly label: (article: string) => string;
}

/** What two sides claim alone, in another way, in conflict, and together. */
export function renderDiff(diff: Diff, style: Style, { a, b, verbose }: DiffOptions): string[] {
  const page = { style, verbose, label: shortLabels(articlesOf(diff), LONGEST_LABEL) };
  const { colour } = style;
  const told = (entries: readonly DiffEntry[]): DiffEntry[] =>
    entries.filter(({ fact }) => verbose || isWorthTelling(fact));
  const [onlyA, onlyB, both] = [told(diff.onlyA), told(diff.onlyB), told(diff.both)];
  const lines = [
    ...section(
      'In conflict',
      diff.conflicts.flatMap((conflict) => conflictRows(conflict, page)),
      style,
    ),
    ...section(
      diff.versions ? 'Changed' : 'Told in another way',
      diff.changed.flatMap((change) => changeRows(change, page)),
      style,
    ),
    ...section(
      `${diff.versions ? 'Dropped: only' : 'Only'} in ${a}`,
      onlyA.flatMap((entry) => entryRow(entry.fact, entry.a, colour.red, page)),
      style,
    ),
    ...section(
      `${diff.versions ? 'Added: only' : 'Only'} in ${b}`,
      onlyB.flatMap((entry) => entryRow(entry.fact, entry.b, colour.green, page)),
      style,
    ),
    ...(verbose
      ? section(
          'In both',
          both.flatMap((entry) => entryRow(entry.fact, [...entry.a, ...entry.b], colour.reset, page)),
          style,
        )
      : []),
    '',
    colour.dim(
      `${both.length} in both, ${onlyA.length} only in ${a}, ${onlyB.length} only in ${b}, ${diff.changed.length} told in another way, ${diff.conflicts.length} in conflict`,
    ),
  ];
  return lines.slice(1);
}

const articlesOf = ({ onlyA, onlyB, both }: Diff): string[] => [
  ...new Set([...onlyA, ...onlyB, ...both].flatMap((entry) => [...entry.a, ...entry.b]).map(({ article }) => article)),
];

/** Mere mentions, unnamed judges and open dates of nothing are shown on request. */
const isWorthTelling = (fact: Fact): boolean =>
  (fact.kind !== 'party' || (fact.role !== 'other' && !isBareRole(fact.name))) &&
  (fact.kind !== 'date' || (fact.event !== undefined && /\d/.test(fact.value ?? fact.timex))) &&
  (fact.kind !== 'judge' || fact.name !== undefined) &&
  fact.kind !== 'court';

/** `the plaintiffs`, of no name. */
const isBareRole = (name: string): boolean => /^(?:the )?(?:plaintiff|defendant|petitioner|respondent)s?$/i.test(name);

const KIND_WIDTH = 11;

function entryRow(fact: Fact, claims: readonly Claim[], paint: (text: string) => string, page: Page): string[] {
  const text = describe(fact, claims[0]?.text);
  return layRow(
    {
      label: fact.kind,
      labelWidth: KIND_WIDTH,
      text: page.verbose ? text : shorten(text, 2 * page.style.width - 40),
      tail: places(claims, page),
      paint,
    },
    page.style,
  );
}

function places(claims: readonly Claim[], { label }: Page): string {
  const found = [...new Set(claims.map(({ article, line }) => `${label(article)}:${line}`))];
  return found.length > 3 ? `${found.slice(0, 3).join(' ')} +${found.length - 3}` : found.join(' ');
}

/** The passage of a side: its words and where they stand. */
function passage(
  sign: string,
  text: string,
  claims: readonly Claim[],
  paint: (text: string) => string,
  page: Page,
): string[] {
  return layRow(
    {
      label: sign,
      labelWidth: 2,
      indent: 2 + KIND_WIDTH,
      text: shorten(text, 2 * page.style.width),
      tail: places(claims.slice(0, 1), page),
      paint,
    },
    page.style,
  );
}

function changeRows({ fact, field, before, after, strength, a, b }: DiffChange, page: Page): string[] {
  const { colour } = page.style;
  const of = fact.kind === 'quote' ? fact.speaker?.name : describe(fact);
  const head = [fact.kind === 'quote' ? 'words' : field, strength && `(${strength})`, of && `of ${of}`]
    .filter(Boolean)
    .join(' ');
  return [
    ...layRow({ label: fact.kind, labelWidth: KIND_WIDTH, text: shorten(head, page.style.width) }, page.style),
    ...passage('-', before, a, colour.red, page),
    ...passage('+', after, b, colour.green, page),
  ];
}

function conflictRows({ conflict, a, b }: DiffConflict, page: Page): string[] {
  const { colour } = page.style;
  // the claim that has the words of its side, else those words themselves
  const words = (claims: readonly Claim[]): string => {
    const own = conflict.sides.find((side) => claims.some(({ id }) => side.claims.includes(id)));
    const said = claims.find(({ text }) => own !== undefined && text.includes(own.value));
    return said?.text ?? own?.value ?? '';
  };
  return [
    ...layRow(
      {
        label: conflict.kind,
        labelWidth: 15,
        text: shortNote(conflict.note, [...a, ...b], page),
        paint: colour.yellow,
      },
      page.style,
    ),
    ...passage('-', words(a), a, colour.red, page),
    ...passage('+', words(b), b, colour.green, page),
  ];
}

const shortNote = (note: string, claims: readonly Claim[], { label }: Page): string =>
  [...new Set(claims.map(({ article }) => article))].reduce((words, id) => words.replaceAll(id, label(id)), note);
