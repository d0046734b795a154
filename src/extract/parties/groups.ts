import { STATES } from '../../lexicon/places.ts';
import { cueFilter, mayBeCue } from '../../rules/cue-filter.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { COLLECTIVES, DETERMINERS, FUNCTION_WORDS, GROUP_NOUNS, SINGLE_NOUNS } from './lexicon.ts';
import type { Named, Naming, Participant } from './roster.ts';

/** A range of tokens. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const HEADS = cueFilter([...SINGLE_NOUNS, ...GROUP_NOUNS, 'government', 'administration', 'general', 'state']);

/** By token: a naming that starts or ends there. */
type ByToken = readonly (Naming | undefined)[];

/** Groups and bodies that the article describes: `four gay couples`, `a coalition of 20 states`, `the Cole administration`. */
export function findGroups(doc: Document, named: Named): { participants: Participant[]; namings: Naming[] } {
  const { tokens } = doc;
  const inName = new Uint8Array(tokens.count);
  const starting: (Naming | undefined)[] = new Array(tokens.count);
  const ending: (Naming | undefined)[] = new Array(tokens.count);
  for (const naming of named.namings) {
    for (let at = naming.from; at < naming.to; at++) inName[at] = 1;
    ending[naming.to - 1] = naming;
    starting[naming.from] = naming;
  }
  const known = new Map<string, Participant>();
  const byHead = new Map<string, Participant>();
  const namings: Naming[] = [];
  let state: Participant | undefined;
  const add = (who: Participant, { from, to }: Range, described = false): void => {
    namings.push({
      from,
      to,
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      who,
      ...(described ? { described } : {}),
    });
  };
  const describe = (name: string, type: Participant['type'], single = false): Participant => {
    const who = known.get(name) ?? { name, type, ...(single ? { single } : {}) };
    known.set(name, who);
    return who;
  };
  for (const { from, to } of doc.sentences) {
    for (let at = from; at < to; at++) {
      const head = tokens.word[at]!;
      const name = inName[at] ? starting[at] : undefined;
      if (name) {
        if (STATES.has(name.who.name.toLowerCase())) state = name.who;
        at = name.to - 1;
        continue;
      }
      if (inName[at] || !mayBeCue(HEADS, head)) continue;
      if (SINGLE_NOUNS.has(head)) {
        const range = singleAt(doc, ending, from, at, to);
        if (range) add(describe(doc.text.slice(tokens.start[range.from]!, tokens.end[at]!), 'group', true), range);
        continue;
      }
      if (head === 'government' || head === 'administration') {
        const body = governmentAt(doc, from, at, to);
        const only = body?.bare ? onlyAdministration(known) : undefined;
        if (body && (!body.bare || only || head === 'government'))
          add(only ?? describe(body.name, body.bare ? 'group' : 'organization'), body, body.bare && only !== undefined);
      } else if (head === 'general' && tokens.word[at - 1] === 'attorneys') {
        const range = groupAt(doc, ending, from, at - 1, at);
        add(describe(doc.text.slice(tokens.start[range.from]!, tokens.end[at]!), 'group'), {
          from: range.from,
          to: at + 1,
        });
      } else if (head === 'state' && state && isTheState(doc, at, to)) add(state, { from: at, to: at + 1 }, true);
      else if (GROUP_NOUNS.has(head) && tokens.word[at - 1] !== 'united' && !isModifier(doc, at, to)) {
        const range = groupAt(doc, ending, from, at, to);
        const bare = range.to - range.from === 1;
        const words = doc.text.slice(tokens.start[range.from]!, tokens.end[range.to - 1]!);
        const who = (bare ? byHead.get(head) : undefined) ?? describe(bare ? head : words, 'group');
        byHead.set(head, who);
        add(who, range);
        at = range.to - 1;
      }
    }
  }
  return { participants: [...known.values()], namings };
}

/** Whether "the state" stands for the state itself. */
function isTheState({ tokens: { word, shape } }: Document, at: number, to: number): boolean {
  const next = at + 1 < to ? word[at + 1]! : '.';
  return (
    word[at - 1] === 'the' &&
    (shape[at + 1] === Shape.Mark ? next !== '-' && next !== "'s" : FUNCTION_WORDS.has(next) || next === 'government')
  );
}

/** The administration that "the administration" means: the only one named so far. */
function onlyAdministration(bodies: ReadonlyMap<string, Participant>): Participant | undefined {
  const all = [...bodies.values()].filter(({ name }) => name.endsWith(' administration'));
  return all.length === 1 ? all[0] : undefined;
}

/** The government at the token: `the Cole administration`, `the Freedonian government`, `the government`. */
function governmentAt(
  doc: Document,
  from: number,
  head: number,
  to: number,
): (Range & { name: string; bare: boolean }) | undefined {
  const { word, shape, start, end } = doc.tokens;
  const next = head + 1 < to ? word[head + 1]! : '';
  if (next === '-' || /^(?:agenc(?:y|ies)|programs?|shutdown|funding|buildings?|data|records|contracts?)$/.test(next))
    return undefined;
  let owner = head - 1;
  if (word[owner] === "'s" || word[owner] === "'") owner--;
  const capital = (at: number): boolean =>
    at >= from &&
    (shape[at] === Shape.Capital || shape[at] === Shape.Caps) &&
    !DETERMINERS.has(word[at]!) &&
    !FUNCTION_WORDS.has(word[at]!);
  if (!capital(owner)) {
    const bare = /^(?:the|federal|national|central|'s)$/.test(word[head - 1] ?? '');
    return bare ? { name: word[head]!, from: head, to: head + 1, bare } : undefined;
  }
  let first = owner;
  while (first > from && owner - first < 3 && capital(first - 1) && word[head] === 'government') first--;
  const country = doc.text.slice(start[first]!, end[owner]!);
  const own = word[head] === 'government' && /^(?:u\.?s\.?|united states|federal)$/i.test(country);
  return { name: own ? 'government' : `${country} ${word[head]!}`, from: first, to: head + 1, bare: own };
}

/** Whether the noun only modifies what follows: `voters' rights`, `states attorneys`. */
function isModifier({ tokens }: Document, at: number, to: number): boolean {
  const next = at + 1 < to ? tokens.word[at + 1]! : '';
  const glued = next === '-' && tokens.start[at + 1] === tokens.end[at];
  return next === "'" || next === "'s" || glued || (GROUP_NOUNS.has(next) && next !== tokens.word[at]);
}

/** The tokens of the description whose head stands at the token, without its determiner. */
function groupAt({ tokens }: Document, ending: ByToken, from: number, head: number, to: number): Range {
  let start = head;
  while (start > from && head - start < 12) {
    const name = ending[start - 1];
    if (!name && !belongs(tokens, start - 1)) break;
    start = name ? Math.max(from, name.from) : start - 1;
  }
  if (tokens.word[start] === 'former' && tokens.word[start - 1] === 'and' && tokens.word[start - 2] === 'current')
    start = /^\w+$/.test(tokens.word[start - 3] ?? '') && COUNTED.has(tokens.word[start - 3]!) ? start - 3 : start - 2;
  while (start < head && tokens.shape[start] === Shape.Mark) start++;
  if (start - 2 >= from && tokens.word[start - 1] === 'of') {
    const collective = tokens.word[start - 2]!;
    if (COLLECTIVES.has(collective) || /^(?:thousands|hundreds|dozens)$/.test(collective)) start -= 2;
  }
  return { from: start, to: groupEnd(tokens, head, to) };
}

/** The description of one person or body after "a", if it is not the title of a name. */
function singleAt(doc: Document, ending: ByToken, from: number, head: number, to: number): Range | undefined {
  const { tokens } = doc;
  const next = head + 1 < to ? tokens.word[head + 1]! : '.';
  if (tokens.shape[head + 1] === Shape.Capital || next === '-' || next === "'s" || next === 'of') return undefined;
  const range = groupAt(doc, ending, from, head, head + 1);
  return /^an?$/.test(tokens.word[range.from - 1] ?? '') ? range : undefined;
}

/** The token after what belongs to the head: `associations of Freedonian growers`, `counties and cities`. */
function groupEnd({ word, shape }: Document['tokens'], head: number, to: number): number {
  let end = head + 1;
  if (word[end] === 'and' && end + 1 < to && GROUP_NOUNS.has(word[end + 1]!)) end += 2;
  if (word[end] !== 'of' || word[head] === 'states' || shape[end + 1] !== Shape.Capital) return end;
  let at = end + 1;
  while (at < to && (shape[at] === Shape.Capital || shape[at] === Shape.Caps)) at++;
  return at < to && GROUP_NOUNS.has(word[at]!) ? at + 1 : at;
}

const COUNTED = new Set('two three four five six seven eight nine ten eleven twelve several many some'.split(' '));
const ADJECTIVES = new Set([
  'performing',
  'voting',
  'housing',
  'gaming',
  'publishing',
  'hunting',
  'fishing',
  'trading',
]);
const VERBS = new Set(
  `say says said sue sues sued file files filed win wins won lost loses bring brings brought tell tells told let lets sent send give
  gives gave make makes made hold holds held allow allows require requires help helps keep keeps kept put puts protect protects ask
  asks asking order orders bar bars block blocks force forces give get gets got hear hears take takes took find finds found include includes included join joins back backs maintain maintains believe believes safeguard safeguards serve serves represent represents cover covers show shows run runs want wants need needs`
    .trim()
    .split(/\s+/),
);

/** Whether the token can stand before a noun in its phrase. */
function belongs({ word, shape, start, end }: Document['tokens'], at: number): boolean {
  const text = word[at]!;
  const joined =
    (word[at + 1] === '-' && start[at + 1] === end[at]) ||
    (at > 0 && word[at - 1] === '-' && start[at] === end[at - 1]);
  if (joined && shape[at] === Shape.Lower) return true;
  if (DETERMINERS.has(text) || FUNCTION_WORDS.has(text) || text === 'plus' || text === 'way') return false;
  if (shape[at] === Shape.Mark) return text === '-' && start[at] === end[at - 1];
  if (shape[at] !== Shape.Lower) return true;
  const glued = at > 0 && word[at - 1] === '-' && start[at] === end[at - 1];
  if (/(?:ed|ing)$/.test(text)) return glued || ADJECTIVES.has(text);
  return !VERBS.has(text) && !/ly$/.test(text);
}
