import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape } from '../../text/tokens.ts';
import { contextEvidence } from './context.ts';
import type { EntityType } from './entity.ts';
import { noScores, type Scores, sum, typeOf, wordEvidence } from './evidence.ts';
import { INNER_WORDS } from './lexicon.ts';
import { typeLists } from './lists.ts';
import { isNamed } from './offices.ts';
import { findRuns } from './runs.ts';
import { type Part, splitRun } from './split.ts';
import { isVersus } from './tells.ts';
import type { Unit } from './units.ts';
import { flagsOf, Is } from './words.ts';
import { isInTitle, isQuotedAlone } from './works.ts';

/** One place where a form stands. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly title?: string;
  readonly part: Part;
}

/** One spelling of a name, with all its places in the article and what speaks for its types. */
export interface Form {
  readonly key: string;
  readonly units: readonly Unit[];
  readonly text: string;
  readonly sightings: Sighting[];
  /** what its words tell */
  readonly scores: Scores;
  /** what stands around it tells */
  readonly context: Scores;
  type: EntityType;
  /** whether a cluster has it */
  taken?: boolean;
}

/** A capital that may be no name. */
export interface Weak {
  readonly part: Part;
  readonly sentence: number;
}

/** The names of an article before they are clustered. */
export interface Forms {
  readonly byKey: ReadonlyMap<string, Form>;
  /** sentences in title case or capitals, whose capitals tell nothing */
  readonly shouted: readonly number[];
  /** single capitals that name somebody only if the article names him elsewhere */
  readonly weak: readonly Weak[];
  /** the words that the article also writes small */
  readonly lower: ReadonlySet<string>;
}

/** What the spellings of one name share: its words in lower case, a blank between them. */
export function keyOf(units: readonly Unit[]): string {
  let key = units[0]!.word;
  for (let at = 1; at < units.length; at++) key += ` ${units[at]!.word}`;
  return key;
}

/** Every spelling of a name in the running text, typed. */
export function findForms(doc: Document): Forms {
  const byKey = new Map<string, Form>();
  const shouted: number[] = [];
  const weak: Weak[] = [];
  const lower = lowerWords(doc);
  const linked = doc.text.includes('MORE');
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index]!;
    if (isShouted(doc, sentence)) {
      shouted.push(index);
      if (doc.blocks[sentence.block]!.kind !== 'headline') addShouted(doc, sentence, index, linked, byKey);
      continue;
    }
    for (const run of findRuns(doc, sentence, index, linked))
      for (const part of splitRun(run)) {
        if (isInTitle(doc, part.title ?? part.units, part.units, sentence)) continue;
        if (isName(part, lower) && !isCaption(doc, part, index) && !isShout(doc, part)) add(doc, part, index, byKey);
        else if (part.units.length === 1) weak.push({ part, sentence: index });
      }
  }
  for (const form of byKey.values()) form.type = typeOf(sum(form.scores, form.context));
  typeLists(doc, byKey.values());
  return { byKey, shouted, weak, lower };
}

/** `POLICY CHOICE`, `a MISTAKEN ruling`: ordinary words in capitals. */
const isShout = ({ tokens: { shape } }: Document, { units }: Part): boolean =>
  units.every(
    ({ from, flags, word }) =>
      shape[from] === Shape.Caps && (ENDING.test(word) || (units.length > 1 && (flags & (Is.Plain | Is.Common)) !== 0)),
  );

/** Long words with an ending that no acronym has. */
const ENDING = /^[a-z]{4,}(?:al|[st]ion|ing|ed|ent|ly|ity|ous|ive|[ai]ble|ness)$/;

/** One side of `Roe v. Poe`: names a case, and somebody only if he is named elsewhere, or if it is the article's case. */
function isCaption({ tokens, sentences }: Document, { units }: Part, sentence: number): boolean {
  const { word } = tokens;
  if (!isVersus(tokens, units[units.length - 1]!.to) && !isVersus(tokens, units[0]!.from - 1)) return false;
  const { from } = sentences[sentence]!;
  const own = word[from] === 'the' && word[from + 1] === 'case' && /^(?:is|was)$/.test(word[from + 2] ?? '');
  return !(own && units[0]!.from < from + 9);
}

/** People of a line in title case, such as a heading that is only a name. */
function addShouted(doc: Document, sentence: Sentence, index: number, linked: boolean, byKey: Map<string, Form>): void {
  for (const run of findRuns(doc, sentence, index, linked))
    for (const part of splitRun(run)) if (isPlainlyNamed(doc, part)) add(doc, part, index, byKey);
}

function isPlainlyNamed({ tokens }: Document, { units, title }: Part): boolean {
  const words = units.filter(({ joint }) => !joint);
  if (words.length < 2 || words.length > 3 || words.some(({ from }) => tokens.shape[from] === Shape.Caps)) return false;
  const last = words[words.length - 1]!;
  const surname = (last.flags & Is.Surname) !== 0 || (last.flags & (NO_NAME | Is.Plain)) === 0;
  return surname && (title !== undefined || ((words[0]!.flags & Is.Given) !== 0 && isNamed(units)));
}

/** The words that the article also writes small, but those that name nobody anyway: capitals of theirs name nobody. */
function lowerWords({ tokens: { count, shape, word, flags } }: Document): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < count; at++)
    if (shape[at] === Shape.Lower && (!(flags[at]! & NEVER_ASKED) || flags[at]! & (Is.Given | Is.Surname)))
      words.add(word[at]!);
  return words;
}

const KNOWN = Is.Body | Is.Place | Is.Given | Is.Surname;
const NO_NAME =
  Is.Common |
  Is.Demonym |
  Is.Calendar |
  Is.Function |
  Is.Head |
  Is.OtherHead |
  Is.PlaceHead |
  Is.Office |
  Is.Honorific |
  Is.Modifier;

/** Words that name nobody, in whatever letters, unless they are names too. */
const NEVER_ASKED = NO_NAME & ~Is.Calendar;

function isName({ units, title, initial }: Part, lower: ReadonlySet<string>): boolean {
  const first = units[0]!;
  if (units.every(({ word }) => word.length < 3) && !(first.flags & Is.Body)) return false;
  if (units.length > 1)
    return (
      units.some(({ flags, joint }) => !joint && !(flags & NO_NAME)) ||
      units.some(({ flags, word }) => flags & (Is.Given | Is.Head | Is.OtherHead | Is.Body) || INNER_WORDS.has(word))
    );
  if (title || first.flags & Is.Body || (first.flags & Is.Head && first.word.includes('-'))) return true;
  if (/^[rdi]-/.test(first.word) || first.flags & Is.Calendar) return false;
  if (first.flags & NO_NAME && !(first.flags & (Is.Given | Is.Surname))) return false;
  if (first.word.length < 2 || /^\W*[a-z]\.$/.test(first.word)) return false;
  if (initial)
    return (first.flags & KNOWN) !== 0
      ? !(first.flags & Is.Common) && !(first.flags & (Is.Given | Is.Surname) && lower.has(first.word))
      : !lower.has(first.word) && !/(?:ing|ly|ed)$/.test(first.word);
  return !(first.flags & Is.Common);
}

/** Notes that the part stands there. */
function add(doc: Document, part: Part, sentence: number, byKey: Map<string, Form>): Form {
  const { units, title } = part;
  const { tokens, text } = doc;
  const start = tokens.start[units[0]!.from]!;
  const end = tokens.end[units[units.length - 1]!.to - 1]!;
  const after = units[units.length - 1]!.to;
  const quoted = units.length === 1 && isQuotedAlone(tokens.word, units[0]!.from - 1, after);
  // what is quoted alone is called like that: it may bear somebody's surname
  const key = quoted ? `“${keyOf(units)}` : keyOf(units);
  let form = byKey.get(key);
  if (!form) {
    const scores = wordEvidence(units, tokens);
    form = { key, units, text: text.slice(start, end), sightings: [], scores, context: noScores(), type: 'other' };
    byKey.set(key, form);
  }
  contextEvidence(doc, part, sentence, form.context);
  const words = title
    ? text.slice(tokens.start[title[0]!.from], tokens.end[title[title.length - 1]!.to - 1])
    : undefined;
  form.sightings.push(words ? { start, end, sentence, part, title: words } : { start, end, sentence, part });
  return form;
}

/** Title case or capitals: a headline, a heading, a line of capitals. */
function isShouted(doc: Document, sentence: Sentence): boolean {
  const { tokens, blocks } = doc;
  const last = tokens.word[sentence.to - 1]!;
  if ((last === '.' || last === '?' || last === '!') && blocks[sentence.block]!.kind !== 'headline') return false;
  let capitals = 0;
  let small = 0;
  let caps = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const shape = tokens.shape[at];
    if (shape === Shape.Lower) {
      if (tokens.word[at]!.length > 3) small++;
    } else if (shape === Shape.Capital) capitals++;
    else if (shape === Shape.Caps) caps++;
  }
  if (caps > 3 && caps > 2 * (capitals + small)) return true;
  if (caps > 1 && caps === sentence.to - sentence.from) return true;
  return capitals + caps >= 4 && small * 4 <= capitals + caps;
}

/** Notes that the cluster is named by the tokens. */
export function formAt(
  doc: Document,
  { forms }: { readonly forms: Form[] },
  from: number,
  to: number,
  sentence: number,
  made: Map<string, Form>,
): void {
  const { tokens, text } = doc;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const key = tokens.word.slice(from, to).join(' ');
  const known = forms.find((form) => form.key === key) ?? made.get(key);
  const unit: Unit = { from, to, word: key, flags: flagsOf(key), joint: false };
  const sighting: Sighting = { start, end, sentence, part: { units: [unit], initial: false } };
  if (known) {
    known.sightings.push(sighting);
    return;
  }
  const form: Form = {
    key,
    units: [unit],
    text: text.slice(start, end),
    sightings: [sighting],
    scores: noScores(),
    context: noScores(),
    type: 'other',
  };
  made.set(key, form);
  forms.push(form);
}
