import { SAYING_NOUNS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { contentEnd } from './bounds.ts';
import { ADVERBS, DAYS } from './lexicon.ts';
import { type Subject, withName } from './phrase.ts';
import type { Said } from './said.ts';
import { isProcedure } from './towards.ts';
import { isCapital, referenceEnding, tellsClause, type View, wordAt } from './view.ts';

/** What a noun of saying tells of: `the official's claim that`, `reports that`. */
export function nounThat(view: View, noun: number): Said | undefined {
  if (wordAt(view, noun + 1) !== 'that' || !SAYING_NOUNS.has(wordAt(view, noun))) return undefined;
  const first = noun + 2;
  const subject = holderOf(view, noun);
  const before = wordAt(view, noun - 1);
  // a verb with the same form has a subject before it: `Cole claims that`
  if (!subject && !isDetermined(before)) return undefined;
  if (first >= view.to || view.quoted(first) || isRelative(view, first)) return undefined;
  const last = contentEnd(view, first, false);
  const content = { first, last, rule: 'indirect/noun' };
  return last - first > 2 ? { contents: [content], subject, cue: [noun, noun + 1] } : undefined;
}

const isDetermined = (word: string): boolean =>
  /^(?:the|a|an|any|no|some|its|his|her|their|'s|'|of|by|with|about|cited|citing|on|to|for|and|repeated|false|several|many|this|that|\d{4})$/.test(
    word,
  ) || DAYS.has(word);

/** Whether `that` stands for the noun itself: `claims that were dropped`. */
const isRelative = (view: View, first: number): boolean =>
  tellsClause(view, first) || /(?:ed|ly)$/.test(wordAt(view, first));

/** Who made the claim: the possessor, or the document that the noun is. */
function holderOf(view: View, noun: number): Subject | undefined {
  for (let at = noun - 1; at >= view.from && at >= noun - 4; at--) {
    const word = wordAt(view, at);
    if (word === "'s" || word === "'") {
      const reference = at > view.from ? referenceEnding(view, at - 1) : undefined;
      if (!reference) return undefined;
      const { name, start, end } = reference;
      return { speaker: { name, start, end }, first: at, last: noun };
    }
  }
  return DOCUMENTS.has(wordAt(view, noun)) ? withName(view, noun, noun + 1, noun + 1) : undefined;
}

const DOCUMENTS = wordSet(`
  report reports letter memo complaint lawsuit suit indictment affidavit brief motion petition
`);

/** Nouns of attitude with the prepositions after which its object stands: `criticism of the plan`. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `accusation of
  accusations of
  advice to on
  admiration for
  allegation of
  allegations of about
  anger at over about
  approval of
  argument for against
  arguments for against
  assessment of
  attacks on
  belief in
  call for to
  calls for to
  characterization of
  charges of
  claim of
  claims of about
  comment about on
  comments about on
  commitment to
  complaint about
  complaints about
  concern about over for
  concerns about over
  condemnation of
  contempt for
  criticism of
  criticisms of
  decision to
  defense of
  demand for
  demands for
  denial of
  denials of
  description of
  descriptions of
  desire to for
  disapproval of
  disdain for
  dissatisfaction with
  distrust of
  doubt about
  doubts about
  endorsement of
  enthusiasm for about
  estimate of
  estimates of
  explanation of for
  fear of
  fears of about
  frustration with over at
  hope of for
  hopes of for
  idea of
  mention of
  message of
  objection to
  objections to
  opinion of on
  opinions of on
  opposition to
  outrage over at
  plan to for
  plans to for
  pledge to
  pledges to
  position on
  positions on
  praise for of
  prediction of
  predictions of about
  promise to of
  promises to of
  proposal to for
  proposals to for
  question about
  questions about
  refusal to
  rejection of
  remarks about on
  skepticism about of
  stance on
  statements about on
  support for
  thoughts on about
  view of on
  views of on about
  vow to
  warning about of against
  warnings about of
  worries about`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([noun = '', ...prepositions]) => [noun, new Set(prepositions)]),
);

/** The nouns of attitude. */
export const ATTITUDE_NOUNS: readonly string[] = [...NOUNS.keys()];

/** What somebody's attitude is towards: `the union's criticism of the merger`. */
export function nounTowards(view: View, noun: number): Said | undefined {
  const preposition = wordAt(view, noun + 1);
  if (!NOUNS.get(wordAt(view, noun))?.has(preposition) || isInName(view, noun)) return undefined;
  const first = preposition === 'to' && INFINITIVE.has(wordAt(view, noun)) ? noun + 1 : noun + 2;
  if (first >= view.to || view.quoted(first)) return undefined;
  let last = beforePredicate(view, first, contentEnd(view, first, true));
  if (/^(?:that|which|who)$/.test(wordAt(view, last - 1))) last--;
  const content = { first, last, rule: 'indirect/noun-towards' };
  if (last <= first || isProcedure(view, first, last)) return undefined;
  return { contents: [content], subject: holderOf(view, noun), cue: [noun, noun + 2] };
}

/** Whether the noun is part of a name: `the Defense of Harbors Act`. */
const isInName = (view: View, noun: number): boolean =>
  isCapital(view, noun) && isCapital(view, noun + 2) && noun > view.from && !isCapital(view, view.to - 1);

/** Where the verb stands whose subject the noun is: `support for the levy | grew`, `the idea of a merger | raises doubts`. */
function beforePredicate(view: View, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (/^(?:who|that|which|whose|what|how|why|whether|when|where|if|as)$/.test(wordAt(view, at))) return last;
    if (at < first + 3 && wordAt(view, first) === 'to') continue;
    if (wordAt(view, at) === 'to') return last;
    if (at > first && isPredicate(view, at)) return ADVERBS.has(wordAt(view, at - 1)) ? at - 1 : at;
  }
  return last;
}

/** Whether the token can only be the verb of a clause whose subject stands before it. */
function isPredicate(view: View, at: number): boolean {
  if (view.tokens.shape[at] !== Shape.Lower || PRONOUN.test(wordAt(view, at - 1))) return false;
  const word = wordAt(view, at);
  if (/^(?:grew|fell|rose|dropped|remains?|became|comes?|came)$/.test(word)) return true;
  return (tellsClause(view, at) || /[^e]ed$/.test(word)) && OBJECT.test(wordAt(view, at + 1));
}

const PRONOUN = /^(?:i|he|she|it|we|they|you|the|a|an|his|her|its|their|having|not|be|been|being)$/;
const OBJECT = /^(?:the|a|an|his|her|its|their|him|them|it|us|me|doubts?|questions?|less|more)$/;

const INFINITIVE = wordSet(
  `call calls decision desire plan plans pledge pledges promise promises proposal proposals refusal vow`,
);
