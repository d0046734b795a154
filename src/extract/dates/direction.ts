import { Shape, type Tokens } from '../../text/tokens.ts';
import { FORWARD, LIMITS, MODALS, NOT_PAST, PAST_FORMS, PRESENT_BE, REPORTING } from './cues.ts';
import type { Mention } from './reading.ts';
import type { Scan } from './scan.ts';

/** Whether what happened lies before the publication or after it, and the word that says so. */
export interface Direction {
  readonly toward: 'past' | 'future';
  readonly cue: string;
}

/** How far from the date a governing word is looked for. */
const REACH = 14;

const past = (cue: string): Direction => ({ toward: 'past', cue });
const future = (cue: string): Direction => ({ toward: 'future', cue });

/** Marks at which a clause ends. */
const CLAUSE_ENDS = /^[;:—–"“”()]$|^--$/;

const isPast = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at]!;
  if (tokens.shape[at] !== Shape.Lower) return false;
  return PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word));
};

/** What governs the date: the nearest cue or verb group of its clause, before it first, then after it. */
export function directionOf(scan: Scan, mention: Mention): Direction | undefined {
  return limit(scan, mention) ?? before(scan, mention) ?? after(scan, mention) ?? beyondComma(scan, mention);
}

/** `by Monday`, `until June 1`: still ahead unless a past tense follows a fronted one. */
function limit(scan: Scan, { from, to }: Mention): Direction | undefined {
  const word = from > scan.from ? scan.tokens.word[from - 1]! : '';
  if (!LIMITS.has(word)) return undefined;
  const fronted = from - 1 <= scan.from + 1;
  const follows = fronted ? tenseAfter(scan, to) : tenseBefore(scan, from - 2, false);
  if (
    follows?.toward === 'past' &&
    (fronted || word === 'before' || word === 'through' || REPORTED_LIMIT.has(follows.cue))
  )
    return follows;
  return future(word);
}

/** Past tenses that leave a limit in the past: `remained until Friday`. */
const REPORTED_LIMIT = new Set([
  'was',
  'were',
  'worked',
  'stayed',
  'remained',
  'lived',
  'served',
  'lasted',
  'led',
  'held',
  'ran',
]);

const before = (scan: Scan, { from }: Mention): Direction | undefined => tenseBefore(scan, from - 1, false);
const beyondComma = (scan: Scan, { from }: Mention): Direction | undefined => tenseBefore(scan, from - 1, true);
const after = (scan: Scan, { to }: Mention): Direction | undefined => tenseAfter(scan, to);

function tenseBefore({ tokens, from }: Scan, start: number, overCommas: boolean): Direction | undefined {
  let infinitive = false;
  for (let at = start; at >= from && at > start - REACH; at--) {
    const word = tokens.word[at]!;
    if (word === ',' && !overCommas && at < start) return undefined;
    if (tokens.shape[at] === Shape.Mark) {
      if (CLAUSE_ENDS.test(word)) return undefined;
      continue;
    }
    if (REPORTING.has(word)) return past(word);
    if (FORWARD.has(word)) return future(word);
    if (word === 'set' && /^(?:is|are|was|been|for|to|,)$/.test(tokens.word[at + 1] ?? '')) return future(word);
    if (MODALS.has(word)) return tokens.word[at + 1] === 'have' ? past(word) : future(word);
    if (word === 'effect' && /^(?:into|take|takes)$/.test(tokens.word[at - 1] ?? '')) return effect(tokens, at);
    if (word === 'to' && tokens.shape[at + 1] === Shape.Lower && at + 1 < start + 1)
      infinitive ||= isVerbal(tokens, at + 1);
    else if (PRESENT_BE.has(word)) {
      if (infinitive || tokens.word[at + 1]?.endsWith('ing')) return future(`${word} ${tokens.word[at + 1]}`);
    } else if (isPast(tokens, at)) return past(word);
    else if (word === 'has' || word === 'have') {
      if (infinitive) return future('to');
      return tokens.word[start] === 'until' ? future('until') : past(word);
    }
  }
  return undefined;
}

/** `goes into effect Friday` is ahead, `went into effect Friday` is not. */
function effect(tokens: Tokens, at: number): Direction {
  const verb = tokens.word[at - (tokens.word[at - 1] === 'into' ? 2 : 1)] ?? '';
  return PAST_FORMS.has(verb) || verb === 'gone' ? past(verb) : future(`${verb} effect`);
}

/** Whether the word after `to` can be a verb: not a determiner, name or number. */
const isVerbal = (tokens: Tokens, at: number): boolean =>
  !/^(?:the|a|an|his|her|its|their|this|that)$/.test(tokens.word[at]!);

function tenseAfter({ tokens, to: end }: Scan, start: number): Direction | undefined {
  let relative = false;
  for (let at = start; at < end && at < start + REACH; at++) {
    const word = tokens.word[at]!;
    if (tokens.shape[at] === Shape.Mark) {
      if (CLAUSE_ENDS.test(word)) return undefined;
      if (word === ',') relative = false;
      continue;
    }
    if (word === 'who' || word === 'which' || word === 'that') relative = true;
    if (relative) continue;
    if (MODALS.has(word)) return future(word);
    if (PRESENT_BE.has(word)) {
      const next = tokens.word[at + 1] ?? '';
      if (FORWARD.has(next) || next === 'set' || next === 'to' || next === 'the') return future(`${word} ${next}`);
      return undefined;
    }
    if (word === 'deadline' || word === 'faces' || word === 'begins' || word === 'starts') return future(word);
    if (isPast(tokens, at) || word === 'has' || word === 'have') return past(word);
  }
  return undefined;
}
