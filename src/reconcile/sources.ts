import { foldName } from '../extract/names/fold.ts';
import type { CaseClaim, Claim, CourtClaim, Fact, StatuteClaim } from '../schema/index.ts';
import { type CaseContext, makeFact, mostTold, tell } from './fact.ts';
import { byText, pushTo } from './union.ts';

/** One fact for each statute: the same section, or the same name where no section is told. */
export function mergeStatutes(claims: readonly StatuteClaim[], context: CaseContext): Fact[] {
  const keyOf = ({ name, section }: StatuteClaim) =>
    section ? `§ ${section.toLowerCase()}` : withoutCountry(foldName(name));
  return merged(claims, keyOf).map((group) => {
    const names = tell(group, ({ name }) => name, context);
    const best = longestOf(names.map(({ value }) => value));
    return makeFact(
      'statute',
      group,
      {
        name: best,
        section: mostTold(group, ({ section }) => section, context),
        citation: mostTold(group, ({ citation }) => citation, context),
        variants: names.filter(({ value }) => value !== best),
      },
      context,
    );
  });
}

/** One fact for each court by its name; a shorter name belongs to the one longer name that it ends. */
export function mergeCourts(courts: readonly CourtClaim[], context: CaseContext): Fact[] {
  if (courts.length === 0) return [];
  const keys = [...new Set(courts.map(({ name }) => withoutCountry(foldName(name))))].sort(byText);
  const home = new Map(
    keys.map((key) => {
      const longer = keys.filter(
        (other) =>
          other !== key &&
          (other.startsWith(`${key} for `) || other.startsWith(`${key} in `) || other.startsWith(`${key} of `)),
      );
      return [key, longer.length === 1 && key.includes(' ') ? longer[0]! : key];
    }),
  );
  return merged(courts, ({ name }: CourtClaim) => home.get(withoutCountry(foldName(name)))!).map((group) => {
    const names = tell(group, ({ name }) => name, context);
    const best = longestOf(names.map(({ value }) => value));
    const own = {
      name: best,
      jurisdiction: mostTold(group, ({ jurisdiction }) => jurisdiction, context),
      variants: names.filter(({ value }) => value !== best),
    };
    return makeFact('court', group, own, context);
  });
}

/** One fact for each case that the articles name; a docket number alone is a fact of its own unless one name has it too. */
export function mergeCaseNames(named: readonly CaseClaim[], context: CaseContext): Fact[] {
  const keyOf = ({ name, docket }: CaseClaim) =>
    name ? foldName(name).replace(/\bvs?\b/, 'v') : (docket ?? '').toLowerCase();
  return merged(named, keyOf).map((group) => {
    const dockets = tell(group, ({ docket }) => docket, context);
    const own = {
      name: mostTold(group, ({ name }) => name, context),
      docket: dockets[0]?.value,
      variants: dockets.slice(1),
    };
    return makeFact('case', group, own, context);
  });
}

const withoutCountry = (name: string): string =>
  name.replace(/^(?:the )?(?:us|united states) /, '').replace(/^the /, '');

function merged<C extends Claim>(claims: readonly C[], keyOf: (claim: C) => string): C[][] {
  if (claims.length === 0) return [];
  const groups = new Map<string, C[]>();
  for (const claim of claims) pushTo(groups, keyOf(claim), claim);
  return [...groups.values()];
}

const longestOf = (names: readonly string[]): string | undefined =>
  names.reduce<string | undefined>(
    (best, name) => (best === undefined || name.length > best.length ? name : best),
    undefined,
  );
