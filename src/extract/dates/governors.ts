import { NO_INFINITIVE } from '../../lexicon/grammar.ts';
import type { Scan } from '../../text/scan.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import {
  BACKWARD_GOVERNORS,
  BOUNDARIES,
  FORWARD,
  INTENT,
  isModal,
  isPastTense,
  PAST_FORMS,
  PRESENT_AHEAD,
  PRESENT_BE,
  REPORTING,
} from './cues.ts';

import { type Direction, future, likely, past } from './toward.ts';

/** How far before and after the date a governing word is looked for. */
export const REACH = 24;
const REACH_AFTER = 18;

/** Marks at which a clause ends. */
const CLAUSE_ENDS = /^(?:[;:—–"“”()]|--)$/;

/** Whether a clause ends at the mark: not at the colon of `14:30`. */
const endsClause = (tokens: Tokens, at: number): boolean =>
  CLAUSE_ENDS.test(tokens.word[at]!) &&
  !(tokens.word[at] === ':' && tokens.shape[at - 1] === Shape.Number && tokens.shape[at + 1] === Shape.Number);

/** What the words between a cue and the date have told so far. */
interface Walk {
  readonly scan: Scan;
  /** the token before the date */
  readonly start: number;
  readonly far: boolean;
  /** whether the date stands between commas with its preposition */
  readonly aside: boolean;
  infinitive: boolean;
  /** over a comma that begins no further part of the list, a modal governs no more */
  apart: boolean;
  /** `deadline`: ahead, unless a past tense governs it */
  noun: string | undefined;
  /** `is sworn in`: ahead if `when` opens its clause */
  present: boolean;
  /** `from enforcing`: what somebody is kept from can lie ahead */
  barred: boolean;
}

/** The nearest cue or verb group before the date; `far` goes over commas and into the clause around. */
export function tenseBefore(scan: Scan, start: number, far: boolean): Direction | undefined {
  const aside = scan.tokens.word[start + 2] === ',' && scan.tokens.word[start - 1] === ',';
  const walk: Walk = {
    scan,
    start,
    far,
    aside,
    infinitive: false,
    apart: false,
    noun: undefined,
    present: false,
    barred: false,
  };
  for (let at = start; at >= scan.from && at > start - REACH; at--) {
    if (isEdge(walk, at)) {
      if (walk.present && COMING.has(scan.tokens.word[at]!)) return future(`${scan.tokens.word[at]} … is`);
      break;
    }
    const direction = cueAt(walk, at) ?? verbAt(walk, at);
    if (direction)
      return walk.noun && direction.toward === 'past' && SETS.has(direction.cue) ? future(walk.noun) : direction;
  }
  return walk.noun === undefined ? undefined : future(walk.noun);
}

/** Words that open a clause whose present tense tells of what is ahead. */
const COMING: ReadonlySet<string> = new Set(['when', 'once', 'until']);

/** Verbs that put a deadline ahead. */
const SETS = wordSet('set gave imposed extended faced ordered announced');

/** Whether the clause of the date goes no further back than the token. */
function isEdge(walk: Walk, at: number): boolean {
  const { scan, start, far } = walk;
  const { tokens } = scan;
  const word = tokens.word[at]!;
  if (tokens.shape[at] === Shape.Mark) {
    // “the case it will take up, on Tuesday, is”
    const aside = word === ',' && at === start - 1 && walk.aside;
    // “, with the last boat leaving Monday”: the tense is that of the clause around it
    if (word === ',' && tokens.word[at + 1] === 'with') return false;
    if (endsClause(tokens, at) || (word === ',' && !far && at < start && !aside)) return true;
    if (aside) return false;
    walk.apart ||= word === ',' && at < start && !/^(?:and|or|before|after)$/.test(tokens.word[at + 1] ?? '');
    return false;
  }
  if (!far && at < start && BOUNDARIES.has(word)) return true;
  // “worried by the fire in February”: the noun after `by` has a date of its own
  return word === 'by' && at < start && tokens.word[at - 1]?.endsWith('ed') === true;
}

/** What a word says that points ahead or back by itself. */
function cueAt(walk: Walk, at: number): Direction | undefined {
  const { scan, start, infinitive } = walk;
  const { tokens, from, to } = scan;
  const word = tokens.word[at]!;
  if (word === 'deadline') walk.noun = word;
  else if (walk.barred && BARS.has(word)) return likely(`${word} … from`);
  else if (word === 'from' && tokens.word[at + 1]?.endsWith('ing')) walk.barred = true;
  else if (REPORTING.has(word) && !isBase(tokens, at) && !PRESENT_BE.has(tokens.word[at - 1] ?? ''))
    return infinitive && word === 'announced' ? future('announced … to') : past(word);
  else if (FORWARD.has(word)) return forward(tokens, at, start, to);
  else if (INTENT.has(word) && infinitive) return future(`${word} to`);
  else if (
    word === 'set' &&
    (tokens.word[start] === 'for' || /^(?:is|are|was|been|for|to|,)$/.test(tokens.word[at + 1] ?? ''))
  )
    return forward(tokens, at, start, to);
  else if (word === 'effect' && /^(?:into|take|takes)$/.test(tokens.word[at - 1] ?? '')) return effect(tokens, at);
  else if ((word === 'until' || word === 'till') && start - at < 6) return future(word);
  else if (word === 'to' && at === start) return POSTPONED.has(tokens.word[at - 1] ?? '') ? future('to') : undefined;
  else if (word === 'to') walk.infinitive ||= isVerbal(tokens, at + 1);
  else if (isModal(tokens, at) && !walk.apart)
    return word !== 'will' && (/^(?:have|not)$/.test(tokens.word[at + 1] ?? '') || isDenied(tokens, at, from))
      ? past(word)
      : future(word);
  return undefined;
}

/** Verbs that keep somebody from doing what follows. */
const BARS = wordSet(
  'barred barring bars blocked blocking blocks enjoined kept prevent prevented prevents prohibited stopped',
);

const POSTPONED = wordSet('extended postponed delayed moved adjourned rescheduled continued pushed back');

/** What the tense of a verb says. */
function verbAt(walk: Walk, at: number): Direction | undefined {
  const { scan, far, infinitive, apart } = walk;
  const { tokens } = scan;
  const word = tokens.word[at]!;
  const next = tokens.word[at + 1] ?? '';
  walk.present ||= PRESENT_BE.has(word) && word !== 'be';
  if (PRESENT_BE.has(word))
    return !apart && (infinitive || next.endsWith('ing')) ? future(`${word} ${next}`) : undefined;
  if (isPastTense(tokens, at)) return infinitive && !BACKWARD_GOVERNORS.has(word) && far ? undefined : past(word);
  if ((word !== 'has' && word !== 'have') || isBase(tokens, at)) return undefined;
  return infinitive && next === 'to' ? future(`${word} to`) : past(word);
}

/** Whether a verb stands after a modal or `to`, which tells the tense. */
const isBase = (tokens: Tokens, at: number): boolean => tokens.word[at - 1] === 'to' || isModal(tokens, at - 1);

/** `lands Monday`, `heads to the panel on Tuesday`: what is told in the present with a weekday is ahead. */
export function presentVerb({ tokens, from }: Scan, start: number): Direction | undefined {
  for (let at = start; at >= from && at > start - 6; at--) {
    const word = tokens.word[at]!;
    if (tokens.shape[at] !== Shape.Lower || BOUNDARIES.has(word)) return undefined;
    if (PRESENT_AHEAD.has(word)) return future(word);
  }
  return undefined;
}

/** `neither could be reached`, `nobody would comment`: what was denied was asked before. */
function isDenied(tokens: Tokens, modal: number, from: number): boolean {
  for (let at = modal - 1; at >= from && at > modal - 8; at--)
    if (/^(?:neither|nor|nobody|none)$/.test(tokens.word[at]!)) return true;
  return false;
}

/** A cue for what is ahead, unless the clause goes on to tell what became of it: `planned for Saturday was canceled`. */
function forward(tokens: Tokens, cue: number, start: number, end: number): Direction {
  const word = tokens.word[cue]!;
  for (let at = start + 2; at < end && at < start + 5; at++)
    if (tokens.word[at] === 'was' || tokens.word[at] === 'were') return past(tokens.word[at]!);
  return future(word);
}

/** `goes into effect Friday` is ahead, `went into effect Friday` is not. */
function effect(tokens: Tokens, at: number): Direction {
  const verb = tokens.word[at - (tokens.word[at - 1] === 'into' ? 2 : 1)] ?? '';
  return PAST_FORMS.has(verb) || verb === 'gone'
    ? past(verb)
    : future(`${verb} ${tokens.word[at - 1] === 'into' ? 'into ' : ''}effect`);
}

/** Whether the word after `to` can be a verb: not a determiner, name or number. */
export const isVerbal = (tokens: Tokens, at: number): boolean =>
  tokens.shape[at] === Shape.Lower && !NO_INFINITIVE.has(tokens.word[at]!);

/** The tense of the first verb group after the date, in its clause. */
export function tenseAfter({ tokens, to: end }: Scan, start: number): Direction | undefined {
  let relative = false;
  for (let at = start; at < end && at < start + REACH_AFTER; at++) {
    const word = tokens.word[at]!;
    if (tokens.shape[at] === Shape.Mark) {
      if (endsClause(tokens, at)) return undefined;
      if (word === ',') relative = false;
      continue;
    }
    if (BOUNDARIES.has(word) && (at > start || word === 'that')) relative = true;
    if (relative) continue;
    if (isModal(tokens, at)) return future(word);
    if (PRESENT_BE.has(word)) {
      const next = tokens.word[at + 1] ?? '';
      return FORWARD.has(next) || next === 'set' || next === 'to' || next === 'the'
        ? future(`${word} ${next}`)
        : undefined;
    }
    if (word === 'deadline' || word === 'faces' || word === 'begins' || word === 'starts') return future(word);
    if (isPastTense(tokens, at) || word === 'has' || word === 'have') return past(word);
  }
  return undefined;
}
