import { foldName } from '../extract/names/fold.ts';
import { nameParts } from '../extract/names/name-parts.ts';
import type { Fact, JudgeClaim, PartyClaim } from '../schema/index.ts';
import type { CaseClaims } from './claims.ts';
import { makeEntity, unnamedJudge } from './entity.ts';
import { articlesOf, type CaseContext, sortedByPlace, type Told } from './fact.ts';
import type { Merge, NameClaim, NameNode } from './name-nodes.ts';
import { mergeOrganizations } from './organizations.ts';
import type { Corrections } from './overrides.ts';
import { mergePersons, mergeSurnames } from './persons.ts';
import { byText, NONE, pushTo, Union, withOnce } from './union.ts';

/** One person or body over all articles of a case. */
export interface Entity {
  readonly fact: Fact;
  readonly type: 'person' | 'organization';
  readonly claims: readonly NameClaim[];
  /** the forms of its name that the articles print, the chosen one first */
  readonly names: readonly Told[];
  /** the names and other names that its claims have for it, folded */
  readonly keys: readonly string[];
}

/** Who is who in a case: the entities, and whom a name means. */
export interface People {
  readonly entities: readonly Entity[];
  readonly byName: ReadonlyMap<string, Entity>;
}

/** Merges the people and organizations that the articles of a case name, with reasons. */
export function mergePeople(
  { judge: judges, party: parties }: CaseClaims,
  context: CaseContext,
  corrections: Corrections,
): People {
  const nodes = makeNodes(judges, parties);
  const union = new Union(nodes.length);
  const reasons = new Map<number, string[]>();
  const merge = (a: number, b: number, reason: string): void => {
    if (union.find(a) === union.find(b) || corrections.different(nodes[a]!.key, nodes[b]!.key)) return;
    union.join(a, b);
    pushTo(reasons, a, reason);
    pushTo(reasons, b, reason);
  };
  mergeCorrected(nodes, corrections, merge);
  mergePersons(nodes, merge);
  mergeOrganizations(nodes, union, merge);
  mergeSurnames(nodes, union, merge);
  const entities = union.groups().flatMap((group) => {
    const own = group.map((at) => nodes[at]!);
    if (corrections.isLeftOut(own.map(({ key }) => key))) return [];
    const because = group.length > 1 ? [...new Set(group.flatMap((at) => reasons.get(at) ?? []))] : [];
    return makeEntity(own, because, context, corrections);
  });
  for (const judge of judges) if (!judge.name) entities.push(unnamedJudge(judge, context));
  return { entities, byName: indexNames(entities) };
}

function mergeCorrected(nodes: readonly NameNode[], corrections: Corrections, merge: Merge): void {
  if (corrections.sames().length === 0) return;
  const at = new Map(nodes.map(({ key }, index) => [key, index]));
  for (const names of corrections.sames()) {
    const found = names.map((name) => at.get(name)).filter((index) => index !== undefined);
    for (const other of found.slice(1)) merge(found[0]!, other, 'a correction says that they are the same');
  }
}

/** The names of a case in order of their folded forms. */
function makeNodes(judges: readonly JudgeClaim[], parties: readonly PartyClaim[]): NameNode[] {
  const byKey = new Map<string, NameClaim[]>();
  for (const claim of judges) if (claim.name) pushTo(byKey, foldName(claim.name), claim);
  for (const claim of parties) if (claim.name) pushTo(byKey, foldName(claim.name), claim);
  return Array.from(byKey, ([key, claims]) => makeNode(key, sortedByPlace(claims))).sort((a, b) =>
    byText(a.key, b.key),
  );
}

function makeNode(key: string, claims: readonly NameClaim[]): NameNode {
  let aliases: readonly string[] = NONE;
  let persons = 0;
  for (const claim of claims) {
    if (claim.kind === 'judge' || claim.entity === 'person') persons++;
    if (claim.kind === 'party' && claim.aliases)
      for (const alias of claim.aliases) {
        const other = foldName(alias);
        if (other !== key) aliases = withOnce(aliases, other);
      }
  }
  const type = persons * 2 >= claims.length && persons > 0 ? 'person' : 'organization';
  return { key, type, parts: nameParts(claims[0]!.name!, type), claims, articles: articlesOf(claims), aliases };
}

/** Whom a folded name means; names that two entities share mean nobody. */
function indexNames(entities: readonly Entity[]): Map<string, Entity> {
  const index = new Map<string, Entity>();
  const shared: string[] = [];
  const add = (key: string, entity: Entity): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, entity);
    else if (known !== entity) shared.push(key);
  };
  for (const entity of entities) {
    for (const { value } of entity.names) add(foldName(value), entity);
    for (const key of entity.keys) add(key, entity);
  }
  for (const key of shared) index.delete(key);
  return index;
}
