import type { Phrase } from '../../schema/court.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { AFTERWARDS, SAID } from './after-words.ts';
import { tellsDissent } from './dissent.ts';
import { DAYS } from './gap-words.ts';
import { phraseOf } from './phrase.ts';
import { sayerAfter, sayerBefore } from './sayer.ts';
import type { Setting } from './setting.ts';

/** A shorter phrase gives no reason. */
const SHORTEST = 5;

/** What the judge said, wrote or found in a sentence after the ruling. */
export function explanation(
  setting: Setting,
  index: number,
  judge: string | undefined,
  stop = Number.POSITIVE_INFINITY,
  far = false,
): Phrase | undefined {
  const { doc, cast, bench, dissenters } = setting;
  const sentence = doc.sentences[index]!;
  const { cues, word } = doc.tokens;
  if ((sentence.cues & AFTERWARDS) === 0 || tellsDissent(doc, sentence) || isOfCase(doc, sentence)) return undefined;
  for (let at = sentence.from; at < sentence.to && at < stop; at++) {
    if ((cues[at]! & AFTERWARDS) === 0 || !SAID.has(word[at]!)) continue;
    const before = sayerBefore(doc, cast, bench, sentence.from, at);
    const sayer = before ?? sayerAfter(doc, bench, at, sentence.to);
    if (!sayer) continue;
    if (far && !(sayer.name === undefined ? isCourt(word[sayer.to - 1]!, judge) : sayer.name === judge))
      return undefined;
    if (sayer.name !== judge && dissenters.has(sayer.name ?? '')) return undefined;
    return saidBefore(doc, sentence, before?.from ?? at) ?? saidAfter(doc, sentence, at);
  }
  return undefined;
}

/** `In Marlow, the court said`: of a case by its name. */
const isOfCase = ({ tokens: { word, shape } }: Document, { from }: Sentence): boolean =>
  word[from] === 'in' &&
  shape[from + 1] === Shape.Capital &&
  !DAYS.has(word[from + 1]!) &&
  (word[from + 2] === ',' || word[from + 2] === 'v.' || word[from + 2] === 'v');

/** `the court` where a court has decided, `the judge` where a judge has. */
const isCourt = (head: string, decider = ''): boolean =>
  /court|circuit|justices/i.test(decider) ? /^(?:court|justices|majority)$/.test(head) : head === 'judge';

/** The quotation that ends right before the judge or the verb: `“The fee has no basis,” the judge wrote`. */
function saidBefore(doc: Document, { from }: Sentence, sayer: number): Phrase | undefined {
  const { word } = doc.tokens;
  if (!QUOTATION.test(word[sayer - 1] ?? '') || sayer < from + SHORTEST) return undefined;
  return phraseOf(doc, from, sayer);
}
const QUOTATION = /^["”]$/;

function saidAfter(doc: Document, { from, to }: Sentence, verb: number): Phrase | undefined {
  const { word } = doc.tokens;
  const start = contentAfter(word, verb + 1);
  const end = word[to - 1] === '.' ? to - 1 : to;
  if (THAT_ONLY.has(word[verb]!) && !OPENS.test(word[start - 1] ?? '')) return undefined;
  if (SIDES.has(word[start] ?? '') || end - start < SHORTEST || verb === from) return undefined;
  return phraseOf(doc, start, end);
}
/** Verbs that give a reason only with `that`: not `held a hearing`. */
const THAT_ONLY = new Set(['held', 'determined']);
/** `ruled unanimously in favor of`: that, not why. */
const SIDES = wordSet(
  ', against along as for herself himself in itself not on remand themselves to unanimously whether with',
);

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$|^(?:late|early|night|morning|afternoon|evening|on|\d+-\d+|\d+|-)$/;

/** Where what is said starts: after a day, a vote or the opinion, and `that` (`ruled 2-1 that`, `wrote in her order that`). */
function contentAfter(word: readonly string[], at: number): number {
  let that = at;
  while (that < at + DATED && DAY.test(word[that] ?? '')) that++;
  const said = word[that - 1] === 'on' ? that - 1 : that;
  if (ABOUT.has(word[that] ?? '')) while (that < at + WRITTEN && !OPENS.test(word[that] ?? '')) that++;
  return OPENS.test(word[that] ?? '') ? that + 1 : said;
}
const OPENS = /^(?:that|["“:])$/;
/** `in her order`, `for the majority`, `agreed with the argument`. */
const ABOUT = new Set(['in', 'for', 'with']);
const DATED = 4;
const WRITTEN = 8;
