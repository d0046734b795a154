import { Shape } from '../../text/tokens.ts';
import { listBefore, listFrom } from '../parties/phrase.ts';
import type { Naming, Roster } from '../parties/roster.ts';
import type { Place } from '../parties/saying.ts';
import { subjectOf } from '../parties/subject.ts';
import { byAfter } from '../parties/suits.ts';
import { FILE_VERBS, FUTURE, INSTRUMENTS, RELIEF, SEND_VERBS, VAGUE } from './lexicon.ts';
import { reliefFrom, type TokenRange } from './relief.ts';

/** A filing as a sentence tells it, in tokens. */
export interface Filed extends TokenRange {
  readonly instrument: string;
  /** what told it, for the record */
  readonly rule: string;
  /** token of the word that tells it */
  readonly verb: number;
  readonly by: readonly Naming[];
  readonly against: readonly Naming[];
  readonly addressees: readonly Naming[];
  readonly seeks?: TokenRange;
  /** how many tokens before the clause may still date it: "Filed March 14, the groups" */
  readonly lead?: number;
}

type Reader = (place: Place) => Filed | undefined;

const NOBODY: readonly Naming[] = [];

/** Whether the verb tells what may come: will file, plans to sue, has not filed. */
function isOpen(roster: Roster, verb: number, at: number, denied: boolean): boolean {
  const { word } = roster.doc.tokens;
  if (denied || word[at] === 'to' || word[at] === 'threatened') return true;
  for (let token = at + 1; token < verb; token++) if (FUTURE.has(word[token]!)) return true;
  return false;
}

/** The filing with the tokens of all its parts. */
function filing(
  roster: Roster,
  one: Omit<Filed, keyof TokenRange | 'against' | 'addressees'> &
    Partial<Filed> & { readonly first: number; readonly last: number },
): Filed {
  const { first, last, ...fields } = one;
  const parts = [...one.by, ...(one.against ?? []), ...(one.addressees ?? [])];
  const from = Math.min(first, ...parts.map((part) => part.from), one.seeks?.from ?? first);
  const to = Math.max(last, ...parts.map((part) => part.to), one.seeks?.to ?? last);
  void roster;
  return { against: NOBODY, addressees: NOBODY, ...fields, from, to };
}

/** X filed a lawsuit against Y; a motion filed by X; X's appeal; the March 7 complaint. */
const readInstrument: Reader = (place) => {
  const { roster, at, from, to } = place;
  const { word } = roster.doc.tokens;
  const instrument = INSTRUMENTS.get(word[at]!)!;
  if (instrument === 'case' && word[at] === 'action' && !/^(?:legal|class|civil)$|^-$/.test(word[at - 1] ?? ''))
    return undefined;
  if (instrument === 'charges') return undefined;
  const active = activeFiling(place, instrument);
  if (active) return active.open ? undefined : active.filed;
  return passiveFiling(place, instrument) ?? ownedFiling(place, instrument, from, to);
};

/** What the words before an instrument make of it: friend-of-the-court brief, motion. */
function fullName(roster: Roster, at: number, instrument: string): string {
  const { word } = roster.doc.tokens;
  if (instrument === 'brief' && /^(?:court|amicus|curiae)$/.test(word[at - 1] ?? '')) return 'amicus brief';
  if (instrument === 'complaint' && word[at - 1] === 'criminal') return 'criminal complaint';
  return instrument === 'case' || instrument === 'challenge' ? 'complaint' : instrument;
}

function activeFiling(
  { roster, at, from, to }: Place,
  instrument: string,
): { open: boolean; filed?: Filed } | undefined {
  const { word } = roster.doc.tokens;
  for (let verb = at - 1; verb >= from && verb > at - 10; verb--) {
    const text = word[verb]!;
    if (text === ';' || (text === ',' && verb < at - 4) || text === 'by') return undefined;
    if (verb < at - 1 && INSTRUMENTS.has(text) && text !== 'action' && text !== 'case') return undefined;
    const verbs = instrument === 'letter' ? SEND_VERBS : FILE_VERBS;
    if (!verbs.has(text) && !(text === 'file' || text === 'send')) continue;
    if (text === 'brought' && (word[verb + 1] === 'forward' || word[at - 1] === 'the' || instrument === 'notice'))
      return undefined;
    const subject = subjectOf(roster, verb, from);
    if (text === 'file' || text === 'send' || isOpen(roster, verb, subject.at, subject.denied)) return { open: true };
    if (subject.passive) return undefined;
    if (
      VAGUE.has(instrument) &&
      (subject.names.length === 0 || (instrument === 'request' && !hasBench(roster, from, to)))
    )
      return undefined;
    const detail = details(roster, at, to);
    const by = subject.names.filter(({ who }) => !who.judge);
    const name = fullName(roster, at, instrument);
    return {
      open: false,
      filed: filing(roster, { instrument: name, rule: 'filed', verb, by, ...detail, first: verb, last: at + 1 }),
    };
  }
  return undefined;
}

/** What follows the instrument: against whom, to whom, for what. */
function details(roster: Roster, at: number, to: number): Pick<Filed, 'against' | 'addressees' | 'seeks'> {
  const { word } = roster.doc.tokens;
  const instrument = INSTRUMENTS.get(word[at]!);
  let against = NOBODY;
  let addressees = NOBODY;
  for (let token = at + 1; token < to && token < at + 22; token++) {
    const text = word[token]!;
    if (text === ';' || text === 'said' || text === 'after' || text === 'because') break;
    if (text === 'against' && against.length === 0) against = listFrom(roster, token + 1, to);
    if (text === 'to' && instrument === 'letter' && addressees.length === 0)
      addressees = listFrom(roster, token + 1, to);
  }
  const seeks = instrument === 'letter' ? undefined : reliefFrom(roster.doc, at, to, instrument ?? '');
  return { against, addressees, ...(seeks ? { seeks } : {}) };
}

/** The lawsuit, filed March 7 by X; a motion was filed; a request from X. */
function passiveFiling({ roster, at, from, to }: Place, instrument: string): Filed | undefined {
  const { word } = roster.doc.tokens;
  const verb = filedAfter(roster, at, to);
  const start = verb > 0 ? verb + 1 : at + 1;
  const direct = word[at + 1] === 'by' || (word[at + 1] === 'from' && instrument !== 'case') ? at + 1 : -1;
  const by = direct > 0 ? direct : verb > 0 ? byAfter({ roster, to }, start) : -1;
  const names = by > 0 ? listFrom(roster, by + 1, to).filter(({ who }) => !who.judge && who.type !== 'place') : NOBODY;
  if (verb < 0 && (names.length === 0 || (VAGUE.has(instrument) && !hasBench(roster, from, to)))) return undefined;
  if (
    direct > 0 &&
    verb < 0 &&
    !/^(?:complaint|challenge|counterclaim|petition|motion|request|appeal)$/.test(instrument)
  )
    return undefined;
  const detail = details(roster, at, to);
  const name = fullName(roster, at, instrument);
  return filing(roster, {
    instrument: name,
    rule: verb > 0 ? 'filed by' : 'by',
    verb: verb > 0 ? verb : at,
    by: names,
    ...detail,
    first: at,
    last: verb > 0 ? verb + 1 : at + 1,
  });
}

/** Whether the sentence speaks of a court or judge. */
const hasBench = ({ doc: { tokens }, starting }: Roster, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      (ADDRESSED.has(tokens.word[at]!) && !/^(?:filings?|papers|documents|records)$/.test(tokens.word[at + 1] ?? '')) ||
      starting[at]?.who.judge
    )
      return true;
  return false;
};

/** Token of the "filed" that follows the instrument, or -1. */
function filedAfter(roster: Roster, at: number, to: number): number {
  const { word, shape } = roster.doc.tokens;
  for (let token = at + 1; token < to && token < at + 9; token++) {
    const text = word[token]!;
    if (FILE_VERBS.has(text) || text === 'unsealed' || text === 'returned')
      return word[token - 1] === 'be' ? -1 : token;
    if (
      shape[token] === Shape.Lower &&
      !/^(?:was|were|has|had|been|which|that|first|originally|jointly|against|in|last|this|the|a|and|also|recently|separately|who|over)$/.test(
        text,
      ) &&
      !roster.starting[token]
    )
      return -1;
    const name = roster.starting[token];
    if (name) token = name.to - 1;
  }
  return -1;
}

/** X's appeal of the ruling, X's motion to dismiss; the March 7 complaint. */
function ownedFiling({ roster, at, to }: Place, instrument: string, from: number, _to: number): Filed | undefined {
  const { word } = roster.doc.tokens;
  if (
    instrument === 'letter' ||
    instrument === 'case' ||
    instrument === 'response' ||
    instrument === 'affidavit' ||
    instrument === 'notice'
  )
    return undefined;
  const dated = isDated(roster, at);
  for (let mark = at - 1; mark >= from && mark > at - 5; mark--) {
    if (
      word[mark] !== "'s" &&
      word[mark] !== "'" &&
      !(roster.ending[mark]?.described && /^(?:his|her|its|their)$/.test(word[mark]!))
    )
      continue;
    const own = word[mark] === "'s" || word[mark] === "'" ? listBefore(roster, mark, from) : [roster.ending[mark]!];
    const by = own.filter(({ who }) => !who.judge && who.type !== 'place');
    const detail = details(roster, at, to);
    if (by.length === 0 || (!detail.seeks && detail.against.length === 0 && !dated)) return undefined;
    return filing(roster, {
      instrument: fullName(roster, at, instrument),
      rule: 'own',
      verb: at,
      by,
      ...detail,
      first: mark + 1,
      last: at + 1,
    });
  }
  if (!dated || VAGUE.has(instrument)) return undefined;
  return filing(roster, {
    instrument: fullName(roster, at, instrument),
    rule: 'dated',
    verb: at,
    by: NOBODY,
    ...details(roster, at, to),
    first: at,
    last: at + 1,
    lead: 3,
  });
}

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether a day stands right before the instrument: the March 7 complaint. */
const isDated = ({ doc: { tokens } }: Roster, at: number): boolean =>
  tokens.shape[at - 1] === Shape.Number &&
  MONTHS.test(tokens.word[at - 2] ?? '') &&
  tokens.shape[at - 2] === Shape.Capital;

/** X sued Y. */
const readSued: Reader = ({ roster, at, from, to, headline }) => {
  const { word } = roster.doc.tokens;
  const subject = subjectOf(roster, at, from);
  if (isOpen(roster, at, subject.at, subject.denied) || word[at + 1] === '-') return undefined;
  const passive =
    (subject.passive && word[at] === 'sued') || word[at + 1] === 'by' || (headline && word[at + 1] === 'for');
  const sued = passive ? subject.names : listFrom(roster, at + 1, to);
  const by = passive ? byAfter({ roster, to }, at + 1, 14) : -1;
  const suing = passive ? (by > 0 ? listFrom(roster, by + 1, to) : NOBODY) : subject.names;
  if (sued.length === 0 && suing.length === 0) return undefined;
  const seeks = reliefFrom(roster.doc, Math.max(at, passive ? at : (sued.at(-1)?.to ?? at + 1) - 1), to, 'complaint');
  return filing(roster, {
    instrument: 'complaint',
    rule: 'sued',
    verb: at,
    by: suing,
    against: sued,
    ...(seeks ? { seeks } : {}),
    first: at,
    last: at + 1,
  });
};

/** X appealed the ruling to the court. */
const readAppealed: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  if (!/^(?:the|to|that|a|his|her|its|their|both|it|this|\.|,|;|and)$/.test(word[at + 1] ?? '.')) return undefined;
  const subject = subjectOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (subject.passive || isOpen(roster, at, subject.at, subject.denied) || by.length === 0) return undefined;
  return filing(roster, { instrument: 'appeal', rule: 'appealed', verb: at, by, first: at, last: at + 1 });
};

const ADDRESSED = new Set([
  'judge',
  'judges',
  'court',
  'courts',
  'justices',
  'justice',
  'panel',
  'circuit',
  'magistrate',
  'jury',
]);

/** X asked the judge to do so; X petitioned the court for it. */
const readAsked: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const subject = subjectOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (by.length === 0 || (subject.passive && word[at] !== 'asking') || isOpen(roster, at, subject.at, subject.denied))
    return undefined;
  let court = -1;
  for (let token = at + 1; token < to && token < at + 14; token++) {
    if (ADDRESSED.has(word[token]!) || roster.ending[token]?.who.judge) court = token;
    else if (court > 0 && (word[token] === 'to' || word[token] === 'for')) {
      const seeks = reliefFrom(roster.doc, token - 1, to, 'motion');
      return (
        seeks && filing(roster, { instrument: 'request', rule: 'asked', verb: at, by, seeks, first: at, last: token })
      );
    } else if (/^(?:to|if|whether|about|for|,)$/.test(word[token]!)) return undefined;
  }
  return undefined;
};

/** The instrument in which relief was sought: sought an injunction *in a motion*. */
function paperAfter({ doc: { tokens } }: Roster, start: number, to: number): number {
  for (let at = start; at < to - 2 && at < start + 10; at++)
    if (tokens.word[at] === 'in' && /^(?:a|an|the|its|their|his|her)$/.test(tokens.word[at + 1]!))
      for (let noun = at + 2; noun < Math.min(to, at + 5); noun++)
        if (
          /^(?:motion|lawsuit|suit|complaint|petition|brief|filing)$/.test(tokens.word[noun]!) &&
          INSTRUMENTS.has(tokens.word[noun]!)
        )
          return noun;
  return -1;
}

/** X moved to dismiss; X sought an injunction. */
const readSought: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const subject = subjectOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (
    by.length === 0 ||
    (subject.passive && !word[at]!.endsWith('ing')) ||
    isOpen(roster, at, subject.at, subject.denied)
  )
    return undefined;
  const moved =
    word[at] === 'moved' &&
    word[at + 1] === 'to' &&
    /^(?:dismiss|intervene|quash|suppress|compel|vacate|strike|seal|certify|disqualify|remand|stay)$/.test(
      word[at + 2] ?? '',
    );
  const seeks = reliefFrom(roster.doc, moved ? at : at - 1, to, moved ? 'motion' : 'sought');
  if (!seeks) return undefined;
  const relief = word.slice(seeks.from, seeks.to).some((text) => RELIEF.has(text));
  if (!moved && !relief) return undefined;
  const filedBefore = word[from] === 'filed' ? at - from : 0;
  const paper = moved ? -1 : paperAfter(roster, seeks.from, to);
  if (paper > 0) {
    const relief = reliefFrom(roster.doc, paper, to, INSTRUMENTS.get(word[paper]!)!) ?? {
      from: seeks.from,
      to: Math.min(seeks.to, paper),
    };
    const instrument = fullName(roster, paper, INSTRUMENTS.get(word[paper]!)!);
    return filing(roster, {
      instrument,
      rule: 'sought',
      verb: at,
      by,
      seeks: relief,
      first: at,
      last: paper + 1,
      ...(filedBefore ? { lead: 99 } : {}),
    });
  }
  return filing(roster, {
    instrument: moved ? 'motion' : 'request',
    rule: moved ? 'moved' : 'sought',
    verb: at,
    by,
    seeks,
    first: at,
    last: at + 1,
    ...(filedBefore ? { lead: 99 } : {}),
  });
};

/** X was indicted; a grand jury indicted X; prosecutors charged X with fraud. */
const readCharged: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const subject = subjectOf(roster, at, from);
  if (isOpen(roster, at, subject.at, subject.denied)) return undefined;
  const indicted = word[at] !== 'charged';
  const against = (subject.passive ? subject.names : listFrom(roster, at + 1, to)).filter(
    ({ who }) => who.type !== 'place',
  );
  if (word[at]!.endsWith('s') && (subject.names.length === 0 || subject.passive)) return undefined;
  if (against.length === 0 || (!indicted && word.slice(at + 1, at + 16).every((text) => text !== 'with')))
    return undefined;
  const by = subject.passive ? NOBODY : subject.names;
  return filing(roster, {
    instrument: indicted ? 'indictment' : 'charges',
    rule: 'charged',
    verb: at,
    by,
    against,
    first: at,
    last: at + 1,
  });
};

/** Which reader a word calls. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...INSTRUMENTS.keys()].map((word) => [word, readInstrument] as const),
  ...['sued', 'sues', 'suing', 'countersued'].map((word) => [word, readSued] as const),
  ...['appealed'].map((word) => [word, readAppealed] as const),
  ...['asked', 'asks', 'asking', 'urged', 'petitioned'].map((word) => [word, readAsked] as const),
  ...['sought', 'seeking', 'seeks', 'requested', 'moved'].map((word) => [word, readSought] as const),
  ...['indicted', 'charged', 'indicts', 'charges'].map((word) => [word, readCharged] as const),
]);
