import type { Document } from '../../text/document.ts';
import type { Antecedent, Named } from './antecedent.ts';

const TELLS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);

const isPerson = ({ type, many }: Antecedent): boolean => !many && (type === 'person' || type === 'judge');

/**
 * The gender of people whose name does not tell it, from the pronouns in sentences that name nobody else:
 * `Lund wrote in her order`.
 */
export function guessGenders(doc: Document, named: readonly Named[]): void {
  const votes = new Map<Antecedent, number>();
  let next = 0;
  doc.sentences.forEach(({ from, to }, index) => {
    let only: Named | undefined;
    let several = false;
    for (; next < named.length && named[next]!.sentence <= index; next++) {
      const mention = named[next]!;
      if (mention.sentence < index || !isPerson(mention.antecedent)) continue;
      several ||= only !== undefined && only.antecedent !== mention.antecedent;
      only ??= mention;
    }
    if (!only || several || only.antecedent.gender) return;
    const vote = voteOf(doc, only, from, to);
    if (vote) votes.set(only.antecedent, (votes.get(only.antecedent) ?? 0) + vote);
  });
  for (const [antecedent, sum] of votes) if (sum !== 0) antecedent.gender = sum > 0 ? 'female' : 'male';
}

/** What the pronouns after the only name of a sentence say: above 0 for female, below for male. */
function voteOf({ tokens }: Document, name: Named, from: number, to: number): number {
  let female = 0;
  let male = 0;
  for (let at = from; at < to; at++) {
    if (tokens.start[at]! < name.end) continue;
    const tell = TELLS.get(tokens.word[at]!);
    if (tell === 'female') female++;
    else if (tell === 'male') male++;
  }
  return female && male ? 0 : Math.sign(female - male);
}
