import { OTHER_COURTS } from '../../lexicon/courts.ts';
import { remembered } from '../../text/remembered.ts';
import { BOROUGH_STATE, COUNTRIES, COURT_PLACES } from './lexicon.ts';
import type { CourtMention } from './mentions.ts';
import { circuitIn, districtOf, highestOf, stateOf } from './places.ts';

/** A court by its full name, with the land whose court it is. */
export interface KnownCourt {
  readonly name: string;
  readonly jurisdiction?: string;
}

const fold = remembered((words: string): string =>
  words.replaceAll('’', "'").replaceAll(/\s+/g, ' ').replace(/^the /i, '').toLowerCase(),
);

const named: ReadonlyMap<string, KnownCourt> = new Map(
  OTHER_COURTS.flatMap(([name, jurisdiction, ...names]) =>
    [name, ...names].map((form): [string, KnownCourt] => [fold(form), { name, jurisdiction }]),
  ),
);

const SUPREME: KnownCourt = { name: 'Supreme Court of the United States', jurisdiction: 'federal' };

/** What the article knows of its land and states, for courts that it names short. */
export interface Setting {
  /** whether the article is of the United States */
  readonly american: boolean;
  /** the one state whose supreme court is named in full */
  readonly state?: string;
  /** whether the Supreme Court of the United States is named as such */
  readonly federalSupreme: boolean;
  /** whether a supreme court is named at all */
  readonly supreme: boolean;
  /** the circuits that the article names */
  readonly circuits: ReadonlySet<string>;
  /** full names of the federal trial courts that it names with their place */
  readonly districts: ReadonlySet<string>;
}

/** The full name of the court, as far as its words and the article tell. */
export function settleCourt(mention: CourtMention, setting: Setting): KnownCourt {
  const { level, text, federal, circuit, place } = mention;
  const known = named.get(fold(text));
  if (known) return known;
  if (circuit) return { name: circuitName(circuit), jurisdiction: 'federal' };
  if (level === 'supreme') return supreme(mention, setting);
  // American news calls the Supreme Court the high court
  if (/^high court$/i.test(text))
    return setting.american && setting.supreme && !setting.state ? SUPREME : { name: tidy(text) };
  if (!place && federal && level === 'appeals' && setting.circuits.size === 1)
    return { name: circuitName([...setting.circuits][0]!), jurisdiction: 'federal' };
  if (!place && federal && level === 'district' && setting.districts.size === 1)
    return { name: [...setting.districts][0]!, jurisdiction: 'federal' };
  const district = districtName(mention);
  if (district) return { name: district, jurisdiction: 'federal' };
  const appeals = level === 'appeals' && place && circuitIn(place);
  if (appeals && (federal || setting.circuits.has(appeals)))
    return { name: circuitName(appeals), jurisdiction: 'federal' };
  const jurisdiction = federal ? 'federal' : landOf(place);
  return { name: tidy(text), ...(jurisdiction ? { jurisdiction } : {}) };
}

/** Full name of the federal trial court that the mention tells. */
export function districtName({ level, place, federal, text }: CourtMention): string | undefined {
  const district = level === 'district' && place && (federal || !isCounty(text)) ? districtOf(place) : undefined;
  return district ? `U.S. District Court for the ${district}` : undefined;
}

const isCounty = (text: string): boolean => /\bCounty\b/.test(text);

const circuitName = (circuit: string): string => `U.S. Court of Appeals for the ${circuit} Circuit`;

const tidy = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ');

function supreme(
  { text, place, federal, ofState }: CourtMention,
  { american, state, federalSupreme }: Setting,
): KnownCourt {
  if (federal || (place && /^(?:the )?United States/.test(place))) return SUPREME;
  const own = place ? stateOf(place) : undefined;
  if (own && own !== 'New York') return { name: highestOf(own) ?? tidy(text), jurisdiction: own };
  if (place) {
    const land = landOf(place);
    return { name: tidy(text), ...(land ? { jurisdiction: land } : {}) };
  }
  if (ofState) return state ? { name: highestOf(state) ?? tidy(text), jurisdiction: state } : { name: tidy(text) };
  if (federalSupreme || (american && !state)) return SUPREME;
  return { name: tidy(text) };
}

/** The state or country of a place in a court's name. */
function landOf(place: string | undefined): string | undefined {
  if (!place) return undefined;
  const folded = fold(place);
  if (COUNTRIES.has(folded)) return folded.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());
  return stateOf(place) ?? COURT_PLACES[folded] ?? BOROUGH_STATE[folded] ?? stateOf(place.split(/,\s*/).at(-1)!);
}
