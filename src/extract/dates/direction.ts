import type { Scan } from '../../text/scan.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import {
  AHEAD_NOUNS,
  BACKWARD_GOVERNORS,
  BOUNDARIES,
  FORWARD,
  INTENT,
  isModal,
  isPastTense,
  LIMITS,
  MADE_NOUNS,
  PAST_FORMS,
  PRESENT_AHEAD,
  PRESENT_BE,
  REPORTING,
} from './cues.ts';
import type { Mention } from './reading.ts';
import { taggedTense } from './tense.ts';

/** Whether what happened lies before the publication or after it, and the word that says so. */
export interface Direction {
  readonly toward: 'past' | 'future';
  readonly cue: string;
  /** believed only where the date lies nearer that way */
  readonly weak?: true;
  /** believed however far it moves the date */
  readonly sure?: true;
}

/** How far before and after the date a governing word is looked for. */
const REACH = 24;
const REACH_AFTER = 18;

const past = (cue: string): Direction => ({ toward: 'past', cue });
const future = (cue: string): Direction => ({ toward: 'future', cue });
const likely = (cue: string): Direction => ({ toward: 'future', cue, weak: true });

/** Marks at which a clause ends. */
const CLAUSE_ENDS = /^(?:[;:—–"“”()]|--)$/;

/** Whether a clause ends at the mark: not at the colon of `14:30`. */
const endsClause = (tokens: Tokens, at: number): boolean =>
  CLAUSE_ENDS.test(tokens.word[at]!) &&
  !(tokens.word[at] === ':' && tokens.shape[at - 1] === Shape.Number && tokens.shape[at + 1] === Shape.Number);

/** What governs the date: the nearest cue or verb group of its clause, before it first, then after it. */
export function directionOf(mention: Mention): Direction | undefined {
  const { scan } = mention;
  const around = beside(scan, mention);
  if (around) return around;
  if (describes(scan, mention)) return undefined;
  return (
    limit(scan, mention) ??
    tenseBefore(scan, mention.from - 1, false) ??
    presentVerb(scan, mention.from - 1) ??
    tenseAfter(scan, mention.to) ??
    tenseBefore(scan, mention.from - 1, true) ??
    taggedTense(mention)
  );
}

/** Words that touch the date: `as soon as Friday`, `Friday at the earliest`, `Friday’s hearing will`. */
function beside({ tokens, from: first, to: end }: Scan, { from, to }: Mention): Direction | undefined {
  const word = (at: number): string => (at >= first && at < end ? tokens.word[at]! : '');
  if (word(from - 1) === 'as' && /^(?:soon|early|late)$/.test(word(from - 2)) && word(from - 3) === 'as')
    return word(from - 2) === 'late' ? past('as late as') : future(`as ${word(from - 2)} as`);
  if (
    /^(?:at|as)$/.test(word(to)) &&
    /^(?:the|a)$/.test(word(to + 1)) &&
    /^(?:earliest|latest|deadline)$/.test(word(to + 2))
  )
    return (isPluperfect(tokens, from, first) ? likely : future)(word(to + 2));
  if (word(from - 1) === 'ended' && PERIODS.has(word(from - 2))) return { ...past('ended'), sure: true };
  const when = relativeWhen(tokens, to, end);
  if (when !== undefined) {
    const direction = tenseAfter({ tokens, from: first, to: end }, when);
    if (direction?.toward === 'future') return direction;
  }
  const noun = word(from - 1) === 'on' ? from - 2 : from - 1;
  if (MADE_NOUNS.has(word(noun)) && tokens.shape[noun] === Shape.Lower) return past(word(noun));
  return undefined;
}

/** What ends on a day: `the quarter ended Sept. 30`. */
const PERIODS: ReadonlySet<string> = new Set(['quarter', 'period', 'year', 'half', 'months', 'weeks']);

/** Whether the clause tells what had been done by then: `had ruled so and set Friday as the deadline`. */
function isPluperfect({ word, shape }: Tokens, date: number, first: number): boolean {
  for (let at = date - 1; at >= first && at > date - REACH; at--)
    if (word[at] === 'had' && shape[at] === Shape.Lower) return true;
  return false;
}

/** The token after `, when` that follows the date, over a second date joined to it: `Tuesday and Wednesday, when the court will sit`. */
function relativeWhen(tokens: Tokens, to: number, end: number): number | undefined {
  let at = to;
  if (/^(?:and|or)$/.test(tokens.word[at] ?? '') && tokens.shape[at + 1] === Shape.Capital) at += 2;
  if (tokens.word[at] === ',') at++;
  return at < end && tokens.word[at] === 'when' ? at + 1 : undefined;
}

/** Whether the date describes a noun (`Wednesday’s ruling`, `the March 7 complaint`): then no verb governs it, unless the noun is itself ahead. */
function describes({ tokens, from: first, to: end }: Scan, { from, to }: Mention): boolean {
  const possessive = to < end && tokens.word[to] === "'s";
  const noun = possessive ? to + 1 : to;
  if (noun >= end || tokens.shape[noun] === Shape.Mark) return false;
  if (AHEAD_NOUNS.has(tokens.word[noun]!) || AHEAD_NOUNS.has(tokens.word[noun + 1] ?? '')) return false;
  if (possessive) return true;
  const before = from > first ? tokens.word[from - 1]! : '';
  return tokens.shape[noun] === Shape.Lower && /^(?:a|an|the|its|his|her|their|'s|that)$/.test(before);
}

/** `by Monday`, `until June 1`: still ahead unless a past tense governs it. */
function limit(scan: Scan, { from, to }: Mention): Direction | undefined {
  const word = from > scan.from ? scan.tokens.word[from - 1]! : '';
  if (!LIMITS.has(word)) return undefined;
  if (from - 3 >= scan.from && scan.tokens.word[from - 3] === 'to' && isVerbal(scan.tokens, from - 2))
    return future(word);
  const fronted = from - 1 <= scan.from + 1;
  const governor = fronted ? tenseAfter(scan, to) : tenseBefore(scan, from - 2, false);
  if (governor?.toward === 'past' && word === 'until' && isNegated(scan, from)) return governor;
  if (
    governor?.toward === 'past' &&
    (fronted ||
      word === 'before' ||
      (word === 'through' && governor.cue !== 'extended' && governor.cue !== 'has') ||
      LASTING.has(governor.cue))
  )
    return governor;
  return future(word);
}

/** `was not ready until Friday`: what is denied up to then happened then. */
function isNegated({ tokens, from }: Scan, date: number): boolean {
  for (let at = date - 2; at >= from && at > date - 7; at--)
    if (tokens.word[at] === 'not' || tokens.word[at]!.endsWith("n't")) return true;
  return false;
}

/** Past tenses that leave a limit in the past: `remained until Friday`. */
const LASTING = wordSet('was were worked stayed remained lived served lasted led held ran continued waited');

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
function tenseBefore(scan: Scan, start: number, far: boolean): Direction | undefined {
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
const SETS = new Set(['set', 'gave', 'imposed', 'extended', 'faced', 'ordered', 'announced']);

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
function presentVerb({ tokens, from }: Scan, start: number): Direction | undefined {
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
const isVerbal = (tokens: Tokens, at: number): boolean =>
  tokens.shape[at] === Shape.Lower && !/^(?:the|a|an|his|her|its|their|this|that|be)$/.test(tokens.word[at]!);

function tenseAfter({ tokens, to: end }: Scan, start: number): Direction | undefined {
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
