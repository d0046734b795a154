import { COUNTRIES, STATES } from '../../lexicon/places.ts';
import type { Role } from '../../schema/index.ts';
import { isBound } from './before.ts';
import { FINITE } from './lexicon.ts';
import { isVerb } from './phrase.ts';
import { LITIGANT } from './roles.ts';
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
    const next = tokens.word[to] ?? '';
    const verb = /^(?:have|has|had|also)$/.test(next) ? (tokens.word[to + 1] ?? '') : next;
    return (
      SAYS.has(verb) ||
      ((SPEAKERS.test(name) || OFFICIALS.test(name)) &&
        (isVerb(next) || (next === 'that' && isVerb(tokens.word[to + 1] ?? ''))))
    );
  });

/** Groups that take part in public argument: whatever they do is told for what they say. */
const SPEAKERS =
  /\b(?:activists|advocates|accusers|survivors|victims|experts|proponents|opponents|supporters|critics|watchdogs|(?:rights|advocacy|environmental|legal|conservative|liberal|humanitarian|anti-\w+|pro-\w+|smoking) groups)$/i;

/** Descriptions of public officials. */
export const OFFICIALS = /\b(?:authorities|lawmakers|legislators|officials|regulators)$/i;

const SAYS = new Set(
  'say says said argue argued urge urged hailed praised criticized criticised claim claimed contend contended warned warn called applauded welcomed denounced condemned slammed cheered vowed accused told maintain asked'.split(
    ' ',
  ),
);

/** Courts are claims of their own. */
const COURT =
  /\b(?:supreme|high|district|circuit|appeals|superior|federal|county|crown|justice) courts?\b|\bcourts? of\b|\bcircuit$/i;

/** Whether the words describe a group of their own, not "more states" or a couple that is named elsewhere. */
const isOwnGroup = (name: string): boolean =>
  name === 'government' ||
  (/\s/.test(name) && !/^(?:more|other|many|most|such|some) \S+$|(?:couple|duo|trio)$/i.test(name));

/** Whether a participant with this role, or none, has a claim of its own. */
export function isEmitted({ type, name, single }: Participant, role: Role | undefined): boolean {
  if (type === 'organization') return !COURT.test(name);
  if (type === 'person') return true;
  if (single) return role !== undefined && LITIGANT.has(role);
  if (type === 'group')
    return isOwnGroup(name) && role !== undefined && role !== 'official' && role !== 'victim' && role !== 'witness';
  return role !== undefined && LITIGANT.has(role);
}

/** Whether a law of the place follows its name: `the Michigan ban`, `the state of Ohio`. */
function ownsLaw(word: readonly string[], { from, to }: Naming): boolean {
  if (word[from - 1] === 'of' && word[from - 2] === 'state' && word[from - 3] === 'the') return true;
  const first = word[to] === "'s" ? to + 1 : to;
  for (let at = first; at < first + 3; at++)
    if (
      /^(?:ban|law|laws|statute|amendment|constitution|map|maps|policy|restrictions|abortion|measure)$/.test(
        word[at] ?? '',
      )
    )
      return true;
    else if (!/^(?:state|voter|marriage|gun|same|sex|new|-)$/.test(word[at] ?? '')) return false;
  return false;
}

/** Whether a state or country is said to do something, as its government: `Texas refused to`, `Mexico would take them`. */
export function actsAsState(roster: Roster, { name, type }: Participant, namings: readonly Naming[]): boolean {
  const { tokens } = roster.doc;
  if (type !== 'place' || !(STATES.has(name.toLowerCase()) || COUNTRIES.has(name.toLowerCase()))) return false;
  return namings.some((naming) => {
    const next = tokens.word[naming.to] ?? '';
    if (ownsLaw(tokens.word, naming)) return true;
    const acts =
      /^(?:would|will|must)$/.test(next) ||
      (FINITE.has(next) && !/^(?:is|was|left|saw|made|has|held|lost|won)$/.test(next)) ||
      /^(?:refused|passed|enacted|adopted|approved|banned|defended|challenged|appealed|agreed|argues|argued)$/.test(
        next,
      );
    return acts && !isBound(roster, naming, Math.max(0, naming.from - 8));
  });
}
