import { POSSESSIVES } from '../../lexicon/grammar.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { listBefore } from '../parties/before.ts';
import { byAfter } from '../parties/brought.ts';
import { listFrom } from '../parties/phrase.ts';
import { principalOf } from '../parties/principal.ts';
import type { Roster } from '../parties/roster.ts';
import type { Place } from '../parties/saying.ts';
import { details, type Filed, filing, fullName, hasBench, isOpen, NOBODY, type Reader } from './filed.ts';
import { FILE_VERBS, INSTRUMENTS, SEND_VERBS, VAGUE } from './lexicon.ts';

/** X filed a lawsuit against Y; a motion filed by X; X's appeal; the March 7 complaint. */
export const readInstrument: Reader = (place) => {
  const { roster, at } = place;
  const { word } = roster.doc.tokens;
  const instrument = INSTRUMENTS.get(word[at]!)!;
  if (instrument === 'case' && word[at] === 'action' && !/^(?:legal|class|civil)$|^-$/.test(word[at - 1] ?? ''))
    return undefined;
  if (instrument === 'charges') return undefined;
  const active = activeFiling(place, instrument);
  if (active) return active.open ? undefined : active.filed;
  return passiveFiling(place, instrument) ?? ownedFiling(place, instrument);
};

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
    const subject = principalOf(roster, verb, from);
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
      filed: filing({ instrument: name, rule: 'filed', verb, by, ...detail, first: verb, last: at + 1 }),
    };
  }
  return undefined;
}

/** The lawsuit, filed March 7 by X; a motion was filed; a request from X. */
function passiveFiling({ roster, at, from, to }: Place, instrument: string): Filed | undefined {
  const { word } = roster.doc.tokens;
  const verb = filedAfter(roster, at, to);
  const start = verb > 0 ? verb + 1 : at + 1;
  const direct =
    word[at] === 'complaints'
      ? -1
      : word[at + 1] === 'by' || (word[at + 1] === 'from' && instrument !== 'case')
        ? at + 1
        : -1;
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
  return filing({
    instrument: name,
    rule: verb > 0 ? 'filed by' : 'by',
    verb: verb > 0 ? verb : at,
    by: names,
    ...detail,
    first: at,
    last: verb > 0 ? verb + 1 : at + 1,
  });
}

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
function ownedFiling({ roster, at, from, to }: Place, instrument: string): Filed | undefined {
  const { word } = roster.doc.tokens;
  if (UNOWNED.has(instrument)) return undefined;
  const dated = isDated(roster, at);
  for (let mark = at - 1; mark >= from && mark > at - 5; mark--) {
    if (word[mark] !== "'s" && word[mark] !== "'" && !(roster.ending[mark]?.described && POSSESSIVES.has(word[mark]!)))
      continue;
    const own = word[mark] === "'s" || word[mark] === "'" ? listBefore(roster, mark, from) : [roster.ending[mark]!];
    const by = own.filter(({ who }) => !who.judge && who.type !== 'place');
    const detail = details(roster, at, to);
    if (by.length === 0 || (!detail.seeks && detail.against.length === 0 && !dated)) return undefined;
    return filing({
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
  return filing({
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

/** Papers whose owner did not always file them. */
const UNOWNED = wordSet('letter case response affidavit notice');

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether a day stands right before the instrument: the March 7 complaint. */
const isDated = ({ doc: { tokens } }: Roster, at: number): boolean =>
  tokens.shape[at - 1] === Shape.Number &&
  MONTHS.test(tokens.word[at - 2] ?? '') &&
  tokens.shape[at - 2] === Shape.Capital;
