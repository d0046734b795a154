import { foldName } from '../extract/names/fold.ts';
import type { Fact, QuoteClaim } from '../schema/index.ts';
import { hashWord } from '../text/hash.ts';
import { contentWords, plainWords } from '../text/words.ts';
import { type CaseContext, isOfMany, makeFact, mostTold, type Told, tell } from './fact.ts';
import type { People } from './people.ts';
import { pushTo, Union } from './union.ts';
import { type Change, changeOf, type Said } from './wordings.ts';

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
export function mergeQuotes(quotes: readonly QuoteClaim[], people: People, context: CaseContext): Utterance[] {
  const many = isOfMany(quotes);
  const said = quotes.map((claim) => readQuote(claim, people, many));
  const union = new Union(said.length);
  joinByShingles(said, union);
  joinFragments(said, union);
  if (many) joinIndirect(said, union);
  return union.groups().map((group) =>
    makeUtterance(
      group.map((at) => said[at]!),
      context,
    ),
  );
}

function readQuote(claim: QuoteClaim, people: People, many: boolean): Said {
  // reported speech of one article is compared with nothing
  const words = many || claim.form !== 'indirect' ? plainWords(claim.quote) : [];
  const speaker = claim.speaker && people.byName.get(foldName(claim.speaker.name));
  return {
    claim,
    words,
    run: ` ${words.join(' ')} `,
    speaker: speaker?.names[0]?.value ?? claim.speaker?.name,
    isPerson: speaker?.type === 'person',
  };
}

/** Words in a row from which two quotes are compared. */
const SHINGLE = 4;
/** A run of words that more quotes than this have is a set phrase. */
const SET_PHRASE = 40;

function joinByShingles(said: readonly Said[], union: Union): void {
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
        if (union.find(a) !== union.find(b) && areSame(said[a]!, said[b]!)) union.join(a, b);
      }
  }
}

/** Of the quotes that have a run of words, each is compared with so many before it. */
const LOOK_BACK = 6;

/** Whether most of the shorter quote stands in the longer one, in order; of two people, all but a word in ten. */
function areSame(a: Said, b: Said): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.claim.quote === long.claim.quote || long.run.includes(short.run)) return true;
  const common = commonWords(short.words, long.words);
  if (ofTwoPeople(a, b)) return common >= short.words.length * 0.9;
  return common >= Math.max(SHINGLE, short.words.length * 0.6) || (common >= 8 && common >= short.words.length * 0.4);
}

/** Whether the articles give two quotes to two people by name. */
const ofTwoPeople = (a: Said, b: Said): boolean => a.isPerson && b.isPerson && a.speaker !== b.speaker;

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
function joinFragments(said: readonly Said[], union: Union): void {
  const pairs = pairsOfFragments(said);
  if (!pairs) return;
  const wholes = new Map<string, number>();
  said.forEach(({ claim, words, run, speaker, isPerson }, at) => {
    if (!isFragment(claim, words)) return;
    const holders =
      words.length < 2
        ? []
        : (pairs.get(words.slice(0, 2).join(' ')) ?? []).filter(
            (other) => said[other]!.claim.article !== claim.article && said[other]!.run.includes(run),
          );
    const own = holders.find((other) => speaker && said[other]!.speaker === speaker);
    const only =
      !isPerson && words.join('').length > 10 && new Set(holders.map((other) => union.find(other))).size === 1
        ? holders[0]
        : undefined;
    const home = own ?? only ?? wholes.get(`${speaker}\n${run}`);
    if (home !== undefined && (speaker || words.length > 1)) union.join(home, at);
    else wholes.set(`${speaker}\n${run}`, at);
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
function joinIndirect(said: readonly Said[], union: Union): void {
  const bySpeaker = new Map<string, { at: number; words: ReadonlySet<string> }[]>();
  said.forEach(({ claim, speaker }, at) => {
    if (claim.form === 'indirect' && speaker) pushTo(bySpeaker, speaker, { at, words: contentWords(claim.quote) });
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

function makeUtterance(said: readonly Said[], context: CaseContext): Utterance {
  const claims = said.map(({ claim }) => claim);
  const longest = said.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  const changes =
    said.length < 2
      ? []
      : said.flatMap((one) => (one === longest || one.claim.form === 'indirect' ? [] : changeOf(one, longest)));
  const speakers = tell(claims, (_, at) => said[at]!.speaker, context);
  const named = said.find(({ speaker }) => speaker === speakers[0]?.value)?.claim;
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
