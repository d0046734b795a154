import type { Document } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Piece } from './rules.ts';

/** A law, part of a law or clause named at a span. */
export interface Mention extends Span, Piece {
  readonly rule: string;
  /** whether the law that a part belongs to is named in the same phrase */
  readonly bound?: true;
}

const OF_LAW = /^,? (?:of|under|in|to) (?:the |its |India['’]s |(?:U\.S\.|US) )?$/;
const NEXT_TO = /^(?:['’]s?)?,? (?:new )?$/;

/** Joins neighbours that name one provision: `Section 2 of the Voting Rights Act`, `Article IV, Section 8`. */
export function joinPieces({ text }: Document, pieces: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const piece of pieces) {
    const left = joined.at(-1);
    const whole = left && left.end <= piece.start ? join(left, piece, text.slice(left.end, piece.start)) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined.filter(({ weak }) => !weak);
}

function join(left: Mention, right: Mention, between: string): Mention | undefined {
  if (between.length > 24 || left.bound) return undefined;
  const span = { start: left.start, end: right.end };
  if (left.type !== 'law' && right.type === 'law' && !right.section && OF_LAW.test(between))
    return bind(left, right, span);
  if (left.type === 'law' && right.type !== 'law' && !left.section && NEXT_TO.test(between))
    return bind(right, left, span);
  if (left.type === 'unit' && right.type === 'unit' && /^,? (?:of )?$/.test(between)) {
    const [outer, inner] = between.includes('of') ? [right, left] : [left, right];
    const section = `${outer.section ?? outer.name}, ${inner.name}`;
    return { ...span, type: 'unit', name: section, section, rule: outer.rule };
  }
  return undefined;
}

/** The part with the law it is a part of. */
function bind(part: Mention, law: Mention, span: Span): Mention {
  const own = part.type === 'clause' ? part.citation : undefined;
  const amended = law.citation?.includes('amend.') && !own?.startsWith(law.citation);
  const citation = amended ? law.citation : (own ?? law.citation);
  return {
    ...span,
    type: part.type,
    name: part.type === 'clause' ? part.name : law.name,
    ...(part.section ? { section: part.section } : {}),
    ...(citation ? { citation } : {}),
    rule: part.rule,
    bound: true,
  };
}
