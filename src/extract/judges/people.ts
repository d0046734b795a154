import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { words } from '../../text/word-list.ts';
import type { Entity, NameMention } from '../names/entity.ts';

/** The mentions of names by the tokens at which they begin and end. */
export interface NameIndex {
  /** by token: the mention that starts there */
  readonly starting: readonly (NameMention | undefined)[];
  /** by token: the mention over it */
  readonly over: readonly (NameMention | undefined)[];
  /** the tokens at which mentions start, entity by entity */
  readonly starts: readonly number[];
  readonly entities: readonly Entity[];
}

/** Looks up names by token. */
export function indexNames(doc: Document, entities: readonly Entity[]): NameIndex {
  const { count, start } = doc.tokens;
  const starting: (NameMention | undefined)[] = new Array(count + 1);
  const over: (NameMention | undefined)[] = new Array(count + 1);
  const starts: number[] = [];
  for (const { mentions } of entities)
    for (const mention of mentions) {
      const sentence = doc.sentences[mention.sentence];
      const first = tokenAt(doc, mention.start, sentence?.from, sentence?.to);
      if (!starting[first]) starts.push(first);
      starting[first] = mention;
      for (let at = first; at < count && start[at]! < mention.end; at++) over[at] = mention;
    }
  return { starting, over, starts, entities };
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
  ...words(`
    appointed nominated named tapped picked elevated selected chosen installed confirmed appointee nominee pick
    appointees nominees selection
  `).map((word) => [word, 'appointment'] as const),
  ['chancery', 'chancery'],
  ['texas', 'texas'],
]);

const CUE = cueClass(CUES.keys());

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
  const { word, cues } = tokens;
  sentences.forEach(({ from, to, cues: all }, sentence) => {
    if ((all & CUE) === 0) return;
    for (let at = from; at < to; at++) {
      if ((cues[at]! & CUE) === 0) continue;
      const cue = CUES.get(word[at]!);
      if (cue === 'head') put(heads, sentence, at);
      else if (cue === 'appointment') put(appointments, sentence, at);
      else if (cue === 'chancery') chancery = true;
      else texan = true;
    }
  });
  return { heads, appointments, chancery, texan };
}
