import { sentenceAt } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { wordSet } from '../../text/word-list.ts';
import { isBound } from './before.ts';
import { type Title, titlesAt } from './offices.ts';
import { isModifier, isVerb, listFrom } from './phrase.ts';
import { clientOf } from './represents.ts';
import type { Participant, Roster } from './roster.ts';
import type { Saying } from './saying.ts';
import { isAdvocate, isJusticeDepartment, isLawFirm, isProsecution, isPublicBody } from './titles.ts';
import { findUnnamed, type Unnamed } from './unnamed.ts';

/** What people and bodies are apart from the case: offices, employers, clients. */
export interface Standings {
  readonly said: readonly Saying[];
  /** titles by bearer, in order */
  readonly titles: ReadonlyMap<Participant, readonly Title[]>;
  /** lawyers and speakers without names */
  readonly unnamed: readonly Unnamed[];
}

/** Reads titles, appositions and unnamed lawyers. */
export function readStandings(roster: Roster, cues: readonly Saying[]): Standings {
  const titles = new Map<Participant, Title[]>();
  const said: Saying[] = [];
  const { sentences } = roster.doc;
  let index = 0;
  for (const naming of roster.namings) {
    if (naming.who.type !== 'person') continue;
    while (index < sentences.length && sentences[index]!.end <= naming.start) index++;
    const sentence = sentences[index];
    if (!sentence) continue;
    const found = titlesAt(roster, naming, sentence.from, sentence.to);
    if (found.length === 0) continue;
    for (const who of bearers(roster, naming, found, sentence.to)) {
      const known = titles.get(who);
      if (known) known.push(...found);
      else titles.set(who, [...found]);
      for (const title of found) said.push(...sayingsOf(roster, who, title, naming.from));
    }
  }
  const former = new Set(
    [...titles].filter(([, own]) => own.some(({ sort }) => sort === 'former')).map(([who]) => who),
  );
  const current = said.filter(({ who, role }) => role !== 'official' || !former.has(who));
  said.length = 0;
  said.push(...current, ...firms(titles, [...cues, ...current]), ...bodies(roster));
  return { said, titles, unnamed: withoutTitles(findUnnamed(roster), titles) };
}

/** Those who are not merely the title of somebody named: `Ann Cole, the president and spokeswoman of Acme`. */
function withoutTitles(
  unnamed: readonly Unnamed[],
  titles: ReadonlyMap<Participant, readonly Title[]>,
): readonly Unnamed[] {
  if (unnamed.length === 0) return [];
  const held = [...titles.values()].flat();
  return unnamed.filter(
    ({ from, to, entity }) => entity === 'group' || !held.some((title) => title.from <= from && to <= title.to),
  );
}

const PLURAL = wordSet(`
  sens sens. reps reps. senators representatives detectives agents attorneys lawyers prosecutors officers justices
  deputies
`);

/** Who bears the titles: everybody of the list after a plural one, "Sens. Ann Cole and Milo Quist". */
function bearers(roster: Roster, naming: Name, titles: readonly Title[], to: number): readonly Participant[] {
  const plural =
    titles.some((title) => title.to === naming.from) && PLURAL.has(roster.doc.tokens.word[naming.from - 1] ?? '');
  if (!plural) return [naming.who];
  const listed = listFrom(roster, naming.from, to, true);
  // `Sens. Ann Cole and Milo Quist, Mayor Dana Orta`: who has a title of his own has not this one
  const titled = listed.findIndex(
    ({ from }) => from > naming.from && !/^(?:,|and|or|&)$/.test(roster.doc.tokens.word[from - 1]!),
  );
  const people = (titled < 0 ? listed : listed.slice(0, titled)).filter(({ who }) => who.type === 'person');
  return people.length > 0 ? people.map(({ who }) => who) : [naming.who];
}

/** The roles that a title gives its bearer. */
function sayingsOf(roster: Roster, who: Participant, title: Title, at: number): Saying[] {
  if (title.sort === 'member' || title.sort === 'former') return [];
  if (title.sort === 'counsel') {
    const client = clientOf(roster, title);
    return [{ who, role: 'counsel', at, rule: 'party/title', weight: 4, ...(client ? { represents: client } : {}) }];
  }
  const { body } = title;
  const agency = /^(.+) (?:spokes\w+|officials?)$/.exec(title.words)?.[1];
  const employer = body ? { represents: body.name } : agency && isPublicBody(agency) ? { represents: agency } : {};
  return [{ who, role: title.sort, at, rule: 'party/title', weight: 4, ...employer }];
}

/** The firms of lawyers: bodies that lawyers belong to and that go to court for others. */
function firms(titles: ReadonlyMap<Participant, readonly Title[]>, said: readonly Saying[]): Saying[] {
  const found: Saying[] = [];
  const counsel = new Map<Participant, Saying>();
  for (const saying of said) if (saying.role === 'counsel' && !counsel.has(saying.who)) counsel.set(saying.who, saying);
  for (const [who, own] of titles) {
    const lawyer = counsel.get(who);
    if (!lawyer) continue;
    for (const { body, from, firm, words } of own) {
      const argues = lawyer.rule === 'party/argued the case' && !isPublicBody(body?.name ?? '');
      if (body?.type !== 'organization' || !(isLawFirm(body.name) || firm || argues)) continue;
      // a client whose name reads like a partnership: "a lawyer for Bolt & Sons"
      if (/\bfor\b/.test(words) && lawyer.represents === body.name && !isAdvocate(body.name)) continue;
      const represents = lawyer.represents && lawyer.represents !== body.name ? { represents: lawyer.represents } : {};
      found.push({ who: body, role: 'counsel', at: from, rule: 'party/firm', weight: 2, ...represents });
    }
  }
  return found;
}

/** Offices that prosecute, and agencies where they act or speak. */
function bodies(roster: Roster): Saying[] {
  const found: Saying[] = [];
  for (const naming of roster.namings) {
    const { who } = naming;
    if (who.type !== 'organization') continue;
    const sort = sortOf(who.name);
    if (sort === 'prosecution')
      found.push({ who, role: 'prosecution', at: naming.from, rule: 'party/office', weight: 4 });
    else if (sort === 'public' && acts(roster, naming)) {
      const role = isJusticeDepartment(who.name) && arguesInCourt(roster, naming.to) ? 'counsel' : 'official';
      found.push({ who, role, at: naming.from, rule: 'party/body', weight: role === 'counsel' ? 2 : 0 });
    }
  }
  return found;
}

/** What kind of office the body is; an administration is more than one. */
const sortOf = remembered((name: string): 'prosecution' | 'public' | undefined => {
  if (isProsecution(name)) return 'prosecution';
  return isPublicBody(name) && !/administration$/i.test(name) ? 'public' : undefined;
});

type Name = Roster['namings'][number];

/** Whether the body is the subject of a verb. */
function acts(roster: Roster, naming: Name): boolean {
  const { doc } = roster;
  const sentence = doc.sentences[sentenceAt(doc, naming.start)];
  if (!sentence || isBound(roster, naming, sentence.from)) return false;
  const next = doc.tokens.word[naming.to] ?? '';
  if (isVerb(next)) return !isModifier(roster, naming, sentence.to);
  return /^(?:lawyers?|attorneys?|officials?|spokes\w+)$/.test(next);
}

/** Whether what follows the name is an argument or a filing. */
function arguesInCourt({ doc: { tokens } }: Roster, at: number): boolean {
  return /^(?:argued|argues|countered|filed|defended|defends|appealed|asked|urged|contended|lawyers?|attorneys?|moved|sought|maintained)$/.test(
    tokens.word[at] ?? '',
  );
}
