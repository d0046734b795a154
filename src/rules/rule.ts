import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { byPosition, overlaps, type Span } from '../text/span.ts';
import { Shape } from '../text/tokens.ts';

/** Named groups of a match; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A way of writing: where it stands and what it means. Its examples are its tests and its documentation. */
export interface Rule<Reading> {
  /** `kind/name`; goes into the record */
  readonly id: string;
  /** global or sticky, with named groups; the mention is the group `mention` where there is one, else the whole match */
  readonly pattern: RegExp;
  /** lower-case words of which one must stand in the sentence for the rule to be tried */
  readonly cues?: readonly string[];
  /** a cue in small letters is none: the pattern wants a capital */
  readonly capital?: true;
  /** what the match means, or nothing to reject it; never throws and never sees the document */
  readonly read: (groups: Groups, mention: string) => Reading | undefined;
  /** a sentence for each variant, the mention in [[double brackets]] */
  readonly finds: readonly string[];
  /** near misses */
  readonly leaves: readonly string[];
}

/** A phrase that a rule found, and what it means. */
export interface Match<Reading> extends Span {
  readonly rule: string;
  readonly reading: Reading;
  readonly sentence: number;
}

/** Matches of one rule in a part of the text. */
export function matchRule<R>({ pattern, read }: Rule<R>, text: string, offset = 0): (Span & { readonly reading: R })[] {
  const found: (Span & { readonly reading: R })[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    const mention = match.groups?.mention ?? match[0];
    const reading = mention ? read(match.groups ?? {}, mention) : undefined;
    if (reading === undefined) continue;
    const start = offset + match.index + (match.groups?.mention === undefined ? 0 : match[0].indexOf(mention));
    found.push({ start, end: start + mention.length, reading });
  }
  return found;
}

/** Rules by cue, so that each sentence tries only those whose cue it holds. */
interface RuleBook<R> {
  readonly rules: readonly Rule<R>[];
  /** rules without cues */
  readonly always: readonly number[];
  readonly byCue: ReadonlyMap<string, readonly number[]>;
  /** a class of words that has all the cues: see `cueClass` */
  readonly cues: number;
}

/** The cues of all the rules. */
export const cuesOfRules = (rules: readonly Rule<unknown>[]): string[] => rules.flatMap(({ cues }) => cues ?? []);

/** A book of the rules, with a class of words that has all their cues. */
export function ruleBook<R>(rules: readonly Rule<R>[], cues: number): RuleBook<R> {
  const always: number[] = [];
  const byCue = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    if (!rule.cues) always.push(index);
    for (const cue of rule.cues ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), index]);
  });
  return { rules, always, byCue, cues };
}

/** Which rules the sentence may fire, in order. */
function candidates<R>(
  { tokens }: Document,
  sentence: Sentence,
  { rules, always, byCue, cues }: RuleBook<R>,
): readonly number[] {
  if ((sentence.cues & cues) === 0) return always;
  let tried: Set<number> | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens.cues[at]! & cues) === 0) continue;
    for (const rule of byCue.get(tokens.word[at]!) ?? [])
      if (!rules[rule]!.capital || tokens.shape[at] !== Shape.Lower) (tried ??= new Set(always)).add(rule);
  }
  return tried ? [...tried].sort((a, b) => a - b) : always;
}

/** Runs the rules over every sentence that is read. Overlaps: the longest mention wins, then the earlier rule. */
export function applyRules<R>(doc: Document, book: RuleBook<R>): Match<R>[] {
  const found: Match<R>[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index]!;
    const rules = candidates(doc, sentence, book);
    if (rules.length === 0) continue;
    const text = doc.plain.slice(sentence.start, sentence.end);
    const matches: Match<R>[] = [];
    for (const number of rules) {
      const rule = book.rules[number]!;
      for (const match of matchRule(rule, text, sentence.start))
        matches.push({ ...match, rule: rule.id, sentence: index });
    }
    if (matches.length > 0) found.push(...longest(matches));
  }
  return found;
}

/** Of overlapping spans the longest, then the one listed first; sorted by position. */
export function longest<S extends Span>(spans: readonly S[]): S[] {
  if (spans.length < 2) return [...spans];
  const listed = new Map(spans.map((span, at) => [span, at]));
  const kept: S[] = [];
  // overlaps are settled among neighbours, so that many spans cost no more than their number
  let group: S[] = [];
  let end = 0;
  for (const span of [...spans].sort(byPosition)) {
    if (group.length > 0 && span.start >= end) {
      settle(group, listed, kept);
      group = [];
      end = 0;
    }
    group.push(span);
    end = Math.max(end, span.end);
  }
  settle(group, listed, kept);
  return kept.sort(byPosition);
}

/** Keeps the longest of a group whose members overlap one another. */
function settle<S extends Span>(group: readonly S[], listed: ReadonlyMap<S, number>, kept: S[]): void {
  if (group.length === 1) {
    kept.push(group[0]!);
    return;
  }
  const own: S[] = [];
  for (const span of [...group].sort((a, b) => b.end - b.start - (a.end - a.start) || listed.get(a)! - listed.get(b)!))
    if (!own.some((other) => overlaps(other, span))) own.push(span);
  kept.push(...own);
}
