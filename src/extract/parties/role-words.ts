import { BEING } from '../../lexicon/grammar.ts';
import { Shape } from '../../text/tokens.ts';
import { listBefore } from './before.ts';
import { SUITS } from './lexicon.ts';
import { headFrom, listFrom } from './phrase.ts';
import type { Participant, Roster } from './roster.ts';
import { type Place, type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';

/** The plaintiffs named Y: a role word stands before the verb. */
function plaintiffsName({ roster, at, from, to }: Place): Saying[] {
  const { word } = roster.doc.tokens;
  for (let before = at - 1; before >= from && before > at - 20; before--) {
    if (word[before] === 'was' || word[before] === 'named') return [];
    if (
      isRoleWord(word[before]!) &&
      /^(?:plaintiff|petitioner)/.test(word[before]!) &&
      !subjectOf(roster, at, from).passive
    )
      return sayings(listFrom(roster, at + 1, to), 'defendant', at, 'named in suit');
  }
  return [];
}

/** Also named in the suit are X and Y; X is named in the suit. */
export const readNamedIn: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  let noun = at + 1;
  if (word[noun] !== 'in') return plaintiffsName({ roster, at, from, to, headline: false });
  while (noun < to && noun < at + 5 && !SUITS.has(word[noun]!)) noun++;
  if (!SUITS.has(word[noun] ?? '')) return plaintiffsName({ roster, at, from, to, headline: false });
  if (BEING.has(word[noun + 1] ?? '')) return sayings(listFrom(roster, noun + 2, to), 'defendant', at, 'named in suit');
  const subject = subjectOf(roster, at, from);
  return subject.passive ? sayings(subject.names, 'defendant', at, 'named in suit') : [];
};

const ROLE_WORDS = {
  plaintiff: 'plaintiff',
  plaintiffs: 'plaintiff',
  petitioner: 'petitioner',
  petitioners: 'petitioner',
  claimant: 'plaintiff',
  claimants: 'plaintiff',
  challengers: 'plaintiff',
  defendant: 'defendant',
  defendants: 'defendant',
  'co-defendant': 'defendant',
  respondent: 'respondent',
  respondents: 'respondent',
  appellant: 'appellant',
  appellants: 'appellant',
  appellee: 'appellee',
  appellees: 'appellee',
  intervenor: 'intervenor',
  intervenors: 'intervenor',
} as const;

/** The words that name a role outright. */
export const roleWords: readonly string[] = Object.keys(ROLE_WORDS);

const isRoleWord = (word: string): word is keyof typeof ROLE_WORDS => word in ROLE_WORDS;

/** The plaintiffs, X and Y; plaintiff X; defendants in the case include Y; named Y as a defendant; X, a plaintiff in. */
export const readRoleWord: Reader = (place) => {
  const { roster, at, from, to } = place;
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  if (!isRoleWord(text) || word[at + 1] === "'" || word[at + 1] === "'s") return [];
  const role = ROLE_WORDS[text];
  const say = (names: Parameters<typeof sayings>[0]) => sayings(names, role, at, text);
  const before = /^(?:lone|only|sole|lead|main)$/.test(word[at - 1] ?? '') ? at - 1 : at;
  const article = word[before - 1] === 'a' || word[before - 1] === 'the' ? before - 1 : before;
  if (word[article - 1] === 'as' || word[at - 1] === 'co-') {
    const list = namedAs(place);
    if (list.length) return say(list);
  }
  let next = at + 1;
  if (/^(?:groups?|organizations?|states?|companies|company)$/.test(word[next] ?? '')) next++;
  if (word[next] === 'named' && word[next + 1] === 'in') next++;
  if (word[next] === 'in') next = listVerb(place, next);
  if (/^(?:are|is|were|was|include|includes|included|including|as|,|:|-|—)$/.test(word[next] ?? '')) {
    if (word[next] === ',' && word[next + 1] === 'including') next++;
    const list = listFrom(roster, next + 1, to, true);
    if (list.length) return say(list);
  }
  if (roster.starting[next] || (next === at + 1 && headFrom(roster, next, Math.min(to, next + 4)))) {
    const list = listFrom(roster, next, to, true);
    if (list.length) return say(list);
  }
  return say(predicated(place, from));
};

/** "in the lawsuit are": the verb that opens the list. */
function listVerb({ roster, to }: Place, start: number): number {
  const { word } = roster.doc.tokens;
  for (let at = start; at < to && at < start + 7; at++)
    if (/^(?:are|is|were|include|includes|included|,)$/.test(word[at]!)) return at;
  return start;
}

/** "named Y as defendants", "Y was named as a defendant". */
function namedAs({ roster, at, from, to }: Place) {
  const { word } = roster.doc.tokens;
  for (let verb = at - 2; verb >= from && verb > at - 60; verb--) {
    if (!/^(?:names?|named|naming|lists?|listed|listing|identified|added|leaving|leaves|left)$/.test(word[verb]!))
      continue;
    const subject = subjectOf(roster, verb, from);
    const list = listFrom(roster, verb + 1, to);
    return list.length && !subject.passive ? list : subject.passive ? subject.names : [];
  }
  return [];
}

/** "X is a plaintiff", "X, one of the plaintiffs". */
function predicated({ roster, at }: Place, from: number) {
  const { word } = roster.doc.tokens;
  let before = at - 1;
  while (
    before > from &&
    before > at - 6 &&
    /^(?:a|an|the|one|of|lead|named|original|another|only|main|chief)$/.test(word[before]!)
  )
    before--;
  if (before === at - 1) return [];
  if (BEING.has(word[before]!)) return subjectOf(roster, before, from).names;
  // `Backed by Acme, the plaintiffs argued`: there they are the subject of what follows
  const heads = word[at - 1] === 'the' && word[at - 2] !== 'of' && word[at]!.endsWith('s');
  const subject = heads && roster.doc.tokens.shape[at + 1] !== Shape.Mark && !/^(?:in|of|to)$/.test(word[at + 1]!);
  return word[before] === ',' && !subject ? listBefore(roster, before, from) : [];
}

/** X v. Y. */
export const readCaption: Reader = ({ roster, at, from, to }) => {
  const { shape, word } = roster.doc.tokens;
  const inName = (token: number): boolean =>
    (shape[token] !== Shape.Lower && shape[token] !== Shape.Mark) || /^(?:of|the|for|de|&)$/.test(word[token]!);
  let first = at;
  while (first > from && at - first < 8 && inName(first - 1)) first--;
  let last = at + 1;
  while (last < to && last - at < 8 && inName(last)) last++;
  const left = roster.ending[at - 1]?.who ?? namedBy(roster, first, at, true);
  const own =
    /^(?:is|called|captioned|named|,)$/.test(word[first - 1] ?? '') &&
    word.slice(Math.max(from, first - ANNOUNCED), first).includes('case');
  // a case cited as a precedent has parties of its own, whom the article does not speak of
  if (!left && !own) return [];
  const right = roster.starting[at + 1]?.who ?? namedBy(roster, at + 1, last, false);
  if (!right && !own) return [];
  const say = (who: Participant | undefined, role: 'plaintiff' | 'defendant'): Saying[] =>
    who && !who.judge && (own || isSpokenOf(roster, who, first, last))
      ? [{ who, role, at, rule: 'party/caption', weight: 2 }]
      : [];
  return [...say(left, 'plaintiff'), ...say(right, 'defendant')];
};

/** So many words before a caption may announce it: `the case, …, is called X v. Y`. */
const ANNOUNCED = 40;

/** Whether the participant is named in running text too, not in a caption alone. */
const isSpokenOf = ({ namings }: Roster, who: Participant, first: number, last: number): boolean =>
  namings.some((naming) => naming.who === who && (naming.to <= first || naming.from >= last));

/** Who bears the longest part of the words as a name. */
function namedBy({ doc, called }: Roster, from: number, to: number, fromLeft: boolean): Participant | undefined {
  const { start, end } = doc.tokens;
  for (let cut = 0; cut < to - from; cut++) {
    const [first, last] = fromLeft ? [from + cut, to] : [from, to - cut];
    const who = called(doc.text.slice(start[first]!, end[last - 1]!).toLowerCase());
    if (who) return who;
  }
  return undefined;
}
