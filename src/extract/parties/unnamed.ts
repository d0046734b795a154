import { table } from '../../lexicon/table.ts';
import { readersBy } from '../../rules/readers.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { GROUP_NOUNS, SINGLE_NOUNS } from './lexicon.ts';
import { afterBracket, headFrom, isVerb, listFrom } from './phrase.ts';
import { joinNames, ownerOf } from './represents.ts';
import type { Participant, Roster } from './roster.ts';
import { isPublicBody, TITLE_MODIFIERS } from './titles.ts';

/** Somebody without a name who acts or speaks: `Acme's lawyers`, `prosecutors`, `a spokesman for the Acme Fund`. */
export interface Unnamed {
  readonly from: number;
  readonly to: number;
  readonly role:
    | 'counsel'
    | 'prosecution'
    | 'official'
    | 'plaintiff'
    | 'defendant'
    | 'petitioner'
    | 'respondent'
    | 'other';
  readonly entity: 'person' | 'group';
  readonly represents?: string;
  /** what to call them where the words alone would not do: `his lawyers` */
  readonly name?: string;
  /** lawyers of the defence, whoever is on trial */
  readonly defence?: boolean;
}

/** What a side of a case is called where nobody on it is named. */
const SIDES = table({
  plaintiffs: 'plaintiff',
  claimants: 'plaintiff',
  petitioners: 'petitioner',
  respondents: 'respondent',
  defendants: 'defendant',
} as const);

type ReadUnnamed = (roster: Roster, at: number, from: number, to: number) => Unnamed | undefined;

const READERS = readersBy<ReadUnnamed>([
  ['lawyer lawyers attorneys attorney', lawyersAt],
  // offices that news leaves without a name: `a White House official said`, `the Salem coroner ruled`
  [
    'official coroner commissioner director administrator sheriff mayor governor ambassador superintendent warden',
    officerAt,
  ],
  ['spokesman spokeswoman spokesperson spokespeople', spokespersonAt],
  ['prosecutors prosecution', prosecutorsAt],
  [Object.keys(SIDES), sideAt],
]);
const HEAD = cueClass(READERS.keys());

/** Everybody without a name who is a lawyer, a prosecutor or a spokesperson. */
export function findUnnamed(roster: Roster): Unnamed[] {
  const { tokens, sentences } = roster.doc;
  const { word, cues } = tokens;
  const found: Unnamed[] = [];
  for (const { from, to, cues: all } of sentences) {
    if ((all & HEAD) === 0) continue;
    for (let at = from; at < to; at++) {
      if ((cues[at]! & HEAD) === 0) continue;
      const unnamed = READERS.get(word[at]!)![0]!(roster, at, from, to);
      if (unnamed && !isNamed(roster, unnamed, to)) found.push(unnamed);
    }
  }
  return found;
}

/** Whether the words only describe a name beside them: `Acme's lawyer, Ann Cole`; `Ann Cole, a lawyer for Acme`. */
function isNamed({ doc, starting, ending }: Roster, { from, to, entity }: Unnamed, end: number): boolean {
  const { word } = doc.tokens;
  let before = from - 1;
  while (/^(?:a|an|the|his|her|its|their|one|of)$/.test(word[before] ?? '')) before--;
  if (entity === 'person' && word[before] === ',' && ending[before - 1]?.who.type === 'person') return true;
  // "Ann Cole a spokeswoman for Acme": the comma is left out
  if (entity === 'person' && before < from - 1 && word[from - 1] !== 'of' && ending[before]?.who.type === 'person')
    return true;
  const after = word[to] === ',' ? to + 1 : to;
  const next = after < end ? starting[after] : undefined;
  if (next?.who.type !== 'person') return false;
  return after === to || word[afterBracket(doc, next.to, end)] === ',' || entity === 'person';
}

/** A side of the case that acts, of whom the article may name nobody: the plaintiffs argue. */
function sideAt({ doc: { tokens } }: Roster, at: number, _from: number, to: number): Unnamed | undefined {
  const { word } = tokens;
  const role = SIDES[word[at]!];
  const phrase = word[at + 1] === 'in' && word[at + 3] === 'case' ? at + 4 : at + 1;
  // "In the poll, respondents said"
  if (role === 'respondent' && word[at - 1] !== 'the') return undefined;
  const acts = phrase < to && (isVerb(word[phrase]!) || ACTS.has(word[phrase]!));
  return role && acts ? { from: at, to: at + 1, role, entity: 'group' } : undefined;
}

const ACTS = wordSet('argue say contend claim allege insist maintain ask seek want believe');

function prosecutorsAt({ doc }: Roster, at: number, from: number): Unnamed | undefined {
  const { word } = doc.tokens;
  if (word[at] === 'prosecution') {
    const acts = /^(?:said|says|rested|called|argued|alleged|alleges|has|had|was|,|contends|must)$/.test(
      word[at + 1] ?? '',
    );
    return word[at - 1] === 'the' && acts ? { from: at, to: at + 1, role: 'prosecution', entity: 'group' } : undefined;
  }
  if (word[at + 1] === "'") return undefined;
  const former = word[at - 1] === 'former' ? at - 1 : word[at - 2] === 'former' ? at - 2 : -1;
  if (former >= from) return formerAt(word, former, at);
  const start = /^(?:federal|state|county|local|military|u\.s\.)$/.test(word[at - 1] ?? '') ? at - 1 : at;
  return { from: start, to: at + 1, role: 'prosecution', entity: 'group', name: 'prosecutors' };
}

/** Former prosecutors who speak, and judges with them: `according to former federal prosecutors and judges`. */
function formerAt(word: readonly string[], from: number, at: number): Unnamed | undefined {
  const to = word[at + 1] === 'and' && word[at + 2] === 'judges' ? at + 3 : at + 1;
  const speak =
    (word[from - 1] === 'to' && word[from - 2] === 'according') || /^(?:say|said|told|argue)$/.test(word[to] ?? '');
  return speak ? { from, to, role: 'other', entity: 'group' } : undefined;
}

/** A prosecuting office without a name: the U.S. attorney in Salem. */
function prosecutorAt({ doc, starting }: Roster, at: number, to: number): Unnamed | undefined {
  const { word } = doc.tokens;
  const start = word[at - 1] === 'district' && word[at - 2] === 'assistant' ? at - 2 : at - 1;
  if (!/^(?:u\.s\.|us|district)$/.test(word[at - 1]!) || word[at]!.endsWith('s')) return undefined;
  const place = /^(?:in|for|of)$/.test(word[at + 1] ?? '')
    ? starting[word[at + 2] === 'the' ? at + 3 : at + 2]
    : undefined;
  const end = place && place.to <= to ? place.to : at + 1;
  const next = word[end] ?? '';
  return isVerb(next) ? { from: start, to: end, role: 'prosecution', entity: 'person' } : undefined;
}

function lawyersAt(roster: Roster, at: number, from: number, to: number): Unnamed | undefined {
  const { word } = roster.doc.tokens;
  const entity = word[at]!.endsWith('s') ? 'group' : 'person';
  const counsel = (start: number, end: number, more: Partial<Unnamed>): Unnamed => ({
    from: start,
    to: end,
    role: 'counsel',
    entity,
    ...more,
  });
  if (word[at + 1] === "'" || word[at + 1] === "'s" || word[at + 1] === 'general' || word[at + 1] === '-')
    return undefined;
  if (/^(?:u\.s\.|us|district|state|county|city|prosecuting)$/.test(word[at - 1] ?? ''))
    return prosecutorAt(roster, at, to);
  if (word[at + 1] === 'for' || word[at + 1] === 'representing') {
    const list = listFrom(roster, at + 2, to);
    if (list.length) return counsel(at, list.at(-1)!.to, { represents: joinNames(list) });
  }
  for (let mark = at - 1; mark >= from && mark > at - 4; mark--)
    if (/^(?:'s?|his|her|its)$/.test(word[mark]!)) {
      const owner = clientBefore(roster, mark, at);
      return owner && counsel(owner.from, at + 1, owner.client);
    }
  const before = word[at - 1];
  if (before === 'defense' || before === 'defence')
    return counsel(at - 1, at + 1, { defence: true, name: `defense ${word[at]!}` });
  if (before === 'government') return counsel(at - 1, at + 1, { represents: 'government' });
  const body = roster.ending[at - 1];
  if (body?.who.type === 'organization') return counsel(body.from, at + 1, { represents: body.who.name });
  return undefined;
}

/** Whom lawyers belong to by the mark of a possessive or the pronoun at the token: `Acme's lawyers`, `her lawyer`. */
function clientBefore(
  roster: Roster,
  mark: number,
  head: number,
): { readonly from: number; readonly client: Partial<Unnamed> } | undefined {
  const { word } = roster.doc.tokens;
  if (!word[mark]!.startsWith("'")) {
    const owner = ownerOf(roster, mark);
    const name = owner && `${owner.name}'s ${word.slice(mark + 1, head + 1).join(' ')}`;
    return owner && name ? { from: mark, client: { represents: owner.name, name } } : undefined;
  }
  const owner = roster.ending[mark - 1];
  if (owner) return { from: owner.from, client: { represents: owner.who.name } };
  return isClient(roster, mark - 1) ? { from: mark - 1, client: { represents: word[mark - 1]! } } : undefined;
}

/** Whether the token is a noun for somebody described, after "the": the baker's lawyers. */
const isClient = ({ doc: { tokens } }: Roster, at: number): boolean =>
  tokens.word[at - 1] === 'the' && (SINGLE_NOUNS.has(tokens.word[at]!) || GROUP_NOUNS.has(tokens.word[at]!));

/** The holder of an office who acts without a name: `a White House official said`, `the director of the Acme Bureau`. */
function officerAt({ doc, starting, ending }: Roster, at: number, from: number): Unnamed | undefined {
  const { word } = doc.tokens;
  const after = word[at + 1] === 'of' ? headOf(starting, word, at + 2) : undefined;
  const next = word[after ? after.to : at + 1] ?? '';
  let start = at;
  while (start > from && at - start < 5 && !ending[start - 1] && TITLE_MODIFIERS.has(word[start - 1]!)) start--;
  const holder =
    after !== undefined && word[start - 1] === 'the' && word[start] !== 'former' && isPublicBody(after.who.name);
  if ((!isVerb(next) && !holder) || next === 'being') return undefined;
  const owner = ending[word[start - 1] === "'s" ? start - 2 : start - 1];
  const body = after ?? owner;
  if (!body || body.who.type === 'person' || body.who.type === 'group') return undefined;
  if (!after && owner) start = owner.from;
  const role = isPublicBody(body.who.name) || body.who.type === 'place' ? 'official' : 'other';
  return { from: start, to: after ? after.to : at + 1, role, entity: 'person', represents: body.who.name };
}

function headOf(starting: Roster['starting'], word: readonly string[], at: number) {
  return starting[word[at] === 'the' ? at + 1 : at];
}

function spokespersonAt(roster: Roster, at: number, from: number, to: number): Unnamed | undefined {
  const { word } = roster.doc.tokens;
  const entity = word[at] === 'spokespeople' ? 'group' : 'person';
  const speaker = (start: number, end: number, body: Participant): Unnamed => ({
    from: start,
    to: end,
    role: isPublicBody(body.name) || body.type === 'place' ? 'official' : 'other',
    entity,
    represents: body.name,
  });
  if (word[at + 1] === 'for' || word[at + 1] === 'with') {
    const body = headFrom(roster, at + 2, to);
    return body && speaker(at, body.to, body.who);
  }
  const mark = word[at - 1] === "'s" || word[at - 1] === "'" ? at - 2 : at - 1;
  const body = mark >= from ? roster.ending[mark] : undefined;
  return body && speaker(body.from, at + 1, body.who);
}
