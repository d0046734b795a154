import { POSSESSIVES, PREPOSITIONS } from '../../lexicon/grammar.ts';
import { indexBetween } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { listBefore } from './before.ts';
import { asFiler, BY, behalfAfter, broughtBy, seek } from './brought.ts';
import { FILING, SUITS } from './lexicon.ts';
import { listFrom } from './phrase.ts';
import { principalOf } from './principal.ts';
import type { Participant } from './roster.ts';
import { type Place, type Reader, type Saying, sayings } from './saying.ts';
import { bodyBefore, subjectOf } from './subject.ts';
import { isLawFirm, isPublicBody } from './titles.ts';

const AGAINST = new Set(['against']);

const CLAUSE_ENDS = wordSet('; after because while but said says that which who');

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
    const it = /^(?:it|itself)$/.test(word[subject.at] ?? '');
    return [
      ...sayings(it ? bodyBefore(roster, subject.at, from) : subject.names, 'defendant', at, 'sued'),
      ...(by > 0 ? sayings(listFrom(roster, by + 1, to), 'plaintiff', at, 'sued') : []),
    ];
  }
  const object =
    next === 'for' || next === 'over' || next === 'in' || next === 'to' ? [] : listFrom(roster, at + 1, to);
  const behalf = behalfAfter(place, at);
  if (behalf > 0 && subject.names.length > 0 && subject.names.every(({ who }) => isAdvocate(who)))
    return [
      ...sayings(subject.names, 'counsel', at, 'sued for others').map(asFiler(listFrom(roster, behalf, to))),
      ...sayings(listFrom(roster, behalf, to), 'plaintiff', at, 'on behalf'),
      ...sayings(object, 'defendant', at, 'sued'),
    ];
  return [...sayings(subject.names, 'plaintiff', at, 'sued'), ...sayings(object, 'defendant', at, 'sued')];
};

/** Whether it goes to court for others by its trade: a parent or a state that sues for its own is itself the plaintiff. */
const isAdvocate = ({ name, type }: Participant): boolean =>
  type === 'organization' && isLawFirm(name) && !isPublicBody(name);

/** X filed a lawsuit; a suit brought by X against Y; X's suit; the suit accuses Y, names Y. */
export const readSuit: Reader = (place) => {
  const { roster, at, from, to } = place;
  const { word } = roster.doc.tokens;
  if (isWordOfArgument(place)) return [];
  if (/^actions?$/.test(word[at]!) && !/^(?:legal|class|civil|court)$|^-$/.test(word[at - 1] ?? '')) return [];
  const found: Saying[] = [];
  if (POSSESSIVES.has(word[at - 1] ?? '')) found.push(...writerOf(place));
  const filer = filerOf(place);
  found.push(...filer);
  const against = seek(place, at + 1, 9, AGAINST, CLAUSE_ENDS);
  if (against > 0) {
    const weight = isPlainSuit(word[at]!) || word[at - 1] === 'legal' || word[at - 1] === 'class' ? 3 : 1;
    found.push(...sayings(listFrom(roster, against + 1, to), 'defendant', at, 'suit against', weight));
  }
  found.push(...broughtBy(place));
  // "tosses the Acme lawsuit against"
  const namesake = isPlainSuit(word[at]!) ? roster.ending[at - 1] : undefined;
  const behalf = namesake && isAdvocate(namesake.who) ? behalfAfter(place, at) : -1;
  if (namesake && behalf > 0)
    found.push(...sayings([namesake], 'counsel', at, 'filed for others').map(asFiler(listFrom(roster, behalf, to))));
  else if (against > 0 && namesake && namesake.who.type !== 'place')
    found.push(...sayings([namesake], 'plaintiff', at, 'own suit', 2));
  if (word[at - 1] === "'s" || word[at - 2] === "'s" || word[at - 3] === "'s") found.push(...ownersOf(place, from));
  return [...found, ...nameAccused(place)];
};

const WRITES = wordSet(`
  said says argued argues wrote writes claimed claims alleged alleges contended contends maintained maintains stated
  states
`);

/** Who says something in a suit of their own: Cole argued in his petition. */
function writerOf({ roster, at, from }: Place): Saying[] {
  const { word } = roster.doc.tokens;
  if (word[at - 2] !== 'in' || !WRITES.has(word[at - 3] ?? '')) return [];
  const { names, passive } = subjectOf(roster, at - 3, from);
  return passive ? [] : sayings(names, word[at] === 'petition' ? 'petitioner' : 'plaintiff', at, 'own paper', 2);
}

const isPlainSuit = (word: string): boolean => /^(?:law)?suits?$|^complaints?$|^litigation$/.test(word);

/** "claims", "case", "actions" often mean no suit at all: they count only with a filing verb, `against` or `by`. */
const isWordOfArgument = ({ roster, at }: Place): boolean =>
  roster.doc.tokens.word[at] === 'claims' && /^(?:that|he|she|it|they|the)$/.test(roster.doc.tokens.word[at + 1] ?? '');

const PREFACES = wordSet('in to for from on with about over');

/** The subject of the filing verb before the suit: X has filed a class-action lawsuit. */
function filerOf(place: Place): Saying[] {
  const { roster, at, from } = place;
  const { word } = roster.doc.tokens;
  for (let verb = at - 1; verb >= from && verb > at - 10; verb--) {
    const text = word[verb]!;
    if (PREFACES.has(text)) return [];
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
    const subject = principalOf(roster, verb, from);
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

/** X were joined in their suit by Y. */
export const readJoined: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const others = listFrom(roster, at + 1, to);
  const last = others.at(-1);
  if (last && word[last.to] === 'in' && word[last.to + 1] === 'suing')
    return sayings([...subjectOf(roster, at, from).names, ...others], 'plaintiff', at, 'joined suit');
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

/** Words of which the owner need not be who sues: a claim is made anywhere, a case is the defendant's too. */
const OTHERS_TOO = wordSet('claim claims case cases challenge challenges action actions proceedings litigation');

/** The owner of a suit: X's lawsuit. */
function ownersOf({ roster, at }: Place, from: number): Saying[] {
  const { word } = roster.doc.tokens;
  let mark = at - 1;
  while (mark > at - 4 && word[mark] !== "'s") mark--;
  if (word[mark] !== "'s" || OTHERS_TOO.has(word[at]!)) return [];
  for (let between = mark + 1; between < at; between++) if (PREPOSITIONS.has(word[between]!)) return [];
  // a complaint about something is none that a court hears
  if (word[at] === 'complaint' && /^(?:about|that|of)$/.test(word[at + 1] ?? '')) return [];
  const owner = roster.ending[mark - 1];
  return owner ? sayings(listBefore(roster, mark, from), 'plaintiff', at, 'own suit') : [];
}

const LONGEST_ASIDE = 10;

/** The token after an aside between commas, where one starts: `, filed April 4, names`. */
function afterAside(word: readonly string[], at: number, to: number): number {
  if (word[at] !== ',') return at;
  const close = indexBetween(word, ',', at + 1, Math.min(to, at + LONGEST_ASIDE + 1));
  return close < 0 ? at : close + 1;
}

/** Whom the suit accuses or names: the complaint accuses Y of, the lawsuit names Y as defendants. */
function nameAccused(place: Place): Saying[] {
  const { roster, at, to } = place;
  const { word } = roster.doc.tokens;
  const start = afterAside(word, at + 1, to);
  let verb = start;
  while (
    verb < to &&
    verb < start + 3 &&
    /^(?:also|had|has|filed|specifically|which|that|itself|alleged)$/.test(word[verb]!)
  )
    verb++;
  if (!/^(?:accuses|accused|accusing|names|named|naming|targets|targeted)$/.test(word[verb] ?? '')) return [];
  return sayings(listFrom(roster, verb + 1, to), 'defendant', at, 'accused in suit');
}
