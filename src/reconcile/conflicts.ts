import { registryMismatches } from '../extract/judges/registry.ts';
import { foldName, isSpellingSlip } from '../extract/names/compare.ts';
import { table } from '../lexicon/table.ts';
import type { Claim, Conflict } from '../schema/index.ts';
import { idOf, type Told } from './fact.ts';
import { countedWords, type Figure, isTelling } from './figures.ts';
import type { Entity, People } from './people.ts';
import type { Utterance } from './quotes.ts';
import type { Ruling } from './rulings.ts';
import { byText } from './union.ts';
import { contentWords } from './words.ts';

/** What is known of one case when its conflicts are looked for. */
export interface Known {
  readonly people: People;
  readonly rulings: readonly Ruling[];
  readonly utterances: readonly Utterance[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}

type Side = Conflict['sides'][number];

/** Claims of one case about one thing that disagree. What merely adds to one another is no conflict. */
export function findConflicts(known: Known): Conflict[] {
  return [
    ...known.people.entities.flatMap(spellingConflicts),
    ...known.people.entities.flatMap(roleConflicts),
    ...known.people.entities.flatMap(registryConflicts),
    ...known.rulings.flatMap(outcomeConflicts),
    ...known.rulings.flatMap(limitConflicts),
    ...known.utterances.flatMap((utterance) => [
      ...speakerConflicts(utterance, known.people),
      ...wordingConflicts(utterance),
    ]),
    ...figureConflicts(known.figures),
  ];
}

/** What articles say of a judge against what the file of judges has. */
function registryConflicts({ fact, claims }: Entity): Conflict[] {
  const judges = claims.filter((claim) => claim.kind === 'judge');
  const told = new Map<string, { readonly known: string; readonly claims: Claim[] }>();
  for (const claim of judges)
    for (const { article, registry } of registryMismatches(claim)) {
      const known = told.get(article) ?? { known: registry, claims: [] };
      known.claims.push(claim);
      told.set(article, known);
    }
  return [...told].map(([value, { known, claims: own }]) =>
    conflict(
      'contradiction',
      'appointedBy',
      [fact.id],
      [side(value, own), side(known, [])],
      `Appointed by ${value} in ${list([...new Set(own.map(({ article }) => article))].sort(byText))}, by ${known} in the file of judges.`,
    ),
  );
}

function conflict(
  kind: Conflict['kind'],
  field: string,
  about: readonly string[],
  sides: readonly Side[],
  note: string,
): Conflict {
  const id = idOf(
    `${kind}\n${field}\n${[...about].sort(byText).join('\n')}\n${sides.map(({ value }) => value).join('\n')}`,
  );
  return { id, kind, field, about: [...about], sides: [...sides], note };
}

const side = (value: string, claims: readonly Claim[]): Side => ({
  value,
  claims: claims.map(({ id }) => id),
  articles: [...new Set(claims.map(({ article }) => article))].sort(byText),
});

/** Spellings of one name that differ by more than capitals, accents, initials and words left out. */
function spellingConflicts({ fact, type, claims, names }: Entity): Conflict[] {
  if (names.length < 2) return [];
  const written = spellings(names, type);
  if (written.length < 2) return [];
  const sides = written.map((values) =>
    side(
      values[0]!,
      claims.filter(({ name }) => name && values.includes(name)),
    ),
  );
  const note = `${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', ')}: one name in ${sides.length} spellings.`;
  return [conflict('spelling', 'name', [fact.id], sides, note)];
}

/** The names by spelling: those that differ only by capitals, accents and words left out are one. */
function spellings(names: readonly Told[], type: 'person' | 'organization'): string[][] {
  const groups: string[][] = [];
  for (const { value } of names) {
    const words = foldName(value).split(' ');
    if (words.length < 2) continue;
    const home = groups.find((group) => !differInSpelling(words, foldName(group[0]!).split(' '), type));
    if (home) home.push(value);
    else groups.push([value]);
  }
  return groups;
}

function differInSpelling(a: readonly string[], b: readonly string[], type: 'person' | 'organization'): boolean {
  const onlyA = a.filter((word) => !b.includes(word) && word.length > 1);
  const onlyB = b.filter((word) => !a.includes(word) && word.length > 1);
  if (onlyA.length !== 1 || onlyB.length !== 1) return false;
  const [left, right] = [onlyA[0]!, onlyB[0]!];
  return type === 'person' || isSpellingSlip(left, right) || left.slice(0, 5) === right.slice(0, 5);
}

const SIDES: Readonly<Record<string, string>> = table({
  plaintiff: 'plaintiff',
  petitioner: 'plaintiff',
  appellant: 'plaintiff',
  defendant: 'defendant',
  respondent: 'defendant',
  appellee: 'defendant',
});

/** One party that articles put on both sides, or that one has filing the suit and another as counsel. */
function roleConflicts({ fact, claims, names }: Entity): Conflict[] {
  if (fact.kind !== 'party' || !fact.roles) return [];
  const parties = claims.filter((claim) => claim.kind === 'party');
  const bySide = new Map<string, Claim[]>();
  for (const claim of parties) {
    const part = SIDES[claim.role] ?? (claim.role === 'counsel' ? 'counsel' : undefined);
    if (part) bySide.set(part, [...(bySide.get(part) ?? []), claim]);
  }
  const articles = [...bySide.values()].map((own) => new Set(own.map(({ article }) => article)));
  if (
    bySide.size < 2 ||
    articles.every((own) => own.size === articles[0]!.size && [...own].every((id) => articles[0]!.has(id)))
  )
    return [];
  const sides = [...bySide].map(([part, own]) => side(part, own));
  const note = `${names[0]?.value} is ${sides.map(({ value, articles: own }) => `${value} in ${list(own)}`).join(', ')}.`;
  return [conflict('role', 'role', [fact.id], sides, note)];
}

/** How final a ruling is told to be: a suit thrown out, or a request refused while the suit goes on. */
function outcomeConflicts({ fact, claims }: Ruling): Conflict[] {
  const ended = claims.filter(({ outcome, instrument }) => outcome === 'dismissed' && !/motion/.test(instrument ?? ''));
  const open = claims.filter(({ status }) => status && /ongoing|remain|continu|pending/.test(status));
  const refused = claims.filter(
    ({ outcome, article }) => outcome === 'denied' && !ended.some((claim) => claim.article === article),
  );
  const otherOpen = open.filter(({ article }) => !ended.some((claim) => claim.article === article));
  const against = otherOpen.length ? otherOpen : refused;
  if (ended.length && against.length) {
    const sides = [side('dismissed', ended), side(otherOpen.length ? 'case ongoing' : 'denied', against)];
    const note = `${list(sides[0]!.articles)} has the suit dismissed, ${list(sides[1]!.articles)} ${otherOpen.length ? 'says that the case goes on' : 'only a request denied'}.`;
    return [conflict('contradiction', 'outcome', [fact.id], sides, note)];
  }
  return oppositeOutcomes(fact.id, claims);
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['granted', 'denied'],
  ['affirmed', 'reversed'],
  ['upheld', 'struck down'],
  ['convicted', 'acquitted'],
  ['allowed', 'blocked'],
];

function oppositeOutcomes(about: string, claims: Ruling['claims']): Conflict[] {
  for (const [yes, no] of OPPOSITES) {
    const [left, right] = [yes, no].map((outcome) => claims.filter((claim) => claim.outcome === outcome));
    const sameRequest = left!.filter((claim) =>
      right!.some((other) => other.article !== claim.article && other.instrument === claim.instrument),
    );
    if (sameRequest.length === 0 || left!.some(({ article }) => right!.some((other) => other.article === article)))
      continue;
    const sides = [side(yes, left!), side(no, right!)];
    return [
      conflict(
        'contradiction',
        'outcome',
        [about],
        sides,
        `${list(sides[0]!.articles)} has it ${yes}, ${list(sides[1]!.articles)} ${no}.`,
      ),
    ];
  }
  return [];
}

/** Limits of one ruling told with another word at the same place: prosecutions / investigations. */
function limitConflicts({ fact, claims }: Ruling): Conflict[] {
  if (fact.articles.length < 2) return [];
  const limits = claims.flatMap((claim) =>
    (claim.limits ?? []).map(({ text }) => ({ claim, text, words: contentWords(text) })),
  );
  for (let i = 0; i < limits.length; i++)
    for (let j = i + 1; j < limits.length; j++) {
      const [a, b] = [limits[i]!, limits[j]!];
      if (a.claim.article === b.claim.article) continue;
      const heads = otherHead(a.words, b.words);
      if (!heads) continue;
      const having = (word: string, other: string) =>
        limits.filter(({ words }) => words.has(word) && !words.has(other)).map(({ claim }) => claim);
      const sides = [
        side(a.text, [...new Set(having(heads[0], heads[1]))]),
        side(b.text, [...new Set(having(heads[1], heads[0]))]),
      ];
      const note = `The limit of the ruling is ${list(sides.map(({ value, articles }) => `“${value}” in ${list(articles)}`))}.`;
      return [conflict('scope', 'limits', [fact.id], sides, note)];
    }
  return [];
}

/** The one word in which two limits differ after a shared word. */
function otherHead(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly [string, string] | undefined {
  const [left, right] = [[...a], [...b]];
  for (const word of left) {
    const [next, other] = [left[left.indexOf(word) + 1], right[right.indexOf(word) + 1]];
    if (b.has(word) && next && other && next !== other && !b.has(next) && !a.has(other)) return [next, other];
  }
  return undefined;
}

/** The same words in the mouths of different people. */
function speakerConflicts({ fact, claims, speakers }: Utterance, people: People): Conflict[] {
  const named = speakers.filter(({ value }) => people.byName.has(foldName(value)));
  if (named.length < 2) return [];
  const sides = named.map(({ value }) =>
    side(
      value,
      claims.filter(
        ({ speaker }) =>
          speaker && (people.byName.get(foldName(speaker.name))?.names[0]?.value ?? speaker.name) === value,
      ),
    ),
  );
  if (sides.every(({ articles }) => articles.every((id) => sides[0]!.articles.includes(id)))) return [];
  const note = `The same words are ${sides.map(({ value, articles }) => `${value}'s in ${list(articles)}`).join(', ')}.`;
  return [conflict('contradiction', 'speaker', [fact.id], sides, note)];
}

/** Words of a quote changed or dropped in the middle with nothing to mark it. */
function wordingConflicts({ fact, claims, changes }: Utterance): Conflict[] {
  return changes
    .filter(({ unmarked }) => unmarked)
    .slice(0, 1)
    .map(({ claim, difference }) => {
      const whole = claims.filter((other) => other.quote === (fact.kind === 'quote' ? fact.quote : ''));
      const sides = [side(fact.kind === 'quote' ? fact.quote : '', whole), side(claim.quote, [claim])];
      return conflict('wording', 'quote', [fact.id], sides, `The words differ: ${difference}.`);
    });
}

/** One number of different things, or one thing in different numbers. */
function figureConflicts(figures: readonly Figure[]): Conflict[] {
  return [...figures.flatMap(countedConflicts), ...valueConflicts(figures)];
}

function countedConflicts({ fact, claims }: Figure): Conflict[] {
  if (!isTelling(claims[0]!.value) || fact.articles.length < 2) return [];
  for (const a of claims)
    for (const b of claims) {
      const [left, right] = [countedWords(a), countedWords(b)];
      if (a.article >= b.article || left.size === 0 || right.size === 0 || [...left].some((word) => right.has(word)))
        continue;
      const name = (claim: typeof a) =>
        `${claim.text}${claim.of ? ` ${claim.of}` : claim.unit ? ` ${claim.unit}` : ''}`;
      const sides = [side(name(a), [a]), side(name(b), [b])];
      const note = `${a.text} counts ${a.of ?? a.unit} in ${a.article} and ${b.of ?? b.unit} in ${b.article}.`;
      return [conflict('scope', 'of', [fact.id], sides, note)];
    }
  return [];
}

function valueConflicts(figures: readonly Figure[]): Conflict[] {
  const found: Conflict[] = [];
  for (let i = 0; i < figures.length; i++)
    for (let j = i + 1; j < figures.length; j++) {
      const [a, b] = [figures[i]!.claims[0]!, figures[j]!.claims[0]!];
      if (!nearValues(a.value, b.value) || a.article === b.article) continue;
      const [left, right] = [countedWords(a), countedWords(b)];
      const shared = [...left].filter((word) => right.has(word));
      if (shared.length < 2 || shared.length < Math.min(left.size, right.size)) continue;
      const sides = [side(a.text, figures[i]!.claims), side(b.text, figures[j]!.claims)];
      const note = `${a.text} in ${list(sides[0]!.articles)}, ${b.text} in ${list(sides[1]!.articles)}.`;
      found.push(conflict('contradiction', 'value', [figures[i]!.fact.id, figures[j]!.fact.id], sides, note));
    }
  return found;
}

const nearValues = (a: number | string, b: number | string): boolean =>
  typeof a === 'number' && typeof b === 'number' && a !== b && Math.max(a, b) / Math.max(1, Math.min(a, b)) < 2;

const list = (values: readonly string[]): string =>
  values.length < 2 ? (values[0] ?? '') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
