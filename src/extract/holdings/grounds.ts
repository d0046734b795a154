import type { Phrase } from '../../schema/court.ts';
import type { Document } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import { GROUND_CUES, AFTERWARDS as REASON } from './after-words.ts';
import type { Clause } from './clause.ts';
import { explanation } from './explanation.ts';
import type { Ruling, Told } from './group.ts';
import { phraseOf } from './phrase.ts';
import type { Setting } from './setting.ts';

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const cue of GROUND_CUES)
  BY_FIRST.set(
    cue[0]!,
    [...(BY_FIRST.get(cue[0]!) ?? []), cue].sort((a, b) => b.length - a.length),
  );

/** Cues that are themselves the ground. */
const INCLUSIVE = new Set(['as', 'lack', 'lacked', 'for']);

const MOST = 3;

/** Sentences after a clause in which a judge may give the reason, and after the last clause of what the article leads with. */
const AHEAD = 3;
const FAR = 25;

/** Why the court ruled so: the reasons in the sentence of the clause, and what the judge gave as reason later. */
export function findGrounds(setting: Setting, ruling: Ruling, told: Told): Phrase[] {
  const { doc } = setting;
  const { clause } = told;
  const found: Phrase[] = [];
  collect(doc, clause, found);
  explained(setting, ruling, told, found);
  if (found.length === 0 && told === ruling.told[0]) contents(doc, ruling, found);
  if (ruling === setting.main && told === ruling.told.at(-1)) explainedFar(setting, told, found);
  return found.slice(0, MOST);
}

/** Adds what the judge said in the sentences after the clause, as far as no other ruling is told. */
function explained(setting: Setting, ruling: Ruling, { clause, decider, next }: Told, found: Phrase[]): void {
  const goesOn = next?.rule === 'holding/ruled' && ruling.told.some((other) => other.clause === next);
  const stop = Math.min(setting.doc.sentences.length, clause.sentence + 1 + AHEAD);
  for (let index = clause.sentence + 1; index < stop && found.length < MOST; index++) {
    const other = next?.sentence === index && !goesOn;
    const phrase = explanation(setting, index, decider.words, other ? next.at : undefined);
    if (phrase) found.push(phrase);
    if (other) break;
  }
}

/** Adds what the judge or the court itself said of the ruling that the article leads with, further down. */
function explainedFar(setting: Setting, { clause, decider }: Told, found: Phrase[]): void {
  const stop = Math.min(setting.doc.sentences.length, clause.sentence + 1 + FAR);
  for (let index = clause.sentence + 1 + AHEAD; index < stop && found.length < MOST; index++) {
    if (setting.decided.has(index)) continue;
    const phrase = explanation(setting, index, decider.words, undefined, true);
    if (phrase) found.push(phrase);
  }
}

/** Adds what the court found, told in a later clause of the ruling, as the reason of the first: `ruled that the agency overstepped`. */
function contents(doc: Document, { told }: Ruling, found: Phrase[]): void {
  for (const { clause } of told.slice(1))
    if (clause.rule === 'holding/ruled' && FOUND.has(clause.reading.outcome) && clause.object)
      if (found.length < MOST) found.push(phraseOf(doc, clause.object.from, clause.to));
}
const FOUND = new Set(['held', 'ruled unlawful']);

/** `sentenced to a year for hiding the ledgers`: what the punishment is for. */
const PUNISHED = new Set(['sentenced', 'fined', 'sanctioned', 'held in contempt']);
const DEED = ['for', 'doing'];
const isDeed = (word: readonly string[], at: number): boolean =>
  word[at] === 'for' &&
  /^[a-z]{3,}ing$/.test(word[at + 1] ?? '') &&
  !/^(?:having|sentencing|hearing|anything|everything)$/.test(word[at + 1]!);

function collect(doc: Document, { at: verb, sentence, reading }: Clause, found: Phrase[]): void {
  const { tokens } = doc;
  const stop = doc.sentences[sentence]!.to;
  const punished = PUNISHED.has(reading.outcome);
  for (let at = verb + 1; at < stop; at++) {
    if ((tokens.cues[at]! & REASON) === 0 && tokens.word[at] !== 'for') continue;
    const cue =
      BY_FIRST.get(tokens.word[at]!)?.find((words) => words.every((word, i) => tokens.word[at + i] === word)) ??
      (punished && isDeed(tokens.word, at) ? DEED : undefined);
    if (!cue || found.length >= MOST || (cue[0]!.endsWith('ing') && !opens(tokens.word[at - 1]))) continue;
    if (cue[0] === 'since' && tokens.word[at - 1] !== ',' && !SINCE.has(tokens.word[at + 1] ?? '')) continue;
    const start = INCLUSIVE.has(cue[0]!) ? at : at + cue.length;
    const end = reasonEnd(doc, start, stop);
    if (end <= start) continue;
    found.push(phraseOf(doc, start, end));
    at = end - 1;
  }
}

/** What follows `since` as a reason: not `since the summer`. */
const SINCE = wordSet('they he she it prosecutors there');

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
