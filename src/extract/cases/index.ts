import { applyRules, cuesOfRules, type Match, ruleBook } from '../../rules/rule.ts';
import type { CaseClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { cueClass } from '../../text/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { FAMOUS_CASES } from './lexicon.ts';
import { findNamedCases, NAME_CUES, type NamedCase } from './names.ts';
import { DOCKET_RULES, type Docket, FAMOUS_RULES } from './rules.ts';

const CUES = cueClass([...cuesOfRules(DOCKET_RULES), ...cuesOfRules(FAMOUS_RULES), ...NAME_CUES]);
const BOOK = ruleBook(DOCKET_RULES, CUES);
const FAMOUS = ruleBook(FAMOUS_RULES, CUES);

/** Case names and docket numbers: each case is claimed once, where it is first named. */
export function findCases(doc: Document): Draft<CaseClaim>[] {
  const named: NamedCase[] = [];
  for (let at = 0; at < doc.sentences.length; at++)
    if ((doc.sentences[at]!.cues & CUES) !== 0) findNamedCases(doc, at, CUES, named);
  const all = [...named, ...findFamous(doc, named)];
  const dockets = applyRules(doc, BOOK);
  const docketByKey = new Map<string, string>();
  for (const one of all) {
    const docket = docketByKey.has(keyOf(one.name)) ? undefined : docketOf(doc, one, dockets);
    if (docket) docketByKey.set(keyOf(one.name), docket);
  }
  const taken = new Set(docketByKey.values());
  const claims = distinct(all).map(({ start, end, name, rule }): Draft<CaseClaim> => {
    const docket = docketByKey.get(keyOf(name));
    return { kind: 'case', start, end, rule, name, ...(docket ? { docket } : {}) };
  });
  for (const { start, end, rule, reading } of dockets) {
    if (taken.has(reading.docket)) continue;
    taken.add(reading.docket);
    claims.push({ kind: 'case', start, end, rule, docket: reading.docket });
  }
  return claims;
}

const LINK = /^(?:,? et al\.?)?[\s,(]*(?:(?:Case|Docket) )?(?:Nos?\. )?$/;
const BARE_DOCKET = /[\s,]*\(?(\d{2}-\d{2,5})(?![\d-])/y;

/** The number that stands right beside the name: `No. 12-345 Cole v. Dunn`, `Cole v. Dunn, 12-345`. */
function docketOf(
  { text }: Document,
  { start, end, sentence }: NamedCase,
  dockets: readonly Match<Docket>[],
): string | undefined {
  const next = firstEndingAfter(dockets, start);
  const own = [dockets[next - 1], dockets[next], dockets[next + 1]].find(
    (docket) =>
      docket?.sentence === sentence &&
      (docket.start >= end ? LINK.test(text.slice(end, docket.start)) : /^[\s,]+$/.test(text.slice(docket.end, start))),
  );
  if (own) return own.reading.docket;
  BARE_DOCKET.lastIndex = end;
  return BARE_DOCKET.exec(text)?.[1];
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

/** Cases known by one side, where their full name is not in the article. */
function findFamous(doc: Document, named: readonly NamedCase[]): NamedCase[] {
  const found = applyRules(doc, FAMOUS);
  if (found.length === 0) return [];
  const keys = [...new Set(named.map(({ name }) => keyOf(name)))];
  const inFull = new Set(
    Object.keys(FAMOUS_CASES)
      .filter((name) => keys.some((key) => key.includes(name.toLowerCase())))
      .map((name) => FAMOUS_CASES[name]),
  );
  return found.flatMap(({ start, end, rule, reading, sentence }) =>
    inFull.has(reading) ? [] : [{ start, end, name: reading, rule, sentence }],
  );
}
