import type { CheckedQuote } from '../reconcile/check.ts';
import { layRow } from './layout.ts';
import type { Style } from './style.ts';

/** The quotes of a draft that the articles do not bear out, as `file:line: what: words`. */
export function* renderCheck(checked: readonly CheckedQuote[], style: Style): Generator<string> {
  for (const { quote, verdict, source, difference, otherSpeaker } of checked) {
    if (verdict === 'found') continue;
    yield `${quote.article}:${quote.line}: ${style.colour.yellow(verdict)}: “${quote.quote}”`;
    const rows: (readonly [string, string | undefined])[] = [
      [
        'speaker',
        verdict === 'other speaker' || otherSpeaker
          ? `${quote.speaker?.name ?? 'nobody'} here, ${source?.speaker?.name ?? 'nobody'} there`
          : undefined,
      ],
      ['differs', difference],
      ['there', source && `“${source.quote}”`],
    ];
    const where = source ? `${source.article}:${source.line}` : '';
    for (const [label, text] of rows)
      if (text)
        yield layRow(
          { label, labelWidth: 9, indent: 4, text, ...(label === 'there' ? { tail: where } : {}) },
          style,
        ).join('\n');
  }
}
