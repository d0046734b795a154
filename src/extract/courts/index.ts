import { TERMS } from '../../lexicon/presidents.ts';
import type { CourtClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { type CourtMention, findCourtMentions, HEAD } from './mentions.ts';
import { stateOf } from './places.ts';
import { districtName, type KnownCourt, type Setting, settleCourt } from './settle.ts';

/** The courts that the article names: one claim for each, at its fullest mention. */
export function findCourts(doc: Document): Draft<CourtClaim>[] {
  const mentions: CourtMention[] = [];
  doc.sentences.forEach((sentence, index) => {
    if ((sentence.cues & HEAD) !== 0) findCourtMentions(doc, sentence, index, mentions);
  });
  if (mentions.length === 0) return [];
  const setting = settingOf(doc, mentions);
  const courts = new Map<string, { readonly court: KnownCourt; readonly mentions: CourtMention[] }>();
  for (const mention of mentions) {
    const court = settleCourt(mention, setting);
    const key = court.name.toLowerCase();
    const known = courts.get(key);
    if (known) known.mentions.push(mention);
    else courts.set(key, { court, mentions: [mention] });
  }
  return [...courts.values()].map(({ court, mentions: all }) => claim(court, all));
}

function claim({ name, jurisdiction }: KnownCourt, mentions: readonly CourtMention[]): Draft<CourtClaim> {
  const { start, end, level } = mentions.reduce((best, mention) =>
    mention.text.length > best.text.length ? mention : best,
  );
  return {
    kind: 'court',
    start,
    end,
    rule: `court/${level}`,
    name,
    ...(jurisdiction ? { jurisdiction } : {}),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  };
}

function settingOf({ tokens }: Document, mentions: readonly CourtMention[]): Setting {
  const states = new Set(
    mentions.flatMap(({ level, place }) => {
      const state = level === 'supreme' && place ? stateOf(place) : undefined;
      return state ? [state] : [];
    }),
  );
  const circuits = new Set(mentions.flatMap(({ circuit }) => circuit ?? []));
  const districts = new Set(mentions.flatMap((mention) => districtName(mention) ?? []));
  const supreme = mentions.some(({ level }) => level === 'supreme');
  const federalSupreme = mentions.some(({ level, federal }) => level === 'supreme' && federal);
  const local = mentions.some(({ ofState, level }) => ofState && level !== 'supreme');
  let american = mentions.some(({ federal }) => federal);
  if (local && !american) return { american, federalSupreme, supreme, circuits, districts };
  for (let at = 0; at < tokens.count && !american; at++) {
    const word = tokens.word[at]!;
    const shape = tokens.shape[at];
    american =
      word === 'u.s.' ||
      (word === 'us' && shape === Shape.Caps) ||
      (shape === Shape.Capital && (TERMS.has(word) || word === 'congress' || word === 'roe')) ||
      word === 'federal' ||
      (shape === Shape.Capital && word.length > 4 && stateOf(word) !== undefined);
  }
  return {
    american,
    federalSupreme,
    supreme,
    circuits,
    districts,
    ...(states.size === 1 ? { state: [...states][0]! } : {}),
  };
}
