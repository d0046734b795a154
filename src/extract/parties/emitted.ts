import { HAVING, RELATIVES } from '../../lexicon/grammar.ts';
import { COUNTRIES, STATES } from '../../lexicon/places.ts';
import { OPPONENTS } from '../../lexicon/roles.ts';
import type { Role } from '../../schema/index.ts';
import { remembered } from '../../text/remembered.ts';
import { indexBetween } from '../../text/tokens.ts';
import { alternatives, wordSet } from '../../text/word-list.ts';
import { isBound } from './before.ts';
import { FINITE } from './lexicon.ts';
import { isVerb } from './phrase.ts';
import type { Naming, Participant, Roster } from './roster.ts';

/** Whether a group that the article describes is said to say something. */
export const speaks = (
  { doc: { tokens } }: Roster,
  { name, type, single }: Participant,
  namings: readonly Naming[],
): boolean =>
  type === 'group' &&
  !single &&
  (/\s/.test(name) || /^(?:authorities|lawmakers|officials|regulators)$/.test(name)) &&
  namings.some(({ from, to }) => {
    if (/^(?:said|says)$/.test(tokens.word[from - 1] ?? '')) return true;
    if (tokens.word[from - 1] === 'to' && tokens.word[from - 2] === 'according') return true;
    if (tokens.word[from - 1] === 'did' && tokens.word[from - 2] === 'as') return true;
    const next = tokens.word[to] ?? '';
    return (
      SAYS.has(verbAt(tokens.word, to)) ||
      saysAfterRelative(tokens.word, to) ||
      ((SPEAKERS.test(name) || OFFICIALS.test(name)) &&
        (isVerb(next) || (next === 'that' && isVerb(tokens.word[to + 1] ?? ''))))
    );
  });

/** The verb at the token, after a helping verb. */
const verbAt = (word: readonly string[], at: number): string =>
  (/^(?:have|has|had|also)$/.test(word[at] ?? '') ? word[at + 1] : word[at]) ?? '';

/** Whether the verb after a relative clause says something: groups that tried to join the case have voiced. */
function saysAfterRelative(word: readonly string[], at: number): boolean {
  if (!RELATIVES.has(word[at] ?? '')) return false;
  for (let verb = at + 2; verb < at + 16 && verb < word.length; verb++) {
    if (/^[.;,:"“”]$/.test(word[verb]!)) return false;
    if (SAYS.has(word[verb]!) || (/^(?:have|has)$/.test(word[verb]!) && SAYS.has(word[verb + 1] ?? ''))) return true;
  }
  return false;
}

/** Groups that take part in public argument: whatever they do is told for what they say. */
const SPEAKERS = new RegExp(
  String.raw`\b(?:${alternatives(String.raw`
    activists, advocates, accusers, survivors, victims, experts, proponents, opponents, supporters, critics,
    watchdogs,
    (?:rights|advocacy|environmental|legal|conservative|liberal|humanitarian|anti-\w+|pro-\w+|smoking) groups,
    ['’]s? (?:family|friends|allies|colleagues|relatives|parents|siblings)
  `)})$`,
  'i',
);

/** Descriptions of public officials. */
export const OFFICIALS = /\b(?:authorities|lawmakers|legislators|officials|regulators)$/i;

const SAYS = wordSet(`
  say says said argue argued urge urged hailed praised criticized criticised claim claimed contend contended warned
  warn called applauded welcomed denounced condemned slammed cheered vowed accused told maintain asked voiced
  expressed noted insist insisted note notes express voice cautioned hope feared fear predicted estimate declined
  objected celebrated
`);

/** Courts are claims of their own. */
const isCourt = remembered((name: string): boolean =>
  /\b(?:supreme|high|district|circuit|appeals|superior|federal|county|crown|justice) courts?\b|\bcourts? of\b|\bcircuit$/i.test(
    name,
  ),
);

/** Whether the words describe a group of their own, not "more states" or a couple that is named elsewhere. */
const isOwnGroup = (name: string): boolean =>
  name === 'government' ||
  (/\s/.test(name) && !/^(?:more|other|many|most|such|some) \S+$|(?:couple|duo|trio)$/i.test(name));

const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of) /i;

/** Whether a participant with this role, or none, has a claim of its own. */
export function isEmitted({ type, name, single }: Participant, role: Role | undefined): boolean {
  if (type === 'organization') return !isCourt(name);
  if (type === 'person') return true;
  if (single) return role !== undefined && OPPONENTS.has(role);
  if (type === 'group')
    return (
      isOwnGroup(name) &&
      role !== undefined &&
      role !== 'official' &&
      role !== 'witness' &&
      (role !== 'victim' || COUNTED.test(name))
    );
  return role !== undefined && OPPONENTS.has(role);
}

/** Whether a law of the place follows its name: `the Michigan ban`, `the state of Ohio`. */
function ownsLaw(word: readonly string[], { from, to }: Naming): boolean {
  if (word[from - 1] === 'of' && word[from - 2] === 'state' && word[from - 3] === 'the') return true;
  if (word[from - 1] === 'in' && /^(?:law|laws|ban|bans|statute|measure)$/.test(word[from - 2] ?? '')) return true;
  const first = word[to] === "'s" ? to + 1 : to;
  for (let at = first; at < first + 6; at++)
    if (
      /^(?:ban|law|laws|statute|amendment|constitution|map|maps|policy|restrictions|abortion|measure)$/.test(
        word[at] ?? '',
      )
    )
      return true;
    else if (!/^(?:state|voter|marriage|gun|gay|same|sex|new|-)$/.test(word[at] ?? '')) return false;
  return false;
}

/** The token after the place, the place joined to it and an insertion: Texas and Ohio *argued*; Texas, which sued, *has*. */
function predicateAfter({ doc: { tokens }, starting }: Roster, { from, to }: Naming): number {
  const { word } = tokens;
  const joined = word[to] === 'and' && word[from - 1] !== ',' ? starting[to + 1] : undefined;
  const at = joined && STATES.has(joined.who.name.toLowerCase()) ? joined.to : to;
  if (word[at] !== ',' || word[at + 1] !== 'which') return at;
  const close = indexBetween(word, ',', at + 1, at + LONGEST_ASIDE);
  return close < 0 ? at : close + 1;
}

/** How many tokens after a comma another one closes what it opens. */
const LONGEST_ASIDE = 26;

/** Whether a state or country is said to do something, as its government: `Texas refused to`, `Mexico would take them`. */
export function actsAsState(roster: Roster, { name, type }: Participant, namings: readonly Naming[]): boolean {
  const { tokens } = roster.doc;
  if (type !== 'place' || !(STATES.has(name.toLowerCase()) || COUNTRIES.has(name.toLowerCase()))) return false;
  return namings.some((naming) => {
    const at = predicateAfter(roster, naming);
    const next = tokens.word[at] ?? '';
    if (ownsLaw(tokens.word, naming)) return true;
    const acts =
      /^(?:would|will|must)$/.test(next) ||
      (FINITE.has(next) && !/^(?:is|was|left|saw|made|has|held|lost|won)$/.test(next)) ||
      (HAVING.has(next) && /[a-z]{2}ed$|^(?:given|told|brought|said)$/.test(tokens.word[at + 1] ?? '')) ||
      /^(?:refused|passed|enacted|adopted|approved|banned|defended|challenged|appealed|agreed|argues|argued)$/.test(
        next,
      );
    return acts && !isBound(roster, naming, Math.max(0, naming.from - 8));
  });
}
