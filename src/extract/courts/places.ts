import { CIRCUIT_CITIES, CIRCUITS, DISTRICTS, STATES } from '../../lexicon/courts.ts';
import { remembered } from '../../text/remembered.ts';

const fold = (words: string): string => words.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

const stateByWord = new Map<string, string>();
for (const [name, short, postal] of STATES)
  for (const form of [name, short, short.replace(/\.$/, ''), postal, postal.split('').join('.').concat('.')])
    if (form.length > 2 || form === postal) stateByWord.set(form === postal ? form : fold(form), name);
for (const [form, name] of [
  ['cal.', 'California'],
  ['or.', 'Oregon'],
  ['tex.', 'Texas'],
  ['d.c.', 'District of Columbia'],
  ['w.va.', 'West Virginia'],
] as const)
  stateByWord.set(form, name);

/** The state that the words name: in full, shortened as newspapers do, or by its postal code in capitals. */
export const stateOf = remembered(
  (words: string): string | undefined => stateByWord.get(words) ?? stateByWord.get(fold(words)),
);

const districtsOf = new Map<string, string[]>();
const districtByCity = new Map<string, string | undefined>();
const districtByName = new Map<string, string>();
for (const [district, , , ...cities] of DISTRICTS) {
  districtByName.set(district.toLowerCase(), district);
  const state = district.replace(/^.*District of (?:the )?/, '');
  districtsOf.set(state, [...(districtsOf.get(state) ?? []), district]);
  for (const city of cities)
    districtByCity.set(city.toLowerCase(), districtByCity.has(city.toLowerCase()) ? undefined : district);
}
districtsOf.set('District of Columbia', ['District of Columbia']);

/** The federal district whose court sits in the place, or whose only district it is. */
export const districtOf = remembered((place: string): string | undefined => {
  const known = districtByName.get(fold(place)) ?? districtByCity.get(fold(place));
  if (known) return known;
  const [city = '', tail] = place.split(/,\s*/);
  const state = stateOf(tail ?? city);
  if (state && tail) {
    const named = [...districtByCity.keys()].find(
      (key) => key.startsWith(`${fold(city)}, `) && stateOf(key.split(', ')[1]!) === state,
    );
    const district = named ? districtByCity.get(named) : districtByCity.get(fold(city));
    if (district?.endsWith(state)) return district;
  }
  const side = /^(north|south|east|west|central|middle)(?:ern)? (?:district of )?(.+)$/i.exec(place);
  if (side && stateOf(side[2]!))
    return (
      districtByName.get(fold(`${side[1]}ern district of ${side[2]}`)) ??
      districtByName.get(fold(`${side[1]} district of ${side[2]}`))
    );
  const all = state ? districtsOf.get(state) : undefined;
  return all?.length === 1 ? all[0] : undefined;
});

/** The circuit that an ordinal or a region names: `9th`, `Ninth`, `D.C.`, `Federal`. */
export const circuitOf = remembered((words: string): string | undefined => {
  const folded = fold(words);
  if (/^(?:d\.?c\.?|district of columbia)$/.test(folded)) return 'District of Columbia';
  if (folded === 'federal') return 'Federal';
  const index = /^\d+(?:st|nd|rd|th)$/.test(folded)
    ? Number.parseInt(folded, 10) - 1
    : CIRCUITS.findIndex((name) => name.toLowerCase() === folded);
  return CIRCUITS[index];
});

/** The circuit whose court of appeals sits in the city. */
export const circuitIn = (city: string): string | undefined => CIRCUIT_CITIES[city.split(',')[0]!];

/** The highest court of a state. */
export const highestOf = (state: string): string | undefined => STATES.find(([name]) => name === state)?.[3];

/** Whether the words are a city in which a federal court sits. */
export const isCourtCity = (words: string): boolean =>
  districtByCity.has(fold(words)) || CIRCUIT_CITIES[words] !== undefined;
