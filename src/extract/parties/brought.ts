import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { FILING } from './lexicon.ts';
import { listFrom } from './phrase.ts';
import { joinNames } from './represents.ts';
import type { Naming } from './roster.ts';
import type { Place, Saying } from './saying.ts';
import { sayings } from './saying.ts';
import { isPureFirm } from './titles.ts';

/** Token of the first of the words within reach, before any of the stops. */
export function seek(
  { roster, to }: Place,
  start: number,
  reach: number,
  wanted: ReadonlySet<string>,
  stops?: ReadonlySet<string>,
): number {
  const { word } = roster.doc.tokens;
  for (let at = start; at < to && at < start + reach; at++) {
    if (wanted.has(word[at]!)) return at;
    if (stops?.has(word[at]!)) return -1;
  }
  return -1;
}

/** The word before who brought a suit. */
export const BY = new Set(['by']);

const BROUGHT_STOPS = wordSet('; because while but said says that which who seeking alleging');

const FROM_SUITS = wordSet('lawsuit lawsuits suit suits complaint challenge challenges');

/** The names after "by": a lawsuit by X; a suit that was filed in May by X on behalf of Z. */
export function broughtBy(place: Place): Saying[] {
  const { roster, at, to } = place;
  const { word } = roster.doc.tokens;
  const found: Saying[] = [];
  let by = word[at + 1] === 'by' || (word[at + 1] === 'from' && FROM_SUITS.has(word[at]!)) ? at + 1 : -1;
  if (by < 0) {
    const filing = seek(place, at + 1, 7, FILING, BROUGHT_STOPS);
    const start = filing > 0 ? filing : Math.max(relativeFiling(place), distantFiling(place));
    by = start > 0 ? byAfter(place, start + 1) : -1;
  }
  const behalf = behalfAfter(place, by > 0 ? by : at);
  if (behalf > 0) found.push(...sayings(listFrom(roster, behalf, to), 'plaintiff', at, 'on behalf'));
  if (by > 0) {
    const names = listFrom(roster, by + 1, behalf > 0 ? behalf - 3 : to);
    if (behalf > 0 || names.some(({ who }) => isPureFirm(who.name)))
      return [
        ...found,
        ...sayings(names, 'counsel', at, 'filed for others').map(
          asFiler(behalf > 0 ? listFrom(roster, behalf, to) : []),
        ),
      ];
    found.push(...sayings(names, 'plaintiff', at, 'suit by'));
  }
  return found;
}

/** The "by" after a filing verb, with no more than a time, a place, a court or a target before it. */
export function byAfter({ roster, to }: Pick<Place, 'roster' | 'to'>, start: number, reach = 16): number {
  const { word, shape } = roster.doc.tokens;
  for (let at = start; at < to && at < start + reach; at++) {
    if (word[at] === 'by') return at;
    const name = roster.starting[at];
    if (name) at = name.to - 1;
    else if (shape[at] === Shape.Lower && !WHEN_AND_WHERE.has(word[at]!)) return -1;
  }
  return -1;
}

const WHEN_AND_WHERE = wordSet(`
  in on at last this earlier late early week month year years ago the a and of federal state district court superior
  supreme county jointly separately also today yesterday morning afternoon against over for against spring summer fall
  winter
`);

/** Says of a lawyer that the suit was filed, and for whom. */
export const asFiler =
  (clients: readonly Naming[]) =>
  (saying: Saying): Saying => ({
    ...saying,
    filed: true,
    represents: clients.length > 0 ? joinNames(clients) : 'plaintiffs',
  });

/** The "were filed" after a long description of the suits. */
function distantFiling({ roster, at, to }: Place): number {
  const { word } = roster.doc.tokens;
  for (let verb = at + 8; verb < to && verb < at + 20; verb++)
    if (FILING.has(word[verb]!) && /^(?:was|were)$/.test(word[verb - 1]!)) return verb;
  return -1;
}

/** The filing verb of "the suit, which was filed". */
function relativeFiling(place: Place): number {
  const { roster, at } = place;
  const { word } = roster.doc.tokens;
  const start = word[at + 1] === ',' ? at + 2 : at + 1;
  if (word[start] !== 'which' && word[start] !== 'that') return -1;
  return seek(place, start + 1, 5, FILING, BROUGHT_STOPS);
}

/** The token after "on behalf of" within the clause. */
export function behalfAfter({ roster, to }: Place, start: number): number {
  const { word } = roster.doc.tokens;
  for (let at = start; at < to && at < start + 24; at++) {
    if (word[at] === ';' || word[at] === 'said') return -1;
    if (word[at] === 'behalf' && word[at + 1] === 'of') return at + 2;
  }
  return -1;
}
