import { foldName } from '../extract/names/compare.ts';
import type { Claim, Fact, QuoteClaim } from '../schema/index.ts';
import { hashWord } from '../text/hash.ts';
import { contentWords, plainWords } from '../text/words.ts';
import { byPlace, type CaseContext, isOfMany, makeFact, mostTold, ofKind, type Told, tell } from './fact.ts';
import type { People } from './people.ts';
import { pushTo, Union } from './union.ts';
import { type Change, changeOf, runOf, type Said } from './wordings.ts';

/** The same words said once, as the articles print them. */
export interface Utterance {
  readonly fact: Fact;
  readonly claims: readonly QuoteClaim[];
  /** whom the articles give the words to */
  readonly speakers: readonly Told[];
  /** wordings that differ in the middle of what they share, each against the longest */
  readonly changes: readonly Change[];
}

/** Finds the quotes of a case that are the same words, though split, cut, bracketed or re-punctuated. */
export function mergeQuotes(claims: readonly Claim[], people: People, context: CaseContext): Utterance[] {
  const quotes = ofKind(claims, 'quote').sort(byPlace);
  const many = isOfMany(quotes);
  // reported speech of one article is compared with nothing
  const said = quotes.map(
    (claim): Said => ({ claim, words: many || claim.form !== 'indirect' ? plainWords(claim.quote) : [] }),
  );
  const union = new Union(said.length);
  const speakerOf = ({ speaker }: QuoteClaim): string | undefined =>
    speaker && (people.byName.get(foldName(speaker.name))?.names[0]?.value ?? speaker.name);
  const isPerson = (name: string): boolean => people.byName.get(foldName(name))?.type === 'person';
  const ofTwoPeople = (a: Said, b: Said): boolean => {
    const [left, right] = [speakerOf(a.claim), speakerOf(b.claim)];
    return left !== undefined && right !== undefined && left !== right && isPerson(left) && isPerson(right);
  };
  joinByShingles(said, union, ofTwoPeople);
  joinFragments(said, union, speakerOf, isPerson);
  if (many) joinIndirect(said, union, speakerOf);
  return union.groups().map((group) =>
    makeUtterance(
      group.map((at) => said[at]!),
      speakerOf,
      context,
    ),
  );
}

type SpeakerOf = (claim: QuoteClaim) => string | undefined;

/** Words in a row from which two quotes are compared. */
const SHINGLE = 4;
/** A run of words that more quotes than this have is a set phrase. */
const SET_PHRASE = 40;

function joinByShingles(said: readonly Said[], union: Union, ofTwoPeople: (a: Said, b: Said) => boolean): void {
  if (said.length < 2) return;
  const holders = new Map<number, number[]>();
  const first = new Map<number, number>();
  said.forEach(({ claim, words }, at) => {
    if (claim.form === 'indirect' || words.length < SHINGLE) return;
    const hashes = words.map(hashWord);
    for (let word = 0; word + SHINGLE <= words.length; word++) {
      const shingle = (hashes[word]! * 3 + hashes[word + 1]! * 5 + hashes[word + 2]! * 7 + hashes[word + 3]! * 11) | 0;
      const known = first.get(shingle);
      if (known === undefined) first.set(shingle, at);
      else if (holders.has(shingle)) holders.get(shingle)!.push(at);
      else holders.set(shingle, [known, at]);
    }
  });
  for (const members of holders.values()) {
    if (members.length > SET_PHRASE) continue;
    for (let i = 1; i < members.length; i++)
      for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        const [a, b] = [members[j]!, members[i]!];
        if (union.find(a) !== union.find(b) && areSame(said[a]!, said[b]!, ofTwoPeople)) union.join(a, b);
      }
  }
}

/** Of the quotes that have a run of words, each is compared with so many before it. */
const LOOK_BACK = 6;

/** Whether most of the shorter quote stands in the longer one, in order; of two people, all but a word in ten. */
function areSame(a: Said, b: Said, ofTwoPeople: (a: Said, b: Said) => boolean): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.claim.quote === long.claim.quote || runOf(long).includes(runOf(short))) return true;
  const common = commonWords(short.words, long.words);
  if (ofTwoPeople(a, b)) return common >= short.words.length * 0.9;
  return common >= Math.max(SHINGLE, short.words.length * 0.6) || (common >= 8 && common >= short.words.length * 0.4);
}

/** Number of words that two quotes share in order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    [row, next] = [next, row];
  }
  return row[b.length]!;
}

/** Fragments of two or three words belong to a longer quote that has them in a row: of the same speaker, or the only one where no person is named. */
function joinFragments(
  said: readonly Said[],
  union: Union,
  speakerOf: SpeakerOf,
  isPerson: (name: string) => boolean,
): void {
  const pairs = pairsOfFragments(said);
  if (!pairs) return;
  const wholes = new Map<string, number>();
  said.forEach(({ claim, words }, at) => {
    if (!isFragment(claim, words)) return;
    const phrase = words.join(' ');
    const speaker = speakerOf(claim);
    const holders =
      words.length < 2
        ? []
        : (pairs.get(words.slice(0, 2).join(' ')) ?? []).filter(
            (other) => said[other]!.claim.article !== claim.article && runOf(said[other]!).includes(` ${phrase} `),
          );
    const own = holders.find((other) => speaker && speakerOf(said[other]!.claim) === speaker);
    const only =
      (!speaker || !isPerson(speaker)) &&
      words.join('').length > 10 &&
      new Set(holders.map((other) => union.find(other))).size === 1
        ? holders[0]
        : undefined;
    const home = own ?? only ?? wholes.get(`${speaker}\n${phrase}`);
    if (home !== undefined && (speaker || words.length > 1)) union.join(home, at);
    else wholes.set(`${speaker}\n${phrase}`, at);
  });
}

const isFragment = ({ form }: QuoteClaim, words: readonly string[]): boolean =>
  form !== 'indirect' && words.length > 0 && words.length <= 3;

/** The longer quotes that have the first two words of a fragment in a row; nothing where there are no fragments. */
function pairsOfFragments(said: readonly Said[]): Map<string, number[]> | undefined {
  const fragments = said.filter(({ claim, words }) => isFragment(claim, words));
  if (fragments.length === 0) return undefined;
  const pairs = new Map<string, number[]>();
  const begin = new Set<string>();
  for (const { words } of fragments) {
    if (words.length < 2) continue;
    begin.add(words[0]!);
    pairs.set(`${words[0]} ${words[1]}`, []);
  }
  said.forEach(({ claim, words }, at) => {
    if (claim.form === 'indirect' || words.length < 4) return;
    for (let word = 0; word + 2 <= words.length; word++)
      if (begin.has(words[word]!)) pairs.get(`${words[word]} ${words[word + 1]}`)?.push(at);
  });
  return pairs;
}

/** Reported speech of one speaker in two articles is the same if most of its words of meaning are. */
function joinIndirect(said: readonly Said[], union: Union, speakerOf: (claim: QuoteClaim) => string | undefined): void {
  const bySpeaker = new Map<string, { at: number; words: ReadonlySet<string> }[]>();
  said.forEach(({ claim }, at) => {
    const speaker = claim.form === 'indirect' && speakerOf(claim);
    if (speaker) pushTo(bySpeaker, speaker, { at, words: contentWords(claim.quote) });
  });
  for (const members of bySpeaker.values())
    members.slice(0, MOST_INDIRECT).forEach((a, index) => {
      for (const b of members.slice(index + 1, MOST_INDIRECT)) {
        if (said[a.at]!.claim.article === said[b.at]!.claim.article) continue;
        const shared = [...a.words].filter((word) => b.words.has(word)).length;
        if (shared >= 4 && shared >= 0.6 * Math.min(a.words.size, b.words.size)) union.join(a.at, b.at);
      }
    });
}

/** More of one speaker's sayings than this are not compared. */
const MOST_INDIRECT = 80;

function makeUtterance(
  said: readonly Said[],
  speakerOf: (claim: QuoteClaim) => string | undefined,
  context: CaseContext,
): Utterance {
  const claims = said.map(({ claim }) => claim);
  const longest = said.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  const changes =
    said.length < 2
      ? []
      : said.flatMap((one) => (one === longest || one.claim.form === 'indirect' ? [] : changeOf(one, longest)));
  const speakers = tell(claims, speakerOf, context);
  const named = claims.find((claim) => speakerOf(claim) === speakers[0]?.value);
  const variants = new Map<string, { value: string; articles: string[]; difference?: string }>();
  for (const { claim, difference } of changes) {
    const known = variants.get(claim.quote);
    if (known && !known.articles.includes(claim.article)) known.articles.push(claim.article);
    else if (!known)
      variants.set(claim.quote, {
        value: claim.quote,
        articles: [claim.article],
        ...(difference ? { difference } : {}),
      });
  }
  const own = {
    quote: longest.claim.quote,
    speaker: named?.speaker && { ...named.speaker, name: speakers[0]!.value },
    cue: longest.claim.cue ?? mostTold(claims, ({ cue }) => cue, context),
    form: longest.claim.form,
    reportedBy: mostTold(claims, ({ reportedBy }) => reportedBy, context),
    variants: [...variants.values()],
    speakers: speakers.length > 1 ? speakers : [],
  };
  const because = isOfMany(claims) ? [`${longest.words.slice(0, 6).join(' ')}…: the same words in a row`] : [];
  return { fact: makeFact('quote', claims, own, context, because), claims, speakers, changes };
}
