import type { DateClaim } from '../../schema/index.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { spanAt } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';

/** What was decided on, in the words of the article, without the day of the ruling at its end: `upheld the rule on Nov. 14`. */
export function objectOf(
  doc: Document,
  { object }: Clause,
  dates: readonly Draft<DateClaim>[],
  day: string | undefined,
): { object?: string } {
  if (!object || object.to <= object.from) return {};
  const { text, tokens } = doc;
  const to = withoutDay(doc, object, dates, day);
  if (to <= object.from || (to < object.to && to === object.from + 1 && POINTS.has(tokens.word[object.from]!)))
    return {};
  return { object: text.slice(tokens.start[object.from]!, tokens.end[to - 1]!).replaceAll(/\s+/g, ' ') };
}

/** Where an object ends before the day of the ruling, if that is its last word. */
function withoutDay(
  doc: Document,
  { from, to }: NonNullable<Clause['object']>,
  dates: readonly Draft<DateClaim>[],
  day: string | undefined,
): number {
  const { tokens } = doc;
  const date = spanAt(dates, tokens.end[to - 1]! - 1);
  if (!date || date.end !== tokens.end[to - 1] || !isOfRuling(date, day)) return to;
  // `the mill may open on May 6`: of what is to be
  if (day === undefined && tokens.word.slice(from, to).some((word) => OPENS.has(word))) return to;
  let end = tokenAt(doc, date.start);
  if (end <= from) return end;
  if (BEFORE_DAY.has(tokens.word[end - 1]!)) end--;
  const last = tokens.word[end - 1]!;
  // `the law passed in 2019`: the day of something else
  return end > from && (last.endsWith('ed') || OF_ANOTHER.has(last)) ? to : end;
}

/** Whether a date is the day of the ruling, or a weekday or yearless day where that is not known. */
const isOfRuling = ({ value, timex }: Draft<DateClaim>, day: string | undefined): boolean =>
  day === undefined ? /^XXXX-(?:\d\d-\d\d|WXX-\d)$/.test(timex) : value === day;

const OPENS = wordSet('to can could may might must shall should will would');
const BEFORE_DAY = wordSet('on in');
/** Words before a day that is of something else: `a ban from Nov. 14`, `the rule made in 2019`. */
const OF_ANOTHER = wordSet(`
  of from since until till before after between by for to at as than through and or over about
  made held set begun brought built sold told won written taken given due
`);
/** Words that say nothing where they are the whole object. */
const POINTS = wordSet('it them him her this that these those');
