import { ORDINAL_DIGITS } from '../lexicon/numbers.ts';
import { words } from '../text/word-list.ts';
import { contentWords } from '../text/words.ts';
import { rulingWords } from './describe.ts';
import { layRow, type Row } from './layout.ts';
import { whenWords } from './page-events.ts';
import {
  cut,
  type FactOf,
  factsOf,
  inTurn,
  more,
  type Page,
  quoteClaims,
  reasons,
  saysWords,
  tail,
} from './page-parts.ts';

type Ruling = FactOf<'holding'>;
type Phrase = NonNullable<Ruling['grounds']>[number];

/** Each ruling with who made it, when, on what, why and how far. */
export function rulings(page: Page): string[] {
  const all = factsOf(page, 'holding');
  const told = shownRulings(page);
  return told
    .flatMap((fact) => [
      ...layRow({ text: headOf(fact), tail: tail(fact, page), paint: page.style.colour.bold }, page.style),
      ...detailsOf(withOwnStatus(fact, all), page).flatMap((row) =>
        row.text ? layRow({ labelWidth: 9, indent: 4, ...row }, page.style) : [],
      ),
      ...left(fact, page),
      ...reasons(fact, page),
    ])
    .concat(more(all.length - told.length, 'and # more', page));
}

const shownRulings = (page: Page): readonly Ruling[] => {
  const all = factsOf(page, 'holding');
  return page.options.verbose ? all : all.filter((fact) => tellsMore(fact) || all.length === 1);
};

/** The grounds and limits that the rulings are shown with. */
export const shownPhrases = (page: Page): readonly Phrase[] =>
  shownRulings(page).flatMap((fact) => [...shownOf(fact, 'grounds', page), ...shownOf(fact, 'limits', page)]);

/** Whether the words stand within the marks of a quote. */
const isQuoted = ({ article, start, end }: Phrase, page: Page): boolean =>
  quoteClaims(page).some((claim) => claim.article === article && claim.start <= start && end <= claim.end);

/** Whether it says more than that somebody once ruled. */
const tellsMore = ({ instrument, object, date, grounds, limits, vote, status, origins }: Ruling): boolean =>
  instrument !== undefined ||
  origins > 1 ||
  [object, date, grounds, limits, vote, status].some((field) => field !== undefined);

/** What is still open is told with the first ruling that it is told of. */
function withOwnStatus(fact: Ruling, all: readonly Ruling[]): Ruling {
  if (all.find(({ status }) => status === fact.status) === fact) return fact;
  const { status: _, ...rest } = fact;
  return rest;
}

const EFFECTS = { 'in-force': 'stays in force', stopped: 'stopped', 'in-part': 'in part' } as const;

const headOf = ({ effect, hedge, ...ruling }: Ruling): string =>
  `${rulingWords(ruling)}${effect ? ` → ${EFFECTS[effect]}` : ''}${hedge ? ` (${hedge})` : ''}`;

function detailsOf(fact: Ruling, page: Page): Row[] {
  const days = fact.dates?.length ? fact.dates.map(({ value }) => value) : fact.date ? [fact.date] : [];
  const [grounds, limits] = [shownOf(fact, 'grounds', page), shownOf(fact, 'limits', page)];
  const row = (label: string, text: string | undefined): Row => ({ label, text: text ?? '' });
  const said = (label: string, phrase: Phrase): Row => ({
    ...(label === 'because' ? groundRow(phrase, page) : { label, text: cut(phrase.text, page) }),
    ...(fact.articles.length > 1 && phrase.article ? { tail: page.places.label(phrase.article) } : {}),
  });
  return [
    row('by', [fact.actor, sameCourt(fact) ? undefined : fact.court].filter(Boolean).join(', ')),
    row('vote', fact.vote),
    row('when', days.map(whenWords).join(', ')),
    objectRow(fact, grounds, page),
    ...grounds.map((phrase) => said('because', phrase)),
    ...limits.map((phrase) => said('limit', phrase)),
    row('status', fact.status),
    row('says', saysWords(fact, page)),
  ];
}

/** Why: `because the rule is void`, `for raising fares`, `“We find no harm”`. */
function groundRow(phrase: Phrase, page: Page): Row {
  if (isQuoted(phrase, page)) return { label: 'because', text: cut(`“${phrase.text}”`, page) };
  const opening = /^(?:that|for|by) (?=\S)/.exec(phrase.text)?.[0] ?? '';
  const label = opening.startsWith('that') ? 'because' : opening.trim() || 'because';
  return { label, text: cut(phrase.text.slice(opening.length), page) };
}

/** What was ruled on, unless a ground says it too: `on the ban`, `against the city`, `to keep the city from closing it`, `that the ban is lawful`. */
function objectRow({ object = '', outcome }: Ruling, grounds: readonly Phrase[], page: Page): Row {
  if (SAYS_NOTHING.has(object) || grounds.some(({ text }) => isSaid(object, text))) return { text: '' };
  const opening = /^(?:on|for|over|against|to) (?=\S)/.exec(object)?.[0] ?? '';
  const text = cut(object.slice(opening.length), page);
  if (opening) return { label: opening.trim(), text };
  if (/^(?:\S+ ){1,8}from \p{Ll}+ing\b/u.test(object)) return { label: 'to keep', text };
  return { label: STATED.has(outcome) && CLAUSE.test(object) ? 'that' : 'on', text };
}

/** Objects that say no more than that something was ruled on. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  words(
    'appeal case cases decision decisions injunction issue matter motion nationwide order orders request ruling rulings',
  ),
);

const STATED: ReadonlySet<string> = new Set(['held', 'ruled unlawful', 'ordered', 'declared']);
const CLAUSE =
  /^(?:(?!who\b|which\b|that\b)\S+ ){1,7}(?:is|are|was|were|must|can|cannot|may|should|had|has|have|did|violated|could|would)\b/;

/** Whether the court is the one that rules under another form of its name: `the 8th Circuit`, `the Eighth Circuit`. */
function sameCourt({ actor = '', court = '' }: Ruling): boolean {
  const [own, full] = [courtWords(actor), courtWords(court)];
  return own.length > 0 && own.every((word) => full.includes(word));
}

const courtWords = (name: string): string[] =>
  [...contentWords(name)].map((word) => ORDINAL_DIGITS.get(word) ?? word).filter((word) => word !== 'u.s');

/** Grounds and limits shown of one ruling, and no more of each. */
const MOST = 3;

function shownOf(fact: Ruling, field: 'grounds' | 'limits', page: Page): readonly Phrase[] {
  const all = fact[field] ?? [];
  return page.options.verbose ? all : inTurn(telling(fact, field), MOST, ({ article }) => article);
}

const left = (fact: Ruling, page: Page): string[] => {
  if (page.options.verbose) return [];
  const hidden = (['grounds', 'limits'] as const)
    .map((field) => Math.max(0, telling(fact, field).length - MOST))
    .reduce((sum, count) => sum + count, 0);
  return more(hidden, `             and # more ${hidden === 1 ? 'ground or limit' : 'grounds or limits'}`, page);
};

/** Phrases that say something of their own: no stubs, and nothing that a longer one of the ruling says too. */
function telling(fact: Ruling, field: 'grounds' | 'limits'): readonly Phrase[] {
  const grounds = without(fact.grounds ?? [], []).filter(({ text }) => text.split(/\s+/).length > 3);
  if (field === 'grounds') return grounds;
  return without(fact.limits ?? [], grounds).filter(({ text }) => !isPlain(text, fact) && !isOfHeadline(text));
}

/** `Not Evictions`: the end of a headline. */
const isOfHeadline = (text: string): boolean => /^(?:\p{Lu}\p{Ll}+(?: |$)){2,3}$/u.test(text);

/** `in part` of what is granted in part; `temporarily` of a request that is denied. */
const isPlain = (text: string, { outcome, effect }: Ruling): boolean =>
  (effect === 'in-part' && /^(?:in part|partially|partly)$/i.test(text)) ||
  (/denied|dismissed/.test(outcome) && /^temporarily$/i.test(text));

function without(phrases: readonly Phrase[], others: readonly Phrase[]): Phrase[] {
  const said = [...others, ...phrases].map((phrase) => ({ phrase, words: contentWords(phrase.text) }));
  return phrases.filter((phrase) => {
    const own = said.find((one) => one.phrase === phrase)!;
    return !said.some(
      (other) => other !== own && holds(other.words, own.words, said.indexOf(other) < said.indexOf(own)),
    );
  });
}

/** Share of its words that make one phrase the same as another. */
const SAME = 0.75;

const isSaid = (phrase: string, other: string): boolean => holds(contentWords(other), contentWords(phrase), true);

/** Whether a phrase says what a shorter one, or an equal one after it, says. */
function holds(longer: ReadonlySet<string>, own: ReadonlySet<string>, before: boolean): boolean {
  if (own.size === 0 || longer.size < own.size || (longer.size === own.size && !before)) return false;
  return [...own].filter((word) => longer.has(word)).length >= SAME * own.size;
}
