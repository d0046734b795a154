import type { Claim, Conflict, Fact } from '../schema/index.ts';
import type { CaseClaims } from './claims.ts';
import { coverConflicts } from './cover-conflicts.ts';
import { docketConflicts } from './docket-conflicts.ts';
import { type ContextOf, figureConflicts, type Rarity } from './figure-conflicts.ts';
import type { Figure } from './figures.ts';
import type { Filing } from './filings.ts';
import { fineConflicts } from './fine-conflicts.ts';
import type { People } from './people.ts';
import { peopleConflicts } from './people-conflicts.ts';
import { quoteConflicts } from './quote-conflicts.ts';
import type { Utterance } from './quotes.ts';
import { rulingConflicts } from './ruling-conflicts.ts';
import type { Ruling } from './rulings.ts';
import { voteConflicts } from './vote-conflicts.ts';
import { yearConflicts } from './year-conflicts.ts';

/** What is known of one case when its conflicts are looked for. */
interface Known {
  readonly people: People;
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Filing[];
  readonly utterances: readonly Utterance[];
  readonly figures: readonly Figure[];
  readonly captions: readonly Fact[];
  readonly claims: CaseClaims;
  readonly contextOf: ContextOf;
  readonly publishedOf: ReadonlyMap<string, string>;
}

/** Claims of one case about one thing that disagree. What merely adds to one another is no conflict. */
export function findConflicts({
  people,
  rulings,
  filings,
  utterances,
  figures,
  captions,
  claims,
  contextOf,
  publishedOf,
}: Known): Conflict[] {
  const rarity = rarityOf([...claims.figure, ...claims.date], contextOf);
  const ofRulings = rulingConflicts(rulings);
  return [
    ...ofRulings,
    ...(ofRulings.some(({ field }) => field === 'vote') ? [] : voteConflicts(figures, publishedOf)),
    ...peopleConflicts(people, filings),
    ...quoteConflicts(utterances, people),
    ...figureConflicts(figures, { contextOf, rarity, publishedOf }),
    ...coverConflicts(rulings, figures, contextOf),
    ...fineConflicts(rulings, figures, people),
    ...yearConflicts(claims.date, people, contextOf, rarity),
    ...docketConflicts(claims.case, captions),
  ];
}

/** How much a word around a number tells: words that stand around many of them tell little. Counted when first asked. */
function rarityOf(claims: readonly Claim[], contextOf: ContextOf): Rarity {
  let counts: Map<string, number> | undefined;
  const count = (): Map<string, number> => {
    const made = new Map<string, number>();
    for (const { id } of claims) for (const word of contextOf(id)) made.set(word, (made.get(word) ?? 0) + 1);
    return made;
  };
  return (word) => {
    counts ??= count();
    return 1 / Math.sqrt(Math.max(1, (counts.get(word) ?? 1) - 1));
  };
}
