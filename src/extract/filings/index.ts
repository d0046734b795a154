import type { DateClaim, FilingClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Cast } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { type Roster, rosterOf } from '../parties/roster.ts';
import type { Filed } from './filed.ts';
import { READERS } from './readers.ts';
import type { TokenRange } from './relief.ts';

const CUE = cueClass(READERS.keys());

/** What was filed, by whom, against whom and for what. */
export function findFilings(doc: Document, cast: Cast, dates: readonly Draft<DateClaim>[]): Draft<FilingClaim>[] {
  let roster: Roster | undefined;
  const found: Draft<FilingClaim>[] = [];
  const { word, cues } = doc.tokens;
  for (const sentence of doc.sentences) {
    if ((sentence.cues & CUE) === 0) continue;
    const headline = doc.blocks[sentence.block]?.kind === 'headline';
    const filed: Filed[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((cues[at]! & CUE) === 0) continue;
      const one = READERS.get(word[at]!)![0]!({
        roster: (roster ??= rosterOf(doc, cast)),
        at,
        from: sentence.from,
        to: sentence.to,
        headline,
      });
      if (one) filed.push(one);
    }
    for (const one of merge(filed)) {
      // "She filed": whom the pronoun stands for may be named in another sentence
      const here = { ...one, from: Math.max(one.from, sentence.from), to: Math.min(one.to, sentence.to) };
      const draft = toDraft(doc, cast, dates, here, sentence.to);
      if (saysEnough(draft)) found.push(draft);
    }
  }
  return found;
}

/** Whether anything is said of the filing besides that there is one. */
const saysEnough = ({ by, against, seeks, date, court, rule }: Draft<FilingClaim>): boolean =>
  by !== undefined ||
  date !== undefined ||
  ((against !== undefined || seeks !== undefined || court !== undefined) && rule !== 'filing/filed by');

/** Readings of one filing in one sentence are one: the verb and the noun both speak of it. */
function merge(filed: readonly Filed[]): Filed[] {
  const kept: Filed[] = [];
  for (const one of filed) {
    const index = kept.findIndex(
      (other) => one.from < other.to && other.from < one.to && one.instrument === other.instrument,
    );
    if (index < 0) kept.push(one);
    else kept[index] = join(kept[index]!, one);
  }
  return kept;
}

function join(a: Filed, b: Filed): Filed {
  const seeks = a.seeks ?? b.seeks;
  return {
    ...a,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    by: a.by.length ? a.by : b.by,
    against: a.against.length ? a.against : b.against,
    addressees: a.addressees.length ? a.addressees : b.addressees,
    ...(seeks ? { seeks } : {}),
  };
}

function toDraft(
  doc: Document,
  cast: Cast,
  dates: readonly Draft<DateClaim>[],
  filed: Filed,
  sentenceEnd: number,
): Draft<FilingClaim> {
  const { tokens, text } = doc;
  const date = dateOf(doc, dates, filed, sentenceEnd);
  const court = courtOf(doc, cast, filed, sentenceEnd);
  const start = Math.min(tokens.start[filed.from]!, date?.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(tokens.end[filed.to - 1]!, date?.end ?? 0, court?.end ?? 0);
  const names = (list: Filed['by']): string[] => [
    ...new Set(
      withoutBare(list).flatMap((naming) => membersOf(doc, cast, naming) ?? naming.who.names ?? [naming.who.name]),
    ),
  ];
  const seeks = filed.seeks && undated(doc, filed.seeks, date);
  const when = date?.value ?? date?.timex;
  return {
    kind: 'filing',
    start,
    end,
    rule: `filing/${filed.rule}`,
    instrument: filed.instrument,
    ...(filed.by.length ? { by: names(filed.by) } : {}),
    ...(filed.against.length ? { against: names(filed.against) } : {}),
    ...(filed.addressees.length ? { to: names(filed.addressees) } : {}),
    ...(seeks ? { seeks: text.slice(tokens.start[seeks.from]!, tokens.end[seeks.to - 1]!) } : {}),
    ...(when ? { date: when } : {}),
    ...(court ? { court: court.name } : {}),
  };
}

/** The relief without the date that ends it. */
function undated({ tokens }: Document, seeks: TokenRange, date: Draft<DateClaim> | undefined): TokenRange {
  let to = seeks.to;
  if (date && date.end === tokens.end[to - 1]) while (to > seeks.from + 2 && tokens.start[to - 1]! >= date.start) to--;
  while (to < seeks.to && to > seeks.from + 1 && /^(?:on|in|late|early|the|at)$/.test(tokens.word[to - 1]!)) to--;
  return { from: seeks.from, to };
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The named plaintiffs that "the groups", "two organizations" stand for. */
function membersOf(doc: Document, { parties }: Cast, { who, from, to }: Filed['by'][number]): string[] | undefined {
  if (
    who.type !== 'group' ||
    !/\b(?:groups|organi[sz]ations|nonprofits|plaintiffs|petitioners)$/i.test(doc.tokens.word[to - 1]!)
  )
    return undefined;
  const suing = parties.filter(
    ({ role, entity }) => (role === 'plaintiff' || role === 'petitioner') && entity === 'organization',
  );
  if (suing.length < 2) return undefined;
  const first = doc.tokens.word[from]!;
  const counted = COUNTS.includes(first);
  if (counted ? COUNTS[suing.length] !== first : !/^(?:the|these|both)$/.test(doc.tokens.word[from - 1] ?? ''))
    return undefined;
  return suing.map(({ name }) => name);
}

/** Without a bare plural that stands beside its named members: `nonprofits, including Acme`. */
const withoutBare = (list: Filed['by']): Filed['by'] =>
  list.filter(({ who }) => list.length === 1 || who.type !== 'group' || /\s/.test(who.name));

/** The date that belongs to the filing: the nearest in its clause, before any other verb. */
function dateOf(
  doc: Document,
  dates: readonly Draft<DateClaim>[],
  filed: Filed,
  sentenceEnd: number,
): Draft<DateClaim> | undefined {
  const { tokens } = doc;
  const low = tokens.start[Math.max(0, filed.from - (filed.lead ?? 0))]!;
  const high = tokens.end[Math.min(sentenceEnd, filed.verb + 14) - 1]!;
  let best: Draft<DateClaim> | undefined;
  let least = Number.POSITIVE_INFINITY;
  const verb = tokens.start[filed.verb]!;
  for (let at = firstEndingAfter(dates, low); at < dates.length && dates[at]!.start < high; at++) {
    const date = dates[at]!;
    if (date.start < low || /^(?:PAST|PRESENT|FUTURE)_REF|^P/.test(date.timex)) continue;
    const gap = date.start >= verb ? date.start - verb : verb - date.end;
    if (gap < least && !parted(doc, Math.min(date.start, verb), Math.max(date.start, verb), filed)) {
      best = date;
      least = gap;
    }
  }
  return best;
}

const PARTS = wordSet(`
  after when because but while until before since said says ; that ruled over who he she they
`);

/** Whether another clause begins between two offsets. */
function parted({ tokens }: Document, start: number, end: number, { from, verb }: Filed): boolean {
  for (let at = from; at < tokens.count && tokens.start[at]! < end; at++)
    if (tokens.start[at]! >= start && at !== verb && PARTS.has(tokens.word[at]!)) return true;
  return false;
}

/** The court that the filing went to: named in its clause after "in", "with", "to", "before". */
function courtOf(
  doc: Document,
  { courts }: Cast,
  filed: Filed,
  sentenceEnd: number,
): { name: string; end: number } | undefined {
  const { tokens } = doc;
  for (let at = filed.verb; at < Math.min(sentenceEnd - 1, filed.to + 12); at++) {
    if (at > filed.to && PARTS.has(tokens.word[at]!)) return undefined;
    if (!/^(?:in|with|to|before|at|asked|asks|asking|urged|petitioned)$/.test(tokens.word[at]!)) continue;
    const start = tokens.start[at + 1]!;
    for (const { name, mentions } of courts) {
      const mention = mentions.find(
        (one) => one.start >= start && one.start - start < 14 && one.start < tokens.end[sentenceEnd - 1]!,
      );
      if (mention) return { name, end: mention.end };
    }
  }
  return undefined;
}
