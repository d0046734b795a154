import type { JudgeClaim, PartyClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';

/** Everybody else who takes part, speaks or is named, with their roles. */
export function findParties(
  doc: Document,
  names: readonly Entity[],
  judges: readonly Draft<JudgeClaim>[],
): Draft<PartyClaim>[] {
  const ruling = new Set(judges.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  return names.flatMap((entity): Draft<PartyClaim>[] => {
    const { type, name, aliases, mentions } = entity;
    if (type !== 'person' && type !== 'organization') return [];
    if (mentions.some(({ start }) => ruling.has(start))) return [];
    const { start, end } = mentions[0]!;
    return [
      {
        kind: 'party',
        start,
        end,
        rule: 'party/named',
        name,
        entity: type,
        role: 'other',
        ...(aliases.length ? { aliases: [...aliases] } : {}),
        mentions: mentions.map((mention) => ({
          start: mention.start,
          end: mention.end,
          text: doc.text.slice(mention.start, mention.end),
        })),
      },
    ];
  });
}
