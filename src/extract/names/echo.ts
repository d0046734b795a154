import type { Document } from '../../text/document.ts';
import type { Forms, Weak } from './forms.ts';
import { type Form, formAt } from './forms.ts';
import { type Cluster, surnamesOf } from './people.ts';
import { isCapital } from './units.ts';
import { flagsOf, Is } from './words.ts';

interface Known {
  readonly words: readonly string[];
  readonly cluster: Cluster;
}

/** Names that the running text gave, found where capitals tell nothing: headlines, first words of sentences. */
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

export function echo(doc: Document, { shouted, weak }: Forms, clusters: readonly Cluster[]): void {
  if (shouted.length === 0 && weak.length === 0) return;
  const known = byFirstWord(clusters);
  const made = new Map<string, Form>();
  const heads = byHead(clusters);
  for (const { part, sentence } of weak) {
    const unit = part.units[0]!;
    const body =
      unit.flags & Is.Head &&
      /^[Tt]he$/.test(doc.text.slice(unit.from && doc.tokens.start[unit.from - 1]!, doc.tokens.end[unit.from - 1] ?? 0))
        ? heads.get(unit.word)
        : undefined;
    if (body) formAt(doc, body, unit.from, unit.to, sentence, made);
    else echoWeak(doc, { part, sentence }, known, made);
  }
  const lines = new Set(shouted);
  const seen = new Set<number>();
  for (const { forms } of clusters)
    for (const { sightings } of forms)
      for (const { start, sentence } of sightings) if (lines.has(sentence)) seen.add(start);
  for (const sentence of shouted) echoLine(doc, sentence, known, made, seen);
}

function byFirstWord(clusters: readonly Cluster[]): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const put = (name: string, cluster: Cluster): void => {
    const words = name.split(/[ ]|(?=-)|(?<=-)/);
    const others = known.get(words[0]!);
    if (!others) known.set(words[0]!, [{ words, cluster }]);
    else if (!others.some((other) => other.words.join(' ') === words.join(' '))) others.push({ words, cluster });
  };
  for (const cluster of clusters) {
    if (cluster.type === 'other') continue;
    for (const { key } of cluster.forms) put(key, cluster);
  }
  for (const cluster of clusters)
    if (cluster.type === 'person') for (const surname of surnamesOf(cluster)) put(surname, cluster);
  for (const names of known.values()) names.sort((a, b) => b.words.length - a.words.length);
  return known;
}

const DETERMINERS = new Set([
  'a',
  'an',
  'any',
  'each',
  'every',
  'her',
  'his',
  'its',
  'our',
  'that',
  'the',
  'their',
  'this',
]);

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
    if (length === 1 && flagsOf(tokens.word[at]!) & (Is.Common | Is.Function | Is.Modifier)) continue;
    formAt(doc, name.cluster, at, at + length, sentence, made);
    at += length - 1;
  }
}

function stands({ tokens }: Document, words: readonly string[], at: number, to: number): boolean {
  if (at + words.length > to) return false;
  for (let index = 1; index < words.length; index++) if (tokens.word[at + index] !== words[index]) return false;
  return true;
}
