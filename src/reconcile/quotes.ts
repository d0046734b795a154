import { foldName, isSpellingSlip } from '../extract/names/compare.ts';
import type { Claim, Fact, QuoteClaim } from '../schema/index.ts';
import { hashWord } from '../text/sketch.ts';
import { contentWords, plainWords } from '../text/words.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind, type Told, tell } from './fact.ts';
import type { People } from './people.ts';
import { pushTo, Union } from './union.ts';

/** The same words said once, as the articles print them. */
export interface Utterance {
  readonly fact: Fact;
  readonly claims: readonly QuoteClaim[];
  /** whom the articles give the words to */
  readonly speakers: readonly Told[];
  /** wordings that differ in the middle of what they share, each against the longest */
  readonly changes: readonly Change[];
}

/** How one article's wording differs from the longest, word by word. */
export interface Change {
  readonly claim: QuoteClaim;
  readonly difference: string;
  /** words were changed or dropped in the middle and nothing marks it */
  readonly unmarked: boolean;
}

interface Said {
  readonly claim: QuoteClaim;
  readonly words: readonly string[];
  /** the words in a row, with a space at either end */
  readonly run: string;
}

/** Finds the quotes of a case that are the same words, though split, cut, bracketed or re-punctuated. */
export function mergeQuotes(claims: readonly Claim[], people: People, context: CaseContext): Utterance[] {
  const said = ofKind(claims, 'quote')
    .sort(byPlace)
    .map((claim): Said => {
      const words = plainWords(claim.quote);
      return { claim, words, run: ` ${words.join(' ')} ` };
    });
  const union = new Union(said.length);
  const speakerOf = ({ speaker }: QuoteClaim): string | undefined =>
    speaker && (people.byName.get(foldName(speaker.name))?.names[0]?.value ?? speaker.name);
  const many = said.some(({ claim }) => claim.article !== said[0]!.claim.article);
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
  const holders = new Map<number, number[]>();
  said.forEach(({ claim, words }, at) => {
    if (claim.form === 'indirect' || words.length < SHINGLE) return;
    const hashes = words.map(hashWord);
    for (let word = 0; word + SHINGLE <= words.length; word++) {
      const shingle = hashes[word]! * 3 + hashes[word + 1]! * 5 + hashes[word + 2]! * 7 + hashes[word + 3]! * 11;
      pushTo(holders, shingle, at);
    }
  });
  for (const members of holders.values()) {
    if (members.length < 2 || members.length > SET_PHRASE) continue;
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
  if (long.run.includes(short.run)) return true;
  const common = commonWords(short.words, long.words);
  if (ofTwoPeople(a, b)) return common >= short.words.length * 0.9;
  return common >= Math.max(SHINGLE, short.words.length * 0.6) || (common >= 8 && common >= short.words.length * 0.4);
}

/** Number of words that two quotes share in order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
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
  const pairs = new Map<string, number[]>();
  said.forEach(({ claim, words }, at) => {
    if (claim.form === 'indirect' || words.length < 4) return;
    for (let word = 0; word + 2 <= words.length; word++) pushTo(pairs, words.slice(word, word + 2).join(' '), at);
  });
  const wholes = new Map<string, number>();
  said.forEach(({ claim, words }, at) => {
    if (claim.form === 'indirect' || words.length < 1 || words.length > 3) return;
    const phrase = words.join(' ');
    const speaker = speakerOf(claim);
    const holders =
      words.length < 2
        ? []
        : (pairs.get(words.slice(0, 2).join(' ')) ?? []).filter(
            (other) => said[other]!.claim.article !== claim.article && said[other]!.run.includes(` ${phrase} `),
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
  const changes = said
    .filter((one) => one !== longest && one.claim.form !== 'indirect')
    .flatMap((one) => changeOf(one, longest));
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
  const because =
    new Set(claims.map(({ article }) => article)).size > 1
      ? [`${longest.words.slice(0, 6).join(' ')}…: the same words in a row`]
      : [];
  return { fact: makeFact('quote', claims, own, context, because), claims, speakers, changes };
}

/** How one wording differs from the longest; nothing where it has the same words. */
function changeOf(one: Said, longest: Said): Change[] {
  if (one.claim.quote === longest.claim.quote) return [];
  if (longest.run.includes(one.run)) return [{ claim: one.claim, difference: '', unmarked: false }];
  const steps = alignWords(longest.words, one.words);
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return [];
  const inner = steps.slice(first, last + 1);
  const cut = MARKED.test(one.claim.quote) || MARKED.test(longest.claim.quote);
  const changed = inner.filter(({ kind }) => kind !== 'same').length;
  if (changed === 0)
    return one.claim.quote === longest.claim.quote ? [] : [{ claim: one.claim, difference: '', unmarked: false }];
  return [
    {
      claim: one.claim,
      difference: markSteps(inner),
      unmarked: !cut && changed <= inner.length / 3 && !isRespelled(inner),
    },
  ];
}

/** Marks by which a writer says that words were changed or left out. */
const MARKED = /\.\.\.|…|[[(]|\. \. \./;

/** Whether the two wordings differ only as words are spelled or joined: judgement / judgment, health care / healthcare. */
function isRespelled(steps: readonly Step[]): boolean {
  const gone: string[] = [];
  const come: string[] = [];
  for (const { kind, word } of steps) {
    if (kind === 'left out') gone.push(word);
    if (kind === 'put in') come.push(word);
  }
  if (gone.join('') === come.join('')) return true;
  return gone.length === come.length && gone.every((word, at) => isSpellingSlip(word, come[at]!));
}

interface Step {
  readonly kind: 'same' | 'left out' | 'put in';
  readonly word: string;
}

/** The words of two wordings side by side: what is the same, what the second leaves out and what it puts in. */
export function alignWords(a: readonly string[], b: readonly string[]): Step[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ kind: 'same', word: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      steps.push({ kind: 'left out', word: a[i++]! });
    else steps.push({ kind: 'put in', word: b[j++]! });
  }
  return steps;
}

/** `on virtually every [-single-] citizen` */
export function markSteps(steps: readonly Step[]): string {
  const marked: string[] = [];
  for (let at = 0; at < steps.length; ) {
    let end = at;
    while (end < steps.length && steps[end]!.kind === steps[at]!.kind) end++;
    const words = steps.slice(at, end).map(({ word }) => word);
    const { kind } = steps[at]!;
    if (kind === 'left out') marked.push(`[-${words.join(' ')}-]`);
    else if (kind === 'put in') marked.push(`{+${words.join(' ')}+}`);
    else
      marked.push(words.length > 8 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}` : words.join(' '));
    at = end;
  }
  return marked.join(' ');
}
