import type { Article, Claim } from '../schema/index.ts';
import { describe } from './describe.ts';
import { layRow, shorten } from './layout.ts';
import type { Style } from './style.ts';

/** The claims of each article for people: line, kind, what it says and the words it stands on. */
export function* renderClaimsText(
  readings: Iterable<{ article: Article; claims: readonly Claim[] }>,
  style: Style,
  { explain }: { explain: boolean },
): Generator<string> {
  let first = true;
  for (const { article, claims } of readings) {
    const published = article.published ? `  published ${article.published.value} (${article.published.from})` : '';
    yield `${first ? '' : '\n'}${style.colour.bold(article.id)}${style.colour.dim(published)}`;
    first = false;
    for (const claim of claims) yield claimRows(claim, style, explain).join('\n');
  }
}

function claimRows(claim: Claim, style: Style, explain: boolean): string[] {
  const says = claim.says?.map(({ name, standing }) => `${standing} by ${name}`).join(', ');
  const own = describe(claim);
  const rows = layRow(
    {
      label: `${String(claim.line).padStart(4)}  ${claim.kind}`,
      labelWidth: 16,
      indent: 0,
      text: [own, says && `[${says}]`].filter(Boolean).join('  '),
    },
    style,
  );
  if (!explain) return rows;
  const because = 'because' in claim && typeof claim.because === 'string' ? `; ${claim.because}` : '';
  return [
    ...rows,
    ...layRow(
      {
        indent: 16,
        text: `← ${claim.rule}: ${shorten(claim.text, 2 * style.width)}${because}`,
        paint: style.colour.dim,
      },
      style,
    ),
  ];
}
