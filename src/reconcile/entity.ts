import { LITIGANTS } from '../lexicon/roles.ts';
import type { JudgeClaim, PartyClaim } from '../schema/index.ts';
import { type CaseContext, makeFact, mostTold, sortedByPlace, type Told, tell } from './fact.ts';
import type { NameClaim, NameNode } from './name-nodes.ts';
import type { Corrections } from './overrides.ts';
import type { Entity } from './people.ts';
import { addOnce, sortTexts } from './union.ts';

/** The entity that some names make. */
export function makeEntity(
  nodes: readonly NameNode[],
  reasons: readonly string[],
  context: CaseContext,
  corrections: Corrections,
): Entity {
  const claims = nodes.length === 1 ? nodes[0]!.claims : sortedByPlace(nodes.flatMap((node) => node.claims));
  const persons = nodes.reduce((sum, node) => sum + Number(node.type === 'person'), 0);
  const type = persons * 2 >= nodes.length ? 'person' : 'organization';
  const told = orderNames(tell(claims, fullForm, context), type);
  const right = corrections.rename(nodes.map(({ key }) => key));
  const names = right ? [{ value: right, articles: [] }, ...told.filter(({ value }) => value !== right)] : told;
  const judges = claims.filter((claim) => claim.kind === 'judge');
  const own =
    judges.length > 0
      ? judgeFields(judges, context)
      : partyFields(claims as readonly PartyClaim[], names, type, context);
  const because = right ? [...reasons, `a correction says that the name is ${right}`] : reasons;
  const fields = { name: names[0]?.value, ...own, variants: names.slice(1) };
  return {
    fact: makeFact(judges.length > 0 ? 'judge' : 'party', claims, fields, context, because),
    type,
    claims,
    names,
    keys:
      nodes.length === 1 && nodes[0]!.aliases.length === 0
        ? [nodes[0]!.key]
        : nodes.flatMap(({ key, aliases }) => [key, ...aliases]),
  };
}

/** The name as an article prints it in full: of a body known by its acronym, the words that the acronym stands for. */
function fullForm(claim: NameClaim): string | undefined {
  const { name } = claim;
  if (!name || claim.kind === 'judge' || name.length > 8 || !/^[\p{Lu}.&]{2,8}$/u.test(name)) return name;
  const forms = [...(claim.aliases ?? []), ...claim.mentions.map(({ text }) => text)].filter((form) =>
    form.includes(' '),
  );
  return forms.reduce((best, form) => (form.length > best.length ? form : best), name);
}

/** Full names before bare surnames and acronyms; then as most origins have it, then the longest. */
function orderNames(names: Told[], type: 'person' | 'organization'): Told[] {
  const rank = ({ value }: Told): number => {
    const words = value.split(/\s+/).length;
    if (type === 'person') return words > 1 ? (/\s\p{Lu}\.?\s/u.test(value) ? 2 : 1) : 0;
    return /^[\p{Lu}.]{2,8}$/u.test(value) ? 0 : words > 1 ? 2 : 1;
  };
  return names.length < 2 ? names : [...names].sort((a, b) => rank(b) - rank(a));
}

const judgeFields = (claims: readonly JudgeClaim[], context: CaseContext) => ({
  title: mostTold(claims, ({ title }) => title, context),
  court: mostTold(claims, ({ court }) => court, context),
  appointedBy: mostTold(claims, ({ appointedBy }) => appointedBy, context),
  registry: claims.find(({ registry }) => registry)?.registry,
});

function partyFields(
  claims: readonly PartyClaim[],
  names: readonly Told[],
  type: 'person' | 'organization',
  context: CaseContext,
) {
  const roles = tell(claims, ({ role }) => role, context);
  const role = roles.reduce<Told | undefined>(
    (best, told) => (!best || weightOf(told.value) > weightOf(best.value) ? told : best),
    undefined,
  );
  const aliases: string[] = [];
  const add = (name: string): void => {
    if (!names.some(({ value }) => value === name)) addOnce(aliases, name);
  };
  for (const claim of claims) {
    add(claim.name);
    if (claim.aliases) for (const alias of claim.aliases) add(alias);
  }
  const group = claims.filter(({ entity }) => entity === 'group').length * 2 > claims.length;
  return {
    entity: group ? 'group' : type,
    role: role?.value ?? 'other',
    represents: mostTold(claims, ({ represents }) => represents, context),
    office: mostTold(claims, ({ office }) => office, context),
    filed: claims.some(({ filed }) => filed) ? true : undefined,
    aliases: sortTexts(aliases),
    roles: roles.length > 1 ? roles : [],
  };
}

/** A body that any article names as a litigant is one, whatever else the others call it. */
const weightOf = (role: string): number =>
  role === 'other' ? 0 : role === 'official' ? 1 : LITIGANTS.has(role) ? 3 : 2;

/** A judge whom no article names: one for each article. */
export const unnamedJudge = (claim: JudgeClaim, context: CaseContext): Entity => ({
  fact: makeFact('judge', [claim], judgeFields([claim], context), context),
  type: 'person',
  claims: [claim],
  names: [],
  keys: [],
});
