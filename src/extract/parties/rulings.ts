import { wordSet } from '../../text/word-list.ts';
import { listBefore } from './before.ts';
import { byAfter } from './brought.ts';
import { BENCH, BENCH_CUE, BETWEEN, FILING } from './lexicon.ts';
import { afterBracket, isVerb, listFrom } from './phrase.ts';
import { principalOf } from './principal.ts';
import type { Roster } from './roster.ts';
import { type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';

import { isJusticeDepartment } from './titles.ts';

/** Whether a court, judge, jury or ruling stands as the one who acts before the verb. */
export function benchActs({ doc: { tokens }, ending }: Roster, verb: number, from: number): boolean {
  const { cues } = tokens;
  for (let at = verb - 1; at >= from && at > verb - 22; at--)
    if ((cues[at]! & BENCH_CUE) !== 0 || ending[at]?.who.judge) return true;
  return false;
}

/** A judge blocked X from, ordered X to, fined X: X is on the defending side. */
export const readBound: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  // "a policy requiring migrants to wait": no court requires it
  if (text.endsWith('ing') && word[at - 1] !== ',' && !BENCH.has(word[at - 1]!) && !soughtBefore(roster, at, from))
    return [];
  const base = /^(?:block|bar|stop|order|prevent|prohibit|enjoin|force|compel|push|pushed|forced|compelled)$/.test(
    text,
  );
  if ((base || !benchActs(roster, at, from)) && !soughtBefore(roster, at, from)) return passiveBound(roster, at, from);
  const list = listFrom(roster, at + 1, to);
  const last = list.at(-1);
  if (!last) return [];
  const after = word[afterBracket(roster.doc, last.to, to)];
  const needed = /^(?:order|direct|requir|forc|compel|push)/.test(text) ? 'to' : 'from';
  if (!/^(?:fine|fined|fines|sanction|enjoin)/.test(text) && after !== needed) return [];
  return sayings(list, 'defendant', at, 'bound', 2);
};

/** Whether the binding is what a suit or motion seeks: "seeking to block". */
function soughtBefore({ doc: { tokens } }: Roster, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at > verb - 7; at--)
    if (
      /^(?:suit|seeking|seeks|sought|asking|asked|aims|aimed|aiming|sued|suing|lawsuit|motion|request|bid)$/.test(
        tokens.word[at]!,
      )
    )
      return true;
  return false;
}

/** X was ordered to pay, X was held in contempt. */
function passiveBound(roster: Roster, at: number, from: number): Saying[] {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  const next = word[at + 1];
  const subject = subjectOf(roster, at, from);
  if (!subject.passive || subject.denied) return [];
  const ordered =
    text === 'ordered' &&
    next === 'to' &&
    /^(?:pay|stop|cease|turn|return|comply|serve|repay)$/.test(word[at + 2] ?? '');
  return ordered || (text === 'fined' && benchActs(roster, at + 12, at))
    ? sayings(subject.names, 'defendant', at, 'bound', 2)
    : [];
}

/** X must pay, a judge has ruled. */
export const readMustPay: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  if (word[at + 1] !== 'pay' || !decides(word, at + 2, to)) return [];
  return sayings(subjectOf(roster, at, from).names, 'defendant', at, 'must pay', 2);
};

/** Whether a judge, court or jury is said to have ruled. */
function decides(word: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:ruled|rules|decided|found|held)$/.test(word[at]!))
      for (let bench = at - 1; bench > at - 9 && bench >= from; bench--) if (BENCH.has(word[bench]!)) return true;
  return false;
}

/** Held X in contempt; X was held in contempt. */
export const readContempt: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  for (let verb = at - 1; verb >= from && verb > at - 14; verb--) {
    if (!/^(?:held|holds|hold|finds|found)$/.test(word[verb]!)) continue;
    const subject = subjectOf(roster, verb, from);
    return sayings(subject.passive ? subject.names : listFrom(roster, verb + 1, to), 'defendant', at, 'contempt', 2);
  }
  return [];
};

const UNDOING = wordSet('overturned overturns reversed reverses vacated vacates aside out');

/** Whether a higher court undoes the ruling that the noun names: set aside a state court ruling against X. */
function isUndone(word: readonly string[], noun: number, from: number): boolean {
  if (!/^(?:ruling|verdict|judgment|decision|conviction)$/.test(word[noun]!)) return false;
  for (let at = noun - 1; at >= from && at > noun - 8; at--) {
    if (UNDOING.has(word[at]!)) return word[at] !== 'out' || /^(?:threw|throws|tossed)$/.test(word[at - 1] ?? '');
    if (word[at] === ',' || isVerb(word[at]!)) return false;
  }
  return false;
}

/** Ruled against X, a judgment against X. */
export const readAgainst: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  if (word[at + 1] !== 'against') return [];
  // who lost below and is heard above is the one who went there
  if (isUndone(word, at, from)) return sayings(listFrom(roster, at + 2, to), 'petitioner', at, 'ruling undone', 2);
  if (/^(?:ruled|rules|sided|found)$/.test(word[at]!) && !benchActs(roster, at, Math.max(from, at - 6))) return [];
  return sayings(listFrom(roster, at + 2, to), 'defendant', at, 'ruling against', 1);
};

const DECIDED = wordSet(`
  ruling rulings decision verdict order orders conviction convictions case sentence judgment injunction dismissal
`);

/** X asked the Supreme Court, X appealed. */
export const readAppeal: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  if (text === 'asked' || text === 'asks' || text === 'asking' || text === 'urged' || text === 'petitioned') {
    const object = word.slice(at + 1, at + 7).join(' ');
    if (
      !/^(?:the |a |an )?(?:full |entire |u\.s\. |us |nation's |state |federal |high |[\w.]+ )?(?:supreme court|high court|appeals court|court of appeals|circuit|justices)/.test(
        object,
      )
    )
      return [];
  } else if (text === 'appealed' || text === 'appealing' || text === 'appeals') {
    if (text !== 'appealed' && !word.slice(at + 1, at + 6).some((next) => DECIDED.has(next))) return [];
    if (
      !roster.starting[at + 1] &&
      word[at + 1] !== 'judge' &&
      !/^(?:the|to|that|a|these|those|his|her|its|their|against|both|and|in|,|\.|it|this)$/.test(word[at + 1] ?? '.')
    )
      return [];
  }
  const subject = principalOf(roster, at, from);
  if (subject.passive && text !== 'appealing' && text !== 'asking') return [];
  if (word[subject.at] === 'to' || subject.denied) return [];
  return subject.names.flatMap((name) =>
    isJusticeDepartment(name.who.name)
      ? sayings([name], 'counsel', at, text, 2)
      : sayings([name], text.startsWith('appeal') ? 'appellant' : 'petitioner', at, text, 2),
  );
};

/** "prompting X to appeal", "leading X to appeal". */
function driven(roster: Roster, at: number, from: number): Saying[] {
  const { word } = roster.doc.tokens;
  for (let verb = at - 2; verb >= from && verb > at - 9; verb--)
    if (/^(?:prompting|prompted|leading|led|causing)$/.test(word[verb]!)) {
      const names = listFrom(roster, verb + 1, at);
      return names.at(-1)?.to === at - 1 ? sayings(names, 'appellant', at, 'driven to appeal', 2) : [];
    }
  return [];
}

/** An appeal by X, a request from X; X's appeal. */
export const readRequest: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const day = BETWEEN.has(word[at + 1] ?? '') ? 1 : 0;
  const by =
    word[at + 1 + day] === 'from'
      ? at + 1 + day
      : byAfter({ roster, to }, FILING.has(word[at + 1] ?? '') ? at + 2 : at + 1, 4);
  const appeal = word[at] === 'appeal';
  if (appeal && word[at - 1] === 'to') return driven(roster, at, from);
  if (/^(?:likely|possible|expected|potential|planned|future|any)$/.test(word[at - 1] ?? '')) return [];
  if (by > 0 && VAGUE.has(word[at]!) && !tellsOfCourt(roster, from, to)) return [];
  if (by > 0)
    return sayings(
      listFrom(roster, by + 1, to),
      appeal ? 'appellant' : 'petitioner',
      at,
      `${word[at]} by`,
      appeal ? 2 : 1,
    );
  if (word[at - 1] !== "'s" && word[at - 1] !== "'") return [];
  const names = listBefore(roster, at - 1, from);
  if (word[at] === 'appeal') return sayings(names, 'appellant', at, 'own appeal', 2);
  const answered = /^(?:request|bid|petition)$/.test(word[at]!) && highCourt(roster, at, from);
  return answered ? sayings(names, 'petitioner', at, 'own request', 2) : [];
};

/** Requests that are made outside courts as well. */
const VAGUE = new Set(['request', 'bid', 'effort', 'attempt']);

/** Whether the sentence speaks of a court or judge. */
function tellsOfCourt({ doc: { tokens } }: Roster, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens.cues[at]! & BENCH_CUE) !== 0) return true;
  return false;
}

/** Whether the highest court or its justices stand before the word. */
function highCourt({ doc: { tokens } }: Roster, at: number, from: number): boolean {
  for (let before = at - 1; before > from; before--)
    if (
      (tokens.word[before] === 'court' && /^(?:supreme|high)$/.test(tokens.word[before - 1]!)) ||
      tokens.word[before] === 'justices'
    )
      return true;
  return false;
}

/** X agreed to settle the suit; a settlement with X. */
export const readSettled: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  const after = word.slice(at + 1, at + 8).join(' ');
  if (/^(?:a |the |an )?(?:[\w-]+ ){0,3}(?:lawsuits?|suits?|claims|allegations|charges|litigation)/.test(after)) {
    const subject = subjectOf(roster, at, from);
    const start = word[subject.at] === 'to' ? subjectOf(roster, subject.at - 1, from) : subject;
    return sayings(start.names, 'defendant', at, 'settled', 1);
  }
  return [];
};

/** X intervened; a friend-of-the-court brief by X; X filed an amicus brief. */
export const readAmicus: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  if (text === 'intervened' || text === 'intervene') {
    const after = word.slice(at + 1, at + 6).join(' ');
    if (!/\b(?:case|suit|lawsuit|litigation|support)\b/.test(after)) return [];
    const subject = subjectOf(roster, at, from);
    return sayings(subject.names, 'intervenor', at, 'intervened');
  }
  if (
    text === 'brief' &&
    (word[at - 1] === 'court' ||
      word[at - 1] === 'amicus' ||
      !/^(?:supporting|backing|opposing|urging|siding|in support)/.test(word.slice(at + 1, at + 3).join(' ')))
  )
    return [];
  if (text === 'friend' && !word.slice(at + 1, at + 8).includes('court')) return [];
  for (let verb = at - 1; verb >= from && verb > at - 8; verb--) {
    if (!/^(?:filed|files|filing|submitted|submit|submits|wrote|signed|joined)$/.test(word[verb]!)) continue;
    const subject = principalOf(roster, verb, from);
    return subject.passive ? [] : sayings(subject.names, 'amicus', at, 'brief');
  }
  return [];
};
