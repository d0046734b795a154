import type { Claim, JudgeClaim } from '../../schema/index.ts';
import { circuitOf, districtOf, stateOf } from '../courts/places.ts';
import { NICKNAMES } from '../names/compare-lexicon.ts';
import { foldName } from '../names/fold.ts';

/** One appointment of one judge to one federal court, as the Federal Judicial Center's file has it. */
export interface Service {
  readonly nid: string;
  readonly name: string;
  readonly court: string;
  readonly appointedBy?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The judges of the file by surname. */
export type Registry = ReadonlyMap<string, readonly Service[]>;

/** Adds to each judge what the file has of the one judge who fits by name and court. The article's own words stay. */
export function addRegistry(claims: readonly Claim[], registry: Registry, published?: string): Claim[] {
  return claims.map((claim) => {
    const service = claim.kind === 'judge' ? serviceFor(claim, registry, published) : undefined;
    if (!service) return claim;
    const { court, appointedBy, since, until } = service;
    return {
      ...claim,
      registry: {
        court,
        ...(appointedBy ? { appointedBy } : {}),
        ...(since ? { since } : {}),
        ...(until ? { until } : {}),
        from: 'Federal Judicial Center' as const,
      },
    } as Claim;
  });
}

/** The service of the only judge in the file who has the name and sits in the court; nothing when two do or none does. */
function serviceFor(claim: JudgeClaim, registry: Registry, published: string | undefined): Service | undefined {
  if (!claim.name || /magistrate|bankruptcy|immigration|administrative/i.test(claim.title ?? '')) return undefined;
  const wanted = courtKey(claim.court ?? claim.title ?? '');
  if (!wanted) return undefined;
  const named = namesakes(claim.name, registry).filter(
    ({ since, until }) =>
      !published || ((since ?? '') <= published && (!until || until.slice(0, 4) >= published.slice(0, 4))),
  );
  const fitting = named.filter(({ court }) => fitsCourt(wanted, courtKey(court)));
  const judges = new Set(fitting.map(({ nid }) => nid));
  if (judges.size !== 1) return undefined;
  return fitting.reduce((latest, service) => ((service.since ?? '') > (latest.since ?? '') ? service : latest));
}

/** Those of the file whose name the article's may be: surname, given name or initials. */
function namesakes(name: string, registry: Registry): readonly Service[] {
  const words = withoutSuffix(foldName(name).split(' '));
  for (let from = 1; from < words.length; from++) {
    const found = registry.get(words.slice(from).join(' '));
    const fitting = found?.filter((service) => givenFits(words.slice(0, from), givenOf(service)));
    if (fitting?.length) return fitting;
  }
  return [];
}

const withoutSuffix = (words: readonly string[]): string[] =>
  words.filter((word, at) => at === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word));

const givenOf = ({ name }: Service): string[] => withoutSuffix(foldName(name.slice(name.indexOf(',') + 1)).split(' '));

/** `T S` and `Thomas Selby`, `Bill` and `William`, `Amy` and `Amy Ruth`; a judge may go by the second name too. */
function givenFits(words: readonly string[], given: readonly string[]): boolean {
  const letters = words.flatMap((word) =>
    word.length === 2 && !given.includes(word) && !NICKNAMES.has(word) ? [...word] : [word],
  );
  let at = 0;
  return letters.every((word) => {
    while (at < given.length && !sameGiven(word, given[at]!)) at++;
    return at++ < given.length;
  });
}

const sameGiven = (word: string, given: string): boolean =>
  word === given ||
  (word.length === 1 && given.startsWith(word)) ||
  (given.length === 1 && word.startsWith(given)) ||
  (NICKNAMES.get(word)?.includes(given) ?? false) ||
  (NICKNAMES.get(given)?.includes(word) ?? false);

interface CourtKey {
  readonly level: 'supreme' | 'appeals' | 'district';
  /** circuit or district; absent where the words do not tell */
  readonly of?: string;
}

/** What court the words name, as far as the file's names can be told apart by it. */
function courtKey(words: string): CourtKey | undefined {
  if (/supreme court/i.test(words))
    return /^(?:the )?(?:u\.?s\.? |united states )?supreme court(?: of the united states)?(?: justice)?$/i.test(words)
      ? { level: 'supreme' }
      : undefined;
  const circuit = /\b(\S+|District of Columbia) (?:u\.?s\.? )?circuit\b/i.exec(words);
  if (circuit && !/county/i.test(words)) {
    const known = circuitOf(circuit[1]!);
    return known
      ? { level: 'appeals', of: known }
      : /u\.?s\.?|federal|united/i.test(words)
        ? { level: 'appeals' }
        : undefined;
  }
  if (/appeals/i.test(words)) return /u\.?s\.?|federal|united/i.test(words) ? { level: 'appeals' } : undefined;
  if (!/\b(?:u\.?s\.?|united states|federal|district of|district in)\b/i.test(words)) return undefined;
  const place =
    /\b(?:for|in|of) (?:the )?((?:\S+ )?District of .+|.+)$/i.exec(words)?.[1] ?? words.replace(/ federal.*$/i, '');
  const district = districtOf(place);
  if (district) return { level: 'district', of: district };
  const state = stateOf(place);
  return { level: 'district', ...(state ? { of: state } : {}) };
}

const fitsCourt = (wanted: CourtKey, known: CourtKey | undefined): boolean =>
  known !== undefined && wanted.level === known.level && (!wanted.of || (known.of ?? '').endsWith(wanted.of));

/** A field on which an article and the file do not agree. */
interface Mismatch {
  readonly field: 'appointedBy';
  readonly article: string;
  readonly registry: string;
}

/** Where the article says other than the file of the judge that it was matched to. */
export function registryMismatches({
  appointedBy,
  registry,
}: Pick<JudgeClaim, 'appointedBy' | 'registry'>): Mismatch[] {
  if (!appointedBy || !registry?.appointedBy || samePresident(appointedBy, registry.appointedBy)) return [];
  return [{ field: 'appointedBy', article: appointedBy, registry: registry.appointedBy }];
}

/** Presidents of one surname are told apart by their middle initials, where both have them. */
function samePresident(one: string, other: string): boolean {
  const [a, b] = [foldName(one).split(' '), foldName(other).split(' ')];
  if (a.at(-1) !== b.at(-1)) return false;
  const middle = [a, b].map((words) => words.slice(1, -1).join(''));
  return !middle[0] || !middle[1] || middle[0] === middle[1] || a.at(-1) !== 'bush';
}
