import { NICKNAMES } from '../extract/names/compare-lexicon.ts';
import { foldName } from '../extract/names/fold.ts';
import { isSpellingSlip } from '../extract/names/spelling.ts';
import { wordSet } from '../text/word-list.ts';
import { comparePairs, type Merge, meetInArticle, type NameNode } from './name-nodes.ts';
import { pushTo, type Union } from './union.ts';

/** Merges people whose surnames and given names agree. */
export function mergePersons(nodes: readonly NameNode[], merge: Merge): void {
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  nodes.forEach(({ type, parts: { words } }, at) => {
    if (type !== 'person' || words.length < 2) return;
    pushTo(bySurname, surnameOf(words), at);
    pushTo(byGiven, `${words[0]} ${surnameOf(words)[0]}`, at);
  });
  comparePairs(bySurname, (a, b) => {
    const reason = sameGiven(nodes[a]!, nodes[b]!);
    if (reason) merge(a, b, reason);
  });
  comparePairs(byGiven, (a, b) => {
    const [left, right] = [surnameOf(nodes[a]!.parts.words), surnameOf(nodes[b]!.parts.words)];
    if (!isSpellingSlip(left, right) || meetInArticle(nodes[a]!, nodes[b]!)) return;
    merge(
      a,
      b,
      `${left} ~ ${right}: one spelled amiss, same given name ${nodes[a]!.parts.words[0]}${sameOffice(nodes[a]!, nodes[b]!)}`,
    );
  });
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function surnameOf(words: readonly string[]): string {
  const last = words.length - 1;
  return SUFFIX.test(words[last]!) && last > 0 ? words[last - 1]! : words[last]!;
}

const givenOf = (words: readonly string[]): readonly string[] => words.slice(0, words.lastIndexOf(surnameOf(words)));

function sameOffice(a: NameNode, b: NameNode): string {
  const offices = (node: NameNode) =>
    node.claims.map((claim) => foldName((claim.kind === 'party' ? claim.office : claim.title) ?? ''));
  const shared = offices(a).find((office) => office && offices(b).includes(office));
  return shared ? `, both ${shared}` : '';
}

/** Why two people of one surname are the same, if they are. */
function sameGiven(a: NameNode, b: NameNode): string | undefined {
  const [left, right] = [givenOf(a.parts.words), givenOf(b.parts.words)];
  if (left.length === 0 || right.length === 0) return undefined;
  if (
    a.parts.words.some((word) => SUFFIX.test(word)) &&
    b.parts.words.some((word) => SUFFIX.test(word)) &&
    a.parts.words.at(-1) !== b.parts.words.at(-1)
  )
    return undefined;
  const surname = surnameOf(a.parts.words);
  const given = compareGiven(left[0]!, right[0]!);
  if (given) return middleAgrees(left.slice(1), right.slice(1)) && !clash(a, b) ? `${surname}: ${given}` : undefined;
  // a name of several parts may be told without its first: "Earl Warren" for "James Earl Warren"
  if (left.length !== right.length && !clash(a, b) && (left.includes(right[0]!) || right.includes(left[0]!)))
    return `${surname}: ${left.join(' ')} / ${right.join(' ')}, one given name left out`;
  return sameStart(a, b, left[0]!, right[0]!)
    ? `${surname}: ${left[0]} ~ ${right[0]}, the only one of this rare surname in either article`
    : undefined;
}

/** Two names that one article tells apart. */
const clash = (a: NameNode, b: NameNode): boolean =>
  meetInArticle(a, b) && a.claims.some(({ kind }) => b.claims.some((claim) => claim.kind === kind));

function compareGiven(a: string, b: string): string | undefined {
  if (a === b) return `same given name ${a}`;
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return `${a} / ${b}, an initial`;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (NICKNAMES.get(short)?.includes(long) || NICKNAMES.get(long)?.includes(short))
    return `${short} is short for ${long}`;
  if (long.length > short.length && short.length >= 3 && long.startsWith(short)) return `${short} is short for ${long}`;
  return isSpellingSlip(a, b) ? `${a} ~ ${b}, one spelled amiss` : undefined;
}

/** Middle names agree if one side has none, or they are the same or an initial of the same. */
const middleAgrees = (a: readonly string[], b: readonly string[]): boolean =>
  a.every(
    (word, at) =>
      b[at] === undefined || b[at] === word || ((word.length === 1 || b[at].length === 1) && b[at][0] === word[0]),
  );

/** Whether a mistaken given name is likely: never told in one article, same part in the case, first letters alike. */
function sameStart(a: NameNode, b: NameNode, left: string, right: string): boolean {
  if (meetInArticle(a, b) || left.slice(0, 2) !== right.slice(0, 2) || left.length < 4 || right.length < 4)
    return false;
  if (COMMON_SURNAMES.has(surnameOf(a.parts.words))) return false;
  const parts = (node: NameNode) =>
    node.claims.flatMap((claim) => (claim.kind === 'judge' ? ['judge'] : claim.role === 'other' ? [] : [claim.role]));
  const shared = parts(a).some((part) => parts(b).includes(part));
  return shared && Math.abs(left.length - right.length) <= 1;
}

const COMMON_SURNAMES = wordSet(`
  adams alexander allen anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter chavez
  chen clark coleman collins cook cooper cox cruz davis diaz edwards evans fisher flores foster garcia gomez gonzales
  gonzalez graham gray green griffin hall hamilton harris harrison hayes henderson hernandez hill howard hughes
  jackson james jenkins johnson jones jordan kelly kim king lee lewis long lopez marshall martin martinez mcdonald
  miller mitchell moore morales morgan morris murphy myers nelson nguyen ortiz owens parker patel patterson perez
  perry peterson phillips powell price ramirez ramos reed reyes reynolds richardson rivera roberts robinson rodriguez
  rogers ross russell sanchez sanders scott simmons smith stewart sullivan taylor thomas thompson torres turner walker
  wallace ward washington watson west white williams wilson wood woods wright young
`);

/** A bare surname belongs to the one person of the case who bears it. */
export function mergeSurnames(nodes: readonly NameNode[], union: Union, merge: Merge): void {
  const bearers = new Map<string, number[]>();
  nodes.forEach(({ type, parts: { words } }, at) => {
    if (type === 'person' && words.length > 1) pushTo(bearers, surnameOf(words), at);
  });
  nodes.forEach((node, at) => {
    const { words } = node.parts;
    if (words.length !== 1) return;
    const found = bearers.get(words[0]!) ?? [];
    const roots = new Set(found.map((index) => union.find(index)));
    if (roots.size === 1 && !found.some((index) => meetInArticle(nodes[index]!, node)))
      merge(found[0]!, at, `${words[0]}: only one person of the case bears this surname`);
  });
}
