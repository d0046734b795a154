import { compareNames } from '../extract/names/compare.ts';
import { isSpellingSlip } from '../extract/names/spelling.ts';
import { STATES } from '../lexicon/places.ts';
import { wordSet } from '../text/word-list.ts';
import { BLOCK, comparePairs, type Merge, meetInArticle, type NameNode } from './name-nodes.ts';
import { byText, meet, pushTo, type Union } from './union.ts';

/** Merges bodies by their words, their acronyms and names told in part. */
export function mergeOrganizations(nodes: readonly NameNode[], union: Union, merge: Merge): void {
  const byWord = new Map<string, number[]>();
  const byAlias = new Map<string, number[]>();
  nodes.forEach(({ type, parts, key, aliases }, at) => {
    if (type !== 'organization') return;
    const { words } = parts;
    words.forEach((word, place) => {
      if (word.length > 2 && words.indexOf(word) === place) pushTo(byWord, word, at);
    });
    if (parts.words.length > 2) pushTo(byAlias, parts.initials, at);
    for (const name of [key, ...aliases]) if (isShortName(name)) pushTo(byAlias, name, at);
  });
  comparePairs(byWord, (a, b) => {
    const reason = sameOrganization(nodes[a]!, nodes[b]!);
    if (reason) merge(a, b, reason);
  });
  for (const [alias, members] of byAlias) mergeAcronym(alias, members, nodes, union, merge);
  mergeShortened(nodes, byWord, union, merge);
}

const isShortName = (name: string): boolean => name.length < 16 && /^[a-z]{2,8}$/.test(name.replaceAll(' ', ''));

/** A body named by its acronym alone, and the one body of the case that the acronym stands for. */
function mergeAcronym(
  alias: string,
  members: readonly number[],
  nodes: readonly NameNode[],
  union: Union,
  merge: Merge,
): void {
  const bare = members.filter((at) => nodes[at]!.key.replaceAll(' ', '') === alias);
  const full = [...new Set(members)].filter((at) => !bare.includes(at));
  const defined = full.filter((at) => nodes[at]!.aliases.includes(alias));
  for (let i = 0; i < defined.length; i++)
    for (let j = i + 1; j < Math.min(defined.length, BLOCK); j++) {
      const [a, b] = [nodes[defined[i]!]!, nodes[defined[j]!]!];
      if (compareNames(a.key, b.key, 'organization').score > 0.5)
        merge(defined[i]!, defined[j]!, `both are called ${alias.toUpperCase()}, and ${a.key} ~ ${b.key}`);
    }
  const roots = new Set((defined.length ? defined : full).map((at) => union.find(at)));
  if (roots.size !== 1 || alias.length < 2) return;
  for (const at of bare)
    merge(
      (defined.length ? defined : full)[0]!,
      at,
      `${alias.toUpperCase()} is the acronym of ${nodes[(defined.length ? defined : full)[0]!]!.key}`,
    );
}

/** Why two organizations are the same by their words, if they are. */
function sameOrganization(a: NameNode, b: NameNode): string | undefined {
  const [left, right] = [contentOf(a.parts.words), contentOf(b.parts.words)];
  if (left.join(' ') === right.join(' ')) return `same words: ${a.parts.words.join(' ')}`;
  if (meetInArticle(a, b) && meet(a.aliases, b.aliases) === undefined) return undefined;
  if (left.length !== right.length || left.length < 2) return undefined;
  const unlike = left.filter((word, at) => word !== right[at]);
  if (unlike.length !== 1) return undefined;
  const at = left.indexOf(unlike[0]!);
  return isSpellingSlip(left[at]!, right[at]!) || sameStem(left[at]!, right[at]!)
    ? `${left[at]} ~ ${right[at]}: one spelled amiss, other words the same`
    : undefined;
}

/** Words of one stem: service / services, immigrant / immigration. */
const sameStem = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at >= 6 &&
    a.length - at <= 4 &&
    b.length - at <= 4 &&
    /^(?:s|es|t|nt|ion|tion|ation|ants?|ing|ed)?$/.test(a.slice(at)) &&
    /^(?:s|es|t|nt|ion|tion|ation|ants?|ing|ed)?$/.test(b.slice(at))
  );
};

/** The words in alphabetical order, so that "Department of Justice" and "Justice Department" are one. */
const contentOf = (words: readonly string[]): string[] => [...words].filter((word) => word !== 'us').sort(byText);

/** A name told without its first or last words: only where one longer name of the case fits, and what is left out names no part of it. */
function mergeShortened(
  nodes: readonly NameNode[],
  byWord: ReadonlyMap<string, number[]>,
  union: Union,
  merge: Merge,
): void {
  nodes.forEach((node, at) => {
    const { words, joined } = node.parts;
    if (node.type !== 'organization' || words.length < 2) return;
    const rarest = rarestOf(words, byWord);
    if (rarest.length < 2 || rarest.length > BLOCK) return;
    const longer = rarest.filter((other) => {
      const theirs = nodes[other]!.parts;
      if (theirs.words.length <= words.length || meetInArticle(nodes[other]!, node)) return false;
      const rest = theirs.words.filter((word) => !words.includes(word));
      const whole =
        theirs.joined.endsWith(joined) || (theirs.joined.startsWith(joined) && rest.every((word) => PLACES.has(word)));
      return whole && rest.length <= 2 && !rest.some((word) => ARMS.has(word));
    });
    const roots = new Set(longer.map((other) => union.find(other)));
    if (roots.size === 1)
      merge(
        longer[0]!,
        at,
        `${words.join(' ')}: the only longer name of the case that fits is ${nodes[longer[0]!]!.key}`,
      );
  });
}

/** The names that have the word which the fewest have. */
function rarestOf(words: readonly string[], byWord: ReadonlyMap<string, number[]>): readonly number[] {
  let rarest: readonly number[] | undefined;
  for (const word of words) {
    const having = byWord.get(word) ?? [];
    if (!rarest || having.length < rarest.length) rarest = having;
  }
  return rarest ?? [];
}

/** Words that name a part of a body, or another body beside it. */
const ARMS = wordSet(
  'academy action arm branch bureau chapter college division education foundation fund group institute legal litigation local office pac project section trust unit university wing south north east west southern northern eastern western new',
);
const PLACES = wordSet(STATES, 'america usa state');
