import { HYPOTHETICAL, NEGATIONS, SAYING_NOUNS, SAYING_VERBS, type SayingVerb } from '../../lexicon/saying.ts';
import type { QuoteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { accordingTo } from './according.ts';
import { ATTITUDES, type Attitude } from './attitudes.ts';
import { type Content, contentAfter, towards } from './content.ts';
import { headline } from './headline.ts';
import { ADVERBS, BARE, CLAUSAL } from './lexicon.ts';
import { isAttitudeNoun, nounThat, nounTowards } from './noun.ts';
import { around } from './parenthetical.ts';
import { asked, EXPECTING, expected, passive } from './passive.ts';
import { mainSubject, type Subject, subjectBefore } from './speaker.ts';
import { referenceEnding, type View, viewOf, wordAt } from './view.ts';

/** What an article reports that somebody said, in words of its own. */
export interface Speech {
  /** where hardly anything stands between marks */
  readonly claims: readonly Draft<QuoteClaim>[];
  /** all of it, to tell who says what lies inside */
  readonly frames: readonly Draft<QuoteClaim>[];
}

/** Reported speech without marks, with its speakers. */
export function findSpeech(doc: Document, cast: Pick<Cast, 'references'>): Speech {
  const frames = findFrames(doc, cast);
  return {
    frames: frames.map(({ draft }) => draft),
    claims: outermost(frames.filter(({ marked }) => !marked)).map(({ draft }) => draft),
  };
}

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
  for (const sentence of doc.sentences) {
    const { from, to } = sentence;
    let view: View | undefined;
    let last: Subject | undefined;
    if (hasColon(doc, from, to)) {
      view = viewOf(doc, cast, sentence);
      found.push(...draftsOf(view, headline(view)));
    }
    for (let at = from; at < to; at++) {
      const word = doc.tokens.word[at]!;
      if (word === 'according') {
        view ??= viewOf(doc, cast, sentence);
        found.push(...draftsOf(view, accordingTo(view, at)));
        continue;
      }
      if (doc.tokens.word[at + 1] === 'that' && SAYING_NOUNS.has(word)) {
        view ??= viewOf(doc, cast, sentence);
        const told = view.quoted(at) ? undefined : nounThat(view, at);
        if (told) {
          found.push(...draftsOf(view, told));
          continue;
        }
      }
      if (isAttitudeNoun(word)) {
        view ??= viewOf(doc, cast, sentence);
        const told = view.quoted(at) ? undefined : nounTowards(view, at);
        if (told) {
          found.push(...draftsOf(view, told));
          continue;
        }
      }
      const verb = SAYING_VERBS.get(word);
      const attitude = ATTITUDES.get(word);
      if (!verb && !attitude && !EXPECTING.test(word)) continue;
      view ??= viewOf(doc, cast, sentence);
      if (view.quoted(at)) continue;
      const other = passive(view, at) ?? asked(view, at) ?? expected(view, at);
      if (other) {
        found.push(...draftsOf(view, other));
        continue;
      }
      let said = verb ? saidAt(view, at, verb, last) : undefined;
      if (attitude && !said?.contents.length) said = heldAt(view, at, attitude, last);
      if (!said) continue;
      last = said.subject ?? last;
      found.push(...draftsOf(view, said));
    }
  }
  return found;
}

/** Whether a colon stands after the first words. */
function hasColon({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at < from + 6; at++) if (tokens.word[at] === ':') return true;
  return false;
}

/** What is said around one cue. */
export interface Said {
  readonly contents: readonly Content[];
  readonly subject?: Subject | undefined;
  /** its first and after its last token */
  readonly cue: readonly [number, number];
}

function saidAt(view: View, at: number, verb: SayingVerb, last: Subject | undefined): Said | undefined {
  if (!isUsed(view, at, verb)) return undefined;
  const subject = subjectOf(view, at, verb, last);
  const aside = around(view, at, verb, subject);
  if (aside) return aside;
  if (subject ? isWriter(view, subject) : !hangs(view, at, verb)) return undefined;
  const content = subject && attributesMarks(view, subject) ? undefined : contentAfter(view, at, verb);
  return content ? { contents: [content], subject, cue: [at, at + 1] } : { contents: [], subject, cue: [at, at + 1] };
}

/** What somebody is said to think of something: `supports the ban`, `called for a new trial`. */
function heldAt(view: View, at: number, attitude: Attitude, last: Subject | undefined): Said | undefined {
  if (!isHeld(view, at, attitude.form)) return undefined;
  const content = towards(view, at, attitude);
  if (!content) return undefined;
  const subject = subjectOf(view, at, attitude, last);
  if (!subject || isWriter(view, subject)) return undefined;
  return { contents: [{ ...content, rule: content.rule }], subject, cue: [at, at + 1] };
}

function isHeld(view: View, at: number, form: string): boolean {
  let before = at - 1;
  while (ADVERBS.has(wordAt(view, before)) || /ly$/.test(wordAt(view, before))) before--;
  const previous = wordAt(view, before);
  if (form === 'ing') return /^(?:,|and|is|are|was|were|been|while)$/.test(previous);
  if (
    /^(?:the|a|an|his|her|their|its|be|been|being|is|was|are|were|of|by|'s|my|our|your|no|any|this|to|with|for|in|on|at|from|about|as|-|like)$/.test(
      previous,
    )
  )
    return false;
  if (form === 'third') return isSubjectEnd(view, before);
  if (form === 'base')
    return (
      /^(?:they|who|will|would|may|might|could|can|should|did|do|does|not|don't|didn't|doesn't)$/.test(previous) ||
      /s$/.test(previous)
    );
  return true;
}

/** Whether the verb shares a subject that stands too far off to be read: `..., and said the road was open`. */
const hangs = (view: View, at: number, { form }: SayingVerb): boolean =>
  CLAUSAL.has(wordAt(view, at)) &&
  (form === 'ing' || /^(?:and|but)$/.test(wordAt(view, at - 1))) &&
  !view.quoted(at - 2);

/** Whether the writer or the reader is the one who says it. */
const isWriter = (view: View, { first, last }: Subject): boolean =>
  last - first === 1 && /^(?:i|we|you)$/.test(wordAt(view, first));

/** Forms that are as often plural nouns: only a name or pronoun makes them verbs. */
const NOUNS = new Set(
  `emails attacks views figures claims remarks states tweets reports questions details challenges texts posts demands
  requests promises fears hopes doubts worries answers comments threats concerns mentions complaints offers feels
  guarantees features notes warnings estimates lists charges records messages praises blogs echoes protests orders
  rules decrees commands proposals talks addresses issues releases quotes cites mocks faults forecasts pledges
  vows counsels signals hints polls boasts jokes quips`.split(/\s+/),
);

/** Whether the attribution follows words between marks, which are what was said: `“Yes,” Ruiz said in court`. */
function attributesMarks(view: View, { first }: Subject): boolean {
  const before = wordAt(view, first - 1) === ',' ? first - 2 : first - 1;
  return before >= view.from && view.quoted(before);
}

/** Whether the word is a verb here with which somebody did say something. */
function isUsed(view: View, at: number, { form, governs }: SayingVerb): boolean {
  const word = wordAt(view, at);
  let before = at - 1;
  while (ADVERBS.has(wordAt(view, before)) || /ly$/.test(wordAt(view, before))) {
    if (/^(?:has|have|had)$/.test(wordAt(view, before))) break;
    before--;
  }
  const previous = wordAt(view, before);
  if (NEGATIONS.has(previous) || HYPOTHETICAL.has(previous)) return false;
  if (
    /^(?:the|a|an|his|her|their|its|to|be|been|being|is|was|are|were|of|by|will|'s|my|our|your|no|any|this)$/.test(
      previous,
    )
  )
    return false;
  if (form === 'third' && NOUNS.has(word) && !isSubjectEnd(view, before)) return false;
  if (form === 'base') return BARE.has(word) && governs !== 'object';
  return form !== 'participle' || /^(?:has|have|had)$/.test(previous);
}

const isSubjectEnd = (view: View, token: number): boolean =>
  /^(?:he|she|it|who|which|also)$/.test(wordAt(view, token)) ||
  SHOWING.has(wordAt(view, token)) ||
  (token >= view.from && referenceEnding(view, token) !== undefined && wordAt(view, token + 1) !== "'s");

/** Things that show what was counted or written in them. */
const SHOWING = new Set(
  `poll polls polling survey surveys study studies data records documents report reports analysis results numbers filings
  research evidence video footage lawsuit complaint suit indictment`.split(/\s+/),
);

function subjectOf(
  view: View,
  at: number,
  { form }: { readonly form: string },
  last: Subject | undefined,
): Subject | undefined {
  const before = wordAt(view, at - 1);
  if (form === 'ing') return last ?? mainSubject(view, at);
  if (before === 'and' || before === 'but' || (ADVERBS.has(before) && /^(?:and|but)$/.test(wordAt(view, at - 2))))
    return last ?? mainSubject(view, at);
  return subjectBefore(view, at);
}

/** The claims, one for each stretch of what is said. */
function draftsOf(view: View, said: Said | undefined): Frame[] {
  if (!said) return [];
  const { tokens, doc } = view;
  const cue = doc.text.slice(tokens.start[said.cue[0]], tokens.end[said.cue[1] - 1]);
  const { speaker } = said.subject ?? {};
  return said.contents.map((content) => {
    const { first, last, rule } = content;
    const start = tokens.start[first]!;
    const end = tokens.end[last - 1]!;
    const quote = doc.text.slice(start, end);
    const said: Pick<QuoteClaim, 'speaker'> = speaker ? { speaker } : {};
    return {
      draft: { kind: 'quote', start, end, rule, quote, ...said, cue, form: 'indirect' },
      marked: !isUnmarked(view, content),
    };
  });
}

/** How much of what is said may stand between marks: more is a quote that the marks tell of already. */
const MOST_MARKED = 0.2;

function isUnmarked(view: View, { first, last }: Content): boolean {
  let marked = 0;
  for (let token = first; token < last; token++) if (view.quoted(token)) marked++;
  return marked <= (last - first) * MOST_MARKED;
}
