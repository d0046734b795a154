import { HAVING } from '../../lexicon/grammar.ts';
import { HYPOTHETICAL, NEGATIONS, SAYING_VERBS, type SayingVerb } from '../../lexicon/saying.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { ATTITUDES, type Attitude } from './attitudes.ts';
import { contentEnd, GERUNDS } from './bounds.ts';
import { type Content, contentAfter } from './content.ts';
import { ADVERBS, BARE, CLAUSAL, NOUN_FORMS } from './lexicon.ts';
import { around } from './parenthetical.ts';
import type { Subject } from './phrase.ts';
import type { Said } from './said.ts';
import { mainSubject, participleSubject, subjectBefore } from './speaker.ts';
import { towards } from './towards.ts';
import { referenceEnding, type View, wordAt } from './view.ts';

/** What is said with the verb at the token, if it is one: by a clause, an object, an aside. */
export function verbAt(view: View, at: number, last: Subject | undefined): Said | undefined {
  const word = wordAt(view, at);
  const verb = SAYING_VERBS.get(word);
  if (verb?.lemma === 'mean') return undefined;
  const said = verb && saidAt(view, at, verb, last);
  const attitude = ATTITUDES.get(word);
  const found = (attitude && !said?.contents.length ? heldAt(view, at, attitude, last) : undefined) ?? said;
  return found && decides(view, found) ? { contents: [], subject: found.subject, cue: found.cue } : found;
}

/** Whether a court does something by the verb: that is a ruling, not something it says. */
function decides({ references }: View, { contents, subject }: Said): boolean {
  const { speaker } = subject ?? {};
  if (!speaker || !contents.some(({ rule }) => /object$|to$/.test(rule))) return false;
  const reference = references[firstEndingAfter(references, speaker.start)];
  return COURT.test(speaker.name) || reference?.type === 'judge' || reference?.type === 'court';
}

const COURT = /\b(?:judge|judges|court|courts|justices|panel|jury|jurors|tribunal|ruling\)?|circuit|magistrate)$/i;

function saidAt(view: View, at: number, verb: SayingVerb, last: Subject | undefined): Said | undefined {
  if (!isUsed(view, at, verb)) return undefined;
  const subject = subjectOf(view, at, verb, last);
  const aside = around(view, at, verb, subject);
  if (aside) return aside;
  if (!subject && !hangs(view, at, verb)) return undefined;
  const content =
    subject && !shares(view, at, verb) && attributesMarks(view, subject) ? undefined : contentAfter(view, at, verb);
  return content
    ? { contents: [content, ...andThat(view, content)], subject, cue: [at, at + 1] }
    : { contents: [], subject, cue: [at, at + 1] };
}

/** What somebody is said to think of something: `supports the ban`, `called for a new trial`. */
function heldAt(
  view: View,
  at: number,
  attitude: Attitude & { readonly lemma: string },
  last: Subject | undefined,
): Said | undefined {
  if (!isHeld(view, at, attitude.form)) return undefined;
  const content = towards(view, at, attitude);
  if (!content) return undefined;
  const subject = subjectOf(view, at, attitude, last);
  if (!subject || isWriter(view, subject)) return undefined;
  // what a survey finds it says, what a jury finds it decides
  if (attitude.lemma === 'find' && content.rule.endsWith('object') && !shows(view, subject)) return undefined;
  return { contents: [content], subject, cue: [verbStart(view, at), at + 1] };
}

function isHeld(view: View, at: number, form: string): boolean {
  let before = at - 1;
  while (ADVERBS.has(wordAt(view, before)) || wordAt(view, before).endsWith('ly')) before--;
  const previous = wordAt(view, before);
  if (form === 'ing') return /^(?:,|and|is|are|was|were|been|while)$/.test(previous);
  if (BEFORE_NOUN.has(previous) || BEFORE_OBJECT.has(previous)) return false;
  if (form === 'third') return isSubjectEnd(view, before);
  if (form === 'base')
    return (
      /^(?:they|who|will|would|may|might|could|can|should|did|do|does|not|don't|didn't|doesn't)$/.test(previous) ||
      /s$/.test(previous)
    );
  return true;
}

/** Where the verb begins, with what denies it: `did | not endorse`, `has | never backed`. */
function verbStart(view: View, at: number): number {
  for (let before = at - 1; before > at - 4; before--) {
    const word = wordAt(view, before);
    if (NEGATIONS.has(word)) return before;
    if (!ADVERBS.has(word) && !word.endsWith('ly') && !/^(?:been|be)$/.test(word)) break;
  }
  return at;
}

/** Words before a noun or a passive of the same form as a verb. */
const BEFORE_NOUN = wordSet(
  "the a an his her their its be been being is was are were of by to with from 's my our your no any this",
);
/** And others before a word that may tell an attitude. */
const BEFORE_OBJECT = wordSet('for in on at about as - like');
/** And others before a word that may be a verb of saying. */
const BEFORE_BASE = wordSet('under against will');

/** The clauses that go on with `and that`. */
function andThat(view: View, content: Content): Content[] {
  const found: Content[] = [];
  for (let at = content.last; found.length < 4; ) {
    if (wordAt(view, at) === ',') at++;
    if (wordAt(view, at + 1) !== 'that' || !isAnd(wordAt(view, at)) || view.quoted(at + 2)) break;
    const last = contentEnd(view, at + 2, false);
    if (last - at < 4) break;
    found.push({ first: at + 2, last, rule: 'indirect/that' });
    at = last;
  }
  return found;
}

/** Whether the verb has its subject from the clause before. */
const shares = (view: View, at: number, { form }: SayingVerb): boolean => form === 'ing' || isAnd(wordAt(view, at - 1));

const isAnd = (word: string): boolean => word === 'and' || word === 'but';

/** Whether the verb shares a subject that stands too far off to be read: `..., and said the road was open`. */
const hangs = (view: View, at: number, verb: SayingVerb): boolean =>
  CLAUSAL.has(wordAt(view, at)) && shares(view, at, verb) && !view.quoted(at - 2);

/** Whether the writer or the reader is the one who says it. */
const isWriter = (view: View, { first, last }: Subject): boolean =>
  last - first === 1 && /^(?:i|we|you)$/.test(wordAt(view, first));

/** Whether the attribution follows words between marks, which are what was said: `“Yes,” Ruiz said in court`. */
function attributesMarks(view: View, { first }: Subject): boolean {
  const before = wordAt(view, first - 1) === ',' ? first - 2 : first - 1;
  return before >= view.from && view.quoted(before);
}

/** Whether the word is a verb here with which somebody did say something. */
function isUsed(view: View, at: number, { form, governs }: SayingVerb): boolean {
  const word = wordAt(view, at);
  let before = at - 1;
  while (ADVERBS.has(wordAt(view, before)) || wordAt(view, before).endsWith('ly')) {
    if (HAVING.has(wordAt(view, before))) break;
    before--;
  }
  const previous = wordAt(view, before);
  if (NEGATIONS.has(previous) || HYPOTHETICAL.has(previous)) return false;
  if (BEFORE_NOUN.has(previous) || BEFORE_BASE.has(previous)) return false;
  if (form === 'third' && NOUN_FORMS.has(word) && !isSubjectEnd(view, before)) return false;
  if (GERUNDS.has(word) && !/^(?:,|and|but|while|in|after|before|is|are|was|were|—|–|--)$/.test(previous)) return false;
  if (form === 'base') return BARE.has(word) && governs !== 'object';
  return form !== 'participle' || HAVING.has(previous);
}

const isSubjectEnd = (view: View, token: number): boolean =>
  /^(?:he|she|it|who|which|also)$/.test(wordAt(view, token)) ||
  SHOWING.has(wordAt(view, token)) ||
  (token >= view.from && referenceEnding(view, token) !== undefined && wordAt(view, token + 1) !== "'s");

const shows = (view: View, { first, last }: Subject): boolean => {
  for (let at = first; at < last; at++) if (SHOWING.has(wordAt(view, at))) return true;
  return false;
};

/** Things that show what was counted or written in them. */
const SHOWING = wordSet(`
  poll polls polling survey surveys study studies data records documents report reports analysis results numbers
  filings research evidence video footage lawsuit complaint suit indictment
`);

function subjectOf(
  view: View,
  at: number,
  { form }: { readonly form: string },
  last: Subject | undefined,
): Subject | undefined {
  if (form === 'ing') return participleSubject(view, at) ?? last ?? mainSubject(view, at);
  const start = predicateStart(view, at);
  const before = wordAt(view, start - 1);
  if (isAnd(before) || (ADVERBS.has(before) && isAnd(wordAt(view, start - 2)))) return last ?? mainSubject(view, at);
  return subjectBefore(view, start);
}

/** Where a verb that is denied begins with its auxiliary: `did not endorse`. */
function predicateStart(view: View, at: number): number {
  const start = verbStart(view, at);
  const auxiliary = start < at && /^(?:did|does|do|has|have|had|will|would|could)$/.test(wordAt(view, start - 1));
  return auxiliary ? start - 1 : start;
}
