import { foldName } from '../extract/names/fold.ts';
import type { Conflict, QuoteClaim } from '../schema/index.ts';
import { plainWords } from '../text/words.ts';
import { betweenArticles, conflict, list, side } from './conflict.ts';
import type { People } from './people.ts';
import type { Utterance } from './quotes.ts';

/** The same words in other mouths, or in other words. */
export const quoteConflicts = (utterances: readonly Utterance[], people: People): Conflict[] =>
  utterances.flatMap((utterance) => [...speakerConflicts(utterance, people), ...wordingConflicts(utterance)]);

/** The same words given to two people. A court and its judge are no two. */
function speakerConflicts({ fact, claims, speakers }: Utterance, people: People): Conflict[] {
  if (fact.kind !== 'quote' || fact.form === 'indirect') return [];
  if (speakers.length < 2 || fact.quote.split(' ').length < 8 || !claims.every(isPlain)) return [];
  const named = speakers.filter(({ value }) => people.byName.get(foldName(value))?.type === 'person');
  if (named.length < 2) return [];
  const fullName = (name: string) => people.byName.get(foldName(name))?.names[0]?.value ?? name;
  const sides = named.map(({ value }) =>
    side(
      value,
      claims.filter((claim) => claim.speaker && fullName(claim.speaker.name) === value),
    ),
  );
  if (!betweenArticles(sides) || sides.some(({ claims: own }) => own.length === 0)) return [];
  const note = `The same words are ${sides.map(({ value, articles }) => `${value}'s in ${list(articles)}`).join(', ')}.`;
  return [conflict('contradiction', 'speaker', [fact.id], sides, note)];
}

/** Whether the speaker is named right beside the words. */
const isPlain = ({ speaker, cue, start, end }: QuoteClaim): boolean =>
  speaker !== undefined &&
  cue !== undefined &&
  speaker.end - speaker.start > 4 &&
  (speaker.start > end ? speaker.start - end : start - speaker.end) < 60;

/** Words of a quote changed or dropped in the middle with nothing to mark it. An article that also prints the others' words quotes two texts. */
function wordingConflicts({ fact, claims, changes }: Utterance): Conflict[] {
  if (fact.kind !== 'quote' || fact.form === 'indirect') return [];
  const changed = changes.find(({ unmarked, claim }) => unmarked && claim.form !== 'indirect');
  if (!changed) return [];
  const whole = claims.filter(({ quote, article }) => quote === fact.quote && article !== changed.claim.article);
  const words = ` ${plainWords(fact.quote).join(' ')} `;
  const printsBoth = claims.some(
    ({ quote, article }) =>
      article === changed.claim.article && quote !== changed.claim.quote && has(words, quote, changed.claim.quote),
  );
  if (whole.length === 0 || printsBoth) return [];
  const sides = [side(fact.quote, whole), side(changed.claim.quote, [changed.claim])];
  return [conflict('wording', 'quote', [fact.id], sides, `The words differ: ${changed.difference}.`)];
}

/** Whether a quote has its words in a row in the longest wording, where the changed one has its own. */
function has(longest: string, quote: string, changed: string): boolean {
  const words = plainWords(quote);
  const other = new Set(plainWords(changed));
  const shared = words.filter((word) => other.has(word)).length;
  return shared * 4 > Math.max(words.length, other.size) * 3 && longest.includes(` ${words.join(' ')} `);
}
