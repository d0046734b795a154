import type { DateClaim } from '../../schema/index.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { levelOf } from './levels.ts';
import { isOperatorWord } from './operators.ts';
import type { Level } from './reading.ts';

type Dates = readonly Draft<DateClaim>[];

interface Place {
  readonly from: number;
  readonly verbStart: number;
  readonly verbEnd: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly passive: boolean;
  readonly noun: boolean;
  readonly background: boolean;
  /** a further verb of its subject: what stands before it dates the first verb rather */
  readonly joined: boolean;
  /** a case is taken up: what follows says when it will be heard */
  readonly ahead: boolean;
  /** what follows `for` says what the punishment is for, and when that was done */
  readonly punishes: boolean;
}

/** When a ruling was made, as far as its clause tells. */
interface When {
  /** the calendar value: a day, a month or a year */
  readonly date?: string;
  /** the time that stands there, where it is no such value: `last week`, `in June` of no year */
  readonly period?: string;
}

/** The date that governs the clause: beside its verb, or at the head of its sentence. */
export function dateOf(doc: Document, dates: Dates, clause: Clause): When {
  const sentence = doc.sentences[clause.sentence]!;
  const { tokens } = doc;
  const start = tokens.start[clause.from]!;
  const place: Place = {
    from: clause.actor && clause.actor.from < clause.at ? Math.min(start, tokens.start[clause.actor.from]!) : start,
    verbStart: tokens.start[clause.at]!,
    verbEnd: tokens.end[clause.at]!,
    end: tokens.end[clause.to - 1]!,
    sentenceStart: sentence.start,
    passive: clause.rule === 'holding/passive',
    noun: clause.rule === 'holding/noun',
    background: clause.perfect === true || clause.rule === 'holding/noun',
    joined: clause.rule === 'holding/joined',
    punishes: clause.reading.outcome === 'sentenced',
    ahead: clause.reading.instrument === 'certiorari' && clause.reading.outcome === 'granted',
  };
  let best: { value: string | undefined; timex: string; rank: number } | undefined;
  for (let at = firstEndingAfter(dates, sentence.start); at < dates.length && dates[at]!.start < sentence.end; at++) {
    const date = dates[at]!;
    const value = clause.hedge ? calendarValue(date) : pastValue(doc, date);
    if (!value && !PERIOD.test(date.timex)) continue;
    const rank = rankOf(doc, date, value ?? '', place);
    if (rank !== undefined && (!best || rank < best.rank)) best = { value, timex: date.timex, rank };
  }
  if (!best) return {};
  return best.value ? { date: best.value } : { period: best.timex };
}
/** A week, or a month or year that nothing settles. */
const PERIOD = /^(?:XXXX|\d{4})-(?:W(?:XX|\d\d)|\d\d)$/;

const calendarValue = ({ value }: Draft<DateClaim>): string | undefined =>
  value && /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : undefined;

/** The value, if it is one day, month or year that is not after publication. */
function pastValue({ source }: Document, date: Draft<DateClaim>): string | undefined {
  const value = calendarValue(date);
  if (!value) return undefined;
  const published = (source.published ?? source.assumed)?.value;
  return published && value > published.slice(0, value.length) ? undefined : value;
}

const ADJACENT = 3;
const HEAD = 60;
/** How well a date fits, 0 best: between subject and verb, right before or after them, at the head of the sentence, at the end of the clause. */
function rankOf(doc: Document, date: Draft<DateClaim>, value: string, place: Place): number | undefined {
  const { text } = doc;
  const { start, end } = date;
  const isDay = value.length === 10;
  if (place.noun && end <= place.verbStart) {
    if (start >= place.from || place.from - end <= ADJACENT) return 0;
    const gap = text.slice(end, place.from);
    const heads = start - place.sentenceStart < 10 && gap.startsWith(',') && gap.length < HEAD;
    return (heads || (gap.length < NEAR && !/,|;|ed\b/.test(gap))) && !hasVerb(gap) ? 1 : undefined;
  }
  if (isOwnRuling(text, date)) return start > place.verbEnd ? 1 : 2;
  if (end <= place.from) {
    if (OPENS_CLAUSE.test(text.slice(end, place.from)) && !place.passive) return 2;
    if (place.from - end <= ADJACENT && (!place.passive || start - place.sentenceStart < 5)) return 1;
    const gap = text.slice(end, place.from);
    if (OF_EARLIER.test(gap)) return undefined;
    if (gap.length < HEAD && /\b(?:case|decision|ruling|opinion)\b/.test(gap) && !/[;.]/.test(gap)) return 2;
    return start - place.sentenceStart < 30 && gap.length < HEAD && !/ (?:and|even as|while) |;/.test(gap)
      ? 2
      : undefined;
  }
  if (end <= place.verbStart) {
    const gap = text.slice(end, place.verbStart);
    if (place.passive) return gap.length < 40 && !gap.includes(',') ? 6 : undefined;
    return place.joined ? 7 : hasVerb(gap) ? 5 : 0;
  }
  if (start < place.verbEnd) return undefined;
  const gap = text.slice(place.verbEnd, start);
  const steps = gap.split(/[\s,]+/).filter(Boolean);
  const within = BAR.test(text.slice(Math.max(0, start - 14), start));
  if (!within && steps.length <= 4 && steps.every((word) => STEPS.test(word))) return 1;
  if (place.ahead) return undefined;
  if (place.joined && THIS.test(text.slice(start, end)) && gap.length < SHORT) return 4;
  if (end > place.end + 1 || within || (place.punishes && OF_DEED.test(gap))) return undefined;
  if (isDay || place.background || place.passive) return /\b(?:that|which|who|when|will)\b/.test(gap) ? undefined : 4;
  return gap.length < SHORT && /\bin\s*$/.test(text.slice(start - 4, start)) && !/\w(?:ed|ing)\b|\bthat\b/.test(gap)
    ? 4
    : undefined;
}

/** `in a December 2017 ruling`: the date of the ruling itself. */
const isOwnRuling = (text: string, { start, end }: Draft<DateClaim>): boolean =>
  /\bin (?:an?|his|her|its|the)\s$/.test(text.slice(Math.max(0, start - 9), start)) &&
  /^ (?:ruling|decision|opinion|order|judgment)\b/.test(text.slice(end, end + 10));

/** `in January when it allowed`: the date of the clause that the conjunction opens. */
const OPENS_CLAUSE = /^,? when $/;
/** `opened on Monday after a judge lifted the ban`: the date of what came after. */
const OF_EARLIER = /^,? (?:after|because|since) (?:the |an? )?$/;
const OF_DEED = /\bfor (?:the |\p{L}+ing )/u;
const THIS = /^(?:this|last) (?:week|month|year)$/i;
const SHORT = 75;
const NEAR = 30;
const STEPS =
  /^(?:on|in|late|early|last|this|of|and|guilty|liable|down|him|her|them|court|again|to|\d+-\d+|unanimously|an?|ruling|order|decision|opinion|injunction|preliminary|temporary|nationwide)$/;
const BAR = /(?:\b(?:by|before|until|through|for|since|from|after|than)|[-–]|\ba|\bthe|’s|'s)\s*$/;
const hasVerb = (gap: string): boolean =>
  gap.split(/[\s,]+/).some((word) => word === 'who' || word === 'that' || (word.length > 3 && isOperatorWord(word)));

const RULING = wordSet(`
  ruling rulings decision decisions ruled order verdict opinion decided issued judgment convicted
`);
const WINDOW = 4;
const LEAD = 5;

/** The day of the ruling that the article leads with, where its own clauses have none: beside a word for the ruling, else the one day of the lead. */
export function leadDay(doc: Document, dates: Dates): string | undefined {
  const { tokens, sentences } = doc;
  const until = sentences[Math.min(LEAD, sentences.length - 1)]!.end;
  const days = new Set<string>();
  let beside: string | undefined;
  for (const date of dates) {
    const value = pastValue(doc, date);
    if (value?.length !== 10) continue;
    const at = tokenAt(doc, date.start);
    if (isAhead(tokens.word, at) || (date.start > sentences[0]!.end && isLongAgo(doc, date, value))) continue;
    if (date.start < until) days.add(value);
    for (let i = Math.max(0, at - WINDOW); i <= at + WINDOW && i < tokens.count; i++)
      if (RULING.has(tokens.word[i]!)) beside ??= value;
  }
  return days.size === 1 ? [...days][0] : beside;
}

/** A date of the calendar below the lead, days before publication: of something earlier. */
function isLongAgo({ source }: Document, { timex }: Draft<DateClaim>, value: string): boolean {
  const published = (source.published ?? source.assumed)?.value;
  if (!published || !/-\d\d-\d\d$/.test(timex)) return false;
  return Date.parse(published) - Date.parse(value) > RECENT * DAY;
}
const RECENT = 4;
const DAY = 86_400_000;

/** A day by which a ruling is named, with the kind of court that is named with it. */
export interface RulingDay {
  readonly value: string;
  readonly level?: Level;
}

/** The days by which rulings are named: `Monday's ruling`, `Thursday's Supreme Court decision`. */
export function rulingDays(doc: Document, dates: Dates): RulingDay[] {
  const { word } = doc.tokens;
  const found: RulingDay[] = [];
  for (const date of dates) {
    const value = pastValue(doc, date);
    const next = value?.length === 10 ? tokenAt(doc, date.end) : 0;
    if (!value || word[next] !== "'s") continue;
    let noun = next + 1;
    while (noun < next + 4 && !RULING.has(word[noun] ?? '')) noun++;
    if (noun === next + 4) continue;
    found.push(noun > next + 1 ? { value, level: levelOf(word.slice(next + 1, noun).join(' ')) } : { value });
  }
  return found;
}

/** `will return Wednesday`: what is still to come. */
function isAhead(word: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    if (word[i] === '.') return false;
    if (word[i] === 'will' || word[i] === 'scheduled' || word[i] === 'until') return true;
  }
  return false;
}
