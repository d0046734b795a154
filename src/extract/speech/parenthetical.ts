import type { SayingVerb } from '../../lexicon/saying.ts';
import { wordSet } from '../../text/word-list.ts';
import { MOST_TOKENS } from './bounds.ts';
import { afterHearer, type Content } from './content.ts';
import { DAYS, PREPOSITIONS } from './lexicon.ts';
import type { Subject } from './phrase.ts';
import type { Said } from './said.ts';
import { subjectAfter } from './speaker.ts';
import { referenceEnding, tellsClause, type View, wordAt } from './view.ts';

/** What is said before, and after, an attribution set off by commas: `The case, Ruiz said, is over`. */
export function around(
  view: View,
  verb: number,
  { lemma, weak, governs, form }: SayingVerb,
  subject: Subject | undefined,
): Said | undefined {
  if ((weak && !CLOSING.has(wordAt(view, verb))) || governs === 'object' || form === 'ing') return undefined;
  const inverted =
    INVERTING.has(wordAt(view, verb)) && wordAt(view, verb - 1) === ',' && !view.quoted(verb - 1)
      ? invertedSubject(view, verb)
      : undefined;
  const speaking = inverted ?? subject;
  if (!speaking) return undefined;
  const open = inverted ? verb - 1 : speaking.first - 1;
  if (wordAt(view, open) !== ',' || view.quoted(open)) return undefined;
  const close = inverted ? inverted.last : afterHearer(view, verb + 1, lemma === 'tell');
  const after = afterAttribution(view, close, inverted !== undefined);
  if (after === undefined) return undefined;
  if (after < view.to && view.quoted(after)) return undefined;
  const rest = after < view.to ? contentFrom(view, after) : undefined;
  if (!rest && isFronted(view, open)) return undefined;
  const contents = [contentBefore(view, open), rest].filter((content) => content !== undefined);
  return contents.length ? { contents, subject: speaking, cue: [verb, verb + 1] } : undefined;
}

/** `, said Ruiz`: the phrase after the verb, if no verb of its own follows it. */
function invertedSubject(view: View, verb: number): Subject | undefined {
  if (/^(?:he|she|they|it|there|we|i|that|\w+ing)$/.test(wordAt(view, verb + 1))) return undefined;
  const subject = subjectAfter(view, verb);
  const next = subject && wordAt(view, subject.last);
  const named = subject !== undefined && referenceEnding(view, subject.last - 1) !== undefined;
  if (!subject || (!named && subject.last - subject.first > 5)) return undefined;
  return next === '' || next === ',' || (named && INVERTED_END.has(next ?? '')) ? subject : undefined;
}

/** Verbs that tell of other things than speech too, but not at the end of what was said. */
const CLOSING = wordSet('reported concluded stated testified ruled found estimated complained');
const INVERTING = wordSet(`
  said says say wrote writes added adds noted notes explained explains argued argues warned warns observed
  acknowledged concluded insisted replied recalled suggested announced confirmed
`);
const INVERTED_END = wordSet('in on at during of for who after with to from by as — – ( and');

/** Where what is said goes on after the attribution, the end of the sentence, or nothing if it is none. */
function afterAttribution(view: View, close: number, inverted: boolean): number | undefined {
  const word = wordAt(view, close);
  if (word === '') return view.to;
  if (word === ',') return inverted ? view.to : close + 1;
  if (inverted) return view.to;
  if (word === 'to' || (!DAYS.has(word) && !PREPOSITIONS.has(word))) return undefined;
  for (let at = close; at < view.to && at - close < 30; at++) {
    const next = wordAt(view, at);
    if (next === 'that' || view.quoted(at)) return undefined;
    if (next === ',') return at + 1;
  }
  return view.to - close < 12 ? view.to : undefined;
}

/** Whether the sentence opens with a participle that hangs on the attribution: `Speaking to reporters, Ruiz said`. */
function isFronted(view: View, open: number): boolean {
  if (
    !/^(?:speaking|reacting|responding|replying|referring|writing|appearing|testifying)$/.test(wordAt(view, view.from))
  )
    return false;
  for (let at = view.from; at < open; at++) if (tellsClause(view, at)) return false;
  return true;
}

const LEAST = 2;

/** What is said before the attribution, from the start of the sentence. */
function contentBefore(view: View, open: number): Content | undefined {
  let first = Math.max(view.from, open - MOST_TOKENS);
  for (let at = open - 1; at > first; at--) {
    // words that a quote goes on into belong to the quote: `a “shell” of a firm, Ruiz said`
    if (view.quoted(at)) return undefined;
    if (wordAt(view, at) === ';' || wordAt(view, at) === ':') {
      first = at + 1;
      break;
    }
  }
  while (/^(?:but|and|however|still|meanwhile|,|so|yet|also|or)$/.test(wordAt(view, first))) first++;
  if (wordAt(view, first) === 'in' && open - first <= 3 && CONNECTIVES.has(wordAt(view, open - 1))) return undefined;
  return open - first >= LEAST ? { first, last: open, rule: 'indirect/aside' } : undefined;
}

/** Nouns of phrases that join a sentence to the one before: `In contrast, Ruiz said,`. */
const CONNECTIVES = wordSet(
  'contrast addition fact short particular general words sum turn effect essence response reply',
);

function contentFrom(view: View, first: number): Content | undefined {
  if (view.quoted(first) || /^(?:\w+ing|but|and|which|while|who)$/.test(wordAt(view, first))) return undefined;
  const last = Math.min(view.to, first + MOST_TOKENS);
  return last - first >= LEAST ? { first, last, rule: 'indirect/aside' } : undefined;
}
