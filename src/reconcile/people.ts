import { foldName, nameParts } from '../extract/names/compare.ts';
import type { Claim, Fact, JudgeClaim } from '../schema/index.ts';
import { makeEntity, mergeUnnamed } from './entity.ts';
import { byPlace, type CaseContext, type Told } from './fact.ts';
import type { Merge, NameClaim, NameNode } from './name-nodes.ts';
import { mergeOrganizations } from './organizations.ts';
import type { Corrections } from './overrides.ts';
import { mergePersons, mergeSurnames } from './persons.ts';
import { byText, pushTo, Union } from './union.ts';

/** One person or body over all articles of a case. */
export interface Entity {
  readonly fact: Fact;
  readonly type: 'person' | 'organization';
  readonly claims: readonly NameClaim[];
  /** the forms of its name that the articles print, the chosen one first */
  readonly names: readonly Told[];
}

/** Who is who in a case: the entities, and whom a name means. */
export interface People {
  readonly entities: readonly Entity[];
  readonly byName: ReadonlyMap<string, Entity>;
}

/** Merges the people and organizations that the articles of a case name, with reasons. */
export function mergePeople(claims: readonly Claim[], context: CaseContext, corrections: Corrections): People {
  const named: NameClaim[] = [];
  const unnamed: JudgeClaim[] = [];
  for (const claim of claims)
    if ((claim.kind === 'judge' || claim.kind === 'party') && claim.name) named.push(claim);
    else if (claim.kind === 'judge') unnamed.push(claim);
  const nodes = makeNodes(named.sort(byPlace));
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
  entities.push(...mergeUnnamed(unnamed.sort(byPlace), context));
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

function makeNodes(claims: readonly NameClaim[]): NameNode[] {
  const byKey = new Map<string, NameClaim[]>();
  for (const claim of claims) pushTo(byKey, foldName(claim.name!), claim);
  return [...byKey.keys()].sort(byText).map((key): NameNode => {
    const own = byKey.get(key)!;
    const articles = new Set<string>();
    const aliases = new Set<string>();
    let persons = 0;
    for (const claim of own) {
      articles.add(claim.article);
      if (claim.kind === 'judge' || claim.entity === 'person') persons++;
      if (claim.kind === 'party') for (const alias of claim.aliases ?? []) aliases.add(foldName(alias));
    }
    aliases.delete(key);
    const type = persons * 2 >= own.length && persons > 0 ? 'person' : 'organization';
    return { key, type, parts: nameParts(own[0]!.name!, type), claims: own, articles, aliases };
  });
}

/** Whom a folded name means; names that two entities share mean nobody. */
function indexNames(entities: readonly Entity[]): Map<string, Entity> {
  const index = new Map<string, Entity>();
  const shared = new Set<string>();
  const add = (name: string, entity: Entity): void => {
    const key = foldName(name);
    const known = index.get(key);
    if (known === undefined) index.set(key, entity);
    else if (known !== entity) shared.add(key);
  };
  for (const entity of entities) {
    for (const { value } of entity.names) add(value, entity);
    for (const claim of entity.claims) {
      if (claim.name && claim.name !== entity.names[0]?.value) add(claim.name, entity);
      if (claim.kind === 'party') for (const alias of claim.aliases ?? []) add(alias, entity);
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}
