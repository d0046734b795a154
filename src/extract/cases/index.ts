import { applyRules, ruleBook } from '../../rules/rule.ts';
import type { CaseClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { FAMOUS_CASES } from './lexicon.ts';
import { findNamedCases, type NamedCase } from './names.ts';
import { DOCKET_RULES } from './rules.ts';

const BOOK = ruleBook(DOCKET_RULES);

/** Case names and docket numbers: each case is claimed once, where it is first named. */
export function findCases(doc: Document): Draft<CaseClaim>[] {
  const named = doc.sentences.flatMap((sentence, index) => findNamedCases(doc, sentence, index));
  const cases = distinct([...named, ...findFamous(doc, named)]);
  const dockets = applyRules(doc, BOOK);
  const claims = cases.map(({ start, end, name, rule, sentence }): Draft<CaseClaim> => {
    const near = dockets.filter(
      (docket) => docket.sentence === sentence && docket.start >= end && docket.start - end < 120,
    );
    return { kind: 'case', start, end, rule, name, ...(near.length === 1 ? { docket: near[0]!.reading.docket } : {}) };
  });
  const taken = new Set(claims.map(({ docket }) => docket));
  for (const { start, end, rule, reading } of dockets) {
    if (taken.has(reading.docket)) continue;
    taken.add(reading.docket);
    claims.push({ kind: 'case', start, end, rule, docket: reading.docket });
  }
  return claims;
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

function distinct(named: readonly NamedCase[]): NamedCase[] {
  const seen = new Set<string>();
  return named.filter(({ name }) => {
    const key = keyOf(name);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

const FAMOUS = new RegExp(
  String.raw`\b(?<name>${Object.keys(FAMOUS_CASES).join('|')})(?= (?:decision|ruling|case|precedent|opinion|doctrine)\b)|\b(?:overturn\w*|overrul\w*|revers\w+|the landmark) (?<object>${Object.keys(FAMOUS_CASES).join('|')})\b(?! v)`,
  'g',
);

/** Cases known by one side, where their full name is not in the article. */
function findFamous(doc: Document, named: readonly NamedCase[]): NamedCase[] {
  const keys = named.map(({ name }) => keyOf(name));
  return doc.sentences.flatMap((sentence, index) =>
    [...doc.text.slice(sentence.start, sentence.end).matchAll(FAMOUS)].flatMap((match): NamedCase[] => {
      const words = match.groups?.name ?? match.groups?.object ?? '';
      if (keys.some((key) => key.includes(words.toLowerCase()))) return [];
      const start = sentence.start + match.index + match[0].indexOf(words);
      return [{ start, end: start + words.length, name: FAMOUS_CASES[words]!, rule: 'case/famous', sentence: index }];
    }),
  );
}
