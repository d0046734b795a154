import type { Document } from '../../text/document.ts';
import type { Scan } from '../../text/scan.ts';
import { byPosition } from '../../text/span.ts';
import { tokenize } from '../../text/tokenizer.ts';
import { furtherDay, furtherYear } from './absolute.ts';
import { sameDay } from './anaphora.ts';
import { dateAt, mayBegin } from './readers.ts';
import type { Mention } from './reading.ts';
import type { Found } from './scan.ts';

/** Every date expression of the article and its captions, in order, not overlapping. One pass over the tokens. */
export function findMentions(doc: Document): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = doc;
  for (const { from, to, block } of doc.sentences) scanMentions({ tokens, from, to }, block, mentions);
  const read = mentions.length;
  doc.blocks.forEach((block, index) => {
    if (block.kind === 'caption') mentions.push(...blockMentions(doc, index));
  });
  return mentions.length === read ? mentions : mentions.sort(byPosition);
}

/** The date expressions of one sentence. */
export function sentenceMentions({ tokens, sentences }: Document, sentence: number): Mention[] {
  const { from, to, block } = sentences[sentence]!;
  return scanMentions({ tokens, from, to }, block, []);
}

/** The date expressions of a block that is not read for anything else: a caption says when its picture was taken, a byline when it was written. */
export function blockMentions({ text, blocks }: Document, block: number): Mention[] {
  const tokens = tokenize(text, blocks[block]!);
  return scanMentions({ tokens, from: 0, to: tokens.count }, block, []);
}

/** What goes on from a date: `April 3 and 4`, `1957-58`, `April 3, a day before the vote`. */
const nextOf = (scan: Scan, found: Found): Found | undefined =>
  furtherDay(scan, found) ?? furtherYear(scan, found) ?? sameDay(scan, found);

function scanMentions(scan: Scan, block: number, mentions: Mention[]): Mention[] {
  const { tokens, from, to } = scan;
  let at = from;
  while (at < to) {
    let found = mayBegin(scan, at) ? dateAt(scan, at) : undefined;
    if (!found) {
      at++;
      continue;
    }
    for (let next: Found | undefined = found; next; next = nextOf(scan, found)) {
      found = next;
      const end = found.end ?? tokens.end[found.to - 1]!;
      const { rule, reading } = found;
      mentions.push({
        start: tokens.start[found.from]!,
        end,
        scan,
        from: found.from,
        to: found.to,
        block,
        rule,
        reading,
      });
    }
    at = found.to;
  }
  return mentions;
}
