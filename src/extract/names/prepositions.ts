import { capitalAt, type Seam } from './seam.ts';
import { isCapital, unitAt } from './units.ts';
import { Is } from './words.ts';

/** What `of` does not go on from, or does not join. */
export const NEVER_OF =
  Is.Given |
  Is.Surname |
  Is.Place |
  Is.Body |
  Is.Calendar |
  Is.Demonym |
  Is.Suffix |
  Is.Function |
  Is.Honorific |
  Is.State;

const OF_HEADS = Is.Joined | Is.Head | Is.Office | Is.OtherHead | Is.PlaceHead;

/** `of`, `for`, `on`, `against`, `to`, with `the` after them or not. */
export function prepositionEnd(seam: Seam): number {
  const { tokens, at, to } = seam;
  const after = tokens.word[at + 1] === 'the' ? at + 2 : at + 1;
  if (after >= to || !isCapital(tokens, after)) return at;
  const next = unitAt(tokens, after, to).flags;
  if (isSeat(seam, after)) return at;
  const joins = tokens.word[at] === 'of' ? joinsOf(seam, next) : joinsWide(seam, next);
  return joins ? capitalAt(seam, after) : at;
}

/** `Halden Media of Marl, Calif.`: where a company sits. */
const isSeat = ({ tokens: { word, flags }, last, units }: Seam, after: number): boolean =>
  units.length > 1 &&
  !(last.flags & (Is.Joined | Is.Office | Is.OtherHead | Is.PlaceHead)) &&
  word[after + 1] === ',' &&
  ((flags[after + 2] ?? 0) & Is.State) !== 0;

/** `University of`, `Attorney General of`, not `Gov. Joan Reed of` or `Acme of`. */
function joinsOf({ units, last, initial }: Seam, next: number): boolean {
  if (/^(?:daughters|knights|people|sons)$/.test(last.word)) return true;
  if (!initial && units.length === 1 && last.flags & (Is.Plain | Is.Common) && !(last.flags & NEVER_OF)) return true;
  if (next & Is.Place && units.some(({ joint, word }) => joint && word.startsWith('for'))) return true;
  const titled = last.flags & Is.Honorific && !last.word.endsWith('.');
  if (!(last.flags & OF_HEADS || titled)) return false;
  const before = units[units.length - 2];
  return !(
    before &&
    before.flags & Is.Given &&
    !before.joint &&
    (last.flags & Is.Surname || last.word === 'law') &&
    units.length === 2
  );
}

/** `Americans for`, `Committee on`, `Mothers Against`: a plural or a head before the joint. */
function joinsWide({ tokens: { word }, at, units, last, initial }: Seam, next: number): boolean {
  const small = word[at]!;
  if (small === 'for' && /^(?:attorneys?|lawyers?|advocates)$/.test(last.word) && (initial || next & NEVER_OF))
    return false;
  if (last.flags & (Is.Office | Is.Honorific) && !(last.flags & Is.Joined)) return false;
  if (last.flags & Is.Body) return false;
  if (small === 'on' || small === 'to')
    return (
      (small === 'on' || word[at + 1] !== 'the') &&
      /^(?:board|campaign|coalition|commission|committee|conference|council|foundation|institute|mayors|project|bishops)$/.test(
        last.word,
      )
    );
  if (small === 'against')
    return /^(?:campaign|coalition|league|movement|mothers|parents|students|women)$/.test(last.word);
  if (units.some(({ flags }) => flags & Is.Joined)) return true;
  return /[^s']s$/.test(last.word) && (last.flags & (Is.Surname | Is.Given | Is.Place)) === 0;
}
