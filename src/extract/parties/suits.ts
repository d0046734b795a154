import { Shape } from '../../text/tokens.ts';
import { FILING, SUITS } from './lexicon.ts';
import { headFrom, listBefore, listFrom } from './phrase.ts';
import { joinNames } from './represents.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import { type Place, type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';
import { isPureFirm } from './titles.ts';

/** Token of the first of the words within reach, before any of the stops. */
export function seek(
  { roster, to }: Place,
  start: number,
  reach: number,
  wanted: ReadonlySet<string>,
  stops?: ReadonlySet<string>,
): number {
  const { word } = roster.doc.tokens;
  for (let at = start; at < to && at < start + reach; at++) {
    if (wanted.has(word[at]!)) return at;
    if (stops?.has(word[at]!)) return -1;
  }
  return -1;
}

const BY = new Set(['by']);
const AGAINST = new Set(['against']);
const CLAUSE_ENDS = new Set([';', 'after', 'because', 'while', 'but', 'said', 'says', 'that', 'which', 'who']);

/** X sued Y; Y was sued by X. */
export const readSued: Reader = (place) => {
  const { roster, at, from, to, headline } = place;
  const { word } = roster.doc.tokens;
  const subject = subjectOf(roster, at, from);
  const next = word[at + 1];
  const passive = (subject.passive && word[at] === 'sued') || next === 'by' || (headline && next === 'for');
  if (subject.denied || word[subject.at] === 'to') {
    const after = word[subject.at - 1] ?? '';
    if (!/^(?:moved|moves|went|going|united|joined)$/.test(after)) return [];
  }
  if (passive) {
    const by = seek(place, at + 1, 14, BY, CLAUSE_ENDS);
    return [
      ...sayings(subject.names, 'defendant', at, 'sued'),
      ...(by > 0 ? sayings(listFrom(roster, by + 1, to), 'plaintiff', at, 'sued') : []),
    ];
  }
  const object =
    next === 'for' || next === 'over' || next === 'in' || next === 'to' ? [] : listFrom(roster, at + 1, to);
  return [...sayings(subject.names, 'plaintiff', at, 'sued'), ...sayings(object, 'defendant', at, 'sued')];
};

/** X filed a lawsuit; a suit brought by X against Y; X's suit; the suit accuses Y, names Y. */
export const readSuit: Reader = (place) => {
  const { roster, at, from, to } = place;
  const { word } = roster.doc.tokens;
  if (isWordOfArgument(place)) return [];
  if (/^actions?$/.test(word[at]!) && !/^(?:legal|class|civil|court)$|^-$/.test(word[at - 1] ?? '')) return [];
  const found: Saying[] = [];
  const filer = filerOf(place);
  found.push(...filer);
  const against = seek(place, at + 1, 9, AGAINST, CLAUSE_ENDS);
  if (against > 0) {
    const weight = isPlainSuit(word[at]!) || word[at - 1] === 'legal' || word[at - 1] === 'class' ? 3 : 1;
    found.push(...sayings(listFrom(roster, against + 1, to), 'defendant', at, 'suit against', weight));
  }
  found.push(...broughtBy(place));
  // "tosses the Acme lawsuit against"
  const namesake = against > 0 && isPlainSuit(word[at]!) ? roster.ending[at - 1] : undefined;
  if (namesake && namesake.who.type !== 'place') found.push(...sayings([namesake], 'plaintiff', at, 'own suit', 2));
  if (word[at - 1] === "'s" || word[at - 2] === "'s" || word[at - 3] === "'s") found.push(...ownersOf(place, from));
  return [...found, ...nameAccused(place)];
};

const isPlainSuit = (word: string): boolean => /^(?:law)?suits?$|^complaints?$|^litigation$/.test(word);

/** "claims", "case", "actions" often mean no suit at all: they count only with a filing verb, `against` or `by`. */
const isWordOfArgument = ({ roster, at }: Place): boolean =>
  roster.doc.tokens.word[at] === 'claims' && /^(?:that|he|she|it|they|the)$/.test(roster.doc.tokens.word[at + 1] ?? '');

/** The subject of the filing verb before the suit: X has filed a class-action lawsuit. */
function filerOf(place: Place): Saying[] {
  const { roster, at, from } = place;
  const { word } = roster.doc.tokens;
  for (let verb = at - 1; verb >= from && verb > at - 10; verb--) {
    const text = word[verb]!;
    if (/^(?:in|to|for|from|on|with|about|over)$/.test(text)) return [];
    if ((text === ',' && verb < at - 3) || text === ';' || SUITS.has(text) || text === 'by' || text === 'against')
      return [];
    if (text === 'file' && /^(?:helped|helping|helps)$/.test(word[verb - 1] ?? '') && isPlainSuit(word[at]!)) {
      const { names } = subjectOf(roster, verb - 1, from);
      return sayings(names, 'counsel', at, 'helped file').map(asFiler([]));
    }
    const filing = FILING.has(text) || (text === 'launch' && word[verb - 1] === 'will');
    const joining =
      /^(?:joined|joining|joins|settled|dropped|withdrew|lost|won|pursuing)$/.test(text) && isPlainSuit(word[at]!);
    if (!filing && !joining) continue;
    const subject = subjectOf(roster, verb, from);
    if (subject.denied || subject.passive || word[subject.at] === 'to' || word[at + 1] === 'to') return [];
    if (/^(?:settled|lost|won)$/.test(text)) return [];
    const behalf = behalfAfter(place, at);
    if (behalf < 0) return sayings(subject.names, 'plaintiff', at, 'filed suit');
    return [
      ...sayings(subject.names, 'counsel', at, 'filed for others').map(
        asFiler(listFrom(place.roster, behalf, place.to)),
      ),
      ...sayings(listFrom(place.roster, behalf, place.to), 'plaintiff', at, 'on behalf'),
    ];
  }
  return [];
}

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

/** X were joined in their suit by Y. */
export const readJoined: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const by = word.slice(at + 1, at + 12).indexOf('by');
  if (by < 0 || !word.slice(at + 1, at + 1 + by).some((text) => SUITS.has(text))) return [];
  const subject = subjectOf(roster, at, from);
  if (!subject.passive) return [];
  return sayings([...subject.names, ...listFrom(roster, at + 2 + by, to)], 'plaintiff', at, 'joined suit');
};

/** X accuses Y of, in a sentence that speaks of a suit. */
export const readAccuses: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const names = listFrom(roster, at + 1, to);
  const last = names.at(-1);
  if (!last || word[last.to] !== 'of') return [];
  if (!word.slice(from, to).some((text) => isPlainSuit(text) || text === 'sued')) return [];
  const subject = subjectOf(roster, at, from);
  if (subject.passive || subject.denied) return [];
  return [...sayings(subject.names, 'plaintiff', at, 'accuses', 2), ...sayings(names, 'defendant', at, 'accuses', 2)];
};

/** Also named in the suit are X and Y; X is named in the suit. */
export const readNamedIn: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  let noun = at + 1;
  if (word[noun] !== 'in') return plaintiffsName({ roster, at, from, to, headline: false });
  while (noun < to && noun < at + 5 && !SUITS.has(word[noun]!)) noun++;
  if (!SUITS.has(word[noun] ?? '')) return plaintiffsName({ roster, at, from, to, headline: false });
  if (/^(?:are|is|were|was)$/.test(word[noun + 1] ?? ''))
    return sayings(listFrom(roster, noun + 2, to), 'defendant', at, 'named in suit');
  const subject = subjectOf(roster, at, from);
  return subject.passive ? sayings(subject.names, 'defendant', at, 'named in suit') : [];
};

const BROUGHT_STOPS = new Set([
  ';',
  'because',
  'while',
  'but',
  'said',
  'says',
  'that',
  'which',
  'who',
  'seeking',
  'alleging',
]);

const FROM_SUITS = new Set(['lawsuit', 'lawsuits', 'suit', 'suits', 'complaint', 'challenge', 'challenges']);

/** The names after "by": a lawsuit by X; a suit that was filed in May by X on behalf of Z. */
function broughtBy(place: Place): Saying[] {
  const { roster, at, to } = place;
  const { word } = roster.doc.tokens;
  const found: Saying[] = [];
  let by = word[at + 1] === 'by' || (word[at + 1] === 'from' && FROM_SUITS.has(word[at]!)) ? at + 1 : -1;
  if (by < 0) {
    const filing = seek(place, at + 1, 7, FILING, BROUGHT_STOPS);
    const start = filing > 0 ? filing : Math.max(relativeFiling(place), distantFiling(place));
    by = start > 0 ? byAfter(place, start + 1) : -1;
  }
  const behalf = behalfAfter(place, by > 0 ? by : at);
  if (behalf > 0) found.push(...sayings(listFrom(roster, behalf, to), 'plaintiff', at, 'on behalf'));
  if (by > 0) {
    const names = listFrom(roster, by + 1, behalf > 0 ? behalf - 3 : to);
    if (behalf > 0 || names.some(({ who }) => isPureFirm(who.name)))
      return [
        ...found,
        ...sayings(names, 'counsel', at, 'filed for others').map(
          asFiler(behalf > 0 ? listFrom(roster, behalf, to) : []),
        ),
      ];
    found.push(...sayings(names, 'plaintiff', at, 'suit by'));
  }
  return found;
}

/** The "by" after a filing verb, with no more than a time, a place, a court or a target before it. */
export function byAfter({ roster, to }: Pick<Place, 'roster' | 'to'>, start: number, reach = 16): number {
  const { word, shape } = roster.doc.tokens;
  for (let at = start; at < to && at < start + reach; at++) {
    if (word[at] === 'by') return at;
    const name = roster.starting[at];
    if (name) at = name.to - 1;
    else if (shape[at] === Shape.Lower && !WHEN_AND_WHERE.has(word[at]!)) return -1;
  }
  return -1;
}

const WHEN_AND_WHERE = new Set(
  `in on at last this earlier late early week month year years ago the a and of federal state district court superior supreme
  county jointly separately also today yesterday morning afternoon against over for against spring summer fall winter`
    .trim()
    .split(/\s+/),
);

const asFiler =
  (clients: readonly Naming[]) =>
  (saying: Saying): Saying => ({
    ...saying,
    filed: true,
    represents: clients.length > 0 ? joinNames(clients) : 'plaintiffs',
  });

/** The "were filed" after a long description of the suits. */
function distantFiling({ roster, at, to }: Place): number {
  const { word } = roster.doc.tokens;
  for (let verb = at + 8; verb < to && verb < at + 20; verb++)
    if (FILING.has(word[verb]!) && /^(?:was|were)$/.test(word[verb - 1]!)) return verb;
  return -1;
}

/** The filing verb of "the suit, which was filed". */
function relativeFiling(place: Place): number {
  const { roster, at } = place;
  const { word } = roster.doc.tokens;
  const start = word[at + 1] === ',' ? at + 2 : at + 1;
  if (word[start] !== 'which' && word[start] !== 'that') return -1;
  return seek(place, start + 1, 5, FILING, BROUGHT_STOPS);
}

/** The token after "on behalf of" within the clause. */
function behalfAfter({ roster, to }: Place, start: number): number {
  const { word } = roster.doc.tokens;
  for (let at = start; at < to && at < start + 24; at++) {
    if (word[at] === ';' || word[at] === 'said') return -1;
    if (word[at] === 'behalf' && word[at + 1] === 'of') return at + 2;
  }
  return -1;
}

/** The owner of a suit: X's lawsuit. */
function ownersOf({ roster, at }: Place, from: number): Saying[] {
  const { word } = roster.doc.tokens;
  let mark = at - 1;
  while (mark > at - 4 && word[mark] !== "'s") mark--;
  if (
    word[mark] !== "'s" ||
    word[at] === 'claims' ||
    word[at] === 'case' ||
    word[at] === 'actions' ||
    word[at] === 'action'
  )
    return [];
  const owner = roster.ending[mark - 1];
  return owner ? sayings(listBefore(roster, mark, from), 'plaintiff', at, 'own suit') : [];
}

/** Whom the suit accuses or names: the complaint accuses Y of, the lawsuit names Y as defendants. */
function nameAccused(place: Place): Saying[] {
  const { roster, at, to } = place;
  const { word } = roster.doc.tokens;
  let verb = at + 1;
  while (
    verb < to &&
    verb < at + 4 &&
    /^(?:also|had|has|filed|specifically|which|that|itself|alleged)$/.test(word[verb]!)
  )
    verb++;
  if (!/^(?:accuses|accused|accusing|names|named|naming|targets|targeted)$/.test(word[verb] ?? '')) return [];
  return sayings(listFrom(roster, verb + 1, to), 'defendant', at, 'accused in suit');
}

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
  if (word[at - 1] === 'as' || (word[at - 1] === 'a' && word[at - 2] === 'as') || word[at - 1] === 'co-') {
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
    if (!/^(?:names?|named|naming|lists?|listed|listing|identified|added)$/.test(word[verb]!)) continue;
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
  if (/^(?:is|was|are|were)$/.test(word[before]!)) return subjectOf(roster, before, from).names;
  return word[before] === ',' ? listBefore(roster, before, from) : [];
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
  const right = roster.starting[at + 1]?.who ?? namedBy(roster, at + 1, last, false);
  // a case cited as a precedent has parties of its own, whom the article does not speak of
  const own =
    /^(?:is|called|captioned|named|,)$/.test(word[first - 1] ?? '') && word.slice(from, first).includes('case');
  if ((!left || !right) && !own) return [];
  const say = (who: Participant | undefined, role: 'plaintiff' | 'defendant'): Saying[] =>
    who && !who.judge && (own || isSpokenOf(roster, who, first, last))
      ? [{ who, role, at, rule: 'party/caption', weight: 2 }]
      : [];
  return [...say(left, 'plaintiff'), ...say(right, 'defendant')];
};

/** Whether the participant is named in running text too, not in a caption alone. */
const isSpokenOf = ({ namings }: Roster, who: Participant, first: number, last: number): boolean =>
  namings.some((naming) => naming.who === who && (naming.to <= first || naming.from >= last));

/** Who bears the longest part of the words as a name. */
function namedBy({ doc, called }: Roster, from: number, to: number, fromLeft: boolean): Participant | undefined {
  const { start, end } = doc.tokens;
  for (let cut = 0; cut < to - from; cut++) {
    const [first, last] = fromLeft ? [from + cut, to] : [from, to - cut];
    const who = called.get(doc.text.slice(start[first]!, end[last - 1]!).toLowerCase());
    if (who) return who;
  }
  return undefined;
}
