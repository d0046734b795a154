import { SAYING_NOUNS, SAYING_VERBS } from '../../lexicon/saying.ts';
import { readersBy } from '../../rules/readers.ts';
import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { accordingTo } from './according.ts';
import { ATTITUDES } from './attitudes.ts';
import type { Content } from './content.ts';
import { headline } from './headline.ts';
import { ADVERBS } from './lexicon.ts';
import { ATTITUDE_NOUNS, nounThat, nounTowards } from './noun.ts';
import { asked, EXPECTING, expected, PARTICIPLES, passive } from './passive.ts';
import type { Subject } from './phrase.ts';
import type { Said } from './said.ts';
import { verbAt } from './verb.ts';
import { type View, viewOf, wordAt } from './view.ts';

/** What an article reports that somebody said, in words of its own. */
interface Speech {
  /** where hardly anything stands between marks */
  readonly claims: readonly Draft<QuoteClaim>[];
  /** all of it, to tell who says what lies inside */
  readonly frames: readonly Draft<QuoteClaim>[];
}

/** Reported speech without marks, with its speakers. */
export function findSpeech(doc: Document, cast: Pick<Cast, 'references'>): Speech {
  const frames = findFrames(doc, cast);
  return {
    frames: frames.map(({ draft }) => draft).filter(tells),
    claims: outermost(frames.filter(({ marked }) => !marked)).map(({ draft }) => draft),
  };
}

/** Ways of writing that tell where somebody stands, not what they say: what lies inside is still the article's. */
const STANDS = /towards|passive|expected|asked|\/to$/;

/** Verbs whose object is what they say. */
const CITING =
  /^(?:cit|announc|acknowledg|predict|estimat|claim|alleg|report|reveal|not|mention|detail|outlin|suggest|propos|stat)/i;

/** Whether what lies inside is said by the speaker. */
const tells = ({ rule, cue }: Draft<QuoteClaim>): boolean =>
  !STANDS.test(rule) && (rule !== 'indirect/object' || CITING.test(cue ?? ''));

/** Those that do not lie inside another: what Ruiz said that Cole thinks is told by what Ruiz said. */
function outermost(frames: readonly Frame[]): Frame[] {
  const sorted = [...frames].sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end);
  let end = -1;
  return sorted.filter(({ draft }) => {
    const inside = draft.end <= end;
    end = Math.max(end, draft.end);
    return !inside;
  });
}

/** One stretch of reported speech, and whether it is mostly a quote that its marks tell of already. */
interface Frame {
  readonly draft: Draft<QuoteClaim>;
  readonly marked: boolean;
}

function findFrames(doc: Document, cast: Pick<Cast, 'references'>): Frame[] {
  const found: Frame[] = [];
  for (const sentence of doc.sentences) addFrames(found, doc, cast, sentence);
  return found;
}

function addFrames(found: Frame[], doc: Document, cast: Pick<Cast, 'references'>, sentence: Sentence): void {
  const { from, to } = sentence;
  const { cues } = doc.tokens;
  const colon = hasColon(doc, from, to);
  if (!colon && (sentence.cues & CUE) === 0) return;
  const view = viewOf(doc, cast, sentence);
  if (colon) found.push(...draftsOf(view, headline(view)));
  let last: Subject | undefined;
  let inside = from;
  for (let at = from; at < to; at++) {
    if ((cues[at]! & CUE) === 0 || isCompound(doc, at) || view.quoted(at)) continue;
    const said = saidAround(view, at, last);
    if (!said || isUnfinished(doc, said.subject)) continue;
    // what hangs further on hangs on the main clause: not on `who said`, nor on what is said inside
    if (at >= inside && !isRelative(view, said) && !(last && holds(said))) last = said.subject ?? last;
    for (const content of said.contents) if (content.last > inside) inside = content.last;
    found.push(...draftsOf(view, said));
  }
}

/** A way of writing: what is said around a cue word, if it is written so. */
type Reader = (view: View, at: number, last: Subject | undefined) => Said | undefined;

/** Which ways of writing a word may be the cue of, in the order in which they are tried. */
const READERS = readersBy<Reader>([
  ['according', accordingTo],
  [SAYING_NOUNS.keys(), nounThat],
  [ATTITUDE_NOUNS, nounTowards],
  [PARTICIPLES, passive],
  ['asked', asked],
  [EXPECTING, expected],
  [[...SAYING_VERBS.keys(), ...ATTITUDES.keys()], verbAt],
]);

/** Every word at which somebody may be reported to say something. */
const CUE = cueClass(READERS.keys());

/** What is said around the word, read by the first way of writing that fits it. */
function saidAround(view: View, at: number, last: Subject | undefined): Said | undefined {
  const readers = READERS.get(wordAt(view, at)) ?? NONE;
  for (let index = 0; index < readers.length; index++) {
    const said = readers[index]!(view, at, last);
    if (said) return said;
  }
  return undefined;
}

const NONE: readonly Reader[] = [];

/** Whether the word ends a compound: `self-described moderates`. */
const isCompound = ({ tokens }: Document, at: number): boolean =>
  tokens.end[at - 1] === tokens.start[at] && tokens.word[at - 1] === '-';

/** Whether it tells of a stand, not of words. */
const holds = ({ contents }: Said): boolean => contents.some(({ rule }) => rule.includes('towards'));

/** Whether the subject of the verb is a relative pronoun: `the mayor, who said`. */
function isRelative(view: View, { cue: [at] }: Said): boolean {
  for (let before = at - 1; before > at - 5; before--) {
    const word = wordAt(view, before);
    if (word === 'who' || word === 'which' || word === 'that') return true;
    if (!ADVERBS.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}

/** Words that no subject ends with: the verb has another one further left, or none. */
const UNFINISHED = wordSet('and or last such');

const isUnfinished = ({ tokens }: Document, subject: Subject | undefined): boolean =>
  subject !== undefined && UNFINISHED.has(tokens.word[subject.last - 1]!);

/** Whether a colon stands after the first words. */
function hasColon({ tokens: { shape, word } }: Document, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at < from + 6; at++) if (shape[at] === Shape.Mark && word[at] === ':') return true;
  return false;
}

/** A phrase no longer than this, with nobody to say it, tells nothing: `challenging the new rule`. */
const LEAST_ALONE = 4;

/** The claims, one for each stretch of what is said. */
function draftsOf(view: View, said: Said | undefined): Frame[] {
  if (!said) return [];
  const { tokens, doc } = view;
  const cue = doc.text.slice(tokens.start[said.cue[0]], tokens.end[said.cue[1] - 1]);
  const { speaker } = said.subject ?? {};
  const told = said.contents.filter(
    ({ first, last, rule }) => speaker || last - first > LEAST_ALONE || !/(?:object|prep)$/.test(rule),
  );
  return told.map((content) => {
    const { first, last, rule } = content;
    const start = tokens.start[first]!;
    const end = tokens.end[last - 1]!;
    const quote = doc.text.slice(start, end);
    const draft: Draft<QuoteClaim> = speaker
      ? { kind: 'quote', start, end, rule, quote, speaker, cue, form: 'indirect' }
      : { kind: 'quote', start, end, rule, quote, cue, form: 'indirect' };
    return { draft, marked: !isUnmarked(view, content) };
  });
}

/** How much of what is said may stand between marks: more is a quote that the marks tell of already. */
const MOST_MARKED = 0.1;

function isUnmarked(view: View, { first, last }: Content): boolean {
  let marked = 0;
  for (let token = first; token < last; token++) if (view.quoted(token)) marked++;
  return marked <= (last - first) * MOST_MARKED;
}
