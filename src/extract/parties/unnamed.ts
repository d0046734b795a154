import { cueFilter, mayBeCue } from '../../rules/cue-filter.ts';
import { afterBracket, headFrom, isVerb, listFrom } from './phrase.ts';
import { joinNames, ownerOf } from './represents.ts';
import type { Participant, Roster } from './roster.ts';
import { isPublicBody, TITLE_MODIFIERS } from './titles.ts';

/** Somebody without a name who acts or speaks: `Acme's lawyers`, `prosecutors`, `a spokesman for the Acme Fund`. */
export interface Unnamed {
  readonly from: number;
  readonly to: number;
  readonly role: 'counsel' | 'prosecution' | 'official' | 'other';
  readonly entity: 'person' | 'group';
  readonly represents?: string;
  /** what to call them where the words alone would not do: `his lawyers` */
  readonly name?: string;
  /** lawyers of the defence, whoever is on trial */
  readonly defence?: boolean;
}

const LAWYERS = new Set(['lawyer', 'lawyers', 'attorneys', 'attorney']);
/** Offices that news leaves without a name: `a White House official said`, `the Salem coroner ruled`. */
const OFFICERS = new Set(
  'official coroner commissioner director administrator sheriff mayor governor ambassador superintendent warden'.split(
    ' ',
  ),
);
const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople']);

const HEADS = cueFilter([...LAWYERS, ...OFFICERS, ...SPOKESPEOPLE, 'prosecutors', 'prosecution']);

/** Everybody without a name who is a lawyer, a prosecutor or a spokesperson. */
export function findUnnamed(roster: Roster): Unnamed[] {
  const { doc } = roster;
  const found: Unnamed[] = [];
  for (const { from, to } of doc.sentences)
    for (let at = from; at < to; at++) {
      const word = doc.tokens.word[at]!;
      if (!mayBeCue(HEADS, word)) continue;
      const unnamed = LAWYERS.has(word)
        ? lawyersAt(roster, at, from, to)
        : SPOKESPEOPLE.has(word)
          ? spokespersonAt(roster, at, from, to)
          : OFFICERS.has(word)
            ? officerAt(roster, at, from)
            : word === 'prosecutors' || word === 'prosecution'
              ? prosecutorsAt(roster, at, from)
              : undefined;
      if (unnamed && !isNamed(roster, unnamed, to)) found.push(unnamed);
    }
  return found;
}

/** Whether the words only describe a name beside them: `Acme's lawyer, Ann Cole`; `Ann Cole, a lawyer for Acme`. */
function isNamed({ doc, starting, ending }: Roster, { from, to, entity }: Unnamed, end: number): boolean {
  const { word } = doc.tokens;
  let before = from - 1;
  while (/^(?:a|an|the|his|her|its|their|one|of)$/.test(word[before] ?? '')) before--;
  if (entity === 'person' && word[before] === ',' && ending[before - 1]?.who.type === 'person') return true;
  const after = word[to] === ',' ? to + 1 : to;
  const next = after < end ? starting[after] : undefined;
  if (next?.who.type !== 'person') return false;
  return after === to || word[afterBracket(doc, next.to, end)] === ',' || entity === 'person';
}

function prosecutorsAt({ doc }: Roster, at: number, from: number): Unnamed | undefined {
  const { word } = doc.tokens;
  if (word[at] === 'prosecution') {
    const acts = /^(?:said|says|rested|called|argued|alleged|alleges|has|had|was|,|contends|must)$/.test(
      word[at + 1] ?? '',
    );
    return word[at - 1] === 'the' && acts ? { from: at, to: at + 1, role: 'prosecution', entity: 'group' } : undefined;
  }
  if (word[at + 1] === "'" || (at > from && word[at - 1] === 'former')) return undefined;
  const start = /^(?:federal|state|county|local|military|u\.s\.)$/.test(word[at - 1] ?? '') ? at - 1 : at;
  return { from: start, to: at + 1, role: 'prosecution', entity: 'group', name: 'prosecutors' };
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
  for (let mark = at - 1; mark >= from && mark > at - 4; mark--) {
    const text = word[mark]!;
    if (text === "'s" || text === "'") {
      const owner = roster.ending[mark - 1];
      return owner && counsel(owner.from, at + 1, { represents: owner.who.name });
    }
    if (/^(?:his|her|its)$/.test(text)) {
      const owner = ownerOf(roster, mark);
      return (
        owner &&
        counsel(mark, at + 1, {
          represents: owner.name,
          name: `${owner.name}'s ${word.slice(mark + 1, at + 1).join(' ')}`,
        })
      );
    }
  }
  const before = word[at - 1];
  if (before === 'defense' || before === 'defence')
    return counsel(at - 1, at + 1, { defence: true, name: `defense ${word[at]!}` });
  if (before === 'government') return counsel(at - 1, at + 1, { represents: 'government' });
  const body = roster.ending[at - 1];
  if (body?.who.type === 'organization') return counsel(body.from, at + 1, { represents: body.who.name });
  return undefined;
}

/** The holder of an office who acts without a name: `a White House official said`, `the director of the Acme Bureau`. */
function officerAt({ doc, starting, ending }: Roster, at: number, from: number): Unnamed | undefined {
  const { word } = doc.tokens;
  const after = word[at + 1] === 'of' ? headOf(starting, word, at + 2) : undefined;
  const next = word[after ? after.to : at + 1] ?? '';
  if (!isVerb(next) || next === 'being') return undefined;
  let start = at;
  while (start > from && at - start < 5 && !ending[start - 1] && TITLE_MODIFIERS.has(word[start - 1]!)) start--;
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
