import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Forms, Weak } from './forms.ts';
import { type Form, formAt } from './forms.ts';
import { type Cluster, surnamesOf } from './people.ts';
import { isCapital } from './units.ts';
import { Is } from './words.ts';

interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly cluster: Cluster;
}

/** Heads that stand alone for a body named before, capitalised: `the Commission`. */
function byHead(clusters: readonly Cluster[]): Map<string, Cluster | undefined> {
  const heads = new Map<string, Cluster | undefined>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organization') continue;
    for (const { units } of cluster.forms) {
      if (units.length < 2) continue;
      for (const { word, flags } of [units[0]!, units[units.length - 1]!])
        if (flags & Is.Head && !(flags & Is.Legal))
          heads.set(word, heads.has(word) && heads.get(word) !== cluster ? undefined : cluster);
    }
  }
  return heads;
}

/** Names that the running text gave, found where capitals tell nothing: headlines, first words of sentences. */
export function echo(doc: Document, forms: Forms, clusters: readonly Cluster[]): void {
  const { shouted, weak } = forms;
  if (shouted.length === 0 && weak.length === 0) return;
  const known = byFirstWord(clusters, wantedWords(doc, forms));
  const made = new Map<string, Form>();
  const heads = weak.some(({ part }) => part.units[0]!.flags & Is.Head) ? byHead(clusters) : undefined;
  for (const { part, sentence } of weak) {
    const unit = part.units[0]!;
    const body = heads && unit.flags & Is.Head && isAfterThe(doc, unit.from) ? heads.get(unit.word) : undefined;
    if (body) formAt(doc, body, unit.from, unit.to, sentence, made);
    else echoWeak(doc, { part, sentence }, known, made);
  }
  if (shouted.length === 0) return;
  const seen = startsIn(new Set(shouted), clusters);
  for (const sentence of shouted) echoLine(doc, sentence, known, made, seen);
}

const isAfterThe = ({ tokens: { word, shape } }: Document, at: number): boolean =>
  at > 0 && word[at - 1] === 'the' && shape[at - 1] !== Shape.Caps;

/** Where names stand that were found in the lines already. */
function startsIn(lines: ReadonlySet<number>, clusters: readonly Cluster[]): Set<number> {
  const starts = new Set<number>();
  for (const { forms } of clusters)
    for (const { sightings } of forms)
      for (const { start, sentence } of sightings) if (lines.has(sentence)) starts.add(start);
  return starts;
}

/** The words with which a name may begin that is looked for. */
function wantedWords({ tokens, sentences }: Document, { shouted, weak }: Forms): Set<string> {
  const wanted = new Set<string>();
  for (const { part } of weak) wanted.add(part.units[0]!.word);
  for (const sentence of shouted) {
    const { from, to } = sentences[sentence]!;
    for (let at = from; at < to; at++) if (isCapital(tokens, at)) wanted.add(tokens.word[at]!);
  }
  return wanted;
}

/** Names and surnames by their first word, if it is wanted; the longest first. */
function byFirstWord(clusters: readonly Cluster[], wanted: ReadonlySet<string>): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const put = (name: string, cluster: Cluster): void => {
    const end = name.search(/[ -]/);
    const first = end > 0 ? name.slice(0, end) : name;
    if (!wanted.has(first)) return;
    const others = known.get(first);
    if (others?.some((other) => other.name === name)) return;
    const entry = { name, words: end > 0 ? name.split(/[ ]|(?=-)|(?<=-)/) : [name], cluster };
    if (others) others.push(entry);
    else known.set(first, [entry]);
  };
  for (const cluster of clusters) {
    if (cluster.type === 'other') continue;
    for (const { key } of cluster.forms) put(key, cluster);
  }
  for (const cluster of clusters)
    if (cluster.type === 'person') for (const surname of surnamesOf(cluster)) put(surname, cluster);
  for (const names of known.values()) if (names.length > 1) names.sort((a, b) => b.words.length - a.words.length);
  return known;
}

const DETERMINERS = wordSet('a an any each every her his its our that the their this');

/** A surname that is an ordinary word too: `Cole`, not `the Church` or `Law` at the head of a sentence. */
function echoWeak(
  doc: Document,
  { part, sentence }: Weak,
  known: ReadonlyMap<string, readonly Known[]>,
  made: Map<string, Form>,
): void {
  const unit = part.units[0]!;
  const name = known.get(unit.word)?.find(({ words }) => words.length === 1);
  if (name?.cluster.type !== 'person') return;
  if (DETERMINERS.has(doc.tokens.word[unit.from - 1] ?? '')) return;
  if (part.initial && unit.flags & (Is.Common | Is.Function)) return;
  formAt(doc, name.cluster, unit.from, unit.to, sentence, made);
}

function echoLine(
  doc: Document,
  sentence: number,
  known: ReadonlyMap<string, readonly Known[]>,
  made: Map<string, Form>,
  seen: ReadonlySet<number>,
): void {
  const { tokens } = doc;
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from; at < to; at++) {
    if (!isCapital(tokens, at)) continue;
    const name = known.get(tokens.word[at]!)?.find(({ words }) => stands(doc, words, at, to));
    if (!name) continue;
    const length = name.words.length;
    if (seen.has(tokens.start[at]!)) {
      at += length - 1;
      continue;
    }
    if (length === 1 && tokens.flags[at]! & (Is.Common | Is.Function | Is.Modifier)) continue;
    formAt(doc, name.cluster, at, at + length, sentence, made);
    at += length - 1;
  }
}

function stands({ tokens }: Document, words: readonly string[], at: number, to: number): boolean {
  if (at + words.length > to) return false;
  for (let index = 1; index < words.length; index++) if (tokens.word[at + index] !== words[index]) return false;
  return true;
}
