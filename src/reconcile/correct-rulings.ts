import type { HoldingClaim } from '../schema/index.ts';
import { byPlace, factId } from './fact.ts';
import type { Corrections } from './overrides.ts';

/** What tells of one ruling: each part is what one article has of it. */
interface Told<T> {
  readonly tellings: T[];
  readonly because: string[];
}

interface Part {
  readonly claims: readonly HoldingClaim[];
}

/** The rulings as corrections have them, which name each by the id of its fact or of one of its claims. */
export function correctRulings<T extends Part>(
  rulings: readonly Told<T>[],
  { lists, met }: Pick<Corrections, 'lists' | 'met'>,
): readonly Told<T>[] {
  let corrected = rulings;
  for (const ids of lists.different) {
    const split = corrected.flatMap((ruling) => splitUp(ruling, ids));
    if (split.length > corrected.length) met('different', ids);
    corrected = split;
  }
  for (const ids of lists.same) {
    const own = corrected.filter(
      (ruling) => ids.includes(idOf(ruling)) || ruling.tellings.some((part) => has(part, ids)),
    );
    if (own.length < 2) continue;
    met('same', ids);
    const joined = {
      tellings: own.flatMap(({ tellings }) => tellings),
      because: [...own.flatMap(({ because }) => because), 'a correction says that they are one ruling'],
    };
    corrected = corrected.flatMap((ruling) => (ruling === own[0] ? [joined] : own.includes(ruling) ? [] : [ruling]));
  }
  return corrected;
}

const idOf = ({ tellings }: Told<Part>): string =>
  factId('holding', tellings.flatMap(({ claims }) => claims).sort(byPlace));

const has = ({ claims }: Part, ids: readonly string[]): boolean => claims.some(({ id }) => ids.includes(id));

/** A ruling whose parts are told apart by their ids: each of these but the first is a ruling of its own. */
function splitUp<T extends Part>(ruling: Told<T>, ids: readonly string[]): readonly Told<T>[] {
  const apart = ruling.tellings.filter((part) => has(part, ids)).slice(1);
  if (apart.length === 0) return [ruling];
  const rest = { ...ruling, tellings: ruling.tellings.filter((part) => !apart.includes(part)) };
  return [
    rest,
    ...apart.map((part) => ({ tellings: [part], because: ['a correction says that it is another ruling'] })),
  ];
}
