import { compareNames, foldName, isSpellingSlip, type NameParts, nameParts } from '../extract/names/compare.ts';
import { NICKNAMES } from '../extract/names/compare-lexicon.ts';
import type { Claim, Fact, JudgeClaim, PartyClaim } from '../schema/index.ts';
import { byPlace, type CaseContext, makeFact, mostTold, ofKind, type Told, tell } from './fact.ts';
import type { Corrections } from './overrides.ts';
import { byText, pushTo, Union } from './union.ts';

type NameClaim = JudgeClaim | PartyClaim;

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

/** All claims under one folded name. */
interface Node {
  readonly key: string;
  readonly parts: NameParts;
  readonly type: 'person' | 'organization';
  readonly claims: NameClaim[];
  readonly articles: Set<string>;
  readonly aliases: Set<string>;
}

/** Merges the people and organizations that the articles of a case name, with reasons. */
export function mergePeople(claims: readonly Claim[], context: CaseContext, corrections: Corrections): People {
  const named = [...ofKind(claims, 'judge'), ...ofKind(claims, 'party')].sort(byPlace);
  const nodes = makeNodes(named.filter(({ name }) => name));
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
  entities.push(
    ...mergeUnnamed(
      ofKind(claims, 'judge')
        .filter(({ name }) => !name)
        .sort(byPlace),
      context,
    ),
  );
  return { entities, byName: indexNames(entities) };
}

function mergeCorrected(nodes: readonly Node[], corrections: Corrections, merge: Merge): void {
  const at = new Map(nodes.map(({ key }, index) => [key, index]));
  for (const names of corrections.sames()) {
    const found = names.map((name) => at.get(name)).filter((index) => index !== undefined);
    for (const other of found.slice(1)) merge(found[0]!, other, 'a correction says that they are the same');
  }
}

function makeNodes(claims: readonly NameClaim[]): Node[] {
  const byKey = new Map<string, NameClaim[]>();
  for (const claim of claims) pushTo(byKey, foldName(claim.name!), claim);
  return [...byKey.keys()].sort(byText).map((key): Node => {
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

type Merge = (a: number, b: number, reason: string) => void;

/** Largest number of names under one key that are compared two by two. */
const BLOCK = 60;

function comparePairs(blocks: ReadonlyMap<string, number[]>, compare: (a: number, b: number) => void): void {
  for (const block of blocks.values()) {
    const members = block.slice(0, BLOCK);
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) compare(members[i]!, members[j]!);
  }
}

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const member of a) if (b.has(member)) return true;
  return false;
};

function mergePersons(nodes: readonly Node[], merge: Merge): void {
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  nodes.forEach(({ type, parts: { words } }, at) => {
    if (type !== 'person' || words.length < 2) return;
    pushTo(bySurname, surnameOf(words), at);
    pushTo(byGiven, `${words[0]} ${surnameOf(words)[0]}`, at);
  });
  comparePairs(bySurname, (a, b) => {
    const reason = sameGiven(nodes[a]!, nodes[b]!);
    if (reason) merge(a, b, reason);
  });
  comparePairs(byGiven, (a, b) => {
    const [left, right] = [surnameOf(nodes[a]!.parts.words), surnameOf(nodes[b]!.parts.words)];
    if (!isSpellingSlip(left, right) || share(nodes[a]!.articles, nodes[b]!.articles)) return;
    merge(
      a,
      b,
      `${left} ~ ${right}: one spelled amiss, same given name ${nodes[a]!.parts.words[0]}${sameOffice(nodes[a]!, nodes[b]!)}`,
    );
  });
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function surnameOf(words: readonly string[]): string {
  const last = words.length - 1;
  return SUFFIX.test(words[last]!) && last > 0 ? words[last - 1]! : words[last]!;
}

const givenOf = (words: readonly string[]): readonly string[] => words.slice(0, words.lastIndexOf(surnameOf(words)));

function sameOffice(a: Node, b: Node): string {
  const offices = (node: Node) =>
    node.claims.map((claim) => foldName((claim.kind === 'party' ? claim.office : claim.title) ?? ''));
  const shared = offices(a).find((office) => office && offices(b).includes(office));
  return shared ? `, both ${shared}` : '';
}

/** Why two people of one surname are the same, if they are. */
function sameGiven(a: Node, b: Node): string | undefined {
  const [left, right] = [givenOf(a.parts.words), givenOf(b.parts.words)];
  if (left.length === 0 || right.length === 0) return undefined;
  if (
    a.parts.words.some((word) => SUFFIX.test(word)) &&
    b.parts.words.some((word) => SUFFIX.test(word)) &&
    a.parts.words.at(-1) !== b.parts.words.at(-1)
  )
    return undefined;
  const surname = surnameOf(a.parts.words);
  const given = compareGiven(left[0]!, right[0]!);
  if (given) return middleAgrees(left.slice(1), right.slice(1)) && !clash(a, b) ? `${surname}: ${given}` : undefined;
  // a name of several parts may be told without its first: "Earl Warren" for "James Earl Warren"
  if (left.length !== right.length && !clash(a, b) && (left.includes(right[0]!) || right.includes(left[0]!)))
    return `${surname}: ${left.join(' ')} / ${right.join(' ')}, one given name left out`;
  return sameStart(a, b, left[0]!, right[0]!)
    ? `${surname}: ${left[0]} ~ ${right[0]}, the only one of this rare surname in either article`
    : undefined;
}

/** Two names that one article tells apart. */
const clash = (a: Node, b: Node): boolean =>
  share(a.articles, b.articles) && a.claims.some(({ kind }) => b.claims.some((claim) => claim.kind === kind));

function compareGiven(a: string, b: string): string | undefined {
  if (a === b) return `same given name ${a}`;
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return `${a} / ${b}, an initial`;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (NICKNAMES.get(short)?.includes(long) || NICKNAMES.get(long)?.includes(short))
    return `${short} is short for ${long}`;
  if (long.length > short.length && short.length >= 3 && long.startsWith(short)) return `${short} is short for ${long}`;
  return isSpellingSlip(a, b) ? `${a} ~ ${b}, one spelled amiss` : undefined;
}

/** Middle names agree if one side has none, or they are the same or an initial of the same. */
const middleAgrees = (a: readonly string[], b: readonly string[]): boolean =>
  a.every(
    (word, at) =>
      b[at] === undefined || b[at] === word || ((word.length === 1 || b[at].length === 1) && b[at][0] === word[0]),
  );

/** Whether a mistaken given name is likely: never told in one article, same part in the case, first letters alike. */
function sameStart(a: Node, b: Node, left: string, right: string): boolean {
  if (share(a.articles, b.articles) || left.slice(0, 2) !== right.slice(0, 2) || left.length < 4 || right.length < 4)
    return false;
  if (COMMON_SURNAMES.has(surnameOf(a.parts.words))) return false;
  const parts = (node: Node) =>
    node.claims.flatMap((claim) => (claim.kind === 'judge' ? ['judge'] : claim.role === 'other' ? [] : [claim.role]));
  const shared = parts(a).some((part) => parts(b).includes(part));
  return shared && Math.abs(left.length - right.length) <= 1;
}

const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `adams alexander allen anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter chavez chen clark coleman
  collins cook cooper cox cruz davis diaz edwards evans fisher flores foster garcia gomez gonzales gonzalez graham gray green griffin
  hall hamilton harris harrison hayes henderson hernandez hill howard hughes jackson james jenkins johnson jones jordan kelly kim king
  lee lewis long lopez marshall martin martinez mcdonald miller mitchell moore morales morgan morris murphy myers nelson nguyen ortiz
  owens parker patel patterson perez perry peterson phillips powell price ramirez ramos reed reyes reynolds richardson rivera roberts
  robinson rodriguez rogers ross russell sanchez sanders scott simmons smith stewart sullivan taylor thomas thompson torres turner
  walker wallace ward washington watson west white williams wilson wood woods wright young`.split(/\s+/),
);

/** A bare surname belongs to the one person of the case who bears it. */
function mergeSurnames(nodes: readonly Node[], union: Union, merge: Merge): void {
  const bearers = new Map<string, number[]>();
  nodes.forEach(({ type, parts: { words } }, at) => {
    if (type === 'person' && words.length > 1) pushTo(bearers, surnameOf(words), at);
  });
  nodes.forEach(({ parts: { words }, articles }, at) => {
    if (words.length !== 1) return;
    const found = bearers.get(words[0]!) ?? [];
    const roots = new Set(found.map((index) => union.find(index)));
    if (roots.size === 1 && !found.some((index) => share(nodes[index]!.articles, articles)))
      merge(found[0]!, at, `${words[0]}: only one person of the case bears this surname`);
  });
}

function mergeOrganizations(nodes: readonly Node[], union: Union, merge: Merge): void {
  const byWord = new Map<string, number[]>();
  const byAlias = new Map<string, number[]>();
  nodes.forEach(({ type, parts, key, aliases }, at) => {
    if (type !== 'organization') return;
    const { words } = parts;
    words.forEach((word, place) => {
      if (word.length > 2 && words.indexOf(word) === place) pushTo(byWord, word, at);
    });
    if (parts.words.length > 2) pushTo(byAlias, parts.initials, at);
    for (const name of [key, ...aliases]) if (isShortName(name)) pushTo(byAlias, name, at);
  });
  comparePairs(byWord, (a, b) => {
    const reason = sameOrganization(nodes[a]!, nodes[b]!);
    if (reason) merge(a, b, reason);
  });
  for (const [alias, members] of byAlias) mergeAcronym(alias, members, nodes, union, merge);
  mergeShortened(nodes, byWord, union, merge);
}

const isShortName = (name: string): boolean => name.length < 16 && /^[a-z]{2,8}$/.test(name.replaceAll(' ', ''));

/** A body named by its acronym alone, and the one body of the case that the acronym stands for. */
function mergeAcronym(
  alias: string,
  members: readonly number[],
  nodes: readonly Node[],
  union: Union,
  merge: Merge,
): void {
  const bare = members.filter((at) => nodes[at]!.key.replaceAll(' ', '') === alias);
  const full = [...new Set(members)].filter((at) => !bare.includes(at));
  const defined = full.filter((at) => nodes[at]!.aliases.has(alias));
  for (let i = 0; i < defined.length; i++)
    for (let j = i + 1; j < Math.min(defined.length, BLOCK); j++) {
      const [a, b] = [nodes[defined[i]!]!, nodes[defined[j]!]!];
      if (compareNames(a.key, b.key, 'organization').score > 0.5)
        merge(defined[i]!, defined[j]!, `both are called ${alias.toUpperCase()}, and ${a.key} ~ ${b.key}`);
    }
  const roots = new Set((defined.length ? defined : full).map((at) => union.find(at)));
  if (roots.size !== 1 || alias.length < 2) return;
  for (const at of bare)
    merge(
      (defined.length ? defined : full)[0]!,
      at,
      `${alias.toUpperCase()} is the acronym of ${nodes[(defined.length ? defined : full)[0]!]!.key}`,
    );
}

/** Why two organizations are the same by their words, if they are. */
function sameOrganization(a: Node, b: Node): string | undefined {
  const [left, right] = [contentOf(a.parts.words), contentOf(b.parts.words)];
  if (left.join(' ') === right.join(' ')) return `same words: ${a.parts.words.join(' ')}`;
  if (share(a.articles, b.articles) && !share(a.aliases, b.aliases)) return undefined;
  if (left.length !== right.length || left.length < 2) return undefined;
  const unlike = left.filter((word, at) => word !== right[at]);
  if (unlike.length !== 1) return undefined;
  const at = left.indexOf(unlike[0]!);
  return isSpellingSlip(left[at]!, right[at]!) || sameStem(left[at]!, right[at]!)
    ? `${left[at]} ~ ${right[at]}: one spelled amiss, other words the same`
    : undefined;
}

/** Words of one stem: service / services, immigrant / immigration. */
const sameStem = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at >= 6 &&
    a.length - at <= 4 &&
    b.length - at <= 4 &&
    /^(?:s|es|t|nt|ion|tion|ation|ants?|ing|ed)?$/.test(a.slice(at)) &&
    /^(?:s|es|t|nt|ion|tion|ation|ants?|ing|ed)?$/.test(b.slice(at))
  );
};

/** The words in alphabetical order, so that "Department of Justice" and "Justice Department" are one. */
const contentOf = (words: readonly string[]): string[] => [...words].filter((word) => word !== 'us').sort(byText);

/** A name told without its first or last words: only where one longer name of the case fits, and what is left out names no part of it. */
function mergeShortened(
  nodes: readonly Node[],
  byWord: ReadonlyMap<string, number[]>,
  union: Union,
  merge: Merge,
): void {
  nodes.forEach(({ type, parts: { words, joined }, articles }, at) => {
    if (type !== 'organization' || words.length < 2) return;
    const rarest = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0]!;
    if (rarest.length > BLOCK) return;
    const longer = rarest.filter((other) => {
      const theirs = nodes[other]!.parts;
      if (theirs.words.length <= words.length || share(nodes[other]!.articles, articles)) return false;
      const rest = theirs.words.filter((word) => !words.includes(word));
      const whole =
        theirs.joined.endsWith(joined) || (theirs.joined.startsWith(joined) && rest.every((word) => PLACES.has(word)));
      return whole && rest.length <= 2 && !rest.some((word) => ARMS.has(word));
    });
    const roots = new Set(longer.map((other) => union.find(other)));
    if (roots.size === 1)
      merge(
        longer[0]!,
        at,
        `${words.join(' ')}: the only longer name of the case that fits is ${nodes[longer[0]!]!.key}`,
      );
  });
}

/** Words that name a part of a body, or another body beside it. */
const ARMS: ReadonlySet<string> = new Set(
  'academy action arm branch bureau chapter college division education foundation fund group institute legal litigation local office pac project section trust unit university wing south north east west southern northern eastern western new'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(
  `alabama alaska america arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
  oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming usa state`.split(/\s+/),
);

function makeEntity(
  nodes: readonly Node[],
  reasons: readonly string[],
  context: CaseContext,
  corrections: Corrections,
): Entity {
  const claims = nodes.length === 1 ? nodes[0]!.claims : nodes.flatMap((node) => node.claims).sort(byPlace);
  const type = nodes.filter((node) => node.type === 'person').length * 2 >= nodes.length ? 'person' : 'organization';
  const told = orderNames(tell(claims, fullForm, context), type);
  const right = corrections.rename(nodes.map(({ key }) => key));
  const names = right ? [{ value: right, articles: [] }, ...told.filter(({ value }) => value !== right)] : told;
  const judges = claims.filter((claim) => claim.kind === 'judge');
  const parties = claims.filter((claim) => claim.kind === 'party');
  const own = judges.length > 0 ? judgeFields(judges, context) : partyFields(parties, names, type, context);
  const because = right ? [...reasons, `a correction says that the name is ${right}`] : reasons;
  const fields = { name: names[0]?.value, ...own, variants: names.slice(1) };
  return {
    fact: makeFact(judges.length > 0 ? 'judge' : 'party', claims, fields, context, because),
    type,
    claims,
    names,
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
  const told = new Set(names.map(({ value }) => value));
  const aliases = new Set<string>();
  for (const claim of claims) {
    if (!told.has(claim.name)) aliases.add(claim.name);
    for (const alias of claim.aliases ?? []) if (!told.has(alias)) aliases.add(alias);
  }
  const group = claims.filter(({ entity }) => entity === 'group').length * 2 > claims.length;
  return {
    entity: group ? 'group' : type,
    role: role?.value ?? 'other',
    represents: mostTold(claims, ({ represents }) => represents, context),
    office: mostTold(claims, ({ office }) => office, context),
    filed: claims.some(({ filed }) => filed) ? true : undefined,
    aliases: [...aliases].sort(byText),
    roles: roles.length > 1 ? roles : [],
  };
}

/** A body that any article names as a litigant is one, whatever else the others call it. */
const weightOf = (role: string): number =>
  role === 'other' ? 0 : role === 'official' ? 1 : LITIGANT.test(role) ? 3 : 2;

const LITIGANT = /^(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|intervenor)$/;

/** Unnamed judges: one fact for each article. */
function mergeUnnamed(claims: readonly JudgeClaim[], context: CaseContext): Entity[] {
  return claims.map((claim) => ({
    fact: makeFact('judge', [claim], { ...judgeFields([claim], context) }, context),
    type: 'person',
    claims: [claim],
    names: [],
  }));
}

/** Whom a folded name means; names that two entities share mean nobody. */
function indexNames(entities: readonly Entity[]): Map<string, Entity> {
  const index = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const entity of entities)
    for (const name of namesOf(entity)) {
      const key = foldName(name);
      const known = index.get(key);
      if (known === undefined) index.set(key, entity);
      else if (known !== entity) shared.add(key);
    }
  for (const key of shared) index.delete(key);
  return index;
}

function namesOf({ names, claims }: Entity): Set<string> {
  const all = new Set<string>();
  for (const { value } of names) all.add(value);
  for (const claim of claims) {
    if (claim.name) all.add(claim.name);
    if (claim.kind === 'party') for (const alias of claim.aliases ?? []) all.add(alias);
  }
  return all;
}
