import { NOUN_MARKERS } from '../../lexicon/grammar.ts';
import { wordSet } from '../../text/word-list.ts';
import { byAfter } from '../parties/brought.ts';
import { listFrom } from '../parties/phrase.ts';
import { principalOf } from '../parties/principal.ts';
import type { Roster } from '../parties/roster.ts';
import { subjectOf } from '../parties/subject.ts';
import { ADDRESSED, filing, fullName, isOpen, NOBODY, type Reader } from './filed.ts';
import { INSTRUMENTS, RELIEF } from './lexicon.ts';
import { reliefFrom } from './relief.ts';

/** X sued Y. */
export const readSued: Reader = ({ roster, at, from, to, headline }) => {
  const { word } = roster.doc.tokens;
  const subject = principalOf(roster, at, from);
  if (isOpen(roster, at, subject.at, subject.denied) || word[at + 1] === '-') return undefined;
  const passive =
    (subject.passive && word[at] === 'sued') || word[at + 1] === 'by' || (headline && word[at + 1] === 'for');
  const sued = passive ? subject.names : listFrom(roster, at + 1, to);
  const by = passive ? byAfter({ roster, to }, at + 1, 14) : -1;
  const suing = passive ? (by > 0 ? listFrom(roster, by + 1, to) : NOBODY) : subject.names;
  if (sued.length === 0 && suing.length === 0) return undefined;
  const seeks = reliefFrom(roster.doc, Math.max(at, passive ? at : (sued.at(-1)?.to ?? at + 1) - 1), to, 'complaint');
  return filing({
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
export const readAppealed: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  if (!/^(?:the|to|that|a|his|her|its|their|both|it|this|\.|,|;|and)$/.test(word[at + 1] ?? '.')) return undefined;
  const subject = principalOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (subject.passive || isOpen(roster, at, subject.at, subject.denied) || by.length === 0) return undefined;
  return filing({ instrument: 'appeal', rule: 'appealed', verb: at, by, first: at, last: at + 1 });
};

/** X asked the judge to do so; X petitioned the court for it. */
export const readAsked: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const subject = principalOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (by.length === 0 || (subject.passive && word[at] !== 'asking') || isOpen(roster, at, subject.at, subject.denied))
    return undefined;
  let court = -1;
  for (let token = at + 1; token < to && token < at + 14; token++) {
    if (ADDRESSED.has(word[token]!) || roster.ending[token]?.who.judge) court = token;
    else if (court > 0 && (word[token] === 'to' || word[token] === 'for')) {
      const seeks = reliefFrom(roster.doc, token - 1, to, 'motion');
      return seeks && filing({ instrument: 'request', rule: 'asked', verb: at, by, seeks, first: at, last: token });
    } else if (/^(?:to|if|whether|about|for|,)$/.test(word[token]!)) return undefined;
  }
  return undefined;
};

/** The instrument in which relief was sought: sought an injunction *in a motion*. */
function paperAfter({ doc: { tokens } }: Roster, start: number, to: number): number {
  for (let at = start; at < to - 2 && at < start + 10; at++)
    if (tokens.word[at] === 'in' && NOUN_MARKERS.has(tokens.word[at + 1]!))
      for (let noun = at + 2; noun < Math.min(to, at + 5); noun++)
        if (
          /^(?:motion|lawsuit|suit|complaint|petition|brief|filing)$/.test(tokens.word[noun]!) &&
          INSTRUMENTS.has(tokens.word[noun]!)
        )
          return noun;
  return -1;
}

/** What parties move a court to do. */
const MOVED_TO = wordSet('dismiss intervene quash suppress compel vacate strike seal certify disqualify remand stay');

/** X moved to dismiss; X sought an injunction. */
export const readSought: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const subject = principalOf(roster, at, from);
  const by = subject.names.filter(({ who }) => !who.judge);
  if (
    by.length === 0 ||
    (subject.passive && !word[at]!.endsWith('ing')) ||
    isOpen(roster, at, subject.at, subject.denied)
  )
    return undefined;
  const moved = word[at] === 'moved' && word[at + 1] === 'to' && MOVED_TO.has(word[at + 2] ?? '');
  const seeks = reliefFrom(roster.doc, moved ? at : at - 1, to, moved ? 'motion' : 'sought');
  if (!seeks || !(moved || word.slice(seeks.from, seeks.to).some((text) => RELIEF.has(text)))) return undefined;
  const told = { verb: at, by, first: at, ...(word[from] === 'filed' && at > from ? { lead: 99 } : {}) };
  const paper = moved ? -1 : paperAfter(roster, seeks.from, to);
  if (paper < 0)
    return filing({
      instrument: moved ? 'motion' : 'request',
      rule: moved ? 'moved' : 'sought',
      seeks,
      last: at + 1,
      ...told,
    });
  const kind = INSTRUMENTS.get(word[paper]!)!;
  return filing({
    instrument: fullName(roster, paper, kind),
    rule: 'sought',
    seeks: reliefFrom(roster.doc, paper, to, kind) ?? { from: seeks.from, to: Math.min(seeks.to, paper) },
    last: paper + 1,
    ...told,
  });
};

/** X was indicted; a grand jury indicted X; prosecutors charged X with fraud. */
export const readCharged: Reader = ({ roster, at, from, to }) => {
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
  return filing({
    instrument: indicted ? 'indictment' : 'charges',
    rule: 'charged',
    verb: at,
    by,
    against,
    first: at,
    last: at + 1,
  });
};
