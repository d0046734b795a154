import type { Claim, Kind } from '../schema/index.ts';
import { describe } from './describe.ts';
import { breaksOf, layRow } from './layout.ts';
import type { Style } from './style.ts';

/** The article line by line, its claims marked in place, and under each line what they say. */
export function* renderShow(
  text: string,
  claims: readonly Claim[],
  skipped: readonly { start: number; end: number; reason: string }[],
  style: Style,
): Generator<string> {
  const lines = text.split('\n');
  const gutter = String(lines.length).length + 1;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const clutter = skipped.find((span) => span.start < end && start < span.end);
    const own = claims.filter((claim) => claim.start < end && start < claim.end);
    for (const piece of breaksOf(line, Math.max(20, style.width - gutter - 2))) {
      const head = style.colour.dim(String(piece.start === 0 ? index + 1 : '').padStart(gutter));
      const words = line.slice(piece.start, piece.end);
      const isUnread = clutter !== undefined && own.length === 0;
      yield `${head}  ${isUnread ? style.colour.dim(words) : markLine(words, start + piece.start, own, style)}`.trimEnd();
    }
    if (clutter) yield style.colour.dim(`${' '.repeat(gutter + 2)}· left unread: ${clutter.reason}`);
    for (const claim of own.filter((one) => one.start >= start))
      yield layRow(
        {
          indent: gutter + 2,
          label: claim.kind,
          labelWidth: 10,
          text: claimWords(claim),
          paint: paintOf(claim.kind, style),
        },
        style,
      ).join('\n');
    start = end + 1;
  }
}

const claimWords = (claim: Claim): string => {
  const says = claim.says?.map(({ name, standing }) => `${standing} by ${name}`).join(', ');
  return `${describe(claim)}${says ? `  [${says}]` : ''}`;
};

function paintOf(kind: Kind, { colour }: Style): (text: string) => string {
  switch (kind) {
    case 'date':
      return colour.green;
    case 'judge':
    case 'court':
      return colour.magenta;
    case 'party':
      return colour.cyan;
    case 'quote':
      return colour.yellow;
    case 'holding':
    case 'filing':
      return colour.red;
    case 'statute':
    case 'case':
    case 'figure':
      return colour.blue;
  }
}

/** The line with each claim underlined in the colour of its kind; of claims within one another the inner one shows. */
function markLine(line: string, start: number, claims: readonly Claim[], style: Style): string {
  const edges = new Set([0, line.length]);
  for (const claim of claims)
    for (const edge of [claim.start - start, claim.end - start]) edges.add(Math.min(line.length, Math.max(0, edge)));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((cut, index) => {
      const from = cuts[index]!;
      const words = line.slice(from, cut);
      const inner = claims
        .filter((claim) => claim.start <= start + from && start + cut <= claim.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      return inner ? style.colour.underline(paintOf(inner.kind, style)(words)) : words;
    })
    .join('');
}
