import { foldName } from '../extract/names/fold.ts';
import type { Conflict, HoldingClaim } from '../schema/index.ts';
import { conflict, list, meetInOne, side } from './conflict.ts';
import type { Figure } from './figures.ts';
import type { Entity, People } from './people.ts';
import type { Ruling } from './rulings.ts';
import { pushTo } from './union.ts';

/** One fine, known by its sum, that one article has somebody pay and another somebody else. */
export function fineConflicts(rulings: readonly Ruling[], figures: readonly Figure[], people: People): Conflict[] {
  const sums = figures.filter(({ fact, claims }) => fact.articles.length > 1 && claims[0]!.unit === 'USD');
  if (sums.length === 0) return [];
  const fines = rulings.flatMap(({ claims }) => claims).filter(({ text }) => /\bfine[sd]?\b/i.test(text));
  return sums.flatMap((sum) => fineConflict(sum, fines, people) ?? []);
}

function fineConflict({ fact, claims }: Figure, fines: readonly HoldingClaim[], people: People): Conflict | undefined {
  const payers = new Map<Entity, HoldingClaim[]>();
  for (const fine of fines) {
    const holds = claims.some(
      ({ article, start, end }) => article === fine.article && fine.start <= start && end <= fine.end,
    );
    const payer = holds ? payerOf(fine, people) : undefined;
    if (payer) pushTo(payers, payer, fine);
  }
  const sides = [...payers].map(([{ names }, own]) => side(names[0]?.value ?? '', own));
  if (sides.length !== 2 || meetInOne(sides)) return undefined;
  const note = `The fine of ${claims[0]!.text} is on ${sides.map(({ value, articles }) => `${value} in ${list(articles)}`).join(', on ')}.`;
  return conflict('contradiction', 'object', [fact.id], sides, note);
}

const FINED = /\bfined (?:the )?([^,;$]+?)(?= (?:\$|a |an |more |nearly |about |up |for |after |over |in )|[,;]|$)/i;
const FINE_ON =
  /\bfines? (?:of \S+(?: (?:thousand|million|billion))? )?(?:to|on|against|upon) (?:the )?([^,;]+?)(?= (?:for|after|over|in) |[,;]|$)/i;
const WAS_FINED = /^(.+?) (?:was|were|has been|had been) (?:also )?fined\b/i;

/** Who is fined, if it is somebody whom the case knows by the name. */
function payerOf({ text }: HoldingClaim, { byName }: People): Entity | undefined {
  const told = (FINED.exec(text) ?? FINE_ON.exec(text) ?? WAS_FINED.exec(text))?.[1];
  return told === undefined ? undefined : byName.get(foldName(told.trim()));
}
