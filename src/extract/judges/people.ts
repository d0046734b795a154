import { cueFilter, mayBeCue } from '../../rules/cue-filter.ts';
import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Entity, NameMention } from '../names/entity.ts';

/** The mentions of names by the tokens at which they begin and end. */
export interface NameIndex {
  readonly starting: ReadonlyMap<number, NameMention>;
  /** the mention over each token */
  readonly over: ReadonlyMap<number, NameMention>;
  readonly entities: readonly Entity[];
}

/** Looks up names by token. */
export function indexNames(doc: Document, entities: readonly Entity[]): NameIndex {
  const starting = new Map<number, NameMention>();
  const over = new Map<number, NameMention>();
  for (const { mentions } of entities)
    for (const mention of mentions) {
      const first = tokenAt(doc, mention.start);
      starting.set(first, mention);
      for (let at = first; at < doc.tokens.count && doc.tokens.start[at]! < mention.end; at++) over.set(at, mention);
    }
  return { starting, over, entities };
}

/** A judge as the article introduces and mentions one. */
export interface Sitting {
  entity?: Entity;
  name: string | undefined;
  title: string | undefined;
  /** words of the court that the title or an apposition gives */
  court: string | undefined;
  /** where the judge sits: `in Brooklyn` */
  place: string | undefined;
  /** whether a description calls the judge a federal one */
  federal?: true;
  readonly kind: 'judge' | 'justice';
  appointedBy: string | undefined;
  readonly mentions: Span[];
  readonly rule: string;
}

/** Where the words stand by which judges are found. */
export interface Cues {
  /** tokens such as `judge` and `justices`, by sentence */
  readonly heads: ReadonlyMap<number, readonly number[]>;
  /** tokens such as `appointed` and `nominee`, by sentence */
  readonly appointments: ReadonlyMap<number, readonly number[]>;
  /** whether the article tells of a court of chancery */
  readonly chancery: boolean;
  /** whether it tells of Texas, where the head of a county is its judge */
  readonly texan: boolean;
}

const CUES: ReadonlyMap<string, 'head' | 'appointment' | 'chancery' | 'texas'> = new Map([
  ...['judge', 'judges', 'justice', 'justices', 'magistrate', 'chancellor', 'recorder'].map(
    (word) => [word, 'head'] as const,
  ),
  ...'appointed nominated named tapped picked elevated selected chosen installed confirmed appointee nominee pick appointees nominees selection'
    .split(' ')
    .map((word) => [word, 'appointment'] as const),
  ['chancery', 'chancery'],
  ['texas', 'texas'],
]);

const FILTER = cueFilter(CUES.keys());

/** Finds the cues in one pass. */
export function findCues({ sentences, tokens }: Document): Cues {
  const heads = new Map<number, number[]>();
  const appointments = new Map<number, number[]>();
  let chancery = false;
  let texan = false;
  const put = (map: Map<number, number[]>, sentence: number, at: number): void => {
    const known = map.get(sentence);
    if (known) known.push(at);
    else map.set(sentence, [at]);
  };
  sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at++) {
      const word = tokens.word[at]!;
      const cue = mayBeCue(FILTER, word) ? CUES.get(word) : undefined;
      if (cue === undefined) continue;
      if (cue === 'head') put(heads, sentence, at);
      else if (cue === 'appointment') put(appointments, sentence, at);
      else if (cue === 'chancery') chancery = true;
      else texan = true;
    }
  });
  return { heads, appointments, chancery, texan };
}
