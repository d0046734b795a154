import { SAYING_VERBS } from '../../lexicon/saying.ts';
import type { Document } from '../../text/document.ts';
import type { Quoted } from '../../text/quoted.ts';
import { Shape, tokenAfter } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Reference } from '../cast.ts';
import type { Antecedent, Named } from './antecedent.ts';
import { descriptionAt, keeperAt, peopleEnding } from './descriptions.ts';
import { type Discourse, type Mention, makeDiscourse } from './discourse.ts';
import { PEOPLE } from './lexicon.ts';
import { isSubject } from './subject.ts';

/** Walks the article once: each phrase either names its antecedent or is led back to one. */
export function resolve(doc: Document, named: readonly Named[]): Reference[] {
  const discourse = makeDiscourse(named);
  const found: Reference[] = [];
  const quoted = quotedWalker(doc.quoted);
  const { start: starts, cues } = doc.tokens;
  let next = 0;
  /** where the next name stands, as far as it is known */
  let coming = 0;
  for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
    const { from, to } = doc.sentences[sentence]!;
    discourse.enter(sentence);
    let chain = NO_CHAIN;
    for (let at = from; at < to; ) {
      const start = starts[at]!;
      const leads = (cues[at]! & LEAD) !== 0;
      if (start < coming && !leads) {
        at++;
        continue;
      }
      while (next < named.length && named[next]!.start < start) next++;
      coming = next < named.length ? named[next]!.start : Number.POSITIVE_INFINITY;
      const name = coming === start ? named[next] : undefined;
      if (!name && !leads) {
        at++;
        continue;
      }
      const phrase = name ? phraseOf(doc, at, name) : phraseAt(doc, from, at, to, discourse, quoted(start));
      if (!phrase) {
        const people = peopleEnding(doc, from, at, to);
        if (people) {
          const subject = isSubject(doc, from, people.first);
          discourse.mention({ antecedent: unnamed(people.name), sentence, at, subject, quoted: quoted(start) });
        }
        at++;
        continue;
      }
      const { antecedent, form, end, last } = phrase;
      found.push(referenceTo(antecedent, start, end, form));
      const mention = { antecedent, sentence, at, subject: isSubject(doc, from, at), quoted: quoted(start) };
      discourse.mention(mention);
      chain = joined(doc, chain, mention, at, last);
      if (chain.members.length > 1 && chain.closed)
        discourse.mention({ ...mention, antecedent: jointly(chain.members), subject: chain.subject });
      at = last;
    }
  }
  return found;
}

interface Phrase {
  readonly antecedent: Antecedent;
  readonly form: Reference['form'];
  readonly end: number;
  readonly last: number;
}

const phraseOf = (doc: Document, at: number, { antecedent, form, end }: Named): Phrase => ({
  antecedent,
  form,
  end,
  last: tokenAfter(doc.tokens, at, end),
});

/** The pronoun or description that starts at the token, with the one antecedent that fits. */
function phraseAt(
  doc: Document,
  from: number,
  at: number,
  to: number,
  discourse: Discourse,
  quoted: boolean,
): Phrase | undefined {
  const { tokens } = doc;
  const word = tokens.word[at]!;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Mark || shape === Shape.Number) return undefined;
  if (word === 'the') return described(doc, at, to, discourse);
  if (PRONOUNS.has(word)) {
    const stands = !quoted && (!SUBJECTS.has(word) || isSubject(doc, from, at));
    const antecedent = stands ? discourse.pronoun(word, isAside(doc, from, at, to)) : undefined;
    return antecedent && { antecedent, form: 'pronoun', end: tokens.end[at]!, last: at + 1 };
  }
  return POSSESSIVES.has(word) ? possessed(doc, at, to, discourse, quoted) : undefined;
}

function described(doc: Document, at: number, to: number, discourse: Discourse): Phrase | undefined {
  const description = descriptionAt(doc, at, to);
  const antecedent = description && discourse.description(description);
  if (!description || !antecedent) return undefined;
  return { antecedent, form: 'description', end: doc.tokens.end[description.last - 1]!, last: description.last };
}

/** Whether the pronoun says what stands around it: `The levy, he said, was old`. What it says is not about who says it. */
function isAside({ tokens: { word, shape } }: Document, from: number, at: number, to: number): boolean {
  if (at <= from || word[at - 1] !== ',' || shape[at] !== Shape.Lower) return false;
  const verb = SAYING_VERBS.get(word[at + 1] ?? '');
  if (!verb || verb.weak || verb.governs !== 'clause') return false;
  return at + 2 >= to || /^[,.]$/.test(word[at + 2]!);
}

/** Every word at which a phrase may begin, or end, that stands for somebody without a name. */
const LEAD = cueClass(['he', 'she', 'they', 'it', 'him', 'the', 'his', 'her', 'their', 'its', ...PEOPLE]);

/** Pronouns that lead to somebody only as subjects: an `it` that something is done to is mostly a thing. */
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they']);

const PRONOUNS = wordSet('he she they it him');

/** The personal pronoun that stands for the same. */
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** `his lawyers`: known by whose they are. */
function possessed(doc: Document, at: number, to: number, discourse: Discourse, quoted: boolean): Phrase | undefined {
  const keeper = quoted ? undefined : keeperAt(doc, at, to);
  const owner = keeper && discourse.owner(POSSESSIVES.get(doc.tokens.word[at]!)!);
  if (!keeper || !owner || owner.many) return undefined;
  const name = `${owner.entities[0]?.surname ?? owner.name}’s ${keeper.words}`;
  const many = keeper.words.endsWith('s');
  const antecedent: Antecedent = { name, entities: [], type: many ? 'group' : 'person', many, nouns: new Set() };
  return { antecedent, form: 'description', end: doc.tokens.end[keeper.last - 1]!, last: keeper.last };
}

const unnamed = (name: string): Antecedent => ({ name, entities: [], type: 'group', many: true, nouns: new Set() });

/** People named in a row: `Ruiz, Cole and Lund`. */
interface Chain {
  readonly members: readonly Antecedent[];
  /** whether the last was joined by `and` */
  readonly closed: boolean;
  readonly subject: boolean;
  readonly last: number;
}

const NO_CHAIN: Chain = { members: [], closed: false, subject: false, last: -1 };

function joined({ tokens }: Document, chain: Chain, { antecedent, subject }: Mention, at: number, last: number): Chain {
  const fresh: Chain = { members: [antecedent], closed: false, subject, last };
  if (chain.last < 0 || at - chain.last > 4 || chain.members.includes(antecedent)) return fresh;
  let closed = false;
  for (let token = chain.last; token < at; token++) {
    const word = tokens.word[token]!;
    if (word === 'and') closed = true;
    else if (word !== ',' && word !== 'the' && tokens.shape[token] !== Shape.Capital) return fresh;
  }
  if (at === chain.last || antecedent.type !== chain.members[0]!.type) return fresh;
  return { members: [...chain.members, antecedent], closed, subject: chain.subject, last };
}

const jointly = (members: readonly Antecedent[]): Antecedent => ({
  name: `${members
    .slice(0, -1)
    .map(({ name }) => name)
    .join(', ')} and ${members.at(-1)!.name}`,
  entities: members.flatMap(({ entities }) => entities),
  type: 'group',
  many: true,
  nouns: new Set(),
});

const referenceTo = (
  { name, entities, type }: Antecedent,
  start: number,
  end: number,
  form: Reference['form'],
): Reference => ({ start, end, name, entities, form, type });

/** Whether an offset stands between quotation marks; offsets are asked in order. */
function quotedWalker(quoted: readonly Quoted[]): (offset: number) => boolean {
  const outer = quoted.filter(({ depth }) => depth === 0);
  let at = 0;
  return (offset) => {
    while (at < outer.length && outer[at]!.close <= offset) at++;
    return at < outer.length && outer[at]!.open <= offset;
  };
}
