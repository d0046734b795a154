import type { Phrase } from '../../schema/court.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { LIMIT_CUES } from './after-words.ts';
import type { Clause } from './clause.ts';
import { phraseOf } from './phrase.ts';
import { clauseEnd } from './walk.ts';

interface Cue {
  readonly words: readonly string[];
  readonly open: boolean;
}

const BY_FIRST = new Map<string, Cue[]>();
for (const cue of LIMIT_CUES) {
  const words = cue.split(' ');
  const open = words.at(-1) === '*';
  const entry = { words: open ? words.slice(0, -1) : words, open };
  BY_FIRST.set(
    words[0]!,
    [...(BY_FIRST.get(words[0]!) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The class of the words that open a limit. */
const LIMITING = cueClass([...BY_FIRST.keys(), 'in', 'through', 'for']);

/** Words after `not` that bring no exception: `, not because …`. */
const NO_EXCEPTION = wordSet('that only just because to as so even when if the least');

const UNITS = wordSet('day days week weeks month months year years hours');

const JUDGES = wordSet(`
  judge court justices justice panel ruling decision order opinion injunction it she he
`);

const CONTRAST = wordSet(`
  but however still although the under it he she judge that justice new as instead yet while though they
`);

const MOST = 4;

const AHEAD = 3;

/** How far the ruling goes: conditions, exceptions, places and times in its sentence, and what the next ones take back. */
export function findLimits(doc: Document, clause: Clause, next: Clause | undefined): Phrase[] {
  const found: Phrase[] = [];
  const sentence = doc.sentences[clause.sentence]!;
  collect(doc, sentence.from, sentence.to, found, clause.at);
  for (let index = clause.sentence + 1; index <= clause.sentence + AHEAD && index < doc.sentences.length; index++) {
    if (next && next.sentence === index && next.rule !== 'holding/ruled') break;
    if (isAbout(doc, index)) collect(doc, doc.sentences[index]!.from, doc.sentences[index]!.to, found);
  }
  return found.slice(0, MOST);
}

/** A later sentence is about the ruling if its subject is the judge, the court or the ruling. */
function isAbout({ tokens, sentences }: Document, index: number): boolean {
  const { from, to } = sentences[index]!;
  if (!CONTRAST.has(tokens.word[from]!)) return false;
  for (let at = from; at < to && at < from + 7; at++) if (JUDGES.has(tokens.word[at]!)) return true;
  return false;
}

function collect(doc: Document, from: number, to: number, found: Phrase[], verb?: number): void {
  for (let at = from; at < to && found.length < MOST; at++) {
    if ((doc.tokens.cues[at]! & LIMITING) === 0) continue;
    const cue = cueAt(doc, at, to, verb !== undefined);
    if (!cue || (verb !== undefined && at <= verb && verb < cue)) continue;
    found.push(phraseOf(doc, at, cue));
    at = cue - 1;
  }
}

/** Token after the limit that starts here. */
function cueAt({ tokens }: Document, at: number, to: number, near: boolean): number | undefined {
  const word = tokens.word[at]!;
  if (
    word === 'in' &&
    tokens.word[at + 1] === 'the' &&
    tokens.word[at + 3] === 'states' &&
    tokens.shape[at + 2] === Shape.Number
  )
    return clauseEnd(tokens, at + 4, to);
  if (word === 'through' && near && at + 1 < to && tokens.shape[at + 1] === Shape.Capital)
    return clauseEnd(tokens, at + 1, to);
  if (word === 'for' && at + 2 < to && UNITS.has(tokens.word[at + 2]!) && near) return at + 3;
  const cue = BY_FIRST.get(word)?.find(({ words }) =>
    words.every((wanted, i) => at + i < to && tokens.word[at + i] === wanted),
  );
  if (!cue) return undefined;
  const next = at + cue.words.length;
  if (word === ',' && (!near || NO_EXCEPTION.has(tokens.word[next] ?? ''))) return undefined;
  if (!cue.open) return next;
  if (word === 'within' && !UNITS.has(tokens.word[at + 2] ?? '')) return undefined;
  if ((word === 'part' || word === 'parts') && !near) return undefined;
  const end = clauseEnd(tokens, next, to);
  return end > next ? end : undefined;
}
