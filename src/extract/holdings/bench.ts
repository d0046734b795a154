import { type Document, tokenAt } from '../../text/document.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Cast } from '../cast.ts';
import { levelOf } from './levels.ts';
import type { Level } from './reading.ts';

/** A judge where a name or a title stands for one. */
export interface JudgeMention extends Span {
  readonly name: string;
}

/** Whom a pronoun stands for: a judge or a court. */
interface Stand {
  readonly name?: string;
  readonly level: Level;
}

/** Where the article names judges, and where its pronouns stand for judges and courts. */
export interface Bench {
  /** in order */
  readonly mentions: readonly JudgeMention[];
  /** by the token at which they start */
  readonly byToken: ReadonlyMap<number, JudgeMention>;
  readonly pronouns: ReadonlyMap<number, Stand>;
  /** 1 at each token at which a mention or a pronoun starts */
  readonly marked: ArrayLike<number>;
}

/** The judges of the cast and the pronouns that stand for judges and courts, by token. */
export function benchOf(doc: Document, cast: Cast): Bench {
  const mentions: JudgeMention[] = [];
  for (const { name, mentions: places } of cast.judges)
    if (name) for (const { start, end } of places) mentions.push({ start, end, name });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const marked = new Uint8Array(doc.tokens.count);
  const byToken = new Map<number, JudgeMention>();
  for (const mention of mentions) {
    const at = tokenAt(doc, mention.start);
    if (doc.tokens.start[at] !== mention.start || byToken.has(at)) continue;
    byToken.set(at, mention);
    marked[at] = 1;
  }
  const pronouns = new Map<number, Stand>();
  for (const { start, form, type, name } of cast.references) {
    if (form !== 'pronoun' || (type !== 'judge' && type !== 'court')) continue;
    const at = tokenAt(doc, start);
    if (doc.tokens.start[at] !== start) continue;
    const level = type === 'judge' ? 'judge' : levelOf(name.toLowerCase());
    pronouns.set(at, name ? { name, level } : { level });
    marked[at] = 1;
  }
  return { mentions, byToken, pronouns, marked };
}

/** The first judge whose mention ends after the offset. */
export const judgeAfter = ({ mentions }: Bench, offset: number): JudgeMention | undefined =>
  mentions[firstEndingAfter(mentions, offset)];

/** The mentions of judges in the span. */
export function judgesIn({ mentions }: Bench, { start, end }: Span): JudgeMention[] {
  const found: JudgeMention[] = [];
  for (let at = firstEndingAfter(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
    found.push(mentions[at]!);
  return found;
}
