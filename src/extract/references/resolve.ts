import type { Document } from '../../text/document.ts';
import type { Quoted } from '../../text/quoted.ts';
import { Shape } from '../../text/tokens.ts';
import type { Reference } from '../cast.ts';
import type { Antecedent, Named } from './antecedents.ts';
import { descriptionAt } from './descriptions.ts';
import { type Discourse, makeDiscourse } from './discourse.ts';
import { isSubject } from './subject.ts';

/** Walks the article once: each phrase either names its antecedent or is led back to one. */
export function resolve(doc: Document, named: readonly Named[]): Reference[] {
  const discourse = makeDiscourse(named);
  const found: Reference[] = [];
  const quoted = quotedWalker(doc.quoted);
  let next = 0;
  doc.sentences.forEach(({ from, to }, sentence) => {
    discourse.enter(sentence);
    for (let at = from; at < to; ) {
      const start = doc.tokens.start[at]!;
      while (next < named.length && named[next]!.start < start) next++;
      const name = named[next]?.start === start ? named[next] : undefined;
      const phrase = name
        ? { ...name, last: lastToken(doc, at, name.end) }
        : phraseAt(doc, at, to, discourse, quoted(start));
      if (!phrase) {
        at++;
        continue;
      }
      const { antecedent, form, end, last } = phrase;
      found.push(referenceTo(antecedent, start, end, form));
      discourse.mention({ antecedent, sentence, at, subject: isSubject(doc, from, at), quoted: quoted(start) });
      at = last;
    }
  });
  return found;
}

function lastToken({ tokens }: Document, from: number, end: number): number {
  let at = from + 1;
  while (at < tokens.count && tokens.start[at]! < end) at++;
  return at;
}

interface Phrase {
  readonly antecedent: Antecedent;
  readonly form: Reference['form'];
  readonly end: number;
  readonly last: number;
}

/** The pronoun or description that starts at the token, with the one antecedent that fits. */
function phraseAt(doc: Document, at: number, to: number, discourse: Discourse, quoted: boolean): Phrase | undefined {
  const { tokens } = doc;
  const word = tokens.word[at]!;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Mark || shape === Shape.Number) return undefined;
  if (PRONOUNS.has(word)) {
    const antecedent = quoted ? undefined : discourse.pronoun(word, at);
    return antecedent && { antecedent, form: 'pronoun', end: tokens.end[at]!, last: at + 1 };
  }
  if (word !== 'the') return undefined;
  const description = descriptionAt(doc, at, to);
  const antecedent = description && discourse.description(description);
  if (!description || !antecedent) return undefined;
  return { antecedent, form: 'description', end: tokens.end[description.last - 1]!, last: description.last };
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'him']);

const referenceTo = (
  { name, entities, type }: Antecedent,
  start: number,
  end: number,
  form: Reference['form'],
): Reference => ({ start, end, name, entities, form, type });

/** Whether an offset stands between quotation marks; offsets are asked in order. */
function quotedWalker(quoted: readonly Quoted[]): (offset: number) => boolean {
  const outer = quoted.filter(({ depth }) => depth === 0);
  let at = 0;
  return (offset) => {
    while (at < outer.length && outer[at]!.close <= offset) at++;
    return at < outer.length && outer[at]!.open <= offset;
  };
}
