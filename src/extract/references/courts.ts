import type { CourtClaim } from '../../schema/index.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { type Antecedent, type Lookup, type Named, nameWords } from './antecedent.ts';

/** The courts, each under the fullest form that the article itself gives. */
export function courtMentions(doc: Document, courts: readonly Draft<CourtClaim>[], entityAt: Lookup): Named[] {
  const known = new Map<string, Antecedent>();
  return courts.flatMap((court) => {
    const spans: readonly Span[] = court.mentions.length ? court.mentions : [court];
    const entity = entityAt(court);
    const owned = entity && entity.type !== 'person' ? [...spans, ...entity.mentions] : spans;
    const antecedent: Antecedent = {
      name: fullest(doc, owned),
      entities: entity?.type === 'organization' ? [entity] : [],
      type: 'court',
      many: false,
      nouns: new Set(['court', ...nameWords(court.name)]),
    };
    const same = sameCourt(known, antecedent);
    return owned.map(
      ({ start, end }): Named => ({ start, end, antecedent: same, form: 'name', sentence: sentenceAt(doc, start) }),
    );
  });
}

/** The court that is meant by `state Supreme Court` where one before it ends so: `Ohio Supreme Court`. */
function sameCourt(known: Map<string, Antecedent>, court: Antecedent): Antecedent {
  const [, kind] = /^state (.+)$/i.exec(court.name) ?? [];
  const same = kind ? known.get(kind.toLowerCase()) : undefined;
  if (same) return same;
  const [, tail] = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ((?:supreme|superior|appeals) court)$/iu.exec(court.name) ?? [];
  if (tail) known.set(tail.toLowerCase(), court);
  return court;
}

function fullest({ text }: Document, spans: readonly Span[]): string {
  let best = '';
  for (const { start, end } of spans) {
    const form = text.slice(start, end).replace(/^(?:the|a|an) /i, '');
    if (form.length > best.length) best = form;
  }
  return best;
}
