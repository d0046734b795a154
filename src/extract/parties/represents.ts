import { sentenceAt } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import { listBefore } from './before.ts';
import type { Title } from './offices.ts';
import { listFrom } from './phrase.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import { type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';
import { isLawFirm } from './titles.ts';

/** The names joined as one phrase. */
export const joinNames = (names: readonly Naming[]): string =>
  [...new Set(names.map(({ who }) => who.name))].join(' and ');

/** Whom a lawyer with this title speaks for, as far as the title itself says: `Acme's lawyer`, `an attorney for Acme`. */
export function clientOf(roster: Roster, title: Title): string | undefined {
  const { doc } = roster;
  const { word, start, end } = doc.tokens;
  for (let at = title.from; at < title.to; at++) {
    if (!/^(?:for|representing)$/.test(word[at]!)) continue;
    const list = listFrom(roster, at + 1, Math.max(title.to, at + 1));
    if (list.length) return joinNames(list);
    let first = at + 1;
    if (/^(?:the|a|an|some)$/.test(word[first] ?? '')) first++;
    return first < title.to ? doc.text.slice(start[first]!, end[title.to - 1]!) : undefined;
  }
  const words = title.words.toLowerCase();
  if (/^(?:the )?plaintiffs?\b/.test(words)) return 'plaintiffs';
  const before = word[title.from - 1];
  if (before === 'his' || before === 'her' || before === 'its' || before === 'their')
    return ownerOf(roster, title.from - 1)?.name;
  return mayServe(title) ? title.body?.name : undefined;
}

/** Whether the body of the title may be a client: not a place, nor what a `Supreme Court litigator` only stands before. */
export const mayServe = ({ body, words }: Title): boolean =>
  body !== undefined && body.type !== 'place' && !/\blitigator$/i.test(words) && !/\bcourts?$/i.test(body.name);

/** Whom "his", "her", "its" before a lawyer stands for: the one fitting name before it. */
export function ownerOf(roster: Roster, at: number): Participant | undefined {
  const { doc, starting } = roster;
  const pronoun = doc.tokens.word[at];
  const here = sentenceAt(doc, doc.tokens.start[at]!);
  const fits = ({ who }: Naming): boolean =>
    pronoun === 'its' || pronoun === 'their'
      ? who.type === 'organization' || who.type === 'group'
      : who.type === 'person' &&
        (who.entity?.gender ?? 'male') === (who.entity?.gender ? (pronoun === 'his' ? 'male' : 'female') : 'male');
  for (const index of [here, here - 1]) {
    const sentence = doc.sentences[index];
    if (!sentence) continue;
    const until = index === here ? at : sentence.to;
    for (let token = sentence.from; token < until; token++) {
      const naming = starting[token];
      if (naming && fits(naming)) return naming.who;
    }
  }
  return undefined;
}

/** X, who argued the case. */
export const readArgued: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  if (!/^(?:the|their|his|her|its)$/.test(word[at + 1] ?? '') || !/^(?:case|appeal|motion)$/.test(word[at + 2] ?? ''))
    return [];
  const subject = subjectOf(roster, at, from);
  return subject.passive || subject.denied
    ? []
    : sayings(subject.names, 'counsel', at, 'argued the case').filter(({ who }) => who.type === 'person');
};

const SAYS = wordSet('said says added told argued wrote');

/** Who speaks of "my client", "our clients": `“Our clients lost everything,” said Cole`. */
export const readOwnClient: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  if (word[at - 1] !== 'my' && word[at - 1] !== 'our') return [];
  for (let said = from; said < to; said++) {
    if (!SAYS.has(word[said]!)) continue;
    const who = roster.starting[said + 1] ?? roster.ending[said - 1];
    return who?.who.type === 'person' ? sayings([who], 'counsel', at, 'own client', 2) : [];
  }
  return [];
};

/** X represents Y; Y was represented by X; X, who is representing Y. */
export const readRepresents: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  const subject = subjectOf(roster, at, from);
  const counsel = (names: readonly Naming[], clients: readonly Naming[], described?: string): Saying[] =>
    names.map(({ who }) => ({
      who,
      role: 'counsel',
      at,
      rule: 'party/represents',
      weight: 3,
      ...(clients.length ? { represents: joinNames(clients) } : described ? { represents: described } : {}),
    }));
  const by = text === 'represented' ? word.slice(at + 1, at + 5).indexOf('by') : -1;
  if (by >= 0) {
    const clients = subject.names.length ? subject.names : listBefore(roster, at, from);
    return counsel(listFrom(roster, at + 2 + by, to), clients);
  }
  if (subject.passive && text !== 'representing') return [];
  const clients = listFrom(roster, at + 1, to);
  const described = clients.length > 0 ? undefined : describedClient(roster, at + 1, to);
  if (clients.length === 0 && !described) return [];
  const names =
    text === 'representing' && subject.names.length === 0
      ? listBefore(roster, word[at - 1] === ',' ? at - 1 : at, from)
      : subject.names;
  // congressmen represent districts and agents players: only who is a lawyer or a body takes the role here
  const suing = word.slice(from, at).some((text) => text === 'lawsuit' || text === 'suit');
  const plaintiffs = suing && names.length > 0 ? sayings(clients, 'plaintiff', at, 'represented', 2) : [];
  // unions represent members and congressmen districts: a body is counsel for somebody named, or as a firm
  const named = clients.some(({ who }) => who.type === 'person' || who.type === 'organization');
  const served = clients.some(({ who }) => who.type !== 'place') || described !== undefined;
  return [
    ...plaintiffs,
    ...counsel(names, clients, described).filter(({ who }) =>
      who.type === 'person'
        ? served
        : who.type === 'organization' && (named || isLawFirm(who.name) || (suing && served)),
    ),
  ];
};

/** Nouns for those whom lawyers act for. */
const CLIENTS = wordSet(`
  plaintiff plaintiffs defendant defendants client clients family families couple couples baker woman women man men
  victim victims accuser accusers teenager teenagers girl girls boy boys inmate inmates student students worker
  workers employee employees migrant migrants immigrant immigrants parent parents resident residents owner owners
  company companies group groups driver officer officers widow mother father
`);

/** A client that is described, not named: the baker, 12 of the victims. */
function describedClient({ doc }: Roster, start: number, to: number): string | undefined {
  const { word } = doc.tokens;
  const first = /^(?:the|a|an|some)$/.test(word[start] ?? '') ? start + 1 : start;
  for (let at = first; at < to && at < first + 7; at++)
    if (CLIENTS.has(word[at]!)) return doc.text.slice(doc.tokens.start[first]!, doc.tokens.end[at]!);
    else if (/^(?:[,.;:]|in|on|at|for|and|who|that)$/.test(word[at]!)) return undefined;
  return undefined;
}
