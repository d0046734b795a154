import { wordSet } from '../../text/word-list.ts';
import { contentEnd } from './bounds.ts';
import { ADVERBS } from './lexicon.ts';
import { phraseSubject, type Subject } from './phrase.ts';
import type { Said } from './said.ts';
import { subjectAfter } from './speaker.ts';
import { type View, wordAt } from './view.ts';

/** Participles of which the subject is what somebody speaks of: `was criticized by`. */
export const PARTICIPLES = wordSet(`
  criticized criticised praised endorsed supported backed opposed condemned denounced mocked attacked blamed hailed
  cited described championed welcomed questioned proposed favored promoted rejected dismissed assailed ridiculed
  touted defended decried slammed blasted applauded demanded requested recommended announced celebrated challenged
`);

/** What somebody is said to speak of, in the passive: `The plan was criticized by Ruiz`. */
export function passive(view: View, participle: number): Said | undefined {
  if (!PARTICIPLES.has(wordAt(view, participle)) || wordAt(view, participle + 1) !== 'by') return undefined;
  let auxiliary = participle - 1;
  while (ADVERBS.has(wordAt(view, auxiliary)) || /ly$/.test(wordAt(view, auxiliary))) auxiliary--;
  if (!/^(?:been|being|is|was|are|were)$/.test(wordAt(view, auxiliary))) return undefined;
  while (/^(?:been|being|is|was|are|were|has|have|had|also|widely)$/.test(wordAt(view, auxiliary - 1))) auxiliary--;
  const topic = phraseSubject(view, auxiliary);
  const subject = subjectAfter(view, participle + 1);
  if (!topic || !subject || view.quoted(topic.first)) return undefined;
  const content = { first: topic.first, last: topic.last, rule: 'indirect/passive' };
  return { contents: [content], subject, cue: [participle, participle + 1] };
}

const ASKED = wordSet('whether if what how why about');

/** What somebody was asked: `When asked whether`, `asked by a reporter about`. */
export function asked(view: View, at: number): Said | undefined {
  if (wordAt(view, at) !== 'asked' || !/^(?:when|if|was|were|been|,|)$/.test(wordAt(view, at - 1))) return undefined;
  let first = at + 1;
  let subject: Subject | undefined;
  if (wordAt(view, first) === 'by') {
    subject = subjectAfter(view, first);
    first = subject?.last ?? first;
  }
  while (first < at + 8 && !ASKED.has(wordAt(view, first)) && wordAt(view, first) !== ',') first++;
  if (!ASKED.has(wordAt(view, first)) || view.quoted(first)) return undefined;
  let last = first + 1;
  while (last < view.to && last - first < 60 && wordAt(view, last) !== ',' && !view.quoted(last)) last++;
  if (wordAt(view, first) === 'about') first++;
  const content = { first, last, rule: 'indirect/asked' };
  return last > first ? { contents: [content], subject, cue: [at, at + 1] } : undefined;
}

/** Participles of what is said by nobody in particular. */
export const EXPECTING = wordSet('expected projected believed thought reported rumored rumoured alleged said');

/** What is expected, nobody says by whom: `is widely expected to appeal`. */
export function expected(view: View, at: number): Said | undefined {
  if (!EXPECTING.has(wordAt(view, at)) || wordAt(view, at + 1) !== 'to') return undefined;
  let before = at - 1;
  while (ADVERBS.has(wordAt(view, before)) || wordAt(view, before).endsWith('ly')) before--;
  if (!/^(?:been|being|is|was|are|were)$/.test(wordAt(view, before))) return undefined;
  const last = contentEnd(view, at + 1, false);
  return { contents: [{ first: at + 1, last, rule: 'indirect/expected' }], cue: [at, at + 1] };
}
