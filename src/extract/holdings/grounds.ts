import type { Phrase } from '../../schema/court.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { GROUND_CUES, AFTERWARDS as REASON, SAID } from './after-words.ts';
import type { Clause } from './clause.ts';

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const cue of GROUND_CUES)
  BY_FIRST.set(
    cue[0]!,
    [...(BY_FIRST.get(cue[0]!) ?? []), cue].sort((a, b) => b.length - a.length),
  );

/** Cues that are themselves the ground. */
const INCLUSIVE = new Set(['as', 'lack', 'lacked', 'for']);

const JUDGES = wordSet(`
  judge court justices justice panel judges majority ruling decision opinion he she they it jury
`);

const MOST = 3;

const SHORTEST = 5;

const AHEAD = 3;

/** Why the court ruled so: the reasons in the sentence of the clause, and what the judge gave as reason right after. */
export function findGrounds(doc: Document, clause: Clause, next: Clause | undefined): Phrase[] {
  const sentence = doc.sentences[clause.sentence]!;
  const found: Phrase[] = [];
  const stop = next && next.sentence === clause.sentence && !next.reading.weak ? sentence.to : sentence.to;
  collect(doc, clause.at + 1, stop, found, PUNISHED.has(clause.reading.outcome));
  for (
    let index = clause.sentence + 1;
    index <= clause.sentence + AHEAD && index < doc.sentences.length && found.length < MOST;
    index++
  ) {
    if (next && next.sentence === index && next.rule !== 'holding/ruled') break;
    const phrase = explanation(doc, index, clause);
    if (phrase) found.push(phrase);
  }
  return found.slice(0, MOST);
}

/** `sentenced to a year for hiding the ledgers`: what the punishment is for. */
const PUNISHED = new Set(['sentenced', 'fined', 'sanctioned', 'held in contempt']);
const DEED = ['for', 'doing'];
const isDeed = (word: readonly string[], at: number): boolean =>
  word[at] === 'for' &&
  /^[a-z]{3,}ing$/.test(word[at + 1] ?? '') &&
  !/^(?:having|sentencing|hearing|anything|everything)$/.test(word[at + 1]!);

function collect(doc: Document, from: number, stop: number, found: Phrase[], punished: boolean): void {
  const { tokens } = doc;
  for (let at = from; at < stop; at++) {
    if ((tokens.cues[at]! & REASON) === 0 && tokens.word[at] !== 'for') continue;
    const cue =
      BY_FIRST.get(tokens.word[at]!)?.find((words) => words.every((word, i) => tokens.word[at + i] === word)) ??
      (punished && isDeed(tokens.word, at) ? DEED : undefined);
    if (!cue || found.length >= MOST || (cue[0]!.endsWith('ing') && !opens(tokens.word[at - 1]))) continue;
    if (
      cue[0] === 'since' &&
      tokens.word[at - 1] !== ',' &&
      !/^(?:the|they|he|she|it|prosecutors|there)$/.test(tokens.word[at + 1] ?? '')
    )
      continue;
    const start = INCLUSIVE.has(cue[0]!) ? at : at + cue.length;
    const end = reasonEnd(doc, start, stop);
    if (end <= start) continue;
    found.push(phraseOf(doc, start, end));
    at = end - 1;
  }
}

/** `…, finding that`: a participle after a mark, not the noun `ruling`. */
const opens = (before: string | undefined): boolean =>
  before !== undefined && (/^[,;:—–)"”]$/.test(before) || BEFORE.has(before));

const BEFORE = wordSet(`
  after and before while without in for despite but thursday monday tuesday wednesday friday
`);

function reasonEnd({ tokens: { word } }: Document, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    if (
      word[at] === ';' ||
      (word[at] === ',' &&
        at > from + 5 &&
        /^(?:but|while|saying|according|citing|and|though|which)$/.test(word[at + 1] ?? ''))
    )
      return at;
  }
  return word[stop - 1] === '.' ? stop - 1 : stop;
}

/** Whether somebody else than a judge stands right before the verb: `the department said it`. */
const hasNounBefore = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at - 1] === Shape.Lower && !/ly$|^(?:also|then|has|have|had|later|who|and)$/.test(tokens.word[at - 1]!);

/** What the judge said, wrote or found in a sentence after the ruling. */
function explanation(doc: Document, index: number, clause: Clause): Phrase | undefined {
  const sentence = doc.sentences[index]!;
  const { tokens } = doc;
  if ((sentence.cues & REASON) === 0) return undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & REASON) === 0 || !SAID.has(tokens.word[at]!)) continue;
    const subject =
      subjectOf(doc, sentence.from, at, clause) || (isJudge(doc, at + 1, clause) && !hasNounBefore(doc, at));
    if (!subject) return undefined;
    const inverted =
      at > sentence.from + 3 && /["”]/.test(tokens.word[subjectStart(tokens.word, sentence.from, at) - 1] ?? '');
    if (inverted && subjectStart(tokens.word, sentence.from, at) < sentence.from + SHORTEST) return undefined;
    if (inverted) return phraseOf(doc, sentence.from, subjectStart(tokens.word, sentence.from, at));
    const from = afterThat(tokens.word, at + 1);
    const end = tokens.word[sentence.to - 1] === '.' ? sentence.to - 1 : sentence.to;
    return end > from + SHORTEST - 1 ? phraseOf(doc, from, end) : undefined;
  }
  return undefined;
}

const DAY = /^(?:on|mon|tues|wednes|thurs|fri|satur|sun|to|yester)(?:day)?$|^(?:late|early|night|morning|\d-\d|\d|-)$/;

/** Where what is said starts: after a day or a vote and `that` (`ruled Wednesday that`, `ruled 2-1 that`). */
function afterThat(word: readonly string[], at: number): number {
  let that = at;
  while (that < at + 4 && DAY.test(word[that] ?? '')) that++;
  return word[that] === 'that' ? that + 1 : at;
}

/** Whether the subject of the saying is the judge or the court: in the few words before the verb. */
function subjectOf(doc: Document, from: number, at: number, clause: Clause): boolean {
  for (let i = at - 1; i >= from && i >= at - 7; i--) if (isJudge(doc, i, clause)) return true;
  return false;
}

function isJudge({ tokens }: Document, at: number, { actor }: Clause): boolean {
  const word = tokens.word[at];
  if (!word) return false;
  return JUDGES.has(word) || ((actor?.name?.toLowerCase().endsWith(word) ?? false) && word.length > 2);
}

function subjectStart(word: readonly string[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (word[i] === '"' || word[i] === '”') return i + 1;
  return from;
}

/** The tokens as a phrase of the article, without quotation marks and commas at its ends. */
export function phraseOf({ text, tokens }: Document, from: number, to: number): Phrase {
  let first = from;
  let last = to - 1;
  while (first < last && EDGE.test(tokens.word[first]!)) first++;
  while (last > first && EDGE.test(tokens.word[last]!)) last--;
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { start, end, text: text.slice(start, end) };
}

const EDGE = /^["“”,;:.]$/;
