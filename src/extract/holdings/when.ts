import type { DateClaim } from '../../schema/index.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';
import { isOperatorWord } from './operators.ts';

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
}

/** The calendar value of the date that governs the clause: beside its verb, or at the head of its sentence. */
export function dateOf(doc: Document, dates: Dates, clause: Clause): string | undefined {
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
  };
  let best: { value: string; rank: number } | undefined;
  for (let at = firstEndingAfter(dates, sentence.start); at < dates.length && dates[at]!.start < sentence.end; at++) {
    const date = dates[at]!;
    const value = clause.hedge ? calendarValue(date) : pastValue(doc, date);
    if (!value) continue;
    const rank = rankOf(doc, date, value, place);
    if (rank !== undefined && (!best || rank < best.rank)) best = { value, rank };
  }
  return best?.value;
}

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
  if (place.noun && start >= place.from - 30 && end <= place.verbStart) return 0;
  if (end <= place.from) {
    if (place.from - end <= ADJACENT && (!place.passive || start - place.sentenceStart < 5)) return 1;
    const gap = text.slice(end, place.from);
    if (gap.length < HEAD && /\b(?:case|decision|ruling|opinion)\b/.test(gap) && !/[;.]/.test(gap)) return 2;
    return start - place.sentenceStart < 30 && gap.length < HEAD && !/ and |;/.test(gap) ? 2 : undefined;
  }
  if (end <= place.verbStart) {
    const gap = text.slice(end, place.verbStart);
    if (place.passive) return gap.length < 40 && !gap.includes(',') ? 6 : undefined;
    return hasVerb(gap) ? 5 : 0;
  }
  if (start < place.verbEnd) return undefined;
  const gap = text.slice(place.verbEnd, start);
  const steps = gap.split(/[\s,]+/).filter(Boolean);
  if (steps.length <= 4 && steps.every((word) => STEPS.test(word))) return 1;
  if (end > place.end + 1 || BAR.test(text.slice(Math.max(0, start - 14), start))) return undefined;
  if (isDay || place.background || place.passive) return /\b(?:that|which|who|when|will)\b/.test(gap) ? undefined : 4;
  return gap.length < SHORT && /\bin\s*$/.test(text.slice(start - 4, start)) && !/\w(?:ed|ing)\b|\bthat\b/.test(gap)
    ? 4
    : undefined;
}

const SHORT = 75;
const STEPS =
  /^(?:on|in|late|early|last|this|of|and|guilty|liable|down|him|her|them|court|again|to|\d+-\d+|unanimously)$/;
const BAR = /(?:\b(?:by|before|until|through|for|since|from|after|than)|[-–]|\ba|\bthe|’s|'s)\s*$/;
const hasVerb = (gap: string): boolean =>
  gap.split(/[\s,]+/).some((word) => word === 'who' || word === 'that' || (word.length > 3 && isOperatorWord(word)));

const RULING = new Set([
  'ruling',
  'decision',
  'ruled',
  'order',
  'verdict',
  'opinion',
  'decided',
  'issued',
  'judgment',
  'convicted',
]);
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
    if (isAhead(tokens.word, at)) continue;
    if (date.start < until) days.add(value);
    for (let i = Math.max(0, at - WINDOW); i <= at + WINDOW && i < tokens.count; i++)
      if (RULING.has(tokens.word[i]!)) beside ??= value;
  }
  return days.size === 1 ? [...days][0] : beside;
}

/** `will return Wednesday`: what is still to come. */
function isAhead(word: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    if (word[i] === '.') return false;
    if (word[i] === 'will' || word[i] === 'scheduled' || word[i] === 'until') return true;
  }
  return false;
}
