import { applyRules, cuesOfRules, longest, ruleBook } from '../../rules/rule.ts';
import type { StatuteClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Draft } from '../draft.ts';
import { ACRONYMS, findActs, HEADS, KNOWN_ACTS, type NamedAct } from './acts.ts';
import { joinPieces, type Mention } from './join.ts';
import { ACT_SECTIONS, CODE_TITLES, FAMOUS_SECTIONS, FAMOUS_TITLES } from './lexicon.ts';
import { STATUTE_RULES } from './rules.ts';

const PROGRAMMES: ReadonlyMap<string, { name: string; citation?: string }> = new Map([
  ['daca', { name: 'Deferred Action for Childhood Arrivals' }],
  ['dapa', { name: 'Deferred Action for Parents of Americans' }],
]);

/** Words of which one stands in every name of a law but the acronyms that an article defines. */
const CUES = cueClass([...cuesOfRules(STATUTE_RULES), ...HEADS, ...KNOWN_ACTS.keys(), ...PROGRAMMES.keys()]);
const BOOK = ruleBook(STATUTE_RULES, CUES);

/** The laws that the article names: each way of naming one is claimed once, where it first stands. */
export function findStatutes(doc: Document): Draft<StatuteClaim>[] {
  const mentions = joinPieces(doc, pieces(doc));
  if (mentions.length === 0) return [];
  const settled = settle(doc, mentions);
  return distinct(doc, [...settled, ...bareNumbers(doc, settled)].sort(byPosition));
}

/** Everything that names a law or a part of one, longest first where they overlap. */
function pieces(doc: Document): Mention[] {
  const acts = findActs(doc, CUES);
  const named = acts.map(
    ({ start, end, name, citation }): Mention => ({
      start,
      end,
      type: 'law',
      name,
      ...(citation ? { citation } : {}),
      rule: 'statute/act',
    }),
  );
  const ruled = applyRules(doc, BOOK).map(
    ({ start, end, rule, reading }): Mention => ({ start, end, rule, ...reading }),
  );
  const all = [...named, ...ruled, ...findAcronyms(doc, acts, ruled)];
  return longest(all);
}

/** Acronyms of acts: those that are known everywhere, and those that the article defines. */
function findAcronyms(doc: Document, acts: readonly NamedAct[], others: readonly Mention[]): Mention[] {
  const { tokens, sentences } = doc;
  const defined = new Map<string, NamedAct>();
  for (const act of acts) if (act.acronym) defined.set(act.acronym.toLowerCase(), act);
  const full = new Set([...acts, ...others].map(({ name }) => name));
  const found: Mention[] = [];
  for (const { from, to, cues } of sentences) {
    if (defined.size === 0 && (cues & CUES) === 0) continue;
    for (let at = from; at < to; at++) {
      if (tokens.shape[at] !== Shape.Caps || (defined.size === 0 && (tokens.cues[at]! & CUES) === 0)) continue;
      const acronym = acronymAt(doc, at, defined, full);
      if (acronym) found.push(acronym);
    }
  }
  return found;
}

/** The act whose acronym the word in capitals is. */
function acronymAt(
  { tokens, text }: Document,
  at: number,
  defined: ReadonlyMap<string, NamedAct>,
  full: ReadonlySet<string>,
): Mention | undefined {
  const word = tokens.word[at]!;
  const act = defined.get(word) ?? ACRONYMS.get(word) ?? PROGRAMMES.get(word) ?? KNOWN_ACTS.get(word);
  if (!act) return undefined;
  // an acronym of an act named in full says nothing more, but where a section of it is named
  const known = defined.has(word) || ACRONYMS.has(word) || PROGRAMMES.has(word);
  if (!isAfterSection(tokens, at) && (!known || full.has(act.name))) return undefined;
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if (text.slice(end, end + 4) === ' Act' && !KNOWN_ACTS.has(`${word} act`)) return undefined;
  const { name, citation } = act;
  return { start, end, type: 'law', name, ...(citation ? { citation } : {}), rule: 'statute/acronym' };
}

/** `Section 420 of the IPC`, `Section 420 IPC`: whether the acronym is of the act of a section. */
function isAfterSection({ word, shape }: Tokens, at: number): boolean {
  const linked = word[at - 1] === 'the' && word[at - 2] === 'of' ? at - 3 : word[at - 1] === 'of' ? at - 2 : at - 1;
  if (word[linked] === ')') return true;
  const number = shape[linked] === Shape.Number || shape[linked] === Shape.Ordinal;
  return number && /^(?:sections?|secs?\.|§|and)$/.test(word[linked - 1] ?? '');
}

/** Gives a part named without its law the law that it is named with elsewhere, or the law named last before it. */
function settle({ text }: Document, mentions: readonly Mention[]): Mention[] {
  const laws = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.section && (mention.bound || mention.citation) && !laws.has(mention.section))
      laws.set(mention.section, mention);
  const local = mentions.some(
    ({ name, citation }) =>
      /\b[Cc]onstitution$|\b(?:Treaty|Convention|Charter)\b/.test(name) && name !== 'Constitution' && !citation,
  );
  let last: Mention | undefined;
  return mentions.map((mention) => {
    const named = mention.section && mention.type === 'unit' && !mention.bound ? laws.get(mention.section) : undefined;
    const whole = named
      ? { ...mention, name: named.name, ...(named.citation ? { citation: named.citation } : {}) }
      : mention.type === 'unit' && !mention.bound
        ? withLaw(mention, OTHER_LAW.test(text.slice(mention.end, mention.end + 16)) ? undefined : last)
        : mention;
    if (whole.rule === 'statute/act' || whole.bound) last = whole;
    return cited(local ? whole : ofConstitution(whole));
  });
}

/** A part of a law that is not known: `Section 4 of the Harbour Scheme`. */
const OTHER_LAW = /^ (?:of|under|in) (?:the |its |that |this |an? )?(?:\p{Lu}|act\b|law\b|bill\b)/u;

/** `Article II` is of the Constitution of the United States, where the article names no other with articles. */
function ofConstitution(mention: Mention): Mention {
  const { name, section = '' } = mention;
  const [, article, part] = /^Article (I{1,3}|IV|VI{0,2})(?:, Section (\d+))?$/.exec(section) ?? [];
  if (!article || !(name === section || /^(?:U\.?S\.? )?[Cc]onstitution$/.test(name))) return mention;
  return { ...mention, name: 'U.S. Constitution', citation: `U.S. Const. art. ${article}${part ? `, § ${part}` : ''}` };
}

function withLaw(part: Mention, before: Mention | undefined): Mention {
  const number = part.section ?? '';
  const famous = number.startsWith('Title ') ? FAMOUS_TITLES[number.slice(6)] : FAMOUS_SECTIONS[number];
  if (famous) return { ...part, name: famous[0], citation: famous[1] };
  if (before && /^\d/.test(number) && before.type !== 'clause') return { ...part, name: before.name };
  return part;
}

function cited(mention: Mention): Mention {
  const { name, section } = mention;
  if (!section) return mention;
  const code = CODE_TITLES[name];
  const citation =
    code && /^\d/.test(section) ? `${code} U.S.C. § ${section}` : ACT_SECTIONS[name]?.[section.replace(/^Title /, '')];
  return citation ? { ...mention, citation } : mention;
}

/** `violates 6103`: the bare number of a section named before. */
function bareNumbers({ tokens }: Document, mentions: readonly Mention[]): Mention[] {
  const sections = new Map<string, Mention>();
  for (const mention of mentions)
    if (
      mention.type === 'unit' &&
      /^\d{3,5}[A-Z]?$/.test(mention.section ?? '') &&
      !/^(?:1[7-9]|20)\d\d$/.test(mention.section!) &&
      !sections.has(mention.section!)
    )
      sections.set(mention.section!, mention);
  if (sections.size === 0) return [];
  const found: Mention[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const shape = tokens.shape[at];
    if (shape !== Shape.Number && shape !== Shape.Ordinal) continue;
    const section = sections.get(tokens.word[at]!);
    if (!section || tokens.start[at]! < section.end || !BEFORE_BARE.test(tokens.word[at - 1]!)) continue;
    // "sold 7216 boats" counts boats
    const after = tokens.word[at + 1] ?? '';
    if (tokens.shape[at + 1] === Shape.Lower && /s$/.test(after) && !AFTER_BARE.has(after)) continue;
    found.push({ ...section, start: tokens.start[at]!, end: tokens.end[at]!, rule: 'statute/bare-number' });
  }
  return found;
}

const BEFORE_BARE =
  /^(?:violat\w+|under|of|in|with|by|to|and|or|follow\w*|break\w*|breach\w*|cit(?:es|ed|ing)|invok\w+|that|per|via|via|from|against)$/;
const AFTER_BARE = wordSet(`
  and or to in of by for when if is was does did do has had bars allows protects says requires because that as with
  without on claim claims violation violations
`);

/** One claim for each way of naming a law. */
function distinct(doc: Document, mentions: readonly Mention[]): Draft<StatuteClaim>[] {
  const seen = new Set<string>();
  const claims: Draft<StatuteClaim>[] = [];
  let end = -1;
  for (const mention of mentions) {
    const words = doc.text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' ').toLowerCase();
    if (seen.has(words) || mention.start < end) continue;
    seen.add(words);
    end = mention.end;
    claims.push(claim(mention));
  }
  return claims;
}

const claim = ({ start, end, name, section, citation, rule }: Mention & Span): Draft<StatuteClaim> => ({
  kind: 'statute',
  start,
  end,
  rule,
  name,
  ...(section ? { section } : {}),
  ...(citation ? { citation } : {}),
});
